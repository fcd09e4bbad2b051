import { DAY } from "../../core/cells/cell";
import { eachOnce } from "../../core/cells/plain-word";
import { MAIL_KINDS, type MailKind, switchOf } from "../../core/mail/kinds";
import { worstPromise } from "../../core/mail/lead-promises";
import type { Mail } from "../../core/mail/mail";
import type { MailLead } from "../../core/mail/mail-lead";
import { nameLine } from "../../core/mail/mail-line";
import { giftsDue, withGifts } from "../../core/mail/steps";
import type { State } from "../../core/sla/states";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { letterHtml } from "../../language/figures/letter";
import { labelOf } from "../../language/spoken/item-words";
import { letterOf } from "../../language/spoken/letters";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { isTimed, leadColumns } from "../../tables/leads/lead-table";
import { hourlyCheckNow } from "../check/hourly-timer";
import { leadTab } from "../leads/lead-tab";
import type { MailPreview, MailPreviews } from "../messages/mail-messages";
import { mailsAreHere } from "../notes/mail-memory";
import { rulesInLog } from "../rules/agreement-log";
import { clockIn } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";
import { type CheckReading, readAfterCheck } from "../rules/reading-of-check";
import { Hindrance } from "../run/hindrance";
import { goesToOwners, isOn, mailRun, mailsOf, nobodyFor } from "./mail-run";
import { mailQuota } from "./mails";

/** Leads in these states need no mail to their owner. */
const SETTLED: readonly (State | "")[] = ["onTime", "late", "notRecorded", "notTracked", "neverAnswered"];

/** As many of a kind as anybody looks at. */
const MOST = 5;

/** The same reading as after a check, without one. */
function readNow(at: Date): CheckReading {
  const workbook = openWorkbook();
  const notebook = openNotebook();
  const notes = notebook.all();
  const clock = clockIn(notes);
  const leads = leadTab(workbook);
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!clock) throw new Hindrance(words().tabs.notSetUp);
  if (!leads) throw new Hindrance(words().leadTab.gone);
  if (!table) throw new Hindrance(words().tabs.agreementGone);
  const cells = leads.read();
  const columns = leadColumns(cells[0] ?? [], clock.columns);
  if (!isTimed(columns)) throw new Hindrance(words().leadTab.ownColumnsGone(leads.name()));
  // A mail is timed by what is in force now.
  const rules = rulesFor(clock.rules, [at.getTime()], () => rulesInLog(workbook, clock.rules, clock.tabs.log));
  if ("problem" in rules) throw new Hindrance(rules.problem);
  return readAfterCheck({ workbook, notebook, leads, table, rules, cells, columns, notes }, at);
}

type PreviewRun = ReturnType<typeof mailRun>;

/** Owners of overdue leads whose mails have nowhere to go. */
function ownersLacking(kind: MailKind, { leads, book }: PreviewRun): string {
  if (!goesToOwners(kind)) return "";
  const isNamed = (lead: MailLead): boolean => !SETTLED.includes(lead.state) || (kind === "digest" && worstPromise(lead) !== null);
  const owners = eachOnce(leads.filter(isNamed).map(({ owner }) => owner));
  const lacking = owners.filter((owner) => book.of(owner) === "");
  return lacking.length === 0 ? "" : words().mailing.ownersWithoutAddress(lacking.map((owner) => nameLine(owner)));
}

/** As if leads that nobody answers were given to others now, whatever is in force. */
function asGiven(run: PreviewRun): PreviewRun {
  const give = { after: run.steps.offer, from: 0 };
  const asked = { ...run, steps: { ...run.steps, give }, notices: { ...run.notices, opens: null } };
  return { ...run, ...withGifts(asked, giftsDue(asked)) };
}

/** What stands in the way of a kind, one sentence; "" for nothing. */
function problemOf(kind: MailKind, reading: CheckReading, run: PreviewRun): string {
  if (nobodyFor(kind, run.book)) return words().mailing.nobody([labelOf(switchOf(kind))]);
  if (kind === "given") return isOn(reading, kind) && run.steps.give === null ? words().mailing.notGivenYet : "";
  return ownersLacking(kind, run);
}

function previewOf(kind: MailKind, reading: CheckReading, run: PreviewRun): MailPreview {
  const mails = mailsOf(kind, reading, kind === "given" ? asGiven(run) : run);
  const show = (mail: Mail) => {
    const letter = letterOf(mail);
    return { to: mail.to, subject: letter.subject, html: letterHtml(letter) };
  };
  return {
    key: switchOf(kind),
    name: words().mailing.names[kind],
    isOn: isOn(reading, kind),
    mails: mails.slice(0, MOST).map(show),
    to: [...new Set(mails.map(({ to }) => to))],
    problem: problemOf(kind, reading, run),
  };
}

/** Every kind of mail as it would go out if it were due now; nothing is sent, nothing is noted. */
export function previewMails(at: Date): MailPreviews {
  const reading = readNow(at);
  const known = mailRun(reading, { since: () => 0, isTold: () => false, dropped: 0 });
  const day = Math.floor((known.at + known.offsetAt(known.at)) / DAY);
  const run = { ...known, day, notices: { ...known.notices, goes: true } };
  const quota = mailQuota();
  const id = reading.workbook.id();
  const isHourly = hourlyCheckNow(reading.notes, at, id) !== null;
  const isOff = MAIL_KINDS.some((kind) => isOn(reading, kind)) && !mailsAreHere(reading.notes, id);
  return {
    kinds: MAIL_KINDS.map((kind) => previewOf(kind, reading, run)),
    left: "left" in quota ? quota.left : null,
    problem: "problem" in quota ? quota.problem : isOff ? words().mailing.elsewhere : isHourly ? "" : words().mailing.hourlyOff,
  };
}
