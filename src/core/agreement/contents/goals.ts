import { type AgreementItem, lines, section } from "./item";

const RATE_HELP = "Share of the stage before that reaches this stage. Type it as a percentage, such as 30%.";

const rate = (number: number, label: string, example: number | "", owner: AgreementItem["owner"]): Omit<AgreementItem, "section"> => ({
  key: `rate.${number}`,
  label,
  help: RATE_HELP,
  kind: "share",
  optional: true,
  start: "",
  ...(example !== "" && { example }),
  owner,
});

/** The rates of a funnel of up to twelve stages; a shorter one leaves the last ones blank. */
const MORE_RATES = [5, 6, 7, 8, 9, 10, 11].map((number) => ({
  ...rate(number, `Conversion rate: stage ${number} to stage ${number + 1}`, "", "Both"),
  onDemand: true as const,
}));

export const GOALS = section("Sales target and funnel", [
  {
    key: "goal.company",
    label: "Goals of the company",
    help: "What both teams work for; type your amounts.",
    kind: "table",
    columns: ["Goal", "Amount"],
    optional: true,
    start: lines("Revenue of the year | ", "of it from new customers | ", "of it from existing customers | ", "Average deal | "),
    owner: "Both",
    aspect: "Goal",
  },
  {
    key: "goal.marketing",
    label: "Goal of marketing",
    help: "What marketing owes sales, in numbers that the plan gives.",
    kind: "text",
    optional: true,
    start:
      "Each month as many qualified leads as the plan asks for to reach the sales target, and the promised number of workable leads for every sales rep.",
    owner: "Marketing",
    aspect: "Goal",
  },
  {
    key: "goal.sales",
    label: "Goal of sales",
    help: "What sales owes in return.",
    kind: "text",
    optional: true,
    start: "The sales target of the month: the deals behind it, the discovery calls that they need, and an answer to every lead in time.",
    owner: "Sales",
    aspect: "Goal",
  },
  {
    key: "goal.target",
    label: "Sales target: new customers a month",
    help: "The number of customers to win in a month. =SLA_GOAL() plans the funnel backwards from it. Blank: nothing is planned yet.",
    kind: "count",
    optional: true,
    start: "",
    example: 35,
    owner: "Sales",
  },
  rate(1, "Conversion rate: lead to MQL", 0.3, "Marketing"),
  rate(2, "Conversion rate: MQL to SAL", 0.48, "Both"),
  rate(3, "Conversion rate: SAL to opportunity", 0.68, "Sales"),
  rate(4, "Conversion rate: opportunity to customer", 0.2, "Sales"),
  ...MORE_RATES,
  {
    key: "goal.rounding",
    label: "Rounding of planned leads",
    help: "nearest: to whole leads at each stage. up: never plan too few. none: keep the fractions.",
    kind: "choice",
    choices: ["nearest", "up", "none"],
    start: "nearest",
    owner: "Both",
  },
  {
    key: "history.mature",
    label: "Days until a lead is judged",
    help: "Measured rates count only leads that are at least so many days old: younger ones are still on their way.",
    kind: "count",
    start: 90,
    owner: "Both",
  },
]);
