import { versionAt } from "../../core/agreement/versions";
import { worksAt } from "../../core/calendar/opening-spans";
import { MINUTE } from "../../core/cells/cell";
import { type Notebook, openNotebook } from "../../google/notebook";
import { words } from "../../language/spoken/words";
import { type CheckOutcome, check } from "../check/check";
import { intervalNow } from "../check/hourly-timer";
import { afterCheck } from "../check/whole-check";
import { sendMails } from "../mail/mails";
import { atOnceIn, atOnceNotes } from "../notes/at-once-state";
import { hourlyCheckIn, hourlyNotes, lastMailed } from "../notes/hourly-state";
import { addRun, hasPassed } from "../notes/time-used";
import { offsetOrUtc } from "../rules/clock-rules";
import { type ClockState, clockIn } from "../rules/clock-state";
import { longLimits } from "../run/limits";
import { onceMore } from "../run/once-more";
import { googleWords } from "../run/refusal-words";

/** What became of a run. */
interface HourlyRun {
  outcome: CheckOutcome | null;
  /** Whether it came as far as the mails. */
  mailed: boolean;
  /** One sentence where it did not come to its end; "" else. */
  problem: string;
}

/** What stood in the way of the check, unless people are told so anyway. */
const refusedBy = (outcome: CheckOutcome): string =>
  "problem" in outcome && !outcome.isTold ? words().checks.refused(outcome.problem) : "";

/** Leaves a sign of life, what became of the run, and how long it took. */
function noteRun(notebook: Notebook, { outcome, mailed, problem }: HourlyRun, at: Date): void {
  const seen = outcome && "seen" in outcome ? outcome.seen : null;
  const notes = seen?.notes ?? notebook.all();
  const known = hourlyCheckIn(notes);
  if (!known) return;
  const { problem: _, ...rest } = known;
  const used = addRun(known.used, at, Date.now() - at.getTime());
  const refused = problem || (outcome ? refusedBy(outcome) : "");
  const atOnce = atOnceIn(notes);
  if (atOnce) notebook.later(atOnceNotes({ ...atOnce, timer: used }));
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

/** Minutes between two runs outside working hours. */
const IDLE = 60;
/** Google's timers are not exact. */
const SLACK = 2 * MINUTE;

/** Whether the team works now, by the version in force. */
function isWorking({ rules }: ClockState, at: Date): boolean {
  const version = versionAt(rules.versions ?? [], at.getTime());
  const { week, zone } = version && !("inLog" in version) ? version : rules;
  return worksAt({ week, holidays: new Map(rules.holidays), offsetAt: offsetOrUtc(zone) }, at.getTime());
}

/** What a run is to do: its work; only to show that the timer lives, where the day's time is spent; or nothing, where it is not time yet. */
type Task = "work" | "live" | "wait";

/** A timer that runs often spares Google's time of the day by itself: no trigger is made anew for that. */
function taskOf(notes: Record<string, string>, clock: ClockState, at: Date): Task {
  const known = hourlyCheckIn(notes);
  if (known?.every === undefined || known.every >= IDLE) return "work";
  const minutes = Math.max(intervalNow(notes, at), isWorking(clock, at) ? 0 : IDLE);
  if (minutes <= known.every) return "work";
  if (!hasPassed(Math.min(minutes, IDLE), known.ranAt, at, SLACK)) return "wait";
  return Number.isFinite(minutes) ? "work" : "live";
}

/** Leaves the sign of life alone; 1 call. */
function showLife(notebook: Notebook, notes: Record<string, string>, at: Date): void {
  const known = hourlyCheckIn(notes);
  if (known) notebook.setAll(hourlyNotes({ ...known, mailedAt: new Date(lastMailed(known)).toISOString(), ranAt: at.toISOString() }));
}

/**
 * What the timer does: it checks, brings the monitor up to date, sends the mails that are due, and leaves a sign of life. Where the
 * spreadsheet is not set up, or it is not time yet, it ends after 2 calls.
 *
 * @returns null where it did nothing
 * @throws what Google refused; the panel says so until a run comes to its end
 */
export function checkHourly(at: Date): CheckOutcome | null {
  // Without notes nobody hears of a fault, and mails that have gone must not be forgotten.
  const notebook = onceMore(openNotebook);
  const before = onceMore(notebook.all);
  const clock = clockIn(before);
  const task = clock ? taskOf(before, clock, at) : "wait";
  if (task === "live") showLife(notebook, before, at);
  if (task !== "work") return null;
  const run: HourlyRun = { outcome: null, mailed: false, problem: "" };
  try {
    const outcome = check(notebook, at, longLimits(at), { isOften: true, givesTurns: true });
    run.outcome = outcome;
    const reading = afterCheck(outcome, at);
    const known = reading && hourlyCheckIn(reading.notes);
    if (reading) sendMails(reading, known ? lastMailed(known) : at.getTime(), longLimits(at));
    run.mailed = reading !== null;
    return outcome;
  } catch (error) {
    run.problem = words().checks.failed(googleWords((error as Error).message));
    throw error;
  } finally {
    try {
      onceMore(() => noteRun(notebook, run, at));
    } finally {
      onceMore(notebook.writeDown);
    }
  }
}
