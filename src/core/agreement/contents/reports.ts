import { begun, section } from "./item";

export const REPORTS = section("reports", [
  begun("reports.marketing", "table", "marketing", { columns: 3, aspect: "report" }),
  begun("reports.sales", "table", "sales", { columns: 3, aspect: "report" }),
  begun("reports.shared", "table", "both", { columns: 3, aspect: "report" }),
]);
