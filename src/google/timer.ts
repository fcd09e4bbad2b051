/**
 * Makes an entry run every hour for this document, unless this person's timer is there already.
 *
 * @returns whether it was made now
 */
export function runHourly(entry: string): boolean {
  if (ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).some((trigger) => trigger.getHandlerFunction() === entry)) {
    return false;
  }
  ScriptApp.newTrigger(entry).timeBased().everyHours(1).create();
  return true;
}

/** A key of the person who runs the script, which says nothing about him and needs no permission; it changes every 30 days. */
export const userKey = (): string => Session.getTemporaryActiveUserKey();
