import { activeSpreadsheet } from "./reading";
import { isRefusal } from "./refusal";

/** Minutes between two runs of a timer: Google lets an add-on's run once an hour at most, a script bound to its spreadsheet oftener. */
const OFTEN = 5;
const HOURLY = 60;

/** This person's triggers of an entry here; 3 calls, and 1 for each of his triggers. Another person's cannot be seen. */
const triggersOf = (entry: string): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getUserTriggers(activeSpreadsheet()).filter((trigger) => trigger.getHandlerFunction() === entry);

/** Whether this person has a trigger of an entry here. */
export const hasTrigger = (entry: string): boolean => triggersOf(entry).length > 0;

/** Refuses any trigger more, and says nothing of how often one may run. */
const IS_FULL = /script has too many triggers/i;

/** Makes a timer that runs often; false where Google refuses that, as it does to an add-on, null where it takes no trigger more. */
function makeOften(entry: string): boolean | null {
  try {
    ScriptApp.newTrigger(entry).timeBased().everyMinutes(OFTEN).create();
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return IS_FULL.test(String((error as Error).message)) ? null : false;
  }
}

/**
 * Makes an entry run by the clock for this document, as often as Google allows, unless this person's timer is there already.
 *
 * @returns the minutes between two runs of the timer that was made now; null where it was there
 */
export function runByClock(entry: string): number | null {
  if (hasTrigger(entry)) return null;
  if (makeOften(entry)) return OFTEN;
  ScriptApp.newTrigger(entry).timeBased().everyHours(1).create();
  return HOURLY;
}

/**
 * Puts a timer that runs often in the place of this person's hourly one, where Google allows it.
 *
 * @returns the minutes between two runs; null where Google takes no trigger more, so that nothing is known
 */
export function runOftener(entry: string): number | null {
  const before = triggersOf(entry);
  const isMade = makeOften(entry);
  if (!isMade) return isMade === null ? null : HOURLY;
  // Not before the new one is there: what Google refuses leaves the old one.
  for (const trigger of before) ScriptApp.deleteTrigger(trigger);
  return OFTEN;
}

/** What of a spreadsheet may start an entry. */
export type SheetEvent = "form" | "change";

/** Makes an entry run on an event of this spreadsheet, unless this person's trigger is there already. */
export function runOn(event: SheetEvent, entry: string): void {
  if (hasTrigger(entry)) return;
  const builder = ScriptApp.newTrigger(entry).forSpreadsheet(activeSpreadsheet());
  (event === "form" ? builder.onFormSubmit() : builder.onChange()).create();
}

/** A key of the person who runs the script, which says nothing about him and needs no permission; it changes every 30 days. */
export const userKey = (): string => Session.getTemporaryActiveUserKey();

/** Takes this person's triggers of these entries away. */
export function takeTriggers(entries: readonly string[]): void {
  for (const trigger of ScriptApp.getUserTriggers(activeSpreadsheet())) {
    if (entries.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
  }
}
