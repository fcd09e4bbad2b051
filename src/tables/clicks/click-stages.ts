import { type StageTerms, waitsForCustomer } from "../../core/sla/ending";
import { foldedWord } from "../../core/stages/folded-word";
import { saysLost } from "../../core/stages/stage-words";
import type { ClickStages } from "./clicked-row";

/** What clicks ask the list of stages. */
export function clickStages(terms: StageTerms): ClickStages {
  const listedAs = (word: string) => terms.says?.[foldedWord(word)];
  const isName = (word: string): boolean => terms.names?.[foldedWord(word)] === undefined;
  const only = (end: "won" | "lost"): string => {
    const [first = "", ...others] = terms.endStages.filter((word) => listedAs(word) === end && isName(word));
    return others.length === 0 ? first : "";
  };
  return {
    won: only("won"),
    lost: only("lost"),
    waits: (stage) => waitsForCustomer(stage, terms),
    isLost: (stage) => (listedAs(stage) === undefined ? saysLost(stage) : listedAs(stage) === "lost"),
  };
}
