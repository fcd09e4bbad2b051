/**
 * What a stage's word says of a lead. open: new, or in work. nurture: kept warm until later. waiting: for the customer. lost: not won.
 * unfit: lost because it never was a lead for the team, such as junk. closed: work on it ended, and nothing says how.
 */
export type Sense = "open" | "nurture" | "waiting" | "mql" | "sal" | "opportunity" | "won" | "lost" | "unfit" | "closed";

/** A guess is a word that means other things in other systems. */
export interface Heard {
  sense: Sense;
  isSure: boolean;
}

/** Of several rules the first whose pattern fits decides. */
export type SenseRule = readonly [pattern: RegExp, sense: Sense, guess?: "guess"];
