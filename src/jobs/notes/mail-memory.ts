import { itemValue, understandItem } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { type MailMemory, turnedOnHere } from "../../core/mail/copies";
import { isTurnedOn, MAIL_KINDS, type MailKind, switchOf } from "../../core/mail/kinds";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { valuesByKey } from "../../tables/agreement/agreement-table";
import { hourlyCheckIn } from "./hourly-state";
import { alreadySentIn, mailNotes, mailStateIn } from "./mail-state";

const utc = () => 0;

/** The kinds that the agreement's cells turn on. */
export function kindsIn(table: Cell[][]): MailKind[] {
  const values = valuesByKey(table);
  return MAIL_KINDS.filter((kind) => {
    const [item, found] = [itemOf(switchOf(kind)), values.get(switchOf(kind))];
    const read = item && found ? understandItem(item, itemValue(item, found.value, utc), PEOPLES_WORDS) : { sentence: "" };
    return "value" in read && isTurnedOn(kind, read.value);
  });
}

function memoryIn(notes: Record<string, string>): MailMemory {
  const { sheet, since } = mailStateIn(notes);
  const timer = hourlyCheckIn(notes);
  const known = timer && { hasRun: timer.ranAt !== "", ...(timer.sheet !== undefined && { sheet: timer.sheet }) };
  return { wasOn: Object.keys(since).length > 0, timer: known, ...(sheet !== undefined && { sheet }) };
}

/** Whether the notes say that mails were turned on in the spreadsheet of this id. */
export const mailsAreHere = (notes: Record<string, string>, id: string): boolean => turnedOnHere(memoryIn(notes), id);

/**
 * Notes by which mails are on in one spreadsheet and in no other; what people were told stays.
 *
 * @param sheet its id; "" for one that is not known, so that they are on nowhere
 * @param at from when there is news
 */
export function turnedOnNotes(notes: Record<string, string>, on: readonly MailKind[], sheet: string, at: Date): Record<string, string> {
  const since = Object.fromEntries(on.map((kind) => [kind, at.getTime()]));
  return mailNotes({ ...mailStateIn(notes), sheet, since, sending: 0, waiting: 0, problem: "" }, alreadySentIn(notes));
}
