import { SEPARATOR } from "./formula-separator";

/** A text, a tab's name in quotes, anything between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

/** What Sheets names a tab by without quotes. */
const PLAIN_NAME = /^[\p{L}\p{N}_.]+$/u;

/** Between the columns of an array: a backslash where the comma parts decimals. */
const COLUMN_SIGN = ",";

const tabName = (quoted: string): string => {
  const name = quoted.slice(1, -1).replace(/''/g, "'").toUpperCase();
  return PLAIN_NAME.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
};

/** Separators as the add-on writes them: a comma parts arguments, and within braces the columns of an array. */
function separated(text: string, open: string[]): string {
  if (!/[{}]/.test(text) && open.length === 0) return text.replace(/,/g, SEPARATOR);
  return text.replace(/[(){},\\]/g, (sign) => {
    if (sign === "(" || sign === "{") open.push(sign);
    else if (sign === ")" || sign === "}") open.pop();
    else return open[open.length - 1] === "{" ? COLUMN_SIGN : SEPARATOR;
    return sign;
  });
}

/**
 * A formula without what Sheets may write in its own way when it reads it back, and what people may write so or so: separators,
 * spaces, capitals, and quotes around a tab's name that needs none. Texts stay as they are.
 *
 * @example formulaCore("=sla_lag( 'Leads'!$K:$K, \"a, b\" )") //=> '=SLA_LAG(LEADS!$K:$K;"a, b")'
 */
export function formulaCore(formula: string): string {
  const open: string[] = [];
  return formula.replace(PIECES, (piece) => {
    if (piece.length > 1 && piece.startsWith('"')) return piece;
    if (piece.length > 1 && piece.startsWith("'")) return tabName(piece);
    return separated(piece.replace(/\s/g, "").toUpperCase(), open);
  });
}

/** Whether two formulas say the same, however they are written. */
export const isSameFormula = (one: string, other: string): boolean => one === other || formulaCore(one) === formulaCore(other);
