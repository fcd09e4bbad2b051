import { sameWord } from "../cells/lines";
import type { Saying } from "../cells/saying";
import { entriesOf } from "../cells/table-text";
import { addressIn, isAddress } from "./address";
import { MAIL_OWNERS_KEY, ownersIn, PERSONS, type TextUnder } from "./carried-people";
import { peopleOf, personNamed } from "./people";
import { personOf } from "./person";
import { said } from "./sayings";

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

/** What is wrong with the first line that names nobody, by an address or by a name of the table of people; null where every line does. */
export function recipientsProblem(text: string): Saying | null {
  const bad = entriesOf(text).findIndex((line) => line.includes("@") && !isAddress(personOf(line).email));
  return bad < 0 ? null : said("noAddress", bad + 1);
}

const once = (addresses: readonly string[]): string[] =>
  addresses.filter((one, at) => one !== "" && addresses.findIndex((other) => sameWord(one, other)) === at);

/** Items whose people get mails. */
const MAILED: readonly string[] = ["mails.manager", "mails.reports"];

/**
 * What is wrong with somebody who is to get mails and is named without an address, as the table of people has none of him either.
 *
 * @param key of the item
 * @param people the table
 * @example withoutAddress("mails.manager", "Max", "Ada | | | ada@example.com") //=> said("nameWithoutAddress", "Max")
 */
export function withoutAddress(key: string, text: string, people: string): Saying | null {
  if (!MAILED.includes(key)) return null;
  const known = peopleOf(people);
  const lacking = entriesOf(text).find((line) => !line.includes("@") && !personNamed(known, line)?.email);
  return lacking === undefined ? null : said("nameWithoutAddress", lacking);
}

/**
 * The addresses that an agreement names: in its table of people, in that of owners which an earlier build kept, and beside contacts,
 * signers, manager and recipients, who may also be a name of the table alone.
 *
 * @param agreed what stands in the agreement under a key
 * @example addressBook(() => "").of("ada@example.com") //=> ""
 */
export function addressBook(agreed: TextUnder): AddressBook {
  const people = [...peopleOf(agreed("people")), ...ownersIn(agreed(MAIL_OWNERS_KEY)).filter(({ email }) => isAddress(email))];
  const emailOf = (text: string): string => {
    const { email } = personOf(text);
    return isAddress(email) ? email : (personNamed(people, text)?.email ?? "");
  };
  const recipients = entriesOf(agreed("mails.reports"));
  const persons = [...PERSONS.map(({ key }) => agreed(key)), ...recipients].map((text) => ({
    name: personOf(text).name,
    email: emailOf(text),
  }));
  const named = once([...people, ...persons].map(({ email }) => email));
  const known = new Map(named.map((address) => [address.toLowerCase(), address]));
  const marketing = emailOf(agreed("contact.marketing"));
  const sales = emailOf(agreed("contact.sales"));
  const contacts = once([marketing, sales]);
  const reports = once(recipients.map(emailOf));
  const find = (owner: string): string => {
    const person = persons.find(({ name, email }) => name !== "" && email !== "" && sameWord(name, owner));
    return personNamed(people, owner)?.email || (known.get(addressIn(owner).toLowerCase()) ?? person?.email ?? "");
  };
  // Asked once for each lead: many have the same owner.
  const found = new Map<string, string>();
  const of = (owner: string): string => {
    const address = found.get(owner) ?? find(owner);
    found.set(owner, address);
    return address;
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
