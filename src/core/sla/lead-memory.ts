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

/** Reads the column's text again; null where it is none of ours. */
export function memoryNote(text: string): MemoryNote | null {
  const parts = text.split(SPLIT);
  if (parts.length < 2) return null;
  const told = parts.slice(1);
  const attempts = told.filter((part) => part.startsWith(ATTEMPT)).map(readAttempt);
  const pauses = told.filter((part) => !part.startsWith(ATTEMPT)).map(readPause);
  if (attempts.some(Number.isNaN) || pauses.some((pause) => pause === null)) return null;
  return { id: parts[0] ?? "", pauses: pauses as Pause[], attempts };
}
