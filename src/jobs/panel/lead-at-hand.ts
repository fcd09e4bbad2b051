import type { Cell } from "../../core/cells/cell";
import { STATES, type State } from "../../core/sla/states";
import { openNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { type MarkedPlace, markedPlace } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { type LeadField, leadColumns } from "../../tables/leads/lead-table";
import { isSensible, likelyClicks } from "../../tables/leads/likely-clicks";
import { LATER_OVERDUE, OVERDUE, pressing, promiseIn, type RowPromise, restReason, statesOfRow } from "../../tables/leads/row-promise";
import { clicksOn, type MarkedRows } from "../clicks/marked-clicks";
import { headingRowOf } from "../leads/lead-tab";
import { listName } from "../leads/promised-leads";
import { type RowJudge, rowJudge } from "../leads/row-judge";
import { textIn } from "../leads/show-lead";
import type { LeadAtHand, LeadBlock, MarkedAnswer, MarkedNow } from "../messages/lead-messages";
import { NOTE_KEYS } from "../notes/note-keys";
import { offsetOrUtc } from "../rules/clock-rules";
import { type ClockState, clockIn } from "../rules/clock-state";
import { fingerprint } from "../run/fingerprint";

/** As many rows as one click can write into. */
const MOST_ROWS = 500;
/** Rows so near the headings are read in one with them: a few thousand cells come sooner than another call. */
const NEAR = 200;
/** As many rows as a look asks Google for, one by one, whether a filter hides them. */
const MOST_ASKED = 100;

/** The lead tab at the marked rows. */
interface MarkedTab extends MarkedRows {
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  judge: RowJudge | null;
  at: Date;
}

/** A marked row that holds a lead, counted from the headings. */
type MarkedRow = MarkedRows["leads"][number];

const NOTHING: Omit<MarkedNow, "sum"> = { who: "", lead: null, block: null, problem: "" };

function promiseOf({ cells }: MarkedRow, { columns, judge }: MarkedTab): RowPromise {
  const read = judge?.reads(cells) ?? ((field: LeadField): Cell => cells[columns[field] ?? -1] ?? "");
  return promiseIn(read, judge?.states(cells) ?? statesOfRow(read), () => judge?.later(cells) ?? null);
}

/** Working minutes since a promise was due that is overdue. */
function lateOf({ state, promise }: RowPromise, { cells }: MarkedRow, { judge }: MarkedTab): { late?: number } {
  const isLate = pressing(state) === OVERDUE || pressing(state) === LATER_OVERDUE;
  return isLate && judge && promise?.due ? { late: Math.floor(judge.worked(cells, promise.due)) } : {};
}

const textOf =
  ({ cells }: MarkedRow, { columns, sheetOffset }: MarkedTab) =>
  (field: LeadField): string =>
    textIn(cells, columns, field, sheetOffset);

function leadAtHand(marked: MarkedRow, of: MarkedTab): LeadAtHand {
  const text = textOf(marked, of);
  const row = of.top + marked.row + 1;
  const found = promiseOf(marked, of);
  const name = listName(text, row);
  const reason = found.promise?.kind === "comesBack" ? restReason(text) : "";
  return {
    row,
    id: text("id"),
    name,
    company: text("company") === name ? "" : text("company"),
    priority: text("priority"),
    owner: text("owner"),
    ...found,
    ...lateOf(found, marked, of),
    ...(reason && { reason }),
    likely: likelyClicks(found),
    clicks: clicksOn(of, of.at)
      .filter(({ click, changes, lacks }) => changes > 0 || (lacks.length > 0 && isSensible(click, found)))
      .map(({ click }) => click),
  };
}

/** The states of several leads, the most pressing first. */
function statesOf(rows: readonly MarkedRow[], of: MarkedTab): LeadBlock["states"] {
  const states = rows.flatMap((row) => promiseOf(row, of).state ?? []);
  const rank = (state: State): number => pressing(state) ?? STATES.length + STATES.indexOf(state);
  return [...new Set(states)]
    .sort((one, other) => rank(one) - rank(other))
    .map((state) => ({ state, leads: states.filter((one) => one === state).length }));
}

function blockOf(rows: readonly MarkedRow[], hidden: number | null, of: MarkedTab): LeadBlock {
  const numbers = rows.map(({ row }) => of.top + row + 1);
  return {
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    leads: rows.length,
    hidden,
    states: statesOf(rows, of),
    clicks: clicksOn(of, of.at),
  };
}

/** A short sum of which leads these are, wherever their rows stand by now. */
const whoOf = (rows: readonly MarkedRow[], of: MarkedTab): string =>
  fingerprint(rows.map((row) => textOf(row, of)("id") || [row.row, listName(textOf(row, of), 0)]));

/** The leads that a click would look at: who marks rows over a filter means those that he sees. Under a filter 1 call a lead. */
function seenOf(leads: readonly MarkedRow[], tab: Tab): { seen: readonly MarkedRow[]; hidden: number | null } {
  if (leads.length < 2 || !tab.isFiltered()) return { seen: leads, hidden: 0 };
  if (leads.length > MOST_ASKED) return { seen: leads, hidden: null };
  const seen = leads.filter(({ row }) => !tab.isFilteredOut(row));
  return { seen, hidden: leads.length - seen.length };
}

/** The headings and the rows below; 4 calls where these are near, else 5. Values last: what somebody types in between is seen. */
function readRows(tab: Tab, first: number, last: number): Pick<MarkedRows, "headings" | "rows" | "formulas"> {
  if (last > NEAR) {
    const headings = tab.headings();
    const { cells, formulas } = tab.window(first, 0, last - first + 1, headings.length);
    return { headings, rows: cells, formulas };
  }
  const [all] = tab.areas([{ row: 0, rows: last + 1 }]);
  const formulas = all?.formulas().slice(first) ?? [];
  const [headings = [], ...rows] = all?.read() ?? [];
  return { headings, rows: rows.slice(first - 1), formulas };
}

/**
 * Reads what is marked of the lead tab: 5 calls for rows that are near the headings, 6 for others, 1 more for several leads, under a
 * filter 1 more for each lead; 2 more for each area that names columns only.
 */
function readMarked(place: MarkedPlace, clock: ClockState, at: Date): Omit<MarkedNow, "sum"> {
  const { tab, areas } = place.rows(headingRowOf(clock));
  const first = Math.max(1, Math.min(...areas.map((area) => area.first)));
  const last = Math.max(...areas.map((area) => area.last));
  if (last < first) return NOTHING;
  if (last - first >= MOST_ROWS) return { ...NOTHING, problem: words().leadTab.tooManyRows(MOST_ROWS) };
  const { headings, rows, formulas } = readRows(tab, first, last);
  const columns = leadColumns(headings, clock.columns);
  const sheetOffset = offsetOrUtc(clock.rules.sheetZone);
  const all = rows.flatMap((cells, step): MarkedRow[] => {
    const row = first + step;
    const isMarked = areas.some((area) => row >= area.first && row <= area.last);
    return isMarked && columns.received !== undefined && cells[columns.received] !== "" ? [{ row, cells }] : [];
  });
  const { seen: leads, hidden } = seenOf(all, tab);
  const [lead, another] = leads;
  if (!lead) return NOTHING;
  const judge = rowJudge({ headings, rows, columns, top: tab.top, clock, at });
  const of: MarkedTab = { clock, headings, columns, sheetOffset, first, rows, formulas, leads, top: tab.top, judge, at };
  return { ...NOTHING, who: whoOf(leads, of), ...(another ? { block: blockOf(leads, hidden, of) } : { lead: leadAtHand(lead, of) }) };
}

/** What is marked, whether it is known already or not. */
function look(at: Date): { sum: string; read(): MarkedNow } {
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  const place = clock && markedPlace();
  const isLeads = place?.tab === clock?.tabs.leads;
  if (!clock || !place || !isLeads) return { sum: "", read: () => ({ sum: "", ...NOTHING }) };
  const sum = fingerprint([place.areas, notes[NOTE_KEYS.touched], clock.sweptAt]);
  return { sum, read: () => ({ sum, ...readMarked(place, clock, at) }) };
}

/** The lead or leads of the marked rows; 10 calls on the workbook, 1 more for several leads far below the headings, and for each further area that is marked; more under a filter. */
export const markedNow = (at: Date): MarkedNow => look(at).read();

/**
 * The lead or leads of the marked rows, as the panel shows them: at most 4 calls on the workbook where nothing has changed since it was
 * asked last. Waits for no lock.
 *
 * @param seen the sum that came with what the panel shows; null for none
 */
export function leadAtHandNow(seen: string | null, at: Date): MarkedAnswer {
  const { sum, read } = look(at);
  return sum === seen ? { same: true } : { same: false, marked: read() };
}
