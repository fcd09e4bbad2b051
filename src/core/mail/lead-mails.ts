/** Mails about single leads: each lead stands in a mail once, the worst first. */

import { DAY, HOUR } from "../cells/cell";
import { sameWord } from "../cells/lines";
import { spelling } from "../cells/plain-word";
import { GIVEN_BACK } from "../sla/states";
import { NEWS_DAYS } from "./already-sent";
import type { NewsOf } from "./kinds";
import { byBadness, type DuePromise, isOverdue, promisesDue, worstPromise } from "./lead-promises";
import type { DigestFacts, DueCounts, ListedLead, ListedLeads, NewsFacts, OwnersLeads } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import type { MailLead } from "./mail-lead";
import { nameLine, oneLine } from "./mail-line";
import { dayKey } from "./schedule";
import { waits } from "./unknown-owners";

/** More leads than these are counted only: who reads on a phone opens the sheet for the rest. */
const MOST = 50;
const MOST_OF_AN_OWNER = 15;
/** Of a kind in one run, in all mails together: a form that is flooded with rows fills no mailbox. */
const MOST_NEWS = 100;

const SOON_COLOUR = "#f9ab00";
const LATER_COLOUR = "#f2a33a";
const COLOURS: Partial<Record<MailLead["state"], string>> = {
  overdue: "#d93025",
  followUpOverdue: LATER_COLOUR,
  acceptOverdue: LATER_COLOUR,
  dueSoon: SOON_COLOUR,
  followUpDue: SOON_COLOUR,
  acceptDue: SOON_COLOUR,
};

const OTHER_COLOUR = "#9aa0a6";

const LONGEST_REASON = 300;

/** Whom the agreement names stands as he is; any other text in the column Owner is a text like another. */
function ownerName({ owner }: MailLead, { book }: MailRun): string {
  const address = book.of(owner);
  return address !== "" && sameWord(owner, address) ? address : nameLine(owner);
}

/** A lead with what a mail says of it: a promise, or how it stands. */
interface Told {
  lead: MailLead;
  shown: { state: MailLead["state"]; due: number | null };
}

/** How a lead stands with its first answer. */
const asItStands = (lead: MailLead): Told => ({ lead, shown: { state: lead.state, due: lead.due } });

function listedLead({ lead, shown: { state, due } }: Told, run: MailRun, withOwner: boolean): ListedLead {
  const { row, title, returned, returnReason, lostReason, owner, source } = lead;
  return {
    ...{ row, state, due, returned, link: run.link(row), title: nameLine(title), source: nameLine(source) },
    reason: oneLine(returnReason || lostReason, LONGEST_REASON),
    late: state !== "" && isOverdue({ state }) && due !== null ? run.elapsed(due, run.at) : null,
    owner: withOwner ? owner && ownerName(lead, run) : null,
    colour: COLOURS[state] ?? OTHER_COLOUR,
  };
}

const ranked = ({ state, due }: Told["shown"]): DuePromise => ({ state: state || "waiting", due });
const worstFirst = (told: readonly Told[]): Told[] =>
  [...told].sort((one, other) => byBadness(ranked(one.shown), ranked(other.shown)) || one.lead.row - other.lead.row);

function listed(told: readonly Told[], run: MailRun, most: number, withOwner: boolean): ListedLeads {
  const shown = worstFirst(told).slice(0, most);
  return { shown: shown.map((one) => listedLead(one, run, withOwner)), more: told.length - shown.length };
}

/** What the manager is to know of owners who got mail before: nobody else would miss it. */
const droppedFor = (to: string, { book, dropped }: MailRun): number => (sameWord(to, book.manager) ? dropped : 0);

interface News extends Told {
  notice: string;
}

/** Something that happened to a lead, with the name under which it is remembered. */
interface Happened extends News {
  /** When, an instant in milliseconds; null where that is not known: then it is no news. */
  moment: number | null;
  /** From when on it is news, where that is not its kind's. */
  of?: NewsOf;
}

/**
 * What a kind of mail has to tell of leads; none while notices wait. What is older than a month is none, unless it happened while the
 * team had closed.
 */
