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

/** The owners of leads that are promised something, by name; the one that is chosen stays to be chosen when all of his are done. */
export const ownersIn = (leads: readonly { owner: string }[], chosen = EVERYONE): string[] =>
  [...new Set([...leads.map(({ owner }) => owner), chosen])].filter((owner) => owner !== "").sort((one, other) => one.localeCompare(other));

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

/** The lists without leads that were worked on since they were read. */
export function withoutDone(leads: PromisedLeads, done: readonly LeadPlace[]): PromisedLeads {
  const isLeft = (line: PromisedLead): boolean => !done.some((one) => isSameLead(one, line));
  const coming = leads.coming.lines.filter(isLeft);
  const gone = leads.coming.lines.length - coming.length;
  return { ...leads, lines: leads.lines.filter(isLeft), coming: { ...leads.coming, leads: leads.coming.leads - gone, lines: coming } };
}

/** The lead to go on with after these were worked on: the next one in the list, else the first that is left; null for none. */
export function nextAfter(lines: readonly PromisedLead[], done: readonly LeadPlace[]): PromisedLead | null {
  const isDone = (line: PromisedLead): boolean => done.some((one) => isSameLead(one, line));
  const last = lines.reduce((found, line, at) => (isDone(line) ? at : found), -1);
  const left = [...lines.slice(last + 1), ...lines.slice(0, last + 1)];
  return left.find((line) => !isDone(line)) ?? null;
}

/** Where nothing is to do: what comes first, null for nothing; how many promises the days to come hold, and how many lie later, too. */
export interface Restful {
  next: PromisedLead | null;
  coming: number;
  waiting: number;
}

/** What comes next where nothing is overdue, due soon or back, and nothing due on this day; null where something is to do. */
export function restful({ lines, counts, coming }: PromisedLeads, isToday: (due: string) => boolean): Restful | null {
  const waiting = countIn(counts, EVERYONE, "waiting");
  const [first] = lines;
  if (countIn(counts, EVERYONE, null) > waiting || (first && isToday(first.promise.due))) return null;
  return { next: coming.lines[0] ?? first ?? null, coming: coming.leads, waiting };
}
