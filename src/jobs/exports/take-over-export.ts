/** "Take over an export": says what a new file changes, writes it only when asked to, keeps what stood there, gives it back. */

import type { Cell } from "../../core/cells/cell";
import { askYesNo } from "../../google/dialogs";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { everyHeading, keysOf, namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import {
  isMomentAt,
  KEPT_EXPORT_HIDDEN,
  KEPT_EXPORT_NAME,
  type KeptCell,
  keptOf,
  keptOn,
  keptTable,
  type PuttingBack,
  puttingBack,
} from "../../tables/exports/kept-export";
import type { TakeOver } from "../../tables/exports/take-over";
import { asText } from "../../tables/formulas/as-text";
import { MOMENT_FIELDS } from "../../tables/leads/lead-fields";
import { understandLeads } from "../../tables/leads/lead-table";
import { MOMENT_FORMAT } from "../../tables/looks/moment-format";
import { columnBlocks } from "../../tables/own-columns/own-cells";
import { checkLeadsLocked } from "../check/check";
import type { ExportShown } from "../messages/export-messages";
import { touchLeads } from "../notes/touched-leads";
import { clockIn } from "../rules/clock-state";
import { type Done, done, sentenceOf } from "../run/done";
import { LOCK_WAIT } from "../run/limits";
import { makeRoom } from "../run/make-room";
import { behind, isBare, tabToTake } from "../run/mending";
import { type ExportLeads, exportTabs, readLeads, type SeenExport, seeExport } from "./export-source";
import { askToTake, nothingNew, shownPlan, takenWords, wentBack } from "./shown-export";
import { writeFresh, writeLeadCells } from "./write-leads";

const NOTHING_SHOWN = { sentence: "", columns: [], notes: [], rows: [], leads: 0, button: "", sum: "" };

const WIDTH = keysOf("exportBefore").length;

/** The leads whose cells can be taken back. */
const leadsKept = ({ kept }: ExportLeads): number => new Set(kept.cells.map(({ key }) => key)).size;

function look(leads: ExportLeads, notes: Record<string, string>, wanted: string): ExportShown {
  const { tabs, proposed } = exportTabs(leads, notes);
  const source = tabs.find(({ name }) => name === (wanted || proposed));
  const back = leadsKept(leads) > 0 ? words().takeOver.canGoBack(leadsKept(leads)) : "";
  const shown = { ...NOTHING_SHOWN, tabs: tabs.map(({ name }) => name), tab: source?.name ?? "", problem: "", back };
  if (!source) return { ...shown, problem: tabs.length > 0 ? words().takeOver.gone : words().takeOver.noExport };
  const seen = seeExport(leads, source);
  if ("problem" in seen) return { ...shown, problem: seen.problem };
  const headings = leads.sheet.cells[0] ?? [];
  return { ...shown, ...shownPlan(seen, leads.tab, headings, leads.ways.offsetAt, leads.kept.isUnfinished), sum: seen.sum };
}

function nowHere(): { notebook: Notebook; notes: Record<string, string>; leads: ExportLeads } | null {
  const notebook = openNotebook();
  const notes = notebook.all();
  const clock = clockIn(notes);
  const leads = clock && readLeads(clock);
  return leads && { notebook, notes, leads };
}

/**
 * What taking over an export would do; nothing is written.
 *
 * @param wanted the tab in which it stands, "" for the one in sight
 */
export function lookAtExport(wanted: string): ExportShown {
  const here = nowHere();
  if (!here) return { ...NOTHING_SHOWN, tabs: [], tab: "", problem: words().tabs.notSetUp, back: "" };
  return look(here.leads, here.notes, wanted);
}

/** The tab that keeps what stood there, made where there is none. */
function keptTab({ workbook, keptIn }: ExportLeads): Tab {
  if (keptIn) return keptIn;
  const { tab } = behind(workbook, () =>
    tabToTake(workbook, namesNow().tabs.exportBefore, (found) => isBare(found.read(), everyHeading("exportBefore"))),
  );
  makeRoom(tab, { rows: 2, columns: WIDTH });
  tab.format(0, 0, 1, WIDTH, { bold: true, background: "#f1f3f4" });
  for (let column = KEPT_EXPORT_HIDDEN; column < WIDTH; column += 1) tab.hideColumn(column);
  tab.freezeHeadings();
  workbook.setName(KEPT_EXPORT_NAME, tab, 0, 0, 1, WIDTH);
  return tab;
}

/** Writes what is kept in the place of all that was kept before. */
function keep(tab: Tab, kept: readonly KeptCell[], top: number, isUnfinished: boolean): void {
  const cells = keptTable(kept, top, isUnfinished);
  makeRoom(tab, { rows: cells.length, columns: WIDTH });
  const before = tab.read().length;
  const blank = Array.from({ length: Math.max(0, before - cells.length) }, () => Array<Cell>(WIDTH).fill(""));
  const rows = [...cells, ...blank];
  const formats = isMomentAt(rows).map((line) => line.map((isMoment) => (isMoment ? MOMENT_FORMAT : "General")));
  tab.setNumberFormats(0, 2, formats);
  tab.write(0, 0, rows);
}

const LAST_HEADING = WIDTH - 1;

/** Cells that become moments look like those of their column, where it has some. */
function dressMoments(tab: Tab, { cells }: ExportLeads["sheet"], { changes }: TakeOver): void {
  const fresh = changes.filter(({ was, content }) => content instanceof Date && !(was instanceof Date));
  for (const column of new Set(fresh.map((one) => one.column))) {
    const like = cells.findIndex((line, row) => row > 0 && line[column] instanceof Date);
    const numberFormat = like > 0 ? (tab.numberFormats(like, column, 1, 1)[0]?.[0] ?? MOMENT_FORMAT) : MOMENT_FORMAT;
    const areas = columnBlocks(fresh.filter((one) => one.column === column)).map(({ row, cells: own }) => ({
      row,
      column,
      rows: own.length,
      columns: 1,
    }));
    tab.dress([{ look: { numberFormat }, areas }]);
  }
}

/** New rows look like the row above them; where that holds no moment, their moments are shown as such. */
function dressFresh({ tab, sheet }: ExportLeads, kept: readonly KeptCell[]): void {
  const added = kept.filter(({ sum }) => sum !== "").map(({ row }) => row);
  if (added.length === 0) return;
  const headings = sheet.cells[0] ?? [];
  const first = Math.min(...added);
  const above = first - 1;
  if (above > 0) tab.formatLike(above, first, added.length, headings.length);
  const { columns } = understandLeads(headings, sheet.chosen);
  const bare = MOMENT_FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined || (above > 0 && sheet.cells[above]?.[column] instanceof Date) ? [] : [column];
  });
  if (bare.length === 0) return;
  const areas = bare.map((column) => ({ row: first, rows: added.length, column, columns: 1 }));
  tab.dress([{ look: { numberFormat: MOMENT_FORMAT }, areas }]);
}

