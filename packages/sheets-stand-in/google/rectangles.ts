export interface Rectangle<Value> {
  row: number;
  column: number;
  rows: number;
  columns: number;
  value: Value;
}

function runsOf<Value>(row: readonly Value[]): { column: number; columns: number; value: Value }[] {
  const runs: { column: number; columns: number; value: Value }[] = [];
  row.forEach((value, column) => {
    const last = runs[runs.length - 1];
    if (last && Object.is(last.value, value)) last.columns++;
    else runs.push({ column, columns: 1, value });
  });
  return runs;
}

/** A grid as few rectangles of one value each: a command on the engine costs far more than a comparison. */
export function rectangles<Value>(grid: readonly (readonly Value[])[]): Rectangle<Value>[] {
  const found: Rectangle<Value>[] = [];
  let open: Rectangle<Value>[] = [];
  grid.forEach((cells, row) => {
    const runs = runsOf(cells);
    const same =
      runs.length === open.length &&
      runs.every((run, index) => {
        const above = open[index];
        return above?.column === run.column && above.columns === run.columns && Object.is(above.value, run.value);
      });
    if (same) {
      for (const rectangle of open) rectangle.rows++;
      return;
    }
    open = runs.map((run) => ({ row, rows: 1, ...run }));
    found.push(...open);
  });
  return found;
}
