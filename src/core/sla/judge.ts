/** Judges one lead by the agreement: which clock runs, until when, and what is to do next. */

import { DAY, MINUTE } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { attemptsNow, attemptsOf, attemptsSeen, lastAttemptAt, lastAttemptFault } from "./attempts";
import { type Barring, barredBy, barringLine, missingInformation } from "./blacklist";
import type { Deadline } from "./cadence";
import { dateFault, dateNotes, headingOf, isFilled, isMoment, OPEN_PAUSE } from "./dates";
import { type Ending, endingOf, isGuessed, nameOfStage, waitsForCustomer } from "./ending";
import { acceptedLate, givenUpAfter, type Later, laterPromise, laterStateAt, nextStep, restingOf } from "./later";
import { type Bench, isSince, type Lead, passedAgain, type ResponseTerms, startOf, text, wallOf } from "./lead";
import { type LeadMemory, NO_MEMORY } from "./lead-memory";
import { pausedTime, pausesNow } from "./pauses";
import { said } from "./sayings";
import type { State, StillState } from "./states";
import { stateAt } from "./status";
import { promiseFor } from "./targets";
import { isReason } from "./won";

export { type Bench, type Lead, type ResponseTerms, startOf } from "./lead";

/** No clock runs: why, and the deadline where one is shown. */
interface Still {
  state: StillState;
  notes: readonly Saying[];
  deadline?: Deadline | null;
  later?: Later | null;
  barring?: Barring | null;
}

/**
 * blank: no lead yet. still: no clock runs, or it does not matter any more. open: waits for its answer. settled: answered, and what
 * it says where the answer is taken away with no script run; again is the instant from which on the last attempt is the answer, of a
 * lead that was passed to sales again.
 */
export type Judgement = {
  next: Saying | null;
  notes: readonly Saying[];
  memory: LeadMemory;
  /** The promise after the first answer, null where there is none. */
  later: Later | null;
  /** The rule that bars it, of which its notes speak; null where none does. */
  barring: Barring | null;
  /** The instant at which its pause ends by itself; null where it does not pause, or until nobody knows when. */
  pausedUntil: number | null;
} & (
  | { kind: "blank" }
  | { kind: "still"; state: StillState; deadline: Deadline | null }
  | { kind: "open" | "settled"; deadline: Deadline; unanswered: State; again: number | null }
);

/** Of a lead that was passed to sales again: the instant, where its last attempt is the answer; null for any other. */
function answeredAgainSince(lead: Lead, bench: Pick<Bench, "sheetOffset">): number | null {
  const { lacks = [], responded } = lead;
  const again = lacks.includes("lastAttempt") ? null : passedAgain(lead, bench);
  return again === null || (isMoment(responded) && isSince(responded.getTime(), again, bench)) ? null : again;
}

/** The answer that counts, an instant or null: an automatic acknowledgement is none, nor is one from before a lead was passed again. */
export function answeredAt(lead: Lead, bench: Pick<Bench, "terms" | "sheetOffset" | "at">): number | null {
  const { received, responded } = lead;
  const { automaticMinutes } = bench.terms;
  const again = answeredAgainSince(lead, bench);
  if (again !== null) {
    const last = lastAttemptAt(lead, bench);
    return last !== null && isSince(last, again, bench) ? Math.max(last, again) : null;
  }
  if (!isMoment(responded) || !isMoment(received)) return null;
  const isAutomatic = automaticMinutes > 0 && responded.getTime() - received.getTime() <= automaticMinutes * MINUTE;
  return isAutomatic ? null : responded.getTime();
}

type BarringBench = Pick<Bench, "terms" | "sheetOffset" | "sign" | "at">;

const firstOf = (rules: readonly Barring[], lead: Lead, bench: BarringBench): Barring | null =>
  rules.length === 0 ? null : barredBy(rules, text(lead.stage), lead.byHeading, (stage) => nameOfStage(stage, bench.terms), bench);

const atStages = ({ barrings }: ResponseTerms): Barring[] => barrings.filter(({ stage }) => stage !== null);
const atEveryStage = ({ barrings }: ResponseTerms): Barring[] => barrings.filter(({ stage }) => stage === null);

const barredBecause = (barring: Barring): Saying => said(barring.stage === null ? "barred" : "barredAtStage", barringLine(barring));

/** Why a clock may not start, and the rule that bars the lead. */
interface NoStart {
  note: Saying;
  barring: Barring | null;
}

/**
 * Why the clock of the first answer may not start, null if it may. A rule of every stage holds until a lead is answered; where it ended,
 * what its stage asks for says nothing of the clock before.
 */
function obstacle(lead: Lead, isEnded: boolean, bench: Bench): NoStart | null {
  const { terms } = bench;
  const missing = missingInformation(terms.required, lead.byHeading);
  if (missing.length > 0) return { note: said("missing", missing), barring: null };
  const barring = firstOf(isEnded ? atEveryStage(terms) : terms.barrings, lead, bench);
  if (barring) return { note: barredBecause(barring), barring };
  return terms.startsAt === "passed" && !isMoment(lead.passed) ? { note: said("notPassed"), barring: null } : null;
}

