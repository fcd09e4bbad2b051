import { sameWord } from "../cells/lines";
import type { Saying } from "../cells/saying";
import { entriesOf, tableRows } from "../cells/table-text";
import { addressIn, isAddress } from "./address";
import { personOf } from "./person";
import { said } from "./sayings";

/** Of the table of owners; read by their places. */
const OWNERS = ["owner", "e-mail"];
const PERSONS = ["contact.sales", "contact.marketing", "contact.shared", "signer.sales", "signer.marketing", "mails.manager"];

/** Where mails of the agreement go: to addresses that it names, whatever the lead tab says. Addresses are "" where none is named. */
export interface AddressBook {
  manager: string;
  marketing: string;
  /** Of the weekly and the monthly mail. */
  reports: string[];
  /** Of both contact persons. */
  contacts: string[];
  /** The address of an owner as the lead tab names him. */
  of(owner: string): string;
  /** The address that an owner's cell holds and the agreement does not name: no mail goes there. "" where there is none. */
  unknown(owner: string): string;
  /** Whether anybody at all is named with an address. */
  isEmpty: boolean;
}

/** What is wrong with the first line without an e-mail address, null where every line has one. */
export function recipientsProblem(text: string): Saying | null {
  const bad = entriesOf(text).findIndex((line) => !isAddress(personOf(line).email));
  return bad < 0 ? null : said("noAddress", bad + 1);
}

/** What is wrong with the first row whose address is none, null where all are. */
export function ownersProblem(text: string): Saying | null {
  const bad = tableRows(text, OWNERS).findIndex(([owner = "", email = ""]) => owner === "" || !isAddress(email));
  return bad < 0 ? null : said("badOwner", bad + 1);
}

const once = (addresses: readonly string[]): string[] =>
  addresses.filter((one, at) => one !== "" && addresses.findIndex((other) => sameWord(one, other)) === at);

/**
 * The addresses that an agreement names.
 *
 * @param agreed what stands in the agreement under a key
 * @example addressBook(() => "").of("ada@example.com") //=> ""
 */
export function addressBook(agreed: (key: string) => string): AddressBook {
  const emailOf = (text: string): string => {
    const { email } = personOf(text);
    return isAddress(email) ? email : "";
  };
  const listed = tableRows(agreed("mails.owners"), OWNERS).filter(([name, email = ""]) => name !== "" && isAddress(email));
  const recipients = entriesOf(agreed("mails.reports"));
  const persons = [...PERSONS.map(agreed), ...recipients].map((text) => ({ name: personOf(text).name, email: emailOf(text) }));
  const named = once([...listed.map(([, email = ""]) => email), ...persons.map(({ email }) => email)]);
  const known = new Map(named.map((address) => [address.toLowerCase(), address]));
  const marketing = emailOf(agreed("contact.marketing"));
  const sales = emailOf(agreed("contact.sales"));
  const contacts = once([marketing, sales]);
  const reports = once(recipients.map(emailOf));
  const of = (owner: string): string => {
    const row = listed.find(([name = ""]) => sameWord(name, owner));
    const person = persons.find(({ name, email }) => name !== "" && email !== "" && sameWord(name, owner));
    return row?.[1] ?? known.get(addressIn(owner).toLowerCase()) ?? person?.email ?? "";
  };
  return {
    manager: emailOf(agreed("mails.manager")) || sales,
    marketing,
    contacts,
    reports: reports.length > 0 ? reports : contacts,
    of,
    unknown: (owner) => (of(owner) === "" ? addressIn(owner) : ""),
    isEmpty: known.size === 0,
  };
}
