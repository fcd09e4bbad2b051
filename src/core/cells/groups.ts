import type { Cell } from "../agreement/item-values";
import { isBlank } from "./lists";
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

/**
 * A cell as the name that people read in it; a day or a tick that Sheets made of a name
 * such as 2026-01-05 or TRUE is that name again.
 *
 * @example nameOf(" Web ", () => 0) //=> "Web"
 */
export function nameOf(cell: Cell, offsetAt: OffsetAt): string {
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (!(cell instanceof Date)) return isBlank(cell) ? NO_NAME : String(cell).trim();
  if (Number.isNaN(cell.getTime())) return NO_NAME;
  const wall = new Date(cell.getTime() + offsetAt(cell.getTime())).toISOString();
  return wall.slice(11, 19) === "00:00:00" ? wall.slice(0, 10) : `${wall.slice(0, 10)} ${wall.slice(11, 16)}`;
}

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
