import { type AgreementItem, section } from "./item";

const rate = (number: number, example: number | "", owner: AgreementItem["owner"]): Omit<AgreementItem, "section"> => ({
  key: `rate.${number}`,
  kind: "share",
  optional: true,
  start: "",
  ...(example !== "" && { example }),
  owner,
});

/** The rates of a funnel of up to twelve stages; a shorter one leaves the last ones blank. */
const MORE_RATES = [5, 6, 7, 8, 9, 10, 11].map((number) => ({ ...rate(number, "", "both"), onDemand: true as const }));

export const GOALS = section("goals", [
  {
    key: "goal.company",
    kind: "table",
    columns: 2,
    optional: true,
    start: null,
    owner: "both",
    aspect: "goal",
  },
  {
    key: "goal.marketing",
    kind: "text",
    optional: true,
    start: null,
    owner: "marketing",
    aspect: "goal",
  },
  {
    key: "goal.sales",
    kind: "text",
    optional: true,
    start: null,
    owner: "sales",
    aspect: "goal",
  },
  {
    key: "goal.target",
    kind: "count",
    optional: true,
    start: "",
    example: 35,
    owner: "sales",
  },
  rate(1, 0.3, "marketing"),
  rate(2, 0.48, "both"),
  rate(3, 0.68, "sales"),
  rate(4, 0.2, "sales"),
  ...MORE_RATES,
  {
    key: "goal.rounding",
    kind: "choice",
    choices: ["nearest", "up", "none"],
    start: "nearest",
    owner: "both",
  },
  {
    key: "history.mature",
    kind: "count",
    start: 90,
    owner: "both",
  },
]);
