/** Judges one lead by the agreement: which clock runs, until when, and what is to do next. */

import type { WorkingClock } from "../calendar/clock";
import { type Cell, MINUTE } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { type Barring, barredBy, type CellsByHeading, missingInformation } from "./blacklist";
import { type Cadence, nextAttempt } from "./cadence";
import { type DateField, dateFault, dateNotes, headingOf, isFilled, isMoment } from "./dates";
import { type Ending, endingOf, isGuessed, isOver, nameOfStage, type StageTerms, waitsForCustomer } from "./ending";
import { type Pause, pausesNow } from "./pauses";
import { said } from "./sayings";
import type { State, StillState } from "./states";
import { stateAt } from "./status";
import { promiseFor, type ResponsePromise, type SpecialTarget } from "./targets";
import { isReason } from "./won";

/** What the agreement says about answering leads. Plain data, so that it can be kept as JSON. */
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
  attempts: Cell;
  lastAttempt: Cell;
  connected: Cell;
  returned: Cell;
  returnReason: Cell;
  won: Cell;
  lostReason: Cell;
  byHeading: CellsByHeading;
  /** What the tab's headings call its moments. */
  called?: Partial<Record<DateField, string>>;
}

/** Instants in milliseconds since 1970. */
export interface Deadline {
  due: number;
  warn: number;
}

/** No clock runs: why, and the deadline where one is shown. */
interface Still {
  state: StillState;
  notes: readonly Saying[];
  deadline?: Deadline | null;
}

/**
 * blank: no lead yet. still: no clock runs, or it does not matter any more. open: waits for its answer. settled: answered, and what
 * it says where the answer is taken away with no script run.
 */
