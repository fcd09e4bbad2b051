/** What counting a plan from the team's own leads asks and says. */

import { DAY } from "../../core/cells/cell";
import { enumerated } from "../../core/cells/enumeration";
import type { CountedPeriod, UnknownStage } from "../../core/funnel/counted-period";
import type { Period } from "../../core/funnel/lead-days";
import { worded } from "../../language/spoken/worded";
import { COUNT_ENTRY } from "../../tables/plan/funnel";

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** "from 2026-07-01 to 2026-07-31". */
export const periodText = ({ first, last }: Period): string => `from ${dayText(first)} to ${dayText(last)}`;

const listed = (names: readonly string[], counts: readonly unknown[]): string =>
  names.map((name, at) => `${name} ${counts[at]}`).join(", ");

const SHOWN_WORDS = 8;

/** The stages that the plan does not know; "" where it knows them all. */
export function unknownText(unknown: readonly UnknownStage[]): string {
  if (unknown.length === 0) return "";
  const shown = unknown.slice(0, SHOWN_WORDS).map(({ word, leads }) => `${worded(word)} (${leads})`);
  const rest = unknown.length - shown.length;
  const words = enumerated(rest > 0 ? [...shown, `${rest} more`] : shown);
  return ` Not among the plan's stages, so counted only as far as other columns prove: ${words}. If they mean a stage of the plan, call the plan's stage so.`;
}

export const NO_DAYS =
  "Type days beside Counted from, Counted to and As of, and a number beside Mature after so many days (under the plan's History), then try again. Nothing was changed.";

const NOTHING = "Nothing was changed.";

/** What to do instead. */
function instead(full: CountedPeriod | null, never: string): string {
  if (!full) return ` No period would do: no lead that is old enough has reached ${never}.`;
  return ` The latest period that would do is ${periodText(full)}: type these two days beside Counted from and Counted to, under History, and choose this again.`;
}

export const periodTooYoung = (period: Period, age: number, full: CountedPeriod | null, never: string): string =>
  `Of the leads that came ${periodText(period)} some are younger than ${age} days, and may still become customers.${instead(full, never)} ${NOTHING}`;

/**
 * @param never the first stage that no mature lead ever reached, where no period would do
 */
export function stageEmpty(
  names: readonly string[],
  { counts, ...period }: CountedPeriod,
  full: CountedPeriod | null,
  never: string,
  unknown: string,
): string {
  const at = counts.indexOf(0);
  const head =
    at === 0
      ? `No lead came ${periodText(period)}, so nothing can be counted.`
      : `Of the leads that came ${periodText(period)} none reached ${names[at]} (${listed(names, counts)}), so rates cannot be counted from them.`;
  return `${head}${instead(full, never)}${unknown} ${NOTHING}`;
}

const often = (months: number): string => (months > 1 ? `, as the average of ${months} months` : "");

export const askToCount = (names: readonly string[], counted: CountedPeriod, age: number, months: number, unknown: string): string =>
  `Replace the plan's counts by those of your leads that came ${periodText(counted)}${often(months)}? They are ${age} days old or older. ${listed(names, counted.counts)}.${unknown}`;

export const counted = (period: Period, months: number): string =>
  `The column Last month holds your leads that came ${periodText(period)} now${often(months)}, and follows them. Choose ${COUNT_ENTRY} again to put the counts back that stood there.`;

export const askToPutBack = (names: readonly string[], counts: readonly unknown[]): string =>
  `The plan's counts follow your own leads. Put back what stood there before? ${listed(names, counts)}.`;
export const PUT_BACK = "The counts that stood there before are back in the column Last month.";
export const FOLLOW_ALREADY =
  "The plan's counts follow your own leads already. Type over them to plan with others, or type another period beside Counted from and Counted to.";

/** A channel whose own leads say nothing yet. */
export const funnelAtAgreedRates = (channel: string): string =>
  `The plan for ${channel} is made, at the agreed rates: no period of its own leads that are old enough has one in every stage. Fill in its counts (yellow cells) when you know them.`;
export const funnelCounted = (channel: string, period: Period): string =>
  `The plan for ${channel} is made, by its own leads that came ${periodText(period)}.`;

export const planKeepsStages = (tab: string, names: readonly string[]): string =>
  `The tab ${tab} keeps ${enumerated(names.map((name) => `"${name}"`))}: the tab SLA stages has ${names.length === 1 ? "no such step" : "no such steps"} any more, but something is typed into ${names.length === 1 ? "its row. Delete the row" : "their rows. Delete the rows"} if nobody needs it.`;

export const planStagesCount = (tab: string, count: number): string =>
  `The tab ${tab} was left as it is: a plan has 2 to 12 stages, and by the tab SLA stages it would have ${count}.`;

export const planRearranged = (tab: string): string =>
  `The tab ${tab} does not follow the steps of the tab SLA stages: its parts were moved. Insert or delete the rows of its stages by hand.`;

export const planNotFollowed = (tab: string, why: string): string =>
  `The tab ${tab} could not follow the tab SLA stages. Google says: ${why.slice(0, 80)} The next check tries again.`;
