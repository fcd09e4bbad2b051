/** Whose marked leads become by a click: a person who was chosen, or whoever is next in turn. */

import { dayText } from "../../core/dates/days";
import { type AgreedPerson, personNamed } from "../../core/people/people";
import { type GivenLead, withGiven, withoutGiven } from "../../core/people/turns";
import { memoryNote } from "../../core/sla/lead-memory";
import { ownerIn } from "../../core/sla/owner-changes";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import type { OneClick } from "../../tables/clicks/stamps";
import { textOf } from "../../tables/formulas/as-text";
import { isTimed } from "../../tables/leads/lead-table";
import { judgedRows } from "../leads/judged-rows";
import { countsOf, makeGiver, offeredLead, ownerless, turnsSince } from "../leads/leads-in-turn";
import type { MarkedLead, WrittenStamps } from "../leads/stamp-writes";
import { turnNoteIn, turnNotes } from "../notes/turn-credits";
import { peopleIn } from "../rules/agreed-people";
import { rulesInLog } from "../rules/agreement-log";
import { rulesFor } from "../rules/held-versions";
import { type Marked, markedNames } from "./marked-rows";

/** Whose leads become by a click. */
export interface OwnersOfClick {
  ownerOf(lead: MarkedLead): { name: string; why: string };
  /** Who was chosen; "" where turns decide. */
  person: string;
  /** What to note of turns, once these rows are written. */
  notes(rows: readonly WrittenStamps[]): Record<string, string>;
  /** Who got these rows, in words. */
  told(rows: readonly WrittenStamps[]): string;
}

/** Clicks that give a lead its owner. */
export const isGiving = (click: OneClick): boolean => click === "give" || click === "giveInTurn";

const ownerAfter = ({ stamps, read }: WrittenStamps): string => {
  const stamp = stamps.find(({ field }) => field === "owner");
  return stamp ? textOf(String(stamp.content)) : ownerIn(read("owner"));
};

/** The people of the agreement; one sentence where its table is gone. */
function peopleOfMarked({ workbook, sheetOffset }: Marked): AgreedPerson[] | string {
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  return table ? peopleIn(table, sheetOffset) : words().tabs.agreementGone;
}

function givenTo(person: string, marked: Marked): OwnersOfClick | string {
  if (person.trim() === "") return words().clicks.needsPerson(markedNames(marked));
  const people = peopleOfMarked(marked);
  if (typeof people === "string") return people;
  const chosen = personNamed(
    people.filter(({ team }) => team === "sales"),
    person,
  );
  if (!chosen) return words().clicks.noPerson(person);
  const { name } = chosen;
  return { ownerOf: () => ({ name, why: "" }), person: name, notes: () => ({}), told: () => name };
}

/** Whether a lead remembers the turn that gave it its owner. */
const remembersTurn = (marked: Marked, row: number): boolean =>
  memoryNote(String(marked.cells[row]?.[marked.columns.paused ?? -1] ?? ""))?.owners?.some(({ by }) => by === "turn") === true;

/** The leads of rows as turns count them. */
const givenRows = (marked: Marked, people: readonly AgreedPerson[], rows: readonly WrittenStamps[], at: Date): GivenLead[] =>
  rows.flatMap((row) => {
    const owner = personNamed(people, ownerAfter(row));
    const lead = offeredLead(marked.cells[row.row] ?? [], marked.columns, marked.sheetOffset);
    return owner ? [{ ...lead, owner, day: dayText(at.getTime(), marked.sheetOffset) }] : [];
  });

function inTurn(marked: Marked, at: Date): OwnersOfClick | string {
  const { workbook, tab, cells, formulas, columns, clock, notes, sheetOffset, isMarked } = marked;
  if (!isTimed(columns)) return words().leadTab.ownColumnsGone(tab.name());
  const people = peopleOfMarked(marked);
  if (typeof people === "string") return people;
  const came = cells.flatMap((row, at) => {
    const cell = row[columns.received];
    return isMarked(at) && cell instanceof Date ? [cell.getTime()] : [];
  });
  const rules = rulesFor(clock.rules, came, () => rulesInLog(workbook, clock.rules, clock.tabs.log));
  if ("problem" in rules) return rules.problem;
  const judged = judgedRows({ leads: tab, cells, formulas, columns, rules, chosen: clock.columns }, at);
  const note = turnNoteIn(notes);
  const chosen = makeGiver({ people, note, sheetOffset, at, isAsked: isMarked }).choose(judged);
  const waiting = new Set(ownerless(judged, isMarked).map(({ row }) => row));
  const whyNobody = (row: number): string => {
    const { why } = words().clicks;
    if (formulas[row]?.[columns.owner ?? -1]) return why.formula;
    return waiting.has(row) ? why.nobodyTakes : why.waitsForNobody;
  };
  return {
    ownerOf: ({ row }) => ({ name: chosen.get(row)?.to ?? "", why: whyNobody(row) }),
    person: "",
    notes(rows) {
      // What a click wrote before it was cut is counted once: by its leads' memory, or here.
      const fresh = rows.filter(({ row, stamps }) => stamps.length > 0 || !remembersTurn(marked, row));
      const before = turnsSince(cells, columns, note.at, people, sheetOffset);
      const credits = withGiven(people, [...before, ...givenRows(marked, people, fresh, at)], note.credits);
      return turnNotes({ ...note, at: Math.max(note.at, at.getTime()), credits });
    },
    told: (rows) => words().turns.to(countsOf(rows.map(ownerAfter), people)),
  };
}

/**
 * Whose the marked leads become by a click, for those that give them an owner; 2 calls for the agreement.
 *
 * @param at as it is remembered
 * @returns null for every other click; one sentence where it cannot be done
 */
export function ownersFor({ click, person }: { click: OneClick; person: string }, marked: Marked, at: Date): OwnersOfClick | string | null {
  if (click === "give") return givenTo(person, marked);
  return click === "giveInTurn" ? inTurn(marked, at) : null;
}

/** What to note of turns that were taken back; no calls where none were, else 2 for the agreement. */
export function turnsTakenBack(marked: Marked, rows: readonly WrittenStamps[], at: Date): Record<string, string> {
  if (rows.length === 0) return {};
  const people = peopleOfMarked(marked);
  if (typeof people === "string") return {};
  const note = turnNoteIn(marked.notes);
  const before = rows.map((row) => ({ ...row, stamps: [] }));
  const credits = givenRows(marked, people, before, at).reduce((owed, lead) => withoutGiven(people, lead, owed), note.credits);
  return turnNotes({ ...note, credits });
}
