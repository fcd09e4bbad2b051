/** Which leads without an owner get one in turn, and what was given so far. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { dayText } from "../../core/dates/days";
import { type AgreedPerson, personNamed } from "../../core/people/people";
import { type Credits, type GivenLead, type OfferedLead, type TurnLead, turnsOf, withGiven } from "../../core/people/turns";
import { endingOf } from "../../core/sla/ending";
import { judgeLead } from "../../core/sla/judge";
import { type LeadMemory, memoryNote, NO_MEMORY } from "../../core/sla/lead-memory";
import { type OwnerChange, ownerIn } from "../../core/sla/owner-changes";
import type { RowLead } from "../../tables/leads/lead-row";
import type { LeadColumns, TimedColumns } from "../../tables/leads/lead-table";
import { benchOf, idOf, type RowBench } from "../../tables/own-columns/own-cells";
import type { TurnNote } from "../notes/turn-credits";

/** The lead tab as it is judged, row by row from the headings on. */
export interface JudgedRows {
  cells: readonly (readonly Cell[])[];
  formulas: readonly (readonly string[])[];
  columns: TimedColumns;
  leads: readonly RowLead[];
  memories: readonly LeadMemory[];
  bench: RowBench;
  /** Whether a formula that stands elsewhere fills a cell, or may. */
  isFilled(row: number, column: number): boolean;
}

/** What people take leads by. */
export const offeredLead = (cells: readonly Cell[], columns: LeadColumns, sheetOffset: OffsetAt): OfferedLead => {
  const words = (field: "source" | "segment" | "priority"): string => cellWords(cells[columns[field] ?? -1] ?? "", sheetOffset);
  return { source: words("source"), segment: words("segment"), priority: words("priority") };
};

/** Whether something is promised to a lead: one that is closed, rests, is barred or not ready waits for nobody, nor does one with a fault. */
function waits(lead: RowLead, memory: LeadMemory, benches: RowBench): boolean {
  const bench = benchOf(benches, lead);
  const judged = judgeLead(lead, memory, bench);
  if (judged.kind === "blank") return false;
  const { later } = judged;
  if (later?.kind === "followUp" || later?.kind === "accept") return true;
  if (judged.kind === "open") return later === null || later.kind !== "still";
  const isUntracked = judged.kind === "still" && judged.state === "notTracked" && later === null;
  return isUntracked && endingOf(lead.stage, lead, bench.terms, bench.sheetOffset) === null;
}

/**
 * The leads that wait and have no owner: their cell is blank, and no formula fills it.
 *
 * @param isAsked left out: all rows
 */
export function ownerless(rows: JudgedRows, isAsked: (row: number) => boolean = () => true): TurnLead[] {
  const { cells, formulas, columns, leads, memories, bench, isFilled } = rows;
  const { owner } = columns;
  if (owner === undefined) return [];
  return leads.flatMap((lead, row): TurnLead[] => {
    const line = cells[row] ?? [];
    if (row === 0 || !(lead.received instanceof Date) || !isBlank(line[owner]) || formulas[row]?.[owner] || !isAsked(row)) return [];
    if (isFilled(row, owner) || !waits(lead, memories[row] ?? NO_MEMORY, bench)) return [];
    return [{ row, received: lead.received.getTime(), id: idOf(lead), ...offeredLead(line, columns, bench.sheetOffset) }];
  });
}

/** What came of turns. */
export interface TurnsGiven {
  /** Who got how many, in the order of the table. */
  given: readonly { name: string; leads: number }[];
  /** Leads that nobody takes. */
  untaken: number;
  /** Leads whose cell Google refused to write, with its words. */
  refused: readonly { name: string; leads: number; says: string }[];
  /** Whether the tab lacks the column of owners, so that nobody can be given a lead. */
  lacksOwners: boolean;
  note: TurnNote;
}

/** Gives leads in turn while they are judged. */
export interface Giver {
  /** @returns by their rows, what is to be written */
  choose(rows: JudgedRows): ReadonlyMap<number, OwnerChange>;
  /** Google does not let this be written: it is not chosen again. */
  refuse(row: number, says: string): void;
  /** @param cells the tab after all */
  ended(cells: readonly (readonly Cell[])[], columns: TimedColumns): TurnsGiven;
}

interface GiverGround {
  people: readonly AgreedPerson[];
  note: TurnNote;
  sheetOffset: OffsetAt;
  at: Date;
  isAsked?: (row: number) => boolean;
}

