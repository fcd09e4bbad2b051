import { personOf } from "./person";

/** A stroke parts the cells of the agreement's tables, and a colon ends the word for a kind of link, as in "mailto:". */
const ADDRESS = /^[^\s@<>,;:|"()[\]\\]+@[^\s@<>,;:|"()[\]\\]+\.[^\s@<>,;:|"()[\]\\.]+$/;
/** Signs that show nothing or turn the direction of writing: an address with one is not what it seems. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Whether a mail can go there. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text) && !UNSEEN.test(text);

/**
 * The one address that a cell of the column Owner holds, alone or beside a name.
 *
 * @returns "" where it holds none, several, or more than one line
 * @example addressIn("Ada Roth <ada@example.com>") //=> "ada@example.com"
 */
export function addressIn(owner: string): string {
  const text = owner.trim();
  if (UNSEEN.test(text) || /[\u2028\u2029]/.test(text) || text.split("@").length !== 2) return "";
  const { email } = personOf(text);
  return isAddress(email) ? email : "";
}
