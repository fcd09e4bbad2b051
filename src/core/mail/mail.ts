import type { OffsetAt } from "../cells/moments";
import type { AddressBook } from "../people/address-book";
import type { MailKind } from "./kinds";
import type { Letter } from "./letter";
import type { MailLead } from "./mail-lead";
import type { NoticeTime } from "./schedule";

/** A mail that should go out. */
export interface Mail {
  kind: MailKind;
  to: string;
  letter: Letter;
  /** What its reader is told by it: none of it is told him again. */
  notices: readonly string[];
}

/** What mails are composed from at a moment. */
export interface MailRun {
  /** The present, an instant in milliseconds. */
  at: number;
  /** The working day whose mails may go, counted from 1970-01-01; null before it opens and on days off. */
  day: number | null;
  /** Whether news of leads may go now. */
  notices: NoticeTime;
  /** How many owners had mail before and get none now: the agreement does not name their addresses, and nobody has said yet whether it should. */
  dropped: number;
  /** The instant from which a kind was on: what happened before it is no news. */
  since(kind: MailKind): number;
  isTold(notice: string): boolean;
  book: AddressBook;
  leads: readonly MailLead[];
  /** Working milliseconds between two instants. */
  elapsed(from: number, to: number): number;
  /** The sheet's own zone, in which moments are written out. */
  offsetAt: OffsetAt;
  /** Leads to a row of the lead tab, or to the spreadsheet. */
  link(row?: number): string;
}

/** Why a mail came and how it stops; the label is the agreement's. */
export const footOf = (label: string): string =>
  `Sent by Lead SLA because "${label}" is on in the tab SLA agreement. Whoever may edit that tab can turn it off there or in the panel.`;

/** "1 lead", "2 leads". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
