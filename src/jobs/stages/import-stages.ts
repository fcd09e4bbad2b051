/** Takes a file's list of stages into its tab: all of it, or nothing. */

import type { Cell } from "../../core/cells/cell";
import { stageCells } from "../../core/stages/stage-table";
import { stagesOfText } from "../../core/stages/stage-text";
import type { Workbook } from "../../google/workbook";
import { stageWordOf } from "../../language/spoken/chosen-words";
import { placesNamed } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { STAGES_NAME } from "../../tables/agreement/stages-table";
import { asText, textOf } from "../../tables/formulas/as-text";
import { rowsByPlace, type Window } from "../../tables/own-columns/shifted-columns";
import { guardedWrite } from "../run/guarded-write";
import { Hindrance } from "../run/hindrance";

/** Columns of the table in the order of our headings; null where one of them was reworded or moved away. */
function columnsOf(cells: readonly (readonly Cell[])[]): number[] | null {
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim());
  const columns = placesNamed("stages", headings);
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
  const table = workbook.tableOfName(STAGES_NAME);
  if (!table) throw new Hindrance(words().tabs.stagesGone);
  const { cells, formulas } = table;
  const columns = columnsOf(cells);
  if (!columns) throw new Hindrance(words().agreementFile.stagesMoved);
  const read = stagesOfText(text);
  const rows = "stages" in read ? read.stages.map((stage) => stageCells(stage, stageWordOf)) : [];
  if (rows.length > cells.length - 1) throw new Hindrance(words().agreementFile.stagesFull(rows.length));
  const isFormula = formulas.slice(1).some((line) => columns.some((at) => line[at]));
  if (isFormula) throw new Hindrance(words().agreementFile.stagesFormulas);
  const wanted = cells.slice(1).map((_, down) => columns.map((__, field) => rows[down]?.[field] ?? ""));
  const asWindow = (now: readonly (readonly Cell[])[]): Window => ({ headings: now[0] ?? [], row: 0, cells: now, by: rowsByPlace });
  const written = guardedWrite({
    tab: table,
    blocks: columns.map((column, field) => ({ row: 1, column, cells: wanted.map((row) => [asText(row[field] ?? "")]) })),
    before: asWindow(cells),
    formulas,
    again: () => asWindow(table.again()),
    stands: (now) => plain(now.cells.slice(1).map((line) => columns.map((at) => line[at] ?? ""))) === plain(wanted),
    takesBackCut: true,
  });
  return "now" in written ? written.takeBack : null;
}