/** A lead that was passed to sales again after it was returned is back; a customer is nobody's to call any more. */
export const isReturned = (lead: Lead, ending: Ending, bench: Pick<Bench, "sheetOffset">): boolean =>
  ending !== "won" && isFilled(lead.returned) && passedAgain(lead, bench) === null;

/** The promise of a first answer to a lead, and what stood still until it came moves it. */
function deadlineOf(lead: Lead, { pauses }: LeadMemory, answered: number | null, bench: Bench): Deadline | null {
  const { terms, clock } = bench;
  const start = startOf(lead, bench);
  const promise = promiseFor({ priority: text(lead.priority), source: text(lead.source) }, terms.targets, terms.usual);
  const paused = pausedTime(pauses, start, answered ?? Number.POSITIVE_INFINITY, bench);
  const due = clock.due(start, promise.targetMinutes * MINUTE + paused);
  if (due === null) return null;
  const early = (promise.targetMinutes - promise.warnMinutes) * MINUTE + paused;
  return { due, warn: early <= 0 ? Math.min(start, due) : (clock.due(start, early) ?? due) };
}

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
const returnedNote = (reason: string, { saysRejected }: Bench): Saying => said(saysRejected(reason) ? "rejected" : "returned", reason);

/** What is wrong with what the row says of attempts. */
function attemptNotes(lead: Lead, bench: Bench): Saying[] {
  const fault = lastAttemptFault(lead, bench);
  const last = headingOf(lead, "lastAttempt");
  return [
    ...(attemptsOf(lead.attempts) === "unclear" ? [said("notACount", headingOf(lead, "attempts"), lead.attempts)] : []),
    ...(fault ? [said(fault === "ahead" ? "farFuture" : "attemptBefore", last)] : []),
  ];
}

/** Moments after the present that say that something has happened already: most are a slip in the year. */
function aheadNotes(lead: Lead, { at }: Bench): Saying[] {
  const ahead = (["passed", "accepted", "returned"] as const).filter((field) => {
    const cell = lead[field];
    return isMoment(cell) && cell.getTime() > at + DAY;
  });
  return ahead.map((field) => said("farFuture", headingOf(lead, field)));
}

/** What a lead's row says of waiting: whether it does, and until when somebody said. */
function waitOf({ stage, pauseUntil }: Lead, { terms, at }: Bench): { waits: boolean; until: number | null } {
  const until = isMoment(pauseUntil) ? pauseUntil.getTime() : null;
  const isPaused = pauseUntil === OPEN_PAUSE || (until !== null && until > at);
  return { waits: isPaused || waitsForCustomer(stage, terms), until };
}

/** Why a lead waits. */
function waitNote({ until }: { until: number | null }, since: number, canRemember: boolean, bench: Bench): Saying {
  if (!canRemember) return said("noLeadId");
  return until !== null && until > bench.at ? said("pausedUntil", wallOf(until, bench)) : said("paused", wallOf(since, bench));
}

const PAUSED: Later = { kind: "still", state: "paused" };

/** States that hold for both promises. */
function laterOf(state: StillState): Later | null {
  return state === "notReady" || state === "paused" || state === "givenUp" || state === "checkDates" ? { kind: "still", state } : null;
}

/** What is known of a lead before it is judged. */
interface Known {
  answered: number | null;
  /** How it ended. */
  end: Ending;
  /** Whether it waits for its first answer. */
  isOpen: boolean;
  waits: boolean;
  until: number | null;
  memory: LeadMemory;
}

/** Looks at a lead's cells, and remembers what they say by now. What a row with a fault in its dates says of waiting is not known. */
function lookAt(lead: Lead, remembered: LeadMemory, isSound: boolean, bench: Bench): Known {
  const { terms, at, sheetOffset } = bench;
  const canRemember = text(lead.id) !== "";
  const { pauses, attempts: known } = canRemember ? remembered : NO_MEMORY;
  const answered = isSound ? answeredAt(lead, bench) : null;
  const end = isSound ? endingOf(lead.stage, lead, terms, sheetOffset) : null;
  const isOpen = isSound && answered === null;
  const { waits, until } = isSound ? waitOf(lead, bench) : { waits: false, until: null };
  const attempts = attemptsNow(known, attemptsSeen(lead, bench), at);
  const before = { pauses, attempts };
  // Of a lead that is promised nothing more no pause counts.
  const isPaused = waits && (isOpen || laterPromise(lead, answered, before, bench) !== null);
  const isStopped = isPaused || (isOpen && end !== null);
  const memory = { attempts, pauses: isSound && canRemember ? pausesNow(pauses, isStopped, at, until) : pauses };
  return { answered, end, isOpen, waits: isPaused, until, memory };
}

