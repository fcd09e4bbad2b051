/** What is remembered by Lead ID as the document's notes keep it: an import that replaces the lead tab takes its own column away. */

import type { Cell } from "../../core/cells/cell";
import type { Attempt } from "../../core/sla/attempts";
import type { LeadMemory } from "../../core/sla/lead-memory";
import { type OwnerChange, ownerText, readOwner } from "../../core/sla/owner-changes";
import type { Pause } from "../../core/sla/pauses";
import type { TimedColumns } from "../leads/lead-table";
import { rememberedLeads } from "./own-cells";

export type MemoriesById = ReadonlyMap<string, LeadMemory>;

/** Of the 500 KB that a document's notes hold in all; leads that are not in the tab are left out first. */
const MOST_SIGNS = 100_000;

/** Before an ID whose moments are attempts: no ID begins with a blank, so that an earlier build takes them for no lead's pauses. */
const ATTEMPTS_OF = " ";
/** The same before an ID whose owners are remembered, as texts. */
const OWNERS_OF = "  ";

type NotedParts = Record<string, readonly (Attempt | string)[]>;

const idOfKey = (key: string): string => key.trimStart();

function ownersIn(texts: readonly unknown[] = []): OwnerChange[] {
  return texts.flatMap((text) => readOwner(String(text)) ?? []);
}

const pausesIn = (moments: readonly number[]): Pause[] =>
  moments.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: moments[at + 1] ?? null }] : []));

/**
 * Reads the note.
 *
 * @param text null where nothing was noted
 * @example notedMemories('{"L-1":[0,60000,120000]," L-1":[60000]}').get("L-1") //=> { pauses: [{ from: 0, to: 60000 }, { from: 120000, to: null }], attempts: [60000] }
 */
export function notedMemories(text: string | null): Map<string, LeadMemory> {
  const noted = (text === null ? {} : JSON.parse(text)) as NotedParts;
  const memoryOf = (id: string): LeadMemory => {
    const owners = ownersIn(noted[`${OWNERS_OF}${id}`]);
    const attempts = (noted[`${ATTEMPTS_OF}${id}`] ?? []) as Attempt[];
    return { pauses: pausesIn((noted[id] ?? []) as number[]), attempts, ...(owners.length > 0 && { owners }) };
  };
  return new Map([...new Set(Object.keys(noted).map(idOfKey))].map((id) => [id, memoryOf(id)] as const));
}

type Entry = [key: string, moments: readonly (Attempt | string)[]];

/** What is noted of leads: pauses first, which nothing else in the tab tells. */
function entriesOf(leads: readonly (readonly [id: string, memory: LeadMemory])[]): Entry[] {
  const pauses = leads.map(([id, memory]): Entry => [id, memory.pauses.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))]);
  const attempts = leads.map(([id, memory]): Entry => [`${ATTEMPTS_OF}${id}`, memory.attempts]);
  const owners = leads.map(([id, memory]): Entry => [`${OWNERS_OF}${id}`, (memory.owners ?? []).map(ownerText)]);
  return [...pauses, ...attempts, ...owners].filter(([, moments]) => moments.length > 0);
}

/**
 * The note of what the tab remembers, and of what was noted before of leads that it does not hold now.
 *
 * @param rows the tab's rows below its headings
 * @returns "" for none
 */
export function memoryNotes(before: MemoriesById, rows: readonly (readonly Cell[])[], columns: TimedColumns): string {
  const now = rememberedLeads(rows, columns);
  const { id } = columns;
  const here = new Set(rows.map((row) => String(row[id ?? -1] ?? "").trim()));
  const away = [...before].filter(([lead]) => !here.has(lead) && !now.has(lead));
  const noted: Record<string, Entry[1]> = {};
  let signs = 2;
  for (const [key, moments] of entriesOf([...now, ...away])) {
    signs += JSON.stringify([key, moments]).length;
    if (signs > MOST_SIGNS) break;
    noted[key] = moments;
  }
  return Object.keys(noted).length === 0 ? "" : JSON.stringify(noted);
}
