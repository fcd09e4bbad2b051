/** Judges one lead by the agreement: which clock runs, until when, and what is to do next. */
import type { Cell } from "../agreement/item-values";
import { FIRST_MOMENT, LAST_MOMENT, type WorkingClock } from "../calendar/clock";
import { dayName } from "../calendar/explained";
import type { OffsetAt } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import { type Barring, barredBy, type CellsByHeading, missingInformation } from "./barring";
import { type Cadence, nextAttempt } from "./cadence";
import { sameWord } from "./lines";
import { type Pause, pausesNow } from "./pauses";
import {
  acceptBy,
  acceptedLate,
  acceptLate,
  answerBefore,
  attemptBy,
  attemptLate,
  barredNote,
  farFuture,
  giveUp,
  missingNote,
  movingMoment,
  noLeadId,
  notADate,
  notPassed,
  pausedNote,
  returnedNote,
} from "./sentences";
import type { StillState } from "./states";
import { promiseFor, type ResponsePromise, type SpecialTarget } from "./targets";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What the agreement says about answering leads. Plain data, so that it can be kept as JSON. */
export interface ResponseTerms {
  usual: ResponsePromise;
  targets: SpecialTarget[];
  startsAt: "received" | "passed";
  /** Minutes after arrival within which an answer is taken for an automatic acknowledgement; 0: none is. */
  automaticMinutes: number;
  /** Stages at which a lead waits for the customer, and those at which nothing more is due. */
  waitingStages: string[];
  endStages: string[];
  required: string[];
  barrings: Barring[];
  cadence: Cadence;
}

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
  attempts: Cell;
  lastAttempt: Cell;
  connected: Cell;
  returned: Cell;
  returnReason: Cell;
  byHeading: CellsByHeading;
}

/** A lead whose row's formulas are known, too. */
export interface SeenLead extends Lead {
  /** Headings, as messages call them, of moments whose cell holds a formula that never stands still, such as NOW(). */
  moving?: readonly string[];
}

/** Instants in milliseconds since 1970. */
export interface Deadline {
  due: number;
  warn: number;
}

/**
 * blank: no lead yet. still: no clock runs, or it does not matter any more. open: waits for its answer. settled: answered.
 */
export type Judgement = {
  next: string;
  note: string;
  pauses: Pause[];
} & (
  | { kind: "blank" }
  | { kind: "still"; state: StillState; deadline: Deadline | null }
  | { kind: "open" | "settled"; deadline: Deadline }
);

/** What a judgement takes besides the lead. */
export interface Bench {
  terms: ResponseTerms;
  clock: WorkingClock;
  /** The sheet's own zone, in which moments are written out. */
  sheetOffset: OffsetAt;
  /** The present, an instant in milliseconds. */
  at: number;
}

const isMoment = (cell: Cell): cell is Date => cell instanceof Date && !Number.isNaN(cell.getTime());
const text = (cell: Cell): string => String(cell).trim();
const isYes = (cell: Cell): boolean => cell === true || /^(y|yes|true|x|1)$/i.test(text(cell));
const isOneOf = (words: readonly string[], cell: Cell): boolean => words.some((word) => sameWord(word, text(cell)));

/** "Wed 18 Nov 11:00" on the zone's wall clock. */
export const momentText = (instant: number, offsetAt: OffsetAt): string => {
  const wall = instant + offsetAt(instant);
  return `${dayName(Math.floor(wall / DAY))} ${new Date(wall).toISOString().slice(11, 16)}`;
};

/** What is wrong with a lead's dates, "" if nothing is. A day of grace: clocks and zones of those who type differ. */
function faultOf({ received, passed, responded, moving = [] }: SeenLead, { terms, at }: Bench): string {
  const latest = Math.min(at + DAY, LAST_MOMENT);
  const checked: [string, Cell][] = [
    ["Received", received],
    ["Responded", responded],
    ["Passed to sales", terms.startsAt === "passed" ? passed : ""],
  ];
  for (const [heading, cell] of checked) {
    if (cell === "") continue;
    if (moving.includes(heading)) return movingMoment(heading);
    if (!isMoment(cell) || cell.getTime() < FIRST_MOMENT) return notADate(heading);
    if (cell.getTime() > latest) return farFuture(heading);
  }
  return isMoment(responded) && isMoment(received) && responded.getTime() < received.getTime() ? answerBefore : "";
}

/** The answer that counts, an instant or null: an automatic acknowledgement is none. */
export function answeredAt({ received, responded }: Lead, { automaticMinutes }: ResponseTerms): number | null {
  if (!isMoment(responded) || !isMoment(received)) return null;
  const isAutomatic = automaticMinutes > 0 && responded.getTime() - received.getTime() <= automaticMinutes * MINUTE;
  return isAutomatic ? null : responded.getTime();
}

/** Why the clock may not start, "" if it may. */
function obstacle(lead: Lead, { terms }: Bench): string {
  const missing = missingInformation(terms.required, lead.byHeading);
  if (missing.length > 0) return missingNote(missing);
  const barred = barredBy(terms.barrings, text(lead.stage), lead.byHeading);
  if (barred) return barredNote(barred.column, barred.test, barred.text);
  return terms.startsAt === "passed" && !isMoment(lead.passed) ? notPassed : "";
}

