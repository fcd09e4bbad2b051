/** Mails about single leads: each lead stands in a mail once, the worst first. */

import { durationWords } from "../calendar/duration";
import { DAY, HOUR, MINUTE } from "../cells/cell";
import { sameWord } from "../cells/lines";
import { spelling } from "../cells/plain-word";
import { momentText } from "../sla/judge";
import { NEWS_DAYS } from "./already-sent";
import type { MailKind } from "./kinds";
import { type Letter, type LetterEntry, type LetterPart, nameLine, oneLine } from "./letter";
import { counted, footOf, type Mail, type MailRun } from "./mail";
import type { MailLead } from "./mail-lead";
import { dayKey } from "./schedule";
import { waits } from "./unknown-owners";

/** More leads than these are counted only: who reads on a phone opens the sheet for the rest. */
const MOST = 50;
const MOST_OF_AN_OWNER = 15;
/** Of a kind in one run, in all mails together: a form that is flooded with rows fills no mailbox. */
const MOST_NEWS = 100;

const COLOURS: Record<string, string> = { Overdue: "#d93025", "Due soon": "#f9ab00" };

const LABELS = {
  digest: "Mail: overdue leads, every morning",
  ready: "Mail: a lead is ready",
  returned: "Mail: a lead was returned",
  breach: "Mail: a lead was not answered in time",
} as const satisfies Partial<Record<MailKind, string>>;

type LeadMail = keyof typeof LABELS;

function stateLine({ state, due, returned, returnReason }: MailLead, { elapsed, at, offsetAt }: MailRun): string {
  if (state === "Returned") {
    const when = returned === null ? "Returned" : `Returned ${momentText(returned, offsetAt)}`;
    return returnReason ? `${when}: ${oneLine(returnReason, 300)}` : `${when}, without a reason`;
  }
  if (due === null) return state;
  const moment = momentText(due, offsetAt);
  if (state !== "Overdue") return `Answer by ${moment}`;
  const late = elapsed(due, at);
  return late < MINUTE ? `Overdue since ${moment}` : `Overdue since ${moment}, by ${durationWords(late)} of working time`;
}

/** Whom the agreement names stands as he is; any other text in the column Owner is a text like another. */
function ownerName({ owner }: MailLead, { book }: MailRun): string {
  const address = book.of(owner);
  return address !== "" && sameWord(owner, address) ? address : nameLine(owner);
}

function entryOf(lead: MailLead, run: MailRun, withOwner: boolean): LetterEntry {
  const owner = withOwner ? [lead.owner ? `Owner ${ownerName(lead, run)}` : "No owner"] : [];
  const about = [...owner, ...(lead.source ? [`source ${nameLine(lead.source)}`] : []), `row ${lead.row}`];
  const words = about.join(", ");
  return {
    title: nameLine(lead.title) || `Row ${lead.row}`,
    link: run.link(lead.row),
    lines: [stateLine(lead, run), words.charAt(0).toUpperCase() + words.slice(1)],
    colour: COLOURS[lead.state] ?? "#9aa0a6",
  };
}

const worstFirst = (leads: readonly MailLead[]): MailLead[] =>
  [...leads].sort((one, other) => (one.due ?? Number.POSITIVE_INFINITY) - (other.due ?? Number.POSITIVE_INFINITY) || one.row - other.row);

function listed(leads: readonly MailLead[], run: MailRun, most: number, withOwner: boolean): LetterPart[] {
  const shown = worstFirst(leads).slice(0, most);
  const left = leads.length - shown.length;
  const entries = { entries: shown.map((lead) => entryOf(lead, run, withOwner)) };
  return left === 0 ? [entries] : [entries, { text: `And ${counted(left, "more lead")}: the sheet shows all of them.` }];
}

