import { begun, blank, type Owner, section } from "./item";

const rate = (number: number, owner: Owner, more: { example?: number; onDemand?: true } = {}) =>
  blank(`rate.${number}`, "share", owner, more);

/** The rates of a funnel of up to twelve stages; a shorter one leaves the last ones blank. */
const MORE_RATES = [5, 6, 7, 8, 9, 10, 11].map((number) => rate(number, "both", { onDemand: true }));

export const GOALS = section("goals", [
  begun("goal.company", "table", "both", { columns: 2, aspect: "goal" }),
  begun("goal.marketing", "text", "marketing", { aspect: "goal" }),
  begun("goal.sales", "text", "sales", { aspect: "goal" }),
  blank("goal.target", "count", "sales", { example: 35 }),
  rate(1, "marketing", { example: 0.3 }),
  rate(2, "both", { example: 0.48 }),
  rate(3, "sales", { example: 0.68 }),
  rate(4, "sales", { example: 0.2 }),
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
