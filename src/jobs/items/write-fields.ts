import type { AgreementItem } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";

import type { Table } from "../../google/workbook";
import { agreementNames, cellOf, valueColumn, valuesByKey } from "../../tables/agreement/agreement-table";
import { textOf } from "../../tables/formulas/as-text";
import { type Filler, filledBy, fillersIn } from "../../tables/formulas/filled-cells";
import { columnBlocks } from "../../tables/own-columns/own-cells";
import type { Window } from "../../tables/own-columns/shifted-columns";
import { guardedWrite } from "../run/guarded-write";

/** A field that is to be written: where its cell stood when it was read. */
export interface Planned {
  item: AgreementItem;
  row: number;
  wanted: string | number;
}

/** How writing went: what stands now, and what could not be written because rows moved or because a formula fills the cell. */
export interface WrittenField {
  written: Planned[];
  moved: Planned[];
  /** Rows and columns of the formulas count from the tab's first cell. */
  filled: { item: AgreementItem; filler: Filler }[];
  /** Rows of the sheet in which something may be left, because rows moved again while all was taken back. */
  leftOver: number[];
  /** The agreement's cells as they were read back; as they were planned from where nothing was written. */
  now: Cell[][];
}

/** What writing takes: the agreement as it was read when the fields were planned, and a way to find it again. */
export interface FieldGround {
  table: Table;
  sheetOffset: OffsetAt;
  findAgain(): Table | null;
}

/** The array formula that fills a field's cell, be it its own: writing there would take the others' values, too. */
function fillerOf({ formulas, place }: Table, values: number): (one: Planned) => Filler | null {
  const fillers = fillersIn(formulas);
  return (one) => {
    const filled = filledBy(fillers, { row: one.row, column: values });
    if (!filled?.isSure) return null;
    const { row, column } = place();
    return { ...filled.filler, row: row + filled.filler.row, column: column + filled.filler.column };
  };
}

const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

/** Whether a field's cell holds what was wanted, wherever it stands by now. */
function stands({ item, wanted }: Planned, cells: Cell[][], sheetOffset: OffsetAt): boolean {
  const written = cellOf(item, wanted, sheetOffset);
  const value = typeof written === "string" ? textOf(written) : written;
  return sameCell(valuesByKey(cells).get(item.key)?.value, value);
}

const asWindow = (cells: Cell[][], row = 0): Window => ({ headings: cells[0] ?? [], row, cells, by: agreementNames });

/** The agreement wherever it is by now, counted from where it was. */
function found({ table, findAgain }: FieldGround): Window {
  const now = findAgain();
  if (!now) return asWindow(table.again());
  const [before, place] = [table.place(), now.place()];
  const right = place.column - before.column;
  // Whoever deleted columns left of it has moved it to where nothing of ours was written.
  if (right < 0) return asWindow(table.again());
  const pad = Array.from({ length: right }, (): Cell => "");
  return asWindow(
    now.cells.map((row) => [...pad, ...row]),
    place.row - before.row,
  );
}

/**
 * Writes values into the agreement's cells and looks whether each stands under its key; what was hit instead is restored. A
 * cell that a formula elsewhere fills is left alone. Where all or nothing is wanted, what Google cuts is taken back.
 *
 * @param allOrNothing whether nothing is written where one cannot be
 */
export function writeFields(ground: FieldGround, planned: readonly Planned[], allOrNothing = false): WrittenField {
  const { table, sheetOffset, findAgain } = ground;
  const column = valueColumn(table.cells);
  if (planned.length === 0 || column === null) return { written: [], moved: [...planned], filled: [], leftOver: [], now: table.cells };
  const filler = fillerOf(table, column);
  const filled = planned.flatMap((one) => {
    const by = filler(one);
    return by ? [{ item: one.item, filler: by }] : [];
  });
  const free = planned.filter(({ item }) => !filled.some((one) => one.item === item));
  if (free.length === 0 || (allOrNothing && filled.length > 0)) return { written: [], moved: [], filled, leftOver: [], now: table.cells };
  const cells = free.map(({ item, row, wanted }) => ({ row, column, content: cellOf(item, wanted, sheetOffset) }));
  const isStanding = (now: Window): boolean => {
    const values = valuesByKey(now.cells.map((row) => [...row]));
    return valueColumn(now.cells) === column && free.every(({ item, row }) => values.get(item.key)?.row === row);
  };
  const done = guardedWrite({
    tab: table,
    blocks: columnBlocks(cells.sort((one, other) => one.row - other.row)),
    before: asWindow(table.cells),
    formulas: table.formulas,
    again: () => asWindow(table.again()),
    stands: isStanding,
    find: () => found(ground),
    ...(allOrNothing ? { isAllOrNothing: true, takesBackCut: true } : { keepsLanded: true }),
  });
  if ("now" in done) return { written: free, moved: [], filled, leftOver: [], now: done.now.cells.map((row) => [...row]) };
  const after = findAgain()?.cells ?? [];
  const written = allOrNothing ? [] : free.filter((one) => stands(one, after, sheetOffset));
  const leftOver = done.leftOver.length === 0 ? [] : done.leftOver.map((row) => table.place().row + row + 1);
  return { written, moved: free.filter((one) => !written.includes(one)), filled, leftOver, now: after };
}
