/** Rows below each other, both ends included. */
export interface RowSpan {
  first: number;
  last: number;
}

/**
 * Cuts rows that are to be written into stretches: those from a row on first, then those above it.
 *
 * @param rows in their order
 * @param from where an earlier run stopped
 * @param most rows in one stretch; where they all fit into one, they go in one
 * @example rowSpans([2, 3, 40], 40, 30) //=> [{ first: 40, last: 40 }, { first: 2, last: 3 }]
 */
export function rowSpans(rows: readonly number[], from: number, most: number): RowSpan[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return [];
  if (last - first < most) return [{ first, last }];
  const spans: RowSpan[] = [];
  for (const row of [...rows.filter((row) => row >= from), ...rows.filter((row) => row < from)]) {
    const span = spans[spans.length - 1];
    if (span && row > span.last && row - span.first < most) span.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}

/**
 * Rows as stretches of rows that touch each other, so that no row between them is taken along.
 *
 * @param rows in their order
 * @example touching([2, 3, 5]) //=> [{ first: 2, last: 3 }, { first: 5, last: 5 }]
 */
export function touching(rows: readonly number[]): RowSpan[] {
  const spans: RowSpan[] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last && row === last.last + 1) last.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans;
}
