import { ANSWERED_ARGUMENTS } from "./answered-arguments";

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

/** Calls of our functions, each with its bracket; what stands in quotes is none. */
const ourCalls = (formula: string): RegExpExecArray[] => [
  ...formula.replace(/"[^"]*"/g, (text) => " ".repeat(text.length)).matchAll(/\b(SLA_[A-Z_]+)\s*\(/gi),
];

/**
 * Every call of our functions, whatever it answers from.
 *
 * @returns the functions' names as the formula spells them, with their brackets
 * @example callsOfOurs('=sla_goal(35) & "SLA_DUE("') //=> ["sla_goal("]
 */
export const callsOfOurs = (formula: string): string[] => ourCalls(formula).map(([call]) => call);

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
  for (const call of ourCalls(formula)) {
    const name = (call[1] ?? "").toUpperCase();
    const answered = ANSWERED_ARGUMENTS[name];
    if (!answered) continue;
    const given = argumentsAt(formula, call.index + call[0].length - 1);
    const leavesOut = answered.agreed.some((place) => (given[place] ?? "").trim() === "");
    const givesStages = answered.stage !== undefined && given.length > answered.stage;
    if ((on.stages && givesStages) || (on.agreement && leavesOut)) return call[0];
  }
  return null;
}
