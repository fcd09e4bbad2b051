/** Takes a file's list of stages into its tab: all of it, or nothing. */

import type { Cell } from "../../core/cells/cell";
import { STAGE_HEADINGS } from "../../core/stages/stage";
import { stageCells } from "../../core/stages/stage-table";
import { stagesOfText } from "../../core/stages/stage-text";
import type { Place, Workbook } from "../../google/workbook";
import { STAGES_NAME } from "../../tables/agreement/stages-table";
import { asText, textOf } from "../../tables/formulas/as-text";
import { Hindrance } from "../run/hindrance";
import { STAGES_FORMULAS, STAGES_FULL, STAGES_GONE, STAGES_MOVED } from "../run/sentences";

/** Columns of the table in the order of our headings; null where one of them was reworded or moved away. */
function columnsOf({ cells }: Place): number[] | null {
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim());
  const columns = STAGE_HEADINGS.map((heading) => headings.indexOf(heading));
  return columns.includes(-1) ? null : columns;
}

const plain = (cells: readonly (readonly Cell[])[]): string => JSON.stringify(cells.map((row) => row.map((cell) => textOf(String(cell)))));

/**
 * Writes a list of stages, row by row from the top, and looks whether it stands there; else what stood there comes back.
 *
 * @param text the list as a file holds it
 * @returns takes it back again; null where the tab changed meanwhile and nothing was written
 * @throws one sentence where the tab or a heading is gone, formulas stand there, or there is no room
 */
export function writeStages(workbook: Workbook, text: string): (() => void) | null {
  const place = workbook.placeOfName(STAGES_NAME);
  if (!place) throw new Hindrance(STAGES_GONE);
  const columns = columnsOf(place);
  if (!columns) throw new Hindrance(STAGES_MOVED);
  const read = stagesOfText(text);
  const rows = "stages" in read ? read.stages.map(stageCells) : [];
  const { tab, row, column, cells } = place;
  if (rows.length > cells.length - 1) throw new Hindrance(STAGES_FULL(rows.length));
  const window = tab.window(row, column, cells.length, cells[0]?.length ?? 1);
  if (plain(window.cells) !== plain(cells)) return null;
  const isFormula = window.formulas.slice(1).some((line) => columns.some((at) => line[at]));
  if (isFormula) throw new Hindrance(STAGES_FORMULAS);
  const block = (of: (down: number, field: number) => Cell) =>
    columns.map((at, field) => ({ at, cells: cells.slice(1).map((_, down) => [of(down, field)]) }));
  const write = (blocks: ReturnType<typeof block>) => {
    for (const { at, cells: lines } of blocks) tab.write(row + 1, column + at, lines);
  };
  const undo = () => write(block((down, field) => asText(cells[down + 1]?.[columns[field] ?? -1] ?? "")));
  write(block((down, field) => asText(rows[down]?.[field] ?? "")));
  const wanted = cells.slice(1).map((_, down) => columns.map((__, field) => rows[down]?.[field] ?? ""));
  const found = window
    .again()
    .slice(1)
    .map((line) => columns.map((at) => line[at] ?? ""));
  if (plain(found) === plain(wanted)) return undo;
  undo();
  return null;
}
