import type { MetricColumn, MetricsSayings } from "../../core/metrics/sayings";
import { numberText } from "../figures/number-text";
import type { SentencesOf } from "../figures/sentences-of";
import { counted } from "./counted";
import { metricWords } from "./metric-words";
import { english } from "./names/english";
import { states } from "./states";

const COLUMNS: Readonly<Record<MetricColumn, string>> = {
  answered: "Answered",
  attempts: "Attempts per lead",
  averageRevenue: "Average revenue",
  cac: "CAC",
  channel: "Channel",
  closeRate: "Close rate",
  connectRate: "Connect rate",
  conversion: "Conversion",
  cpl: "CPL",
  customers: "Customers",
  high: "High",
  judges: "What it says",
  leadCost: "Cost of a lead",
  leadProfit: "Profit of a lead",
  leadValue: "Value of a lead",
  leads: "Leads",
  leftOut: "Left out",
  lostReason: "Lost reason",
  low: "Low",
  marketingSpend: "Marketing spend",
  pace: "Pace",
  pipelineRate: "Pipeline rate",
  pipelineValue: "Pipeline value",
  profile: "Profile",
  profit: "Profit",
  rep: "Rep",
  returnReason: "Return reason",
  revenue: "Revenue",
  roi: "ROI",
  salesCost: "Sales cost",
  segment: "Segment",
  share: "Share",
  status: "Status",
  sureness: "How sure",
  value: "Value",
  verdict: "Verdict",
  within: "Within SLA",
  workable: "Workable",
  workableLeads: "Workable leads",
};

const percent = (share: number, digits = 0): string => `${numberText(Number((100 * share).toFixed(digits)), digits)} %`;

const MOST_DIGITS = 6;

/** Two shares of which one is compared with the other: with as many decimals as tell them apart. */
function apart(one: number, other: number): [string, string] {
  let digits = 0;
  while (digits < MOST_DIGITS && one !== other && percent(one, digits) === percent(other, digits)) digits += 1;
  return [percent(one, digits), percent(other, digits)];
}

const ofLost = (share: number, limit: number): string => {
  const [is, agreed] = apart(share, limit);
  return `${is} of the lost leads were out of profile, agreed is ${agreed} at most.`;
};

const ofReturned = (share: number, limit: number): string => {
  const [is, agreed] = apart(share, limit);
  return `${is} of the leads that sales had were returned for their quality, agreed is ${agreed} at most.`;
};

const LONGEST_QUOTE = 40;
const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** What is wrong, and what to do: under 200 characters each. */
export const metrics: SentencesOf<MetricsSayings> = {
  name: (metric) => metricWords[metric].name,
  column: (column) => COLUMNS[column],
  all: () => "All",

  overNone: (what) => `${what}: there are none, so there is no cost of one. Give a number above 0, or a longer period.`,
  tooSmall: (name) => `${name}: it is far too small to divide by. Look for a wrong cell.`,
  noCost: () => "cost: it is 0, so there is no return on it. Give the amount that was spent.",
  spendColumns: () =>
    "spend: give five columns (month, channel, campaign, marketing or sales, amount), or two (channel, amount) without months.",

  unknownMetric: (name) =>
    `"${cut(name)}" is no metric of the monitor. Write one that it knows, such as Leads, Within SLA or Cost per lead.`,
  unclearGoal: (metric, trouble) => `The goal of "${metric}": ${trouble}`,
  badGoal: (metric) => `The goal of "${metric}" is no number. Write a line like "Within SLA: 90%" or "Leads: 120".`,

  noCosts: () => `The tab ${english.tabs.spend} has no costs of this month.`,
  moreThanCame: () => "More customers were won than leads came or were passed on: they were leads of earlier months, so this is no share.",
  nobodyLeft: (until) => `No customer has left yet: it takes a day in ${until} that is over.`,
  noMonthsCovered: () => "Say in the agreement, section Monitor, how many months a customer's revenue covers.",

  onTrack: () => "on track",
  behind: () => "behind",
  notEnoughData: () => "not enough data",

  workable: () => "Workable",
  filterOut: () => "Filter out or nurture",
  sure: () => "sure",
  notSure: (leads) => `not sure: ${counted(leads, "lead is", "leads are")} too few to tell`,

  answeredOnTime: () => states.onTime,
  answeredLate: () => states.late,
  priceOfLateness: () => "Price of lateness",
  latenessSure: () => "Sure: leads that were answered on time become customers more often.",
  latenessMayBeChance: () => "Not sure: the difference may be chance. More leads will tell.",
  latenessWins: () => "Leads that were answered on time did not become customers more often.",
  latenessUnknown: () => "Not enough data: it takes leads answered on time and late ones.",

  outside: () => "out of profile",
  allOutside: () => "Out of profile",
  fewLost: (leads) =>
    `Not enough data: ${leads === 0 ? "no lead" : leads === 1 ? "only 1 lead" : `only ${leads} leads`} lost with a reason.`,
  quality: () => "quality",
  notNow: () => "not now",
  allQuality: () => "Returned for their quality",
  fewHanded: (leads) =>
    `Not enough data: ${leads === 0 ? "no lead" : leads === 1 ? "only 1 lead" : `only ${numberText(leads)} leads`} passed to sales.`,
  qualityBroken: (share, limit) => `Marketing's side is not kept: ${ofReturned(share, limit)}`,
  qualityKept: (share, limit) => `Marketing's side is kept: ${ofReturned(share, limit)}`,
  marketingBroken: (share, limit) => `Marketing's side is not kept: ${ofLost(share, limit)}`,
  marketingKept: (share, limit) => `Marketing's side is kept: ${ofLost(share, limit)}`,
};
