/** The tab of stages: one row a stage, its columns found by their headings. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { foldedWord } from "../../core/stages/folded-word";
import type { StageChoice } from "../../core/stages/stage";
import { readStages, STAGE_FIELDS, type StageField, type StagesRead } from "../../core/stages/stage-table";
import { stageChoicesOf } from "../../language/spoken/chosen-words";
import { unmarkedText } from "../../language/spoken/marked";
import { stageHeadings } from "../../language/spoken/names";
import { stageWordNamed } from "../../language/spoken/peoples-words";
import { words } from "../../language/spoken/words";

/** The named range of the whole table, headings included, so that one read brings it all. */
export const STAGES_NAME = "SLA_STAGES";

const headed = new Map<StageField, readonly string[]>();

/** Headings of a field, folded. */
function headingsOf(field: StageField): readonly string[] {
  const known = headed.get(field) ?? stageHeadings(field).map(foldedWord);
  headed.set(field, known);
  return known;
}

/** The fields that headings name, in the headings' places: "" for a column of people's own. The best heading of a field counts, then the leftmost. */
export function stageFieldsIn(headings: readonly Cell[]): string[] {
  const folded = headings.map((heading) => foldedWord(unmarkedText(String(heading))));
  const fields = headings.map(() => "");
  for (const field of STAGE_FIELDS) {
    const found = headingsOf(field)
      .map((name) => folded.indexOf(name))
      .find((column) => column >= 0);
    if (found !== undefined) fields[found] = field;
  }
  return fields;
}

/**
 * Reads the tab of stages. Columns are found by their headings and words are read in any language, blank rows are left out.
 *
 * @param cells the tab's, headings first
 * @param offsetAt the sheet's own zone: Sheets may have taken a name for a day
 * @returns the stages in their order, or what is wrong with the first row that is not understood, its number as the tab counts
 * @example stagesIn([["Stage", "End"], ["Perdido", "perdido"]], utc)
 *   //=> { stages: [{ name: "Perdido", end: "lost", whose: "", takesOver: false, criterion: "", owner: "", waiting: false, alsoCalled: [], funnel: "" }] }
 */
export const stagesIn = (cells: readonly (readonly Cell[])[], offsetAt: OffsetAt): StagesRead =>
  readStages([stageFieldsIn(cells[0] ?? []), ...cells.slice(1)], offsetAt, stageWordNamed);

/** Rows that a new tab dresses and its name covers: no funnel has as many stages. */
export const STAGE_ROWS = 100;

export const STAGE_PIXELS = { 0: 170, 1: 110, 2: 120, 3: 480, 6: 220 };

/** Help on the headings, by column. */
export function stageNotes(): Record<number, string> {
  const { whose, end, otherWords, funnel } = words().agreementTabs.stages;
  return { 1: whose, 5: end, 6: otherWords, 7: funnel };
}

const wordsOf = (column: StageChoice): string[] => stageChoicesOf(column).map(({ word }) => word);

/** Words to choose from, by column. */
export function stageChoices(): { column: number; choices: readonly string[]; help: string }[] {
  const { chooseWhose, chooseHandoff, chooseEnd } = words().agreementTabs.stages;
  return [
    { column: 1, choices: wordsOf("whose"), help: chooseWhose },
    { column: 2, choices: wordsOf("takesOver"), help: chooseHandoff },
    { column: 5, choices: wordsOf("end"), help: chooseEnd },
  ];
}
