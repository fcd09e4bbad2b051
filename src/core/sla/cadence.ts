import { MINUTE } from "../cells/cell";

/** What sales promised after the first response: how often it tries to reach a lead, and how far apart. */
export interface Cadence {
  /** Attempts in all; 0: none were promised. */
  attempts: number;
  /** Working minutes from one attempt to the next. */
  spacingMinutes: number;
  /** Working minutes from passing to acceptance by sales; 0: no acceptance was promised. */
  acceptMinutes: number;
}

export interface Contact {
  attempts: number;
  /** Instant in milliseconds of the last attempt, else of the first response; null before either. */
  last: number | null;
  connected: boolean;
}

/** The next attempt with its number and the instant by which it is due; or that the promised ones are used up. */
export type NextAttempt = { number: number; due: number } | "give up" | null;

/**
 * What is due next for a lead that was answered but not reached.
 *
 * @param due the working clock: so many milliseconds after an instant
 * @returns null where nothing is: reached, nothing promised, not begun
 */
export function nextAttempt(contact: Contact, cadence: Cadence, due: (start: number, time: number) => number | null): NextAttempt {
  if (cadence.attempts === 0 || contact.connected || contact.last === null) return null;
  if (contact.attempts >= cadence.attempts) return "give up";
  const moment = due(contact.last, cadence.spacingMinutes * MINUTE);
  return moment === null ? null : { number: contact.attempts + 1, due: moment };
}
