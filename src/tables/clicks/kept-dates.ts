/** The tab that keeps what stood in cells which became real dates, until it is put back. */

import type { Cell } from "../../core/cells/cell";
import { asText } from "../formulas/as-text";
import type { LeadColumns, LeadField } from "../leads/lead-table";

/** Over the headings, by which the tab is known whatever it is called. */
export const KEPT_DATES_NAME = "SLA_DATES_BEFORE";
export const KEPT_KEY_COLUMN = 5;
export const KEPT_FORMAT_COLUMN = 6;

/** Texts in a format, and signs that stand for themselves. */
const LITERAL = /"[^"]*"|\\./g;

/**
 * Whether a cell needs another format to show a moment whole.
 *
 * @param format of the cell as Sheets names it
 * @param hasHour whether the moment is more than a day
 * @example hidesMoment("dd/mm/yyyy", true) //=> true
 */
export function hidesMoment(format: string, hasHour: boolean): boolean {
  const signs = format.replace(LITERAL, "").toLowerCase();
  if (signs.includes("general") || !/[dy]/.test(signs)) return true;
  return hasHour && !signs.includes("h");
}

/** What stood in one cell; the row counted from 0 from the headings on, the key names the lead. */
export interface KeptDate {
  lead: string;
  heading: string;
  was: Cell;
  became: Date;
  row: number;
  key: string;
  /** How the cell showed numbers and dates, where that was changed; "" where it was not. */
  format: string;
}

const text = (cell: Cell | undefined): string => (cell instanceof Date ? String(cell.getTime()) : String(cell ?? "")).trim();

/** What names a lead whatever its dates say: its ID, else its name, address and company; "" where nothing does. */
export function leadKey(cells: readonly Cell[], columns: LeadColumns): string {
  const of = (field: LeadField): string => text(cells[columns[field] ?? -1]);
  return of("id") || [of("name"), of("email"), of("company")].join("|").replace(/^\|\|$/, "");
}

/** @param top the lead tab's row of headings, counted from 0: rows are kept as the sheet counts them */
export const keptRow = ({ lead, heading, was, became, row, key, format }: KeptDate, top: number): Cell[] => [
  asText(lead),
  asText(heading),
  asText(was),
  became,
  top + row + 1,
  asText(key),
  asText(format),
];

/** The rows of the tab that can be read, headings included in what is given. */
export const keptDates = (cells: readonly (readonly Cell[])[], top: number): KeptDate[] =>
  cells.slice(1).flatMap(([lead = "", heading = "", was = "", became = "", row = "", key = "", format = ""]) =>
    became instanceof Date
      ? [
          {
            lead: String(lead),
            heading: String(heading),
            was,
            became,
            row: Number(row) - top - 1,
            key: String(key),
            format: String(format),
          },
        ]
      : [],
  );

/** Cells hold moments to well under a second. */
const SAME_MOMENT = 500;

const holdsIt = (cell: Cell | undefined, { became }: KeptDate): boolean =>
  cell instanceof Date && Math.abs(cell.getTime() - became.getTime()) < SAME_MOMENT;

/**
 * Where a cell stands now that became a date: its lead may have been sorted into another row.
 *
 * @param cells the lead tab from its headings on
 * @returns null where it holds something else by now, or two leads answer to the same name
 */
export function placeNow(
  kept: KeptDate,
  cells: readonly (readonly Cell[])[],
  columns: LeadColumns,
): { row: number; column: number } | null {
  const column = (cells[0] ?? []).findIndex((heading) => text(heading) === kept.heading.trim());
  if (column < 0) return null;
  const isIt = (row: number): boolean => row > 0 && holdsIt(cells[row]?.[column], kept) && leadKey(cells[row] ?? [], columns) === kept.key;
  if (isIt(kept.row)) return { row: kept.row, column };
  const rows = kept.key === "" ? [] : cells.flatMap((_, row) => (isIt(row) ? [row] : []));
  return rows.length === 1 ? { row: rows[0] ?? 0, column } : null;
}
