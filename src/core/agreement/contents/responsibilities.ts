import { begun, section } from "./item";

export const RESPONSIBILITIES = section("responsibilities", [
  begun("duties.marketing", "list", "marketing"),
  begun("duties.sales", "list", "sales"),
  begun("tools.marketing", "list", "marketing"),
  begun("tools.sales", "list", "sales"),
]);
