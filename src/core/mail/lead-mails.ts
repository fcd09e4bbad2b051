/** Mails about single leads: each lead stands in a mail once, the worst first. */

import { DAY, HOUR } from "../cells/cell";
import { sameWord } from "../cells/lines";
import { spelling } from "../cells/plain-word";
import { GIVEN_BACK } from "../sla/states";
import { NEWS_DAYS } from "./already-sent";
import type { DigestFacts, ListedLead, ListedLeads, NewsFacts, OwnersLeads } from "./letter-facts";
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

const COLOURS: Partial<Record<MailLead["state"], string>> = { overdue: "#d93025", dueSoon: "#f9ab00" };

const OTHER_COLOUR = "#9aa0a6";

const LONGEST_REASON = 300;

/** Whom the agreement names stands as he is; any other text in the column Owner is a text like another. */
function ownerName({ owner }: MailLead, { book }: MailRun): string {
  const address = book.of(owner);
  return address !== "" && sameWord(owner, address) ? address : nameLine(owner);
}

function listedLead(lead: MailLead, run: MailRun, withOwner: boolean): ListedLead {
  const { row, title, state, due, returned, returnReason, owner, source } = lead;
  return {
    ...{ row, state, due, returned, link: run.link(row), title: nameLine(title), source: nameLine(source) },
    returnReason: oneLine(returnReason, LONGEST_REASON),
    late: state === "overdue" && due !== null ? run.elapsed(due, run.at) : null,
    owner: withOwner ? owner && ownerName(lead, run) : null,
    colour: COLOURS[state] ?? OTHER_COLOUR,
  };
}

const worstFirst = (leads: readonly MailLead[]): MailLead[] =>
  [...leads].sort((one, other) => (one.due ?? Number.POSITIVE_INFINITY) - (other.due ?? Number.POSITIVE_INFINITY) || one.row - other.row);

function listed(leads: readonly MailLead[], run: MailRun, most: number, withOwner: boolean): ListedLeads {
  const shown = worstFirst(leads).slice(0, most);
  return { shown: shown.map((lead) => listedLead(lead, run, withOwner)), more: leads.length - shown.length };
}

/** What the manager is to know of owners who got mail before: nobody else would miss it. */
const droppedFor = (to: string, { book, dropped }: MailRun): number => (sameWord(to, book.manager) ? dropped : 0);

interface News {
  lead: MailLead;
  notice: string;
}

/**
 * Leads of whom a kind of mail has news, with the name of the news; none while notices wait. What is older than a month is none,
 * unless it happened while the team had closed.
 */
function news(kind: NewsFacts["about"], run: MailRun, momentOf: (lead: MailLead) => number | null): News[] {
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

/** The mail that tells somebody of news. */
function newsMail(
  about: NewsFacts["about"],
  to: string,
  group: readonly News[],
  run: MailRun,
  { most, withOwner }: { most: number; withOwner: boolean },
): Mail {
  const leads = group.map(({ lead }) => lead);
  const says: NewsFacts = {
    ...{ about, leads: leads.length, isTheirs: !withOwner, opens: run.notices.opens, dropped: droppedFor(to, run) },
    ...listed(leads, run, most, withOwner),
  };
  return mailOf(
    run,
    to,
    says,
    group.map(({ notice }) => notice),
  );
}

/** To the owner of a lead whose clock has started; to the manager where the owner has no address. */
export function readyMails(run: MailRun): Mail[] {
  // The next run may come when the clock of a lead that begins within the hour has run for long.
  const hasBegun = ({ start }: MailLead): boolean => start !== null && start <= run.at + HOUR;
  const found = news("ready", run, (lead) => (waits(lead) && hasBegun(lead) ? lead.start : null));
  const groups = byAddress(found, ({ lead }) => run.book.of(lead.owner) || run.book.manager);
  return groups.map(([to, group]) => {
    const withOwner = group.some(({ lead }) => run.book.of(lead.owner) === "");
    return newsMail("ready", to, group, run, { most: mostIn(groups), withOwner });
  });
}

/** To marketing's contact person: leads that sales gave back. */
export function returnedMails(run: MailRun): Mail[] {
  const found = news("returned", run, (lead) => (GIVEN_BACK.includes(lead.state) ? (lead.returned ?? lead.start) : null));
  const groups = byAddress(found, () => run.book.marketing);
  return groups.map(([to, group]) => newsMail("returned", to, group, run, { most: MOST, withOwner: true }));
}

/** To the manager: leads that have passed their due moment since the last time. */
export function breachMails(run: MailRun): Mail[] {
  const found = news("breach", run, (lead) => (lead.state === "overdue" ? lead.due : null));
  const groups = byAddress(found, () => run.book.manager);
  return groups.map(([to, group]) => newsMail("breach", to, group, run, { most: MOST, withOwner: true }));
}

function byOwner(leads: readonly MailLead[], run: MailRun): OwnersLeads[] {
  const owners = new Map<string, MailLead[]>();
  const spelled = spelling();
  for (const lead of worstFirst(leads)) {
    const owner = spelled(lead.owner);
    owners.set(owner, [...(owners.get(owner) ?? []), lead]);
  }
  let room = MOST;
  return [...owners].map(([owner, theirs]): OwnersLeads => {
    const most = Math.min(room, MOST_OF_AN_OWNER);
    room -= Math.min(most, theirs.length);
    const name = theirs[0] && owner ? ownerName(theirs[0], run) : "";
    const hasAddress = owner === "" || run.book.of(owner) !== "";
    return { owner: name, leads: theirs.length, hasAddress, ...listed(theirs, run, most, false) };
  });
}

/** In the morning: to each owner his overdue leads, to the manager all of them. Who is both gets the manager's only. */
export function digestMails(run: MailRun): Mail[] {
  const { day, book } = run;
  const overdue = run.leads.filter(({ state }) => state === "overdue");
  if (day === null || overdue.length === 0) return [];
  const mail = (to: string, leads: readonly MailLead[], of: () => DigestFacts["of"]): Mail[] => {
    const notice = `digest|${dayKey(day)}|${to}`;
    if (run.isTold(notice)) return [];
    const oldest = worstFirst(leads)[0]?.due ?? null;
    return [mailOf(run, to, { about: "digest", leads: leads.length, oldest, of: of(), dropped: droppedFor(to, run) }, [notice])];
  };
  const manager = book.manager.toLowerCase();
  const own = byAddress(worstFirst(overdue), ({ owner }) => book.of(owner)).filter(([to]) => to !== manager);
  return [
    ...(manager ? mail(manager, overdue, () => ({ owners: byOwner(overdue, run) })) : []),
    ...own.flatMap(([to, leads]) => mail(to, leads, () => listed(leads, run, MOST, false))),
  ];
}
