/** The add-on's own columns in the lead tab: where they are added, and how they look. */

import type { Cell } from "../../core/cells/cell";
import { widenFilter } from "../../google/filter";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { namesNow, placeNamed, placesNamed } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { type ChosenColumns, isOwnHeading, OWN_FIELDS, type OwnField, widthOf } from "../../tables/leads/lead-table";
import { MOMENT_FORMAT } from "../../tables/looks/moment-format";
import {
  filterMeets,
  isMadeBySetUp,
  type OwnGround,
  type OwnPlace,
  placeBeside,
  placeOwn,
  proposedPlace,
} from "../../tables/own-columns/own-place";
import { takenNames } from "../../tables/own-columns/taken-names";
import { type BeforeSetUp, beforeSetUp, noteAdded, noteBefore } from "../notes/before-set-up";
import { readClock } from "../rules/clock-state";
import { type Dress, dressTab } from "../run/dress-tab";
import { columnRightOf, wideDoubts } from "./filled-cells";
import { noPlaceBeside } from "./filled-sentences";
import { groundOf } from "./lead-ground";
import { foundInTab, insertedRemark, noPlaceLocked } from "./tab-remarks";

const OWN_PIXELS: Partial<Record<OwnField, number>> = { next: 210, note: 240 };
const MOMENTS: readonly OwnField[] = ["due", "nextDue", "warn", "nextWarn"];
const HIDDEN: readonly OwnField[] = ["warn", "nextWarn", "paused"];

/** Adds what the tab lacks. */
export function ensureSize(tab: Tab, rows: number, columns: number): void {
  const [lackingRows, lackingColumns] = [rows - tab.rowCount(), columns - tab.columnCount()];
  if (lackingRows > 0) tab.addRows(tab.rowCount() - 1, lackingRows);
  if (lackingColumns > 0) tab.addColumns(tab.columnCount() - 1, lackingColumns);
}

/** Hides columns, those that stand side by side at once. */
function hideAll(tab: Tab, columns: readonly number[]): void {
  const sorted = [...columns].sort((one, other) => one - other);
  sorted.forEach((column, at) => {
    if (column === (sorted[at - 1] ?? -2) + 1) return;
    let count = 1;
    while (sorted[at + count] === column + count) count += 1;
    tab.hideColumns(column, count);
  });
}

/**
 * How our columns look, by their headings: each has its width, moments are dates with times, some are hidden.
 *
 * @param under how the rest of the tab is to look, where set-up has just made it
 */
function dressOwn(tab: Tab, headings: readonly Cell[], dressed: readonly OwnField[], under?: Dress): void {
  const places = dressed.map((field) => ({ field, column: placeNamed("own", field, headings) }));
  const rows = tab.rowCount() - 1;
  const moments = places.filter(({ field }) => MOMENTS.includes(field));
  dressTab(tab, [
    ...(under?.looks ?? []),
    ...places.map(({ column }) => ({ row: 0, column, rows: 1, columns: 1, look: { bold: true, background: "#e8f0fe" } })),
    ...moments.map(({ column }) => ({ row: 1, rows, column, columns: 1, look: { numberFormat: MOMENT_FORMAT } })),
  ]);
  tab.setWidths({ ...under?.widths, ...Object.fromEntries(places.map(({ field, column }) => [column, OWN_PIXELS[field] ?? 130])) });
  hideAll(
    tab,
    places.filter(({ field }) => HIDDEN.includes(field)).map(({ column }) => column),
  );
}

type Noted = NonNullable<BeforeSetUp["leads"]>;

/** What is noted of this tab, before set-up changed it. */
export function notedOf(tab: Tab, notebook: Notebook): Noted | null {
  const { leads } = beforeSetUp(notebook.all());
  return leads?.tab === tab.id() ? leads : null;
}

/**
 * Where columns stand that a set-up inserted, which was cut before it could write their headings; null where there are none.
 *
 * @param cells the tab's, from its row of headings on
 */
export function leftBlank(tab: Tab, { inserted, columns }: Noted, cells: readonly (readonly Cell[])[]): number | null {
  if (!inserted || tab.columnCount() !== inserted.into + columns) return null;
  const isBlank = cells.every((row) => row.slice(inserted.at, inserted.at + columns).every((cell) => cell === ""));
  return isBlank ? inserted.at : null;
}

/** Inserts blank columns, unless a set-up that was cut has done it; what comes in takes no check and no format of its neighbour. */
function insertBlank(tab: Tab, notebook: Notebook, { column, count, freezes }: { column: number; count: number; freezes: boolean }): void {
  const known = notedOf(tab, notebook);
  if (known && leftBlank(tab, known, tab.read()) === column) return;
  const into = tab.columnCount();
  const frozenColumns = tab.frozenColumns();
  // Columns that come into frozen ones freeze, too: so many leave nothing to scroll.
  const isWithin = column <= frozenColumns;
  noteBefore(notebook, {
    leads: {
      tab: tab.id(),
      froze: !tab.hasFrozenRows(),
      columns: count,
      inserted: { at: column, into },
      ...((freezes || isWithin) && { frozenColumns }),
    },
  });
  tab.addColumns(column - 1, count);
}

/** Inserts blank columns beside ours that stand already, unless a check that was cut has done it. */
function insertBeside(tab: Tab, notebook: Notebook, column: number, count: number): void {
  const isBlank = tab.read().every((row) => Array.from({ length: count }, (_, step) => row[column + step]).every((cell) => cell === ""));
  if (isBlank) return;
  noteAdded(notebook, tab.id(), count);
  tab.addColumns(column - 1, count);
}

