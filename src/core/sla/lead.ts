/** A lead as rules see it, what was agreed on of it, and what all judging stands on. */

import type { WorkingClock } from "../calendar/clock";
import { type Cell, DAY } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import { saysYes } from "../cells/yes-words";
import type { SheetWays } from "../scoring/cell-test";
import type { Barring, CellsByHeading } from "./blacklist";
import type { Cadence } from "./cadence";
import { type CalledField, isMoment } from "./dates";
import type { StageTerms } from "./ending";
import type { ResponsePromise, SpecialTarget } from "./targets";

/** What the agreement says of answering leads; plain data, so that it can be kept as JSON. */
export interface ResponseTerms extends StageTerms {
  usual: ResponsePromise;
  targets: SpecialTarget[];
  startsAt: "received" | "passed";
  /** Minutes after arrival within which an answer is taken for an automatic acknowledgement; 0: none is. */
  automaticMinutes: number;
  required: string[];
  barrings: Barring[];
  cadence: Cadence;
}

/** Columns without which a promise can neither be kept nor broken. */
export type PromiseColumn = "accepted" | "attempts" | "lastAttempt";

/** A lead's cells as the sheet hands them over; "" where a cell is blank or the tab has no such column. */
export interface Lead {
  id: Cell;
  priority: Cell;
  source: Cell;
  stage: Cell;
  received: Cell;
  passed: Cell;
  accepted: Cell;
  responded: Cell;
  /** Whether no column says when leads are answered, so that nothing can be said of it. */
  isUntracked?: true;
  /** What the tab has no column for. */
  lacks?: readonly PromiseColumn[];
  attempts: Cell;
  lastAttempt: Cell;
  connected: Cell;
  returned: Cell;
  returnReason: Cell;
  won: Cell;
  lostReason: Cell;
  /** The day on which it is to come back, and the moment until which it pauses or OPEN_PAUSE. */
  backOn: Cell;
  pauseUntil: Cell;
  byHeading: CellsByHeading;
  /** What the tab's headings call its fields. */
  called?: Partial<Record<CalledField, string>>;
}

/** What a judgement takes besides the lead. */
export interface Bench extends SheetWays {
  terms: ResponseTerms;
  clock: WorkingClock;
  /** The sheet's own zone, in which moments are written out. */
  sheetOffset: OffsetAt;
  /** The present, an instant in milliseconds. */
  at: number;
  /** Whether a reason for giving a lead back says by itself that it was rejected. */
  saysRejected(reason: string): boolean;
}

/** The working clock, and the present, until which a pause runs that has no end yet. */
export type ClockAt = Pick<Bench, "clock" | "at">;

export const text = (cell: Cell): string => String(cell).trim();

/** The day on which a lead was reached says that it was. */
export const isYes = (cell: Cell): boolean => cell === true || isMoment(cell) || saysYes(cell);

/** What the sheet's wall clock reads at an instant, as if it were UTC's. */
export const wallOf = (instant: number, { sheetOffset }: Pick<Bench, "sheetOffset">): number => instant + sheetOffset(instant);

/** The sheet's day of an instant, counted from 1970-01-01. */
export const sheetDay = (instant: number, bench: Pick<Bench, "sheetOffset">): number => Math.floor(wallOf(instant, bench) / DAY);

const isWholeDay = (instant: number, bench: Pick<Bench, "sheetOffset">): boolean => wallOf(instant, bench) % DAY === 0;

/** Whether a moment lies at or after another; one that stands as a day alone does on its whole day. */
export const isSince = (moment: number, start: number, bench: Pick<Bench, "sheetOffset">): boolean =>
  moment >= start || (isWholeDay(moment, bench) && sheetDay(moment, bench) === sheetDay(start, bench));

/** What tells whether a lead was passed to sales more than once; what is no moment says nothing of it. */
export type Handover = Pick<Lead, "passed" | "returned" | "backOn">;

/**
 * Whether a pass came after a return. Where one of the two stands as a day alone and both lie on one day, the lead was given back after
 * it was passed, as leads are; but where it was to come back on that day there was another pass before.
 */
function isAfterReturn(passed: Date, returned: Date, backOn: Cell, bench: Pick<Bench, "sheetOffset">): boolean {
  const [pass, back] = [passed.getTime(), returned.getTime()];
  const isUntold = sheetDay(pass, bench) === sheetDay(back, bench) && (isWholeDay(pass, bench) || isWholeDay(back, bench));
  if (!isUntold) return pass > back;
  return isMoment(backOn) && sheetDay(backOn.getTime(), bench) === sheetDay(pass, bench);
}

/**
 * The instant at which a lead was passed to sales again since it was given back, or since the day of its coming back; null where it
 * was not.
 *
 * @example passedAgain({ passed: wed10, returned: wed, backOn: "" }, bench) //=> null: given back on the day of the pass
 */
export function passedAgain({ passed, returned, backOn }: Handover, bench: Pick<Bench, "sheetOffset">): number | null {
  if (!isMoment(passed)) return null;
  const isBack = isMoment(returned) ? isAfterReturn(passed, returned, backOn, bench) : isMoment(backOn) && passed >= backOn;
  return isBack ? passed.getTime() : null;
}

/** The instant from which a lead that may be timed is counted. */
export function startOf(lead: Lead, bench: Pick<Bench, "terms" | "sheetOffset">): number {
  const came = (lead.received as Date).getTime();
  if (bench.terms.startsAt === "passed" && isMoment(lead.passed)) return lead.passed.getTime();
  return passedAgain(lead, bench) ?? came;
}
