/** Cells as so few rectangles that writing them is a number of calls that does not grow with them. */

import type { Cell } from "../../core/cells/cell";
import { asText } from "../formulas/as-text";
import { columnBlocks, type OwnBlock, type PlacedCell } from "./own-cells";

/** The rows between two blocks of one column, both left out. */
interface BlockGap {
  /** The number of the block above it. */
  above: number;
  rows: number;
}

/**
 * Blocks of one column each. Where there would be more than `most`, blocks that stand close together become one, and what stands in
 * between is written as it is: never over a formula, which parts them however many there are.
 *
 * @param placed cells to write, in any order
 * @param cells what stands in the tab
 * @param isFixed whether a cell may not be written: it holds a formula, or one fills it
 * @example fewBlocks([{ row: 1, column: 0, content: 1 }, { row: 3, column: 0, content: 3 }], [["h"], [0], [2], [0]], () => false, 1) //=> [{ row: 1, column: 0, cells: [[1], [2], [3]] }]
 */
export function fewBlocks(
  placed: readonly PlacedCell[],
  cells: readonly (readonly Cell[])[],
  isFixed: (row: number, column: number) => boolean,
  most: number,
): OwnBlock[] {
  const blocks = columnBlocks([...placed].sort((one, other) => one.row - other.row));
  const end = ({ row, cells: own }: OwnBlock): number => row + own.length;
  const gaps = blocks.flatMap((block, above): BlockGap[] => {
    const next = blocks[above + 1];
    if (next?.column !== block.column) return [];
    const between = Array.from({ length: next.row - end(block) }, (_, step) => end(block) + step);
    return between.some((row) => isFixed(row, block.column)) ? [] : [{ above, rows: between.length }];
  });
  const closed = new Set(
    gaps
      .sort((one, other) => one.rows - other.rows)
      .slice(0, Math.max(0, blocks.length - most))
      .map(({ above }) => above),
  );
  const few: OwnBlock[] = [];
  blocks.forEach((block, at) => {
    const last = few[few.length - 1];
    if (!last || !closed.has(at - 1)) {
      few.push({ ...block, cells: [...block.cells] });
      return;
    }
    for (let row = end(last); row < block.row; row += 1) last.cells.push([asText(cells[row]?.[block.column] ?? "")]);
    last.cells.push(...block.cells);
  });
  return few;
}