export type Judgement = {
  next: Saying | null;
  notes: readonly Saying[];
  pauses: Pause[];
} & (
  | { kind: "blank" }
  | { kind: "still"; state: StillState; deadline: Deadline | null }
  | { kind: "open" | "settled"; deadline: Deadline; unanswered: State }
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

const text = (cell: Cell): string => String(cell).trim();
/** The day on which a lead was reached says that it was. */
const isYes = (cell: Cell): boolean => cell === true || isMoment(cell) || /^(y|yes|true|x|1)$/i.test(text(cell));

/** What the sheet's wall clock reads at an instant, as if it were UTC's. */
export const wallOf = (instant: number, { sheetOffset }: Pick<Bench, "sheetOffset">): number => instant + sheetOffset(instant);

/** The answer that counts, an instant or null: an automatic acknowledgement is none. */
export function answeredAt({ received, responded }: Lead, { automaticMinutes }: ResponseTerms): number | null {
  if (!isMoment(responded) || !isMoment(received)) return null;
  const isAutomatic = automaticMinutes > 0 && responded.getTime() - received.getTime() <= automaticMinutes * MINUTE;
  return isAutomatic ? null : responded.getTime();
}

/** Why the clock may not start, null if it may. */
function obstacle(lead: Lead, { terms }: Bench): Saying | null {
  const missing = missingInformation(terms.required, lead.byHeading);
  if (missing.length > 0) return said("missing", missing);
  const barred = barredBy(terms.barrings, text(lead.stage), lead.byHeading, (stage) => nameOfStage(stage, terms));
  if (barred) return said("barred", barred.column, barred.test, barred.text);
  return terms.startsAt === "passed" && !isMoment(lead.passed) ? said("notPassed") : null;
}

/** A lead that was passed to sales again after it was returned is back. */
function isReturned({ returned, passed }: Lead): boolean {
  if (!isFilled(returned)) return false;
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

function nextStep(lead: Lead, answered: number | null, bench: Bench): Saying | null {
  const { terms, clock, sheetOffset, at } = bench;
  if (isOver(lead.stage, lead, terms, sheetOffset)) return null;
  const accept = acceptance(lead, bench);
  if (accept && !isFilled(lead.accepted)) return said(at > accept.due ? "acceptLate" : "acceptBy", wallOf(accept.due, bench));
  const last = isMoment(lead.lastAttempt) ? lead.lastAttempt.getTime() : answered;
  // Who answered has tried once, whether he counted it or not.
  const contact = { attempts: Math.max(attemptsOf(lead.attempts), answered === null ? 0 : 1), last, connected: isYes(lead.connected) };
  const next = nextAttempt(contact, terms.cadence, clock.due);
  if (next === "give up") return said("giveUp", contact.attempts);
  return next && said(at > next.due ? "attemptLate" : "attemptBy", next.number, wallOf(next.due, bench));
}

const isGivenUp = ({ attempts, connected }: Lead, { cadence }: ResponseTerms): boolean =>
  cadence.attempts > 0 && !isYes(connected) && attemptsOf(attempts) >= cadence.attempts;

/** Marks an end that is guessed from the stage's word alone. */
function withGuess(still: Still, lead: Lead, ending: NonNullable<Ending>, { terms }: Bench): Still {
  const isByWord = ending !== "talking" && !isReason(lead.lostReason) && isGuessed(text(lead.stage), terms);
  return isByWord ? { ...still, notes: [...still.notes, said("guessedEnd", text(lead.stage), ending)] } : still;
}

/** What a lead without an answer says where no clock runs any more; the deadline is the one that held before it ended. */
function ended(lead: Lead, ending: NonNullable<Ending>, deadline: Deadline | null, since: number, bench: Bench): Still {
  const notRecorded = (note: Saying): Still => ({ state: "notRecorded", notes: [note] });
  const responded = headingOf(lead, "responded");
  if (ending === "won") return notRecorded(said("wonUnanswered", responded));
  if (ending === "talking") return notRecorded(said("talkingUnanswered", text(lead.stage), responded));
  if (!deadline) return notRecorded(said("closedUnstarted"));
  if (stateAt(deadline.due, null, since, 0) !== "overdue") return notRecorded(said("closedInTime"));
  const code = text(lead.id) === "" ? "closedUnknown" : "neverAnswered";
  return { state: "neverAnswered", notes: [said(code, wallOf(deadline.due, bench))], deadline };
}

/** What sales says of a lead that it gave back. */
const returnedNote = (reason: string): Saying => said(/^rejected\b/i.test(reason) ? "rejected" : "returned", reason);

/**
 * Judges one lead.
 *
 * A lead that is won, lost or closed waits for nobody: while it is so, its clock stands still, and the moment at which it was first
 * seen so is remembered with its pauses. One that was closed without an answer before it was due broke no promise; closed after
 * that it was never answered. Without a Lead ID nothing is remembered, so it counts as closed at the moment of judging.
 *
 * @param lead its cells
 * @param remembered the pauses that are known of it
 * @param bench the agreement's terms, the working clock, the present
 * @returns what its own cells should hold, and its pauses as they are now
 */
export function judgeLead(lead: Lead, remembered: readonly Pause[], bench: Bench): Judgement {
  const { terms, at, sheetOffset } = bench;
  if (lead.received === "") return { kind: "blank", next: null, notes: [], pauses: [...remembered] };
  const fault = dateFault(lead, terms.startsAt, at);
  const answered = fault ? null : answeredAt(lead, terms);
  const isOpen = !fault && answered === null;
  const end = fault ? null : endingOf(lead.stage, lead, terms, sheetOffset);
  const ending = isOpen ? end : null;
  const waits = isOpen && waitsForCustomer(lead.stage, terms);
  const canRemember = text(lead.id) !== "";
  const pauses = canRemember ? pausesNow(remembered, waits || ending !== null, at) : [];
  const still = ({ state, notes, deadline = null }: Still): Judgement => ({ kind: "still", state, notes, deadline, next: null, pauses });
  if (fault) return still({ state: "checkDates", notes: [fault] });
  const since = pauses[pauses.length - 1]?.from ?? at;
  const why = isOpen ? obstacle(lead, bench) : null;
  // What stands still as long as it is closed must not move the moment that it is judged by.
  const counted = ending ? pauses.filter(({ to }) => to !== null) : pauses;
  const deadline = why ? null : deadlineOf(lead, counted, answered, bench);
  const withDates = (...notes: Saying[]): Saying[] => [...notes, ...dateNotes(lead, terms.startsAt)];
  if (isReturned(lead)) {
    return still({ state: "resting", notes: withDates(returnedNote(text(lead.returnReason))), deadline: isOpen ? null : deadline });
  }
  const isUntracked = isOpen && lead.isUntracked === true;
  if (isUntracked && ending) return still({ state: "notTracked", notes: withDates(said("notTracked")) });
  if (ending && !(ending === "closed" && isGivenUp(lead, terms)))
    return still(withGuess(ended(lead, ending, deadline, since, bench), lead, ending, bench));
  if (why) return still({ state: "notReady", notes: [why] });
  if (waits) return still({ state: "paused", notes: [canRemember ? said("paused", wallOf(since, bench)) : said("noLeadId")] });
  if (isOpen && isGivenUp(lead, terms)) return still({ state: "givenUp", notes: [said("giveUp", attemptsOf(lead.attempts))] });
  if (isUntracked) return { ...still({ state: "notTracked", notes: withDates(said("notTracked")) }), next: nextStep(lead, null, bench) };
  if (!deadline) return still({ state: "checkDates", notes: [said("noDue")] });
  const accept = acceptance(lead, bench);
  const notes = accept?.late ? withDates(said("acceptedLate", wallOf(accept.due, bench))) : withDates();
  const unanswered = end === null ? "waiting" : end === "closed" ? "neverAnswered" : "notRecorded";
  return { kind: isOpen ? "open" : "settled", deadline, notes, next: nextStep(lead, answered, bench), pauses, unanswered };
}
