import { type Cell, MINUTE } from "../../core/cells/cell";
import { isComputing } from "../../core/cells/shown-words";
import { promisesOf, type SettledPromise } from "../../core/metrics/later-promises";
import { closingAfter } from "../../core/sla/cadence";
import { type Judgement, judgeLead, type Lead } from "../../core/sla/judge";
import { type Later, laterStateAt } from "../../core/sla/later";
import { type LeadMemory, memoryNote, NO_MEMORY } from "../../core/sla/lead-memory";
import type { State } from "../../core/sla/states";
import { stateIn } from "../../language/spoken/states";
import { leadReader } from "../../tables/leads/lead-row";
import { isTimed, type LeadColumns } from "../../tables/leads/lead-table";
import { type LaterFacts, pressing, type Read, type RowStates, statesOfRow } from "../../tables/leads/row-promise";
import { shownState } from "../../tables/leads/shown-state";
import { benchOf, idOf } from "../../tables/own-columns/own-cells";
import { rowBench } from "../rules/clock-rules";
import type { ClockState } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";

/** Rows of the lead tab as the panel looks at them. */
export interface SeenRows {
  headings: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  columns: LeadColumns;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  clock: ClockState | null;
  at: Date;
}

/** What rules say of a row beyond what stands in it. */
export interface RowJudge {
  /** The words of both clocks, where Sheets has not computed those that stand there yet. */
  states(cells: readonly Cell[]): RowStates;
  /** Which later promise it stands for; null for none. */
  later(cells: readonly Cell[]): LaterFacts | null;
  /** A row's cells by field, with the due moments of a promise that runs since its pause ended, which the next check writes. */
  reads(cells: readonly Cell[]): Read;
  /** Working minutes since a moment, by the hours that hold for its lead. */
  worked(cells: readonly Cell[], due: string): number;
  /** The promises after its first answer that were kept or broken. */
  settled(cells: readonly Cell[]): readonly SettledPromise[];
  /** The instant at which the n-th working day after the present one closes; null where no working time lies ahead. */
  closingAfter(days: number): number | null;
}

const factsOf = (later: Later | null): LaterFacts | null => {
  if (later?.kind === "followUp") return { kind: later.kind, number: later.number, of: later.of };
  return later?.kind === "accept" ? { kind: later.kind } : null;
};

/** When what was promised is due; "" for what is not. */
function duesOf(judged: Judgement): { due: Cell; nextDue: Cell } {
  const { later } = judged;
  const isOnClock = judged.kind === "open" || judged.kind === "settled";
  return {
    due: isOnClock ? new Date(judged.deadline.due) : "",
    nextDue: later?.kind === "followUp" || later?.kind === "accept" ? new Date(later.due) : "",
  };
}

/**
 * Judges single rows by the version of the agreement that was in force when their lead came, as far as the document's properties hold it,
 * else by the newest; no calls.
 *
 * @returns null where nothing can be judged: before the first check, or without a column that it needs
 */
export function rowJudge({ headings, rows, columns, top, clock, at }: SeenRows): RowJudge | null {
  const rules = clock && rulesFor(clock.rules, [], () => []);
  if (!isTimed(columns) || !rules || "problem" in rules) return null;
  const benches = rowBench(rules, columns, top, rows, at);
  const read = leadReader(headings, columns, benches.sheetOffset, top);
  const memoryOf = (lead: Lead, cells: readonly Cell[]): LeadMemory => {
    const note = memoryNote(String(cells[columns.paused] ?? ""));
    return note && note.id === idOf(lead) ? note : NO_MEMORY;
  };
  const judged = (cells: readonly Cell[]): Judgement => {
    const lead = read(cells);
    return judgeLead(lead, memoryOf(lead, cells), benchOf(benches, lead));
  };
  const laterOf = (cells: readonly Cell[]): Later | null => judged(cells).later;
  const isOpen = (cell: Cell | undefined): boolean => cell === "" || isComputing(cell);
  return {
    states(cells) {
      const { first, next } = statesOfRow((field) => cells[columns[field] ?? -1] ?? "");
      const nextCell = cells[columns.nextStatus];
      return {
        first: first ?? shownState(cells, columns, at),
        next: next ?? (isOpen(nextCell) ? laterStateAt(laterOf(cells), at.getTime()) : null),
      };
    },
    later: (cells) => factsOf(laterOf(cells)),
    reads(cells) {
      const plain: Read = (field) => cells[columns[field] ?? -1] ?? "";
      const { first, next } = statesOfRow(plain);
      const isUntold = (state: State | null, due: Cell): boolean => pressing(state) !== null && due === "";
      if (!isUntold(first, plain("due")) && !isUntold(next, plain("nextDue"))) return plain;
      const dues = duesOf(judged(cells));
      return (field) => plain(field) || (field === "due" || field === "nextDue" ? dues[field] : "");
    },
    worked(cells, due) {
      const { clock: working } = benchOf(benches, { received: cells[columns.received] ?? "" });
      return working.elapsed(Date.parse(due), at.getTime()) / MINUTE;
    },
    settled(cells) {
      const lead = read(cells);
      return promisesOf(lead, memoryOf(lead, cells), benchOf(benches, lead), stateIn(cells[columns.status]) ?? "");
    },
    closingAfter: (days) => closingAfter(at.getTime(), days, benchOf(benches, { received: at }).clock),
  };
}
