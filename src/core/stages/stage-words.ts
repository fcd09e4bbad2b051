/** What the usual words for stages say, in the languages of the CRMs that leads are exported from. */

import type { Cell } from "../cells/cell";
import { folded } from "../cells/folded";
import { END_RULES, LOST_RULES, NEARLY_RULES } from "./end-words";
import { LATER_RULES, TALK_RULES, UNDONE_RULES, WORK_RULES } from "./open-words";
import { RUSSIAN_RULES } from "./russian-words";
import type { Heard, SenseRule } from "./sense";

/**
 * won: a customer. closed: lost, rejected, or closed in another way. talking: an opportunity or what comes after it, which sales
 * reaches only by talking to the lead.
 */
export type StageMeaning = "won" | "closed" | "talking";

const RULES: readonly SenseRule[] = [
  ...NEARLY_RULES,
  ...LOST_RULES,
  ...UNDONE_RULES,
  ...END_RULES,
  ...LATER_RULES,
  ...TALK_RULES,
  ...WORK_RULES,
];

/** Small letters without accents and signs, one space between words. */
const plain = (stage: string): string =>
  folded(stage)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const IS_RUSSIAN = /[а-яё]/i;

/** The same with Russian letters. */
const plainRussian = (stage: string): string =>
  folded(stage)
    .replace(/[^a-z0-9а-я]+/g, " ")
    .trim();

const ruleFor = (stage: string): SenseRule | undefined => {
  const [rules, words] = IS_RUSSIAN.test(stage) ? [RUSSIAN_RULES, plainRussian(stage)] : [RULES, plain(stage)];
  return rules.find(([pattern]) => pattern.test(words));
};

/** Thousands of leads share a few stages. */
const known = new Map<string, Heard | null>();
const MOST_KNOWN = 500;

/**
 * What the word of a stage says by itself, and whether it says that in every system.
 *
 * @returns null for a word of the team's own, or of a script that the rules do not know
 * @example heardIn("Fechado - ganho") //=> { sense: "won", isSure: true }
 * @example heardIn("Contactado") //=> { sense: "open", isSure: false }
 */
export function heardIn(stage: string): Heard | null {
  const found = known.get(stage);
  if (found !== undefined) return found;
  const rule = ruleFor(stage);
  const heard = rule ? { sense: rule[1], isSure: rule[2] !== "guess" } : null;
  if (known.size < MOST_KNOWN) known.set(stage, heard);
  return heard;
}

/**
 * What the word of a stage says to the clock. A guess counts where it says that the lead ended, since nobody waits for that lead;
 * that it may be talked to, or may wait, is not enough to let its clock stand.
 *
 * @returns null for one that says none of these, such as "SAL" or a word of the team's own
 * @example stageSays("Closed - Lost") //=> "closed"
 */
export function stageSays(stage: string): StageMeaning | null {
  const heard = heardIn(stage);
  if (heard?.sense === "won") return "won";
  if (heard?.sense === "lost" || heard?.sense === "unfit" || heard?.sense === "closed") return "closed";
  return heard?.sense === "opportunity" && heard.isSure ? "talking" : null;
}

/**
 * Whether a stage's name says that the lead was lost, and not only that work on it ended.
 *
 * @example saysLost("Closed Lost: price") //=> true
 * @example saysLost("Closed") //=> false
 * @example saysLost("Lostwithiel") //=> false
 */
export const saysLost = (stage: Cell): boolean => {
  const sense = typeof stage === "string" ? heardIn(stage)?.sense : undefined;
  return sense === "lost" || sense === "unfit";
};
