/** How much the long tests do: all of it with a new seed by hand, a bounded part with the fixed seed in every check. */
import fixed from "./seed.json";

export const isBounded = process.env.LEAD_SLA_LONG === "bounded";

/** What every random choice begins from; it stands in the name of each test. */
export const SEED: number = Number(process.env.LEAD_SLA_SEED ?? fixed.seed);

/** @example amount(40, 2000) //=> 40 in a check, 2000 by hand */
export const amount = (bounded: number, all: number): number => (isBounded ? bounded : all);

/** Of all points of a long test every so manyth: "npm run test:long -- --every 4" for who has less time. */
export const EVERY: number = Number(process.env.LEAD_SLA_EVERY ?? 1);
