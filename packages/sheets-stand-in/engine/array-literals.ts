/**
 * Sheets builds arrays of anything in braces, `{A1:D1; A2:D}`; Univer's braces hold constants only. Inside they are calls of two
 * functions, by the names that Sheets' own messages use.
 */
import { marksOf, outsideQuotes } from "./formula-text";

export const WHOLE = "ARRAY_LITERAL";
export const ROW = "ARRAY_ROW";

/** Outside of texts no array of constants holds these. */
const MORE_THAN_CONSTANTS = /[\p{L}_$'({]/u;
const CONSTANTS = /"(?:[^"]|"")*"|\b(?:TRUE|FALSE)\b|(?<=\d)E(?=[+-]?\d)/gi;

interface Bracket {
  from: number;
  to: number;
}

/** The braces of a formula that hold more than constants. */
function arraysIn(formula: string): Bracket[] {
  const open: number[] = [];
  const found: Bracket[] = [];
  for (const { mark, at } of marksOf(formula)) {
    if (mark === "{") open.push(at);
    if (mark !== "}") continue;
    const from = open.pop();
    if (from === undefined) continue;
    if (MORE_THAN_CONSTANTS.test(formula.slice(from + 1, at).replace(CONSTANTS, ""))) found.push({ from, to: at });
  }
  return found;
}

/**
 * As Univer understands it.
 *
 * @example withoutBraces("={A1:B1;C1,D1}") //=> "=ARRAY_LITERAL(ARRAY_ROW(A1:B1),ARRAY_ROW(C1,D1))"
 */
export function withoutBraces(formula: string): string {
  if (!formula.includes("{")) return formula;
  const arrays = arraysIn(formula);
  if (arrays.length === 0) return formula;
  const begins = new Set(arrays.map(({ from }) => from));
  const ends = new Set(arrays.map(({ to }) => to));
  const open: string[] = [];
  const changed = marksOf(formula).flatMap(({ mark, at }) => {
    const isSplit = mark === ";" && open.at(-1) === WHOLE;
    if (mark === "(" || mark === "{") open.push(begins.has(at) ? WHOLE : mark);
    if (mark === ")" || mark === "}") open.pop();
    if (isSplit) return { at, text: `),${ROW}(` };
    if (begins.has(at)) return { at, text: `${WHOLE}(${ROW}(` };
    return ends.has(at) ? { at, text: "))" } : [];
  });
  return changed.reduceRight((text, one) => text.slice(0, one.at) + one.text + text.slice(one.at + 1), formula);
}

/** As Sheets shows it. */
export function withBraces(formula: string): string {
  if (!formula.includes(`${WHOLE}(`)) return formula;
  const open: string[] = [];
  return outsideQuotes(formula, (part) =>
    part.replace(/ARRAY_LITERAL\(|ARRAY_ROW\(|[(),]/g, (mark) => {
      if (mark === ",") return open.at(-1) === WHOLE ? ";" : mark;
      if (mark !== ")") {
        open.push(mark.slice(0, -1));
        return mark === `${WHOLE}(` ? "{" : mark === `${ROW}(` ? "" : mark;
      }
      const closed = open.pop();
      return closed === WHOLE ? "}" : closed === ROW ? "" : mark;
    }),
  );
}
