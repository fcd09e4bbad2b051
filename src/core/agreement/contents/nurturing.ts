import { begun, section } from "./item";

export const NURTURING = section("nurturing", [
  begun("nurture.program", "text", "marketing"),
  begun("nurture.streams", "table", "marketing", { columns: 3 }),
  begun("nurture.return", "text", "sales"),
  begun("nurture.afterSale", "text", "both"),
  begun("nurture.materials", "list", "marketing"),
  begun("nurture.resume", "list", "both"),
]);
