/** The tab of stages: one row a stage, its columns found by their headings. */

import type { StageChoice } from "../../core/stages/stage";
import { stageChoicesOf } from "../../language/spoken/chosen-words";
import { words } from "../../language/spoken/words";

export const STAGES_TAB = "SLA stages";
/** The named range of the whole table, headings included, so that one read brings it all. */
export const STAGES_NAME = "SLA_STAGES";

/** Behind the label of a row of the agreement whose text was carried into this tab. */
export const NOW_IN_STAGES = ` (now in the tab ${STAGES_TAB})`;

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
