/** Whether a lead waits for nobody any more, and how it came to that. */
import type { Cell } from "../agreement/item-values";
import { type OffsetAt, readMoment } from "../cells/moments";
import { type StageMeaning, stageSays } from "../stages/stage-words";
import { sameWord } from "./lines";
import { isReason, wonOn } from "./won";

/**
 * won: a customer. talking: at a stage that sales reaches only by talking, an opportunity or a later one. closed: lost, rejected, or
 * at another stage at which nothing more is due. Null: the lead is in work.
 */
export type Ending = StageMeaning | null;

/** What the agreement says of stages; words compare without case and outer spaces. */
export interface StageTerms {
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

/** What a lead's stage says, by the agreement's words first. */
function meaningOf(stage: string, { waitingStages, funnel = [] }: StageTerms): StageMeaning | null {
  if (stage === "" || isOneOf(waitingStages, stage)) return null;
  return funnelSays(stage, funnel) ?? stageSays(stage);
}

/** What a row says of the outcome; "" where a cell is blank or the tab has no such column. */
export interface Outcome {
  won: Cell;
  lostReason: Cell;
}

/** A tick, or a word for one. */
const isYes = (cell: Cell): boolean => cell === true || /^(y|yes|true|x|1)$/i.test(String(cell).trim());

/** At a customer's stage, or with a date or a tick in Won on that counts as a win. */
function isWon(stage: string, says: StageMeaning | null, outcome: Outcome, offsetAt: OffsetAt): boolean {
  if (says === "won" || says === "closed") return says === "won";
  const won = wonOn({ ...outcome, stage });
  return isYes(won) || "instant" in readMoment(won, offsetAt);
}

/**
 * How a lead ended. A stage of the list that says nothing by itself, such as "Archive" or one of the team's own words, closes it.
 *
 * @example endingOf("Opportunity", { won: "", lostReason: "" }, { waitingStages: [], endStages: [] }, utc) //=> "talking"
 */
export function endingOf(stage: Cell, outcome: Outcome, terms: StageTerms, offsetAt: OffsetAt): Ending {
  const word = String(stage).trim();
  const says = meaningOf(word, terms);
  if (isWon(word, says, outcome, offsetAt)) return "won";
  if (says === "talking" || says === "closed") return says;
  return isReason(outcome.lostReason) || isOneOf(terms.endStages, word) ? "closed" : null;
}

/**
 * Whether no next attempt is due: a stage at which there are talks counts where the agreement lists it, since a team may agree on
 * attempts there, too.
 */
export function isOver(stage: Cell, outcome: Outcome, terms: StageTerms, offsetAt: OffsetAt): boolean {
  const ending = endingOf(stage, outcome, terms, offsetAt);
  return ending === "won" || ending === "closed" || isReason(outcome.lostReason) || isOneOf(terms.endStages, String(stage).trim());
}
