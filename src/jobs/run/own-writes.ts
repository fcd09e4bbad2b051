import type { Cell } from "../../core/cells/cell";
import { memoryNote } from "../../core/sla/lead-memory";
import type { Tab } from "../../google/tab";
import { asText } from "../../tables/formulas/as-text";
import { type Filler, filledAmong, maybeAmong } from "../../tables/formulas/filled-cells";
import type { OwnBlock } from "../../tables/own-columns/own-cells";
import { standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import { type GuardedWrite, guardedWrite } from "./guarded-write";

/** What a formula's cell shows where something stands in its way. */
const IN_THE_WAY = "#REF!";

/** What cells of formulas show, wherever they stand; 1 call for each, and 2 where there is one. */
export const shownBy = (tab: Tab, fillers: readonly Filler[]): string[] =>
  tab.areas(fillers.map(({ row, column }) => ({ row, rows: 1, column, columns: 1 }))).map((block) => String(block.read()[0]?.[0] ?? ""));

/** Tells which formula filled its cells before a write and cannot any more. */
function watched(tab: Tab, before: Window, blocks: readonly OwnBlock[], fillers: readonly Filler[]): (now: Window) => Filler | null {
  const shown = ({ row, cells }: Window, filler: Filler): Cell => cells[filler.row - row]?.[filler.column] ?? "";
  const isIn = ({ row }: Filler): boolean => row >= before.row && row < before.row + before.cells.length;
  const outside = maybeAmong(fillers, blocks).filter((one) => !isIn(one));
  const outsideBefore = shownBy(tab, outside);
  return (now) => {
    const inside = fillers.find((one) => isIn(one) && shown(now, one) === IN_THE_WAY && shown(before, one) !== IN_THE_WAY);
    if (inside) return inside;
    const outsideNow = shownBy(tab, outside);
    return outside.find((_, at) => outsideNow[at] === IN_THE_WAY && outsideBefore[at] !== IN_THE_WAY) ?? null;
  };
}

/** Takes our cells out of a formula's way: blank, but for what only our own column remembers. */
function makeWay(tab: Tab, blocks: readonly OwnBlock[], before: Window): void {
  for (const { row, column, cells } of blocks) {
    const held = (down: number, right: number): Cell => before.cells[row + down - before.row]?.[column + right] ?? "";
    const isMemory = (cell: Cell): boolean => memoryNote(String(cell)) !== null;
    tab.write(
      row,
      column,
      cells.map((line, down) => line.map((_, right) => (isMemory(held(down, right)) ? asText(held(down, right)) : ""))),
    );
  }
}

/** How cells were written: the rows as they are now, the formula in whose way they were, or null where something moved. */
export type OwnWritten = { cells: Cell[][] } | { filler: Filler } | null;

/**
 * Writes cells into a lead tab under guard. Where a formula of people's fills these cells, they are blank again afterwards.
 *
 * @param fillers formulas that fill cells of the tab
 * @returns null where something had moved: judge anew
 */
export function writeOwn(write: GuardedWrite & { tab: Tab }, fillers: readonly Filler[] = []): OwnWritten {
  const { tab, blocks, before, stands = (now: Window) => standsStill(before, now) } = write;
  const sure = filledAmong(fillers, blocks);
  if (sure) return { filler: sure };
  const brokenIn = watched(tab, before, blocks, fillers);
  let filler: Filler | null = null;
  const written = guardedWrite({
    ...write,
    stands(now) {
      // First: what a formula in whose way they are does not fill any more looks like rows that moved.
      filler = brokenIn(now);
      return filler !== null || stands(now);
    },
  });
  if (filler) makeWay(tab, blocks, before);
  if (filler) return { filler };
  return "now" in written ? { cells: written.now.cells.map((row) => [...row]) } : null;
}
