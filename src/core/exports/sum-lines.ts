/** Lines below the leads that sum them up, and where new leads come in above them. Rows count from 0 for the headings. */

/** The rows of a range, the last one included; Infinity for one without an end. */
export interface Span {
  from: number;
  to: number;
}

/** A range within its own tab: not of another tab, nor what looks like one in a name. */
const RANGE = /(^|[^\w.$!'])\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d*)(?![\w.(])/gi;

/**
 * The rows of its own tab over which a formula reaches.
 *
 * @param top the sheet's row of the headings, counted from 0
 * @example spansIn("=SUM(K2:K60)", 0) //=> [{ from: 1, to: 59 }]
 */
export function spansIn(formula: string, top: number): Span[] {
  const parts = formula.split('"').filter((_, at) => at % 2 === 0);
  return parts.flatMap((part) =>
    [...part.matchAll(RANGE)].map(([, , first = "", last = ""]): Span => {
      const rows = [Number(first) - 1 - top, last === "" ? Number.POSITIVE_INFINITY : Number(last) - 1 - top];
      return { from: Math.min(...rows), to: Math.max(...rows) };
    }),
  );
}

/** Whether a formula sums up rows that stand above its own. */
export const sumsAbove = (formula: string, row: number, top: number): boolean => spansIn(formula, top).some(({ to }) => to < row);

/** Where leads end, and the first line below them that sums them up. */
export interface LeadsEnd {
  /** The last lead; 0 where there is none. */
  last: number;
  /** Rows right above the last lead in which nothing stands. */
  blanks: number;
  line: number;
}

/** The row of the first new lead, and how many rows have to come in below which one. */
export interface Room {
  first: number;
  after: number;
  rows: number;
}

/**
 * Where new leads come in above a line that sums leads up. Sheets makes a range longer where rows come in within it, not below its last
 * one: so rows come in above the last lead where a sum ends with it, and are filled first where they are there already.
 *
 * @param count of new leads
 * @param spans what the line's formulas reach over
 * @example roomAbove({ last: 59, blanks: 0, line: 60 }, 3, [{ from: 1, to: 59 }]) //=> { first: 59, after: 58, rows: 3 }
 * @example roomAbove({ last: 59, blanks: 0, line: 60 }, 3, []) //=> { first: 60, after: 59, rows: 3 }
 */
export function roomAbove({ last, blanks, line }: LeadsEnd, count: number, spans: readonly Span[]): Room {
  if (spans.some(({ from, to }) => to === last && from < last)) {
    return { first: last - blanks, after: last - 1, rows: Math.max(0, count - blanks) };
  }
  const ends = spans.filter(({ from, to }) => from < to && from <= last + 1 && to > last && to < line).map(({ to }) => to);
  const end = Math.min(...ends, line);
  return { first: last + 1, after: end - 1, rows: Math.max(0, count - (end === line ? line - last - 1 : end - last)) };
}

/** Whether a range reaches over all new leads once their rows have come in. */
export function reaches({ from, to }: Span, { first, after, rows }: Room, count: number): boolean {
  const moved = (row: number): number => (row > after ? row + rows : row);
  return moved(from) <= first && moved(to) >= first + count - 1;
}