/** A lead that was passed to sales again after it was returned is back. */
function isReturned({ returned, passed }: Lead): boolean {
  if (text(returned) === "") return false;
  return !(isMoment(returned) && isMoment(passed) && passed.getTime() > returned.getTime());
}

/** The instant from which a lead that may be timed is counted. */
export function startOf({ received, passed, returned }: Lead, { startsAt }: ResponseTerms): number {
  const came = (received as Date).getTime();
  if (!isMoment(passed)) return came;
  const isBack = isMoment(returned) && passed.getTime() > returned.getTime();
  return startsAt === "passed" || isBack ? passed.getTime() : came;
}

/** Working milliseconds of the pauses that lie between two instants. */
export function pausedTime(pauses: readonly Pause[], start: number, end: number, { clock, at }: Bench): number {
  return pauses.reduce((sum, { from, to }) => {
    const [begin, stop] = [Math.max(from, start), Math.min(to ?? at, end)];
    return begin < stop ? sum + clock.elapsed(begin, stop) : sum;
  }, 0);
}

function deadlineOf(lead: Lead, pauses: readonly Pause[], answered: number | null, bench: Bench): Deadline | null {
  const { terms, clock } = bench;
  const start = startOf(lead, terms);
  const promise = promiseFor({ priority: text(lead.priority), source: text(lead.source) }, terms.targets, terms.usual);
  const paused = pausedTime(pauses, start, answered ?? Number.POSITIVE_INFINITY, bench);
  const due = clock.due(start, promise.targetMinutes * MINUTE + paused);
  if (due === null) return null;
  const early = (promise.targetMinutes - promise.warnMinutes) * MINUTE + paused;
  return { due, warn: early <= 0 ? Math.min(start, due) : (clock.due(start, early) ?? due) };
}

function acceptance(lead: Lead, { terms, clock }: Bench): { due: number; late: boolean } | null {
  const { acceptMinutes } = terms.cadence;
  if (acceptMinutes === 0 || !isMoment(lead.passed)) return null;
  const due = clock.due(lead.passed.getTime(), acceptMinutes * MINUTE);
  return due === null ? null : { due, late: isMoment(lead.accepted) && lead.accepted.getTime() > due };
}

const attemptsOf = (cell: Cell): number => {
  const read = readNumber(cell);
  return "number" in read && read.number > 0 ? read.number : 0;
};

function nextStep(lead: Lead, answered: number | null, bench: Bench): string {
  const { terms, clock, sheetOffset, at } = bench;
  if (isOneOf(terms.endStages, lead.stage)) return "";
  const accept = acceptance(lead, bench);
  if (accept && text(lead.accepted) === "") return (at > accept.due ? acceptLate : acceptBy)(momentText(accept.due, sheetOffset));
  const last = isMoment(lead.lastAttempt) ? lead.lastAttempt.getTime() : answered;
  // Who answered has tried once, whether he counted it or not.
  const contact = { attempts: Math.max(attemptsOf(lead.attempts), answered === null ? 0 : 1), last, connected: isYes(lead.connected) };
  const next = nextAttempt(contact, terms.cadence, clock.due);
  if (next === "give up") return giveUp(contact.attempts);
  return next ? (at > next.due ? attemptLate : attemptBy)(next.number, momentText(next.due, sheetOffset)) : "";
}

const isGivenUp = ({ attempts, connected }: Lead, { cadence }: ResponseTerms): boolean =>
  cadence.attempts > 0 && !isYes(connected) && attemptsOf(attempts) >= cadence.attempts;

/**
 * Judges one lead.
 *
 * @param lead its cells
 * @param remembered the pauses that are known of it
 * @param bench the agreement's terms, the working clock, the present
 * @returns what its own cells should hold, and its pauses as they are now
 */
export function judgeLead(lead: SeenLead, remembered: readonly Pause[], bench: Bench): Judgement {
  const { terms, at, sheetOffset } = bench;
  if (lead.received === "") return { kind: "blank", next: "", note: "", pauses: [...remembered] };
  const fault = faultOf(lead, bench);
  const still = (state: StillState, note: string, deadline: Deadline | null = null): Judgement => ({
    kind: "still",
    state,
    note,
    deadline,
    next: "",
    pauses,
  });
  const answered = fault ? null : answeredAt(lead, terms);
  const waits = !fault && answered === null && isOneOf(terms.waitingStages, lead.stage);
  const canRemember = text(lead.id) !== "";
  const pauses = canRemember ? pausesNow(remembered, waits, at) : [];
  if (fault) return still("Check dates", fault);
  const why = answered === null ? obstacle(lead, bench) : "";
  const deadline = why ? null : deadlineOf(lead, pauses, answered, bench);
  if (isReturned(lead)) return still("Returned", returnedNote(text(lead.returnReason)), answered === null ? null : deadline);
  if (why) return still("Not ready", why);
  if (waits) return still("Paused", canRemember ? pausedNote(momentText(pauses[pauses.length - 1]?.from ?? at, sheetOffset)) : noLeadId);
  if (answered === null && isGivenUp(lead, terms)) return still("Given up", giveUp(attemptsOf(lead.attempts)));
  if (!deadline) return still("Check dates", notADate("Received"));
  const accept = acceptance(lead, bench);
  const note = accept?.late ? acceptedLate(momentText(accept.due, sheetOffset)) : "";
  return { kind: answered === null ? "open" : "settled", deadline, note, next: nextStep(lead, answered, bench), pauses };
}