/** A text that looks like a number stays a text. */
const asWritten = <Placed extends { content: Cell }>(cells: readonly Placed[]): Placed[] =>
  cells.map((one) => ({ ...one, content: asText(one.content) }));

/** Judges the leads anew; what is in the way of that, in a sentence. */
function checked(notebook: Notebook, at: Date): string {
  const outcome = checkLeadsLocked(at);
  touchLeads(notebook, at);
  return "problem" in outcome ? words().takeOver.notChecked(outcome.problem) : "";
}

function take(leads: ExportLeads, plan: TakeOver, notebook: Notebook, at: Date): string | Done {
  const { tab, sheet, kept } = leads;
  const now = keptOf(plan, sheet.cells[0] ?? []);
  const all = kept.isUnfinished ? keptOn(kept.cells, now) : now;
  const keptIn = keptTab(leads);
  // Kept first: what is cut in between can be taken back.
  keep(keptIn, all, tab.top, true);
  dressMoments(tab, sheet, plan);
  const cells = writeLeadCells(tab, sheet, asWritten(plan.changes));
  if (!cells || !writeFresh(tab, { ...sheet, cells }, plan.fresh)) {
    checkLeadsLocked(at);
    return words().takeOver.moved;
  }
  dressFresh(leads, all);
  const problem = checked(notebook, at);
  keptIn.write(0, LAST_HEADING, [[namesNow().exportBefore.sum]]);
  const said = takenWords(plan);
  return problem ? `${said} ${problem}` : done(said);
}

/** What the export in a tab would do now; a sentence where that is not what was shown. */
function seenAgain(wanted: string, sum: string): string | { notebook: Notebook; leads: ExportLeads; seen: SeenExport } {
  const here = nowHere();
  if (!here) return words().tabs.notSetUp;
  const { leads, notes, notebook } = here;
  const source = exportTabs(leads, notes).tabs.find(({ name }) => name === wanted);
  if (!source) return words().takeOver.gone;
  const seen = seeExport(leads, source);
  if ("problem" in seen) return seen.problem;
  return seen.sum === sum ? { notebook, leads, seen } : words().takeOver.changed;
}

