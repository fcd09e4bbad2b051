import { begun, blank, section } from "./item";

export const REVIEW = section("review", [
  begun("review.period", "text", "both"),
  blank("review.next", "date", "both"),
  begun("review.meeting", "text", "both"),
  begun("review.criteria", "text", "both"),
  blank("term.start", "date", "both"),
  blank("term.end", "date", "both"),
  begun("term.renewal", "text", "both"),
  blank("signer.marketing", "person", "marketing"),
  blank("signer.sales", "person", "sales"),
]);
