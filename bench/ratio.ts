export interface Ratio {
  what: string;
  ratio: number;
}

const RUNS = 9;
/** More where two are about as fast. */
const PAIRS = 25;

const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** The time that so large a part of the runs stays under. */
const under = (part: number, times: number[]): number =>
  times.sort((one, other) => one - other)[Math.floor(times.length * part)] ?? Number.NaN;

/** The median time of a few runs after a warm-up, in milliseconds. */
export function medianOf(run: () => unknown, runs = RUNS): number {
  run();
  const times = Array.from({ length: runs }, () => timeOf(run));
  return under(1 / 2, times);
}

/**
 * How many times as long the one takes as the other, by turns. The lower quartile of each: a machine busy with something
 * else only adds to a time, and twofold is easily lost in that.
 */
export function ratioOf(one: () => unknown, other: () => unknown): number {
  one();
  other();
  const times = Array.from({ length: PAIRS }, () => [timeOf(one), timeOf(other)] as const);
  const ones = times.map(([time]) => time);
  const others = times.map(([, time]) => time);
  return under(1 / 4, ones) / under(1 / 4, others);
}
