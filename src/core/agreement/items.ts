/**
 * What the agreement agrees on, item by item, with starting texts that a company could keep.
 * The cells of the agreement tab hold the values; this list says what each cell means.
 */

import { barringsOf } from "../sla/barring";
import { targetsOf } from "../sla/targets";
import { MONITOR_ITEMS } from "./monitor-items";

export type ItemKind = "text" | "minutes" | "count" | "share" | "choice";

export interface AgreementItem {
  /** Names the item in the hidden key column and in messages; never shown, never changed once released. */
  key: string;
  section: string;
  label: string;
  help: string;
  kind: ItemKind;
  choices?: readonly string[];
  /** Whether an empty cell is fine. */
  optional?: true;
  /** Whether leads are judged by this text, as they are by every number and choice. */
  clock?: true;
  /** Of such a text: one sentence where it is not understood. */
  check?: (text: string) => string | null;
  start: string | number;
  owner: "Marketing" | "Sales" | "Both";
  /** Whether set-up leaves it out: it comes with a funnel of more stages. */
  onDemand?: true;
}

const RATE_HELP = "Share of the stage before that reaches this stage. Type it as a percentage, such as 30%.";

const rate = (number: number, label: string, start: number | "", owner: AgreementItem["owner"]): AgreementItem => ({
  key: `rate.${number}`,
  section: "Sales target and funnel",
  label,
  help: RATE_HELP,
  kind: "share",
  ...(number > 1 && { optional: true as const }),
  start,
  owner,
});

/** The funnel's four agreed rates and those of a longer one, up to twelve stages. Only the first must be filled. */
const MORE_RATES: readonly AgreementItem[] = [5, 6, 7, 8, 9, 10, 11].map((number) => ({
  ...rate(number, `Conversion rate: stage ${number} to stage ${number + 1}`, "", "Both"),
  onDemand: true,
}));

const NO_PROMISE = { targetMinutes: 1, warnMinutes: 1 };
const sentenceOf = (read: unknown[] | { sentence: string }): string | null => ("sentence" in read ? read.sentence : null);

