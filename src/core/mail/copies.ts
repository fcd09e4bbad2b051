/** Mails are turned on in cells, which a copied spreadsheet carries along: they go out only where somebody turned them on. */

/** What is remembered of a spreadsheet's mails and its timer. Google may copy it along with the cells, or not (not documented). */
export interface MailMemory {
  /** The spreadsheet in which mails were turned on; missing in what an older add-on kept, "" where a copy came without any memory. */
  sheet?: string;
  /** Whether a kind was on when mails were last seen to. */
  wasOn: boolean;
  /** The hourly timer: the spreadsheet that it was made for, missing in what an older add-on kept, and whether it has run since. */
  timer: { sheet?: string; hasRun: boolean } | null;
}

/**
 * Whether mails were turned on in this very spreadsheet. What an older add-on remembers names no spreadsheet: there a timer that has
 * run since it was made tells, for no timer comes along with a copy, and making one begins its memory anew.
 *
 * @param id the spreadsheet's own
 * @example turnedOnHere({ sheet: "original", wasOn: true, timer: null }, "copy") //=> false
 */
export function turnedOnHere({ sheet, wasOn, timer }: MailMemory, id: string): boolean {
  if (sheet === id) return true;
  if (timer?.sheet !== undefined && timer.sheet !== id) return false;
  if (sheet !== undefined || !wasOn) return !wasOn;
  return timer?.hasRun === true;
}
