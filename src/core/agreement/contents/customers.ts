import { begun, section } from "./item";

export const CUSTOMERS = section("customers", [
  begun("profile.company", "text", "both"),
  begun("profile.products", "table", "both", { columns: 3 }),
  begun("profile.personas", "table", "marketing", { columns: 4 }),
  begun("profile.buying", "table", "both", { columns: 3 }),
]);
