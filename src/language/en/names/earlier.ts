import type { Names } from "./english";

/** Spellings by the name that bears another one now: read wherever that name is looked for, and never written. */
export type EarlierNames = {
  readonly [One in Exclude<keyof Names, "labels">]?: { readonly [Key in keyof Names[One]]?: readonly string[] };
};

/**
 * How earlier builds spelt names of tabs and headings in English. Each that was ever written is spelt the same today; one that is spelt
 * otherwise from now on leaves its old spelling here: `{ own: { next: ["SLA next"] } }`.
 */
export const earlier: EarlierNames = {};
