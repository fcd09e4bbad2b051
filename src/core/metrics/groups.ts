import type { Cell } from "../agreement/item-values";
import { cellWords } from "../cells/cell-words";
import { isBlank } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";

/** What rows without a name in the column are called. */
export const NO_NAME = "(none)";
export const ALL = "All";

/** What the rows of each name came to; names compare without case and outer spaces, the first spelling is shown. */
export interface Groups<Tally> {
  of(cell: Cell): Tally;
  /** Names and tallies, the largest first. */
  sorted(size: (tally: Tally) => number): [name: string, tally: Tally][];
}

export function groupsBy<Tally>(empty: () => Tally, offsetAt: OffsetAt): Groups<Tally> {
  const known = new Map<string, [name: string, tally: Tally]>();
  return {
    of(cell) {
      const name = isBlank(cell) ? NO_NAME : cellWords(cell, offsetAt).trim();
      const key = name.toLowerCase();
      const found = known.get(key) ?? [name, empty()];
      known.set(key, found);
      return found[1];
    },
    sorted: (size) => [...known.values()].sort(([, one], [, other]) => size(other) - size(one)),
  };
}