/** What the manager is to know of owners who got mail before: nobody else would miss it. */
export const droppedWords = (dropped: number): string =>
  dropped === 1
    ? "1 owner who got mail before gets none now: the agreement does not name the address that the column Owner holds. Add it in the panel: view Set-up, Mails."
    : `${dropped.toLocaleString("en-US")} owners who got mail before get none now: the agreement does not name the addresses that the column Owner holds. Add them in the panel: view Set-up, Mails.`;

function letterOf(kind: LeadMail, to: string, subject: string, intro: string, rest: readonly LetterPart[], run: MailRun): Letter {
  const isManagers = sameWord(to, run.book.manager);
  const warning = isManagers && run.dropped > 0 ? [{ text: droppedWords(run.dropped) }] : [];
  return { subject, parts: [{ text: intro }, ...warning, ...rest], foot: footOf(LABELS[kind]), link: run.link() };
}

/**
 * Leads of whom a kind of mail has news, with the name of the news; none while notices wait. What is older than a month is none,
 * unless it happened while the team had closed.
 */
function news(kind: LeadMail, run: MailRun, momentOf: (lead: MailLead) => number | null): { lead: MailLead; notice: string }[] {
  if (!run.notices.goes) return [];
  const from = Math.max(run.since(kind), Math.min(run.at - NEWS_DAYS * DAY, run.notices.closedSince));
  return run.leads.flatMap((lead) => {
    const moment = lead.isLoading ? null : momentOf(lead);
    const notice = `${kind}|${lead.key}|${kind === "returned" ? moment : lead.start}`;
    return moment !== null && moment >= from && !run.isTold(notice) ? [{ lead, notice }] : [];
  });
}

/** Groups by where the mail goes; what goes nowhere is left out. */
function byAddress<Item>(items: readonly Item[], addressOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const address = addressOf(item).toLowerCase();
    if (address) groups.set(address, [...(groups.get(address) ?? []), item]);
  }
  return [...groups];
}

/** How many leads each of a kind's mails names. */
const mostIn = (mails: readonly unknown[]): number => Math.max(1, Math.min(MOST, Math.floor(MOST_NEWS / Math.max(1, mails.length))));

const clockWords = ({ notices: { opens }, offsetAt }: MailRun): string =>
  opens === null ? "The clock runs" : `The clock runs from ${momentText(opens, offsetAt)} on`;

/** To the owner of a lead whose clock has started; to the manager where the owner has no address. */
export function readyMails(run: MailRun): Mail[] {
  // The next run may come when the clock of a lead that begins within the hour has run for long.
  const hasBegun = ({ start }: MailLead): boolean => start !== null && start <= run.at + HOUR;
  const found = news("ready", run, (lead) => (waits(lead) && hasBegun(lead) ? lead.start : null));
  const groups = byAddress(found, ({ lead }) => run.book.of(lead.owner) || run.book.manager);
  return groups.map(([to, group]) => {
    const leads = group.map(({ lead }) => lead);
    const isMine = leads.every(({ owner }) => run.book.of(owner) !== "");
    const subject = `${counted(leads.length, "lead")} ${leads.length === 1 ? "is" : "are"} ready${isMine ? " for you" : ""}`;
    const intro = isMine
      ? `Marketing has passed you ${counted(leads.length, "lead")}. ${clockWords(run)}: please answer by the moment below.`
      : `${counted(leads.length, "lead")} ${leads.length === 1 ? "is ready. Without" : "are ready. Those without"} an owner whose address the agreement names${leads.length === 1 ? ", it comes" : " come"} to you. ${clockWords(run)}.`;
    const letter = letterOf("ready", to, subject, intro, listed(leads, run, mostIn(groups), !isMine), run);
    return { kind: "ready", to, letter, notices: group.map(({ notice }) => notice) };
  });
}