/** The same once rows have come in for new leads above a line that sums leads up: leads and formulas moved down with them. */
function seenWithRoom(wanted: string, sum: string): ReturnType<typeof seenAgain> {
  const now = seenAgain(wanted, sum);
  const room = typeof now === "string" ? null : now.seen.plan.room;
  if (typeof now === "string" || !room || room.rows === 0) return now;
  now.leads.tab.addRows(room.after, room.rows);
  const then = seenAgain(wanted, sum);
  return typeof then !== "string" && then.seen.plan.room?.rows ? words().takeOver.changed : then;
}

/**
 * Takes an export over, if it still does what was shown.
 *
 * @param wanted the tab in which it stands
 * @param sum of what was shown
 * @returns what was done, in a sentence
 */
export function takeExport(wanted: string, sum: string, at: Date): string | Done {
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const now = seenWithRoom(wanted, sum);
  if (typeof now === "string") return now;
  const { leads, seen, notebook } = now;
  const { plan } = seen;
  if (plan.changes.length === 0 && plan.fresh.length === 0 && !leads.kept.isUnfinished) {
    return nothingNew(shownPlan(seen, leads.tab, [], leads.ways.offsetAt, false));
  }
  return take(leads, plan, notebook, at);
}

/** What goes back looks like what stood there: a number is no date. */
function dressBack(tab: Tab, { cells }: PuttingBack): void {
  const numbers = columnBlocks(
    [...cells].filter(({ content, was }) => typeof content === "number" && was instanceof Date).sort((one, other) => one.row - other.row),
  );
  const areas = numbers.map(({ row, column, cells: own }) => ({ row, column, rows: own.length, columns: 1 }));
  if (areas.length > 0) tab.dress([{ look: { numberFormat: "General" }, areas }]);
}

/**
 * Takes the last take-over back: what still is as it came.
 *
 * @returns what was done, in a sentence
 */
export function takeExportBack(at: Date): string | Done {
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const here = nowHere();
  if (!here) return words().tabs.notSetUp;
  const { notebook, leads } = here;
  const { workbook, tab, sheet, kept, keptIn } = leads;
  if (!keptIn) {
    // One that was cut may have left the name of a tab that is gone.
    workbook.removeName(KEPT_EXPORT_NAME);
    return words().takeOver.nothingKept;
  }
  const back = puttingBack(kept.cells, sheet);
  dressBack(tab, back);
  if (!writeLeadCells(tab, sheet, back.cells)) {
    checkLeadsLocked(at);
    return words().takeOver.moved;
  }
  const problem = checked(notebook, at);
  if (back.stays.length > 0) keep(keptIn, back.stays, tab.top, false);
  else {
    workbook.deleteTab(keptIn);
    workbook.removeName(KEPT_EXPORT_NAME);
  }
  const said = wentBack(back.leads, back.newLeads, [...new Set(back.stays.map(({ lead }) => lead))]);
  return back.stays.length > 0 || problem ? [said, problem].filter(Boolean).join(" ") : done(said);
}

/** The same for the menu: the export in sight, else the only one there is. */
export function takeOverExport(at: Date): string | Done {
  const here = nowHere();
  if (!here) return words().tabs.notSetUp;
  const { leads, notes } = here;
  const { tabs } = exportTabs(leads, notes);
  const inSight = leads.workbook.activeTab().name();
  const source = tabs.find(({ name }) => name === inSight) ?? (tabs.length === 1 ? tabs[0] : undefined);
  const { title, askToGoBack, show, noExport } = words().takeOver;
  const shown = source ? look(leads, notes, source.name) : null;
  if (shown?.problem) return shown.problem;
  if (shown && shown.button !== "") {
    return askYesNo(title, askToTake(shown)) ? takeExport(shown.tab, shown.sum, at) : done(words().saving.nothingChanged);
  }
  const count = leadsKept(leads);
  if (count > 0)
    return askYesNo(title, askToGoBack(count, namesNow().tabs.exportBefore)) ? takeExportBack(at) : done(words().saving.nothingChanged);
  if (shown) return nothingNew(shown);
  return tabs.length > 0 ? show : noExport;
}

export const takeExportInPanel = (wanted: string, sum: string, at: Date): string => sentenceOf(takeExport(wanted, sum, at));
export const takeExportBackInPanel = (at: Date): string => sentenceOf(takeExportBack(at));
