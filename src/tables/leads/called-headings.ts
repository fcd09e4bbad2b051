/** What messages call the columns of the lead tab: by their own headings, in quotes. */

import type { Cell } from "../../core/cells/cell";
import { shortLine } from "../../core/cells/short-line";
import { words } from "../../language/spoken/words";
import type { LeadColumns, LeadField } from "./lead-table";

const LONGEST_HEADING = 40;

/** A heading as messages show it, "" where there is none. */
export const shownHeading = (heading: Cell | undefined): string => shortLine(String(heading ?? ""), LONGEST_HEADING);

/**
 * What messages call a field's column: its heading in the tab; where it has none, the one that set-up would write.
 *
 * @example calledHeading(["Data de criação"], { received: 0 }, "received") //=> '"Data de criação"'
 */
export function calledHeading(headings: readonly Cell[], columns: LeadColumns, field: LeadField): string {
  const labels: Partial<Record<LeadField, string>> = words().leadFields.labels;
  return `"${shownHeading(headings[columns[field] ?? -1]) || (labels[field] ?? field)}"`;
}
