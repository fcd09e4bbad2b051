/** States of leads as cells hold them: read in any language, written in the document's. */

import type { Argument, Cell } from "../../core/cells/cell";
import type { Answer } from "../../core/cells/saying";
import { STATES, type State } from "../../core/sla/states";
import { unmarkedText } from "./marked";
import { everyTexts, type Texts, words } from "./words";

/** What cells of a sheet in use may hold still: words by which earlier builds called states. */
const EARLIER_WORDS: readonly (readonly [string, State])[] = [["Returned", "resting"]];

let known: { in: Texts; states: ReadonlyMap<string, State> } | null = null;

/** The word of a state in the document's language. */
export const stateWord = (state: State): string => words().states[state];

function statesByWord(): ReadonlyMap<string, State> {
  const spoken = words();
  if (known?.in !== spoken) {
    // The document's language comes first in the list, and last into the map: where two languages share a word, it decides.
    const all = [...everyTexts()].reverse().flatMap(({ states }) => STATES.map((state) => [states[state], state] as const));
    known = { in: spoken, states: new Map([...EARLIER_WORDS, ...all]) };
  }
  return known.states;
}

/**
 * The state whose word a cell holds, in whichever language: the document may have changed its own since the cell was written.
 *
 * @returns null for any other cell
 * @example stateIn(" Due soon") //=> "dueSoon"
 */
export const stateIn = (cell: Cell | undefined): State | null =>
  typeof cell === "string" && cell !== "" ? (statesByWord().get(cell.trim()) ?? statesByWord().get(unmarkedText(cell)) ?? null) : null;

const codeIn = (cell: Cell): Cell => stateIn(cell) ?? "";

/** A column of the words of states as codes, blank for other cells; a column that is left out stays so. */
export const statesIn = (column: Argument): Argument => {
  if (Array.isArray(column)) return column.map((row) => row.map(codeIn));
  return column === undefined || column === null ? column : codeIn(column);
};

const isState = (answer: Answer): answer is State => (STATES as readonly Answer[]).includes(answer);
const inCell = (answer: Answer): Answer => (isState(answer) ? stateWord(answer) : answer);

/** Codes that a rule answered as the words of states; what else it says stays. */
export const inStateWords = (answer: Answer | Answer[][]): Answer | Answer[][] =>
  Array.isArray(answer) ? answer.map((row) => row.map(inCell)) : inCell(answer);
