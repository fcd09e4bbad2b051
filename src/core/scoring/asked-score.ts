import type { Argument } from "../cells/cell";
import { isLeftOut, rowsOf } from "../cells/lists";
import { type DecimalSignOf, numberTrouble, readNumber } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { type Grade, gradesIn, gradesOf, rulesIn, type ScoringRule, type ScoringWords, scoringRules } from "./rules";
import { said } from "./sayings";
import { type ScoringModel, scoreTable } from "./score";

/** What the agreement says of scoring, its cells as they stand. */
export interface AgreedScoring {
  rules: string;
  grades: string;
  readyFrom: Argument;
}

function understood<Part>(argument: string, read: Part[] | { sentence: Saying }): Part[] {
  if (!Array.isArray(read)) throw new Unclear(ofCells("inArgument", argument, read.sentence));
  return read;
}

function readyPoints(given: Argument, sign: DecimalSignOf): number {
  const cell = Array.isArray(given) ? given[0]?.[0] : given;
  const read = readNumber(cell, sign);
  if (!("number" in read)) throw new Unclear(said("badReady", numberTrouble(cell)));
  return read.number;
}

/** What a formula gave for its four arguments. */
export interface ScoreQuestion {
  leads: Argument;
  rules: Argument;
  grades: Argument;
  readyFrom: Argument;
}

/**
 * SLA_SCORE over its arguments: what is left out is taken from the agreement.
 *
 * @param agreed asked only where something is left out
 * @param sign the spreadsheet's decimal sign, in which numbers that are text are read
 * @param words for sales-ready and not, and for tests
 * @param read the words of rules and grades that are not people's, in every language
 * @throws what is wrong with an argument
 */
export function askedScores(
  { leads, rules, grades, readyFrom }: ScoreQuestion,
  agreed: () => AgreedScoring,
  sign: DecimalSignOf,
  words?: ScoringModel["words"],
  read?: ScoringWords,
) {
  if (!Array.isArray(leads) || leads.length < 2) throw new Unclear(said("noHeadings"));
  const usedRules: ScoringRule[] = isLeftOut(rules)
    ? understood("rules", rulesIn(agreed().rules, read))
    : understood("rules", scoringRules(rowsOf(rules), sign, read));
  const usedGrades: Grade[] = isLeftOut(grades)
    ? understood("grades", gradesIn(agreed().grades, read))
    : understood("grades", gradesOf(rowsOf(grades), sign, read));
  const ready = readyPoints(isLeftOut(readyFrom) ? agreed().readyFrom : readyFrom, sign);
  return scoreTable(leads, { rules: usedRules, grades: usedGrades, readyFrom: ready, sign, ...(words && { words }) });
}
