/** What is remembered of a lead, and how it stands in the hidden column. */

import type { Attempt } from "./attempts";
import type { Pause } from "./pauses";

/** Pauses and attempts in their order; instants in milliseconds. */
export interface LeadMemory {
  pauses: readonly Pause[];
  attempts: readonly Attempt[];
}

export const NO_MEMORY: LeadMemory = { pauses: [], attempts: [] };

/** A lead's memory with its ID: the text stays true when rows are sorted, even if other columns are not sorted along. */
export interface MemoryNote extends LeadMemory {
  id: string;
}

const SPLIT = " | ";
/** Before the moment of an attempt; alone where it is not known. */
const ATTEMPT = "@";
const iso = (instant: number): string => new Date(instant).toISOString().replace(/\.000Z$/, "Z");

const attemptText = (attempt: Attempt): string => `${ATTEMPT}${attempt === null ? "" : iso(attempt)}`;
const stretchText = ({ from, to }: Pause): string => `${iso(from)}/${to === null ? "" : iso(to)}`;

/** How much is remembered: of two texts for one lead the one that remembers more counts. */
export const memorySize = ({ pauses, attempts }: LeadMemory): number => pauses.length + attempts.length;

/**
 * The text of the hidden column.
 *
 * @example memoryText({ id: "L-1", pauses: [{ from: 0, to: null }], attempts: [0, null] }) //=> "L-1 | 1970-01-01T00:00:00Z/ | @1970-01-01T00:00:00Z | @"
 */
export const memoryText = ({ id, pauses, attempts }: MemoryNote): string =>
  memorySize({ pauses, attempts }) === 0 ? "" : [id, ...pauses.map(stretchText), ...attempts.map(attemptText)].join(SPLIT);

function readPause(text: string): Pause | null {
  const [from = "", to = ""] = text.split("/");
  const pause = { from: Date.parse(from), to: to === "" ? null : Date.parse(to) };
  return Number.isNaN(pause.from) || Number.isNaN(pause.to) ? null : pause;
}

/** NaN where it is none. */
const readAttempt = (text: string): Attempt => (text === ATTEMPT ? null : Date.parse(text.slice(ATTEMPT.length)));

/** What stands last behind what may be an ID of any signs. */
const LAST_PART = /^(.*) \| (@\S*|[^\s@]\S*\/\S*)$/s;

/** Reads the column's text again, from its end, since an ID may hold what parts the rest; null where it is none of ours. */
export function memoryNote(text: string): MemoryNote | null {
  const pauses: Pause[] = [];
  const attempts: Attempt[] = [];
  let id = text;
  for (let found = LAST_PART.exec(id); found; found = LAST_PART.exec(id)) {
    const [, before = "", part = ""] = found;
    const isAttempt = part.startsWith(ATTEMPT);
    const [attempt, pause] = isAttempt ? [readAttempt(part), null] : [null, readPause(part)];
    if (isAttempt ? Number.isNaN(attempt) : pause === null) break;
    if (isAttempt) attempts.unshift(attempt);
    if (pause) pauses.unshift(pause);
    id = before;
  }
  return memorySize({ pauses, attempts }) === 0 ? null : { id, pauses, attempts };
}
