import { section } from "./item";

export const METRICS = section("metrics", [
  {
    key: "metrics.marketing",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "marketing",
    aspect: "metrics",
  },
  {
    key: "metrics.sales",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "sales",
    aspect: "metrics",
  },
  {
    key: "metrics.shared",
    kind: "table",
    columns: 3,
    optional: true,
    start: null,
    owner: "both",
    aspect: "metrics",
  },
]);
