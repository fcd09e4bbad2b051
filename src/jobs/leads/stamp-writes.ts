import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { memoryNote, memoryText, NO_MEMORY } from "../../core/sla/lead-memory";
import { ownerIn, ownersNow } from "../../core/sla/owner-changes";
import type { Tab } from "../../google/tab";
import type { Stamp } from "../../tables/clicks/stamps";
import { textOf } from "../../tables/formulas/as-text";
import { leadName } from "../../tables/leads/lead-name";
import { type LeadColumns, type LeadField, leadColumns } from "../../tables/leads/lead-table";
import { columnBlocks, type OwnBlock, type PlacedCell } from "../../tables/own-columns/own-cells";
import { type RowNames, standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import type { ClockState } from "../rules/clock-state";
import { fingerprint } from "../run/fingerprint";
import { guardedWrite } from "../run/guarded-write";

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
  /** The whole tab as it was read last, headings included, with its formulas. */
  cells: Cell[][];
  formulas: string[][];
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
export type WrittenStamps = MarkedLead & { stamps: Stamp[] };

/** Sheets keeps a moment as a decimal number of days, exact to well under a second. */
const SAME_MOMENT = 500;

/** Whether a cell holds what a stamp writes. */
export function holds(cell: Cell, stamp: Cell): boolean {
  if (cell instanceof Date && stamp instanceof Date) return Math.abs(cell.getTime() - stamp.getTime()) < SAME_MOMENT;
  return text(cell) === text(stamp).replace(/^'/, "");
}

/** What names a lead: its ID where it has one, since a write may have landed on whatever else tells it from others. */
const leadNames: RowNames = ({ headings, cells, chosen }) => {
  const columns = leadColumns(headings, chosen);
  const say = (row: readonly Cell[]) => (field: LeadField) => text(row[columns[field] ?? -1] ?? "").trim();
  return cells.map((row) => say(row)("id") || IDENTITY.map(say(row)).join("\t").trim());
};

interface PlacedStamp extends PlacedCell {
  field: LeadField;
}

const placedStamps = ({ columns }: StampedTab, rows: readonly WrittenStamps[]): PlacedStamp[] =>
  rows.flatMap(({ row, stamps }) =>
    stamps.flatMap(({ field, content }) => {
      const column = columns[field];
      return column === undefined ? [] : [{ row, column, field, content }];
    }),
  );

/** Has a row's memory say who gets it by these stamps; a lead without an ID remembers nothing. */
function rememberOwner({ columns }: StampedTab, line: Cell[] | undefined, before: readonly Cell[], stamps: readonly Stamp[]): void {
  const { owner, paused, id } = columns;
  const stamp = stamps.find(({ gift }) => gift !== undefined);
  const lead = String(before[id ?? -1] ?? "").trim();
  if (!line || !stamp?.gift || owner === undefined || paused === undefined || lead === "") return;
  const note = memoryNote(String(before[paused] ?? ""));
  const memory = note?.id === lead ? note : NO_MEMORY;
  const change = { ...stamp.gift, from: ownerIn(before[owner] ?? ""), to: textOf(String(stamp.content)) };
  line[paused] = memoryText({ ...memory, id: lead, owners: ownersNow(memory.owners ?? [], change) });
}

/** The tab with its cells as they will be once the stamps are written. */
export function withStamps(marked: StampedTab, rows: readonly WrittenStamps[]): Cell[][] {
  const cells = marked.cells.map((row) => [...row]);
  for (const { row, column, content } of placedStamps(marked, rows)) {
    const line = cells[row] ?? marked.headings.map((): Cell => "");
    cells[row] = line;
    line[column] = typeof content === "string" ? textOf(content) : content;
  }
  for (const { row, stamps } of rows) rememberOwner(marked, cells[row], marked.cells[row] ?? [], stamps);
  return cells;
}

/** Writes through areas that are at hand, so that nobody types between the last look and the write. */
function atHand(tab: Tab, blocks: readonly OwnBlock[]): Pick<Tab, "write" | "replace"> {
  const areas = tab.areas(blocks.map(({ row, column, cells }) => ({ row, rows: cells.length, column, columns: cells[0]?.length ?? 1 })));
  const known = new Map(blocks.map(({ row, column }, at) => [`${row} ${column}`, areas[at]] as const));
  return { replace: tab.replace, write: (row, column, cells) => known.get(`${row} ${column}`)?.write(cells) };
}

/** Whether the rows to write into are those that were read, with what stands in their cells. */
function isFresh({ columns, cells }: StampedTab, rows: readonly WrittenStamps[], now: readonly (readonly Cell[])[]): boolean {
  const [headings = []] = cells;
  return (
    headings.every((heading, column) => text(heading) === text(now[0]?.[column] ?? "")) &&
    rows.every(({ row, stamps }) =>
      [...IDENTITY, ...stamps.map(({ field }) => field)]
        .flatMap((field) => columns[field] ?? [])
        .every((column) => text(cells[row]?.[column] ?? "") === text(now[row]?.[column] ?? "")),
    )
  );
}

/**
 * Writes stamps, and with them what our own cells say then, and looks whether they landed on their leads; takes them all back where not.
 *
 * @param own what goes into our own columns; none where that is a check's work
 * @returns null where all is written; else rows of the tab in which something is left over
 */
export function writeStamps(marked: StampedTab, rows: readonly WrittenStamps[], own: readonly OwnBlock[]): number[] | null {
  const { tab, clock } = marked;
  const stamps = placedStamps(marked, rows);
  const blocks = [...columnBlocks(stamps), ...own];
  if (blocks.length === 0) return null;
  const asWindow = (cells: Cell[][]): Window => ({ headings: cells[0] ?? [], row: 0, cells, chosen: clock.columns, by: leadNames });
  const write = atHand(tab, blocks);
  const cells = tab.readAgain();
  if (!isFresh(marked, rows, cells)) return [];
  const before = asWindow(cells);
  const names = leadNames(before);
  // A lead that came into a blank row meanwhile moved nobody.
  const reached = new Set(blocks.flatMap(({ row, cells: lines }) => lines.map((_, down) => row + down)).filter((row) => names[row]));
  const part = (of: Window): Window => ({ ...of, cells: of.cells.filter((_, row) => reached.has(row)) });
  // Rows that moved away and back again in between stand as they stood, but a stamp may have landed elsewhere.
  const landed = (now: Window): boolean => stamps.every(({ row, column, content }) => holds(now.cells[row]?.[column] ?? "", content));
  const written = guardedWrite({
    tab: write,
    blocks,
    before,
    formulas: marked.formulas,
    again: () => asWindow(tab.readAgain()),
    find: () => asWindow(tab.read()),
    isAllOrNothing: true,
    stands: (now) => standsStill(part(before), part(now)) && landed(now),
  });
  return "now" in written ? null : written.leftOver;
}
