import { begun, section } from "./item";

export const STRATEGIES = section("strategies", [
  begun("strategies.content", "list", "marketing", { aspect: "strategies" }),
  begun("strategies.calls", "list", "marketing", { aspect: "strategies" }),
  begun("strategies.workflows", "list", "marketing", { aspect: "strategies" }),
  begun("strategies.sales", "list", "sales", { aspect: "strategies" }),
  begun("strategies.challenges", "list", "both", { aspect: "strategies" }),
]);
