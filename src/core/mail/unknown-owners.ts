import { DAY } from "../cells/cell";
import type { AddressBook } from "../people/address-book";
import { type AlreadySent, isAlreadySentIn } from "./already-sent";
import type { MailLead } from "./mail-lead";

type OwnedLead = Pick<MailLead, "owner" | "state" | "key" | "start">;

/** An address in the column Owner that the agreement does not name: no mail goes there. */
export interface UnknownOwner {
  address: string;
  /** What stands beside it in the cell, "" for nothing. */
  name: string;
  /** How many of his leads wait for an answer. */
  open: number;
  /** Whether he got mail before only addresses of the agreement did. */
  hadMail: boolean;
}

/** Whether an answer to a lead is due: somebody must hear of it. */
export const waits = ({ state }: Pick<MailLead, "state">): boolean => state === "waiting" || state === "dueSoon" || state === "overdue";

/** Leads by the address in their cell Owner that the agreement does not name. */
function byUnknown(leads: readonly OwnedLead[], book: AddressBook): Map<string, OwnedLead[]> {
  const addresses = new Map<string, string>();
  const found = new Map<string, OwnedLead[]>();
  for (const lead of leads) {
    const address = addresses.get(lead.owner) ?? book.unknown(lead.owner).toLowerCase();
    addresses.set(lead.owner, address);
    if (address !== "") found.set(address, [...(found.get(address) ?? []), lead]);
  }
  return found;
}

/**
 * Addresses that a team's mails went to because they stood in the column Owner, and that the agreement does not name.
 *
 * @param told what is remembered of mails by an add-on that took any address
 * @returns in small letters
 */
export function mailedBefore(told: AlreadySent, leads: readonly OwnedLead[], book: AddressBook): string[] {
  const isTold = isAlreadySentIn(told);
  // A mail names the working day, the memory the sheet's own: they may be a day apart.
  const near = Object.keys(told).flatMap((day) => [-1, 0, 1].map((by) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10)));
  const days = [...new Set(near)];
  return [...byUnknown(leads, book)].flatMap(([address, theirs]) => {
    const hadList = days.some((day) => isTold(`digest|${day}|${address}`));
    return hadList || theirs.some(({ key, start }) => isTold(`ready|${key}|${start}`)) ? [address] : [];
  });
}

/**
 * The addresses that rows name and the agreement does not: of leads that wait, and of those who had mail before.
 *
 * @param before what `mailedBefore` found
 * @returns those who had mail before first, then who has most leads that wait
 */
export function unknownOwners(leads: readonly OwnedLead[], book: AddressBook, before: readonly string[]): UnknownOwner[] {
  const known = new Set(before);
  const owners = [...byUnknown(leads, book)].map(([address, theirs]): UnknownOwner => {
    const cell = theirs[0]?.owner ?? "";
    const name = cell
      .replace(/[<>()|,;"]/g, " ")
      .split(/\s+/)
      .filter((word) => !word.includes("@"));
    const open = theirs.filter(waits).length;
    return { address, name: name.join(" ").trim(), open, hadMail: known.has(address) };
  });
  return owners
    .filter(({ open, hadMail }) => open > 0 || hadMail)
    .sort((one, other) => Number(other.hadMail) - Number(one.hadMail) || other.open - one.open);
}
