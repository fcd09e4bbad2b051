/** Whose the hourly check is, and switching it on. */
import { openNotebook } from "../../google/notebook";
import { hasTrigger, runByClock, userKey } from "../../google/timer";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { type AtOnce, atOnceIn } from "../notes/at-once-state";
import { type HourlyCheck, hourlyCheckIn, hourlyNotes, isAlive, isCopied } from "../notes/hourly-state";
import { kindsIn, mailsAreHere, turnedOnNotes } from "../notes/mail-memory";
import { intervalFor, usedAt, usedWords } from "../notes/time-used";
import { clockIn } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { googleSays } from "../run/google-says";
import { isNotAllowed } from "../run/refusal-words";

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
    return hasTrigger(TIMER_ENTRY);
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

/** Google's refusals of a timer in words. */
export function noTimer(refusal: string): string {
  const { tooManyTimers, timerNotAllowed, timerRefused } = words().checks;
  if (/too many/i.test(refusal)) return tooManyTimers;
  return /authori[sz]ation|permission/i.test(refusal) ? timerNotAllowed : timerRefused(refusal);
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
  let every: number | null;
  try {
    every = runByClock(TIMER_ENTRY);
  } catch (error) {
    return noTimer(googleSays(error));
  }
  return afterDeed(words().checks.timerNotNoted, () => {
    const ofTimer = every ?? known?.every;
    const timer = hourlyNotes({ owner, since: at.toISOString(), ranAt: "", sheet, ...(ofTimer !== undefined && { every: ofTimer }) });
    if (!known) notebook.setAll(timer);
    else if (every !== null || copied || !isAlive(known, at)) notebook.setAll(withMailsOff(workbook, notes, timer, at));
  });
}

/** Whether another person's timer checks this spreadsheet; the notes, and 1 call or more where one does. */
export function isOthersCheck(at: Date): boolean {
  const known = hourlyCheckIn(openNotebook().all());
  return known !== null && !isCopied(known, openWorkbook().id()) && isAlive(known, at) && !isMine(known);
}

/** Minutes between two runs of a timer that an older add-on noted, and of any that Google lets run no oftener. */
const HOURLY = 60;

/** How long all runs of this spreadsheet's triggers took within a day, in milliseconds. */
export const usedOf = (notes: Record<string, string>, at: Date): number =>
  usedAt(hourlyCheckIn(notes)?.used, at) + usedAt(atOnceIn(notes)?.used, at);

/** Minutes between two runs that work, by how much of the day's time is used; infinitely many where it is spent. */
export const intervalNow = (notes: Record<string, string>, at: Date): number =>
  intervalFor(hourlyCheckIn(notes)?.every ?? HOURLY, usedOf(notes, at));

/** Whether so much of a day's time is used that what can wait is left to the timer. */
export const isSpared = (notes: Record<string, string>, at: Date): boolean => intervalFor(1, usedOf(notes, at)) >= HOURLY;

/** How the leads are checked by themselves, for people to read. */
interface HourlyCheckShown {
  mine: boolean;
  since: string;
  /** How long all runs took today, in words. */
  used: string;
  /** Minutes between two runs while the team works: of the timer, and as it goes now that so much of the day's time is used; null where it is spent. */
  every: number;
  now: number | null;
  /** Which leads are timed as they come. */
  atOnce: AtOnce["on"];
}

/**
 * Whose the hourly check is, for people to read, and how long its runs took today, in words.
 *
 * @param id of this spreadsheet, where it is known: what a copy brought along is none of its own
 * @returns null where it is not on, or has not run for hours
 */
export function hourlyCheckNow(notes: Record<string, string>, at: Date, id?: string): HourlyCheckShown | null {
  const known = hourlyCheckIn(notes);
  if (!known || !isAlive(known, at) || (id !== undefined && isCopied(known, id))) return null;
  const now = intervalNow(notes, at);
  const atOnce = atOnceIn(notes);
  return {
    mine: isMine(known),
    since: known.since,
    used: usedWords(usedOf(notes, at)),
    every: known.every ?? HOURLY,
    now: Number.isFinite(now) ? now : null,
    // What a copied spreadsheet brought along is of none of its triggers.
    atOnce: atOnce && atOnce.sheet === (known.sheet ?? atOnce.sheet) ? atOnce.on : {},
  };
}

/** Switches it on for a person at the panel, and says how it went. */
export function hourlyCheckOn(at: Date): string {
  if (!clockIn(openNotebook().all())) return words().tabs.notSetUp;
  const refusal = startHourlyCheck(at);
  if (refusal) return refusal;
  let sentence = words().checks.hourlyOn;
  const unread = afterDeed(words().saving.notReadBack, () => {
    if (hourlyCheckNow(openNotebook().all(), at)?.mine === false) sentence = words().checks.hourlyOthers;
  });
  return [sentence, unread].filter(Boolean).join(" ");
}
