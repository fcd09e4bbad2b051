import type { Cell } from "./cell";
import { cellWords } from "./cell-words";
import type { OffsetAt } from "./moments";
import { plainWord } from "./plain-word";

/** What rows without a name in the column are called. */
export const NO_NAME = "(none)";
export const ALL = "All";

/** What the rows of each name came to; names compare as plain words, the first spelling is shown. */
export interface Groups<Tally> {
  of(cell: Cell): Tally;
  /** Names and tallies, the largest first. */
  sorted(size: (tally: Tally) => number): [name: string, tally: Tally][];
}

/** A cell as the name that people read in it. */
const nameOf = (cell: Cell, offsetAt: OffsetAt): string => cellWords(cell, offsetAt).trim() || NO_NAME;

/** @param offsetAt the sheet's own zone */
export function groupsBy<Tally>(empty: () => Tally, offsetAt: OffsetAt): Groups<Tally> {
  const known = new Map<string, [name: string, tally: Tally]>();
  return {
    of(cell) {
      const name = nameOf(cell, offsetAt);
      const key = plainWord(name);
      const found = known.get(key) ?? [name, empty()];
      known.set(key, found);
      return found[1];
    },
    sorted: (size) => [...known.values()].sort(([, one], [, other]) => size(other) - size(one)),
  };
}
