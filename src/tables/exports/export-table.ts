/** An export of leads as it is understood, by the same rules as the lead tab. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import type { DecimalSignOf } from "../../core/cells/numbers";
import type { LocaleOrder } from "../../core/dates/date-rules";
import type { Headed } from "../../core/exports/matched-columns";
import { findHeadingRow } from "../../core/headings/find-heading-row";
import { leadHeadings } from "../leads/heading-rules";
import { rowsWithAmounts } from "../leads/lead-amounts";
import { type ChosenColumns, type LeadColumns, PEOPLE_FIELDS, understandLeads } from "../leads/lead-table";
import { mendedMoments } from "../leads/mended-moments";

/** How the spreadsheet writes dates and numbers. */
export interface Ways {
  order: LocaleOrder;
  sign: DecimalSignOf;
  offsetAt: OffsetAt;
}

export interface ExportTable extends Headed {
  /** The row of the headings, counted from 0. */
  top: number;
  columns: LeadColumns;
  /** The rows below them: each moment that was understood is a Date, with its hour, each amount a number. */
  rows: readonly (readonly Cell[])[];
  /** Texts that are to be moments and are none; rows count from the first below the headings. */
  unread: { row: number; column: number; text: string }[];
}

const same = (one: Cell, other: Cell): boolean => String(one).trim().toLowerCase() === String(other).trim().toLowerCase();

/** What stands under a heading of the lead tab is the same field in the export, whatever its cells say. */
function chosenAlike(headings: readonly Cell[], lead: Pick<Headed, "headings" | "columns">, chosen: ChosenColumns): ChosenColumns {
  const alike = PEOPLE_FIELDS.flatMap((field) => {
    const heading = lead.headings[lead.columns[field] ?? -1] ?? "";
    return String(heading).trim() !== "" && headings.some((one) => same(one, heading)) ? [[field, String(heading).trim()]] : [];
  });
  return { ...chosen, ...Object.fromEntries(alike) };
}

/**
 * Understands an export.
 *
 * @param cells the whole tab; its headings may stand in any of the first ten rows
 * @param lead the headings of the lead tab, and what they hold
 * @param chosen what people chose for the lead tab
 * @returns null where no row of headings is found
 */
export function exportTable(
  cells: readonly (readonly Cell[])[],
  lead: Pick<Headed, "headings" | "columns">,
  chosen: ChosenColumns,
  { order, sign, offsetAt }: Ways,
): ExportTable | null {
  const { row: top } = findHeadingRow(cells.slice(0, 14), leadHeadings());
  if (top === null) return null;
  const headings = cells[top] ?? [];
  const written = cells.slice(top + 1);
  const { columns, name, hours } = understandLeads(headings, chosenAlike(headings, lead, chosen), written);
  const mended = mendedMoments({ headings, rows: written, columns }, order, offsetAt);
  const rows = written.map((row) => [...row]);
  for (const { column, of } of mended) {
    for (const { row, becomes } of of.changes) rows[row]?.splice(column, 1, new Date(becomes));
  }
  const unread = mended.flatMap(({ column, of }) =>
    of.unread.flatMap((row) => {
      const cell = written[row]?.[column] ?? "";
      return saysNone(cell) ? [] : [{ row, column, text: String(cell) }];
    }),
  );
  return { top, headings, columns, name, hours, rows: rowsWithAmounts(rows, columns, sign).rows, unread };
}
