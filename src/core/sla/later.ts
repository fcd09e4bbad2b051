/** What is promised of a lead after its first answer: the next attempt, its acceptance by sales, the day of its coming back. */

import { DAY } from "../cells/cell";
import { instantOfWall } from "../cells/moments";
import type { Saying } from "../cells/saying";
import { type Attempt, attemptsSeen, attemptsThatCount, lastAttemptAt } from "./attempts";
import { acceptDue, attemptDue } from "./cadence";
import { isFilled, isMoment } from "./dates";
import { isOver } from "./ending";
import { type Bench, isSince, isYes, type Lead, passedAgain, sheetDay, wallOf } from "./lead";
import type { LeadMemory } from "./lead-memory";
import { said } from "./sayings";
import type { LaterState, State } from "./states";

/** A promise with a moment by which it is to be kept. Instants in milliseconds: it is counted from the first one. */
export type LaterPromise =
  | { kind: "followUp"; number: number; of: number; from: number; due: number; warn: number }
  | { kind: "accept"; from: number; due: number; warn: number };

/** The promise after the first answer. Of a lead that rests: the start of the day on which it comes back, by the sheet's zone; null for no day. */
export type Later =
  | LaterPromise
  | { kind: "resting"; until: number | null }
  | { kind: "still"; state: "givenUp" | "paused" | "notReady" | "checkDates" };

/** The states of a promise that is due soon, and of one that is overdue. */
export const LATER_STATE_OF: Readonly<Record<LaterPromise["kind"], { due: LaterState; overdue: LaterState }>> = {
  followUp: { due: "followUpDue", overdue: "followUpOverdue" },
  accept: { due: "acceptDue", overdue: "acceptOverdue" },
};

/** Moments pass through decimal serial numbers: what is met to a tenth of a second is met. */
const SLACK = 100;

/**
 * The state of a later promise at a moment; null where the lead is promised nothing more.
 *
 * @example laterStateAt({ kind: "accept", from: 0, due: HOUR, warn: 0 }, HOUR) //=> "acceptDue"
 */
export function laterStateAt(later: Later | null, at: number): State | null {
  if (later === null) return null;
  if (later.kind === "still") return later.state;
  if (later.kind === "resting") return later.until !== null && at >= later.until ? "backToday" : "resting";
  const { due, overdue } = LATER_STATE_OF[later.kind];
  if (at - later.due > SLACK) return overdue;
  return at >= later.warn ? due : "waiting";
}

/** The start of the day on which a lead is to come back, by the sheet's zone; null where no day stands there. */
export const comesBackOn = ({ backOn }: Lead, bench: Pick<Bench, "sheetOffset">): number | null =>
  isMoment(backOn) ? instantOfWall(sheetDay(backOn.getTime(), bench) * DAY, bench.sheetOffset) : null;

/** A closed lead with a day on which it comes back rests until it is passed to sales again, on that day or later. */
export function restingOf(lead: Lead, bench: Pick<Bench, "sheetOffset">): Later | null {
  const until = comesBackOn(lead, bench);
  const again = passedAgain(lead, bench);
  // One that was passed again and then lost rests by its loss, whenever it was given back before.
  return until === null || (again !== null && again >= until) ? null : { kind: "resting", until };
}

/** Whether sales has said since the pass that it takes the lead over. */
function isAccepted({ accepted }: Lead, passed: number, bench: Bench): boolean {
  return isMoment(accepted) ? isSince(accepted.getTime(), passed, bench) : isFilled(accepted);
}

function acceptance(lead: Lead, { pauses }: LeadMemory, bench: Bench): LaterPromise | null {
  const { passed, lacks = [] } = lead;
  if (lacks.includes("accepted") || !isMoment(passed) || isAccepted(lead, passed.getTime(), bench)) return null;
  const deadline = acceptDue(passed.getTime(), bench.terms.cadence, pauses, bench);
  return deadline && { kind: "accept", from: passed.getTime(), ...deadline };
}

/** Whether attempts can be seen in the tab at all. */
const areLogged = ({ lacks = [] }: Lead): boolean => !(lacks.includes("attempts") && lacks.includes("lastAttempt"));

