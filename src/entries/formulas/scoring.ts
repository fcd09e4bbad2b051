import type { Argument } from "../../core/cells/cell";

import { askedScores } from "../../core/scoring/asked-score";
import { sheetSign } from "../../google/reading";
import { scoringWords } from "../../language/spoken/chosen-words";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { agreedScoring } from "./agreed";
import { answered } from "./answered";

/**
 * Scores leads by rules: a lead gets the points of every rule that it passes, with the reasons. Give the columns of the lead
 * tab without those headed SLA.
 *
 * @param {Array<Array<any>>} leads Leads with their heading row first, such as Leads!A1:W
 * @param {Array<Array<any>>} rules Rows of column, test, value and points (optional: the agreement's scoring rules). Tests are is, is not, contains, starts with, ends with, at least, at most, is filled, is blank
 * @param {Array<Array<any>>} grades Rows of a grade and the points from which it holds (optional: the agreement's grades)
 * @param {number} ready_from Points from which a lead is sales-ready (optional: the agreement's)
 * @return {Array<Array<any>>} A heading row, then for each lead Score, Grade, Sales-ready (yes or no) and Reasons; blank beside a blank row.
 * @throws A sentence where a rule or a grade is not understood.
 * @see Source: score = sum of the points of the rules that hold; grade = the highest one whose points are reached.
 * @example =SLA_SCORE({"Title", "Source"; "Sales Director", "Referral"}, {"Title", "contains", "Director", 20; "Source", "is", "Referral", 20; "Title", "is", "student", -40}, {"A", 40; "B", 20}, 30) gives Score, Grade, Sales-ready, Reasons, 40, A, yes, +20 Title contains Director; +20 Source is Referral
 * @customfunction
 */
global.SLA_SCORE = (leads: Argument, rules: Argument, grades: Argument, ready_from: Argument) =>
  answered(() =>
    askedScores({ leads, rules, grades, readyFrom: ready_from }, agreedScoring, sheetSign(), scoringWords(), PEOPLES_WORDS.ofScoring),
  );
