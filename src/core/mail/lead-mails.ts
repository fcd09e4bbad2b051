/** Mails about single leads: each lead stands in a mail once, the worst first. */

import { DAY, HOUR } from "../cells/cell";
import { spelling } from "../cells/plain-word";
import { GIVEN_BACK } from "../sla/states";
import { NEWS_DAYS } from "./already-sent";
import type { NewsOf } from "./kinds";
import { type DuePromise, isOverdue, promisesDue, worstPromise } from "./lead-promises";
import type { DigestFacts, DueCounts, OwnersLeads } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import type { MailLead } from "./mail-lead";
import { type Beginning, type Happened, MOST, mostIn, type News, news, newsMail } from "./news";
import { dayKey } from "./schedule";
import { asItStands, byAddress, droppedFor, listed, ownerName, ranked, type Told, worstFirst } from "./told-leads";
import { waits } from "./unknown-owners";

const MOST_OF_AN_OWNER = 15;

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

/** When the manager is told of a broken promise, an instant: null where it is not known. */
function toldAt(due: number | null, { steps, dueAfter }: MailRun): number | null {
  if (due === null || steps.breach === 0) return due;
  return dueAfter(due, steps.breach);
}

function breachesOf(lead: MailLead, run: MailRun): Happened[] {
  return promisesDue(lead)
    .filter(isOverdue)
    .map((shown) => {
      const of: NewsOf = shown.state === "overdue" ? "breach" : "laterBreach";
      return { lead, shown, moment: toldAt(shown.due, run), notice: breachNotice(lead, shown), of };
    })
    .filter(({ moment }) => moment === null || moment <= run.at);
}

/** What was broken before the mail was turned on is not named, but counted in its first letter; null for a later one. */
function beginningOf(named: readonly News[], run: MailRun): Beginning | null {
  const [first, later] = [run.since("breach"), run.since("laterBreach")];
  const notice = `breachBegun|${first}|${later}`;
  if (run.at - Math.max(first, later) > NEWS_DAYS * DAY || run.isTold(notice)) return null;
  const leads = new Set(named.map(({ lead }) => lead));
  const isOlder = ({ moment, of = "breach", notice: told }: Happened): boolean =>
    moment !== null && moment < run.since(of) && !run.isTold(told);
  const before = run.leads.filter((lead) => !leads.has(lead) && !lead.isLoading && breachesOf(lead, run).some(isOlder)).length;
  return { before, notice };
}

/** To the manager: promises that have passed their due moment since the last time, as long ago as was agreed on. */
export function breachMails(run: MailRun): Mail[] {
  const found = news("breach", run, (lead) => breachesOf(lead, run));
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
