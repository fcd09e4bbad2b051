import type { Cell } from "../../core/cells/cell";
import { mailedBefore, unknownOwners } from "../../core/mail/unknown-owners";
import { addressBook } from "../../core/people/address-book";
import { words } from "../../language/spoken/words";
import type { LeadColumns } from "../../tables/leads/lead-table";
import { mailLeads } from "../../tables/leads/mail-leads";
import type { MailsNow } from "../messages/panel-messages";
import { kindsIn, mailsAreHere } from "../notes/mail-memory";
import { alreadySentIn, mailedBeforeIn, mailStateIn } from "../notes/mail-state";
import { offsetOrUtc } from "../rules/clock-rules";
import type { ClockState } from "../rules/clock-state";
import { agreedIn } from "../rules/reading-of-check";
import { goesToOwners } from "./mail-run";

/** More than anybody goes through one by one. */
const MOST = 50;

interface MailedLeads {
  zone: string;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  cells: Cell[][];
  columns: LeadColumns;
  clock: ClockState | null;
}

function ownersIn({ zone, top, cells, columns, clock }: MailedLeads, table: Cell[][], notes: Record<string, string>, at: Date) {
  if (!clock) return [];
  const sheetOffset = offsetOrUtc(zone);
  const agreed = agreedIn(table, sheetOffset);
  const book = addressBook((key) => String(agreed(key)));
  const leads = mailLeads(cells, columns, top, clock.rules.terms, at.getTime(), sheetOffset);
  return unknownOwners(leads, book, mailedBeforeIn(notes) ?? mailedBefore(alreadySentIn(notes), leads, book));
}

/**
 * How the mails stand, for the panel; no call.
 *
 * @param table the agreement's cells
 * @param id of this spreadsheet
 */
export function shownMails(seen: MailedLeads, table: Cell[][], notes: Record<string, string>, id: string, at: Date): MailsNow {
  const on = kindsIn(table);
  const { problem, sentAt } = mailStateIn(notes);
  const isElsewhere = on.length > 0 && !mailsAreHere(notes, id);
  const owners = ownersIn(seen, table, notes, at);
  const dropped = on.some(goesToOwners) ? owners.filter(({ hadMail }) => hadMail).length : 0;
  // What stood in the way of the mails of another spreadsheet is no news here.
  return {
    problem: isElsewhere ? "" : problem,
    sentAt,
    isElsewhere,
    owners: owners.slice(0, MOST),
    ownersInAll: owners.length,
    dropped,
  };
}

/** What people should be told of the mails, a sentence each. */
export const mailNotices = ({ problem, isElsewhere, dropped }: MailsNow): string[] =>
  isElsewhere ? [words().mailing.elsewhere] : [problem, dropped > 0 ? words().mailing.ownersDropped(dropped) : ""].filter(Boolean);
