/** Cells of leads in arguments, understood as the clock and the monitor understand them. */

import type { Argument, Cell } from "../../core/cells/cell";
import { rowsOf } from "../../core/cells/lists";
import type { OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import type { Answer } from "../../core/cells/saying";
import { understoodColumns } from "../../core/dates/date-columns";
import { sheetOrder, sheetSign } from "../../google/reading";
import { words } from "../../language/spoken/words";
import { understoodAmounts } from "../../tables/leads/lead-amounts";
import type { AmountField } from "../../tables/leads/lead-fields";
import { isHeadingOf } from "../../tables/leads/lead-table";
import { withDates } from "../../tables/leads/understood-dates";

type GivenColumns = readonly Argument[];
type Same<Args extends GivenColumns> = { [Place in keyof Args]: Argument };

const mayBeWritten = (cell: unknown): boolean => (typeof cell === "string" && cell !== "") || typeof cell === "number";
const isWritten = (argument: Argument): argument is Cell | Cell[][] =>
  Array.isArray(argument) ? argument.some((row) => row.some(mayBeWritten)) : mayBeWritten(argument);

/** The columns of an argument; a single row is one column that lies. */
const columnsOf = (rows: readonly Cell[][]): Cell[][] =>
  rows.length === 1 ? [[...(rows[0] ?? [])]] : (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ""));

const backInRows = (rows: readonly Cell[][], columns: readonly (readonly (Cell | undefined)[])[]): Cell[][] =>
  rows.length === 1
    ? [(columns[0] ?? []).map((cell) => cell ?? "")]
    : rows.map((row, down) => row.map((_, at) => columns[at]?.[down] ?? ""));

/** Changes the columns of those arguments that hold more than real dates, all of them together. */
function changed<Args extends GivenColumns>(
  args: Args,
  change: (columns: Cell[][]) => readonly (readonly (Cell | undefined)[])[],
): Same<Args> {
  const given = args.map((argument) => (isWritten(argument) ? rowsOf(argument) : null));
  const columns = given.map((rows) => (rows ? columnsOf(rows) : []));
  const all = columns.flat();
  const read = all.length === 0 ? [] : change(all);
  let next = 0;
  return args.map((argument, at) => {
    const rows = given[at];
    const own = read.slice(next, next + (columns[at]?.length ?? 0));
    next += own.length;
    if (!rows || own.every((column, place) => column === columns[at]?.[place])) return argument;
    const cells = backInRows(rows, own);
    return Array.isArray(argument) ? cells : (cells[0]?.[0] ?? "");
  }) as Same<Args>;
}

/** Arguments that hold moments of one table: what is understood of texts and numbers comes as a date. */
export const moments = <Args extends GivenColumns>(sheetOffset: OffsetAt, ...args: Args): Same<Args> =>
  changed(args, (columns) => understoodColumns(columns, sheetOrder(), sheetOffset).map(({ cells }) => cells));

const withoutNone = (argument: Argument): Argument => {
  if (!Array.isArray(argument)) return saysNone(argument ?? "") ? "" : argument;
  return argument.some((row) => row.some(saysNone)) ? argument.map((row) => row.map((cell) => (saysNone(cell) ? "" : cell))) : argument;
};

/** The same of leads: after the moment at which they came or are due, a dash or the like says that it has not come to one. */
export const momentsOfLeads = <Args extends GivenColumns>(sheetOffset: OffsetAt, ...args: Args): Same<Args> =>
  moments(sheetOffset, ...(args.map((argument, at) => (at === 0 ? argument : withoutNone(argument))) as Same<Args>)) as Same<Args>;

/** Arguments that hold amounts, one column each: what is understood of texts comes as a number. */
export function amounts<Args extends GivenColumns>(...args: Args): Same<Args> {
  const sign = sheetSign();
  return changed(args, (columns) => columns.map((cells) => understoodAmounts(cells, sign).cells));
}

/** A column of amounts as a function sums it, with what is to be said of cells that it cannot read. */
export interface ReadAmounts {
  cells: Argument;
  /** "" where all are read. */
  unread: string;
}

const LONGEST_SAMPLE = 30;

/**
 * The same of one column, with the sentence about those that count as none.
 *
 * @param field what the column holds: its heading is no amount, and no fault
 */
export function amountsTold(field: AmountField, argument: Argument): ReadAmounts {
  const [cells] = amounts(argument ?? "") as [Argument];
  if (!isWritten(argument)) return { cells, unread: "" };
  const [first = "", ...rest] = columnsOf(rowsOf(argument))[0] ?? [];
  const given = isHeadingOf(field, first) ? rest : [first, ...rest];
  const { cells: count, sample } = understoodAmounts(given, sheetSign()).notRead;
  const quote = sample.length > LONGEST_SAMPLE ? `${sample.slice(0, LONGEST_SAMPLE)}…` : sample;
  return {
    cells,
    unread: count === 0 ? "" : words().amounts.unread(count, field, quote),
  };
}

/** A table with such sentences in rows below it. */
export const withUnread = (table: Answer[][], ...read: readonly ReadAmounts[]): Answer[][] => [
  ...table,
  ...read.flatMap(({ unread }) => (unread === "" ? [] : [[unread, ...(table[0] ?? []).slice(1).map(() => "")]])),
];

const MONTH_TO_AMOUNT = 5;

/** Costs whose months are understood as the moments of leads are; those without months as they are. */
export function datedCosts(spend: Argument, sheetOffset: OffsetAt): Argument {
  if (!Array.isArray(spend) || (spend[0]?.length ?? 0) !== MONTH_TO_AMOUNT) return spend;
  return withDates(spend, 0, sheetOrder(), sheetOffset).map((row) => [...row]);
}
