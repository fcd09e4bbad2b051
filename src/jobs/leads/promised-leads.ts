import { type Cell, DAY } from "../../core/cells/cell";
import { instantOfWall, type OffsetAt } from "../../core/cells/moments";
import { spelling } from "../../core/cells/plain-word";
import { words } from "../../language/spoken/words";
import { wholeName } from "../../tables/leads/lead-name";
import type { LeadColumns, LeadField } from "../../tables/leads/lead-table";
import { pressing, promiseIn, type Read, restReason, statesOfRow } from "../../tables/leads/row-promise";
import type { PromisedLead, PromisedLeads, Tile, TileCount } from "../messages/lead-messages";
import { promisesToday } from "./promises-today";
import type { RowJudge } from "./row-judge";
import { textIn } from "./show-lead";

/** What the list asks of the rules. */
export type ListJudge = Pick<RowJudge, "later" | "settled" | "closingAfter">;

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
const WAITING = TILE_OF.indexOf("waiting");
/** Of a lead that asks for nothing yet. */
const RESTING = TILE_OF.length;

/** As far as people look ahead where nothing is to do. */
const COMING_DAYS = 5;

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

const byDue = (one: Line, other: Line): number => (one.due < other.due ? -1 : one.due > other.due ? 1 : one.row - other.row);

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

/** The start of the sheet's day after the present one, an instant. */
function tomorrow(at: Date, sheetOffset: OffsetAt): number {
  const day = Math.floor((at.getTime() + sheetOffset(at.getTime())) / DAY);
  return instantOfWall((day + 1) * DAY, sheetOffset);
}

/** What is due from tomorrow on, to the end of so many working days, and who comes back by then; nothing where that is not known. */
function comingOf(lines: readonly Line[], closing: number | null, at: Date, { sheetOffset }: ListedTab): Line[] {
  if (closing === null) return [];
  const [from, to] = [new Date(tomorrow(at, sheetOffset)).toISOString(), new Date(closing).toISOString()];
  return lines.filter(({ rank, due }) => (rank === WAITING || rank === RESTING) && due >= from && due <= to).sort(byDue);
}

/**
 * All leads that are promised something, the worst first: overdue first answers, other overdue promises, those that come back today, due
 * soon, waiting; in each what is due first. A lead stands once, with its most pressing promise.
 *
 * @param judge asked of later promises only where they are listed or may have been due today; null where nothing can be judged
 */
export function promisedLeads(tab: ListedTab, judge: ListJudge | null, at: Date): PromisedLeads {
  const { cells, columns, top, sheetOffset } = tab;
  const spelled = spelling();
  const plain =
    (row: readonly Cell[]): Read =>
    (field) =>
      row[columns[field] ?? -1] ?? "";
  const reads = (row: number): Read => (tab.reads ?? plain)(cells[row] ?? []);
  const all = cells.flatMap((_, row): Line[] => {
    if (row === 0) return [];
    const { state, promise } = promiseIn(reads(row), statesOfRow(reads(row)), () => null);
    const rank = state === "resting" ? RESTING : pressing(state);
    if (rank === null || !promise || promise.due === "") return [];
    return [{ row, rank, owner: spelled(textIn(cells[row] ?? [], columns, "owner", sheetOffset)), due: promise.due }];
  });
  const told = ({ row, owner }: Line): PromisedLead[] => {
    const text = (field: LeadField): string => textIn(cells[row] ?? [], columns, field, sheetOffset);
    const later = () => judge?.later(cells[row] ?? []) ?? null;
    const { state, promise } = promiseIn(reads(row), statesOfRow(reads(row)), later);
    if (!state || !promise) return [];
    const reason = promise.kind === "comesBack" ? restReason(text) : "";
    const number = top + row + 1;
    return [{ row: number, id: text("id"), name: listName(text, number), owner, state, promise, ...(reason && { reason }) }];
  };
  const lines = all.filter(({ rank }) => rank !== RESTING).sort((one, other) => one.rank - other.rank || byDue(one, other));
  // How the day went is told where it is done: before that nobody waits until each lead is judged.
  const isDone = lines.every(({ rank }) => rank === WAITING);
  const coming = comingOf(all, judge?.closingAfter(COMING_DAYS) ?? null, at, tab);
  return {
    lines: sent(lines).flatMap(told),
    counts: countsOf(lines),
    today: promisesToday(tab, isDone ? judge : null, at),
    coming: { days: COMING_DAYS, leads: coming.length, lines: coming.slice(0, MOST_OF_TILE).flatMap(told) },
  };
}
