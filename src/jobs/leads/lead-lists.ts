/** Drop-downs on columns of the lead tab that hold one of a few words: they warn, and refuse nothing. */

import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { eachOnce } from "../../core/cells/plain-word";
import type { Stage } from "../../core/stages/stage";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { words } from "../../language/spoken/words";
import type { LeadColumns } from "../../tables/leads/lead-table";
import { beforeIn, beforeNotes, noteBefore } from "../notes/before-set-up";

/** Fields whose columns are offered words to choose from. */
export const LISTED_FIELDS = ["stage", "owner", "priority"] as const;
/** A column of more words is no list, and Sheets takes no longer ones. */
const MOST_CHOICES = 100;

function choicesOf(field: (typeof LISTED_FIELDS)[number], cells: readonly Cell[], stages: readonly Stage[], offsetAt: OffsetAt): string[] {
  const texts = cells.map((cell) => cellWords(cell, offsetAt).trim());
  return eachOnce([...(field === "stage" ? stages.map(({ name }) => name) : []), ...texts]);
}

const helpOf = (field: (typeof LISTED_FIELDS)[number]): string => words().leadRows.otherWord(words().leadFields.labels[field]);

/** What such a drop-down says beside its list, of each field. */
export const listHelp = (): string[] => LISTED_FIELDS.map(helpOf);

/** Offers the words that a column holds, and for stages those that were agreed on; a column that people gave a rule keeps that. */
export function offerLists(tab: Tab, notebook: Notebook, columns: LeadColumns, stages: readonly Stage[], offsetAt: OffsetAt): void {
  const [headings = [], ...lines] = tab.read();
  const rows = tab.rowCount() - 1;
  const offered = LISTED_FIELDS.flatMap((field) => {
    const column = columns[field];
    if (column === undefined || rows < 1) return [];
    const choices = choicesOf(
      field,
      lines.map((line) => line[column] ?? ""),
      stages,
      offsetAt,
    );
    const isTaken = tab.areOffered(1, column, rows).some(Boolean);
    const offer = { choices, help: helpOf(field), warnsOnly: true };
    return isTaken || choices.length === 0 || choices.length > MOST_CHOICES ? [] : [{ column, offer }];
  });
  if (offered.length === 0) return;
  // Before they are there: what is cut is taken away with the rest.
  noteBefore(notebook, { lists: { tab: tab.id(), headings: offered.map(({ column }) => String(headings[column])) } });
  for (const { column, offer } of offered) tab.offerChoice(1, column, rows, offer);
}

/** Takes them away, by the headings of their columns. */
export function takeLists(tab: Tab, headings: readonly string[]): void {
  const now = tab.headings().map(String);
  const rows = tab.rowCount() - 1;
  for (const heading of headings) {
    const column = now.indexOf(heading);
    if (column >= 0 && rows > 0) tab.takeChoices(1, column, rows);
  }
}

/** The same where somebody wants them no more. */
export function dropLists(tab: Tab, notebook: Notebook): void {
  const { lists, ...rest } = beforeIn(notebook);
  if (!lists) return;
  if (lists.tab === tab.id()) takeLists(tab, lists.headings);
  notebook.setAll(beforeNotes(rest));
}
