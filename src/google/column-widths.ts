/** Columns side by side of one width, both ends included. */
interface WidthRun {
  first: number;
  last: number;
  width: number;
}

/** Columns side by side that get the same width, in as few runs: where one width comes back, all get it first and the others theirs. */
export function widthRuns(widths: Record<number, number>): WidthRun[] {
  const columns = Object.keys(widths).map(Number);
  const runs: WidthRun[] = [];
  for (const column of columns.sort((one, other) => one - other)) {
    const width = widths[column] ?? 0;
    const before = runs[runs.length - 1];
    if (before && before.last === column - 1 && before.width === width) before.last = column;
    else runs.push({ first: column, last: column, width });
  }
  const spans: WidthRun[][] = [];
  for (const run of runs) {
    const span = spans[spans.length - 1];
    if (span && span[span.length - 1]?.last === run.first - 1) span.push(run);
    else spans.push([run]);
  }
  return spans.flatMap((span) => {
    const often = (one: WidthRun): number => span.filter(({ width }) => width === one.width).length;
    const [usual] = [...span].sort((one, other) => often(other) - often(one));
    const [first, last] = [span[0], span[span.length - 1]];
    if (!usual || !first || !last || often(usual) < 2) return span;
    return [{ first: first.first, last: last.last, width: usual.width }, ...span.filter(({ width }) => width !== usual.width)];
  });
}