function news(kind: NewsFacts["about"], run: MailRun, happenedTo: (lead: MailLead) => readonly Happened[]): News[] {
  if (!run.notices.goes) return [];
  const oldest = Math.min(run.at - NEWS_DAYS * DAY, run.notices.closedSince);
  const isNew = ({ moment, of }: Happened): boolean => moment !== null && moment >= Math.max(run.since(of ?? kind), oldest);
  return run.leads.flatMap((lead) => (lead.isLoading ? [] : happenedTo(lead).filter((one) => isNew(one) && !run.isTold(one.notice))));
}

/** Each lead once, with the worst of what happened to it. */
function eachLead(group: readonly News[]): Told[] {
  const worst = new Map<MailLead, Told>();
  for (const one of worstFirst(group)) if (!worst.has(one.lead)) worst.set(one.lead, one);
  return [...worst.values()];
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

/** What the first letter of a mail says of the time before it was turned on, and the name under which that is remembered. */
interface Beginning {
  before: number;
  notice: string;
}

/** The mail that tells somebody of news. */
function newsMail(
  about: NewsFacts["about"],
  to: string,
  group: readonly News[],
  run: MailRun,
  { most, withOwner, begins = null }: { most: number; withOwner: boolean; begins?: Beginning | null },
): Mail {
  const told = eachLead(group);
  const later = told.filter(({ shown }) => shown.state !== "overdue" && isOverdue(ranked(shown))).length;
  const says: NewsFacts = {
    ...{
      about,
      leads: told.length,
      later,
      isTheirs: !withOwner,
      opens: run.notices.opens,
      dropped: droppedFor(to, run),
      before: begins?.before ?? 0,
    },
    ...listed(told, run, most, withOwner),
  };
  const notices = group.map(({ notice }) => notice);
  return mailOf(run, to, says, begins ? [...notices, begins.notice] : notices);
}

/** To the owner of a lead whose clock has started; to the manager where the owner has no address. */
export function readyMails(run: MailRun): Mail[] {
  // The next run may come when the clock of a lead that begins within the hour has run for long.
  const hasBegun = ({ start }: MailLead): boolean => start !== null && start <= run.at + HOUR;
  const found = news("ready", run, (lead) =>
    waits(lead) && hasBegun(lead) ? [{ ...asItStands(lead), moment: lead.start, notice: `ready|${lead.key}|${lead.start}` }] : [],
  );
  const groups = byAddress(found, ({ lead }) => run.book.of(lead.owner) || run.book.manager);
  return groups.map(([to, group]) => {
    const withOwner = group.some(({ lead }) => run.book.of(lead.owner) === "");
    return newsMail("ready", to, group, run, { most: mostIn(groups), withOwner });
  });
}

/** The last instant at which something may have happened: by a day alone its end. */
const atTheLatest = (moment: number, { offsetAt }: MailRun): number =>
  (moment + offsetAt(moment)) % DAY === 0 ? moment + DAY - 1 : moment;

/** To marketing's contact person: leads that sales gave back. */
export function returnedMails(run: MailRun): Mail[] {
  const found = news("returned", run, (lead) => {
    const given = lead.returned ?? lead.start;
    const moment = given === null ? null : atTheLatest(given, run);
    return GIVEN_BACK.includes(lead.state) ? [{ ...asItStands(lead), moment, notice: `returned|${lead.key}|${given}` }] : [];
  });
  const groups = byAddress(found, () => run.book.marketing);
  return groups.map(([to, group]) => newsMail("returned", to, group, run, { most: MOST, withOwner: true }));
}

/** On a working day, to marketing's contact person: leads whose day has come, each once a day on which it was to come back. */
export function backMails(run: MailRun): Mail[] {
  if (run.day === null) return [];
  const found = news("back", { ...run, notices: { ...run.notices, goes: true } }, (lead) => {
    const { state, due } = lead.next;
    const notice = `back|${lead.key}|${due}`;
    return state === "backToday" ? [{ lead, shown: { state, due }, moment: due, notice }] : [];
  });
  const groups = byAddress(found, () => run.book.marketing);
  return groups.map(([to, group]) => newsMail("back", to, group, run, { most: MOST, withOwner: true }));
}

/** The name under which a broken promise is remembered: of a first answer by the lead's start, as it was before there were others. */
const breachNotice = ({ key, start }: MailLead, { state, due }: DuePromise): string =>
  state === "overdue" ? `breach|${key}|${start}` : `breach|${key}|${state}|${due}`;

const breachesOf = (lead: MailLead): Happened[] =>
  promisesDue(lead)
    .filter(isOverdue)
    .map((shown) => {
      const of: NewsOf = shown.state === "overdue" ? "breach" : "laterBreach";
      return { lead, shown, moment: shown.due, notice: breachNotice(lead, shown), of };
    });

/** What was broken before the mail was turned on is not named, but counted in its first letter; null for a later one. */
function beginningOf(named: readonly News[], run: MailRun): Beginning | null {
  const [first, later] = [run.since("breach"), run.since("laterBreach")];
  const notice = `breachBegun|${first}|${later}`;
  if (run.at - Math.max(first, later) > NEWS_DAYS * DAY || run.isTold(notice)) return null;
  const leads = new Set(named.map(({ lead }) => lead));
  const isOlder = ({ moment, of = "breach", notice: told }: Happened): boolean =>
    moment !== null && moment < run.since(of) && !run.isTold(told);
  const before = run.leads.filter((lead) => !leads.has(lead) && !lead.isLoading && breachesOf(lead).some(isOlder)).length;
  return { before, notice };
}

/** To the manager: promises that have passed their due moment since the last time. */
export function breachMails(run: MailRun): Mail[] {
  const found = news("breach", run, breachesOf);
  const groups = byAddress(found, () => run.book.manager);
  return groups.map(([to, group]) => newsMail("breach", to, group, run, { most: MOST, withOwner: true, begins: beginningOf(group, run) }));
}

function countsOf(told: readonly Told[]): DueCounts {
  const overdue = told.filter(({ shown }) => isOverdue(ranked(shown)));
  const later = overdue.filter(({ shown }) => shown.state !== "overdue").length;
  return { leads: overdue.length, later, soon: told.length - overdue.length };
}

function byOwner(told: readonly Told[], run: MailRun): OwnersLeads[] {
  const owners = new Map<string, Told[]>();
  const spelled = spelling();
  for (const one of worstFirst(told)) {
    const owner = spelled(one.lead.owner);
    owners.set(owner, [...(owners.get(owner) ?? []), one]);
  }
  let room = MOST;
  return [...owners].map(([owner, theirs]): OwnersLeads => {
    const most = Math.min(room, MOST_OF_AN_OWNER);
    room -= Math.min(most, theirs.length);
    const name = theirs[0] && owner ? ownerName(theirs[0].lead, run) : "";
    const hasAddress = owner === "" || run.book.of(owner) !== "";
    return { owner: name, ...countsOf(theirs), hasAddress, ...listed(theirs, run, most, false) };
  });
}

/**
 * In the morning: to each owner his leads whose promises are overdue or due soon, to the manager all of them. Who is both gets the
 * manager's only.
 */
export function digestMails(run: MailRun): Mail[] {
  const { day, book } = run;
  const due = run.leads.flatMap((lead): Told[] => {
    const shown = worstPromise(lead);
    return shown ? [{ lead, shown }] : [];
  });
  if (day === null || due.length === 0) return [];
  const mail = (to: string, told: readonly Told[], of: () => DigestFacts["of"]): Mail[] => {
    const notice = `digest|${dayKey(day)}|${to}`;
    if (run.isTold(notice)) return [];
    const overdue = told.flatMap(({ shown }) => (isOverdue(ranked(shown)) ? (shown.due ?? []) : []));
    const oldest = overdue.length === 0 ? null : Math.min(...overdue);
    return [mailOf(run, to, { about: "digest", ...countsOf(told), oldest, of: of(), dropped: droppedFor(to, run) }, [notice])];
  };
  const manager = book.manager.toLowerCase();
  const own = byAddress(worstFirst(due), ({ lead }) => book.of(lead.owner)).filter(([to]) => to !== manager);
  return [
    ...(manager ? mail(manager, due, () => ({ owners: byOwner(due, run) })) : []),
    ...own.flatMap(([to, told]) => mail(to, told, () => listed(told, run, MOST, false))),
  ];
}
