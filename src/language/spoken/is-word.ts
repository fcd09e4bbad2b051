import type { Cell } from "../../core/cells/cell";
import { unmarkedText } from "./marked";
import { everyTexts, type Texts } from "./words";

/**
 * Whether a cell holds a word or sentence of ours, in whatever language it was written: the document may have changed its language
 * since.
 *
 * @param of the word in a language
 * @example isWord("Sales target ", ({ planWords }) => planWords.salesTarget) //=> true
 */
export function isWord(cell: Cell | undefined, of: (texts: Texts) => string): boolean {
  const written = unmarkedText(String(cell ?? "").trim());
  return everyTexts().some((texts) => unmarkedText(of(texts)) === written);
}
