import type { Argument } from "../../core/cells/cell";
import { belowHeadings } from "../../core/cells/heading-row";
import type { Answer } from "../../core/cells/saying";

import { type Texts, words } from "../../language/spoken/words";
import { isHeadingOf, type LeadField } from "../../tables/leads/lead-table";

/** What stands in a column of leads that a formula takes; several where any of them may be given. */
type ColumnField = LeadField | readonly LeadField[];

const fieldsOf = (field: ColumnField | undefined): readonly LeadField[] => (typeof field === "string" ? [field] : (field ?? []));

/**
 * Columns of leads without their headings, where they were given whole.
 *
 * @param fields what the columns hold, in their order
 */
export const leadRows = (fields: readonly ColumnField[], ...given: Argument[]) =>
  belowHeadings(given, (cell, at) => fieldsOf(fields[at]).some((field) => isHeadingOf(field, cell)));

/**
 * The answer to whole columns: under a heading of its own, so that one formula in the row of the headings serves all rows.
 *
 * @param heading which one; its word is looked up where it is written
 */
export const under = (heading: keyof Texts["answerColumns"], had: boolean, answer: Answer | Answer[][]): Answer | Answer[][] =>
  had && Array.isArray(answer) ? [(answer[0] ?? [""]).map((_, at) => (at === 0 ? words().answerColumns[heading] : "")), ...answer] : answer;
