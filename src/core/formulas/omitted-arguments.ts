/** How many arguments each function takes whose left-out arguments are answered from the agreement's cells. */
const PARAMETERS: Readonly<Record<string, number>> = {
  SLA_BACKTEST: 7,
  SLA_BUSINESS_MINUTES: 5,
  SLA_DUE: 5,
  SLA_EXIST_BY: 4,
  SLA_EXPLAIN: 6,
  SLA_GOAL: 3,
  SLA_RESPONSE_STATS: 8,
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

/**
 * Tells whether a formula leans on the agreement: it calls one of our functions and leaves an argument out.
 * Sheets does not recalculate such a formula by itself when the agreement's cells change.
 *
 * @param formula the text of a cell's formula, "" for none
 * @example leansOnAgreement("=SLA_GOAL(35)") //=> true
 * @example leansOnAgreement('=SLA_GOAL(35, B2:B5, "up")') //=> false
 */
export function leansOnAgreement(formula: string): boolean {
  for (const call of formula.replace(/"[^"]*"/g, (text) => " ".repeat(text.length)).matchAll(/\b(SLA_[A-Z_]+)\s*\(/gi)) {
    const parameters = PARAMETERS[(call[1] ?? "").toUpperCase()];
    if (parameters === undefined) continue;
    const given = argumentsAt(formula, (call.index ?? 0) + call[0].length - 1);
    if (given.length < parameters || given.some((argument) => argument.trim() === "")) return true;
  }
  return false;
}
