import type { Saying } from "../../cells/saying";
import { GRADE_COLUMNS, gradesIn, RULE_COLUMNS, rulesIn } from "../../scoring/rules";
import { begun, section } from "./item";

function rulesProblem(text: string): Saying | string | null {
  const read = rulesIn(text);
  return "sentence" in read ? read.sentence : null;
}

function gradesProblem(text: string): Saying | string | null {
  const read = gradesIn(text);
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
