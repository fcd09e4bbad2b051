/** Owners whom an earlier build kept with their addresses in a row of their own, carried into the table of people. */

import { itemValue } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import { PEOPLE_KEY } from "../../core/agreement/retired-items";
import type { Cell } from "../../core/cells/cell";
import { MAIL_OWNERS_KEY, withOwners } from "../../core/people/carried-people";
import type { Notebook } from "../../google/notebook";
import type { Workbook } from "../../google/workbook";
import { peopleWordOf } from "../../language/spoken/chosen-words";
import { isNowInPeople, nowInPeople } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME, agreementColumns, LABEL_COLUMN, valuesByKey } from "../../tables/agreement/agreement-table";
import { asText } from "../../tables/formulas/as-text";
import { NOTE_KEYS } from "../notes/note-keys";
import { fingerprint } from "../run/fingerprint";
import { writeFields } from "./write-fields";

const utc = () => 0;
const textOf = (cell: Cell): string => String(itemValue({ kind: "table" }, cell, utc));

/** The row keeps its text, and says where that is now. */
function markRow(workbook: Workbook): void {
  const place = workbook.placeOfName(AGREEMENT_NAME);
  const row = place ? valuesByKey(place.cells).get(MAIL_OWNERS_KEY)?.row : undefined;
  if (!place || row === undefined) return;
  const column = agreementColumns(place.cells)?.[LABEL_COLUMN] ?? LABEL_COLUMN;
  const label = String(place.cells[row]?.[column] ?? "");
  if (!isNowInPeople(label)) place.tab.writeIfAllowed(place.row + row, place.column + column, [[asText(label + nowInPeople())]]);
}

/** Writes the table of people where it is as it was read; the agreement's cells as they are then, null where something moved. */
function writePeople(workbook: Workbook, was: string, wanted: string): Cell[][] | null {
  const table = workbook.tableOfName(AGREEMENT_NAME);
  const [item, found] = [itemOf(PEOPLE_KEY), table && valuesByKey(table.cells).get(PEOPLE_KEY)];
  if (!table || !item || !found || textOf(found.value) !== was) return null;
  const ground = { table, sheetOffset: utc, findAgain: () => workbook.tableOfName(AGREEMENT_NAME) };
  const { written, now } = writeFields(ground, [{ item, row: found.row, wanted }], true);
  return written.length > 0 ? now : null;
}

/**
 * Carries owners of the earlier row who are not in the table of people: all of them once, later those who were typed there since.
 *
 * @param table the agreement's cells; no calls where nothing is left to carry
 * @param notes which text was carried
 * @returns the cells as they are then, and whom to tell of, "" for nobody
 */
export function carryOwners(
  workbook: Workbook,
  notebook: Notebook,
  notes: Readonly<Record<string, string>>,
  table: Cell[][],
): { table: Cell[][]; told: string } {
  const values = valuesByKey(table);
  const [owners, people] = [values.get(MAIL_OWNERS_KEY), values.get(PEOPLE_KEY)];
  if (!owners || !people) return { table, told: "" };
  const sum = fingerprint(textOf(owners.value));
  const carried = notes[NOTE_KEYS.owners];
  if (carried === sum) return { table, told: "" };
  const label = table[owners.row]?.[agreementColumns(table)?.[LABEL_COLUMN] ?? LABEL_COLUMN];
  // A copy of the spreadsheet has no notes: who was carried before it was made may have left since.
  const isCopied = carried === undefined && isNowInPeople(String(label ?? ""));
  const was = textOf(people.value);
  const { text, came } = isCopied ? { text: was, came: [] } : withOwners(was, textOf(owners.value), peopleWordOf());
  const now = came.length > 0 ? writePeople(workbook, was, text) : table;
  if (!now) return { table, told: "" };
  if (!isCopied) markRow(workbook);
  notebook.later({ [NOTE_KEYS.owners]: sum });
  return { table: now, told: came.length > 0 ? words().agreementTabs.ownersCame(came) : "" };
}
