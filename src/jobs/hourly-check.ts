import { type Notebook, openNotebook } from "../google/notebook";
import { runHourly, runsHourly, userKey } from "../google/timer";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME } from "../tables/agreement-table";
import { afterDeed } from "./after-deed";
import { afterSweep } from "./after-sweep";
import { type HourlyCheck, hourlyCheckIn, hourlyNotes, isAlive, isCopied } from "./hourly-state";
import { longLimits } from "./limits";
import { kindsIn, mailsAreHere, turnedOnNotes } from "./mail-memory";
import { sendMails } from "./mails";
import { HOURLY_ON, HOURLY_OTHERS, NOT_READ_BACK, noTimer, TIMER_NOT_NOTED } from "./sentences";
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

/** Google's word to a person who has not granted what it takes to see timers, so he has none. */
const NOT_ALLOWED = /permission|authori[sz]ation/i;

function hasTimer(): boolean {
  try {
    return runsHourly(TIMER_ENTRY);
  } catch (error) {
    if (NOT_ALLOWED.test((error as Error).message)) return false;
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
  const refusal = startHourlyCheck(at);
  if (refusal) return refusal;
  let words = HOURLY_ON;
  const unread = afterDeed(NOT_READ_BACK, () => {
    if (hourlyCheckNow(openNotebook().all(), at)?.mine === false) words = HOURLY_OTHERS;
  });
  return [words, unread].filter(Boolean).join(" ");
}

/** Leaves a sign of life, and how long the run took. */
function noteRun(notebook: Notebook, swept: Swept | null, at: Date): void {
  const seen = swept && "seen" in swept ? swept.seen : null;
  const known = hourlyCheckIn(seen?.notes ?? notebook.all());
  if (!known) return;
  const used = addRun(known.used, at, Date.now() - at.getTime());
  // A timer runs in the spreadsheet that it was made for.
  const sheet = known.sheet ?? (seen ? seen.workbook.id() : undefined);
  notebook.later(hourlyNotes({ ...known, ranAt: at.toISOString(), used, ...(sheet !== undefined && { sheet }) }));
}

/** What the hourly timer does: it sweeps, brings the monitor up to date, sends the mails that are due, and leaves a sign of life. */
export function checkHourly(at: Date): Swept {
  const notebook = openNotebook();
  let swept: Swept | null = null;
  try {
    swept = sweep(notebook, at);
    const reading = afterSweep(swept, at);
    const known = reading && hourlyCheckIn(reading.notes);
    const lastRun = Date.parse(known?.ranAt || known?.since || at.toISOString());
    if (reading) sendMails(reading, lastRun, longLimits(at));
    return swept;
  } finally {
    noteRun(notebook, swept, at);
    notebook.writeDown();
  }
}
