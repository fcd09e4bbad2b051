/** Drop-downs of ours on columns of the lead tab: how they are known again, and how they go. They warn, and refuse nothing. */

import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Offer } from "../../google/tab-checks";
import { inEveryLanguage, words } from "../../language/spoken/words";
import { LISTED_FIELDS, type ListedField } from "../../tables/leads/drop-downs";
import { type ChosenColumns, leadColumns } from "../../tables/leads/lead-table";
import { beforeIn, beforeNotes, type ListPut, type ListsPut } from "../notes/before-set-up";
import { fingerprint } from "../run/fingerprint";
import { loggedRefusal } from "../run/google-says";

const helpOf = (field: ListedField): string => words().leadRows.otherWord(words().leadFields.labels[field]);

/** What such a drop-down says beside its list, of each field. */
export const listHelp = (): string[] => LISTED_FIELDS.map(helpOf);

/** The drop-down of a field. */
export const offerOf = (field: ListedField, choices: readonly string[]): Offer => ({ choices, help: helpOf(field), warnsOnly: true });

export const sumOf = ({ choices, help, warnsOnly = false }: Offer): string => fingerprint([choices, help, warnsOnly]);

/** Of one cell what it is checked by, as it was read. */
export type Checked = Offer | "other" | null;

/** Tells rules of ours by what was noted when they were written; each list is summed once. */
export function knownBy({ sums }: Pick<ListPut, "sums">): (one: Checked) => boolean {
  const known = new Map<Offer, boolean>();
  return (one) => {
    if (one === null || one === "other") return false;
    const isOurs = known.get(one) ?? sums.includes(sumOf(one));
    known.set(one, isOurs);
    return isOurs;
  };
}

/** The same of what an earlier build wrote and did not note: its help tells it, in whatever language. */
export function knownByHelp(): (one: Checked) => boolean {
  const helps = new Set(inEveryLanguage(listHelp).flat());
  return (one) => one !== null && one !== "other" && one.warnsOnly === true && helps.has(one.help);
}

/** The column of a heading, or where that was reworded, of the field. */
function placeOf({ heading, field }: ListPut, now: readonly string[], chosen: ChosenColumns): number {
  const at = now.indexOf(heading);
  return at >= 0 ? at : (leadColumns(now, chosen)[field as ListedField] ?? -1);
}

/** Sums of all lists of ours, by which one is known as ours in whichever column it stands: headings are exchanged. */
export const sumsOf = ({ put = [] }: Pick<ListsPut, "put">): string[] => put.flatMap(({ sums }) => sums);

/** Columns in which lists of ours stand, whatever they are called by now: by the last row, and by the first, to which rows were added. */
export function placesOf(known: Pick<ListPut, "sums">, tab: Tab, columns: number, rows: number): number[] {
  const isOurs = knownBy(known);
  return [1, rows].flatMap((row) => tab.rowChecks(row, columns).flatMap((one, column) => (isOurs(one) ? [column] : [])));
}

/**
 * Changes the rules of a column, once more where that was refused.
 *
 * @returns what Google says where it refuses both times, null else
 * @throws where the tab cannot even be read by now
 */
export function refusedBy(tab: Tab, change: () => void): string | null {
  try {
    change();
    return null;
  } catch (error) {
    loggedRefusal(error);
  }
  tab.headings();
  try {
    change();
    return null;
  } catch (error) {
    return loggedRefusal(error);
  }
}

/** Takes lists of ours from the cells of a column that have one as it was written. */
export function takeFrom(tab: Tab, column: number, rows: number, known: Pick<ListPut, "sums">): void {
  const isOurs = knownBy(known);
  const { now, change } = tab.columnChecks(1, column, rows);
  change(null, (at) => isOurs(now[at] ?? null));
}

/**
 * Takes lists of ours away: of each cell whose rule is as we wrote it, whatever its column is called by now. A column that has become one
 * with a type of its own keeps its list, which is the table's by then.
 */
export function takeLists(tab: Tab, { headings, put = [] }: ListsPut, chosen: ChosenColumns = {}): void {
  const rows = tab.rowCount() - 1;
  if (rows < 1) return;
  const now = tab.headings().map(String);
  for (const heading of headings) {
    const column = now.indexOf(heading);
    if (column >= 0) refusedBy(tab, () => tab.takeChoices(1, column, rows));
  }
  const known = { sums: sumsOf({ put }) };
  if (known.sums.length === 0) return;
  const named = put.flatMap((one) => (one.sums.length > 0 ? [placeOf(one, now, chosen)] : []));
  for (const column of new Set([...named, ...placesOf(known, tab, now.length, rows)])) {
    if (column >= 0) refusedBy(tab, () => takeFrom(tab, column, rows, known));
  }
}

/** The same where somebody wants them no more. */
export function dropLists(tab: Tab, notebook: Notebook): void {
  const { lists, ...rest } = beforeIn(notebook);
  if (!lists) return;
  if (lists.tab === tab.id()) takeLists(tab, lists);
  notebook.setAll(beforeNotes(rest));
}
