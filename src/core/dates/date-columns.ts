/** Columns of dates side by side, as a table of leads has them. */

import { type Cell, isBlank } from "../cells/cell";

import type { OffsetAt } from "../cells/moments";
import type { Saying } from "../cells/saying";
import { clashTold } from "./clash-told";
import { type Hours, seenColumn } from "./date-column";
import type { DateRules, LocaleOrder } from "./date-rules";

type ColumnCells = readonly (Cell | undefined)[];

/** A column in which a moment that was understood is a Date, and every other cell as it stands. */
export interface UnderstoodColumn<Column extends ColumnCells> {
  cells: Column | Cell[];
  /** null where it holds nothing but real dates and blanks. */
  rules: DateRules | null;
  /** What a clash of orders in it is, null for none. */
  clash(): Saying | null;
}

const isWritten = (cell: Cell | undefined): cell is string | number =>
  (typeof cell === "string" || typeof cell === "number") && !isBlank(cell);
/** What a date becomes whose hour is none: a text that nobody reads as a date, though the date alone could be read. */
const noHour = (hour: Cell | undefined): string => `no hour: ${String(hour)}`;
/** A real date may lack its hour, too. */
const isDate = (cell: Cell | undefined): cell is Date => cell instanceof Date;

/** The order that all columns prove that prove one: who wrote one column so wrote the others so, too. */
function commonOrder(rules: readonly (DateRules | null | undefined)[]): DateRules["proven"] {
  const proven = new Set(rules.flatMap((rule) => rule?.proven ?? []));
  const [order] = proven;
  return proven.size === 1 && order !== undefined && order !== "both" ? order : null;
}

/**
 * Understands columns of dates of one table. A column that leaves the order of day and month open follows the other columns, and
 * after them the spreadsheet's locale.
 *
 * @param locale the spreadsheet's order of day and month
 * @param offsetAt the spreadsheet's zone
 * @param known for each column the rules that its other cells have, where these are some of its cells only
 * @param hours for each column the cells that hold its hour, where these stand in a column of their own
 * @returns the same columns where nothing had to be understood; a date whose hour is none becomes a text that is no date
 * @example understoodColumns([["18/11/2026"], ["3/11/2026"]], () => null, () => 0)[1].cells //=> [new Date("2026-11-03T00:00Z")]
 */
export function understoodColumns<Column extends ColumnCells>(
  columns: readonly Column[],
  locale: LocaleOrder,
  offsetAt: OffsetAt,
  known: readonly (DateRules | undefined)[] = [],
  hours: readonly (Hours | undefined)[] = [],
): UnderstoodColumn<Column>[] {
  const written = columns.map((cells) => cells.some(isWritten));
  const seen = columns.map((cells, at) => (written[at] || (hours[at] && cells.some(isDate)) ? seenColumn(cells, locale) : null));
  const found = seen.map((column, at) => (column && known[at]?.proven ? known[at] : column?.rules));
  const common = commonOrder([...known, ...found]);
  return columns.map((cells, at) => {
    const own = found[at];
    if (!own) return { cells, rules: null, clash: () => null };
    const rules = own.proven === null ? { ...own, proven: common } : own;
    const beside = hours[at];
    const dates = seen[at]?.read(rules, locale, offsetAt, beside) ?? [];
    const read = cells.map((cell = "", row): Cell => {
      const date = isWritten(cell) || (beside && isDate(cell)) ? dates[row] : undefined;
      if (date && "why" in date && date.why === "hour") return noHour(beside?.[row]);
      if (!date || !("instant" in date)) return cell;
      return isDate(cell) && cell.getTime() === date.instant ? cell : new Date(date.instant);
    });
    const clash = (): Saying | null => {
      const found = seen[at]?.clash(locale, offsetAt) ?? null;
      return clashTold(cells, { clash: found, cells: dates }, offsetAt);
    };
    const isSame = read.every((cell, row) => cell === (cells[row] ?? ""));
    return { cells: isSame ? cells : read, rules: written[at] ? rules : null, clash };
  });
}
