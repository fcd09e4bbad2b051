import { columnBlocks, type OwnBlock, type PlacedCell } from "./own-cells";

/** Cells that stand side by side, each run in a block of its own; runs of the same columns below each other are one block. */
function runBlocks(cells: readonly PlacedCell[]): OwnBlock[] {
  const runs: OwnBlock[] = [];
  for (const { row, column, content } of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = runs[runs.length - 1];
    const [line = []] = last?.cells ?? [];
    if (last?.row === row && last.column + line.length === column) line.push(content);
    else runs.push({ row, column, cells: [[content]] });
  }
  const blocks: OwnBlock[] = [];
  for (const run of runs) {
    const [line = []] = run.cells;
    const above = blocks.find(
      ({ row, column, cells: own }) => row + own.length === run.row && column === run.column && own[0]?.length === line.length,
    );
    if (above) above.cells.push(line);
    else blocks.push(run);
  }
  return blocks;
}

/**
 * Cells of several columns as blocks that hold nothing else, along the rows or down the columns, whichever takes fewer.
 *
 * @param cells in any order, each place once
 * @example wideBlocks([{ row: 0, column: 0, content: "a" }, { row: 0, column: 1, content: "b" }]) //=> [{ row: 0, column: 0, cells: [["a", "b"]] }]
 */
export function wideBlocks(cells: readonly PlacedCell[]): OwnBlock[] {
  const [along, down] = [runBlocks(cells), columnBlocks([...cells].sort((one, other) => one.row - other.row))];
  return along.length < down.length ? along : down;
}
