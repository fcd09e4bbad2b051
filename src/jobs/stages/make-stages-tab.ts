import type { Cell } from "../../core/cells/cell";
import type { Stage, StageWordOf } from "../../core/stages/stage";
import { STAGE_FIELDS, stageCells } from "../../core/stages/stage-table";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { everyStageWordOf, stageWordOf } from "../../language/spoken/chosen-words";
import { areHeadings, everyHeading, headingsNow, titlesOf } from "../../language/spoken/names";
import { STAGE_PIXELS, STAGE_ROWS, STAGES_NAME, stageChoices, stageNotes } from "../../tables/agreement/stages-table";
import { asText, textOf } from "../../tables/formulas/as-text";
import { filledTo, isBare, type Mending, noteMended, nothingCut, unnamedTab } from "../run/mending";

const shown = (stage: Stage): string[] => stageCells(stage, stageWordOf);

/** Each cell keeps its first sign, whatever it is. */
const written = (stage: Stage): Cell[] => shown(stage).map(asText);

const rowsIn = (tab: Tab): number => Math.min(STAGE_ROWS, tab.rowCount());

const readIn = (tab: Tab): Cell[][] => tab.readBlock(0, 0, rowsIn(tab), STAGE_FIELDS.length);

function dress(tab: Tab): void {
  const rows = rowsIn(tab) - 1;
  tab.format(0, 0, 1, STAGE_FIELDS.length, { bold: true, background: "#f1f3f4" });
  tab.notes(0, stageNotes());
  tab.format(1, 0, rows, STAGE_FIELDS.length, { wrap: true, top: true });
  if (tab.isNew) tab.offerColumns({ row: 1, column: 0, rows, columns: STAGE_FIELDS.length }, stageChoices());
  else for (const { column, ...offer } of stageChoices()) tab.offerChoice(1, column, rows, offer);
  tab.setWidths(STAGE_PIXELS);
  tab.freezeHeadings();
}

/** Whether a tab holds this list, as set-up writes it, and nothing else. */
export function isStages(cells: readonly (readonly Cell[])[], list: readonly Stage[]): boolean {
  const [headings = [], ...rows] = cells;
  const lines = rows.filter((row) => row.some((cell) => cell !== ""));
  const says = (row: readonly Cell[]): string => STAGE_FIELDS.map((_, at) => textOf(String(row[at] ?? ""))).join("\t");
  const stand = lines.map(says).join("\n");
  const isAs = (wordOf: StageWordOf): boolean => stand === list.map((stage) => says(stageCells(stage, wordOf))).join("\n");
  return areHeadings("stages", headings) && everyStageWordOf().some(isAs);
}

/**
 * Makes the tab of stages where there is none, or fills it where nothing stands in it but headings of ours; what people wrote is left
 * as it is.
 *
 * @param list what a new tab begins with
 * @returns where it stands, with its cells
 */
export function setUpStages(
  workbook: Workbook,
  list: () => readonly Stage[],
  mending: Mending = nothingCut(true),
): { tab: Tab; cells: Cell[][] } {
  const known = workbook.placeOfName(STAGES_NAME);
  const isFirst = known !== null && known.row === 0 && known.column === 0;
  if (known && !(isFirst && isBare(known.cells, everyHeading("stages")))) return known;
  const found = known ? { tab: known.tab, isNew: false } : unnamedTab(workbook, titlesOf("stages"));
  const { tab, isNew } = found;
  const isUnfilled = isNew || isBare(tab.read(), everyHeading("stages"));
  if (isUnfilled || mending.wasCut) dress(tab);
  const begun = isUnfilled ? list() : [];
  if (isUnfilled) tab.write(0, 0, [headingsNow("stages"), ...begun.map(written)]);
  if (isUnfilled || mending.wasCut) noteMended(mending, found);
  // The name last: where it stands, all is made.
  workbook.setName(STAGES_NAME, tab, 0, 0, rowsIn(tab), STAGE_FIELDS.length);
  return { tab, cells: isNew ? filledTo(rowsIn(tab), [headingsNow("stages"), ...begun.map(shown)]) : readIn(tab) };
}
