/** What the columns of moments of a table of leads become where texts are turned into real dates. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import type { DateRules, LocaleOrder } from "../../core/dates/date-rules";
import type { DayOrder } from "../../core/dates/day-text";
import { type MendedColumn, mendedDates } from "../../core/dates/mended";
import { MOMENT_FIELDS, type MomentField } from "./lead-fields";
import { type LeadRows, understoodMoments } from "./lead-moments";
import { leadHours } from "./lead-table";
import { isOpenPause } from "./open-pause";

/** A column of moments as it would be; columns count from 0. */
export interface MendedMoments {
  field: MomentField;
  column: number;
  /** The column with the hours of its dates. */
  hour: number | undefined;
  of: MendedColumn;
}

/** The order of a column that leaves it open, as the clock reads it: that of the columns beside it. */
export const orderBeside = (rules: DateRules | undefined): DayOrder | null =>
  rules?.proven && rules.proven !== "both" ? rules.proven : null;

/**
 * Says what each column of moments becomes, in the table's own order of day and month.
 *
 * @param table rows below their headings
 * @param isFormula of a row and a column, whether a formula stands there, which stays
 */
export function mendedMoments(
  table: LeadRows,
  order: LocaleOrder,
  offsetAt: OffsetAt,
  isFormula: (row: number, column: number) => boolean = () => false,
): MendedMoments[] {
  const { headings, rows, columns } = table;
  const { rules } = understoodMoments(table, order, offsetAt);
  const hours = leadHours(headings, columns);
  const cellsAt = (place: number): Cell[] => rows.map((row) => row[place] ?? "");
  return MOMENT_FIELDS.flatMap((field): MendedMoments[] => {
    const column = columns[field];
    if (column === undefined) return [];
    const hour = hours[field];
    const question = {
      cells: cellsAt(column).map((cell) => (isOpenPause(cell) ? "" : cell)),
      locale: order,
      beside: orderBeside(rules[field]),
      offsetAt,
    };
    const of = mendedDates(hour === undefined ? question : { ...question, hours: cellsAt(hour) }, (row) => isFormula(row, column));
    return [{ field, column, hour, of }];
  });
}
