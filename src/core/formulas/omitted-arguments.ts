/** Up to which of its arguments a function answers left-out ones from the agreement's cells. */
const PARAMETERS: Readonly<Record<string, number>> = {
  SLA_BACKTEST: 7,
  SLA_BUSINESS_MINUTES: 5,
  SLA_DUE: 5,
  SLA_EXIST_BY: 4,
  SLA_EXPLAIN: 6,
  SLA_GOAL: 3,
  SLA_LAG: 4,
  SLA_MATURE_COUNTS: 5,
  SLA_LOST_REASONS: 6,
  SLA_MONITOR: 13,
  SLA_RESPONSE_STATS: 8,
  SLA_SCORE: 4,
};

/** From how many arguments on a function reads the list of stages, because it is given stages of leads. */
const STAGES_FROM: Readonly<Record<string, number>> = {
  SLA_BY_CHANNEL: 9,
  SLA_LAG: 7,
  SLA_LATENESS: 9,
  SLA_MATURE_COUNTS: 2,
  SLA_SEGMENTS: 9,
  SLA_STAGE_COUNTS: 2,
};

/** The arguments of the call whose "(" stands at `open`, split at the commas and semicolons of its own level. */
function argumentsAt(formula: string, open: number): string[] {
  const found = [""];
  let depth = 0;
  let quote = "";
  for (const sign of formula.slice(open + 1)) {
    if (quote) {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if ("({[".includes(sign)) depth += 1;
    else if (")}]".includes(sign)) {
      if (depth === 0) return found;
      depth -= 1;
    } else if (depth === 0 && (sign === "," || sign === ";")) {
      found.push("");
      continue;
    }
    found[found.length - 1] += sign;
  }
  return found;
}

/** What a formula may answer from besides its arguments: the agreement's cells and hours, or the list of stages. */
export interface Leaning {
  agreement: boolean;
  stages: boolean;
}

const ON_ANYTHING: Leaning = { agreement: true, stages: true };

/**
 * Finds a call of one of our functions that leaves an argument out, so that it is answered from the agreement's cells, or that is
 * given stages of leads, which it reads by the list of stages.
 * Sheets does not recalculate such a formula by itself when these cells change.
 *
 * @param formula the text of a cell's formula, "" for none
 * @param on what has changed
 * @returns the function's name as the formula spells it, with its bracket; null where none leans on the agreement
 * @example callThatLeans("=sla_goal(35)") //=> "sla_goal("
 * @example callThatLeans('=SLA_GOAL(35, B2:B5, "up")') //=> null
 */
export function callThatLeans(formula: string, on = ON_ANYTHING): string | null {
  for (const call of formula.replace(/"[^"]*"/g, (text) => " ".repeat(text.length)).matchAll(/\b(SLA_[A-Z_]+)\s*\(/gi)) {
    const name = (call[1] ?? "").toUpperCase();
    const [parameters = 0, stagesFrom = Number.POSITIVE_INFINITY] = [PARAMETERS[name], STAGES_FROM[name]];
    if (parameters === 0 && stagesFrom === Number.POSITIVE_INFINITY) continue;
    const given = argumentsAt(formula, (call.index ?? 0) + call[0].length - 1);
    const leavesOut = given.length < parameters || given.slice(0, parameters).some((argument) => argument.trim() === "");
    if ((on.stages && given.length >= stagesFrom) || (on.agreement && leavesOut)) return call[0];
  }
  return null;
}
