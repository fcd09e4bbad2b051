/** How cells show the moments that a click writes: as their column shows its others. */

import { type Cell, DAY } from "../../core/cells/cell";
import { hidesMoment } from "../../tables/clicks/kept-dates";
import { DAY_FORMAT, MOMENT_FORMAT } from "../../tables/looks/moment-format";
import { columnBlocks } from "../../tables/own-columns/own-cells";
import type { StampedTab, WrittenStamps } from "../leads/stamp-writes";

/** Rows are looked through so far for a moment of the column. */
const FARTHEST = 500;

interface WrittenMoment {
  row: number;
  column: number;
  moment: Date;
}

const momentsIn = (rows: readonly WrittenStamps[], columns: StampedTab["columns"]): WrittenMoment[] =>
  rows.flatMap(({ row, stamps }) =>
    stamps.flatMap(({ field, content }) => {
      const column = columns[field];
      return column === undefined || !(content instanceof Date) ? [] : [{ row, column, moment: content }];
    }),
  );

/** The row nearest to these that holds a moment in a column; undefined where none is near. */
function nearestDated(cells: readonly (readonly Cell[])[], column: number, first: number, last: number): number | undefined {
  const isDated = (row: number): boolean => cells[row]?.[column] instanceof Date;
  for (let step = 1; step <= FARTHEST; step += 1) {
    if (first - step > 0 && isDated(first - step)) return first - step;
    if (isDated(last + step)) return last + step;
  }
  return undefined;
}

/**
 * Lets cells into which moments are about to be written show them. Before they are written, so that a click that is cut and goes on
 * has nothing left to do for them; where rows moved meanwhile, cells of the same column are ready for a moment, and nothing else.
 *
 * 2 calls, and where cells show no dates yet 2 more for each format.
 */
export function formatMoments(marked: StampedTab, rows: readonly WrittenStamps[]): void {
  const { tab, cells, columns, sheetOffset } = marked;
  const moments = momentsIn(rows, columns);
  if (moments.length === 0) return;
  const of = (pick: (one: WrittenMoment) => number): [least: number, most: number] => [
    Math.min(...moments.map(pick)),
    Math.max(...moments.map(pick)),
  ];
  const [[first, last], [left, right]] = [of(({ row }) => row), of(({ column }) => column)];
  const beside = new Map(
    [...new Set(moments.map(({ column }) => column))].map((column) => [column, nearestDated(cells, column, first, last)]),
  );
  const known = [...beside.values()].filter((row) => row !== undefined);
  const [from, to] = [Math.min(first, ...known), Math.max(last, ...known)];
  const formats = tab.numberFormats(from, left, to - from + 1, right - left + 1);
  const formatAt = (row: number, column: number): string => formats[row - from]?.[column - left] ?? "";
  const isWhole = (moment: Date): boolean => (moment.getTime() + sheetOffset(moment.getTime())) % DAY === 0;
  /** A format that hides the hour is the column's own way. */
  const isDate = (format: string): boolean => !hidesMoment(format, false);
  const wanted = moments.flatMap(({ row, column, moment }) => {
    if (isDate(formatAt(row, column))) return [];
    const near = beside.get(column);
    const format = near === undefined ? "" : formatAt(near, column);
    return [{ format: isDate(format) ? format : isWhole(moment) ? DAY_FORMAT : MOMENT_FORMAT, row, column, content: moment }];
  });
  if (wanted.length === 0) return;
  const all = [...new Set(wanted.map(({ format }) => format))];
  tab.dress(
    all.map((numberFormat) => ({
      look: { numberFormat },
      areas: columnBlocks(wanted.filter(({ format }) => format === numberFormat)).map((block) => ({
        row: block.row,
        column: block.column,
        rows: block.cells.length,
        columns: 1,
      })),
    })),
  );
}