/** Of a lead's memory the turn that gave it its owner, where it has one still. */
function turnIn(cells: readonly Cell[], { owner, paused }: TimedColumns): OwnerChange | null {
  const text = String(cells[paused] ?? "");
  // Few leads remember one: the others are not read.
  if (owner === undefined || !text.includes("/turn/") || isBlank(cells[owner])) return null;
  const turns = (memoryNote(text)?.owners ?? []).filter(({ by }) => by === "turn");
  return turns[turns.length - 1] ?? null;
}

/** How many leads each of some people got, in the order of the table. */
export const countsOf = (names: readonly string[], people: readonly AgreedPerson[]): { name: string; leads: number }[] =>
  people.flatMap(({ name }) => {
    const leads = names.filter((one) => one === name).length;
    return leads === 0 ? [] : [{ name, leads }];
  });

/** The credits of people who are in the table. */
const ofPeople = (credits: Credits, people: readonly AgreedPerson[]): Credits =>
  Object.fromEntries(Object.entries(credits).filter(([name]) => personNamed(people, name)));

/**
 * The turns of leads since some instant that the note does not count, as their memory tells: a run that was cut has given them.
 *
 * @param rows the tab's cells, headings included
 */
export function turnsSince(
  rows: readonly (readonly Cell[])[],
  columns: TimedColumns,
  since: number,
  people: readonly AgreedPerson[],
  sheetOffset: OffsetAt,
): (GivenLead & { at: number })[] {
  return rows.flatMap((cells, row) => {
    const turn = row === 0 ? null : turnIn(cells, columns);
    const owner = turn && turn.at > since ? personNamed(people, turn.to) : undefined;
    return turn && owner ? [{ ...offeredLead(cells, columns, sheetOffset), owner, day: dayText(turn.at, sheetOffset), at: turn.at }] : [];
  });
}

/**
 * Gives the leads that wait and have no owner to the people of the agreement, in turn. What it has given is counted by what the leads
 * remember, so that a run that is cut is gone on with where it was.
 */
export function makeGiver({ people, note, sheetOffset, at, isAsked }: GiverGround): Giver {
  // No run is counted with one before it, whatever the clock says.
  const now = Math.max(at.getTime(), note.at + 1);
  const day = dayText(at.getTime(), sheetOffset);
  const refusals = new Map<number, { name: string; says: string }>();
  let chosen: ReadonlyMap<number, OwnerChange> = new Map();
  let untaken = 0;
  /** Rows of leads without an ID, of which nothing is remembered. */
  let nameless = new Map<number, OfferedLead>();
  return {
    choose(rows) {
      const leads = ownerless(rows, isAsked).filter(({ row }) => !refusals.has(row));
      const before = withGiven(people, turnsSince(rows.cells, rows.columns, note.at, people, sheetOffset), note.credits);
      const turns = turnsOf(people, leads, before, day);
      untaken = turns.untaken.length;
      nameless = new Map(leads.flatMap((lead) => (lead.id === "" ? [[lead.row, lead] as const] : [])));
      chosen = new Map(turns.given.map(({ row, person }) => [row, { at: now, from: "", to: person.name, by: "turn" }]));
      return chosen;
    },
    refuse(row, says) {
      refusals.set(row, { name: chosen.get(row)?.to ?? "", says });
    },
    ended(cells, columns) {
      const remembered = turnsSince(cells, columns, note.at, people, sheetOffset);
      const unremembered = [...nameless].flatMap(([row, lead]) => {
        const to = chosen.get(row)?.to ?? "";
        const owner = personNamed(people, to);
        const stands = to !== "" && ownerIn(cells[row]?.[columns.owner ?? -1] ?? "") === to;
        return owner && stands ? [{ ...lead, owner, day, at: now }] : [];
      });
      const all = [...remembered, ...unremembered];
      const latest = all.reduce((last, one) => Math.max(last, one.at), note.at);
      const credits = ofPeople(withGiven(people, all, note.credits), people);
      const names = all.flatMap((one) => (one.at === now ? [one.owner.name] : []));
      // What failed after all was written has been written all the same.
      const left = [...refusals].flatMap(([row, one]) => (isBlank(cells[row]?.[columns.owner ?? -1]) ? [one] : []));
      const refused = [...new Set(left.map(({ says }) => says))].flatMap((says) => {
        const of = left.filter((one) => one.says === says).map(({ name }) => name);
        return countsOf(of, people).map((one) => ({ ...one, says }));
      });
      const lacksOwners = columns.owner === undefined;
      return { given: countsOf(names, people), untaken, refused, lacksOwners, note: { isOn: true, at: latest, credits } };
    },
  };
}
