import type { Saying } from "../../cells/saying";
import { targetsOf } from "../../sla/targets";
import { blank, type PeoplesWords, section } from "./item";

const NO_PROMISE = { targetMinutes: 1, warnMinutes: 1 };

function targetsProblem(text: string, words: PeoplesWords): Saying | string | null {
  const read = targetsOf(text, NO_PROMISE, words.ofLines?.targets);
  return "sentence" in read ? read.sentence : null;
}

export const RESPONSE = section("response", [
  {
    key: "response.target",
    kind: "minutes",
    start: 60,
    owner: "sales",
  },
  {
    key: "response.warning",
    kind: "minutes",
    start: 15,
    owner: "sales",
  },
  blank("response.targets", "list", "sales", { clock: true, check: targetsProblem }),
  {
    key: "response.start",
    kind: "choice",
    choices: ["received", "passed"],
    kept: { passed: "passed to sales" },
    start: "received",
    owner: "both",
  },
  blank("response.automatic", "minutes", "both"),
]);
