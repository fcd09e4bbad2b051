/** A stretch during which a lead waited for the customer: instants in milliseconds, `to` is null while it still does. */
export interface Pause {
  from: number;
  to: number | null;
}

/** A lead's pauses with its ID: the text stays true when rows are sorted, even if other columns are not sorted along. */
export interface PauseNote {
  id: string;
  pauses: Pause[];
}

const SPLIT = " | ";
const iso = (instant: number): string => new Date(instant).toISOString().replace(/\.000Z$/, "Z");

/**
 * The text of the hidden column.
 *
 * @example pauseText({ id: "L-1", pauses: [{ from: 0, to: null }] }) //=> "L-1 | 1970-01-01T00:00:00Z/"
 */
export const pauseText = ({ id, pauses }: PauseNote): string =>
  pauses.length === 0 ? "" : [id, ...pauses.map(({ from, to }) => `${iso(from)}/${to === null ? "" : iso(to)}`)].join(SPLIT);

function readPause(text: string): Pause | null {
  const [from = "", to = ""] = text.split("/");
  const pause = { from: Date.parse(from), to: to === "" ? null : Date.parse(to) };
  return Number.isNaN(pause.from) || Number.isNaN(pause.to) ? null : pause;
}

/** Reads the column's text again; null where it is none of ours. */
export function pauseNote(text: string): PauseNote | null {
  const parts = text.split(SPLIT);
  const pauses = parts.slice(-(parts.length - 1)).map(readPause);
  if (parts.length < 2 || pauses.some((pause) => pause === null)) return null;
  return { id: parts[0] ?? "", pauses: pauses as Pause[] };
}

/** The pauses after a look at the lead: one begins when it is seen to wait, and ends when it is seen to wait no more. */
export function pausesNow(pauses: readonly Pause[], waits: boolean, at: number): Pause[] {
  const last = pauses[pauses.length - 1];
  const isPaused = last !== undefined && last.to === null;
  if (waits === isPaused) return [...pauses];
  if (waits) return [...pauses, { from: at, to: null }];
  return [...pauses.slice(0, -1), { from: last?.from ?? at, to: at }];
}
