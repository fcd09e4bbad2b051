import { type Cell, DAY } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { spelling } from "../../core/cells/plain-word";
import { BROKEN, KEPT, type State } from "../../core/sla/states";
import { stateIn } from "../../language/spoken/states";
import { words } from "../../language/spoken/words";
import { wholeName } from "../../tables/leads/lead-name";
import type { LeadColumns, LeadField } from "../../tables/leads/lead-table";
import { type LaterFacts, pressing, promiseIn, type Read, restReason, statesOfRow } from "../../tables/leads/row-promise";
import type { PromisedLead, PromisedLeads, Tile, TileCount } from "../messages/lead-messages";
import { textIn } from "./show-lead";

/** Which later promise a row stands for, by its number from the headings on. */
export type LaterOf = (row: number) => LaterFacts | null;

/** The lead tab as the list reads it. */
export interface ListedTab {
  /** From its headings on. */
  cells: readonly (readonly Cell[])[];
  columns: LeadColumns;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  sheetOffset: OffsetAt;
  /** A row's cells by field, with what the next check will write; left out: as they stand. */
  reads?: ((cells: readonly Cell[]) => Read) | undefined;
}

const TILE_OF: readonly Tile[] = ["overdue", "overdue", "back", "dueSoon", "waiting"];

/** More than anybody works off from a panel; the sheet shows all of them. */
const MOST_OF_TILE = 60;
/** So many of each owner under each count are listed in any case: his own list is whole for the next hours. */
const MOST_OF_OWNER = 15;

interface Line {
  row: number;
  rank: number;
  owner: string;
  due: string;
}

/** The name of a lead in a list: its own, else its company, its address, its ID, its row. */
export function listName(text: (field: LeadField) => string, row: number): string {
  return wholeName(text) || text("company") || text("email") || text("id") || words().leadRows.unnamedAlone(row);
}

/** The lines that are sent, in their order: the first ones under each count, and the first ones of each owner under it. */
function sent(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>();
  const next = (key: string): number => {
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    return at;
  };
  return lines.filter(({ rank, owner }) => {
    const [ofTile, ofOwner] = [next(`${TILE_OF[rank]}`), next(`${TILE_OF[rank]} ${owner}`)];
    return ofTile < MOST_OF_TILE || ofOwner < MOST_OF_OWNER;
  });
}

function countsOf(lines: readonly Line[]): TileCount[] {
  const counts = new Map<string, TileCount>();
  for (const { rank, owner } of lines) {
    const tile = TILE_OF[rank] ?? "waiting";
    const count = counts.get(`${tile} ${owner}`) ?? { tile, owner, leads: 0 };
    counts.set(`${tile} ${owner}`, { ...count, leads: count.leads + 1 });
  }
  return [...counts.values()];
}

/** First answers that were due on the sheet's day and have come to their end, and those of them in time. */
function todayIn({ cells, columns, sheetOffset }: ListedTab, at: Date): PromisedLeads["today"] {
  const dayOf = (moment: Date): number => Math.floor((moment.getTime() + sheetOffset(moment.getTime())) / DAY);
  const today = dayOf(at);
  const ended = cells.flatMap((row): State[] => {
    const [state, due] = [stateIn(row[columns.status ?? -1]), row[columns.due ?? -1]];
    const isToday = due instanceof Date && dayOf(due) === today;
    return isToday && state !== null && (state === KEPT || (BROKEN as readonly State[]).includes(state)) ? [state] : [];
  });
  return { due: ended.length, kept: ended.filter((state) => state === KEPT).length };
}

/**
 * All leads that are promised something, the worst first: overdue first answers, other overdue promises, those that come back today, due
 * soon, waiting; in each what is due first. A lead stands once, with its most pressing promise.
 *
 * @param later asked only of leads that are listed
 */
export function promisedLeads(tab: ListedTab, later: LaterOf, at: Date): PromisedLeads {
  const { cells, columns, top, sheetOffset } = tab;
  const spelled = spelling();
  const plain =
    (row: readonly Cell[]): Read =>
    (field) =>
      row[columns[field] ?? -1] ?? "";
  const reads = (row: number): Read => (tab.reads ?? plain)(cells[row] ?? []);
  const lines = cells.flatMap((_, row): Line[] => {
    if (row === 0) return [];
    const { state, promise } = promiseIn(reads(row), statesOfRow(reads(row)), () => null);
    const rank = pressing(state);
    if (rank === null || !promise || promise.due === "") return [];
    return [{ row, rank, owner: spelled(textIn(cells[row] ?? [], columns, "owner", sheetOffset)), due: promise.due }];
  });
  lines.sort((one, other) => one.rank - other.rank || (one.due < other.due ? -1 : one.due > other.due ? 1 : one.row - other.row));
  const listed = sent(lines).flatMap(({ row, owner }): PromisedLead[] => {
    const text = (field: LeadField): string => textIn(cells[row] ?? [], columns, field, sheetOffset);
    const { state, promise } = promiseIn(reads(row), statesOfRow(reads(row)), () => later(row));
    if (!state || !promise) return [];
    const reason = promise.kind === "comesBack" ? restReason(text) : "";
    const number = top + row + 1;
    return [{ row: number, id: text("id"), name: listName(text, number), owner, state, promise, ...(reason && { reason }) }];
  });
  return { lines: listed, counts: countsOf(lines), today: todayIn(tab, at) };
}
