export interface Ratio {
  what: string;
  ratio: number;
}

const RUNS = 9;

/** The median time of a few runs after a warm-up, in milliseconds. */
export function medianOf(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
}
