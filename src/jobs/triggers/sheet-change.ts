import type { Cell } from "../../core/cells/cell";
import { type ChangeEvent, changeOf, type SheetChange } from "../../google/change-event";
import { openNotebook } from "../../google/notebook";
import { type RowSpan, touching } from "../../tables/formulas/row-spans";
import { type ArrivalPlaces, type AtOnce, atOnceNotes, atOnceOf, usedByAll } from "../notes/at-once-state";
import { NOTE_KEYS } from "../notes/note-keys";
import { addRun, hasPassed, intervalFor } from "../notes/time-used";
import { fingerprint } from "../run/fingerprint";
import { followArrivals } from "./follow-arrivals";

/** Bring no lead. */
const BRING_NONE = ["FORMAT", "INSERT_GRID", "REMOVE_GRID", "INSERT_COLUMN", "REMOVE_COLUMN"];

/** Minutes between two looks: what comes in between is seen by the next one, or by the timer. */
const BETWEEN = 1;

/** So many cells are read in one go, with what stands between the two columns: that comes sooner than two more calls. */
const MOST_TOGETHER = 60_000;

/** Rows with an arrival and no status; null where the columns are not where the last check saw them. */
function arrivals({ columns }: SheetChange, { tab, top, received, status, headings, rows }: ArrivalPlaces): number[] | null {
  const together = rows * (Math.abs(received - status) + 1) <= MOST_TOGETHER;
  const cells: Cell[][] | null = columns(tab, top, [received, status], together);
  const [first = []] = cells ?? [];
  if (!cells || headings.some((heading, at) => String(first[at] ?? "") !== heading)) return null;
  return cells.flatMap(([came, state], row) => (row > 0 && String(came ?? "").trim() !== "" && state === "" ? [row] : []));
}

/** What a look found: which rows are new, null where that is a check's work; a sum by which the next look knows them again. */
interface Found {
  spans: RowSpan[] | null;
  sum: string | undefined;
}

function lookedAt(change: SheetChange, places: ArrivalPlaces): Found {
  const rows = arrivals(change, places);
  // Of these places: where a check has found others since, theirs are another matter.
  if (rows === null) return { spans: null, sum: fingerprint({ ...places, rows: 0 }) };
  return { spans: touching(rows), sum: rows.length === 0 ? undefined : fingerprint([rows]) };
}

/** The same state with a run that began at a moment. */
const withRun = (state: AtOnce, at: Date): AtOnce => ({
  ...state,
  ranAt: at.toISOString(),
  used: addRun(state.used, at, Date.now() - at.getTime()),
});

/** The same with the rows that have no status yet. */
const withLeft = ({ left: _, ...state }: AtOnce, sum: string | undefined): AtOnce => ({
  ...state,
  ...(sum !== undefined && { left: sum }),
});

/**
 * After a change of the spreadsheet by whomever: times leads that came by import, API or form. What brings no lead ends before any
 * call; one that comes within a minute of the last look, as that of our own write does, after the one note; the others read two
 * columns, and judge what has no status yet. It runs on the daily time of the person who made the trigger.
 *
 * @param event the event of onChange
 * @param at the present
 */
export function followChange(event: ChangeEvent, at: Date): void {
  const change = changeOf(event);
  if (!change || BRING_NONE.includes(change.type)) return;
  const notebook = openNotebook();
  const state = atOnceOf(notebook.get(NOTE_KEYS.atOnce));
  // Another person's trigger may be there still where somebody turned it off.
  if (!state?.on.change || !state.places || !hasPassed(intervalFor(BETWEEN, usedByAll(state, at)), state.ranAt, at)) return;
  const { spans, sum } = lookedAt(change, state.places);
  const isNew = sum !== undefined && sum !== state.left;
  // Before anything is written: the event of our own write finds it. Rows that are to be judged are new until they were.
  notebook.setAll(atOnceNotes(isNew ? withRun(state, at) : withLeft(withRun(state, at), sum)));
  if (!isNew) return;
  let left = state.left;
  try {
    if (followArrivals(notebook, spans, at)) left = sum;
  } finally {
    // A check may have found the columns elsewhere meanwhile.
    const now = atOnceOf(notebook.get(NOTE_KEYS.atOnce));
    if (now) notebook.later(atOnceNotes(withLeft({ ...now, used: withRun(state, at).used }, left)));
    notebook.writeDown();
  }
}
