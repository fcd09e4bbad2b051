import { DAY, HOUR } from "../../core/cells/cell";
import { type AlreadySent, isAlreadySentIn, withoutSent, withSent } from "../../core/mail/already-sent";
import { type MailKind, type NewsOf, switchOf } from "../../core/mail/kinds";
import type { Mail } from "../../core/mail/mail";
import { dayKey } from "../../core/mail/schedule";
import { mailedBefore, unknownOwners, waits } from "../../core/mail/unknown-owners";
import { post, recipientsLeft } from "../../google/mailbox";
import { letterHtml, letterText } from "../../language/figures/letter";
import { labelOf } from "../../language/spoken/item-words";
import { letterOf } from "../../language/spoken/letters";
import { words } from "../../language/spoken/words";
import { mailsAreHere } from "../notes/mail-memory";
import { alreadySentIn, type MailState, mailedBeforeIn, mailedBeforeNotes, mailNotes, mailStateIn } from "../notes/mail-state";
import type { CheckReading } from "../rules/reading-of-check";
import { googleSays } from "../run/google-says";
import type { Limits } from "../run/limits";
import { isNotAllowed, isSpent } from "../run/refusal-words";
import { goesToOwners, kindsOn, mailRun, mailsOf, nobodyFor } from "./mail-run";

/** Milliseconds: runs are an hour apart, now and then two. After a longer silence nobody knows when a kind was switched on. */
const SILENCE = 3 * HOUR;

/** A kind that was switched on since the last run has news from that run on, after a silence from now on. */
function sinceWhen(on: readonly MailKind[], known: MailState["since"], lastRun: number, at: number): MailState["since"] {
  const begins = at - lastRun > SILENCE ? at : lastRun;
  const news = on.flatMap((kind): NewsOf[] => (kind === "breach" ? [kind, "laterBreach"] : [kind]));
  return Object.fromEntries(news.map((one) => [one, known[one] ?? begins]));
}

/** How many recipients may still be written to today, or why none. */
export function mailQuota(): { left: number } | { problem: string } {
  try {
    return { left: recipientsLeft() };
  } catch (error) {
    const says = googleSays(error);
    return { problem: isNotAllowed(says) ? words().mailing.noPermission : says };
  }
}

interface Sent {
  /** Mails that could not go, and why the last of them. */
  failed: Mail[];
  problem: string;
  count: number;
}

/** Sends one mail after the other, until the time or the quota ends. */
function sendAll(mails: readonly Mail[], limits: Limits): Sent {
  const sent: Sent = { failed: [], problem: "", count: 0 };
  for (const [at, mail] of mails.entries()) {
    const rest = mails.slice(at);
    if (limits.left() <= 0) return { ...sent, failed: [...sent.failed, ...rest], problem: words().mailing.wait(rest.length) };
    try {
      const letter = letterOf(mail);
      post({ to: mail.to, subject: letter.subject, body: letterText(letter), htmlBody: letterHtml(letter) });
      sent.count += 1;
    } catch (error) {
      const says = googleSays(error);
      if (isSpent(says)) return { ...sent, failed: [...sent.failed, ...rest], problem: words().mailing.quotaSpent(rest.length) };
      if (isNotAllowed(says)) return { ...sent, failed: [...sent.failed, ...rest], problem: words().mailing.noPermission };
      sent.failed.push(mail);
      sent.problem = words().mailing.refused(mail.to, says);
    }
  }
  return sent;
}

type SendingRun = ReturnType<typeof mailRun>;

/** What to say of kinds that are on and have nobody to go to, and of leads of which nobody would hear. */
function unreachable(on: readonly MailKind[], { book, leads }: SendingRun): string {
  const lacking = on.filter((kind) => nobodyFor(kind, book));
  if (lacking.length > 0) return words().mailing.nobody(lacking.map((kind) => labelOf(switchOf(kind))));
  if (book.manager !== "" || !on.some(goesToOwners)) return "";
  const unheard = leads.filter((lead) => waits(lead) && book.of(lead.owner) === "").length;
  return unheard > 0 ? words().mailing.nobodyHears(unheard) : "";
}

