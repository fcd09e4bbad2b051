/** What is remembered of a lead, and how it stands in the hidden column. */

import type { Attempt } from "./attempts";
import { type OwnerChange, ownerText, readOwner } from "./owner-changes";
import type { Pause } from "./pauses";

/** Pauses, attempts and changes of the owner in their order; instants in milliseconds. */
export interface LeadMemory {
  pauses: readonly Pause[];
  attempts: readonly Attempt[];
  /** Left out where the owner was never changed but by hand. */
  owners?: readonly OwnerChange[];
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
export const memorySize = ({ pauses, attempts, owners = [] }: LeadMemory): number => pauses.length + attempts.length + owners.length;

/**
 * The text of the hidden column.
 *
 * @example memoryText({ id: "L-1", pauses: [{ from: 0, to: null }], attempts: [0, null] }) //=> "L-1 | 1970-01-01T00:00:00Z/ | @1970-01-01T00:00:00Z | @"
 */
export const memoryText = ({ id, pauses, attempts, owners = [] }: MemoryNote): string =>
  memorySize({ pauses, attempts, owners }) === 0
    ? ""
    : [id, ...owners.map(ownerText), ...pauses.map(stretchText), ...attempts.map(attemptText)].join(SPLIT);

function readPause(text: string): Pause | null {
  const [from = "", to = ""] = text.split("/");
  const pause = { from: Date.parse(from), to: to === "" ? null : Date.parse(to) };
  return Number.isNaN(pause.from) || Number.isNaN(pause.to) ? null : pause;
}

/** NaN where it is none. */
const readAttempt = (text: string): Attempt => (text === ATTEMPT ? null : Date.parse(text.slice(ATTEMPT.length)));

/** What stands last behind what may be an ID of any signs. */
const LAST_PART = /^(.*) \| (@\S*|\^\S*|[^\s@^]\S*\/\S*)$/s;

/** The parts of a memory that were read so far. */
interface ReadParts {
  pauses: Pause[];
  attempts: Attempt[];
  owners: OwnerChange[];
}

/** Puts a part before those behind it; false where it is none of ours. */
function takePart(part: string, { pauses, attempts, owners }: ReadParts): boolean {
  if (part.startsWith(ATTEMPT)) {
    const attempt = readAttempt(part);
    if (Number.isNaN(attempt)) return false;
    attempts.unshift(attempt);
    return true;
  }
  const owner = readOwner(part);
  const pause = owner ? null : readPause(part);
  if (owner) owners.unshift(owner);
  if (pause) pauses.unshift(pause);
  return owner !== null || pause !== null;
}

/** Reads the column's text again, from its end, since an ID may hold what parts the rest; null where it is none of ours. */
export function memoryNote(text: string): MemoryNote | null {
  const parts: ReadParts = { pauses: [], attempts: [], owners: [] };
  let id = text;
  for (let found = LAST_PART.exec(id); found; found = LAST_PART.exec(id)) {
    const [, before = "", part = ""] = found;
    if (!takePart(part, parts)) break;
    id = before;
  }
  const { pauses, attempts, owners } = parts;
  return memorySize(parts) === 0 ? null : { id, pauses, attempts, ...(owners.length > 0 && { owners }) };
}
