/** Words in leads' Stage cells that the list of stages does not know, and which of its stages each may be. */

import type { Cell } from "../cells/cell";
import { nearestWord } from "../cells/likeness";
import { spelling } from "../cells/plain-word";
import { foldedWord } from "./folded-word";
import type { Sense } from "./sense";
import type { Stage } from "./stage";
import { funnelSteps, stageOf, wordsOf } from "./stage-list";
import { heardIn } from "./stage-words";

export interface StageGuess {
  /** The stage of the list that is probably meant; null where the list has none of the kind. */
  stage: string | null;
  /** What the word says in most systems; null where only its spelling led to the stage. */
  sense: Sense | null;
  /** Whether it says that in every system. */
  isSure: boolean;
}

export interface UnknownWord {
  /** As it was met first. */
  word: string;
  leads: number;
  guess: StageGuess | null;
}

const ENDS: Partial<Record<Sense, readonly Stage["end"][]>> = {
  won: ["won"],
  lost: ["lost", "other"],
  unfit: ["other", "lost"],
  closed: ["other", "lost"],
};

/** Of a list the stage of a kind: by its column End, by what its own words say, or the funnel's first step. */
function stageFor(sense: Sense, list: readonly Stage[]): Stage | undefined {
  for (const end of ENDS[sense] ?? []) {
    const found = list.find((stage) => stage.end === end);
    if (found) return found;
  }
  if (ENDS[sense]) return undefined;
  if (sense === "waiting") return list.find(({ waiting }) => waiting);
  const alike = list.find((stage) => wordsOf(stage).some((word) => heardIn(word)?.sense === sense));
  if (alike) return alike;
  const steps = funnelSteps(list);
  if (sense === "open") return steps[0];
  return sense === "sal" ? steps.find(({ takesOver }) => takesOver) : undefined;
}

/**
 * A word of the list that is spelled nearly like another one.
 *
 * @returns null where none is
 * @example likeWord("Oportunity", STARTING_STAGES) //=> "Opportunity"
 */
export function likeWord(word: string, list: readonly Stage[]): string | null {
  const words = list.flatMap(wordsOf);
  const near = foldedWord(word).length < 4 ? null : nearestWord(foldedWord(word), words.map(foldedWord));
  return near === null ? null : (words.find((one) => foldedWord(one) === near) ?? null);
}

/**
 * Which stage of the list a word may be.
 *
 * @returns null where the word says nothing and is like none of the list
 * @example guessStage("Lead qualificado pelo marketing", STARTING_STAGES) //=> { stage: "MQL", sense: "mql", isSure: true }
 * @example guessStage("Oportunity", STARTING_STAGES)?.stage //=> "Opportunity"
 */
export function guessStage(word: string, list: readonly Stage[]): StageGuess | null {
  const near = likeWord(word, list);
  const meant = near === null ? null : stageOf(near, list);
  if (meant) return { stage: meant.name, sense: heardIn(word)?.sense ?? null, isSure: false };
  const heard = heardIn(word);
  if (!heard) return null;
  const stage = stageFor(heard.sense, list);
  return { stage: stage?.name ?? null, sense: heard.sense, isSure: heard.isSure && stage !== undefined };
}

/**
 * The words of a Stage column that the list does not know, the most frequent first.
 *
 * @param cells the column as people read it, without its heading
 * @example unknownStageWords(["MQL", "Ganho", "ganho "], STARTING_STAGES)
 *   //=> [{ word: "Ganho", leads: 2, guess: { stage: "Customer", sense: "won", isSure: true } }]
 */
export function unknownStageWords(cells: readonly Cell[], list: readonly Stage[]): UnknownWord[] {
  const spelt = spelling();
  const leads = new Map<string, number>();
  const firstMet = new Map<string, string>();
  for (const cell of cells) {
    const word = typeof cell === "string" ? spelt(cell).trim() : "";
    if (word === "") continue;
    const first = firstMet.get(foldedWord(word)) ?? word;
    firstMet.set(foldedWord(word), first);
    leads.set(first, (leads.get(first) ?? 0) + 1);
  }
  const unknown = [...leads].filter(([word]) => stageOf(word, list) === null);
  return unknown
    .map(([word, count]) => ({ word, leads: count, guess: guessStage(word, list) }))
    .sort((one, other) => other.leads - one.leads || one.word.localeCompare(other.word));
}
