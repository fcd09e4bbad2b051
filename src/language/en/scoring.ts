import type { ScoringSayings } from "../../core/scoring/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { ruleWords } from "./contents/rule-words";

export const scoring: SentencesOf<ScoringSayings> = {
  noColumn: (row) => `Row ${row} of the scoring rules names no column. Type the heading of a column of the lead tab first.`,
  badTest: (row) =>
    `Row ${row} of the scoring rules has no test that is understood. Use is, is not, contains, starts with, ends with, at least or at most with a value; is filled or is blank without.`,
  noNumber: (row, test, trouble) =>
    `Row ${row} of the scoring rules: ${trouble || `"${ruleWords.tests[test]}" needs a number to compare with, such as 50.`}`,
  badPoints: (row, trouble) =>
    trouble
      ? `Row ${row} of the scoring rules: ${trouble}`
      : `Row ${row} of the scoring rules has no points. Type a number, such as 20 or -10.`,
  badGrade: (row, trouble) =>
    trouble
      ? `Row ${row} of the grades: ${trouble}`
      : `Row ${row} of the grades is not understood. Type a name and the points from which it holds, such as A and 50.`,
  gradeTwice: (row) => `Row ${row} of the grades begins at the same points as another one. Give each grade points of its own.`,
  noHeadings: () => "leads: give a table with its heading row first, such as Leads!A1:W.",
  badReady: (trouble) => `ready_from: ${trouble || "give one number of points, such as 30."}`,
  score: () => "Score",
  grade: () => "Grade",
  ready: () => "Sales-ready",
  reasons: () => "Reasons",
  reasonsLacking: (columns) => `Reasons (not judged, no such column: ${columns.join(", ")})`,
};
