import type { Saying } from "../../cells/saying";
import { GRADE_COLUMNS, gradesIn, RULE_COLUMNS, rulesIn } from "../../scoring/rules";
import { begun, type PeoplesWords, section } from "./item";

function rulesProblem(text: string, words: PeoplesWords): Saying | string | null {
  const read = rulesIn(text, words.ofScoring);
  return "sentence" in read ? read.sentence : null;
}

function gradesProblem(text: string, words: PeoplesWords): Saying | string | null {
  const read = gradesIn(text, words.ofScoring);
  return "sentence" in read ? read.sentence : null;
}

export const SCORING = section("scoring", [
  {
    key: "scoring.on",
    kind: "yesno",
    clock: true,
    start: "no",
    owner: "both",
  },
  begun("scoring.rules", "table", "both", { columns: RULE_COLUMNS.length, clock: true, check: rulesProblem }),
  {
    key: "scoring.grades",
    kind: "table",
    columns: GRADE_COLUMNS.length,
    optional: true,
    clock: true,
    check: gradesProblem,
    start: "A | 50\nB | 30\nC | 10",
    owner: "both",
  },
  {
    key: "scoring.threshold",
    kind: "count",
    start: 30,
    owner: "both",
  },
  begun("scoring.quality", "text", "both"),
]);