/** As Sheets gives them the looks and checks of the column on their left. */
function undress(tab: Tab, column: number, columns: number): void {
  const area = { row: 1, rows: tab.rowCount() - 1, column, columns };
  tab.offerNothing(area);
  tab.dress([{ look: { numberFormat: "General" }, areas: [area] }]);
}

/** Where missing headings go: as set-up was asked for, or beside those of ours that stand already. */
interface HeadingsWish {
  missing: readonly OwnField[];
  place: OwnPlace | "beside";
}

/** Writes headings that a tab lacks beside those of ours that it has; null where they stand at its end. */
function placeBesideOthers(tab: Tab, notebook: Notebook, ground: OwnGround, missing: readonly OwnField[]): number | null {
  const column = placeBeside(ground);
  if (column === null) return null;
  insertBeside(tab, notebook, column, missing.length);
  undress(tab, column, missing.length);
  tab.write(0, column, [missing.map((field) => namesNow().own[field])]);
  return column;
}

/** Writes the missing headings at their place; what is to be known of the tab, or why they have none. */
function placeHeadings(
  tab: Tab,
  notebook: Notebook,
  ground: OwnGround,
  { missing, place: wish }: HeadingsWish,
): { remarks: string[] } | { problem: string } {
  if (wish === "beside" && placeBesideOthers(tab, notebook, ground, missing) !== null) return { remarks: [] };
  const place = wish === "beside" ? "end" : wish;
  const placed = placeOwn(ground, place, missing.length);
  if ("filler" in placed) return { problem: noPlaceBeside(tab, placed.filler) };
  if ("locked" in placed) return { problem: noPlaceLocked(tab, placed.locked) };
  const { isInserted } = placed;
  const column = isInserted ? placed.column : columnRightOf(tab, wideDoubts(ground.fillers), placed.column);
  if (isInserted) {
    insertBlank(tab, notebook, { column, count: missing.length, freezes: isMadeBySetUp(ground.headings) });
    undress(tab, column, missing.length);
  } else {
    const columns = Math.max(0, column + missing.length - tab.columnCount());
    if (wish === "beside") noteAdded(notebook, tab.id(), columns);
    noteBefore(notebook, { leads: { tab: tab.id(), froze: !tab.hasFrozenRows(), columns } });
    ensureSize(tab, 2, column + missing.length);
  }
  tab.write(0, column, [missing.map((field) => namesNow().own[field])]);
  return { remarks: [...foundInTab(tab, ground, place), ...(isInserted ? [insertedRemark(column)] : [])] };
}

/** Our columns stand in a filter that ends where they begin: who sorts by it sorts them, too. */
function takeIntoFilter(tab: Tab, headings: readonly Cell[]): void {
  const filter = tab.filterArea();
  const places = placesNamed("own", headings);
  if (filterMeets({ headings, filter }, Math.min(...places))) widenFilter(tab, Math.max(...places) + 1);
}

/** Headings of ours that people's own columns bear. The last check knew when acceptances warn since there are later columns. */
function namesTaken(headings: readonly Cell[], notebook: Notebook): string[] {
  const clock = readClock(notebook);
  return takenNames(headings, { hadAny: clock !== null, hadLater: clock?.rules.terms.cadence.acceptWarnMinutes !== undefined });
}

/** How own columns are to be added. */
export interface OwnWish {
  /** Whether those that stand already are dressed. */
  isFinished: boolean;
  chosen: ChosenColumns;
  place?: OwnPlace | undefined;
  /** The tab's headings and how the rest of it is to look, where this run has made it. */
  made?: { headings: readonly string[]; dress: Dress };
}

/**
 * Writes the headings that are missing, dresses and freezes them; what the tab was like before is noted first.
 *
 * @param place where the person wants them; the proposal where it is left out. Ours that stand already stay where they are.
 * @returns the tab's headings now, and what to know of it, a sentence each; or one sentence where they have no place
 */
export function addOwnColumns(
  tab: Tab,
  notebook: Notebook,
  { isFinished, chosen, place, made }: OwnWish,
): { headings: Cell[]; remarks: string[] } | { problem: string } {
  const before = made ? [...made.headings] : tab.headings();
  const missing = OWN_FIELDS.filter((field) => placeNamed("own", field, before) < 0);
  const dressed = isFinished ? missing : OWN_FIELDS;
  let remarks: string[] = [];
  let headings = before;
  if (missing.length > 0) {
    const taken = missing.length < OWN_FIELDS.length && !made ? namesTaken(before, notebook) : [];
    if (taken.length > 0) return { problem: words().leadTab.ownNamesTaken(tab.name(), taken) };
    const ground = groundOf(tab, chosen);
    const isFirst = missing.length === OWN_FIELDS.length;
    const written = placeHeadings(tab, notebook, ground, { missing, place: isFirst ? (place ?? proposedPlace(ground)) : "beside" });
    if ("problem" in written) return written;
    remarks = written.remarks;
    headings = tab.headings();
  }
  if (dressed.length > 0) {
    dressOwn(tab, headings, dressed, made?.dress);
    const noted = notedOf(tab, notebook);
    if (noted?.frozenColumns !== undefined) tab.freezeColumns(placeNamed("own", "status", headings) + 1);
    // Where set-up made the tab, ours stand inside of any filter, but at its end.
    if (!isMadeBySetUp(headings) || isOwnHeading(headings[widthOf(headings) - 1])) takeIntoFilter(tab, headings);
  }
  tab.freezeHeadings();
  return { headings, remarks };
}
