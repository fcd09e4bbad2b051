import type { Argument } from "../cells/cell";
import { isLeftOut, rowsOf } from "../cells/lists";
import { type DecimalSignOf, numberTrouble, readNumber } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { said } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { type Grade, gradesIn, gradesOf, rulesIn, type ScoringRule, scoringRules } from "./rules";
import { scoreTable } from "./score";
import { badReady, noHeadings } from "./sentences";

/** What the agreement says of scoring, its cells as they stand. */
export interface AgreedScoring {
  rules: string;
  grades: string;
  readyFrom: Argument;
}

function understood<Part>(argument: string, read: Part[] | { sentence: Saying | string }): Part[] {
  if (!Array.isArray(read)) throw new Unclear(said("inArgument", argument, read.sentence));
  return read;
}

function readyPoints(given: Argument, sign: DecimalSignOf): number {
  const cell = Array.isArray(given) ? given[0]?.[0] : given;
  const read = readNumber(cell, sign);
  if (!("number" in read)) throw new Unclear(badReady(numberTrouble(cell)));
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
 * @throws one sentence that names the argument
 */
export function askedScores({ leads, rules, grades, readyFrom }: ScoreQuestion, agreed: () => AgreedScoring, sign: DecimalSignOf) {
  if (!Array.isArray(leads) || leads.length < 2) throw new Unclear(noHeadings);
  const usedRules: ScoringRule[] = isLeftOut(rules)
    ? understood("rules", rulesIn(agreed().rules))
    : understood("rules", scoringRules(rowsOf(rules), sign));
  const usedGrades: Grade[] = isLeftOut(grades)
    ? understood("grades", gradesIn(agreed().grades))
    : understood("grades", gradesOf(rowsOf(grades), sign));
  const ready = readyPoints(isLeftOut(readyFrom) ? agreed().readyFrom : readyFrom, sign);
  return scoreTable(leads, { rules: usedRules, grades: usedGrades, readyFrom: ready, sign });
}
