/** The agreement's table of people: who they are to the column Owner, where mails go, and which leads they get in turn. */

import { sameWord } from "../cells/lines";
import { plainWord } from "../cells/plain-word";
import type { Saying } from "../cells/saying";
import { asCoded } from "../cells/spellings";
import { rowText, tableRows } from "../cells/table-text";
import { unknownOrder } from "../dates/date-rules";
import { addressIn } from "./address";
import { type AgreedPerson, type DaysAway, PEOPLE_COLUMNS, type PeopleColumn, type PersonTeam, type TakesBy } from "./agreed-person";
import { type AwayWords, awayIn } from "./days-away";
import { alsoCalledIn, alsoCalledText, shareIn, type TakesWords, type TeamWords, takesIn, takesText, teamIn } from "./person-cells";
import { said } from "./sayings";

export type { AgreedPerson } from "./agreed-person";

/** Words of the table that are not people's. */
export interface PeopleWords extends AwayWords {
  readonly teams: TeamWords;
  readonly takes: TakesWords;
}

/** As they are coded. */
export const CODED_PEOPLE: PeopleWords = {
  teams: asCoded(["sales", "marketing"]),
  takes: asCoded(["source", "segment", "priority"]),
  until: ["to"],
  order: unknownOrder,
};

/** What is not understood of a table, in a row from 1 and a column from 0. */
export interface PeopleFault {
  row: number;
  column: number;
  problem: Saying;
}

interface ReadRow {
  person: AgreedPerson;
  /** What is not understood of it, from left to right. */
  faults: PeopleFault[];
}

/** @param row from 1 */
function readRow(cells: readonly string[], row: number, words: PeopleWords): ReadRow {
  const [given = "", called = "", teamCell = "", mail = "", takesCell = "", shareCell = "", awayCell = ""] = cells;
  const email = addressIn(mail);
  const name = given || email;
  const team = teamIn(teamCell, words.teams);
  const { takes, bad } = takesIn(takesCell, words.takes);
  const share = shareIn(shareCell);
  const away = awayIn(awayCell, words);
  const who = name || String(row);
  const fault = (column: PeopleColumn, problem: Saying): PeopleFault => ({ row, column: PEOPLE_COLUMNS.indexOf(column), problem });
  const turnFaults = [
    ...(bad ? [fault("takes", said("badTakes", row, who, bad))] : []),
    ...(share === null ? [fault("share", said("badShare", row, who, shareCell))] : []),
    ...away.flatMap((one) => {
      if ("days" in one) return [];
      return [fault("away", said(one.why === "upsideDown" ? "awayUpsideDown" : "badAway", row, who, one.bad))];
    }),
  ];
  const faults = [
    ...(name ? [] : [fault("name", said("noName", row))]),
    ...(team === null ? [fault("team", said("badTeam", row, who, teamCell))] : []),
    ...(mail && !email ? [fault("email", said("badAddress", row, who, mail))] : []),
    ...turnFaults,
  ];
  const person = {
    ...{ name, alsoCalled: alsoCalledIn(called, name), team: team ?? "", email, takes },
    // Nobody is given a lead by a rule that is not understood.
    share: turnFaults.length > 0 ? 0 : (share ?? 0),
    away: away.flatMap((one): DaysAway[] => ("days" in one ? [one.days] : [])),
  } as const;
  return { person, faults };
}

const readRows = (text: string, words: PeopleWords): ReadRow[] =>
  tableRows(text, PEOPLE_COLUMNS).map((cells, at) => readRow(cells, at + 1, words));

/**
 * The people of a table, one a row; of a row that is not understood in all what is. Without a name a person is called by the
 * address; a row without both is nobody, and one that repeats the name of a row above is left out.
 *
 * @param text of the item `people`
 * @param words left out: as they are coded
 * @returns a share of 0 where what somebody takes, the share or the days away are not understood
 * @example peopleOf("Ada | | sales | ada@example.com")[0]?.email //=> "ada@example.com"
 */
export function peopleOf(text: string, words: PeopleWords = CODED_PEOPLE): AgreedPerson[] {
  const met = new Set<string>();
  return readRows(text, words).flatMap(({ person }) => {
    const name = plainWord(person.name);
    if (name === "" || met.has(name)) return [];
    met.add(name);
    return [person];
  });
}

/** A name or a further name that stands in two rows: nobody can tell whose lead it is. */
function sharedName(rows: readonly ReadRow[]): PeopleFault | null {
  const met = new Map<string, number>();
  for (const [at, { person }] of rows.entries()) {
    const names = new Map([person.name, ...person.alsoCalled].map((name) => [plainWord(name), name]));
    for (const [plain, name] of names) {
      const before = met.get(plain);
      const column = plain === plainWord(person.name) ? 0 : 1;
      if (plain !== "" && before !== undefined) return { row: at + 1, column, problem: said("sharedName", before, at + 1, name) };
      met.set(plain, at + 1);
    }
  }
  return null;
}

/** The first thing of a table that is not understood, by row, with its place; null where all is. */
export function peopleFault(text: string, words: PeopleWords = CODED_PEOPLE): PeopleFault | null {
  const rows = readRows(text, words);
  return rows.flatMap(({ faults }) => faults)[0] ?? sharedName(rows);
}

/**
 * The person whom a cell of the column Owner names: by name, by what he is also called, or by an address, alone or beside a name.
 * An address that is nobody's names nobody, whatever stands beside it.
 *
 * @example personNamed(peopleOf("Ada Roth | Ada"), " ada ")?.name //=> "Ada Roth"
 */
export function personNamed(people: readonly AgreedPerson[], owner: string): AgreedPerson | undefined {
  if (owner.trim() === "") return undefined;
  const isCalled = ({ alsoCalled }: AgreedPerson, word: string): boolean => alsoCalled.some((one) => sameWord(one, word));
  const address = addressIn(owner);
  return (
    people.find(({ name }) => sameWord(name, owner)) ??
    people.find((person) => isCalled(person, owner)) ??
    (address ? people.find((person) => sameWord(person.email, address) || isCalled(person, address)) : undefined)
  );
}

/**
 * Whether somebody is away on a day, year-month-day.
 *
 * @example isAway({ away: [{ from: "2026-12-24", to: "2027-01-02" }] }, "2027-01-02") //=> true
 */
export const isAway = ({ away }: Pick<AgreedPerson, "away">, day: string): boolean => away.some(({ from, to }) => from <= day && day <= to);

/** The words in which a table is written. */
export interface PeopleWordOf {
  team(code: PersonTeam): string;
  takes(code: TakesBy): string;
  /** Between the first day and the last. */
  until: string;
}

const CODES: PeopleWordOf = { team: (code) => code, takes: (code) => code, until: "to" };

const awayText = ({ from, to }: DaysAway, until: string): string => (from === to ? from : `${from} ${until} ${to}`);

/**
 * A table as its cell holds it, a line a person; reading it gives the same people again.
 *
 * @param wordOf left out: codes
 */
export const peopleText = (people: readonly AgreedPerson[], wordOf = CODES): string =>
  people
    .map(({ name, alsoCalled, team, email, takes, share, away }) =>
      rowText([
        ...[name, alsoCalledText(alsoCalled, name), team && wordOf.team(team), email, takesText(takes, wordOf.takes)],
        ...[share === 1 ? "" : String(share), away.map((days) => awayText(days, wordOf.until)).join("; ")],
      ]).replace(/[ |]+$/, ""),
    )
    .join("\n");
