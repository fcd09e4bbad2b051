/** Rows of the lead tab that stand for the same lead. */

import type { Cell } from "../../core/cells/cell";
import { duplicateNotes } from "../../core/sla/duplicates";
import type { Lead } from "../../core/sla/judge";
import { type LeadMemory, memoryNote, memorySize, NO_MEMORY } from "../../core/sla/lead-memory";
import type { TimedColumns } from "../leads/lead-table";
import { withDuplicates, withToldDuplicates } from "./note-text";
import { idOf, type OwnCells, rememberedLeads } from "./own-cells";

type TwinRows = readonly (readonly Cell[])[];

/** The rows of each Lead ID that stands in several. */
function rowsOfTwins(leads: readonly Lead[]): [id: string, rows: number[]][] {
  const rows = new Map<string, number[]>();
  leads.forEach((lead, row) => {
    const id = idOf(lead);
    const known = rows.get(id);
    if (known) known.push(row);
    else if (id !== "") rows.set(id, [row]);
  });
  return [...rows].filter(([, places]) => places.length > 1);
}

/** What stands in each row of a Lead ID; a text that was copied along is the upper row's. */
function ownMemories(id: string, texts: readonly string[]): LeadMemory[] {
  const met = new Set<string>();
  return texts.map((text) => {
    const note = met.has(text) ? null : memoryNote(text);
    met.add(text);
    return note?.id === id ? note : NO_MEMORY;
  });
}

/**
 * What is remembered of each lead. Where a Lead ID stands in several rows, each has what stands in its own row, so that no
 * pause counts twice; what stands in no row of its lead any more is the first one's.
 *
 * @param leads the rows as leads, in the order of `rows`
 * @param rows the tab's cells, or some rows of it
 */
export function memoriesOf(leads: readonly Lead[], rows: TwinRows, columns: TimedColumns): LeadMemory[] {
  const known = rememberedLeads(rows, columns);
  const counted = leads.map((lead) => known.get(idOf(lead)) ?? NO_MEMORY);
  for (const [id, places] of rowsOfTwins(leads)) {
    const own = ownMemories(
      id,
      places.map((row) => String(rows[row]?.[columns.paused] ?? "")),
    );
    if (own.every((memory) => memorySize(memory) === 0)) own[0] = known.get(id) ?? NO_MEMORY;
    places.forEach((row, at) => {
      counted[row] = own[at] ?? NO_MEMORY;
    });
  }
  return counted;
}

/**
 * Own cells whose notes name the row of another lead with the same Lead ID or e-mail.
 *
 * @param rows the whole tab from its headings on
 * @param top the sheet's row of the headings, counted from 0
 */
export function notedTwins(wanted: readonly OwnCells[], rows: TwinRows, { id, email, received }: TimedColumns, top = 0): OwnCells[] {
  const marks = rows.map((cells, row) => {
    const field = (column: number | undefined): Cell => (column === undefined ? "" : (cells[column] ?? ""));
    return row === 0 || field(received) === "" ? null : { id: field(id), email: field(email) };
  });
  const notes = duplicateNotes(marks, top + 1);
  return wanted.map((own, row) => {
    const duplicates = notes[row] ?? [];
    return duplicates.length === 0 ? own : { ...own, note: withDuplicates(String(own.note), duplicates) };
  });
}

/** The same for some rows only: what was told of them stays until the next check, which sees all rows. */
export const keptTwins = (wanted: readonly OwnCells[], rows: TwinRows, { note }: TimedColumns): OwnCells[] =>
  wanted.map((own, at) =>
    own.due === "" && own.status === "" ? own : { ...own, note: withToldDuplicates(String(own.note), String(rows[at]?.[note] ?? "")) },
  );
