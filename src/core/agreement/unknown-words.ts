import { nearestWord } from "../cells/likeness";
import { sameWord } from "../cells/lines";
import type { Saying } from "../cells/saying";
import type { Barring } from "../sla/blacklist";
import type { StageTerms } from "../sla/ending";
import type { SpecialTarget } from "../sla/targets";
import { foldedWord } from "../stages/folded-word";
import { said } from "./sayings";

/** The words that leads carry, each once. */
export interface LeadWords {
  priorities: readonly string[];
  sources: readonly string[];
}

/** What is to be said of a target that fits no lead; misspelt where leads carry a word that is nearly the same. */
export interface TargetHint {
  sentence: Saying;
  isMisspelt: boolean;
}

function hintFor({ word, of }: SpecialTarget, others: readonly string[], { priorities, sources }: LeadWords): TargetHint | null {
  const columns = [of === "source" ? [] : [priorities], of === "priority" ? [] : [sources]].flat();
  const known = columns.flat();
  if (known.some((one) => sameWord(one, word))) return null;
  // A word that has a line of its own is not what was meant by this one.
  const free = known.filter((one) => !others.some((other) => sameWord(one, other)));
  const meant = nearestWord(word, free);
  if (meant !== null) return { sentence: said("targetMisspelt", of, word, meant.trim()), isMisspelt: true };
  if (columns.some((words) => words.length === 0)) return null;
  return { sentence: said("targetUnused", of, word), isMisspelt: false };
}

/**
 * Says which target by priority or source no lead can have, because no lead carries its word: a misspelt one first.
 *
 * @param targets the agreement's targets
 * @param words what the leads carry; a column in which no lead has a value says nothing
 * @returns null where each fits some lead
 * @example unknownTarget([{ of: "priority", word: "Hgih", targetMinutes: 15, warnMinutes: 5 }], { priorities: ["High"], sources: [] })
 *   //=> { sentence: said("targetMisspelt", "priority", "Hgih", "High"), isMisspelt: true }
 */
export function unknownTarget(targets: readonly SpecialTarget[], words: LeadWords): TargetHint | null {
  const named = targets.map(({ word }) => word);
  const hints = targets.flatMap((target) => hintFor(target, named, words) ?? []);
  return hints.find(({ isMisspelt }) => isMisspelt) ?? hints[0] ?? null;
}

/**
 * Says which rule of a stage bars nobody, because the list of stages does not know its stage.
 *
 * @returns null where each is known, and where there was no list yet
 * @example unknownBarredStage(barringsOf("At MLQ: Phone is blank"), listedTerms([stageNamed("MQL")])) //=> said("stageMisspelt", "MLQ", "MQL")
 */
export function unknownBarredStage(rules: readonly Barring[], { says, funnel = [], waitingStages, endStages }: StageTerms): Saying | null {
  const unknown = rules.find(({ stage }) => says && stage !== null && says[foldedWord(stage)] === undefined)?.stage;
  if (unknown === undefined || unknown === null) return null;
  const meant = nearestWord(unknown, [...funnel, ...waitingStages, ...endStages]);
  return meant === null ? said("stageUnused", unknown) : said("stageMisspelt", unknown, meant);
}
