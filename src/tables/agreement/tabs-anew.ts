/** What of the tabs around the agreement follows when the document's language changes. */

import type { Cell } from "../../core/cells/cell";
import { plainWord } from "../../core/cells/plain-word";
import { STAGE_CHOICES, type StageChoice } from "../../core/stages/stage";
import { anew } from "../../language/spoken/anew";
import { stageWordOf } from "../../language/spoken/chosen-words";
import { type Family, headingsNow, placeNamed } from "../../language/spoken/names";
import { stageWordNamed } from "../../language/spoken/peoples-words";
import { words } from "../../language/spoken/words";
import { type PlacedText, placedTexts } from "../formulas/placed-text";
import { stageFieldsIn } from "./stages-table";

type HeadedCells = readonly (readonly Cell[])[];

/**
 * Headings of some tables in the document's language, where they are ours in another one; one that stands there already in this
 * language is not written a second time.
 */
export function namesAnew(families: readonly Family[], cells: HeadedCells): PlacedText[] {
  const heading = anew(() => families.flatMap(headingsNow));
  const present = new Set(cells[0]?.map(plainWord));
  return placedTexts(cells.slice(0, 1), heading).filter(({ content }) => !present.has(plainWord(content)));
}

const isChoice = (field: string | undefined): field is StageChoice => field !== undefined && field in STAGE_CHOICES;

/**
 * Headings and chosen words of the list of stages; names, criteria and whatever people typed stay.
 *
 * @param cells the tab's, headings first
 */
export function stagesAnew(cells: HeadedCells): PlacedText[] {
  const fields = stageFieldsIn(cells[0] ?? []);
  const chosen = placedTexts(cells, (cell, row, column) => {
    const field = fields[column];
    const code = row === 0 || !isChoice(field) || typeof cell !== "string" || cell === "" ? undefined : stageWordNamed(field, cell);
    return code === undefined || !isChoice(field) ? undefined : stageWordOf(field, code);
  });
  return [...namesAnew(["stages"], cells), ...chosen];
}

/** Headings of the working hours and the days' own names; what people shortened or put together is read in every language. */
export function hoursAnew(cells: HeadedCells): PlacedText[] {
  const day = anew(() => words().weekdays.names);
  const days = placeNamed("hours", "day", cells[0] ?? []);
  const named = placedTexts(cells, (cell, row, column) => (row > 0 && column === days ? day(cell) : undefined));
  return [...namesAnew(["hours"], cells), ...named];
}
