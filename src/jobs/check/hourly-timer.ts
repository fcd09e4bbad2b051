/** Whose the hourly check is, and switching it on. */
import { openNotebook } from "../../google/notebook";
import { runHourly, runsHourly, userKey } from "../../google/timer";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { type HourlyCheck, hourlyCheckIn, hourlyNotes, isAlive, isCopied } from "../notes/hourly-state";
import { kindsIn, mailsAreHere, turnedOnNotes } from "../notes/mail-memory";
import { usedAt, usedWords } from "../notes/time-used";
import { clockIn } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { googleSays } from "../run/google-says";
import { isNotAllowed } from "../run/refusal-words";
import { HOURLY_ON, HOURLY_OTHERS, NOT_READ_BACK, NOT_SET_UP, noTimer, TIMER_NOT_NOTED } from "../run/sentences";

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
    if (isNotAllowed(googleSays(error))) return false;
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
    return noTimer(googleSays(error));
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
