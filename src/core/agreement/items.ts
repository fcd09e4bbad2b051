/**
 * What the agreement agrees on, item by item, with starting texts that a company could keep.
 * The cells of the agreement tab hold the values; this list says what each cell means.
 */

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
  start: string | number;
  owner: "Marketing" | "Sales" | "Both";
}

const RATE_HELP = "Share of the stage before that reaches this stage. Type it as a percentage, such as 30%.";

const rate = (number: number, label: string, start: number, owner: AgreementItem["owner"]): AgreementItem => ({
  key: `rate.${number}`,
  section: "Sales target and funnel",
  label,
  help: RATE_HELP,
  kind: "share",
  start,
  owner,
});

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
    key: "response.target",
    section: "Lead response",
    label: "Response target",
    help: "Minutes within which sales gives every new lead a first personal answer, counted around the clock.",
    kind: "minutes",
    start: 60,
    owner: "Sales",
  },
  {
    key: "response.warning",
    section: "Lead response",
    label: "Warn before the target",
    help: "Minutes before the due moment at which a waiting lead turns to Due soon.",
    kind: "minutes",
    start: 15,
    owner: "Sales",
  },
];

export const RATE_KEYS: readonly string[] = AGREEMENT_ITEMS.filter((item) => item.key.startsWith("rate.")).map((item) => item.key);

export const itemOf = (key: string): AgreementItem | undefined => AGREEMENT_ITEMS.find((item) => item.key === key);