/** What was tried of a lead since it was passed to sales: how often, and the instant of the last time, which the answer is, too. */
interface Contact {
  made: number;
  last: number | null;
  counted: readonly Attempt[];
}

function contactOf(lead: Lead, answered: number | null, { attempts }: LeadMemory, bench: Bench): Contact {
  const again = passedAgain(lead, bench);
  const counted = attemptsThatCount(attempts, lead, answered, bench);
  const last = lastAttemptAt(lead, bench);
  const told = last !== null && (again === null || isSince(last, again, bench)) ? [Math.max(last, again ?? last)] : [];
  // More may be counted than are remembered.
  const { count } = attemptsSeen(lead, bench);
  const all = again === null && typeof count === "number" ? count : 0;
  const moments = [...counted, ...told, answered].filter((one): one is number => one !== null);
  return {
    made: Math.max(counted.length, told.length, all),
    last: moments.length === 0 ? null : Math.max(...moments),
    counted,
  };
}

/** How often a lead was tried to be reached that was tried as often as was promised, in vain; null for any other. */
export function givenUpAfter(lead: Lead, answered: number | null, memory: LeadMemory, bench: Bench): number | null {
  const { attempts } = bench.terms.cadence;
  if (attempts === 0 || isYes(lead.connected)) return null;
  const { made } = contactOf(lead, answered, memory, bench);
  return made >= attempts ? made : null;
}

function followUp(lead: Lead, answered: number | null, memory: LeadMemory, bench: Bench): LaterPromise | null {
  const { cadence } = bench.terms;
  if (cadence.attempts === 0 || !areLogged(lead)) return null;
  const { made, last, counted } = contactOf(lead, answered, memory, bench);
  const deadline = last === null ? null : attemptDue(last, counted, cadence, memory.pauses, bench);
  return deadline && last !== null ? { kind: "followUp", number: made + 1, of: cadence.attempts, from: last, ...deadline } : null;
}

/**
 * What is promised of a lead after its first answer, as long as nothing stands still: of two open promises the one that is due first.
 *
 * @param answered the answer that counts, an instant; null where there is none
 * @returns null where it was reached, talks with sales, or is closed
 */
export function laterPromise(lead: Lead, answered: number | null, memory: LeadMemory, bench: Bench): Later | null {
  if (isYes(lead.connected) || isOver(lead.stage, lead, bench.terms, bench.sheetOffset)) return null;
  if (givenUpAfter(lead, answered, memory, bench) !== null) return { kind: "still", state: "givenUp" };
  const next = followUp(lead, answered, memory, bench);
  const accept = acceptance(lead, memory, bench);
  if (!accept || !next) return accept ?? next;
  return next.due < accept.due ? next : accept;
}

/** When an acceptance that came too late was due, null for one in time or none. */
export function acceptedLate(lead: Lead, { pauses }: LeadMemory, bench: Bench): number | null {
  const { passed, accepted } = lead;
  if (!isMoment(passed) || !isMoment(accepted) || !isSince(accepted.getTime(), passed.getTime(), bench)) return null;
  const until = accepted.getTime();
  const ended = pauses.map(({ from, to }) => ({ from: Math.min(from, until), to: Math.min(to ?? until, until) }));
  const deadline = acceptDue(passed.getTime(), bench.terms.cadence, ended, bench);
  return deadline && until > deadline.due ? deadline.due : null;
}

/** What a lead's next step is by its promise; null where nothing is to be done. */
export function nextStep(later: Later | null, bench: Bench): Saying | null {
  if (later?.kind === "followUp") return said(bench.at > later.due ? "attemptLate" : "attemptBy", later.number, wallOf(later.due, bench));
  if (later?.kind === "accept") return said(bench.at > later.due ? "acceptLate" : "acceptBy", wallOf(later.due, bench));
  if (later?.kind !== "resting" || later.until === null) return null;
  return bench.at >= later.until ? said("passAgain") : said("comesBack", wallOf(later.until, bench));
}
