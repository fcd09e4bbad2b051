import type { Cell } from "../../core/agreement/item-values";
import type { OffsetAt } from "../../core/cells/moments";
import { namedBy } from "../../core/stages/counted-stage";
import { readStages } from "../../core/stages/stage-table";
import { namedCells } from "../../google/reading";
import { STAGES_NAME } from "../../tables/stages-table";

/**
 * The names that the list of stages has for the words of a Stage column; 3 calls.
 *
 * @param only the channel that is counted, whose own stages come first
 * @returns undefined where there is no list, or it is not understood: every word stays
 */
export function listedStages(only: unknown, offsetAt: OffsetAt): ((stage: Cell) => Cell) | undefined {
  const cells = namedCells(STAGES_NAME);
  const read = cells ? readStages(cells, offsetAt) : null;
  return read && "stages" in read ? namedBy(read.stages, typeof only === "string" ? only : "") : undefined;
}
