/** Columns of dates side by side, as a table of leads has them. */
import type { Cell } from "../agreement/item-values";
import { isBlank } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import { seenColumn } from "./date-column";
import type { DateRules, LocaleOrder } from "./date-rules";
import { clashSentence } from "./sentences";

type Cells = readonly (Cell | undefined)[];

/** A column in which a moment that was understood is a Date, and every other cell as it stands. */
export interface UnderstoodColumn<Column extends Cells> {
  cells: Column | Cell[];
  /** null where it holds nothing but real dates and blanks. */
  rules: DateRules | null;
  /** What a clash of orders in it is, "" for none: told only where no real date speaks against it. */
  clash(): string;
}

const isWritten = (cell: Cell | undefined): cell is string | number =>
  (typeof cell === "string" || typeof cell === "number") && !isBlank(cell);

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
 * @returns the same columns where nothing had to be understood
 * @example understoodColumns([["18/11/2026"], ["3/11/2026"]], () => null, () => 0)[1].cells //=> [new Date("2026-11-03T00:00Z")]
 */
export function understoodColumns<Column extends Cells>(
  columns: readonly Column[],
  locale: LocaleOrder,
  offsetAt: OffsetAt,
  known: readonly (DateRules | undefined)[] = [],
): UnderstoodColumn<Column>[] {
  const seen = columns.map((cells) => (cells.some(isWritten) ? seenColumn(cells, locale) : null));
  const found = seen.map((column, at) => (column && known[at]?.proven ? known[at] : column?.rules));
  const common = commonOrder([...known, ...found]);
  return columns.map((cells, at) => {
    const own = found[at];
    if (!own) return { cells, rules: null, clash: () => "" };
    const rules = own.proven === null ? { ...own, proven: common } : own;
    const dates = seen[at]?.read(rules, locale, offsetAt) ?? [];
    const read = cells.map((cell = "", row): Cell => {
      const date = isWritten(cell) ? dates[row] : undefined;
      return date && "instant" in date ? new Date(date.instant) : cell;
    });
    const clash = (): string => {
      const found = seen[at]?.clash(locale, offsetAt) ?? null;
      return found?.others === 0 ? clashSentence(cells, { clash: found, cells: dates }, offsetAt) : "";
    };
    return { cells: read.some((cell, row) => cell !== (cells[row] ?? "")) ? read : cells, rules, clash };
  });
}
