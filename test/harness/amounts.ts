/** How much the long tests do: all of it with a new seed by hand, a bounded part with the fixed seed in every check. */
import fixed from "./seed.json";

export const isBounded = process.env.LEAD_SLA_LONG === "bounded";

const isByHand = process.env.LEAD_SLA_LONG === "all";

/**
 * Variations of one story: the short tests tell those at these places, the long ones by hand tell all. Whatever asks here is told by
 * the long tests, too (`jest.long.config.cjs`).
 *
 * @example variations(["first", "between", "last"], 0, 2) //=> ["first", "last"] in short, all three by hand
 */
export const variations = <One>(all: readonly One[], ...told: number[]): One[] =>
  isByHand ? [...all] : all.filter((_, at) => told.includes(at));

/** How often a property is tried: less in the short tests, in full by hand; asked as `variations` is. */
export const tries = (short: number, all: number): number => (isByHand ? all : short);

/** What every random choice begins from; it stands in the name of each test. */
export const SEED: number = Number(process.env.LEAD_SLA_SEED ?? fixed.seed);

/** @example amount(40, 2000) //=> 40 in a check, 2000 by hand */
export const amount = (bounded: number, all: number): number => (isBounded ? bounded : all);

/** Of all points of a long test every so manyth: "npm run test:long -- --every 4" for who has less time. */
export const EVERY: number = Number(process.env.LEAD_SLA_EVERY ?? 1);
