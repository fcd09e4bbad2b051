/** Mails of the steps by which a promise that is about to break climbs: to the owner, to the manager, to another owner. */

import { isAway, personNamed } from "../people/people";
import { promisesWarned, type WarnedPromise } from "./lead-promises";
import type { GivenFacts, MovedLead } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import type { MailLead } from "./mail-lead";
import { nameLine } from "./mail-line";
import { MOST, mostIn, news, newsMail } from "./news";
import { dayKey } from "./schedule";
import { type Move, offersDue } from "./steps";
import { asItStands, byAddress, droppedFor, listedLead, worstFirst } from "./told-leads";

/** The name of a reminder: of a first answer once, of another promise once, whether it is due soon or overdue by the time it is told. */
function reminderNotice({ key, start }: MailLead, { state, due }: WarnedPromise): string {
  if (state === "dueSoon" || state === "overdue") return `dueSoon|${key}|${start}`;
  return `dueSoon|${key}|${state === "acceptDue" || state === "acceptOverdue" ? "accept" : "followUp"}|${due}`;
}

/** The address of an owner who is there today; "" where he is away or has none. */
function reached(owner: string, { book, people, at, offsetAt }: MailRun): string {
  const person = personNamed(people, owner);
  const today = dayKey(Math.floor((at + offsetAt(at)) / 86_400_000));
  return person && isAway(person, today) ? "" : book.of(owner);
}

/**
 * To the owner of a lead whose promise has turned due soon; to the manager where the owner is away or has no address. A run that comes
 * late tells of one that is overdue by then.
 */
export function dueSoonMails(run: MailRun): Mail[] {
  const found = news("dueSoon", run, (lead) =>
    promisesWarned(lead)
      .filter(({ warn }) => warn !== null && warn <= run.at)
      .map((shown) => ({ lead, shown, moment: shown.warn, notice: reminderNotice(lead, shown) })),
  );
  const groups = byAddress(found, ({ lead }) => reached(lead.owner, run) || run.book.manager);
  return groups.map(([to, group]) => {
    const withOwner = group.some(({ lead }) => reached(lead.owner, run) === "");
    return newsMail("dueSoon", to, group, run, { most: mostIn(groups), withOwner });
  });
}

/** To the manager: leads that nobody has answered for so long that another owner may have them, and who. */
export function offerMails(run: MailRun): Mail[] {
  const { manager } = run.book;
  const offers = manager === "" ? [] : offersDue(run);
  if (offers.length === 0) return [];
  const takers = new Map(offers.map((offer) => [offer.lead, offer.takers]));
  const shown = worstFirst(offers.map(({ lead }) => asItStands(lead))).slice(0, MOST);
  const leads = shown.map((one) => ({ ...listedLead(one, run, true), takers: (takers.get(one.lead) ?? []).map(nameLine) }));
  const rest = { leads: offers.length, more: offers.length - shown.length, dropped: droppedFor(manager, run) };
  const notices = offers.map(({ notice }) => notice);
  return [mailOf(run, manager, { about: "offer", shown: leads, ...rest }, notices)];
}

const moveNotice = ({ lead, at }: Move, to: string): string => `given|${lead.key}|${at}|${to}`;

function givenLead({ lead, at, from, to }: Move, run: MailRun): MovedLead {
  const owned = listedLead(asItStands({ ...lead, owner: to }), run, true);
  const before = listedLead(asItStands({ ...lead, owner: from }), run, true).owner ?? "";
  return { ...owned, at, before };
}

/** To the new owner, to the one before and to the manager, one mail each: leads that were given to somebody else. */
export function givenMails(run: MailRun, moves: readonly Move[]): Mail[] {
  if (!run.notices.goes) return [];
  const { book } = run;
  const isOf = (owner: string, to: string): boolean => book.of(owner).toLowerCase() === to;
  const fresh = moves.filter(({ at }) => at >= run.since("given"));
  const told = fresh.flatMap((move) => {
    const concerned = new Set([book.of(move.to), book.of(move.from), book.manager].map((address) => address.toLowerCase()));
    return [...concerned].filter((to) => to !== "" && !run.isTold(moveNotice(move, to))).map((to) => ({ move, to }));
  });
  return byAddress(told, ({ to }) => to).map(([to, group]) => {
    const theirs = group.map(({ move }) => move);
    const says: GivenFacts = {
      ...{ about: "given", leads: theirs.length, more: Math.max(0, theirs.length - MOST) },
      gained: theirs.filter((move) => isOf(move.to, to)).length,
      lost: theirs.filter((move) => isOf(move.from, to)).length,
      shown: theirs.slice(0, MOST).map((move) => givenLead(move, run)),
    };
    return mailOf(
      run,
      to,
      says,
      theirs.map((move) => moveNotice(move, to)),
    );
  });
}
