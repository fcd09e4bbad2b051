import { personOf } from "../agreement/person";
import { entriesOf, tableRows } from "../agreement/table-text";
import { sameWord } from "../sla/lines";

const OWNERS = ["Owner", "E-mail"];
const PERSONS = ["contact.sales", "contact.marketing", "contact.shared", "signer.sales", "signer.marketing", "mails.manager"];
const ADDRESS = /^[^\s@<>,;"()[\]\\]+@[^\s@<>,;"()[\]\\]+\.[^\s@<>,;"()[\]\\.]+$/;

/** Whether a mail can go there. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** Where mails of the agreement go. Addresses are "" where none is named. */
export interface AddressBook {
  manager: string;
  marketing: string;
  /** Of the weekly and the monthly mail. */
  reports: string[];
  /** Of both contact persons. */
  contacts: string[];
  /** The address of an owner as the lead tab names him. */
  of(owner: string): string;
}

/** One sentence about the first line without an e-mail address, null where every line has one. */
export function recipientsProblem(text: string): string | null {
  const bad = entriesOf(text).findIndex((line) => !isAddress(personOf(line).email));
  return bad < 0 ? null : `Line ${bad + 1} has no e-mail address. Type one, such as Ana Lim, ana@example.com.`;
}

/** One sentence about the first row whose address is none, null where all are. */
export function ownersProblem(text: string): string | null {
  const bad = tableRows(text, OWNERS).findIndex(([owner = "", email = ""]) => owner === "" || !isAddress(email));
  return bad < 0 ? null : `Row ${bad + 1} needs a word of the column Owner and an e-mail address, such as Ada | ada@example.com.`;
}

const once = (addresses: readonly string[]): string[] =>
  addresses.filter((one, at) => one !== "" && addresses.findIndex((other) => sameWord(one, other)) === at);

/**
 * The addresses that an agreement names.
 *
 * @param agreed what stands in the agreement under a key
 * @example addressBook(() => "").of("ada@example.com") //=> "ada@example.com"
 */
export function addressBook(agreed: (key: string) => string): AddressBook {
  const emailOf = (text: string): string => {
    const { email } = personOf(text);
    return isAddress(email) ? email : "";
  };
  const listed = tableRows(agreed("mails.owners"), OWNERS);
  const persons = PERSONS.map((key) => personOf(agreed(key)));
  const marketing = emailOf(agreed("contact.marketing"));
  const sales = emailOf(agreed("contact.sales"));
  const contacts = once([marketing, sales]);
  const reports = once(entriesOf(agreed("mails.reports")).map(emailOf));
  return {
    manager: emailOf(agreed("mails.manager")) || sales,
    marketing,
    contacts,
    reports: reports.length > 0 ? reports : contacts,
    of(owner) {
      const row = listed.find(([name = ""]) => sameWord(name, owner));
      const person = persons.find(({ name }) => name !== "" && sameWord(name, owner));
      return [row?.[1] ?? "", emailOf(owner), person?.email ?? ""].find(isAddress) ?? "";
    },
  };
}
