/** Columns of people's that bear our headings. */

import { placeNamed } from "../../language/spoken/names";
import { OWN_FIELDS, type OwnField } from "../leads/lead-table";

/** Our columns that earlier builds did not have; they came all at once. */
const LATER: readonly OwnField[] = ["nextStatus", "nextDue", "nextWarn"];

/**
 * The headings of ours that people gave to columns of their own before ours were in the tab.
 *
 * @param headings as they stand
 * @param hadLater whether our later columns have stood in the tab at any time
 * @param hadAny the same of any of our columns
 * @example takenNames(["Name", "SLA next due"], { hadAny: false, hadLater: false }) //=> ["SLA next due"]
 */
export function takenNames(headings: readonly unknown[], { hadAny, hadLater }: { hadAny: boolean; hadLater: boolean }): string[] {
  const standing = OWN_FIELDS.filter((field) => placeNamed("own", field, headings) >= 0);
  const later = LATER.filter((field) => standing.includes(field));
  // A file that was made from a tab of ours holds all of them.
  const isOurs = hadAny || standing.includes("status");
  const taken = !isOurs ? standing : hadLater || later.length === LATER.length ? [] : later;
  return taken.map((field) => String(headings[placeNamed("own", field, headings)]));
}
