import type { PromiseVerdict } from "../../core/mail/letter-facts";
import type { Metric } from "../../core/metrics/metrics";
import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { dayWords } from "./days";
import { enumerated } from "./enumeration";
import { metricWords } from "./metric-words";

const monthOf = (day: string): string => dayWords(day).replace(/^1 /, "");

/** Names that hold a comma themselves are parted by semicolons. */
const namesIn = (names: readonly string[]): string => (names.some((name) => name.includes(",")) ? names.join("; ") : enumerated(names));

const VERDICTS: Readonly<Record<PromiseVerdict, string>> = { kept: "kept", missed: "missed", noData: "no data", fewRows: "too few rows" };

/** The weekly and the monthly letter. Days are year-month-day. */
export const reports = {
  /** A metric's value in words, null for one that is not known: that is no zero. */
  figure: (value: number | null, unit: Metric["unit"]) => {
    if (value === null) return "no data";
    if (unit === "share") return `${numberText(value * 100, 1, 1)}%`;
    const digits = unit === "count" ? 0 : unit === "number" ? 1 : 2;
    return numberText(value, digits, digits);
  },
  metric: ({ key }: Metric) => metricWords[key].name,

  weekly: {
    subject: (day: string) => `Pipeline, ${dayWords(day)}`,
    noDeals: "No deal is open: no lead that was passed to sales or has a pipeline value waits for its end.",
    /** @param worth null where no deal has a pipeline value */
    deals: (open: number, worth: number | null, lacking: number) => {
      const none = agreeing(open, "It has no pipeline value.", "None of them has a pipeline value.");
      const rest = lacking === 0 ? "" : `; ${numberText(lacking)} of them ${agreeing(lacking, "has", "have")} none typed`;
      const sum = worth === null ? none : `${agreeing(open, "Its", "Their")} pipeline value is ${numberText(worth)}${rest}.`;
      return `${counted(open, "deal")} ${agreeing(open, "is", "are")} open. ${sum}`;
    },
    dealHeadings: ["Stage", "Open deals", "Pipeline value"],
    noStage: "(no stage)",
    lastDays: "The last seven days",
    metricHeadings: ["Metric", "Last 7 days", "7 days before", "Goal"],
    overdue: (leads: number) =>
      leads === 0 ? "No lead is overdue." : `${counted(leads, "lead")} ${agreeing(leads, "is", "are")} overdue now.`,
  },

  monthly: {
    subject: (month: string) => `Marketing and sales, ${monthOf(month)}`,
    /** @param missed the names of the metrics whose goal was missed */
    intro: (month: string, missed: readonly string[], hasGoals: boolean) => {
      const none = hasGoals ? "No promise with a number was missed." : "No goal is agreed on yet.";
      const verdict = missed.length === 0 ? none : `Missed: ${namesIn(missed)}.`;
      return `${monthOf(month)}: what marketing and sales promised each other, and what came of it. ${verdict}`;
    },
    shareUnknown: "The share of revenue from marketing leads is not known: revenue or the sources of marketing are missing.",
    share: (share: string, marketing: string, all: string) => `Marketing leads brought ${share} of the revenue: ${marketing} of ${all}.`,
    headings: (month: string) => ["Metric", monthOf(month), "Month before", "Goal"],
    goal: (goal: string, verdict: PromiseVerdict) => `${goal}: ${VERDICTS[verdict]}`,
  },
};