/**
 * Judges one lead.
 *
 * A lead that is won, lost or closed waits for nobody: while it is so, its clock stands still, and the moment at which it was first
 * seen so is remembered with its pauses. One that was closed without an answer before it was due broke no promise; closed after
 * that it was never answered. Without a Lead ID nothing is remembered, so it counts as closed at the moment of judging.
 *
 * @param lead its cells
 * @param remembered what is known of it: pauses, and when it was tried to be reached
 * @param bench the agreement's terms, the working clock, the present
 * @returns what its own cells should hold, and its memory as it is now
 */
export function judgeLead(lead: Lead, remembered: LeadMemory, bench: Bench): Judgement {
  const { terms, at } = bench;
  if (lead.received === "")
    return { kind: "blank", next: null, notes: [], memory: remembered, later: null, barring: null, pausedUntil: null };
  const fault = dateFault(lead, terms.startsAt, at);
  const { answered, end, isOpen, waits, until, memory } = lookAt(lead, remembered, fault === null, bench);
  const ending = isOpen ? end : null;
  const canRemember = text(lead.id) !== "";
  // A rule of its stage holds whether it was answered or not.
  const held = fault || (isOpen && !ending) ? null : firstOf(atStages(terms), lead, bench);
  const pausedUntil = waits && until !== null && until > at && !waitsForCustomer(lead.stage, terms) ? until : null;
  const still = ({ state, notes, deadline = null, later = laterOf(state), barring = held }: Still): Judgement => {
    return { kind: "still", state, notes, deadline, next: nextStep(later, bench), memory, later, barring, pausedUntil };
  };
  if (fault) return still({ state: "checkDates", notes: [fault] });
  const since = memory.pauses[memory.pauses.length - 1]?.from ?? at;
  const why = isOpen ? obstacle(lead, ending !== null, bench) : null;
  // What stands still as long as it is closed must not move the moment that it is judged by.
  const counted = ending ? { ...memory, pauses: memory.pauses.filter(({ to }) => to !== null) } : memory;
  const deadline = why ? null : deadlineOf(lead, counted, answered, bench);
  const withHeld = (...notes: readonly Saying[]): Saying[] => (held ? [...notes, barredBecause(held)] : [...notes]);
  const withDates = (...notes: Saying[]): Saying[] => [
    ...withHeld(...notes),
    ...dateNotes(lead, terms.startsAt),
    ...aheadNotes(lead, bench),
    ...attemptNotes(lead, bench),
  ];
  if (isReturned(lead, end, bench)) {
    const later: Later = restingOf(lead, bench) ?? { kind: "resting", until: null };
    const state = laterStateAt(later, at) === "backToday" ? "backToday" : "resting";
    return still({ state, notes: withDates(returnedNote(text(lead.returnReason), bench)), deadline: isOpen ? null : deadline, later });
  }
  const resting = end === "closed" ? restingOf(lead, bench) : null;
  const isUntracked = isOpen && lead.isUntracked === true;
  if (isUntracked && ending) return still({ state: "notTracked", notes: withDates(said("notTracked")), later: resting });
  const givenUp = givenUpAfter(lead, answered, memory, bench);
  if (ending && !(ending === "closed" && givenUp !== null)) {
    const over = withGuess(ended(lead, ending, deadline, since, bench), lead, ending, bench);
    return still({ ...over, notes: withHeld(...over.notes), later: resting });
  }
  if (why) return still({ state: "notReady", notes: [why.note], barring: why.barring });
  const waiting = waitNote({ until }, since, canRemember, bench);
  if (isOpen && waits) return still({ state: "paused", notes: withDates(waiting) });
  if (isOpen && givenUp !== null) {
    const later = resting ?? laterOf("givenUp");
    return still({ state: "givenUp", notes: withDates(said("giveUp", givenUp)), later });
  }
  const promised = held ? laterOf("notReady") : waits ? PAUSED : laterPromise(lead, answered, memory, bench);
  if (isUntracked) return still({ state: "notTracked", notes: withDates(said("notTracked")), later: promised });
  if (!deadline) return still({ state: "checkDates", notes: [said("noDue")], barring: null });
  const late = acceptedLate(lead, memory, bench);
  const notes = withDates(...(waits ? [waiting] : []), ...(late === null ? [] : [said("acceptedLate", wallOf(late, bench))]));
  const later = resting ?? promised;
  const isUsedUp = later?.kind === "still" && later.state === "givenUp";
  const next = isUsedUp && givenUp !== null ? said("giveUp", givenUp) : nextStep(later, bench);
  const unanswered = end === null ? "waiting" : end === "closed" ? "neverAnswered" : "notRecorded";
  const again = answeredAgainSince(lead, bench);
  return { kind: isOpen ? "open" : "settled", deadline, notes, next, memory, later, barring: held, pausedUntil, unanswered, again };
}
