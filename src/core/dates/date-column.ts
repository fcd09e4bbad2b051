/** Reads a column of dates, whatever stands in its cells: the order of day and month is decided for the column as a whole. */

import type { Cell } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import { type SeenDate, seenDate, type WrittenDate } from "./date-cell";
import { clashOf, type DateClash } from "./date-clash";
import {
  atHour,
  type DateRules,
  dayOf,
  isOpen,
  type LocaleOrder,
  type OrderProof,
  orderFor,
  proofOf,
  type ReadDate,
  readSeen,
} from "./date-rules";
import type { DayOrder } from "./day-text";

/** How a column's order of day and month was decided: by a cell's row, by the dots, or by the spreadsheet's locale. */
export type Decision = { by: "cell"; row: number } | { by: "dots" | "locale" };

export interface DateColumn {
  cells: ReadDate[];
  rules: DateRules;
  /** The order in which texts with two possible orders were read; null where there is none, or it is not known. */
  order: DayOrder | null;
  /** null where nothing had to be decided, or nothing decides it. */
  decided: Decision | null;
  /** Rows whose text admits both orders. */
  ambiguous: number[];
  clash: DateClash | null;
}

function decisionOf(open: readonly WrittenDate[], { rules, row }: OrderProof, locale: LocaleOrder): Pick<DateColumn, "order" | "decided"> {
  if (row !== null && rules.proven !== "both") return { order: rules.proven, decided: { by: "cell", row } };
  const first = open.find((written) => dayOf(written, rules, locale) !== null);
  const order = first ? orderFor(first, rules, locale) : null;
  if (!first || order === null) return { order: null, decided: null };
  return { order, decided: { by: first.hasDots && order === "day first" ? "dots" : "locale" } };
}

/** Cells that hold the hour of a date beside them. */
export type Hours = readonly (Cell | undefined)[];

/** A column to read, of which only the cells must be known. */
export interface DateQuestion {
  cells: readonly (Cell | null | undefined)[];
  /** The cells of a second column that holds the hour, row by row. */
  hours?: Hours;
  locale: LocaleOrder;
  /** The order that columns beside it prove, where this one leaves it open: before the locale's. */
  beside?: DayOrder | null;
  /** The spreadsheet's zone. */
  offsetAt: OffsetAt;
}

function readWith(seen: readonly SeenDate[], { rules }: OrderProof, { hours, offsetAt }: DateQuestion, locale: LocaleOrder): ReadDate[] {
  return seen.map((cell, at) => atHour(readSeen(cell, rules, locale, offsetAt), cell, hours?.[at], offsetAt));
}

/** A column that is looked at once, and read when its rules are known. */
export interface SeenColumn {
  rules: DateRules;
  /** @param hours the cells of a second column that holds the hour, row by row */
  read(rules: DateRules, locale: LocaleOrder, offsetAt: OffsetAt, hours?: Hours): ReadDate[];
  clash(locale: LocaleOrder, offsetAt: OffsetAt): DateClash | null;
}

/** Looks at a column: the rules that its own cells prove, which those of other columns may complete. */
export function seenColumn(cells: readonly (Cell | null | undefined)[], locale: LocaleOrder): SeenColumn {
  const seen = cells.map(seenDate);
  const proof = proofOf(seen, locale);
  return {
    rules: proof.rules,
    clash: (order, offsetAt) => clashOf(seen, proof, order, offsetAt),
    read: (rules, order, offsetAt, hours) =>
      seen.map((cell, at) => {
        const read = readSeen(cell, rules, order, offsetAt);
        return hours ? atHour(read, cell, hours[at], offsetAt) : read;
      }),
  };
}

/**
 * Reads a column of dates. A cell that can be read in one order only decides for all; else dots between the numbers say that the day
 * comes first, or the spreadsheet's locale decides.
 *
 * @example readDateColumn({ cells: ["13/11/2026", "03/11/2026"], locale: () => "month first", offsetAt: () => 0 }).cells[1] //=> { instant: Date.UTC(2026, 10, 3) }
 */
export function readDateColumn(question: DateQuestion): DateColumn {
  const { cells, locale, beside = null, offsetAt } = question;
  const order: LocaleOrder = beside === null ? locale : () => beside;
  const seen = cells.map(seenDate);
  const proof = proofOf(seen, locale);
  const open = seen.flatMap((cell, at) => (isOpen(cell, proof.yearFirst) ? [{ ...cell, at }] : []));
  return {
    cells: readWith(seen, proof, question, order),
    rules: proof.rules,
    ...decisionOf(open, proof, order),
    ambiguous: open.map(({ at }) => at),
    clash: clashOf(seen, proof, locale, offsetAt),
  };
}
