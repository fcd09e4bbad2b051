import { SECOND } from "../../core/cells/cell";

/** What a run may take. Google ends it without a word after 30 seconds in a simple trigger, after six minutes elsewhere. */
export interface Limits {
  /** Milliseconds to wait for another run's lock. */
  wait: number;
  /** Milliseconds until it should stop by itself; below 0 when they are used up. */
  left(): number;
}

/** Milliseconds that a person who clicks or saves waits for another run's lock. */
export const LOCK_WAIT = 10 * SECOND;

/** What is begun when the time is up must still come to its end: a third of Google's 30 seconds, a quarter of its six minutes. */
const SIMPLE_TIME = 18 * SECOND;
const LONG_TIME = 270 * SECOND;

const until = (end: number, wait: number): Limits => ({ wait, left: () => end - Date.now() });

/** Of onOpen and onEdit. */
export const simpleLimits = (at: Date): Limits => until(at.getTime() + SIMPLE_TIME, 5 * SECOND);

/** Of menu, panel and timer. */
export const longLimits = (at: Date): Limits => until(at.getTime() + LONG_TIME, 20 * SECOND);
