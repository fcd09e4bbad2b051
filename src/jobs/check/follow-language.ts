/** What is chosen from follows the document's language: a cell that offers the words of another one would refuse those of this. */

import { itemOf } from "../../core/agreement/items";
import { STAGE_FIELDS } from "../../core/stages/stage-table";
import type { Workbook } from "../../google/workbook";
import { choicesOf } from "../../language/spoken/chosen-words";
import { itemWords } from "../../language/spoken/item-words";
import { AGREEMENT_NAME, valueColumn, valuesByKey } from "../../tables/agreement/agreement-table";
import { STAGES_NAME, stageChoices, stageFieldsIn } from "../../tables/agreement/stages-table";
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
export const offerInLanguage = (workbook: Workbook): string =>
  afterDeed(
    (why) => why,
    () => {
      offerItems(workbook);
      offerStages(workbook);
    },
  );
