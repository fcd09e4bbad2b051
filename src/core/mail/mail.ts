import type { OffsetAt } from "../cells/moments";
import type { AddressBook } from "../people/address-book";
import type { MailKind, NewsOf } from "./kinds";
import type { LetterFacts } from "./letter-facts";
import type { MailLead } from "./mail-lead";
import type { NoticeTime } from "./schedule";

/** A mail that should go out. */
export interface Mail {
  kind: MailKind;
  to: string;
  says: LetterFacts;
  /** Leads to the spreadsheet. */
  link: string;
  /** The sheet's own zone, in which its moments are written out. */
  offsetAt: OffsetAt;
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
  since(news: NewsOf): number;
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

/** A mail of a kind, as the run's spreadsheet sends it. */
export const mailOf = (run: MailRun, to: string, says: LetterFacts, notices: readonly string[]): Mail => ({
  ...{ kind: says.about, to, says, link: run.link(), offsetAt: run.offsetAt, notices },
});
