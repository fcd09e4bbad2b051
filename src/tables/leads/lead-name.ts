import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { words } from "../../language/spoken/words";
import type { LeadField } from "./lead-table";

const LONGEST = 60;

/**
 * A lead's whole name; first and last name stand in two columns of many a sheet.
 *
 * @param read a field's cell as words
 * @example wholeName((field) => ({ name: "Ann", lastName: "Sample" })[field] ?? "") //=> "Ann Sample"
 */
export const wholeName = (read: (field: "name" | "lastName") => string): string =>
  [read("name"), read("lastName")].filter(Boolean).join(" ");

/**
 * What a sentence calls a lead: its name and its ID; without a name its e-mail address, else its company. A formula that failed
 * or is still computed names nobody.
 *
 * @param read the row's cells by field
 * @param row as Sheets counts, from 1
 * @param sheetOffset the sheet's own zone, in which a date among them is read
 * @returns "row 7" where nothing names it
 * @example leadName((field) => ({ name: "Henrik Chaudhry", id: "L-4288" })[field] ?? "", 7, utc) //=> "Henrik Chaudhry, L-4288"
 */
export function leadName(read: (field: LeadField) => Cell, row: number, sheetOffset: OffsetAt): string {
  const text = (cell: Cell): string => (holdsNoAnswer(cell) ? "" : shortLine(cellWords(cell, sheetOffset), LONGEST));
  const name = shortLine(
    wholeName((field) => text(read(field))),
    LONGEST,
  );
  const [email, company, id] = (["email", "company", "id"] as const).map((field) => text(read(field)));
  return [name || email || company, id].filter(Boolean).join(", ") || words().leadRows.unnamed(row);
}
