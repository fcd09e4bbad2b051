import type { Cell } from "../../core/cells/cell";
import { type ScoringModel, scoreTable } from "../../core/scoring/score";
import { asText } from "../formulas/as-text";

/** The columns of scores: only there where the team scores its leads in the lead tab. */
export const SCORE_HEADINGS = ["SLA score", "SLA score reasons"] as const;

export const isScoreHeading = (heading: unknown): boolean => (SCORE_HEADINGS as readonly unknown[]).includes(heading);

const OURS = /^SLA /;
const REASONS = 3;

/**
 * What the columns of scores should hold beside every row, the heading's row included.
 *
 * @param cells the lead tab, headings first
 * @param received the column that says when a lead came: without it a row is no lead
 * @param model null where leads are not scored: the columns are emptied
 */
export function scoreCells(cells: readonly (readonly Cell[])[], received: number, model: ScoringModel | null): [Cell, Cell][] {
  const headings = cells[0] ?? [];
  // Rules judge what people wrote, not what the add-on made of it.
  const people = headings.flatMap((heading, column) => (OURS.test(String(heading)) ? [] : [column]));
  const part = (row: readonly Cell[]) => people.map((column) => row[column] ?? "");
  const [, ...scores] = model ? scoreTable(cells.map(part), model) : [[]];
  return cells.map((row, at): [Cell, Cell] => {
    if (at === 0) return [...SCORE_HEADINGS];
    const score = scores[at - 1];
    return score && row[received] !== "" ? [score[0] ?? "", asText(String(score[REASONS] ?? ""))] : ["", ""];
  });
}

/** Whether a row's cells hold it already. */
export function holdsScore(
  [points, reasons]: readonly [Cell, Cell],
  row: readonly Cell[],
  [score, why]: readonly [number, number],
): boolean {
  return (row[score] ?? "") === points && String(row[why] ?? "") === String(reasons).replace(/^'/, "");
}
