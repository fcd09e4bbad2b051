/** Empty columns for fields that a lead tab lacks. */
import type { Cell } from "../core/agreement/item-values";
import { type ChosenColumns, FIELD_LABELS, leadColumns, PEOPLE_FIELDS, type PeopleField } from "../tables/lead-table";

const same = (one: Cell, other: string): boolean => String(one).trim().toLowerCase() === other.toLowerCase();

/** A heading for a field that no other column has. */
function freshHeading(field: PeopleField, headings: readonly Cell[]): string {
  const label = FIELD_LABELS[field];
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
