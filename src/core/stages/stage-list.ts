/** The one list of stages: what a word in a lead's Stage cell means by it, and the funnel's steps. */

import type { Cell } from "../cells/cell";
import { foldedWord } from "./folded-word";
import type { Stage } from "./stage";
import { heardIn, stageSays } from "./stage-words";

/** open: in work, or kept warm. talking: at an opportunity or a later step. */
export type ListedMeaning = "won" | "lost" | "other" | "waiting" | "talking" | "open";

/** All words that a stage is known by. */
export const wordsOf = ({ name, alsoCalled }: Stage): string[] => [name, ...alsoCalled];

/** How a lead at the stage ends or waits: by its column End, or where that is blank by what its name says in every system. */
function endOf({ name, end, waiting }: Stage): Exclude<ListedMeaning, "talking" | "open"> | "" {
  if (waiting) return "waiting";
  if (end !== "") return end;
  const heard = heardIn(name);
  if (!heard?.isSure) return "";
  if (heard.sense === "won" || heard.sense === "lost" || heard.sense === "waiting") return heard.sense;
  return heard.sense === "unfit" || heard.sense === "closed" ? "other" : "";
}

/** A step of the funnel belongs to a team, and leads go on from it, wait there or are won. */
const isStep = (stage: Stage): boolean => stage.whose !== "" && endOf(stage) !== "lost" && endOf(stage) !== "other";

/**
 * The steps of a funnel, first step first: those with its name, or those of all funnels where it has none of its own.
 *
 * @param funnel its name; left out, the steps of all funnels
 * @example funnelSteps(STARTING_STAGES).map(({ name }) => name) //=> ["Lead", "MQL", "SAL", "Opportunity", "Customer"]
 */
export function funnelSteps(list: readonly Stage[], funnel = ""): Stage[] {
  const steps = list.filter(isStep);
  const own = steps.filter((stage) => foldedWord(stage.funnel) === foldedWord(funnel));
  return own.length > 0 ? own : steps.filter((stage) => stage.funnel === "");
}

/** Whether one of a step's words says that there are talks; a guess is enough where nothing else tells. */
const saysTalks = (stage: Stage, guess: boolean): boolean =>
  stage.whose === "sales" &&
  wordsOf(stage)
    .map(heardIn)
    .some((heard) => heard?.sense === "opportunity" && (heard.isSure || guess));

/** The first step that sales reaches only by talking to the lead: by its words, else the one after sales took the lead over. */
function firstTalking(steps: readonly Stage[]): number {
  const named = steps.findIndex((stage) => saysTalks(stage, false));
  if (named >= 0) return named;
  const takesOver = steps.findIndex((stage) => stage.takesOver);
  if (takesOver >= 0) return takesOver + 1;
  const guessed = steps.findIndex((stage) => saysTalks(stage, true));
  return guessed < 0 ? steps.length : guessed;
}

function meaningIn(stage: Stage, steps: readonly Stage[]): ListedMeaning {
  const end = endOf(stage);
  if (end !== "") return end;
  const place = steps.indexOf(stage);
  if (place < 0) return stageSays(stage.name) === "talking" ? "talking" : "open";
  return place >= firstTalking(steps) ? "talking" : "open";
}

/**
 * What each word of the list means; of a word in several funnels the first.
 *
 * @returns by folded word
 * @example meaningsIn(STARTING_STAGES)["waiting on customer"] //=> "waiting"
 */
export function meaningsIn(list: readonly Stage[]): Record<string, ListedMeaning> {
  const meanings: Record<string, ListedMeaning> = {};
  for (const stage of list) {
    const meaning = meaningIn(stage, funnelSteps(list, stage.funnel));
    for (const word of wordsOf(stage)) meanings[foldedWord(word)] ??= meaning;
  }
  return meanings;
}

/**
 * The stage that a cell names.
 *
 * @param funnel the funnel whose row counts first
 * @returns null for a blank cell and for a word that the list does not know
 */
export function stageOf(cell: Cell, list: readonly Stage[], funnel = ""): Stage | null {
  const word = foldedWord(cell);
  if (word === "") return null;
  const named = list.filter((stage) => wordsOf(stage).some((one) => foldedWord(one) === word));
  return (
    named.find((stage) => foldedWord(stage.funnel) === foldedWord(funnel)) ?? named.find((stage) => stage.funnel === "") ?? named[0] ?? null
  );
}
