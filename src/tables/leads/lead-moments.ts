/** Moments of the lead tab as they are understood: every reader of the tab counts the same cells in the same way. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import { understoodColumns } from "../../core/dates/date-columns";
import type { DateRules, LocaleOrder } from "../../core/dates/date-rules";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { calledHeading } from "./called-headings";
import { MOMENT_FIELDS, type MomentField } from "./lead-fields";
import { type LeadColumns, leadHours } from "./lead-table";

/** How the columns of moments are written; one that holds real dates only has no rules. */
export type MomentRules = Partial<Record<MomentField, DateRules>>;

type MomentRows = readonly (readonly Cell[])[];

/** A lead without the moment at which it came is none; of all others a dash or the like says that it has not come to that. */
const withoutNone = (cells: readonly (Cell | undefined)[], field: MomentField): readonly (Cell | undefined)[] =>
  field !== "received" && cells.some(saysNone) ? cells.map((cell) => (saysNone(cell) ? "" : cell)) : cells;

/** Rows in which a moment that was understood is a Date, one that says none is blank, and every other cell is as it stands. */
export interface MomentsUnderstood {
  rows: MomentRows;
  rules: MomentRules;
  /** What to know of real dates that were read in another order than the texts beside them are written in; "" for nothing. */
  clash(): string;
}

/** Rows of the lead tab below its headings, all or some, and where its fields stand. */
export interface LeadRows {
  headings: readonly Cell[];
  rows: MomentRows;
  columns: LeadColumns;
}

/**
 * Understands the moments of rows. A day whose hour stands in a column of its own is one moment with it.
 *
 * @param locale the spreadsheet's order of day and month
 * @param offsetAt the spreadsheet's zone
 * @param known the rules of the whole columns, where `rows` are some of the tab's rows only
 * @returns the same rows where there was nothing to understand
 */
export function understoodMoments(
  { headings, rows, columns }: LeadRows,
  locale: LocaleOrder,
  offsetAt: OffsetAt,
  known: MomentRules = {},
): MomentsUnderstood {
  const fields = MOMENT_FIELDS.filter((field) => columns[field] !== undefined);
  const hours = leadHours(headings, columns);
  const placeOf = (field: MomentField): number => columns[field] ?? 0;
  const hoursIn = (place: number | undefined) => (place === undefined ? undefined : rows.map((cells) => cells[place]));
  const written = fields.map((field) => rows.map((cells) => cells[placeOf(field)]));
  const read = understoodColumns(
    fields.map((field, at) => withoutNone(written[at] ?? [], field)),
    locale,
    offsetAt,
    fields.map((field) => known[field]),
    fields.map((field) => hoursIn(hours[field])),
  );
  const rules = Object.fromEntries(fields.flatMap((field, at) => (read[at]?.rules ? [[field, read[at].rules]] : []))) as MomentRules;
  const clash = (): string => {
    const told = fields.flatMap((field, at) => {
      const found = read[at]?.clash();
      return found ? [`${calledHeading(headings, columns, field)}: ${worded(found)}.`] : [];
    });
    return told.length === 0 ? "" : `${told.join(" ")} ${words().leadRows.turnTexts}`;
  };
  const changed = fields.flatMap((field, at) =>
    read[at]?.cells === written[at] ? [] : [{ place: placeOf(field), cells: read[at]?.cells ?? [] }],
  );
  if (changed.length === 0) return { rows, rules, clash };
  const understood = rows.map((cells, row) => {
    const own = [...cells];
    for (const { place, cells: column } of changed) own[place] = column[row] ?? "";
    return own;
  });
  return { rows: understood, rules, clash };
}
