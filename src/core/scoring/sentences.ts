/** What scoring says to a person. */

import type { Saying } from "../cells/saying";
import { said } from "../cells/sayings";

export const noColumn = (row: number): string =>
  `Row ${row} of the scoring rules names no column. Type the heading of a column of the lead tab first.`;
export const badTest = (row: number): string =>
  `Row ${row} of the scoring rules has no test that is understood. Use is, is not, contains, starts with, ends with, at least or at most with a value; is filled or is blank without.`;
/** `trouble`: what is wrong with a text that is a number to a person, null where the cell is none to anybody. */
export const noNumber = (row: number, test: string, trouble: Saying | null): Saying =>
  said("inArgument", `Row ${row} of the scoring rules`, trouble ?? `"${test}" needs a number to compare with, such as 50.`);
export const badPoints = (row: number, trouble: Saying | null): Saying | string =>
  trouble
    ? said("inArgument", `Row ${row} of the scoring rules`, trouble)
    : `Row ${row} of the scoring rules has no points. Type a number, such as 20 or -10.`;
export const badGrade = (row: number, trouble: Saying | null): Saying | string =>
  trouble
    ? said("inArgument", `Row ${row} of the grades`, trouble)
    : `Row ${row} of the grades is not understood. Type a name and the points from which it holds, such as A and 50.`;
export const gradeTwice = (row: number): string =>
  `Row ${row} of the grades begins at the same points as another one. Give each grade points of its own.`;
export const noHeadings = "leads: give a table with its heading row first, such as Leads!A1:W.";
export const badReady = (trouble: Saying | null): Saying =>
  said("inArgument", "ready_from", trouble ?? "give one number of points, such as 30.");
export const reasonsLacking = (columns: readonly string[]): string => `Reasons (not judged, no such column: ${columns.join(", ")})`;
