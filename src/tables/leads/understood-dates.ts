/** Days that people typed into tables of ours, or hand to a formula, read as the moments of leads are. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { understoodColumns } from "../../core/dates/date-columns";
import type { LocaleOrder } from "../../core/dates/date-rules";

/**
 * Rows in one column of which a day that was understood is a Date, and every other cell is as it stands.
 *
 * @param locale the spreadsheet's order of day and month
 * @returns the same rows where there was nothing to understand
 * @example withDates([["25/12/2026", "09:00"]], 0, () => null, () => 0) //=> [[new Date("2026-12-25T00:00Z"), "09:00"]]
 */
export function withDates<Row extends readonly Cell[]>(
  rows: readonly Row[],
  column: number,
  locale: LocaleOrder,
  offsetAt: OffsetAt,
): readonly Row[] | Cell[][] {
  const given = rows.map((row) => row[column] ?? "");
  const [read] = understoodColumns([given], locale, offsetAt);
  if (!read || read.cells === given) return rows;
  return rows.map((row, at) => row.map((cell, place) => (place === column ? (read.cells[at] ?? "") : cell)));
}
