import { begun, section } from "./item";

export const METRICS = section("metrics", [
  begun("metrics.marketing", "table", "marketing", { columns: 3, aspect: "metrics" }),
  begun("metrics.sales", "table", "sales", { columns: 3, aspect: "metrics" }),
  begun("metrics.shared", "table", "both", { columns: 3, aspect: "metrics" }),
]);
