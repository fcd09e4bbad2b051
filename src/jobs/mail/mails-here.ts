import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { startHourlyCheck } from "../check/hourly-timer";
import { kindsIn, turnedOnNotes } from "../notes/mail-memory";
import { mailedBeforeNotes } from "../notes/mail-state";
import { clockIn } from "../rules/clock-state";
import { Hindrance } from "../run/hindrance";
import { LOCK_WAIT } from "../run/limits";
import { AGREEMENT_GONE, BUSY, mailsOnHere, NOT_SET_UP, OWNERS_LEFT_OUT } from "../run/sentences";

/**
 * Turns the mails that the agreement's cells turn on on in this spreadsheet too, which is a copy of another: from now on there is news.
 *
 * @returns how it went, in a sentence
 */
export function turnMailsOnHere(at: Date): string {
  if (!takeLock(LOCK_WAIT)) throw new Hindrance(BUSY);
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) throw new Hindrance(AGREEMENT_GONE);
  const on = kindsIn(table);
  const refusal = startHourlyCheck(at);
  const notebook = openNotebook();
  notebook.setAll(turnedOnNotes(notebook.all(), on, workbook.id(), at));
  return [mailsOnHere(on.length), refusal].filter(Boolean).join(" ");
}

/** Owners who got mail before get none from now on, and nobody is asked about them again. */
export function leaveOwnersOut(): string {
  const notebook = openNotebook();
  if (!clockIn(notebook.all())) return NOT_SET_UP;
  notebook.setAll(mailedBeforeNotes([]));
  return OWNERS_LEFT_OUT;
}
