import type { WorkingWeek } from "../calendar/working-week";
import type { Cell } from "../cells/cell";
import { type Saying, sayingsOf } from "../cells/saying";
import type { NoDate } from "../dates/date-cell";
import type { Test } from "../scoring/cell-test";
import type { CalledField } from "./dates";
import type { State, StillState } from "./states";

/** What a wall clock reads, in milliseconds as if it were UTC's. */
type Wall = number;

/** What a column of a lead is called. */
type Column = Saying;

/** Columns of the table of response times. */
export type StatsColumn = "group" | "leads" | "answered" | "withinSla" | "median" | "ninetieth" | "open" | "overdue" | "checkDates";

/** What is said of leads and the clock that judges them. Notes are said without a full stop. */
export interface SlaSayings {
  asOf: [];
  farAsOf: [];
  /** The trouble with what was given; null where it is no number to anybody. */
  warnMinutes: [trouble: Saying | null];
  badMoment: [name: string];
  badTarget: [];
  unclearTarget: [trouble: Saying];
  statsColumn: [column: StatsColumn];
  /** The row for all groups. */
  all: [];

  badTargetLine: [line: string];
  badBarringLine: [line: string];
  barringNoValue: [line: string, test: Test];
  /** A test by size with what is neither a number nor a day. The trouble is null where it is no number to anybody. */
  barringNoLimit: [line: string, test: Test, trouble: Saying | null];

  /** The heading of a lead's column; "" where the tab has no such column. */
  column: [field: CalledField, heading: string];
  /** What stands there, and of a text why it is no date. */
  notADate: [column: Column, cell: Cell, why: NoDate];
  notAnHour: [column: Column, cell: Cell];
  movingMoment: [column: Column];
  farFuture: [column: Column];
  answerBefore: [];
  /** The last attempt lies before the day on which the lead came. */
  attemptBefore: [column: Column];
  notACount: [column: Column, cell: Cell];

  missing: [headings: readonly string[]];
  /** The line that bars it, as the team wrote it: one for every stage, and one for the stage at which it is. */
  barred: [line: string];
  barredAtStage: [line: string];
  notPassed: [];
  noLeadId: [];
  paused: [since: Wall];
  pausedUntil: [until: Wall];
  noDue: [];
  /** Of a lead that was won, or talks with sales: when it was answered is not known. */
  wonUnanswered: [responded: Column];
  talkingUnanswered: [stage: string, responded: Column];
  notTracked: [];
  /** Said once of the whole tab. */
  noAnswerColumn: [];
  closedInTime: [];
  closedUnstarted: [];
  neverAnswered: [due: Wall];
  /** The same of a lead that nothing tells from others, so that nothing is remembered of it. */
  closedUnknown: [due: Wall];
  /** A word of the column Stage decided that means other things in other systems. */
  guessedEnd: [stage: string, ending: "won" | "closed"];
  /** The reason as somebody typed it, "" for none. */
  returned: [reason: string];
  /** A reason that says by itself that the lead was rejected. */
  rejected: [reason: string];
  acceptedLate: [due: Wall];
  /** Its owner was given it in turn; and who had it before it was given to another. */
  ownerInTurn: [at: Wall];
  ownerUntil: [before: string, until: Wall];
  sameId: [row: number];
  sameEmail: [row: number];

  acceptBy: [due: Wall];
  acceptLate: [due: Wall];
  attemptBy: [number: number, due: Wall];
  attemptLate: [number: number, due: Wall];
  giveUp: [attempts: number];
  /** The day on which a lead that rests is marketing's again, and what to do from then on. */
  comesBack: [day: Wall];
  passAgain: [];

  noLead: [received: Column];
  still: [state: StillState, notes: readonly Saying[]];
  /** The answer is null where there is none. */
  judged: [state: State, due: Wall, answered: Wall | null];
  /** The promise after the first answer: counted from the last attempt, else the answer; in working minutes, or days where days is one. */
  attemptPromised: [state: State, number: number, of: number, from: Wall, minutes: number, days: number | null, perDay: number, due: Wall];
  acceptPromised: [state: State, passed: Wall, minutes: number, due: Wall];
  /** What holds after the first answer where no promise runs. */
  laterStill: [state: State];
  /** Until is null where the clock still stands; the length of working time in milliseconds. */
  stoodStill: [from: Wall, until: Wall | null, length: number];
  notes: [notes: readonly Saying[]];
  next: [next: Saying];
  /** What nobody has agreed on yet: minutes until the first answer, and the hours; null for what somebody has. */
  assumed: [targetMinutes: number | null, week: WorkingWeek | null];
}

export const said = sayingsOf<SlaSayings>("sla");
