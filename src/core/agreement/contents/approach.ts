import { begun, section } from "./item";

export const APPROACH = section("approach", [
  {
    key: "approach.first",
    kind: "choice",
    choices: ["phone", "e-mail"],
    start: "phone",
    owner: "sales",
  },
  {
    key: "approach.perDay",
    kind: "count",
    isWhole: true,
    start: 1,
    owner: "sales",
  },
  {
    key: "attempts.count",
    kind: "count",
    isWhole: true,
    optional: true,
    start: 6,
    owner: "sales",
  },
  {
    key: "attempts.spacing",
    kind: "minutes",
    start: 540,
    owner: "sales",
  },
  {
    key: "attempts.spacingIn",
    kind: "choice",
    choices: ["minutes", "days"],
    start: "minutes",
    owner: "sales",
  },
  begun("approach.actions", "table", "sales", { columns: 2 }),
  begun("approach.giveUp", "text", "sales"),
  begun("approach.triggers", "list", "sales"),
]);
