import { checkedAnswer } from "../../core/cells/answers";
import type { Cell } from "../../core/cells/cell";
import { Unclear } from "../../core/cells/unclear";
import { inWords, worded } from "../../language/spoken/worded";

/**
 * The edge of a custom function: what its rules say becomes words, in the cell or as its error.
 *
 * @returns the answer as a cell may hold it
 * @throws one sentence that says what is wrong and what to do
 */
export function answered(rule: () => unknown): Cell | Cell[][] {
  try {
    return inWords(checkedAnswer(rule()));
  } catch (error) {
    if (error instanceof Unclear) throw new Error(worded(error.saying));
    throw error;
  }
}
