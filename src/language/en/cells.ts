import type { CellSayings } from "../../core/cells/sayings";
import type { SentencesOf } from "../figures/sentences-of";

export const cells: SentencesOf<CellSayings> = {
  noNumber: () => "The result is no number. Look for a cell that is far too large or far too small.",
  noNumberHere: () => "Check: the result is no number. Look for a cell that is far too large or far too small.",
  raggedTable: () => "The answer has rows of different lengths. Look for a cell that is no number or date where one is asked for.",
  otherSize: (name, size, first, firstSize) => `${name}: give as many cells as in ${first} (${firstSize}), not ${size}.`,
};
