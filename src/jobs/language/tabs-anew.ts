/** Tabs of ours and the lead tab's headings follow the document's language; what people wrote stays. */

import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import type { Place, Workbook } from "../../google/workbook";
import { anew } from "../../language/spoken/anew";
import type { Family } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { agreementAnew, headingsAnew } from "../../tables/agreement/agreement-anew";
import { AGREEMENT_NAME, agreementNames } from "../../tables/agreement/agreement-table";
import { CALENDAR_NAME, hoursNotes } from "../../tables/agreement/hours-table";
import { LOG_NAME } from "../../tables/agreement/log-table";
import { STAGES_NAME, stageNotes } from "../../tables/agreement/stages-table";
import { hoursAnew, namesAnew, stagesAnew } from "../../tables/agreement/tabs-anew";
import { KEPT_DATES_NAME } from "../../tables/clicks/kept-dates";
import { KEPT_EXPORT_NAME } from "../../tables/exports/kept-export";
import type { PlacedText } from "../../tables/formulas/placed-text";
import { headedTwice, widthOf } from "../../tables/leads/lead-table";
import { SPEND_NAME, spendNotes } from "../../tables/monitor/spend-table";
import type { RowNames } from "../../tables/own-columns/shifted-columns";
import { Hindrance } from "../run/hindrance";
import { writeAnew } from "./write-anew";

/** What of a tab follows. */
interface TabFollowing {
  name: string;
  texts(cells: Cell[][]): PlacedText[];
  by?: RowNames;
  /** Help on its headings, by column. */
  notes?(): Readonly<Record<number, string>>;
}

const headed =
  (...families: readonly Family[]) =>
  (cells: Cell[][]): PlacedText[] =>
    namesAnew(families, cells);

const FOLLOWING: readonly TabFollowing[] = [
  { name: AGREEMENT_NAME, texts: agreementAnew, by: agreementNames },
  // After the rest, whose columns are found by them.
  { name: AGREEMENT_NAME, texts: headingsAnew },
  { name: STAGES_NAME, texts: stagesAnew, notes: stageNotes },
  { name: CALENDAR_NAME, texts: hoursAnew, notes: hoursNotes },
  { name: LOG_NAME, texts: headed("log") },
  { name: SPEND_NAME, texts: headed("spend"), notes: spendNotes },
  { name: KEPT_EXPORT_NAME, texts: headed("exportBefore", "unfinished") },
  { name: KEPT_DATES_NAME, texts: headed("datesBefore", "unfinished") },
];

const movedIn = (tab: Tab) => (): string => words().tabs.movedWhileSpoken(tab.name());

/** Help on the headings; a note that people wrote or reworded stays. */
function notesAnew({ tab, row, column, cells }: Place, notes: () => Readonly<Record<number, string>>): void {
  const note = anew(() => Object.values(notes()));
  const wanted = tab.notesOf(row, column + (cells[0]?.length ?? 0)).flatMap((text, at): [number, string][] => {
    const now = note(text);
    return now === undefined ? [] : [[at, now]];
  });
  if (wanted.length > 0 && tab.mayEdit(row, column, 1, cells[0]?.length ?? 1)) tab.notes(row, Object.fromEntries(wanted));
}

/** The tabs around the agreement, and what is kept of dates and exports. */
export function tabsAnew(workbook: Workbook): void {
  for (const { name, texts, by, notes } of FOLLOWING) {
    const place = workbook.placeOfName(name);
    if (!place) continue;
    const { tab, row, column, cells } = place;
    const size = { rows: cells.length, columns: cells[0]?.length ?? 1 };
    writeAnew({ tab, row, column, ...size, ...(by && { by }) }, texts, movedIn(tab));
    if (notes) notesAnew(place, notes);
  }
}

/** The headings of our columns in the lead tab; those of people's columns are theirs. */
export function leadHeadingsAnew(leads: Tab): void {
  const now = leads.headings();
  const twice = headedTwice(now);
  if (twice) throw new Hindrance(words().leadTab.headedTwice(leads.name(), ...twice));
  const columns = widthOf(now);
  if (columns > 0) writeAnew({ tab: leads, row: 0, column: 0, rows: 1, columns }, headed("own", "score"), movedIn(leads));
}
