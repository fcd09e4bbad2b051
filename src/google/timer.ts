import { activeSpreadsheet } from "./reading";

/** Whether this person's timer of an entry is there; 3 calls, and 1 for each of his timers. Another person's cannot be seen. */
export const runsHourly = (entry: string): boolean =>
  ScriptApp.getUserTriggers(activeSpreadsheet()).some((trigger) => trigger.getHandlerFunction() === entry);

/**
 * Makes an entry run every hour for this document, unless this person's timer is there already.
 *
 * @returns whether it was made now
 */
export function runHourly(entry: string): boolean {
  if (runsHourly(entry)) return false;
  ScriptApp.newTrigger(entry).timeBased().everyHours(1).create();
  return true;
}

/** A key of the person who runs the script, which says nothing about him and needs no permission; it changes every 30 days. */
export const userKey = (): string => Session.getTemporaryActiveUserKey();

/** Takes this person's timers of an entry away. */
export function stopHourly(entry: string): void {
  for (const trigger of ScriptApp.getUserTriggers(activeSpreadsheet())) {
    if (trigger.getHandlerFunction() === entry) ScriptApp.deleteTrigger(trigger);
  }
}
