/**
 * What a change of the document's language needs: a note by which formulas speak, and cells that offer its words where something is
 * chosen, since one that offers those of another language would refuse these.
 */

import { itemOf } from "../../core/agreement/items";
import { STAGE_FIELDS } from "../../core/stages/stage-table";
import type { Notebook } from "../../google/notebook";
import type { Workbook } from "../../google/workbook";
import { choicesOf } from "../../language/spoken/chosen-words";
import { itemWords } from "../../language/spoken/item-words";
import { ENGLISH } from "../../language/spoken/languages";
import { languageNow } from "../../language/spoken/words";
import { AGREEMENT_NAME, valueColumn, valuesByKey } from "../../tables/agreement/agreement-table";
import { STAGES_NAME, stageChoices, stageFieldsIn } from "../../tables/agreement/stages-table";
import { NOTE_KEYS } from "../notes/note-keys";
import { afterDeed } from "../run/after-deed";

function offerItems(workbook: Workbook): void {
  const place = workbook.placeOfName(AGREEMENT_NAME);
  const values = place && valueColumn(place.cells);
  if (!place || values === null) return;
  for (const [key, { row }] of valuesByKey(place.cells)) {
    const item = itemOf(key);
    const choices = item && choicesOf(item);
    if (!choices) continue;
    const offer = { choices: choices.map(({ word }) => word), help: itemWords(key).help };
    place.tab.offerChoices(place.row + row, place.column + values, [offer]);
  }
}

function offerStages(workbook: Workbook): void {
  const place = workbook.placeOfName(STAGES_NAME);
  const fields = stageFieldsIn(place?.cells[0] ?? []);
  for (const { column, ...offer } of stageChoices()) {
    const at = fields.indexOf(STAGE_FIELDS[column] ?? "");
    if (place && at >= 0) place.tab.offerChoice(place.row + 1, place.column + at, place.cells.length - 1, offer);
  }
}

/**
 * Offers the words of the language that is spoken now wherever something is chosen.
 *
 * @returns what stands in the way, "" for nothing
 */
const offerInLanguage = (workbook: Workbook): string =>
  afterDeed(
    (why) => why,
    () => {
      offerItems(workbook);
      offerStages(workbook);
    },
  );

/**
 * Notes the language that is spoken now where another one was noted, before any formula is calculated in it, and offers its words.
 *
 * @param noted the language as the notes have it; null or undefined where they have none
 * @returns what stands in the way, "" for nothing
 */
export function followLanguage(workbook: Workbook, notebook: Notebook, noted: string | null | undefined): string {
  const language = languageNow();
  if (language === (noted ?? ENGLISH)) return "";
  notebook.set(NOTE_KEYS.language, language);
  return offerInLanguage(workbook);
}