export const AGREEMENT_ITEMS: readonly AgreementItem[] = [
  {
    key: "purpose",
    section: "Purpose",
    label: "Purpose of this agreement",
    help: "Why the two teams sign this, in words that both would use.",
    kind: "text",
    optional: true,
    start:
      "Marketing and sales share one revenue target. Marketing promises enough leads of the agreed quality; sales promises to answer each of them within the agreed time. This page holds both promises, and the sheet shows every day whether they are kept.",
    owner: "Both",
  },
  {
    key: "goal.target",
    section: "Sales target and funnel",
    label: "Sales target: new customers a month",
    help: "The number of customers to win in a month. =SLA_GOAL() plans the funnel backwards from it.",
    kind: "count",
    start: 35,
    owner: "Sales",
  },
  rate(1, "Conversion rate: lead to MQL", 0.3, "Marketing"),
  rate(2, "Conversion rate: MQL to SAL", 0.48, "Both"),
  rate(3, "Conversion rate: SAL to opportunity", 0.68, "Sales"),
  rate(4, "Conversion rate: opportunity to customer", 0.2, "Sales"),
  ...MORE_RATES,
  {
    key: "goal.rounding",
    section: "Sales target and funnel",
    label: "Rounding of planned leads",
    help: "nearest: to whole leads at each stage. up: never plan too few. none: keep the fractions.",
    kind: "choice",
    choices: ["nearest", "up", "none"],
    start: "nearest",
    owner: "Both",
  },
  {
    key: "history.mature",
    section: "Sales target and funnel",
    label: "Days until a lead is judged",
    help: "Measured rates count only leads that are at least so many days old: younger ones are still on their way.",
    kind: "count",
    start: 90,
    owner: "Both",
  },
  {
    key: "response.target",
    section: "Lead response",
    label: "Response target",
    help: "Working minutes within which sales gives every new lead a first personal answer. Only the hours of the tab SLA hours count.",
    kind: "minutes",
    start: 60,
    owner: "Sales",
  },
  {
    key: "response.warning",
    section: "Lead response",
    label: "Warn before the target",
    help: "Working minutes before the due moment at which a waiting lead turns to Due soon.",
    kind: "minutes",
    start: 15,
    owner: "Sales",
  },
  {
    key: "response.targets",
    section: "Lead response",
    label: "Targets by priority or source",
    help: 'A line for each priority or source with a target of its own, such as "High: 15, warn 5" or "Source Referral: 30". The first line that fits a lead holds; a lead that fits none has the target above.',
    kind: "text",
    clock: true,
    optional: true,
    check: (text) => sentenceOf(targetsOf(text, NO_PROMISE)),
    start: "",
    owner: "Sales",
  },
  {
    key: "response.start",
    section: "Lead response",
    label: "The clock starts when the lead is",
    help: "received: the moment it came. passed to sales: the moment marketing handed it over; until then it says Not ready.",
    kind: "choice",
    choices: ["received", "passed to sales"],
    start: "received",
    owner: "Both",
  },
  {
    key: "response.automatic",
    section: "Lead response",
    label: "Automatic answers",
    help: "An automatic acknowledgement is no answer: one that came within this many minutes of arrival does not count. Blank: every answer counts.",
    kind: "minutes",
    optional: true,
    start: "",
    owner: "Both",
  },
  {
    key: "response.waiting",
    section: "Lead response",
    label: "Stages that wait for the customer",
    help: "Stages at which the clock stands still, a line each, such as Waiting on customer. Such a lead says Paused.",
    kind: "text",
    clock: true,
    optional: true,
    start: "Waiting on customer",
    owner: "Sales",
  },
  {
    key: "handoff.required",
    section: "Handoff",
    label: "Information that every lead needs",
    help: "Headings of columns that must be filled before the clock starts, a line each, such as Email. A lead without it says Not ready and why.",
    kind: "text",
    clock: true,
    optional: true,
    start: "",
    owner: "Marketing",
  },
  {
    key: "handoff.barred",
    section: "Handoff",
    label: "Profiles that are never passed on",
    help: 'A line for each rule, such as "Email ends with @rival.com" or "Title contains student". For one stage only: "At MQL: Company is Tallow Ltd".',
    kind: "text",
    clock: true,
    optional: true,
    check: (text) => sentenceOf(barringsOf(text)),
    start: "",
    owner: "Both",
  },
  {
    key: "handoff.accept",
    section: "Handoff",
    label: "Sales accepts or rejects within",
    help: "Working minutes from passing a lead to sales until sales accepts or rejects it. Blank: no acceptance is promised.",
    kind: "minutes",
    optional: true,
    start: "",
    owner: "Sales",
  },
  {
    key: "attempts.count",
    section: "Attempts",
    label: "Attempts to reach a lead",
    help: "How often sales tries before it gives a lead up. Blank: no number is promised.",
    kind: "count",
    optional: true,
    start: 6,
    owner: "Sales",
  },
  {
    key: "attempts.spacing",
    section: "Attempts",
    label: "Time between attempts",
    help: "Working minutes from one attempt to the next; 540 is a day of nine hours.",
    kind: "minutes",
    start: 540,
    owner: "Sales",
  },
  {
    key: "attempts.end",
    section: "Attempts",
    label: "Stages at which nothing more is due",
    help: "Stages at which no next attempt is planned, a line each.",
    kind: "text",
    clock: true,
    optional: true,
    start: "Opportunity\nCustomer\nWon\nLost\nRejected",
    owner: "Both",
  },
  ...MONITOR_ITEMS,
  {
    key: "colours.palette",
    section: "Colours",
    label: "Colours of lead rows",
    help: "clear: every state has its colour. strong: the same in deeper colours. quiet: only what somebody must act on is coloured. The word stands in SLA status in each of them.",
    kind: "choice",
    choices: ["clear", "strong", "quiet"],
    start: "clear",
    owner: "Both",
  },
];

export const RATE_KEYS: readonly string[] = AGREEMENT_ITEMS.filter((item) => item.key.startsWith("rate.")).map((item) => item.key);

export const itemOf = (key: string): AgreementItem | undefined => AGREEMENT_ITEMS.find((item) => item.key === key);
