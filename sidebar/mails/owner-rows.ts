import type { UnknownOwner } from "../server/server";
import { tableText } from "../words/line-texts";

type MailOwnerRow = Pick<UnknownOwner, "name" | "address">;

/**
 * The agreement's table of people with more rows.
 *
 * @param team the word for sales
 * @example withOwners("Ben", [{ name: "", address: "ada@example.com" }], "sales") //=> "Ben\nada@example.com | | sales | ada@example.com"
 */
export const withOwners = (table: string, added: readonly MailOwnerRow[], team: string): string =>
  [table.trim(), ...added.map(({ name, address }) => tableText([[name || address, "", team, address]]))].filter(Boolean).join("\n");

/** Whether a row of the table has the address, as the present one or as one that somebody is also called. */
export const holdsOwner = (table: string, { address }: Pick<MailOwnerRow, "address">): boolean =>
  table.split(/[\n|;]/).some((cell) => cell.trim().toLowerCase() === address.toLowerCase());

/** Whether an address has letters beyond those of English: some look just like these, and lead to somebody else. */
export const holdsOddLetters = (address: string): boolean => /[^\x21-\x7e]/.test(address);
