/** Systems that say in one column how far a lead is, and in another whether it is won or lost. */

import type { Cell } from "../../core/cells/cell";
import type { Stage } from "../../core/stages/stage";
import { guessStage } from "../../core/stages/stage-guess";
import { stageOf } from "../../core/stages/stage-list";
import type { understandLeads } from "../../tables/leads/lead-table";
import { ENDS_ELSEWHERE } from "./set-up-sentences";

/** Whether a word says that a lead is won or lost; a vague one says nothing. */
function isEnd(word: Cell, list: readonly Stage[]): boolean {
  const guess = guessStage(String(word).trim(), list);
  const named = stageOf(word, list) ?? (guess?.isSure ? stageOf(guess.stage ?? "", list) : null);
  return named !== null && named.end !== "";
}

/**
 * Names a column that says how leads ended where the column of stages does not: such leads would go on waiting.
 *
 * @param cells the lead tab from its headings on
 * @param list the stages that are agreed on
 * @returns one sentence for each such column
 * @example endsElsewhere([["Stage", "Status"], ["Demo", "Lost"]], understood, list) //=> [ENDS_ELSEWHERE("Status", "Stage", 1)]
 */
export function endsElsewhere(
  [headings = [], ...rows]: readonly (readonly Cell[])[],
  { columns, left }: Pick<ReturnType<typeof understandLeads>, "columns" | "left">,
  list: readonly Stage[],
): string[] {
  const { stage } = columns;
  if (stage === undefined) return [];
  return left.flatMap(({ column, heading, why }) => {
    if (why.code !== "two-fit") return [];
    const ended = rows.filter((row) => isEnd(row[column] ?? "", list) && !isEnd(row[stage] ?? "", list)).length;
    return ended === 0 ? [] : [ENDS_ELSEWHERE(heading, String(headings[stage] ?? "").trim(), ended)];
  });
}
