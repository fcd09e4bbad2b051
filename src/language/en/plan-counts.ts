import { DAY } from "../../core/cells/cell";
import type { CountedPeriod } from "../../core/funnel/counted-period";
import type { Period } from "../../core/funnel/lead-days";
import { enumerated } from "./enumeration";

const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** "from 2026-07-01 to 2026-07-31" */
const from = ({ first, last }: Period): string => `from ${isoDay(first)} to ${isoDay(last)}`;

/** "lead 120, MQL 40" */
const listed = (stages: readonly string[], counts: readonly unknown[]): string =>
  stages.map((stage, at) => `${stage} ${counts[at]}`).join(", ");

const NOTHING = "Nothing was changed.";

/** A period that would do, or the first stage that no mature lead ever reached; null for any stage. */
type Instead = { full: Period } | { never: string | null };

const instead = (way: Instead): string =>
  "full" in way
    ? ` The latest period that would do is ${from(way.full)}: type these two days beside Counted from and Counted to, under History, and choose this again.`
    : ` No period would do: no lead that is old enough has reached ${way.never ?? "every stage"}.`;

const often = (months: number): string => (months > 1 ? `, as the average of ${months} months` : "");

/** What counting a plan from the team's own leads asks and says, and making a plan of a channel's own. */
export const planCounts = {
  title: "Count from our own leads",
  otherFunnel: "Plan another funnel",
  /** Words that are no stage of the plan, each with the number of its leads, and how many words more there are; follows a sentence. */
  unknown: (words: readonly { word: string; leads: number }[], more: number): string => {
    const shown = words.map(({ word, leads }) => `${word} (${leads})`);
    const all = enumerated(more > 0 ? [...shown, `${more} more`] : shown);
    return ` Not among the plan's stages, so counted only as far as other columns prove: ${all}. If they mean a stage of the plan, call the plan's stage so.`;
  },
  noDays:
    "Type days beside Counted from, Counted to and As of, and a number beside Mature after so many days (under the plan's History), then try again. Nothing was changed.",
  tooYoung: (period: Period, age: number, way: Instead): string =>
    `Of the leads that came ${from(period)} some are younger than ${age} days, and may still become customers.${instead(way)} ${NOTHING}`,
  noLeads: (period: Period, way: Instead, unknown: string): string =>
    `No lead came ${from(period)}, so nothing can be counted.${instead(way)}${unknown} ${NOTHING}`,
  /** `empty` is the first stage that no lead of the period reached. */
  stageEmpty: (stages: readonly string[], { counts, ...period }: CountedPeriod, empty: string, way: Instead, unknown: string): string =>
    `Of the leads that came ${from(period)} none reached ${empty} (${listed(stages, counts)}), so rates cannot be counted from them.${instead(way)}${unknown} ${NOTHING}`,
  askToCount: (stages: readonly string[], counted: CountedPeriod, age: number, months: number, unknown: string): string =>
    `Replace the plan's counts by those of your leads that came ${from(counted)}${often(months)}? They are ${age} days old or older. ${listed(stages, counted.counts)}.${unknown}`,
  /** `entry` is where the menu has it. */
  counted: (period: Period, months: number, entry: string): string =>
    `The column Last month holds your leads that came ${from(period)} now${often(months)}, and follows them. Choose ${entry} again to put the counts back that stood there.`,
  askToPutBack: (stages: readonly string[], counts: readonly unknown[]): string =>
    `The plan's counts follow your own leads. Put back what stood there before? ${listed(stages, counts)}.`,
  /** In the place of a count that a formula above it gave. */
  sameFormula: "by the same formula",
  putBack: "The counts that stood there before are back in the column Last month.",
  followAlready:
    "The plan's counts follow your own leads already. Type over them to plan with others, or type another period beside Counted from and Counted to.",
  /** A channel whose own leads say nothing yet. */
  funnelAtAgreedRates: (channel: string): string =>
    `The plan for ${channel} is made, at the agreed rates: no period of its own leads that are old enough has one in every stage. Fill in its counts (yellow cells) when you know them.`,
  funnelCounted: (channel: string, period: Period): string =>
    `The plan for ${channel} is made, by its own leads that came ${from(period)}.`,
};
