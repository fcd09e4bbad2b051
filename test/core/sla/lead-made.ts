/** Leads as tables of cases make them: what is not named is blank. */

import { workingClock } from "../../../src/core/calendar/clock";
import type { Holidays } from "../../../src/core/calendar/holidays";
import { USUAL_WEEK, type WorkingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { instantOfWall, type OffsetAt } from "../../../src/core/cells/moments";
import type { Bench, Lead, ResponseTerms } from "../../../src/core/sla/lead";
import { saysRejected } from "../../../src/language/spoken/peoples-words";
import { zone } from "../calendar/zones";

export const BERLIN = zone("Europe/Berlin");

/** "2026-11-18 10:00" by a zone's wall clock, as a cell holds it. */
export const wallIn =
  (offsetAt: OffsetAt) =>
  (text: string): Date =>
    new Date(instantOfWall(Date.parse(`${text.replace(" ", "T")}Z`), offsetAt));

export type LeadFields = Partial<Record<Exclude<keyof Lead, "byHeading" | "isUntracked" | "called" | "lacks">, Cell>> & Pick<Lead, "lacks">;

export function leadOf(fields: LeadFields): Lead {
  const blank = { id: "L-1", priority: "", source: "", stage: "", received: "", passed: "", accepted: "", responded: "" };
  const rest = { attempts: "", lastAttempt: "", connected: "", returned: "", returnReason: "", won: "", lostReason: "" };
  return { ...blank, ...rest, backOn: "", pauseUntil: "", ...fields, byHeading: () => undefined };
}

/** 60 minutes for an answer; six attempts, 540 working minutes apart, one a day; 120 minutes to accept, with a warning 30 minutes before. */
export const AGREED: ResponseTerms = {
  usual: { targetMinutes: 60, warnMinutes: 15 },
  targets: [],
  startsAt: "received",
  automaticMinutes: 0,
  waitingStages: ["Waiting on customer"],
  endStages: ["Opportunity", "Lost"],
  required: [],
  barrings: [],
  cadence: { attempts: 6, spacingMinutes: 540, perDay: 1, acceptMinutes: 120, acceptWarnMinutes: 30 },
};

interface BenchWish {
  at: Date;
  terms?: Partial<ResponseTerms>;
  offsetAt?: OffsetAt;
  week?: WorkingWeek;
  holidays?: Holidays;
}

export function benchAt({ at, terms = {}, offsetAt = BERLIN, week = USUAL_WEEK, holidays = new Map() }: BenchWish): Bench {
  const instant = at.getTime();
  return {
    terms: { ...AGREED, ...terms },
    clock: workingClock({ week, holidays, offsetAt }, instant, instant),
    sheetOffset: offsetAt,
    at: instant,
    saysRejected,
  };
}
