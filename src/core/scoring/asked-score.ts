import { type Argument, isLeftOut, rowsOf } from "../cells/lists";
import { readNumber } from "../cells/numbers";
import { type Grade, gradesIn, gradesOf, rulesIn, type ScoringRule, scoringRules } from "./rules";
import { scoreTable } from "./score";
import { badReady, noHeadings } from "./sentences";

/** What the agreement says of scoring, its cells as they stand. */
export interface AgreedScoring {
  rules: string;
  grades: string;
  readyFrom: Argument;
}

function understood<Part>(argument: string, read: Part[] | { sentence: string }): Part[] {
  if (!Array.isArray(read)) throw new Error(`${argument}: ${read.sentence}`);
  return read;
}

function readyPoints(given: Argument): number {
  const read = readNumber(Array.isArray(given) ? given[0]?.[0] : given);
  if (!("number" in read)) throw new Error(badReady);
  return read.number;
}

/**
 * SLA_SCORE over its arguments: what is left out is taken from the agreement.
 *
 * @param agreed asked only where something is left out
 * @throws one sentence that names the argument
 */
export function askedScores(leads: Argument, rules: Argument, grades: Argument, readyFrom: Argument, agreed: () => AgreedScoring) {
  if (!Array.isArray(leads) || leads.length < 2) throw new Error(noHeadings);
  const usedRules: ScoringRule[] = isLeftOut(rules)
    ? understood("rules", rulesIn(agreed().rules))
    : understood("rules", scoringRules(rowsOf(rules)));
  const usedGrades: Grade[] = isLeftOut(grades)
    ? understood("grades", gradesIn(agreed().grades))
    : understood("grades", gradesOf(rowsOf(grades)));
  const ready = readyPoints(isLeftOut(readyFrom) ? agreed().readyFrom : readyFrom);
  return scoreTable(leads, { rules: usedRules, grades: usedGrades, readyFrom: ready });
}
