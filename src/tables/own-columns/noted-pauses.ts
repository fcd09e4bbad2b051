/** Pauses by Lead ID as the document's notes keep them: an import that replaces the lead tab takes their own column away. */

import type { Cell } from "../../core/cells/cell";
import type { Pause } from "../../core/sla/pauses";
import type { TimedColumns } from "../leads/lead-table";
import { rememberedPauses } from "./own-cells";

export type PausesById = ReadonlyMap<string, readonly Pause[]>;

/** Of the 500 KB that a document's notes hold in all; leads that are not in the tab are left out first. */
const MOST_SIGNS = 100_000;

/**
 * Reads the note.
 *
 * @param text null where nothing was noted
 * @example notedPauses('{"L-1":[0,60000,120000]}').get("L-1") //=> [{ from: 0, to: 60000 }, { from: 120000, to: null }]
 */
export function notedPauses(text: string | null): Map<string, Pause[]> {
  const noted = Object.entries(text === null ? {} : (JSON.parse(text) as Record<string, number[]>));
  return new Map(
    noted.map(([id, moments]) => [id, moments.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: moments[at + 1] ?? null }] : []))]),
  );
}

/**
 * The note of the pauses that the tab remembers, and of those noted before whose leads it does not hold now.
 *
 * @param rows the tab's rows below its headings
 * @returns "" for none
 */
export function pausesNote(before: PausesById, rows: readonly (readonly Cell[])[], columns: TimedColumns): string {
  const now = rememberedPauses(rows, columns);
  const { id } = columns;
  const here = new Set(rows.map((row) => String(row[id ?? -1] ?? "").trim()));
  const away = [...before].filter(([lead]) => !here.has(lead) && !now.has(lead));
  const noted: Record<string, number[]> = {};
  let signs = 2;
  for (const [lead, pauses] of [...now, ...away]) {
    const moments = pauses.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
    signs += JSON.stringify([lead, moments]).length;
    if (signs > MOST_SIGNS) break;
    noted[lead] = moments;
  }
  return Object.keys(noted).length === 0 ? "" : JSON.stringify(noted);
}
