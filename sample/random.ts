/** Numbers that look drawn at random and are the same every time: the sample must not change between two runs. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
}

const UINT = 2 ** 32;

/** Mulberry32: small, and good enough for a sample. */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / UINT;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: <Thing>(things: readonly Thing[]) => things[whole(0, things.length - 1)] as Thing,
    chance: (share) => next() < share,
  };
}
