/** The tab that keeps what stood in the cells of an export's take-over, until the next one. */

import { type Cell, SECOND } from "../../core/cells/cell";
import { leadKeys } from "../../core/sla/duplicates";
import { headingsNow, isNamed, namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { type Filler, filledBy } from "../formulas/filled-cells";
import { type LeadColumns, understandLeads } from "../leads/lead-table";
import { isOurs } from "../leads/peoples-cells";
import { keyOf, type LeadSheet, marksOf, peoplesFillers, type TakeOver } from "./take-over";

/** Over the headings, by which the tab is known whatever it is called. */
export const KEPT_EXPORT_NAME = "SLA_EXPORT_BEFORE";
/** The columns that nobody needs to see: those from here on. */
export const KEPT_EXPORT_HIDDEN = 5;
/** The column of sums; while cells are being written its heading says so. */
const SUM_COLUMN = 6;

/** What stood in a cell, and what was written; of a lead that came in a mark for each of its cells instead. */
export interface KeptCell {
  lead: string;
  heading: string;
  was: Cell;
  became: Cell;
  /** Counted from the headings of the lead tab. */
  row: number;
  key: string;
  /** "" but for a new lead. */
  sum: string;
}

export interface KeptExport {
  cells: KeptCell[];
  isUnfinished: boolean;
}

const plain = (cell: Cell): string =>
  cell instanceof Date ? `at ${Math.round(cell.getTime() / SECOND)}` : String(cell).replace(/\r\n?/g, "\n").trim();

/** A few signs that stand for a cell under its heading (FNV-1a, 32 bits). */
function markOf(heading: string, content: Cell): string {
  const text = `${heading}: ${plain(content)}`;
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}

const marksIn = (cells: readonly { heading: string; content: Cell }[]): string[] =>
  cells.map(({ heading, content }) => markOf(heading, content)).sort();

/** What a take-over is to remember. */
export function keptOf({ changes, fresh }: TakeOver, headings: readonly Cell[]): KeptCell[] {
  const heading = (column: number): string => String(headings[column] ?? "").trim();
  return [
    ...changes.map(({ lead, heading, was, content, row, key }) => ({ lead, heading, was, became: content, row, key, sum: "" })),
    ...fresh.map(({ lead, row, key, cells }) => ({
      lead,
      heading: words().takeOver.newLead,
      was: "",
      became: "",
      row,
      key,
      sum: marksIn(cells.map(({ column, content }) => ({ heading: heading(column), content }))).join("."),
    })),
  ];
}

/**
 * What is remembered where a take-over that was cut goes on: of a cell what stood in it first, and of a lead that came in that it did.
 *
 * @param before what the cut one kept
 */
export function keptOn(before: readonly KeptCell[], now: readonly KeptCell[]): KeptCell[] {
  const cellOf = ({ key, heading }: KeptCell): string => `${key}\t${heading}`;
  const newLeads = new Set(before.filter(({ sum }) => sum !== "").map(({ key }) => key));
  const all = new Map(before.map((one) => [cellOf(one), one] as const));
  for (const one of now) {
    if (newLeads.has(one.key)) continue;
    const known = all.get(cellOf(one));
    all.set(cellOf(one), known ? { ...one, was: known.was } : one);
  }
  return [...all.values()];
}

/** The tab's cells; @param top the lead tab's row of headings, counted from 0: rows are shown as the sheet counts them */
export function keptTable(kept: readonly KeptCell[], top: number, isUnfinished: boolean): Cell[][] {
  const headings = headingsNow("exportBefore");
  if (isUnfinished) headings[SUM_COLUMN] = namesNow().unfinished.sum;
  return [
    headings,
    ...kept.map(({ lead, heading, was, became, row, key, sum }) => [
      asText(lead),
      asText(heading),
      asText(was),
      asText(became),
      top + row + 1,
      asText(key),
      asText(sum),
    ]),
  ];
}

/** What the tab says. */
export function keptExport(cells: readonly (readonly Cell[])[], top: number): KeptExport {
  const [headings = [], ...rows] = cells;
  return {
    isUnfinished: isNamed("unfinished", "sum", headings[SUM_COLUMN]),
    cells: rows.flatMap(([lead = "", heading = "", was = "", became = "", row = "", key = "", sum = ""]) =>
      key === ""
        ? []
        : [{ lead: String(lead), heading: String(heading), was, became, row: Number(row) - top - 1, key: String(key), sum: String(sum) }],
    ),
  };
}

/** The rows of the tab that hold a moment, for each of the columns of what stood there and what it became. */
export const isMomentAt = (rows: readonly (readonly Cell[])[]): boolean[][] =>
  rows.map((row) => [row[2] instanceof Date, row[3] instanceof Date]);

/** Where leads stand by what names them; a key that two rows have names neither. */
function placesOf({ cells }: LeadSheet, columns: LeadColumns): Map<string, number | null> {
  const places = new Map<string, number | null>();
  const add = (key: string, row: number): void => void places.set(key, places.has(key) ? null : row);
  cells.forEach((line, row) => {
    if (row === 0) return;
    const marks = marksOf(line, columns);
    const { id, email } = leadKeys(marks);
    if (id) add(keyOf(marks), row);
    if (email) add(keyOf(marks, "email"), row);
  });
  return places;
}

/** Where a lead that came in holds something now; null where that is anything but what was written. */
function stillNew({ cells, formulas }: LeadSheet, row: number, { sum }: KeptCell, fillers: readonly Filler[]): number[] | null {
  const own = (cells[row] ?? []).flatMap((content, column) => {
    const isTheirs = !isOurs(cells[0]?.[column]) && !(formulas[row]?.[column] ?? "") && content !== false && plain(content) !== "";
    return isTheirs && filledBy(fillers, { row, column }) === null ? [{ column, content }] : [];
  });
  const known = sum.split(".");
  const isKnown = marksIn(own.map(({ column, content }) => ({ heading: String(cells[0]?.[column] ?? "").trim(), content }))).every((mark) =>
    known.includes(mark),
  );
  return isKnown ? own.map(({ column }) => column) : null;
}

/** What goes back, and what stays because it changed since. */
export interface PuttingBack {
  cells: { row: number; column: number; content: Cell; was: Cell }[];
  leads: number;
  newLeads: number;
  stays: KeptCell[];
}

/** Says what goes back: cells that still hold what was written, and leads that came in and are as they came. */
export function puttingBack(kept: readonly KeptCell[], sheet: LeadSheet): PuttingBack {
  const { cells, formulas, chosen } = sheet;
  const headings = cells[0] ?? [];
  const { columns } = understandLeads(headings, chosen);
  const places = placesOf(sheet, columns);
  const fillers = peoplesFillers(sheet);
  const back: PuttingBack = { cells: [], leads: 0, newLeads: 0, stays: [] };
  const changed = new Set<string>();
  for (const one of kept) {
    const row = places.get(one.key);
    if (one.sum !== "") {
      // A lead that is not there any more is gone already.
      if (row === undefined) continue;
      const filled = row === null ? null : stillNew(sheet, row, one, fillers);
      if (row === null || filled === null) {
        back.stays.push(one);
        continue;
      }
      back.newLeads += 1;
      for (const column of filled) back.cells.push({ row, column, content: "", was: cells[row]?.[column] ?? "" });
      continue;
    }
    const column = headings.findIndex((heading) => String(heading).trim() === one.heading);
    const held = row == null || column < 0 ? null : (cells[row]?.[column] ?? "");
    if (row == null || held === null) {
      back.stays.push(one);
      continue;
    }
    if (plain(held) === plain(one.was)) continue;
    if (plain(held) !== plain(one.became) || (formulas[row]?.[column] ?? "") !== "") {
      back.stays.push(one);
      continue;
    }
    changed.add(one.key);
    back.cells.push({ row, column, content: asText(one.was), was: held });
  }
  return { ...back, leads: changed.size };
}
