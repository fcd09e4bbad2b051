import { section } from "./item";

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
    start: 1,
    owner: "sales",
  },
  {
    key: "attempts.count",
    kind: "count",
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
    key: "approach.actions",
    kind: "table",
    columns: 2,
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "approach.giveUp",
    kind: "text",
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "approach.triggers",
    kind: "list",
    optional: true,
    start: null,
    owner: "sales",
  },
]);
