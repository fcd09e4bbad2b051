export interface Ratio {
  what: string;
  ratio: number;
}

const RUNS = 9;
/** More where two are about as fast: a cold start counts for little then. */
const PAIRS = 25;

const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const middleOf = (numbers: number[]): number => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The median time of a few runs after a warm-up, in milliseconds. */
export function medianOf(run: () => unknown, runs = RUNS): number {
  run();
  return middleOf(Array.from({ length: runs }, () => timeOf(run)));
}

/** How many times as long the one takes as the other: the median over runs in turn, so that a busy machine slows both. */
export function ratioOf(one: () => unknown, other: () => unknown): number {
  one();
  other();
  return middleOf(Array.from({ length: PAIRS }, () => timeOf(one) / timeOf(other)));
}
