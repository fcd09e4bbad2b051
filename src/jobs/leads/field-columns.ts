import type { Cell } from "../../core/cells/cell";
import { words } from "../../language/spoken/words";
import { CLICK_NEEDS, ONE_CLICKS } from "../../tables/leads/lead-fields";
import { type LeadColumns, PEOPLE_FIELDS, type PeopleField } from "../../tables/leads/lead-table";
import { isOurs } from "../../tables/leads/peoples-cells";
import type { FieldColumn } from "../messages/panel-messages";

/** The headings that people may choose from, and what is chosen or found for each field. */
export function fieldColumns(headings: readonly Cell[], columns: LeadColumns): { columns: FieldColumn[]; headings: string[] } {
  const heading = (field: PeopleField): string => {
    const column = columns[field];
    return column === undefined ? "" : String(headings[column] ?? "").trim();
  };
  return {
    columns: PEOPLE_FIELDS.map((field) => ({
      field,
      label: words().leadFields.labels[field],
      heading: heading(field),
      clicks: ONE_CLICKS.filter((click) => CLICK_NEEDS[click].includes(field)),
    })),
    headings: headings.map((cell) => String(cell).trim()).filter((one) => one !== "" && !isOurs(one)),
  };
}
