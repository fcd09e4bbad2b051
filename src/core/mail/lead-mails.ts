/** Mails about single leads: each lead stands in a mail once, the worst first. */

import { HOUR } from "../cells/cell";
import { spelling } from "../cells/plain-word";
import { GIVEN_BACK } from "../sla/states";
import { type DuePromise, isOverdue, promisesDue, worstPromise } from "./lead-promises";
import type { DigestFacts, DueCounts, OwnersLeads } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import type { MailLead } from "./mail-lead";
import { MOST, mostIn, news, newsMail } from "./news";
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

/** To marketing's contact person: leads that sales gave back. */
export function returnedMails(run: MailRun): Mail[] {
  const found = news("returned", run, (lead) => {
    const moment = lead.returned ?? lead.start;
    return GIVEN_BACK.includes(lead.state) ? [{ ...asItStands(lead), moment, notice: `returned|${lead.key}|${moment}` }] : [];
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

/** To the manager: promises that have passed their due moment since the last time, as long ago as was agreed on. */
export function breachMails(run: MailRun): Mail[] {
  const found = news("breach", run, (lead) =>
    promisesDue(lead)
      .filter(isOverdue)
      .map((shown) => ({ lead, shown, moment: toldAt(shown.due, run), notice: breachNotice(lead, shown) }))
      .filter(({ moment }) => moment === null || moment <= run.at),
  );
  const groups = byAddress(found, () => run.book.manager);
  return groups.map(([to, group]) => newsMail("breach", to, group, run, { most: MOST, withOwner: true }));
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
