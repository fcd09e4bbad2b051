/** Empty columns for fields that a lead tab lacks. */

import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import { namesNow } from "../../language/spoken/names";
import type { Filler } from "../../tables/formulas/filled-cells";
import { FIELD_FORMATS } from "../../tables/leads/lead-fields";
import { type ChosenColumns, isOwnHeading, leadColumns, PEOPLE_FIELDS, type PeopleField } from "../../tables/leads/lead-table";
import { isScoreHeading } from "../../tables/leads/score-columns";
import { columnBeside } from "./filled-cells";

const same = (one: Cell, other: string): boolean => String(one).trim().toLowerCase() === other.toLowerCase();

/** A heading for a field that no other column has. */
function freshHeading(field: PeopleField, headings: readonly Cell[]): string {
  const label = namesNow().lead[field];
  let heading = label;
  for (let count = 2; headings.some((one) => same(one, heading)); count += 1) heading = `${label} ${count}`;
  return heading;
}

/**
 * Headings of the columns to add, by field and in the order of fields: none for a field that has its column.
 *
 * @param wanted fields, whatever a person sent
 * @example addedHeadings(["responded"], ["Name", "Created at"], {}) //=> { responded: "Responded" }
 */
export function addedHeadings(
  wanted: readonly string[],
  headings: readonly Cell[],
  chosen: ChosenColumns,
): Partial<Record<PeopleField, string>> {
  const columns = leadColumns(headings, chosen);
  const lacking = PEOPLE_FIELDS.filter((field) => wanted.includes(field) && columns[field] === undefined);
  return Object.fromEntries(lacking.map((field) => [field, freshHeading(field, headings)]));
}

/** The last column in which people have anything, and whether each column is blank. */
function peoplesWidth(cells: readonly (readonly Cell[])[], isOurs: (column: number) => boolean): number {
  const isFilled = (column: number): boolean => !isOurs(column) && cells.some((row) => (row[column] ?? "") !== "");
  const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => column);
  return Math.max(-1, ...columns.filter(isFilled)) + 1;
}

/**
 * Inserts columns without the checks that Sheets gives them, those of the column on their left: a list of other words, or a rule that
 * refuses what is written there.
 */
export function addBare(tab: Tab, column: number, columns: number): void {
  tab.addColumns(column - 1, columns);
  const rows = tab.rowCount() - 1;
  if (rows > 0) tab.offerNothing({ row: 1, rows, column, columns });
}

/**
 * Adds empty columns right of all that people have, each with the format of its field. Blank columns that stand there are taken,
 * else new ones come in, so that nothing is overwritten.
 *
 * @param headings by field
 * @returns the formula that fills the tab to its right end; null where they stand
 */
export function addColumns(tab: Tab, headings: Partial<Record<PeopleField, string>>): Filler | null {
  const fields = PEOPLE_FIELDS.filter((field) => headings[field] !== undefined);
  if (fields.length === 0) return null;
  const cells = tab.read();
  const [row = []] = cells;
  const isOurs = (column: number): boolean => isOwnHeading(row[column]) || isScoreHeading(row[column]);
  const place = columnBeside(tab, tab.formulas(), row, peoplesWidth(cells, isOurs));
  if (typeof place !== "number") return place;
  const free = (row.findIndex((_, column) => column >= place && isOurs(column)) + 1 || tab.columnCount() + 1) - 1 - place;
  const lacking = fields.length - Math.max(0, free);
  if (lacking > 0) addBare(tab, place + Math.max(0, free), lacking);
  const rows = tab.rowCount() - 1;
  const formatted = (field: PeopleField, at: number) => ({
    look: { numberFormat: FIELD_FORMATS[field] },
    areas: [{ row: 1, rows, column: place + at, columns: 1 }],
  });
  tab.dress([
    { look: { bold: true }, areas: [{ row: 0, rows: 1, column: place, columns: fields.length }] },
    ...(rows > 0 ? fields.map(formatted) : []),
  ]);
  // Headings last: columns that have them count as added.
  tab.write(0, place, [fields.map((field) => headings[field] ?? "")]);
  return null;
}
