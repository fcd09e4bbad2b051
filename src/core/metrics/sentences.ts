/** Every wording of the metrics: what is wrong, and what to do. Under 200 characters each. */
import { agreeing, counted } from "../cells/counted";
import type { Saying } from "../cells/saying";
import { said } from "../cells/sayings";

export const overNone = (what: "leads" | "customers"): string =>
  `${what}: there are none, so there is no cost of one. Give a number above 0, or a longer period.`;
export const tooSmall = (name: string): string => `${name}: it is far too small to divide by. Look for a wrong cell.`;
export const NO_COST = "cost: it is 0, so there is no return on it. Give the amount that was spent.";
export const SPEND_COLUMNS =
  "spend: give five columns (month, channel, campaign, marketing or sales, amount), or two (channel, amount) without months.";

export const notSure = (count: number): string => `not sure: ${counted(count, "lead is", "leads are")} too few to tell`;

export const LATENESS_SURE = "Sure: leads that were answered on time become customers more often.";
export const LATENESS_MAY_BE_CHANCE = "Not sure: the difference may be chance. More leads will tell.";
export const LATENESS_WINS = "Leads that were answered on time did not become customers more often.";
export const LATENESS_UNKNOWN = "Not enough data: it takes leads answered on time and late ones.";

const percent = (part: number, digits = 0): string =>
  `${Number((100 * part).toFixed(digits)).toLocaleString("en-US", { maximumFractionDigits: digits })} %`;

const MOST_DIGITS = 6;

/** Two shares of which one is compared with the other: with as many decimals as tell them apart. */
function apart(one: number, other: number): [string, string] {
  let digits = 0;
  while (digits < MOST_DIGITS && one !== other && percent(one, digits) === percent(other, digits)) digits += 1;
  return [percent(one, digits), percent(other, digits)];
}

const ofLost = (part: number, limit: number): string => {
  const [is, agreed] = apart(part, limit);
  return `${is} of the lost leads were out of profile, agreed is ${agreed} at most.`;
};
export const fewLost = (lost: number): string =>
  `Not enough data: ${lost === 0 ? "no lead" : lost === 1 ? "only 1 lead" : `only ${lost} leads`} lost with a reason.`;
export const marketingBroken = (part: number, limit: number): string => `Marketing's side is not kept: ${ofLost(part, limit)}`;
export const marketingKept = (part: number, limit: number): string => `Marketing's side is kept: ${ofLost(part, limit)}`;

const LONGEST_QUOTE = 40;
const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
export const unknownMetric = (name: string): string =>
  `"${cut(name)}" is no metric of the monitor. Write one that it knows, such as Leads, Within SLA or Cost per lead.`;
export const unclearGoal = (name: string, trouble: Saying): Saying => said("inArgument", `The goal of "${name}"`, trouble);
export const badGoal = (name: string): string => `The goal of "${name}" is no number. Write a line like "Within SLA: 90%" or "Leads: 120".`;

/** Which rows count in the monitor's tables, and why others do not. */
const leads = (count: number): string => counted(count, "lead");
const are = (count: number): string => agreeing(count, "is", "are");
export const repsRemark = (workable: number, hasPassed: boolean, arePromised: boolean): string => {
  const counts = hasPassed
    ? `${leads(workable)} passed to sales this month; others do not count.`
    : `${leads(workable)} that came this month: the lead tab has no column Passed to sales.`;
  return `${counts} ${arePromised ? "Pace: the leads promised to a rep, by the working days gone." : "No pace: no number is promised to a rep yet."}`;
};
export const CHANNELS_REMARK =
  "Leads count on the day they came, workable ones when passed, customers and revenue when won. Left out: rows without a date, costs without month or amount.";
/** How many leads of the month, and how many in all, carry no recorded answer. */
export const answersRemark = (ofMonth: number, all: number): string => {
  const counts = "Leads that came this month, in working minutes from received to responded. Within SLA: of those that were due.";
  if (all === 0) return counts;
  return `${counts} No answer is recorded of ${ofMonth.toLocaleString("en-US")} of them (${leads(all)} in all): ${agreeing(all, "it counts", "they count")} in no share.`;
};
export const lostRemark = (since: string): string => `Leads since ${since} with a lost reason. Profile: words of the agreement.`;
export const latenessRemark = (judged: number, came: number, young: number): string => {
  const others = `${(came - young - judged).toLocaleString("en-US")} not due, not recorded, or with dates to check`;
  return `${leads(judged)} of ${came.toLocaleString("en-US")} ${agreeing(judged, "counts", "count")}. ${young.toLocaleString("en-US")} ${are(young)} too young; ${others}.`;
};
export const segmentsRemark = (judged: number, young: number, hasCost: boolean): string =>
  `${leads(judged)} ${agreeing(judged, "counts", "count")}; ${young.toLocaleString("en-US")} ${are(young)} too young. ${hasCost ? "Cost: marketing's spend for each lead of the months before, or of this one." : "Type marketing's costs into the tab SLA spend: without them no profit is known."}`;
