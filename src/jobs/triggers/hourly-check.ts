import { type Notebook, openNotebook } from "../../google/notebook";
import { words } from "../../language/spoken/words";
import { type CheckOutcome, check } from "../check/check";
import { afterCheck } from "../check/whole-check";
import { sendMails } from "../mail/mails";
import { hourlyCheckIn, hourlyNotes, lastMailed } from "../notes/hourly-state";
import { addRun } from "../notes/time-used";
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

/**
 * What the hourly timer does: it checks, brings the monitor up to date, sends the mails that are due, and leaves a sign of life.
 *
 * @throws what Google refused; the panel says so until a run comes to its end
 */
export function checkHourly(at: Date): CheckOutcome {
  // Without notes nobody hears of a fault, and mails that have gone must not be forgotten.
  const notebook = onceMore(openNotebook);
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
