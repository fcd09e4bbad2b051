import { section } from "../item";

export const APPROACH = section("Attempts", [
  {
    key: "attempts.count",
    label: "Attempts to reach a lead",
    help: "How often sales tries before it gives a lead up. Blank: no number is promised.",
    kind: "count",
    optional: true,
    start: 6,
    owner: "Sales",
  },
  {
    key: "attempts.spacing",
    label: "Time between attempts",
    help: "Working minutes from one attempt to the next; 540 is a day of nine hours.",
    kind: "minutes",
    start: 540,
    owner: "Sales",
  },
  {
    key: "attempts.end",
    label: "Stages at which nothing more is due",
    help: "Stages at which no next attempt is planned, a line each.",
    kind: "list",
    clock: true,
    optional: true,
    start: "Opportunity\nCustomer\nWon\nLost\nRejected",
    owner: "Both",
  },
]);
