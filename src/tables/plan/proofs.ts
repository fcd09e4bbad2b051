import { plainWord } from "../../core/cells/plain-word";
import { everyTexts } from "../../language/spoken/words";
import type { PlanStage } from "./stages";

/** Columns of the lead tab that prove a stage when they are filled, in the order of the funnel. */
export const PROOFS = ["passed", "accepted", "pipeline", "won"] as const;
export type StageProof = (typeof PROOFS)[number];

const SAL = /^(sal|sales accepted( lead)?)s?$/;
const OPPORTUNITY = /opportunit|oportunid|chance|deal|negoc|proposal/;

/** As text that people typed is written: behind an apostrophe. */
const bare = (words: string): string => plainWord(words.replace(/^'/, ""));

const isSales = (owner: string): boolean => everyTexts().some(({ contents }) => plainWord(contents.owners.sales) === owner);

/**
 * Which stage each column proves, counted from 0; a column that no stage stands for is left out. Sales accepts a lead at
 * the stage SAL, else at its first one; a lead that was passed to it has gone through the stage before.
 *
 * @param stages first stage first
 * @example stagesProven(exampleStages()) //=> { passed: 1, accepted: 2, pipeline: 3, won: 4 }
 */
export function stagesProven(stages: readonly Pick<PlanStage, "name" | "owner">[]): Partial<Record<StageProof, number>> {
  const last = stages.length - 1;
  const sal = stages.findIndex(({ name }) => SAL.test(bare(name)));
  const accepted = sal > 0 ? sal : stages.findIndex(({ owner }) => isSales(bare(owner)));
  const isInside = (at: number): boolean => at > 0 && at < last;
  const named = stages.findIndex(({ name }, at) => at > accepted && isInside(at) && OPPORTUNITY.test(bare(name)));
  const pipeline = named > 0 ? named : last - 1;
  return {
    ...(isInside(accepted - 1) && { passed: accepted - 1 }),
    ...(isInside(accepted) && { accepted }),
    ...(isInside(pipeline) && pipeline > accepted && { pipeline }),
    won: last,
  };
}
