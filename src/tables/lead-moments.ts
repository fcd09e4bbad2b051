/** Moments of the lead tab as they are understood: every reader of the tab counts the same cells in the same way. */
import type { Cell } from "../core/agreement/item-values";
import { isBlank } from "../core/cells/lists";
import type { OffsetAt } from "../core/cells/moments";
import { type DateRules, dateRulesOf, type LocaleOrder, readDate } from "../core/dates/date-column";
import type { LeadColumns, LeadField } from "./lead-table";

const MOMENTS = [
  "received",
  "passed",
  "accepted",
  "responded",
  "lastAttempt",
  "returned",
  "won",
  "until",
] as const satisfies readonly LeadField[];

/** How the columns of moments are written; one that holds real dates only has no rules. */
export type MomentRules = Partial<Record<(typeof MOMENTS)[number], DateRules>>;

/** Rows in which a moment that was understood is a Date, and every other cell as it stands. */
export interface Understood {
  rows: readonly (readonly Cell[])[];
  rules: MomentRules;
}

type Rows = readonly (readonly Cell[])[];

const isWritten = (cell: Cell | undefined): boolean => (typeof cell === "string" || typeof cell === "number") && !isBlank(cell);

/** Puts the moments that a column's written cells are understood as into copies of their rows. */
function place(rows: Rows, copies: Cell[][], column: number, read: (cell: Cell) => Date | null): void {
  rows.forEach((cells, row) => {
    const cell = cells[column];
    const moment = cell !== undefined && isWritten(cell) ? read(cell) : null;
    if (moment === null) return;
    const own = copies[row] ?? [...cells];
    own[column] = moment;
    copies[row] = own;
  });
}

/** The rules of the columns that hold written cells: those of the whole columns where they prove an order, else of these rows. */
function rulesOf(rows: Rows, columns: LeadColumns, locale: LocaleOrder, known: MomentRules): MomentRules {
  const rules: MomentRules = {};
  for (const field of MOMENTS) {
    const column = columns[field];
    if (column === undefined || !rows.some((cells) => isWritten(cells[column]))) continue;
    rules[field] = known[field]?.proven
      ? known[field]
      : dateRulesOf(
          rows.map((row) => row[column]),
          locale,
        );
  }
  return rules;
}

/** The order that all columns prove that prove one: who wrote one column so wrote the others so, too. */
function commonOrder(rules: MomentRules): DateRules["proven"] {
  const proven = new Set(Object.values(rules).flatMap(({ proven: order }) => order ?? []));
  const [order] = proven;
  return proven.size === 1 && order !== undefined && order !== "both" ? order : null;
}

/**
 * Understands the moments of rows. A column that leaves the order of day and month open follows the other columns, and after them
 * the spreadsheet's locale.
 *
 * @param rows without the row of headings
 * @param locale the spreadsheet's order of day and month
 * @param offsetAt the spreadsheet's zone
 * @param known the rules of the whole columns, where `rows` are some of the tab's rows only
 */
export function understoodMoments(
  rows: Rows,
  columns: LeadColumns,
  locale: LocaleOrder,
  offsetAt: OffsetAt,
  known: MomentRules = {},
): Understood {
  const copies: Cell[][] = [];
  const found = rulesOf(rows, columns, locale, known);
  const common = commonOrder({ ...known, ...found });
  const rules: MomentRules = {};
  for (const field of MOMENTS) {
    const [column, own] = [columns[field], found[field]];
    if (column === undefined || !own) continue;
    const rule = own.proven === null ? { ...own, proven: common } : own;
    rules[field] = rule;
    place(rows, copies, column, (cell) => {
      const date = readDate(cell, rule, locale, offsetAt);
      return "instant" in date ? new Date(date.instant) : null;
    });
  }
  return { rows: copies.length === 0 ? rows : rows.map((cells, row) => copies[row] ?? cells), rules };
}
