import { foldedWord } from "../core/stages/folded-word";
import type { Workbook } from "../google/workbook";
import { asText } from "../tables/as-text";
import { PLANS } from "../tables/plan-table";

/**
 * Lets plans follow steps of the funnel that the list of stages renamed. A name that somebody typed into a plan otherwise stays, and so
 * do all where steps came or went. No call where nothing was renamed.
 *
 * @param before the steps' names as they were, first step first
 * @param now as they are
 */
export function renamePlanStages(workbook: Workbook, before: readonly string[], now: readonly string[]): void {
  const isRenamed = before.length === now.length && before.some((name, at) => foldedWord(name) !== foldedWord(now[at] ?? ""));
  if (!isRenamed) return;
  for (const { stages } of PLANS) {
    const place = workbook.placeOfName(stages);
    if (!place || place.cells.length !== now.length) continue;
    place.cells.forEach(([cell = ""], at) => {
      const name = now[at] ?? "";
      const isAsBefore = foldedWord(cell) === foldedWord(before[at] ?? "") && foldedWord(cell) !== foldedWord(name);
      if (isAsBefore) place.tab.writeIfAllowed(place.row + at, place.column, [[asText(name)]]);
    });
  }
}
