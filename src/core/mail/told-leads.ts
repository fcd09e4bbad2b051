/** How letters list leads: the worst first, each with what is told of it. */

import { sameWord } from "../cells/lines";
import { byBadness, type DuePromise, isOverdue } from "./lead-promises";
import type { ListedLead, ListedLeads } from "./letter-facts";
import type { MailRun } from "./mail";
import type { MailLead } from "./mail-lead";
import { nameLine, oneLine } from "./mail-line";

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
export function ownerName({ owner }: MailLead, { book }: MailRun): string {
  const address = book.of(owner);
  return address !== "" && sameWord(owner, address) ? address : nameLine(owner);
}

/** A lead with what a mail says of it: a promise, or how it stands. */
export interface Told {
  lead: MailLead;
  shown: { state: MailLead["state"]; due: number | null };
}

/** How a lead stands with its first answer. */
export const asItStands = (lead: MailLead): Told => ({ lead, shown: { state: lead.state, due: lead.due } });

export function listedLead({ lead, shown: { state, due } }: Told, run: MailRun, withOwner: boolean): ListedLead {
  const { row, title, returned, returnReason, lostReason, owner, source } = lead;
  return {
    ...{ row, state, due, returned, link: run.link(row), title: nameLine(title), source: nameLine(source) },
    reason: oneLine(returnReason || lostReason, LONGEST_REASON),
    late: state !== "" && isOverdue({ state }) && due !== null ? run.elapsed(due, run.at) : null,
    owner: withOwner ? owner && ownerName(lead, run) : null,
    colour: COLOURS[state] ?? OTHER_COLOUR,
  };
}

export const ranked = ({ state, due }: Told["shown"]): DuePromise => ({ state: state || "waiting", due });
export const worstFirst = (told: readonly Told[]): Told[] =>
  [...told].sort((one, other) => byBadness(ranked(one.shown), ranked(other.shown)) || one.lead.row - other.lead.row);

export function listed(told: readonly Told[], run: MailRun, most: number, withOwner: boolean): ListedLeads {
  const shown = worstFirst(told).slice(0, most);
  return { shown: shown.map((one) => listedLead(one, run, withOwner)), more: told.length - shown.length };
}

/** What the manager is to know of owners who got mail before: nobody else would miss it. */
export const droppedFor = (to: string, { book, dropped }: MailRun): number => (sameWord(to, book.manager) ? dropped : 0);

/** Groups by where the mail goes; what goes nowhere is left out. */
export function byAddress<Item>(items: readonly Item[], addressOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const address = addressOf(item).toLowerCase();
    if (address) groups.set(address, [...(groups.get(address) ?? []), item]);
  }
  return [...groups];
}
