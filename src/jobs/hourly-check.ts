import { logFault } from "../google/execution-log";
import { type Notebook, openNotebook } from "../google/notebook";
import { runHourly, runsHourly, userKey } from "../google/timer";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME } from "../tables/agreement-table";
import { afterDeed } from "./after-deed";
import { afterSweep } from "./after-sweep";
import { clockIn } from "./clock-state";
import { type HourlyCheck, hourlyCheckIn, hourlyNotes, isAlive, isCopied, lastMailed } from "./hourly-state";
import { longLimits } from "./limits";
import { kindsIn, mailsAreHere, turnedOnNotes } from "./mail-memory";
import { sendMails } from "./mails";

import { isNotAllowed } from "./refusal-words";
import {
  BUSY,
  checkFailed,
  checkRefused,
  HOURLY_ON,
  HOURLY_OTHERS,
  NOT_READ_BACK,
  NOT_SET_UP,
  noTimer,
  TIMER_NOT_NOTED,
} from "./sentences";

import { type Swept, sweep } from "./sweep";
import { addRun, usedAt, usedWords } from "./time-used";

/** The entry that the hourly timer runs. */
export const TIMER_ENTRY = "onClock";

/** A timer of its own would make a copy look like the spreadsheet in which mails were turned on: that they were not is noted with it. */
function withMailsOff(workbook: Workbook, notes: Record<string, string>, timer: Record<string, string>, at: Date): Record<string, string> {
  const on = kindsIn(workbook.cellsOfName(AGREEMENT_NAME) ?? []);
  const areHere = [notes, { ...notes, ...timer }].every((one) => mailsAreHere(one, workbook.id()));
  return on.length === 0 || areHere ? timer : { ...timer, ...turnedOnNotes(notes, on, "", at) };
}

function hasTimer(): boolean {
  try {
    return runsHourly(TIMER_ENTRY);
  } catch (error) {
    // Who has not granted what it takes to see timers has none.
    if (isNotAllowed((error as Error).message)) return false;
    throw error;
  }
}

/** Whether it is this person's: he whom the note names, or who has the timer. Google changes keys every 30 days, so the note follows. */
function isMine(known: HourlyCheck): boolean {
  const present = userKey();
  if (known.owner === present) return true;
  if (!hasTimer()) return false;
  openNotebook().setAll(hourlyNotes({ ...known, owner: present }));
  return true;
}

/**
 * Switches the hourly check on for this spreadsheet, unless it is: by this person or by another.
 *
 * @returns "" or one sentence that says why it is not on, or that it could not be noted
 */
export function startHourlyCheck(at: Date): string {
  const workbook = openWorkbook();
  const sheet = workbook.id();
  const notebook = openNotebook();
  const notes = notebook.all();
  const known = hourlyCheckIn(notes);
  const copied = known !== null && isCopied(known, sheet);
  const owner = userKey();
  if (known && !copied && isAlive(known, at) && !isMine(known)) return "";
  let isNew: boolean;
  try {
    isNew = runHourly(TIMER_ENTRY);
  } catch (error) {
    return noTimer((error as Error).message);
  }
  return afterDeed(TIMER_NOT_NOTED, () => {
    const timer = hourlyNotes({ owner, since: at.toISOString(), ranAt: "", sheet });
    if (!known) notebook.setAll(timer);
    else if (isNew || copied || !isAlive(known, at)) notebook.setAll(withMailsOff(workbook, notes, timer, at));
  });
}

/**
 * Whose the hourly check is, for people to read, and how long its runs took today, in words.
 *
 * @param id of this spreadsheet, where it is known: what a copy brought along is none of its own
 * @returns null where it is not on, or has not run for hours
 */
export function hourlyCheckNow(
  notes: Record<string, string>,
  at: Date,
  id?: string,
): { mine: boolean; since: string; used: string } | null {
  const known = hourlyCheckIn(notes);
  return known && isAlive(known, at) && !(id !== undefined && isCopied(known, id))
    ? { mine: isMine(known), since: known.since, used: usedWords(usedAt(known.used, at)) }
    : null;
}

/** Switches it on for a person at the panel, and says how it went. */
export function hourlyCheckOn(at: Date): string {
  if (!clockIn(openNotebook().all())) return NOT_SET_UP;
  const refusal = startHourlyCheck(at);
  if (refusal) return refusal;
  let words = HOURLY_ON;
  const unread = afterDeed(NOT_READ_BACK, () => {
    if (hourlyCheckNow(openNotebook().all(), at)?.mine === false) words = HOURLY_OTHERS;
  });
  return [words, unread].filter(Boolean).join(" ");
}

/** What became of a run. */
interface Run {
  swept: Swept | null;
  /** Whether it came as far as the mails. */
  mailed: boolean;
  /** One sentence where it did not come to its end; "" else. */
  problem: string;
}

/** What stood in the way of the sweep, unless the panel says so anyway or another run did the same at that moment. */
function refusedBy(swept: Swept, notes: Record<string, string>): string {
  if (!("problem" in swept) || swept.problem === BUSY || swept.problem === clockIn(notes)?.problem) return "";
  return checkRefused(swept.problem);
}

/** Leaves a sign of life, what became of the run, and how long it took. */
function noteRun(notebook: Notebook, { swept, mailed, problem }: Run, at: Date): void {
  const seen = swept && "seen" in swept ? swept.seen : null;
  const notes = seen?.notes ?? notebook.all();
  const known = hourlyCheckIn(notes);
  if (!known) return;
  const { problem: _, ...rest } = known;
  const used = addRun(known.used, at, Date.now() - at.getTime());
  const refused = problem || (swept ? refusedBy(swept, notes) : "");
  // A timer runs in the spreadsheet that it was made for.
  const sheet = known.sheet ?? (seen ? seen.workbook.id() : undefined);
  notebook.later(
    hourlyNotes({
      ...rest,
      ranAt: at.toISOString(),
      used,
      ...(sheet !== undefined && { sheet }),
      ...(mailed ? { mailedAt: at.toISOString() } : { mailedAt: new Date(lastMailed(known)).toISOString() }),
      ...(refused && { problem: refused }),
    }),
  );
}

/** Tries once more where Google refused: without notes nobody hears of a fault, and mails that have gone must not be forgotten. */
function surely<Answer>(what: () => Answer): Answer {
  try {
    return what();
  } catch (error) {
    logFault(error);
    return what();
  }
}

/**
 * What the hourly timer does: it sweeps, brings the monitor up to date, sends the mails that are due, and leaves a sign of life.
 *
 * @throws what Google refused; the panel says so until a run comes to its end
 */
export function checkHourly(at: Date): Swept {
  const notebook = surely(openNotebook);
  const run: Run = { swept: null, mailed: false, problem: "" };
  try {
    const swept = sweep(notebook, at, longLimits(at), { isOften: true });
    run.swept = swept;
    const reading = afterSweep(swept, at);
    const known = reading && hourlyCheckIn(reading.notes);
    if (reading) sendMails(reading, known ? lastMailed(known) : at.getTime(), longLimits(at));
    run.mailed = reading !== null;
    return swept;
  } catch (error) {
    run.problem = checkFailed((error as Error).message);
    throw error;
  } finally {
    try {
      surely(() => noteRun(notebook, run, at));
    } finally {
      surely(notebook.writeDown);
    }
  }
}
