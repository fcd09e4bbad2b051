import type { Cell } from "../../core/cells/cell";
import { type ScoringModel, scoreTable } from "../../core/scoring/score";
import { namedBy, namesNow } from "../../language/spoken/names";
import { asText } from "../formulas/as-text";
import { isOwnHeading } from "./lead-table";

/** The headings of the columns of scores, as they are written now: only there where the team scores its leads in the lead tab. */
export const scoreHeadings = (): [string, string] => {
  const { score, reasons } = namesNow().score;
  return [score, reasons];
};

/** Whether a heading is one of theirs, in whatever language. */
export const isScoreHeading = (heading: unknown): boolean => namedBy("score", heading) !== undefined;

/** Whatever is called so is taken for a column of ours. */
const CALLED_AS_OURS = /^SLA /;
const isOurs = (heading: unknown): boolean => CALLED_AS_OURS.test(String(heading)) || isOwnHeading(heading) || isScoreHeading(heading);
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
  const people = headings.flatMap((heading, column) => (isOurs(heading) ? [] : [column]));
  const part = (row: readonly Cell[]) => people.map((column) => row[column] ?? "");
  const [, ...scores] = model ? scoreTable(cells.map(part), model) : [[]];
  return cells.map((row, at): [Cell, Cell] => {
    if (at === 0) return scoreHeadings();
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
