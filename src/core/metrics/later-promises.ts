/** What was promised of a lead after its first answer, and whether it was kept: attempts, acceptance by sales, the cadence as a whole. */

import { type Cell, DAY } from "../cells/cell";
import { readMoment } from "../cells/moments";
import { attemptsThatCount, lastAttemptAt } from "../sla/attempts";
import { acceptDue, attemptDue } from "../sla/cadence";
import { dateFault, isFilled, isMoment } from "../sla/dates";
import { endingOf, isOver, waitsForCustomer } from "../sla/ending";
import { answeredAt, isReturned } from "../sla/judge";
import { type Bench, isSince, isYes, type Lead, passedAgain, sheetDay, text, wallOf } from "../sla/lead";
import type { LeadMemory } from "../sla/lead-memory";
import type { Pause } from "../sla/pauses";
import type { State } from "../sla/states";
import { stateAt } from "../sla/status";

/** followUp: an attempt after the first one. accept: sales takes a lead over, or gives it back. cadence: all attempts, or one that reached it. */
export const LATER_PROMISES = ["followUp", "accept", "cadence"] as const;
export type LaterPromiseKind = (typeof LATER_PROMISES)[number];

/** A promise that was kept or broken. */
export interface SettledPromise {
  kind: LaterPromiseKind;
  /** The instant by which it counts, in milliseconds: when it was due, of a cadence when it ended. */
  at: number;
  isKept: boolean;
}

/** How a lead left the cadence: somebody reached it, it was closed as lost, or given back. The instant is null where nothing tells it. */
interface Departure {
  how: "reached" | "closed" | "returned";
  at: number | null;
}

/** What counts of a lead since it was passed to sales (again). */
interface Round {
  lead: Lead;
  bench: Bench;
  /** Moments of attempts, the first answer where none is counted; null for one that nobody saw. */
  attempts: readonly (number | null)[];
  answered: number | null;
  pauses: readonly Pause[];
  left: Departure | null;
  /** Whether nothing is said of a promise that is open: the lead may not be worked on, or waits and nobody remembers since when. */
  isSilent: boolean;
}

/** Pauses as they were known at an instant. */
const pausesBy = (pauses: readonly Pause[], until: number): Pause[] =>
  pauses.map(({ from, to }) => ({ from: Math.min(from, until), to: Math.min(to ?? until, until) }));

