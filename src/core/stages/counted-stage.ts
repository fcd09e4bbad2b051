/** Stages of leads as figures count them: by the list of stages first. */

import type { Cell } from "../cells/cell";
import { foldedWord } from "./folded-word";
import type { Stage } from "./stage";
import { type ListedMeaning, meaningsIn, stageOf } from "./stage-list";
import { saysLost } from "./stage-words";

/**
 * A stage in a word that says of itself whether the lead was lost, as the list of stages has it: what the list calls lost says so, and
 * what it does not call lost does not, whatever its word.
 *
 * @param says what each word of the list means, folded; undefined where there is no list yet
 * @example countedStage("Papierkorb", { papierkorb: "lost" }) //=> "Lost"
 */
export function countedStage(stage: Cell, says: Record<string, ListedMeaning> | undefined): Cell {
  const listed = says && typeof stage === "string" ? says[foldedWord(stage)] : undefined;
  if (listed === undefined || saysLost(stage) === (listed === "lost")) return stage;
  return listed === "lost" ? "Lost" : "";
}

/**
 * The name under which the list of stages has a word of a lead's stage, so that a plan counts what the team calls it.
 *
 * @returns takes a cell; a word that the list does not know stays
 * @example namedBy([stageNamed("MQL", { whose: "marketing", alsoCalled: ["Quente"] })], "")("quente") //=> "MQL"
 */
export function namedBy(list: readonly Stage[], funnel: string): (stage: Cell) => Cell {
  const says = meaningsIn(list);
  const known = new Map<Cell, Cell>();
  const named = (stage: Cell): Cell => {
    const found = typeof stage === "string" ? stageOf(stage, list, funnel) : null;
    if (!found) return stage;
    const counted = countedStage(stage, says);
    return counted === stage && !saysLost(stage) ? found.name : counted;
  };
  return (stage) => {
    const answer = known.get(stage) ?? named(stage);
    known.set(stage, answer);
    return answer;
  };
}
