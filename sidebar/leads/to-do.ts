import type { LeadPlace, PromisedLead, PromisedLeads, State, Tile, TileCount } from "../server/server";

/** The counts above the list, which are its filters, too. */
export const TILES: readonly { tile: Tile; state: State }[] = [
  { tile: "overdue", state: "overdue" },
  { tile: "dueSoon", state: "dueSoon" },
  { tile: "waiting", state: "waiting" },
  { tile: "back", state: "backToday" },
];

const TILE_OF: Partial<Record<State, Tile>> = {
  overdue: "overdue",
  followUpOverdue: "overdue",
  acceptOverdue: "overdue",
  dueSoon: "dueSoon",
  followUpDue: "dueSoon",
  acceptDue: "dueSoon",
  waiting: "waiting",
  backToday: "back",
};

/** Under which count a state stands; undefined for one that asks for nothing. */
export const tileOf = (state: State): Tile | undefined => TILE_OF[state];

export const isLate = (state: State | null): boolean => state !== null && tileOf(state) === "overdue";

/** Which leads are listed: "" and null for all. */
export interface ToDoFilter {
  owner: string;
  tile: Tile | null;
}

export const EVERYONE = "";

/** The owners of leads that are promised something, by name. */
export const ownersIn = (counts: readonly TileCount[]): string[] =>
  [...new Set(counts.map(({ owner }) => owner).filter((owner) => owner !== ""))].sort((one, other) => one.localeCompare(other));

const isOwned = (owner: string, by: string): boolean => owner === EVERYONE || owner === by;

/** How many leads stand under a count, of one owner or of all. */
export const countIn = (counts: readonly TileCount[], owner: string, tile: Tile | null): number =>
  counts.reduce((sum, one) => (isOwned(owner, one.owner) && (tile === null || one.tile === tile) ? sum + one.leads : sum), 0);

/** The lines that are listed. */
export const linesIn = (lines: readonly PromisedLead[], { owner, tile }: ToDoFilter): PromisedLead[] =>
  lines.filter((line) => isOwned(owner, line.owner) && (tile === null || tileOf(line.state) === tile));

/** A lead is known by its ID where it has one, wherever its row stands by now. */
export const isSameLead = (one: LeadPlace, other: LeadPlace): boolean =>
  one.id === "" && other.id === "" ? one.row === other.row : one.id === other.id;

/** The lead to go on with after these were worked on: the next one in the list, else the first that is left; null for none. */
export function nextAfter(lines: readonly PromisedLead[], done: readonly LeadPlace[]): PromisedLead | null {
  const isDone = (line: PromisedLead): boolean => done.some((one) => isSameLead(one, line));
  const last = lines.reduce((found, line, at) => (isDone(line) ? at : found), -1);
  const left = [...lines.slice(last + 1), ...lines.slice(0, last + 1)];
  return left.find((line) => !isDone(line)) ?? null;
}

/** What waits first, where nothing else is to do: nothing overdue, due soon or back, and nothing due on this day. */
export function restful({ lines, counts }: PromisedLeads, isToday: (due: string) => boolean): { next: PromisedLead | null } | null {
  if (countIn(counts, EVERYONE, null) > countIn(counts, EVERYONE, "waiting")) return null;
  const [next] = lines;
  return next && isToday(next.promise.due) ? null : { next: next ?? null };
}
