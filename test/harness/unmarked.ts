/** What of a cell stands in no marks, where the document speaks the language that marks every text. */

import { type MARKED, markedText } from "../../src/language/spoken/marked";
import { speakBy } from "../../src/language/spoken/words";

const [OPEN, CLOSE] = [...markedText("x").replace(/[x~]/g, "")] as [string, string];
/** A piece of a formula: a text, a bracket, a sign between arguments, or what stands between these. */
const PIECES = /"(?:[^"]|"")*"|[(){};,\\]|[^"(){};,\\]+/g;

type Language = typeof MARKED | "en";

let spoken: Language = "en";

/** What is made while the document speaks a language. */
export function speaking<Made>(language: Language, make: () => Made): Made {
  const before = spoken;
  spoken = language;
  speakBy(() => spoken);
  try {
    return make();
  } finally {
    spoken = before;
    speakBy(() => spoken);
  }
}

/** The signs of a text outside marks; `depth` says how many are open before it, `gap` what is put in the place of a marked text. */
function outside(text: string, depth: number, gap = ""): { left: string; depth: number } {
  let left = "";
  let open = depth;
  for (const sign of text) {
    if (sign === OPEN) {
      open += 1;
      left += gap;
    } else if (sign === CLOSE) open -= 1;
    else if (open === 0) left += sign;
  }
  return { left, depth: open };
}

/** Texts of a formula outside marks; what is an argument of a call within a sentence is a text of its own. */
function outsideInFormula(formula: string, between: string): string[] {
  const found: string[] = [];
  const depths = [0];
  for (const piece of formula.match(PIECES) ?? []) {
    const last = depths.length - 1;
    if (piece === "(" || piece === "{") depths.push(0);
    else if (piece === ")" || piece === "}") depths.pop();
    else if (between.includes(piece)) depths[last] = 0;
    else if (piece.startsWith('"')) {
      const { left, depth } = outside(piece.slice(1, -1), depths[last] ?? 0);
      found.push(left);
      depths[last] = depth;
    }
  }
  return found;
}

/**
 * Words of a cell that stand in no marks; a formula's functions, cells and names of ranges are none.
 *
 * @param known words that are nobody's text: people's own, and codes
 */
export function unmarked(cell: unknown, known: readonly string[]): string[] {
  if (typeof cell !== "string") return [];
  const texts = cell.startsWith("=") ? outsideInFormula(cell, ";") : [outside(cell.replace(/^'/, ""), 0).left];
  return texts.filter((text) => /\p{L}/u.test(text) && !known.includes(text.trim()));
}

/** Signs that stand around words: a piece of a text is what stands between them. */
const AROUND = /^[\s\p{P}\p{S}\d]+|[\s\p{P}\p{S}\d]+$/gu;

/**
 * Words that a person reads outside of marks, piece by piece: what stands between two marked texts is one.
 *
 * @param between what divides the arguments of a formula in the sheet's locale
 * @param isKnown whether words are nobody's text: people's own, and names of functions
 */
export function wordsOutsideMarks(text: string, between: string, isKnown: (words: string) => boolean): string[] {
  const texts = text.startsWith("=") ? outsideInFormula(text, between) : outside(text, 0, "\n").left.split("\n");
  return texts
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece) && !isKnown(piece) && !isKnown(piece.replace(AROUND, "")));
}
