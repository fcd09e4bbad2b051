import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { english } from "./names/english";

const leads = (count: number): string => counted(count, "lead");
const are = (count: number): string => agreeing(count, "is", "are");

/** Which rows count in the monitor's tables, and why others do not. */
export const monitorRemarks = {
  reps: (workable: number, hasPassed: boolean, arePromised: boolean): string => {
    const counts = hasPassed
      ? `${leads(workable)} passed to sales this month; others do not count.`
      : `${leads(workable)} that came this month: the lead tab has no column ${english.lead.passed}.`;
    return `${counts} ${arePromised ? "Goal: the leads promised to a rep, by the working days gone." : "No goal of leads: no number is promised to a rep yet."}`;
  },
  channels:
    "Leads count on the day they came, workable ones when passed, customers and revenue when won. Left out: rows without a date, costs without month or amount.",
  /** How many leads of the month, and how many in all, carry no recorded answer. */
  answers: (ofMonth: number, all: number): string => {
    const counts = "Leads that came this month, in working minutes from received to responded. Within SLA: of those that were due.";
    if (all === 0) return counts;
    return `${counts} No answer is recorded of ${numberText(ofMonth)} of them (${leads(all)} in all): ${agreeing(all, "it counts", "they count")} in no share.`;
  },
  /** `since` as year-month-day. */
  lost: (since: string): string => `Leads since ${since} with a lost reason. Profile: words of the agreement.`,
  promises: "Each counts in the month in which it was due, a cadence in that in which it ended. What nobody recorded counts in no share.",
  /** `since` as year-month-day. */
  returned: (since: string): string =>
    `Returned since ${since}; share of the leads that sales had. Quality: every reason but those of the agreement that mean not now. Barred: as many as there are now.`,
  lateness: (judged: number, came: number, young: number): string => {
    const others = `${numberText(came - young - judged)} not due, not recorded, or with dates to check`;
    return `${leads(judged)} of ${numberText(came)} ${agreeing(judged, "counts", "count")}. ${numberText(young)} ${are(young)} too young; ${others}.`;
  },
  segments: (judged: number, young: number, hasCost: boolean): string =>
    `${leads(judged)} ${agreeing(judged, "counts", "count")}; ${numberText(young)} ${are(young)} too young. ${hasCost ? "Cost: marketing's spend for each lead of the months before, or of this one." : `Type marketing's costs into the tab ${english.tabs.spend}: without them no profit is known.`}`,
};
