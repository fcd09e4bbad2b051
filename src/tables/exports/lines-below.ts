/** Lines below the leads of a tab that sum them up: new leads come in above them. */
import { isTotalLine } from "../../core/cells/total-line";
import { type LeadsEnd, type Room, reaches, roomAbove, type Span, spansIn, sumsAbove } from "../../core/exports/sum-lines";
import { type Filler, filledBy, kindOf } from "../formulas/filled-cells";
import type { LeadColumns } from "../leads/lead-table";
import { isOurs, isWritten } from "../leads/peoples-cells";
import type { LeadSheet } from "./take-over";

/** Whether a person wrote what a cell says: ticks that wait below, and what formulas show, are nothing yet. */
const isTheirs = ({ cells, formulas }: LeadSheet, fillers: readonly Filler[], row: number, column: number): boolean =>
  !isOurs(cells[0]?.[column]) &&
  isWritten(cells[row]?.[column] ?? "") &&
  (formulas[row]?.[column] ?? "") === "" &&
  filledBy(fillers, { row, column }) === null;

/** Where leads end, and the lines below that sum them up; the first one is -1 where there is none. */
function leadsEnd(sheet: LeadSheet, { id, email, received }: LeadColumns, fillers: readonly Filler[]): LeadsEnd & { lines: number[] } {
  const { cells, formulas, top } = sheet;
  const isWrittenAt = (row: number): boolean => (cells[row] ?? []).some((_, column) => isTheirs(sheet, fillers, row, column));
  /** What people copied down from the leads in advance sums nothing up. */
  const isCopy = (row: number, column: number): boolean =>
    kindOf(formulas[row]?.[column] ?? "") === kindOf(formulas[row - 1]?.[column] ?? "");
  const sums = (row: number): boolean =>
    (formulas[row] ?? []).some(
      (formula, column) => formula !== "" && !isOurs(cells[0]?.[column]) && sumsAbove(formula, row, top) && !isCopy(row, column),
    );
  const holds = (row: number, columns: readonly (number | undefined)[]): boolean =>
    columns.some((column) => column !== undefined && isTheirs(sheet, fillers, row, column));
  const isNamed = (row: number): boolean => holds(row, [id, email, received]);
  const isLine = (row: number): boolean =>
    isTotalLine(cells[row] ?? [], { ...(email !== undefined && { email }), ...(received !== undefined && { received }) }) ||
    // What such a line is called stands in the first column, which may be the Lead ID's.
    (!holds(row, [email, received]) && sums(row));
  let named = cells.length - 1;
  while (named > 0 && (!isNamed(named) || isLine(named))) named -= 1;
  const lines = cells.flatMap((_, row) => (row > named && isLine(row) ? [row] : []));
  const line = lines[0] ?? -1;
  let last = (line < 0 ? cells.length : line) - 1;
  while (last > 0 && !isWrittenAt(last)) last -= 1;
  let above = last - 1;
  while (above > 0 && !(cells[above] ?? []).some((cell, column) => isWritten(cell) && !isOurs(cells[0]?.[column]))) above -= 1;
  return { last: Math.max(0, last), blanks: Math.max(0, last - 1 - above), line, lines };
}

/** Columns of a line that sums up, and why new leads are not counted in them. */
export interface Uncounted {
  /** The sheet's row, counted from 1. */
  row: number;
  /** Headings of formulas of which it is not sure that they reach the new leads. */
  formulas: string[];
  /** Headings of numbers that somebody typed. */
  typed: string[];
}

export interface PlaceForLeads extends LeadsEnd {
  /** Where new leads come in; no row comes in where no line stands below the leads. */
  room: Room;
  uncounted: Uncounted[];
}

/** A line that counts new leads in all of its columns says nothing. */
function uncountedIn({ cells, formulas, top }: LeadSheet, row: number, room: Room, count: number): Uncounted {
  const columns = (cells[row] ?? []).flatMap((content, column) => {
    const formula = formulas[row]?.[column] ?? "";
    if (isOurs(cells[0]?.[column]) || !(formula !== "" || typeof content === "number")) return [];
    const spans = spansIn(formula, top);
    const isCounted = spans.length > 0 && spans.every((span) => reaches(span, room, count));
    return isCounted ? [] : [{ heading: String(cells[0]?.[column] ?? "").trim(), isTyped: formula === "" }];
  });
  const headings = (isTyped: boolean): string[] => columns.flatMap((one) => (one.isTyped === isTyped && one.heading ? [one.heading] : []));
  return { row: top + row + 1, formulas: headings(false), typed: headings(true) };
}

/**
 * Where leads end, and where so many new ones come in: below all that people wrote, but above lines that sum the leads up.
 *
 * @param fillers the formulas of people that fill more than their own cell
 */
export function placeOfLeads(sheet: LeadSheet, columns: LeadColumns, fillers: readonly Filler[], count: number): PlaceForLeads {
  const end = leadsEnd(sheet, columns, fillers);
  const { last, line, lines } = end;
  if (line < 0) return { ...end, room: { first: last + 1, after: last, rows: 0 }, uncounted: [] };
  const { cells, formulas, top } = sheet;
  const spans: Span[] = lines.flatMap((row) =>
    (formulas[row] ?? []).flatMap((formula, column) => (isOurs(cells[0]?.[column]) ? [] : spansIn(formula, top))),
  );
  const room = roomAbove(end, count, spans);
  const uncounted = count === 0 ? [] : lines.map((row) => uncountedIn(sheet, row, room, count));
  return { ...end, room, uncounted: uncounted.filter(({ formulas: own, typed }) => own.length + typed.length > 0) };
}
