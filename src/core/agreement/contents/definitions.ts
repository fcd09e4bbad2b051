import { begun, section } from "./item";

export const DEFINITIONS = section("definitions", [
  begun("definition.lead", "text", "both"),
  begun("definition.mql", "text", "marketing"),
  begun("definition.sal", "text", "sales"),
  begun("definition.opportunity", "text", "sales"),
  begun("definition.client", "text", "sales"),
  begun("definition.salesReady", "text", "both", { aspect: "qualification" }),
]);
