import { section } from "./item";

export const REPORTS = section("reports", [
  {
    key: "reports.marketing",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "marketing",
    aspect: "report",
  },
  {
    key: "reports.sales",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "sales",
    aspect: "report",
  },
  {
    key: "reports.shared",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "both",
    aspect: "report",
  },
]);
