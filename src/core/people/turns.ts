/**
 * Whose turn it is. Each lead that several people take adds to everybody's credit the part that is due to his share, and whom it is
 * given pays one back: R. Tijdeman, The chairman assignment problem, Discrete Mathematics 32 (1980), 323-330. Of those who may get it
 * the one gets it who would first be owed too much; so nobody is ever a whole lead ahead of or behind his share.
 */

import { sameWord } from "../cells/lines";
import { plainWord } from "../cells/plain-word";
import type { AgreedPerson } from "./agreed-person";
import { isAway, personNamed } from "./people";

/** What tells whether a person takes a lead; "" where the tab has no such column. */
export interface OfferedLead {
  source: string;
  segment: string;
  priority: string;
}

/** A lead without an owner. */
export interface TurnLead extends OfferedLead {
  /** Counted from the headings. */
  row: number;
  /** When it came, in milliseconds. */
  received: number;
  /** "" for none. */
  id: string;
}

/** How many leads people are owed, by their names as plain words; who is not in it is owed none. */
export type Credits = Readonly<Record<string, number>>;

/** Whose a lead becomes. */
export interface Turn {
  row: number;
  person: AgreedPerson;
}

export interface Turns {
  /** In the order in which the leads came. */
  given: readonly Turn[];
  /** Rows of leads that nobody takes. */
  untaken: readonly number[];
  credits: Credits;
}

/** Names may be those of what every object has, such as "constructor". */
function creditUnder(credits: Credits, key: string): number {
  const credit: unknown = credits[key];
  return typeof credit === "number" ? credit : 0;
}
const creditOf = (credits: Credits, { name }: AgreedPerson): number => creditUnder(credits, plainWord(name));

/** Credits are kept exact to a billionth of a lead, so that the same leads leave the same text. */
const EXACT = 1e9;
const rounded = (credit: number): number => Math.round(credit * EXACT) / EXACT;
const NEAR = 1e-7;

const takesLead = ({ takes }: AgreedPerson, lead: OfferedLead): boolean =>
  takes.every(({ by, words }) => words.some((word) => sameWord(word, lead[by])));

/**
 * The people of sales who take a lead and are not away on a day, year-month-day, in the order of the table.
 *
 * @param butNot the present owner, who is left out
 */
export function takersOf(people: readonly AgreedPerson[], lead: OfferedLead, day: string, butNot?: AgreedPerson): AgreedPerson[] {
  return people.filter(
    (person) => person.team === "sales" && person.share > 0 && !isAway(person, day) && takesLead(person, lead) && person !== butNot,
  );
}

/** The part of a lead that is due to each of some people. */
function partsOf(takers: readonly AgreedPerson[]): number[] {
  const all = takers.reduce((sum, { share }) => sum + share, 0);
  return takers.map(({ share }) => share / all);
}

/** The credits once a lead was given: what is owed to its takers grows, and who got it is owed one less. */
function paid(credits: Credits, takers: readonly AgreedPerson[], owner: AgreedPerson): Credits {
  const after = new Map(Object.entries(credits));
  partsOf(takers).forEach((part, at) => {
    const person = takers[at] as AgreedPerson;
    after.set(plainWord(person.name), rounded(creditOf(credits, person) + part - (person === owner ? 1 : 0)));
  });
  return Object.fromEntries(after);
}

/** Whose turn it is among people who all take a lead; ties go by their order. */
function firstInTurn(takers: readonly AgreedPerson[], credits: Credits): AgreedPerson | null {
  const [only] = takers;
  if (takers.length < 2) return only ?? null;
  const slack = 1 / (2 * takers.length - 2);
  // What is owed beside those who are away, or take other leads only, is nothing between these.
  const beside = takers.reduce((sum, person) => sum + creditOf(credits, person), 0);
  const owed = partsOf(takers).map((part, at) => {
    const credit = creditOf(credits, takers[at] as AgreedPerson) + part * (1 - beside);
    return { person: takers[at] as AgreedPerson, credit, deadline: (1 - slack - credit) / part };
  });
  const may = owed.filter(({ credit }) => credit >= slack - NEAR);
  return (may.length > 0 ? may : owed).reduce((first, one) => (one.deadline < first.deadline - NEAR ? one : first)).person;
}

const byArrival = (one: TurnLead, other: TurnLead): number =>
  one.received - other.received || (one.id < other.id ? -1 : one.id > other.id ? 1 : one.row - other.row);

/**
 * Gives leads without an owner in turn, in the order in which they came, however their rows are sorted. The same leads, people and
 * credits give the same answer; and whoever is given some of them first, and later the others with the credits of then, is given what
 * all at once would have given.
 *
 * @param credits what earlier turns left
 * @param day on which they are given, year-month-day: who is away on it gets none, and is owed none for it
 * @example turnsOf(peopleOf("Ada | | sales\nBen | | sales"), [{ row: 1, received: 0, id: "L-1", source: "", segment: "", priority: "" }], {}, "2026-11-18").credits //=> { ada: -0.5, ben: 0.5 }
 */
export function turnsOf(people: readonly AgreedPerson[], leads: readonly TurnLead[], credits: Credits, day: string): Turns {
  const given: Turn[] = [];
  const untaken: number[] = [];
  let owed = credits;
  for (const lead of [...leads].sort(byArrival)) {
    const takers = takersOf(people, lead, day);
    const person = firstInTurn(takers, owed);
    if (person) {
      owed = paid(owed, takers, person);
      given.push({ row: lead.row, person });
    } else untaken.push(lead.row);
  }
  return { given, untaken, credits: owed };
}

/** A lead that was given in turn, to whom and on which day. */
export interface GivenLead extends OfferedLead {
  owner: AgreedPerson;
  day: string;
}

/** The credits by the names that people have now: whoever was renamed, and is also called as before, keeps his. */
function underNames(people: readonly AgreedPerson[], credits: Credits): Credits {
  const now = new Map<string, number>();
  for (const [name, credit] of Object.entries(credits)) {
    const key = plainWord(personNamed(people, name)?.name ?? name);
    now.set(key, rounded((now.get(key) ?? 0) + credit));
  }
  return Object.fromEntries(now);
}

/** The credits with turns counted that were given before. */
export const withGiven = (people: readonly AgreedPerson[], given: readonly GivenLead[], credits: Credits): Credits =>
  given.reduce(
    (owed, lead) => {
      const takers = takersOf(people, lead, lead.day);
      return paid(owed, takers.includes(lead.owner) ? takers : [...takers, lead.owner], lead.owner);
    },
    underNames(people, credits),
  );

/** The credits without a turn that was taken back. */
export function withoutGiven(people: readonly AgreedPerson[], lead: GivenLead, credits: Credits): Credits {
  const before = underNames(people, credits);
  const after = withGiven(people, [lead], before);
  const names = Object.keys(after);
  return Object.fromEntries(names.map((name) => [name, rounded(2 * creditUnder(before, name) - creditUnder(after, name))]));
}

/**
 * Who is next in turn for a lead; null where nobody takes it. Nothing is counted by it.
 *
 * @param but butNot: the present owner, who is left out
 * @example nextInTurn(peopleOf("Ada | | sales\nBen | | sales"), lead, {}, "2026-11-18", { butNot: ada })?.name //=> "Ben"
 */
export const nextInTurn = (
  people: readonly AgreedPerson[],
  lead: OfferedLead,
  credits: Credits,
  day: string,
  { butNot }: { butNot?: AgreedPerson | undefined } = {},
): AgreedPerson | null => firstInTurn(takersOf(people, lead, day, butNot), credits);