/** The latest of the moments that are known; null where none is. */
function latestOf(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((one): one is number => one !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** When a lead was last tried to be reached, or answered. */
const lastContact = (lead: Lead, attempts: Round["attempts"], answered: number | null, bench: Bench): number | null =>
  latestOf([...attempts, answered, lastAttemptAt(lead, bench)]);

const instantIn = (cell: Cell, { sheetOffset }: Bench): number | null => {
  const read = readMoment(cell, sheetOffset);
  return "instant" in read ? read.instant : null;
};

/** When a lead left: by a day alone after all that was done for it on that day. */
function leftAt(at: number, done: readonly (number | null)[], bench: Bench): number {
  if (wallOf(at, bench) % DAY !== 0) return at;
  return latestOf([at, ...done.filter((one) => one !== null && sheetDay(one, bench) === sheetDay(at, bench))]) ?? at;
}

/**
 * How a lead left the cadence, null while it is in it. A lost lead's date in Won on is the day on which it was closed; of one that was
 * never answered the memory holds when that was first seen.
 */
function leftBy(lead: Lead, contact: number | null, { pauses }: LeadMemory, bench: Bench): Departure | null {
  const { stage, connected, returned, won, passed, accepted } = lead;
  const handed = [passed, accepted].map((cell) => (isMoment(cell) ? cell.getTime() : null));
  const by = (cell: Cell): number | null => (isMoment(cell) ? leftAt(cell.getTime(), [contact, ...handed], bench) : null);
  // Nobody is reached by a mere pass.
  if (isYes(connected)) return { how: "reached", at: isMoment(connected) ? leftAt(connected.getTime(), [contact], bench) : contact };
  const ending = endingOf(stage, lead, bench.terms, bench.sheetOffset);
  if (isReturned(lead, ending, bench)) return { how: "returned", at: by(returned) };
  if (!isOver(stage, lead, bench.terms, bench.sheetOffset)) return null;
  const wonAt = instantIn(won, bench);
  const closed = wonAt === null ? null : by(new Date(wonAt));
  // Only who was talked to comes to an opportunity or becomes a customer.
  if (ending === "won" || ending === "talking") return { how: "reached", at: closed };
  const stopped = pauses[pauses.length - 1];
  return { how: "closed", at: closed ?? (stopped?.to === null ? stopped.from : null) };
}

const isBroken = (due: number, at: number): boolean => stateAt(due, null, at, 0) === "overdue";
const isInTime = (due: number, at: number): boolean => stateAt(due, at, at, 0) === "onTime";

/** A promise that nobody has kept yet: broken where it was due before the lead left, or before the present. */
function openPromise(kind: LaterPromiseKind, { left, bench, isSilent }: Round, dueBy: (until: number) => number | null): SettledPromise[] {
  const until = left ? left.at : bench.at;
  if (until === null || (left === null && isSilent)) return [];
  const due = dueBy(until);
  return due !== null && isBroken(due, until) ? [{ kind, at: due, isKept: false }] : [];
}

/** When the attempt after the first ones is due, as it was known at an instant. */
function attemptDueBy({ bench, attempts, answered, pauses }: Round, made: number, until: number): number | null {
  const before = attempts.slice(0, made);
  const last = before[made - 1];
  if (last === undefined || last === null) return null;
  const from = Math.max(last, answered !== null && answered <= until ? answered : last);
  const counting = { clock: bench.clock, at: until };
  return attemptDue(from, before, bench.terms.cadence, pausesBy(pauses, until), counting)?.due ?? null;
}

/** Attempts from the second to the last one that was promised: those made, and the one that is missing. */
function followUps(round: Round): SettledPromise[] {
  const { attempts, bench, left } = round;
  const promised = bench.terms.cadence.attempts;
  const made = attempts.slice(0, promised).flatMap((at, place): SettledPromise[] => {
    // Nothing more was promised of a lead that had left.
    if (place === 0 || at === null || (left !== null && left.at !== null && at > left.at)) return [];
    const due = attemptDueBy(round, place, at);
    return due === null ? [] : [{ kind: "followUp", at: due, isKept: isInTime(due, at) }];
  });
  const isMissing = attempts.length > 0 && attempts.length < promised;
  return isMissing ? [...made, ...openPromise("followUp", round, (until) => attemptDueBy(round, attempts.length, until))] : made;
}

/** The cadence, once it has ended: kept where the lead was reached or tried as often as was promised, broken where it was closed before. */
function cadence({ attempts, answered, lead, bench, left }: Round): SettledPromise[] {
  const promised = bench.terms.cadence.attempts;
  const contact = lastContact(lead, attempts, answered, bench);
  if (contact === null) return [];
  const isDone = attempts.length >= promised;
  if (!isDone && (left === null || left.how === "returned")) return [];
  const isReached = left?.how === "reached";
  const done = isDone ? (attempts[promised - 1] ?? null) : null;
  const ended = isDone && !(isReached && left.at !== null && (done === null || left.at < done)) ? done : (left?.at ?? contact);
  return ended === null ? [] : [{ kind: "cadence", at: ended, isKept: isDone || isReached }];
}

/** Whether a cell says that something happened since an instant, and when; null where it does not say when. */
function answersSince(cell: Cell, start: number, bench: Bench): number | null | undefined {
  if (!isFilled(cell)) return undefined;
  if (!isMoment(cell)) return null;
  return isSince(cell.getTime(), start, bench) ? cell.getTime() : undefined;
}

/** The acceptance by sales: a lead that was rejected or returned was answered, too. */
function acceptance(round: Round): SettledPromise[] {
  const { lead, bench, pauses } = round;
  const { passed, accepted, returned, lacks = [] } = lead;
  if (lacks.includes("accepted") || !isMoment(passed)) return [];
  const start = passed.getTime();
  const dueBy = (until: number): number | null =>
    acceptDue(start, bench.terms.cadence, pausesBy(pauses, until), { clock: bench.clock, at: until })?.due ?? null;
  // A return on the day of the pass answers it but where that pass came after it.
  const cells = passedAgain(lead, bench) === null ? [accepted, returned] : [accepted];
  const answers = cells.map((cell) => answersSince(cell, start, bench)).filter((one) => one !== undefined);
  if (answers.length === 0) return openPromise("accept", round, dueBy);
  const known = answers.filter((one): one is number => one !== null);
  // Which of two came first is not known where one does not say when.
  if (known.length < answers.length) return [];
  const answer = Math.min(...known);
  const due = dueBy(Math.max(answer, start));
  return due === null ? [] : [{ kind: "accept", at: due, isKept: isInTime(due, answer) }];
}

/**
 * The promises after the first answer that were kept or broken, of the present round: what was promised before a lead was passed to
 * sales again is not known any more, since its cells were written anew. An attempt whose moment nobody saw is neither, nor is the one
 * after it; nor is a promise that was open when the lead ended where nothing says when that was.
 *
 * @param lead its cells
 * @param memory its attempts and pauses as the last check left them
 * @param state what its status says: of a lead with dates to check nothing counts, of one that is not ready nothing that is open
 * @example promisesOf(lead, { pauses: [], attempts: [monday10, tuesday10] }, bench, "onTime") //=> [{ kind: "followUp", at: tuesday10, isKept: true }], 540 minutes apart
 */
export function promisesOf(lead: Lead, memory: LeadMemory, bench: Bench, state: State | "" | null): SettledPromise[] {
  if (lead.received === "" || state === "checkDates" || dateFault(lead, bench.terms.startsAt, bench.at)) return [];
  const { lacks = [], stage, id, pauseUntil } = lead;
  const answered = answeredAt(lead, bench);
  const attempts = attemptsThatCount(memory.attempts, lead, answered, bench);
  const waits = waitsForCustomer(stage, bench.terms) || isFilled(pauseUntil);
  const round: Round = {
    ...{ lead, bench, attempts, answered, pauses: memory.pauses },
    left: leftBy(lead, lastContact(lead, attempts, answered, bench), memory, bench),
    isSilent: state === "notReady" || (waits && text(id) === ""),
  };
  const isLogged = !(lacks.includes("attempts") && lacks.includes("lastAttempt"));
  const isPromised = isLogged && bench.terms.cadence.attempts > 0;
  return [...(isPromised ? [...followUps(round), ...cadence(round)] : []), ...acceptance(round)];
}

/** How many promises of a kind were to be kept in a stretch of time, and how many were. */
export interface KeptCount {
  kept: number;
  counted: number;
}

/**
 * Counts promises of a kind by the instant at which they count.
 *
 * @param stretch instants in milliseconds, both ends included
 */
export function keptIn(promises: readonly SettledPromise[], kind: LaterPromiseKind, { from, to }: { from: number; to: number }): KeptCount {
  const due = promises.filter((one) => one.kind === kind && one.at >= from && one.at <= to);
  return { kept: due.filter(({ isKept }) => isKept).length, counted: due.length };
}
