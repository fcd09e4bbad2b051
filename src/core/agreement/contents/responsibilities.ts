import { section } from "./item";

export const RESPONSIBILITIES = section("responsibilities", [
  {
    key: "duties.marketing",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "duties.sales",
    kind: "list",
    optional: true,
    start: null,
    owner: "sales",
  },
  {
    key: "tools.marketing",
    kind: "list",
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "tools.sales",
    kind: "list",
    optional: true,
    start: null,
    owner: "sales",
  },
]);
