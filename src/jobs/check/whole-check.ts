import type { Notebook } from "../../google/notebook";
import { words } from "../../language/spoken/words";
import { refreshMonitor } from "../monitor/monitor";
import { carryPlansOn } from "../plan/carry-plans-on";
import { carryStages } from "../plan/carry-stages";
import { stampPlanDay } from "../plan/plan-day";
import { followColumns } from "../plan/plan-follows-leads";
import { clockIn, clockNotes } from "../rules/clock-state";
import { type CheckReading, readAfterCheck } from "../rules/reading-of-check";
import { loggedRefusal } from "../run/google-says";
import { longLimits } from "../run/limits";
import { type CheckOutcome, check } from "./check";

/** So much is quoted of what Google says. */
const LONGEST = 80;

/** A tab that Google lets nobody write or make must not keep mails from going: the panel says so. */
function orSay({ notes, notebook }: CheckReading, act: () => void, sentence: (why: string) => string): void {
  try {
    act();
  } catch (error) {
    const says = loggedRefusal(error);
    const clock = clockIn(notes);
    if (clock) notebook.later(clockNotes({ ...clock, notice: sentence(says.slice(0, LONGEST)) }));
  }
}

/**
 * Brings up to date what follows from the leads: the monitor, and the plans' histories. A check that did not come to
 * its end is followed by the next one. What is noted waits for the caller's next write.
 *
 * @returns what it read; null after a check that did not come to its end
 */
export function afterCheck(outcome: CheckOutcome, at: Date): CheckReading | null {
  if ("problem" in outcome || !outcome.seen) return null;
  const reading = readAfterCheck(outcome.seen, at);
  orSay(reading, () => refreshMonitor(reading), words().tabs.monitorFailed);
  const { workbook, notebook, notes, rules } = reading;
  carryPlansOn(workbook, notebook, notes);
  followColumns(reading);
  orSay(reading, () => carryStages(workbook, reading.table, rules.sheetZone), words().tabs.stagesFailed);
  stampPlanDay(notebook, notes, at, { workbook, zone: rules.sheetZone });
  return reading;
}

/** Lets monitor and plans follow after a check that brought the document into another language, whatever it was for. */
export function afterNewLanguage(outcome: CheckOutcome, at: Date): void {
  if ("problem" in outcome || !outcome.hasNewLanguage) return;
  afterCheck(outcome, at);
  outcome.seen?.notebook.writeDown();
}

/** A check with all that follows from it, for a caller that does not hold the lock. */
export function checkAll(notebook: Notebook, at: Date): CheckOutcome {
  try {
    const outcome = check(notebook, at, longLimits(at), { givesTurns: true });
    afterCheck(outcome, at);
    return outcome;
  } finally {
    notebook.writeDown();
  }
}
