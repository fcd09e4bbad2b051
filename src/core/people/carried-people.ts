/** People whom earlier builds kept in rows of their own: owners with an address, contacts, signers, the manager. */

import { sameWord } from "../cells/lines";
import { rowText, tableRows } from "../cells/table-text";
import { isAddress } from "./address";
import { type AgreedPerson, PEOPLE_COLUMNS, type PersonTeam } from "./agreed-person";
import { type PeopleWordOf, peopleOf, peopleText, personNamed } from "./people";
import { personOf } from "./person";

/** The item in which an earlier build kept owners with their addresses; never used for anything else. */
export const MAIL_OWNERS_KEY = "mails.owners";

/** Of its table; read by their places. */
const OWNERS = ["owner", "e-mail"];

/** Items that hold one person each, and whose people they are. */
export const PERSONS: readonly { key: string; team: PersonTeam | "" }[] = [
  { key: "contact.sales", team: "sales" },
  { key: "contact.marketing", team: "marketing" },
  { key: "contact.shared", team: "" },
  { key: "signer.sales", team: "sales" },
  { key: "signer.marketing", team: "marketing" },
  { key: "mails.manager", team: "sales" },
];

/** What an item of the agreement says, as text; "" where it says nothing. */
export type TextUnder = (key: string) => string;

/** A stroke would part cells of the table, and a semicolon names. */
const plain = (text: string): string => text.replace(/\s*\|\s*/g, " / ").trim();

const person = (name: string, email: string, team: PersonTeam | "", share: number): AgreedPerson => ({
  ...{ name: plain(name) || plain(email), alsoCalled: [], team, email: plain(email), takes: [], share, away: [] },
});

/** The owners of the earlier table; an address that is none stays beside its name as it was typed. */
export const ownersIn = (text: string): AgreedPerson[] =>
  tableRows(text, OWNERS).map(([name = "", email = ""]) => person(name, email, "sales", 1));

/** Contacts and signers with an address; whoever only signs or is asked gets no leads in turn. */
const personsIn = (agreed: TextUnder): AgreedPerson[] =>
  PERSONS.flatMap(({ key, team }) => {
    const { name, email } = personOf(agreed(key));
    return isAddress(email) ? [person(name, email, team, 0)] : [];
  });

/** Two words for one person: the first name stays, unless it is only the address. */
function alsoNamed(known: AgreedPerson, { name }: AgreedPerson): AgreedPerson {
  const isKnown = [known.name, known.email, ...known.alsoCalled].some((one) => sameWord(one, name));
  if (isKnown) return known;
  if (sameWord(known.name, known.email)) return { ...known, name };
  return { ...known, alsoCalled: [...known.alsoCalled, name.replace(/\s*;\s*/g, ", ")] };
}

const isSameAddress = (one: AgreedPerson, other: AgreedPerson): boolean => isAddress(one.email) && sameWord(one.email, other.email);

/** Each once by name or address; more words for one address are what its person is also called. */
function together(people: readonly AgreedPerson[]): AgreedPerson[] {
  const all: AgreedPerson[] = [];
  for (const one of people) {
    if (all.some((known) => [known.name, ...known.alsoCalled].some((name) => sameWord(name, one.name)))) continue;
    const at = all.findIndex((known) => isSameAddress(known, one));
    const known = all[at];
    if (known) all[at] = alsoNamed(known, one);
    else all.push(one);
  }
  return all;
}

/**
 * The table that the earlier items come to.
 *
 * @param wordOf left out: codes
 * @example carriedPeople((key) => (key === "mails.owners" ? "Ada | ada@example.com" : "")) //=> "Ada | | sales | ada@example.com"
 */
export const carriedPeople = (agreed: TextUnder, wordOf?: PeopleWordOf): string =>
  peopleText(together([...ownersIn(agreed(MAIL_OWNERS_KEY)), ...personsIn(agreed)]), wordOf);

/** The same of the table of owners alone. */
export const carriedOwners = (owners: string, wordOf?: PeopleWordOf): string => peopleText(together(ownersIn(owners)), wordOf);

/**
 * A table of people with the owners of an earlier table whom it does not know by name, with their rows below its own.
 *
 * @returns the names of those that came in with it
 */
export function withOwners(text: string, owners: string, wordOf?: PeopleWordOf): { text: string; came: string[] } {
  const people = peopleOf(text);
  const lacking = ownersIn(owners).filter(({ name }) => !personNamed(people, name));
  // A word for somebody whose row is there is a further name of his, in his own cell.
  const lines = text.split(/\r\n?|\n/);
  const added: AgreedPerson[] = [];
  for (const one of lacking) {
    const at = lines.findIndex((line) => peopleOf(line).some((known) => isSameAddress(known, one)));
    if (at < 0) added.push(one);
    else lines[at] = withAlias(lines[at] ?? "", one.name);
  }
  const rows = peopleText(together(added), wordOf);
  return { text: [...lines, rows].filter((line) => line.trim() !== "").join("\n"), came: lacking.map(({ name }) => name) };
}

/** A row of the table with one more name in its second cell. */
function withAlias(line: string, name: string): string {
  const [first = "", called = "", ...rest] = tableRows(line, PEOPLE_COLUMNS)[0] ?? [];
  const alias = name.replace(/\s*;\s*/g, ", ");
  return rowText([first, called === "" ? alias : `${called.replace(/;\s*$/, "")}; ${alias}`, ...rest]).replace(/[ |]+$/, "");
}
