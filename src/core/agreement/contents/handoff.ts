import type { Saying } from "../../cells/saying";
import { barringsOf } from "../../sla/blacklist";
import { begun, blank, type PeoplesWords, section } from "./item";

function barringProblem(text: string, words: PeoplesWords): Saying | string | null {
  const read = barringsOf(text, words.ofLines?.barrings, words.decimalSign);
  return "sentence" in read ? read.sentence : null;
}

export const HANDOFF = section("handoff", [
  begun("handoff.notify", "text", "marketing"),
  begun("handoff.automated", "text", "both"),
  begun("handoff.information", "list", "marketing"),
  blank("handoff.required", "list", "marketing", { clock: true }),
  blank("handoff.barred", "list", "both", { clock: true, check: barringProblem }),
  blank("handoff.accept", "minutes", "sales"),
  {
    key: "handoff.acceptWarning",
    kind: "minutes",
    optional: true,
    start: 30,
    owner: "sales",
  },
  begun("blacklist.review", "text", "both"),
]);
