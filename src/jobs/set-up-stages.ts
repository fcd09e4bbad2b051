import type { Cell } from "../core/agreement/item-values";
import { STAGE_HEADINGS, type Stage } from "../core/stages/stage";
import { stageCells } from "../core/stages/stage-table";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { asText } from "../tables/as-text";
import { STAGE_CHOICES, STAGE_NOTES, STAGE_PIXELS, STAGE_ROWS, STAGES_NAME, STAGES_TAB } from "../tables/stages-table";

/** Each cell keeps its first sign, whatever it is. */
const written = (stage: Stage): Cell[] => stageCells(stage).map(asText);

function makeTab(workbook: Workbook, list: readonly Stage[]): Tab {
  const tab = workbook.addTab(STAGES_TAB);
  const rows = Math.min(STAGE_ROWS, tab.rowCount()) - 1;
  tab.dress([
    { look: { bold: true, background: "#f1f3f4" }, areas: [{ row: 0, column: 0, rows: 1, columns: STAGE_HEADINGS.length }] },
    { look: { wrap: true, top: true }, areas: [{ row: 1, column: 0, rows, columns: STAGE_HEADINGS.length }] },
  ]);
  tab.setWidths(STAGE_PIXELS);
  tab.write(0, 0, [[...STAGE_HEADINGS], ...list.map(written)]);
  for (const { column, ...offer } of STAGE_CHOICES) tab.offerChoice(1, column, rows, offer);
  for (const [column, text] of Object.entries(STAGE_NOTES)) tab.note(0, Number(column), text);
  tab.freezeHeadings();
  return tab;
}

/**
 * Makes the tab of stages where there is none; what stands in it is left as it is.
 *
 * @param list what a new tab begins with
 * @returns where it stands, with its cells
 */
export function setUpStages(workbook: Workbook, list: () => readonly Stage[]): { tab: Tab; cells: Cell[][] } {
  const known = workbook.placeOfName(STAGES_NAME);
  if (known) return known;
  const tab = workbook.tabNamed(STAGES_TAB) ?? makeTab(workbook, list());
  const rows = Math.min(STAGE_ROWS, tab.rowCount());
  workbook.setName(STAGES_NAME, tab, 0, 0, rows, STAGE_HEADINGS.length);
  return { tab, cells: tab.readBlock(0, 0, rows, STAGE_HEADINGS.length) };
}