/** Addresses that got mail before only those of the agreement did; looked up once, as long as the memory of those mails lasts. */
function droppedFrom({ notes, notebook }: CheckReading, told: AlreadySent, { leads, book }: SendingRun): number {
  const known = mailedBeforeIn(notes);
  const before = known ?? mailedBefore(told, leads, book);
  if (known === null) notebook.later(mailedBeforeNotes(before));
  return before.length === 0 ? 0 : unknownOwners(leads, book, before).filter(({ hadMail }) => hadMail).length;
}

/** Sends what the quota allows; what goes is noted as told before it goes. */
function sendDue(
  due: readonly Mail[],
  { notebook, at }: CheckReading,
  quiet: MailState,
  told: AlreadySent,
  today: string,
  limits: Limits,
): void {
  const quota = mailQuota();
  const left = "left" in quota ? quota.left : 0;
  const going = due.slice(0, left);
  const waiting = due.length - going.length;
  const short = "problem" in quota ? quota.problem : waiting > 0 ? words().mailing.quotaSpent(waiting) : quiet.problem;
  if (going.length === 0) {
    notebook.later(mailNotes({ ...quiet, waiting, left: "left" in quota ? 0 : null, problem: short }, told));
    return;
  }
  const names = (mails: readonly Mail[]) => mails.flatMap(({ notices }) => notices);
  const claimed = withSent(told, names(going), today);
  notebook.setAll(mailNotes({ ...quiet, sending: going.length }, claimed));
  const { failed, count, problem } = sendAll(going, limits);
  const sentAt = count > 0 ? at.toISOString() : quiet.sentAt;
  const after = { ...quiet, waiting: waiting + failed.length, problem: problem || short, sentAt, left: left - count };
  notebook.later(mailNotes(after, withoutSent(claimed, names(failed))));
}

/**
 * Sends the mails that the agreement turned on and that are due. What is sent is noted before it goes, so that nobody is told
 * twice even where a run is cut off; what cannot go now goes at a later run. The caller holds the document's lock. No call at
 * all where every mail is off or nothing is new; else 3, and one for each mail. None goes from a copy of the spreadsheet in which they
 * were turned on. What became of them is noted with the caller's next write.
 *
 * @param lastRun instant of the run before, from which a kind that was switched on since has news
 */
export function sendMails(reading: CheckReading, lastRun: number, limits: Limits): void {
  const on = kindsOn(reading);
  const before = mailStateIn(reading.notes);
  const wasOn = Object.keys(before.since).length > 0;
  if (on.length === 0 && !wasOn) return;
  const told = alreadySentIn(reading.notes);
  const since = sinceWhen(on, before.since, lastRun, reading.at.getTime());
  const first = mailRun(reading, { since: (kind) => since[kind] ?? first.at, isTold: isAlreadySentIn(told), dropped: 0 });
  const run = on.some(goesToOwners) ? { ...first, dropped: droppedFrom(reading, told, first) } : first;
  const due = on.flatMap((kind) => mailsOf(kind, reading, run));
  const isNew = on.length > 0 && (before.sheet === undefined || !wasOn);
  if ((due.length > 0 || isNew) && !mailsAreHere(reading.notes, reading.workbook.id())) return;
  const uncertain = before.sending > 0 ? words().mailing.uncertain(before.sending) : "";
  const quiet: MailState = { ...before, since, sending: 0, waiting: 0, problem: unreachable(on, run) || uncertain };
  if (isNew) quiet.sheet = reading.workbook.id();
  const today = dayKey(Math.floor((run.at + run.offsetAt(run.at)) / DAY));
  if (due.length > 0) sendDue(due, reading, quiet, told, today, limits);
  else if (JSON.stringify(quiet) !== JSON.stringify(before)) reading.notebook.later(mailNotes(quiet, told));
}
