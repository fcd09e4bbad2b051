import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import type { Tab } from "../../google/tab";
import type { Stamp } from "../../tables/clicks/stamps";
import { asText } from "../../tables/formulas/as-text";
import { leadName } from "../../tables/leads/lead-name";
import { type LeadColumns, type LeadField, leadColumns } from "../../tables/leads/lead-table";
import { columnBlocks } from "../../tables/own-columns/own-cells";
import { standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import type { ClockState } from "../rules/clock-state";
import { fingerprint } from "../run/fingerprint";
import { putBack } from "../run/own-writes";

/** What says that it is the same lead, whatever is written into its row. */
const IDENTITY = ["id", "name", "email", "received"] as const satisfies readonly LeadField[];

/** The lead tab with rows into which a click writes. */
export interface StampedTab {
  tab: Tab;
  clock: ClockState;
  headings: Cell[];
  columns: LeadColumns;
  /** The sheet's own zone. */
  sheetOffset: OffsetAt;
  /** The first of these rows. */
  first: number;
}

/** One of the marked rows. */
export interface MarkedLead {
  row: number;
  /** Names the lead among others. */
  lead: string;
  /** What people call it. */
  name: string;
  read: (field: LeadField) => Cell;
}

const text = (cell: Cell): string => (cell instanceof Date ? String(cell.getTime()) : String(cell));

export function markedLead(
  cells: readonly Cell[],
  row: number,
  { tab, columns, sheetOffset }: Pick<StampedTab, "tab" | "columns" | "sheetOffset">,
): MarkedLead {
  const read = (field: LeadField): Cell => cells[columns[field] ?? -1] ?? "";
  const id = text(read("id")).trim();
  const lead = fingerprint(id ? [id] : IDENTITY.map((field) => text(read(field))));
  return { row, read, name: leadName(read, tab.top + row + 1, sheetOffset), lead };
}

/** A marked row with what is written into it. */
export type Written = MarkedLead & { stamps: Stamp[] };

/**
 * The marked rows with all their cells, and of every other row those columns that a shifted write can hit; null where a marked
 * row changed since it was read.
 */
function knownCells(
  { tab, columns, headings, clock, first }: StampedTab,
  all: readonly (readonly string[])[],
  window: ReturnType<Tab["window"]>,
  fields: readonly LeadField[],
) {
  const places = [...new Set([...IDENTITY, ...fields])].flatMap((field) => columns[field] ?? []);
  const found = tab.areas(places.map((column) => ({ column }))).map((block) => ({ cells: block.read() }));
  const isFresh = window.cells.every((cells, step) =>
    places.every((place, at) => text(cells[place] ?? "") === text(found[at]?.cells[first + step]?.[0] ?? "")),
  );
  const sameHeadings = tab.headingsAgain().every((heading, column) => text(heading) === text(headings[column] ?? ""));
  if (!isFresh || !sameHeadings) return null;
  const rows = found[0]?.cells.length ?? 0;
  const cells = Array.from({ length: rows }, (_, row) => {
    const whole = window.cells[row - first];
    if (whole) return whole;
    const line: Cell[] = headings.map(() => "");
    places.forEach((place, at) => {
      line[place] = found[at]?.cells[row]?.[0] ?? "";
    });
    return line;
  });
  const before: Window = { headings, row: 0, cells, chosen: clock.columns, by: IDENTITY };
  return { before, formulas: cells.map((_, row) => window.formulas[row - first] ?? all[row] ?? []) };
}

/** Sheets keeps a moment as a decimal number of days, exact to well under a second. */
const SAME_MOMENT = 500;

/** Whether a cell holds what a stamp writes. */
export function holds(cell: Cell, stamp: Cell): boolean {
  if (cell instanceof Date && stamp instanceof Date) return Math.abs(cell.getTime() - stamp.getTime()) < SAME_MOMENT;
  return text(cell) === text(stamp).replace(/^'/, "");
}

/** Somebody may move rows while the undoing goes on: then what was put back landed on a shifted place, too. */
const UNDOINGS = 3;

/** What names a lead: its ID where it has one, since a write may have landed on whatever else tells it from others. */
function namesOf({ headings, cells, chosen }: Pick<Window, "headings" | "cells" | "chosen">): string[] {
  const columns = leadColumns(headings, chosen);
  const say = (row: readonly Cell[]) => (field: LeadField) => text(row[columns[field] ?? -1] ?? "").trim();
  return cells.map((row) => say(row)("id") || IDENTITY.map(say(row)).join("\t"));
}

/** The rows in which leads stood before, by what names them. */
function rowsBefore(before: Window): Map<string, (readonly Cell[])[]> {
  const rows = new Map<string, (readonly Cell[])[]>();
  namesOf(before).forEach((name, row) => {
    const same = rows.get(name) ?? [];
    rows.set(name, same);
    same.push(before.cells[row] ?? []);
  });
  return rows;
}

/** What the cell of a lead held before; null where it was not there, or several rows are named alike and differ. */
function heldBefore(rows: readonly (readonly Cell[])[] | undefined, column: number | undefined): Cell | null {
  if (!rows) return null;
  const held = rows.map((cells) => cells[column ?? -1] ?? "");
  const [one = ""] = held;
  return held.every((other) => text(other) === text(one)) ? one : null;
}

/** Every cell of a lead that holds what we put there, and not what it held before, wherever the lead stands by now. */
function strayCells({ tab, clock, columns }: StampedTab, before: Window, fields: readonly LeadField[], ours: readonly Cell[]) {
  const headings = tab.headings();
  const columnsNow = leadColumns(headings, clock.columns);
  const cells = tab.read();
  const known = rowsBefore(before);
  return namesOf({ headings, cells, chosen: clock.columns }).flatMap((name, row) =>
    fields.flatMap((field) => {
      const column = columnsNow[field];
      const old = heldBefore(known.get(name) ?? (name.trim() === "" ? [] : undefined), columns[field]);
      const seen = cells[row]?.[column ?? -1] ?? "";
      const isStray = row > 0 && column !== undefined && old !== null && !holds(seen, old) && ours.some((one) => holds(seen, one));
      return isStray ? [{ row, column, seen, old }] : [];
    }),
  );
}

/** Rows that moved right after the write took their stamps along: these go, too, so that nothing is done by halves. */
function undoMoved(marked: StampedTab, before: Window, stamped: readonly LeadField[], ours: readonly Cell[]): void {
  const fields = [...new Set([...stamped, ...IDENTITY])].filter((field) => field !== "id");
  for (let attempt = 0; attempt < UNDOINGS; attempt += 1) {
    const stray = strayCells(marked, before, fields, ours);
    if (stray.length === 0) return;
    for (const { row, column, seen, old } of stray) marked.tab.replace(row, column, seen, asText(old));
  }
}

/**
 * Writes stamps and looks whether they landed on their leads; undoes them all where not.
 *
 * @param all the tab's formulas
 * @param window the marked rows as they were read
 * @returns false where nothing is stamped
 */
export function writeStamps(
  marked: StampedTab,
  rows: readonly Written[],
  all: readonly (readonly string[])[],
  window: ReturnType<Tab["window"]>,
): boolean {
  const { tab, headings, first, clock, columns } = marked;
  const stamped = rows.flatMap(({ row, stamps }) =>
    stamps.flatMap(({ field, content }) => {
      const column = columns[field];
      return column === undefined ? [] : [{ row, column, content }];
    }),
  );
  const blocks = columnBlocks(stamped);
  const fields = [...new Set(rows.flatMap(({ stamps }) => stamps.map(({ field }) => field)))];
  const known = knownCells(marked, all, window, fields);
  if (!known) return false;
  const { before, formulas } = known;
  for (const { row, column, cells } of blocks) tab.write(row, column, cells);
  const part = { row: first, chosen: clock.columns, by: IDENTITY };
  const now: Window = { ...part, headings: tab.headingsAgain(), cells: window.again() };
  // A lead that came into a blank row meanwhile moved nobody.
  const written = (cells: Window["cells"]) => rows.map(({ row }) => cells[row - first] ?? []);
  const stands = standsStill({ ...part, headings, cells: written(window.cells) }, { ...now, cells: written(now.cells) });
  // Rows that moved away and back again in between stand as they stood, but a stamp may have landed elsewhere.
  const landed = rows.every(({ row, stamps }) =>
    stamps.every(({ field, content }) => holds(now.cells[row - first]?.[columns[field] ?? -1] ?? "", content)),
  );
  if (stands && landed) return true;
  const own = rows.flatMap(({ stamps, read }) => stamps.flatMap(({ field, content }) => [content, read(field)]));
  undoMoved(marked, before, fields, [...own, ...putBack(tab, blocks, before, formulas, now)]);
  return false;
}
