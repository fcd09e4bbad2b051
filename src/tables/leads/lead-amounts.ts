/** Amounts of the lead tab as they are understood: every reader of the tab sums the same cells in the same way. */

import { readAmountColumn } from "../../core/cells/amounts";
import type { Cell } from "../../core/cells/cell";
import type { DecimalSignOf } from "../../core/cells/numbers";
import { AMOUNT_FIELDS, type AmountField } from "./lead-fields";
import type { LeadColumns } from "./lead-table";

/** Cells that are no amount, or stand for one in two ways: how many, and the first as it is written. */
export interface Unread {
  cells: number;
  sample: string;
}

/** They count as none, and are told. */
export type NotRead = Partial<Record<AmountField, Unread>>;

/** A column in which each amount that was understood is a number, and one that may be either of two is blank. */
export interface UnderstoodAmounts<Column extends readonly (Cell | undefined)[]> {
  cells: Column | Cell[];
  notRead: Unread;
}

/**
 * Understands a column of amounts.
 *
 * @param sign the spreadsheet's decimal sign
 * @returns the same column where it holds numbers only
 * @example understoodAmounts(["R$ 1.234,56"], () => null) //=> { cells: [1234.56], notRead: { cells: 0, sample: "" } }
 */
export function understoodAmounts<Column extends readonly (Cell | undefined)[]>(
  cells: Column,
  sign: DecimalSignOf,
): UnderstoodAmounts<Column> {
  if (!cells.some((cell) => typeof cell === "string" && cell.trim() !== "")) return { cells, notRead: { cells: 0, sample: "" } };
  const { cells: read, notRead } = readAmountColumn(cells, sign);
  const understood = cells.map((cell = "", row): Cell => {
    const amount = read[row];
    if (amount === undefined) return cell;
    if ("number" in amount) return amount.number;
    return "why" in amount && amount.why === "two ways" ? "" : cell;
  });
  const first = read.findIndex((amount) => "why" in amount);
  return { cells: understood, notRead: { cells: notRead, sample: String(cells[first] ?? "").trim() } };
}

/**
 * Understands the amounts of rows.
 *
 * @param rows without the row of headings
 */
export function rowsWithAmounts(
  rows: readonly (readonly Cell[])[],
  columns: LeadColumns,
  sign: DecimalSignOf,
): { rows: readonly (readonly Cell[])[]; notRead: NotRead } {
  const notRead: NotRead = {};
  const changed: { place: number; cells: readonly Cell[] }[] = [];
  for (const field of AMOUNT_FIELDS) {
    const place = columns[field];
    if (place === undefined) continue;
    const given = rows.map((cells) => cells[place] ?? "");
    const read = understoodAmounts(given, sign);
    if (read.notRead.cells > 0) notRead[field] = read.notRead;
    if (read.cells !== given) changed.push({ place, cells: read.cells });
  }
  if (changed.length === 0) return { rows, notRead };
  const understood = rows.map((cells, row) => {
    const own = [...cells];
    for (const { place, cells: column } of changed) own[place] = column[row] ?? "";
    return own;
  });
  return { rows: understood, notRead };
}