/** To marketing's contact person: leads that sales gave back. */
export function returnedMails(run: MailRun): Mail[] {
  const found = news("returned", run, (lead) => (lead.state === "Returned" ? (lead.returned ?? lead.start) : null));
  return byAddress(found, () => run.book.marketing).map(([to, group]) => {
    const leads = group.map(({ lead }) => lead);
    const subject = `${counted(leads.length, "lead")} came back from sales`;
    const intro = `Sales has returned ${counted(leads.length, "lead")} to marketing. The clock stands until ${leads.length === 1 ? "it is" : "they are"} passed to sales again.`;
    const letter = letterOf("returned", to, subject, intro, listed(leads, run, MOST, true), run);
    return { kind: "returned", to, letter, notices: group.map(({ notice }) => notice) };
  });
}

/** To the manager: leads that have passed their due moment since the last time. */
export function breachMails(run: MailRun): Mail[] {
  const found = news("breach", run, (lead) => (lead.state === "Overdue" ? lead.due : null));
  return byAddress(found, () => run.book.manager).map(([to, group]) => {
    const leads = group.map(({ lead }) => lead);
    const subject = `${counted(leads.length, "lead")} not answered in time`;
    const intro = `${counted(leads.length, "lead")} passed the due moment without an answer. ${leads.length === 1 ? "It" : "Each"} is named once here; the morning's list names it until it is answered.`;
    const letter = letterOf("breach", to, subject, intro, listed(leads, run, MOST, true), run);
    return { kind: "breach", to, letter, notices: group.map(({ notice }) => notice) };
  });
}

function ownersParts(leads: readonly MailLead[], run: MailRun): LetterPart[] {
  const owners = new Map<string, MailLead[]>();
  const spelled = spelling();
  for (const lead of worstFirst(leads)) {
    const owner = spelled(lead.owner);
    owners.set(owner, [...(owners.get(owner) ?? []), lead]);
  }
  let room = MOST;
  return [...owners].flatMap(([owner, theirs]): LetterPart[] => {
    const most = Math.min(room, MOST_OF_AN_OWNER);
    room -= Math.min(most, theirs.length);
    const name = theirs[0] && owner ? ownerName(theirs[0], run) : "No owner";
    const noAddress = owner && run.book.of(owner) === "" ? " (no address in the agreement: gets no mail)" : "";
    return [{ heading: `${name}: ${counted(theirs.length, "overdue lead")}${noAddress}` }, ...listed(theirs, run, most, false)];
  });
}

const overdueSubject = (leads: readonly MailLead[], { offsetAt }: MailRun): string => {
  const oldest = worstFirst(leads)[0]?.due ?? null;
  const since = leads.length === 1 ? " since" : ", the oldest since";
  return `${counted(leads.length, "lead")} overdue${oldest === null ? "" : `${since} ${momentText(oldest, offsetAt)}`}`;
};

/** In the morning: to each owner his overdue leads, to the manager all of them. Who is both gets the manager's only. */
export function digestMails(run: MailRun): Mail[] {
  const { day, book } = run;
  const overdue = run.leads.filter(({ state }) => state === "Overdue");
  if (day === null || overdue.length === 0) return [];
  const mail = (to: string, leads: readonly MailLead[], whose: string, rest: () => LetterPart[]): Mail[] => {
    const notice = `digest|${dayKey(day)}|${to}`;
    if (run.isTold(notice)) return [];
    const [waiting, order] = leads.length === 1 ? ["waits", ""] : ["wait", ", the longest first"];
    const intro = `${counted(leads.length, "lead")} of ${whose} ${waiting} for an answer past the due moment${order}.`;
    return [{ kind: "digest", to, letter: letterOf("digest", to, overdueSubject(leads, run), intro, rest(), run), notices: [notice] }];
  };
  const manager = book.manager.toLowerCase();
  const own = byAddress(worstFirst(overdue), ({ owner }) => book.of(owner)).filter(([to]) => to !== manager);
  return [
    ...(manager ? mail(manager, overdue, "the team", () => ownersParts(overdue, run)) : []),
    ...own.flatMap(([to, leads]) => mail(to, leads, "yours", () => listed(leads, run, MOST, false))),
  ];
}
