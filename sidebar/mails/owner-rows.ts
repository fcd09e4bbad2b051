import type { UnknownOwner } from "../server/server";

type MailOwnerRow = Pick<UnknownOwner, "name" | "address">;

/**
 * The agreement's table of owners with more rows.
 *
 * @example withOwners("Ben | ben@example.com", [{ name: "", address: "ada@example.com" }]) //=> "Ben | ben@example.com\nada@example.com | ada@example.com"
 */
export const withOwners = (table: string, added: readonly MailOwnerRow[]): string =>
  [table.trim(), ...added.map(({ name, address }) => `${name || address} | ${address}`)].filter(Boolean).join("\n");

/** Whether a row of the table has the address. */
export const holdsOwner = (table: string, { address }: Pick<MailOwnerRow, "address">): boolean =>
  table.split("\n").some((row) => row.split("|").pop()?.trim().toLowerCase() === address.toLowerCase());

/** Whether an address has letters beyond those of English: some look just like these, and lead to somebody else. */
export const holdsOddLetters = (address: string): boolean => /[^\x21-\x7e]/.test(address);
