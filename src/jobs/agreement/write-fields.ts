import type { AgreementItem } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";

import { logFault } from "../../google/execution-log";

import type { Place } from "../../google/workbook";
import { type AgreementCells, contentBefore } from "../../tables/agreement/agreement-shifts";
import { cellOf, valueColumn, valuesByKey } from "../../tables/agreement/agreement-table";
import { type Filler, filledBy, fillersIn } from "../../tables/formulas/filled-cells";

/** A field that is to be written: where its cell stood when it was read. */
export interface Planned {
  item: AgreementItem;
  row: number;
  wanted: string | number;
}

/**
 * How writing went: what stands now, what could not be written because rows moved or because a formula fills the cell, and what
 * somebody changed since it was read.
 */
export interface Written {
  written: Planned[];
  moved: Planned[];
  /** Rows and columns of the formulas count from the tab's first cell. */
  filled: { item: AgreementItem; filler: Filler }[];
  changed: { item: AgreementItem; now: Cell }[];
}

/** What writing takes: the agreement as it was read when the fields were planned, and a way to find it again. */
export interface Ground {
  place: Place;
  sheetOffset: OffsetAt;
  findAgain(): Place | null;
}

/** The array formula that fills a field's cell, be it its own: writing there would take the others' values, too. */
function fillerOf({ row, column }: Place, formulas: readonly (readonly string[])[], values: number): (one: Planned) => Filler | null {
  const fillers = fillersIn(formulas);
  return (one) => {
    const filled = filledBy(fillers, { row: one.row, column: values });
    return filled?.isSure ? { ...filled.filler, row: row + filled.filler.row, column: column + filled.filler.column } : null;
  };
}

const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

/** Rows one below the other go in one write. */
function writeAll({ place, sheetOffset }: Ground, values: number, planned: readonly Planned[]): void {
  const runs: { row: number; cells: Cell[][] }[] = [];
  for (const one of [...planned].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    const cell = [cellOf(one.item, one.wanted, sheetOffset)];
    if (last && one.row === last.row + last.cells.length) last.cells.push(cell);
    else runs.push({ row: one.row, cells: [cell] });
  }
  for (const run of runs) place.tab.write(place.row + run.row, place.column + values, run.cells);
}

/** Whether a field's cell holds what was wanted, wherever it stands by now. */
function stands({ item, wanted }: Planned, cells: Cell[][], sheetOffset: OffsetAt): boolean {
  const written = cellOf(item, wanted, sheetOffset);
  const value = typeof written === "string" ? written.replace(/^'/, "") : written;
  return sameCell(valuesByKey(cells).get(item.key)?.value, value);
}

/** Something moved while it was written: what was hit instead goes back into its cell. */
function restoreHits({ place, findAgain }: Ground, before: AgreementCells, values: number, planned: readonly Planned[]): void {
  const now = findAgain();
  if (!now) return;
  const own = valuesByKey(now.cells);
  for (const { item, row } of planned) {
    const hit = { row: place.row + row - now.row, column: place.column + values - now.column };
    if (own.get(item.key)?.row === hit.row && valueColumn(now.cells) === hit.column) continue;
    const seen = now.cells[hit.row]?.[hit.column] ?? "";
    place.tab.replace(place.row + row, place.column + values, seen, contentBefore(before, now.cells, hit));
  }
}

/** Takes back what was written. */
function undo(now: Place, before: AgreementCells, planned: readonly Planned[]): void {
  const column = valueColumn(now.cells);
  const found = valuesByKey(now.cells);
  for (const { item } of planned) {
    const cell = found.get(item.key);
    if (!cell || column === null) continue;
    now.tab.replace(now.row + cell.row, now.column + column, cell.value, contentBefore(before, now.cells, { row: cell.row, column }));
  }
}

/** After something moved: what was hit is restored, and what stands under its key counts as written. */
function settle(ground: Ground, before: AgreementCells, values: number, planned: readonly Planned[], allOrNothing: boolean): Planned[] {
  restoreHits(ground, before, values, planned);
  const now = ground.findAgain();
  const written = now ? planned.filter((one) => stands(one, now.cells, ground.sheetOffset)) : [];
  if (!now || !allOrNothing || written.length === planned.length) return written;
  undo(now, before, written);
  return [];
}

/** Takes back what was written of all before Google refused; that it refused is the caller's to hear, whatever becomes of this. */
function undoCut({ findAgain }: Ground, before: AgreementCells, planned: readonly Planned[]): void {
  try {
    const now = findAgain();
    if (now) undo(now, before, planned);
  } catch (error) {
    logFault(error);
  }
}

/**
 * Writes values into the agreement's cells and looks whether each stands under its key; what was hit instead is restored. A
 * cell that somebody changed since it was read, or that a formula elsewhere fills, is left alone. Where all or nothing is wanted,
 * what Google cuts is taken back.
 *
 * @param allOrNothing whether nothing is written where one cannot be
 */
export function writeFields(ground: Ground, planned: readonly Planned[], allOrNothing = false): Written {
  const { place } = ground;
  const column = valueColumn(place.cells);
  if (planned.length === 0 || column === null) return { written: [], moved: [...planned], filled: [], changed: [] };
  const window = place.tab.window(place.row, place.column, place.cells.length, place.cells[0]?.length ?? 1);
  const seen = valuesByKey(window.cells);
  const stays = valueColumn(window.cells) === column;
  const inPlace = planned.filter(({ item, row }) => stays && seen.get(item.key)?.row === row);
  const filler = fillerOf(place, window.formulas, column);
  const filled = inPlace.flatMap((one) => {
    const by = filler(one);
    return by ? [{ item: one.item, filler: by }] : [];
  });
  const isFilled = ({ item }: Planned): boolean => filled.some((one) => one.item === item);
  const still = inPlace
    .filter((one) => !isFilled(one))
    .filter(({ row }) => sameCell(window.cells[row]?.[column], place.cells[row]?.[column]));
  const changed = inPlace
    .filter((one) => !still.includes(one) && !isFilled(one))
    .map(({ item }) => ({ item, now: seen.get(item.key)?.value ?? "" }));
  const moved = planned.filter((one) => !inPlace.includes(one));
  if (still.length === 0 || (allOrNothing && still.length < planned.length)) return { written: [], moved, filled, changed };
  let after: Cell[][];
  try {
    writeAll(ground, column, still);
    after = window.again();
  } catch (error) {
    if (allOrNothing) undoCut(ground, window, still);
    throw error;
  }
  const values = valuesByKey(after);
  const stood = valueColumn(after) === column && still.every(({ item, row }) => values.get(item.key)?.row === row);
  const written = stood ? still : settle(ground, window, column, still, allOrNothing);
  return { written, moved: [...moved, ...still.filter((one) => !written.includes(one))], filled, changed };
}
