import type { Argument, Cell } from "../../core/cells/cell";
import { isLeftOut } from "../../core/cells/lists";
import type { OffsetAt } from "../../core/cells/moments";
import { countedStage, namedBy } from "../../core/stages/counted-stage";
import { meaningsIn } from "../../core/stages/stage-list";
import { namedCells } from "../../google/reading";
import { STAGES_NAME, stagesIn } from "../../tables/agreement/stages-table";

/**
 * The names that the list of stages has for the words of a Stage column; 3 calls.
 *
 * @param only the channel that is counted, whose own stages come first
 * @returns undefined where there is no list, or it is not understood: every word stays
 */
export function listedStages(only: unknown, offsetAt: OffsetAt): ((stage: Cell) => Cell) | undefined {
  const cells = namedCells(STAGES_NAME);
  const read = cells ? stagesIn(cells, offsetAt) : null;
  return read && "stages" in read ? namedBy(read.stages, typeof only === "string" ? only : "") : undefined;
}

/** A column of stages in words that say of themselves whether a lead was lost, as the list of stages has it; 3 calls where one is given. */
export function stagesCounted(stage: Argument, offsetAt: OffsetAt): Argument {
  if (isLeftOut(stage)) return stage;
  const cells = namedCells(STAGES_NAME);
  const read = cells ? stagesIn(cells, offsetAt) : null;
  if (!read || "sentence" in read) return stage;
  const says = meaningsIn(read.stages);
  return Array.isArray(stage) ? stage.map((row) => row.map((cell) => countedStage(cell, says))) : countedStage(stage ?? "", says);
}
