import type { Cell } from "./cell";
import { cellWords } from "./cell-words";
import type { OffsetAt } from "./moments";
import { plainWord } from "./plain-word";
import type { Saying } from "./saying";
import { said } from "./sayings";

/** What rows without a name in the column are called. */
export const NO_NAME: Saying = said("noName");
/** What people type for it. */
const TYPED = "(none)";

/** What a group is called: by its name, or that it has none. */
export type GroupName = string | Saying;

/** What the rows of each name came to; names compare as plain words, the first spelling is shown. */
export interface Groups<Tally> {
  of(cell: Cell): Tally;
  /** Names and tallies, the largest first. */
  sorted(size: (tally: Tally) => number): [name: GroupName, tally: Tally][];
}

/** @param offsetAt the sheet's own zone */
export function groupsBy<Tally>(empty: () => Tally, offsetAt: OffsetAt): Groups<Tally> {
  const known = new Map<string, [name: GroupName, tally: Tally]>();
  return {
    of(cell) {
      // The name that people read in the cell.
      const name = cellWords(cell, offsetAt).trim();
      const plain = plainWord(name);
      const key = plain === TYPED ? "" : plain;
      const found = known.get(key) ?? [key === "" ? NO_NAME : name, empty()];
      known.set(key, found);
      return found[1];
    },
    sorted: (size) => [...known.values()].sort(([, one], [, other]) => size(other) - size(one)),
  };
}
