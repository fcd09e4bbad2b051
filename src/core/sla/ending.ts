/** Whether a lead waits for nobody any more, and how it came to that. */

import type { Cell } from "../cells/cell";
import { linesOf, sameWord } from "../cells/lines";
import { type OffsetAt, readMoment } from "../cells/moments";
import { saysYes } from "../cells/yes-words";
import type { EarlierStages } from "../stages/earlier-stages";
import { foldedWord } from "../stages/folded-word";
import type { Stage } from "../stages/stage";
import { funnelSteps, type ListedMeaning, meaningsIn, wordsOf } from "../stages/stage-list";
import { heardIn, type StageMeaning, stageSays } from "../stages/stage-words";
import { isReason, wonOn } from "./won";

/**
 * won: a customer. talking: at a stage that sales reaches only by talking, an opportunity or a later one. closed: lost, rejected, or
 * at another stage at which nothing more is due. Null: the lead is in work.
 */
export type Ending = StageMeaning | null;

/** What the agreement says of stages; words compare without case and outer spaces. Plain data, so that it can be kept as JSON. */
export interface StageTerms {
  /** What each word of the list of stages means, folded; missing in what was agreed on before there was a list. */
  says?: Record<string, ListedMeaning>;
  /** The list's name for each word that is another's, folded; missing where there is none. */
  names?: Record<string, string>;
  /** Stages at which a lead waits for the customer, and those at which nothing more is due. */
  waitingStages: readonly string[];
  endStages: readonly string[];
  /** The funnel's stages in its own words, first stage first; none in what an older add-on kept. */
  funnel?: readonly string[];
}

const isOneOf = (words: readonly string[], stage: string): boolean => words.some((word) => sameWord(word, stage));

/** A stage of the funnel: its last one is the customer's; one after the first that is only reached by talking is so, too. */
function funnelSays(stage: string, funnel: readonly string[]): StageMeaning | null {
  const place = funnel.findIndex((one) => sameWord(one, stage));
  if (place < 0) return null;
  if (place === funnel.length - 1) return "won";
  const talking = funnel.findIndex((one) => stageSays(one) === "talking");
  return talking >= 0 && place >= talking ? "talking" : null;
}

/** The name under which the list has a stage; a word that it does not know stays. */
export const nameOfStage = (stage: string, { names }: StageTerms): string => names?.[foldedWord(stage)] ?? stage;

/** What the list of stages means by a word; undefined for one that it does not know. */
const listedAs = (stage: string, { says }: StageTerms): ListedMeaning | undefined => says?.[foldedWord(stage)];

/**
 * Whether a lead waits for the customer: by the list, or where that does not know its stage by a word that says so in every system.
 *
 * @example waitsForCustomer("Beim Kunden", listedTerms([stageNamed("Beim Kunden", { waiting: true })])) //=> true
 */
export function waitsForCustomer(stage: Cell, terms: StageTerms): boolean {
  const word = String(stage).trim();
  if (!terms.says) return isOneOf(terms.waitingStages, word);
  const [listed, heard] = [listedAs(word, terms), heardIn(word)];
  return listed === undefined ? heard?.sense === "waiting" && heard.isSure : listed === "waiting";
}

/** What a lead's stage says, by the agreement's words first. */
function meaningOf(stage: string, terms: StageTerms): StageMeaning | null {
  if (stage === "" || waitsForCustomer(stage, terms)) return null;
  const listed = listedAs(stage, terms);
  if (listed === "lost" || listed === "other") return "closed";
  if (listed !== undefined) return listed === "won" || listed === "talking" ? listed : null;
  return funnelSays(stage, terms.funnel ?? []) ?? stageSays(stage);
}

/**
 * Whether a lead counts as ended by a word that means other things in other systems, and that the team has not explained.
 *
 * @example isGuessed("Cancelado", listedTerms([])) //=> true
 */
export function isGuessed(stage: string, terms: StageTerms): boolean {
  const isKnown = !terms.says || listedAs(stage, terms) !== undefined || funnelSays(stage, terms.funnel ?? []) !== null;
  return !isKnown && stageSays(stage) !== null && heardIn(stage)?.isSure === false;
}

/** The terms of an agreement that was made before there was a list. */
export const earlierTerms = ({ waiting, ends, funnel }: Pick<EarlierStages, "waiting" | "ends" | "funnel">): StageTerms => ({
  waitingStages: linesOf(waiting),
  endStages: linesOf(ends),
  funnel,
});

/**
 * The terms of a list of stages.
 *
 * @param list as it was read
 */
export function listedTerms(list: readonly Stage[]): StageTerms {
  const says = meaningsIn(list);
  const wordsThat = (...mean: readonly ListedMeaning[]): string[] =>
    list.flatMap(wordsOf).filter((word) => mean.includes(says[foldedWord(word)] ?? "open"));
  return {
    waitingStages: wordsThat("waiting"),
    endStages: wordsThat("won", "lost", "other", "talking"),
    funnel: funnelSteps(list).map(({ name }) => name),
    says,
    names: Object.fromEntries(list.flatMap(({ name, alsoCalled }) => alsoCalled.map((word) => [foldedWord(word), name])).reverse()),
  };
}

/** What a row says of the outcome; "" where a cell is blank or the tab has no such column. */
export interface Outcome {
  won: Cell;
  lostReason: Cell;
}

/** At a customer's stage, or with a date or a tick in Won on that counts as a win. */
function isWon(stage: string, says: StageMeaning | null, outcome: Outcome, terms: StageTerms, offsetAt: OffsetAt): boolean {
  if (says === "won" || says === "closed") return says === "won";
  // A stage that the list lets go on is not lost by its word.
  const won = wonOn({ ...outcome, stage: listedAs(stage, terms) === undefined ? stage : "" });
  return saysYes(won) || "instant" in readMoment(won, offsetAt);
}

/**
 * How a lead ended. A stage of the list that says nothing by itself, such as "Archive" or one of the team's own words, closes it.
 *
 * @example endingOf("Opportunity", { won: "", lostReason: "" }, { waitingStages: [], endStages: [] }, utc) //=> "talking"
 */
export function endingOf(stage: Cell, outcome: Outcome, terms: StageTerms, offsetAt: OffsetAt): Ending {
  const word = String(stage).trim();
  const says = meaningOf(word, terms);
  if (isWon(word, says, outcome, terms, offsetAt)) return "won";
  if (says === "talking" || says === "closed") return says;
  return isReason(outcome.lostReason) || isOneOf(terms.endStages, word) ? "closed" : null;
}

/**
 * Whether no next attempt is due: so at a stage at which there are talks, and before there was a list where the agreement named it.
 */
export function isOver(stage: Cell, outcome: Outcome, terms: StageTerms, offsetAt: OffsetAt): boolean {
  const ending = endingOf(stage, outcome, terms, offsetAt);
  if (terms.says && ending === "talking") return true;
  return ending === "won" || ending === "closed" || isReason(outcome.lostReason) || isOneOf(terms.endStages, String(stage).trim());
}
