import type { MailRun } from "../../core/mail/mail";
import { type Gift, giftsDue } from "../../core/mail/steps";
import { mailsAreHere } from "../notes/mail-memory";
import type { CheckReading } from "../rules/reading-of-check";
import type { Limits } from "../run/limits";

/**
 * Gives leads that nobody answers to others, where the version of the agreement that is in force says so and mails are on in this
 * spreadsheet: who is concerned must hear of it.
 *
 * @returns those that were given
 */
export function giveOverdue(reading: CheckReading, run: MailRun, _limits: Limits): Gift[] {
  const due = giftsDue(run);
  if (due.length === 0 || !mailsAreHere(reading.notes, reading.workbook.id())) return [];
  return due;
}
