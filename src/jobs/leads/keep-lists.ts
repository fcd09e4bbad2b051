/** Drop-downs of the lead tab follow the agreement, wherever somebody wants them. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Offer } from "../../google/tab-checks";
import type { Workbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { type AgreedWords, choicesOf, LISTED_FIELDS, type ListedField } from "../../tables/leads/drop-downs";
import type { LeadColumns } from "../../tables/leads/lead-table";
import { beforeIn, beforeNotes, beforeSetUp, type ListPut, type ListsPut } from "../notes/before-set-up";
import { googleWords } from "../run/refusal-words";
import { type Checked, knownBy, knownByHelp, offerOf, placesOf, refusedBy, sumOf, sumsOf, takeFrom } from "./lead-lists";

/** After so many refusals a column is let be until its list is another one. */
const MOST_REFUSALS = 3;
/** What Google says of cells whose Table gives their column a type. */
const TYPED = /typed column/i;

/** What a check has at hand. */
export interface ListsBench {
  workbook: Workbook;
  notebook: Notebook;
  /** The notes as they were read. */
  notes: Record<string, string>;
  tab: Tab;
  /** Google's number of it; asked for only where there are lists. */
  tabId(): number;
  /** Headings first. */
  cells: readonly (readonly Cell[])[];
  columns: LeadColumns;
  agreed(): AgreedWords;
  offsetAt: OffsetAt;
  /** Whether an import took what was ours, so that a list that is not there was taken by nobody. */
  isRestored: boolean;
  /** Milliseconds until the check is to stop. */
  left(): number;
}

/** A column whose list is to be another one. */
interface Due {
  field: ListedField;
  column: number;
  /** null where the agreement has no list for it any more. */
  offer: Offer | null;
  /** As it is noted; a new one where nothing is. */
  put: ListPut;
  /** Sums of all lists of ours: that of another field stands here where people exchanged headings. */
  sums: readonly string[];
  /** An earlier build wrote it. */
  isEarlier: boolean;
  /** The column that had the list while it was the field's, counted from 0; -1 for none. */
  leaves: number;
}

const sumOfAny = (offer: Offer | null): string => (offer ? sumOf(offer) : "");

/** Whether a column has the list that it is to have, as far as notes tell. */
const isAsNoted = ({ of, rows, refused }: ListPut, wanted: string, filled: number): boolean =>
  of === wanted && (refused !== undefined || filled <= rows);

/** The column of a field, where its list is to be another one; no call. */
function dueOf(field: ListedField, noted: ListsPut, agreed: AgreedWords, bench: ListsBench): Due | null {
  const { cells, columns, offsetAt, isRestored } = bench;
  const column = columns[field];
  if (column === undefined) return null;
  const [headings = [], ...rows] = cells;
  const heading = String(headings[column] ?? "");
  const last = noted.put?.find((one) => one.field === field);
  const leaves = last && last.heading !== heading ? headings.map(String).indexOf(last.heading) : -1;
  const known = leaves < 0 ? last : undefined;
  if (known?.left) return null;
  const inRows = rows.map((row) => row[column] ?? "");
  const choices = choicesOf(field, agreed, inRows, offsetAt);
  const offer = choices && offerOf(field, choices);
  if (known ? isAsNoted(known, sumOfAny(offer), rows.length) && !isRestored : !offer && leaves < 0) return null;
  const put = { ...(known ?? { field, of: "", sums: [], rows: 0 }), heading, ...(isRestored && { rows: 0 }) };
  return { field, column, offer, put, sums: sumsOf(noted), isEarlier: !known && noted.headings.includes(heading), leaves };
}

/** Whether people look after a column's rules themselves: at least half of its words stand in cells with a rule of theirs. */
function isTheirs(checks: readonly Checked[], inRows: readonly Cell[], isOurs: (one: Checked) => boolean): boolean {
  const hasOther = (one: Checked | undefined): boolean => one !== null && one !== undefined && !isOurs(one);
  const filled = inRows.flatMap((cell, at) => (cell === "" ? [] : [at]));
  if (filled.length === 0) return checks.some(hasOther);
  return filled.filter((at) => hasOther(checks[at])).length * 2 >= filled.length;
}

/** What is to be done to a column. */
interface Plan {
  /** Whether anything of ours is in it then. */
  isThere: boolean;
  write(): void;
}

const nothing = (): void => undefined;

/**
 * How a column gets its list: where ours stood, and in rows that had none when it was given one last. A rule of people stays, and so does
 * a cell from which somebody took ours; one of ours that stands in another column by now, since this one is new under its name, goes there.
 */
function planFor({ tab, cells }: ListsBench, { column, offer, put, sums, isEarlier }: Due, rows: number): Plan {
  if (tab.isNew && offer && put.sums.length === 0) return { isThere: true, write: () => tab.offerChoice(1, column, rows, offer) };
  const { now, change } = tab.columnChecks(1, column, rows);
  const isOurs = isEarlier ? knownByHelp() : knownBy({ sums: [...put.sums, ...sums] });
  const isOursAt = (at: number): boolean => isOurs(now[at] ?? null);
  const [headings = [], ...leads] = cells;
  const isGone = put.sums.length > 0 && !now.some(isOurs);
  const elsewhere = isGone ? placesOf(put, tab, headings.length, rows) : [];
  const moved = (write: () => void) => (): void => {
    for (const other of elsewhere) takeFrom(tab, other, rows, put);
    write();
  };
  if (!offer) return { isThere: false, write: moved(() => change(null, isOursAt)) };
  const had = elsewhere.length > 0 ? 0 : put.rows;
  const inRows = leads.map((row) => row[column] ?? "");
  if (had === 0 && !isEarlier && isTheirs(now, inRows, isOurs)) return { isThere: now.some(isOurs), write: moved(nothing) };
  const isFree = (at: number): boolean => !isEarlier && now[at] === null && at >= had;
  // Ours that are right already are not written again: Sheets keeps the colours of their choices.
  const isRight = knownBy({ sums: [sumOf(offer)] });
  const meant = now.map((one, at) => isFree(at) || (isOursAt(at) && !isRight(one)));
  return { isThere: meant.includes(true) || now.some(isOurs), write: moved(() => change(offer, (at) => meant[at] === true)) };
}

/** How the list of a column is noted from now on; null for a column that is to have none. */
function putNow({ put, offer }: Due, isThere: boolean, rows: number): ListPut | null {
  if (!offer) return null;
  const { refused: _, ...rest } = put;
  return { ...rest, of: sumOf(offer), sums: isThere ? [sumOf(offer)] : put.sums, rows, ...(!isThere && { left: true as const }) };
}

/** The same where Google refused: what is known to go on is not tried again before the list is another one. */
function refusedNow({ put, offer }: Due, says: string): ListPut {
  const refused = (put.refused ?? 0) + 1;
  const isSettled = TYPED.test(says) || refused >= MOST_REFUSALS;
  return { ...put, of: isSettled ? sumOfAny(offer) : "", refused };
}

/** What is noted before anything is written: rules of ours are known again whichever of them stand there after a cut. */
const beginning = ({ put, offer }: Due): ListPut => (offer ? { ...put, sums: [sumOf(offer), ...put.sums].slice(0, 2) } : put);

function noted(lists: ListsPut, done: readonly { due: Due; put: ListPut | null }[]): ListsPut {
  const others = (lists.put ?? []).filter(({ field }) => done.every(({ due }) => due.field !== field));
  const earlier = done.flatMap(({ due }) => (due.isEarlier ? [due.put.heading] : []));
  return {
    tab: lists.tab,
    headings: lists.headings.filter((heading) => !earlier.includes(heading)),
    put: [...others, ...done.flatMap(({ put }) => put ?? [])],
  };
}

/** What Google said of columns that got no list, in a sentence each. */
function refusalsOf(refused: readonly { heading: string; says: string }[]): string {
  const { typedNoList, noList } = words().leadRows;
  const typed = refused.filter(({ says }) => TYPED.test(says));
  const others = refused.filter((one) => !typed.includes(one));
  const named = (ones: typeof refused) => ones.map(({ heading }) => heading);
  const told = [typed.length > 0 ? typedNoList(named(typed)) : "", others[0] ? noList(named(others), googleWords(others[0].says)) : ""];
  return told.filter(Boolean).join(" ");
}

interface Try {
  due: Due;
  isThere: boolean;
  /** What Google says where it refuses, null else. */
  says: string | null;
}

/**
 * Looks at all columns while there is time, and only then writes: a reading after each would make Google write each by itself. Then it
 * is to carry all out: it may refuse only there, all at once, so that each is written and carried out by itself after that.
 */
function written(bench: ListsBench, dues: readonly Due[], rows: number): Try[] {
  const { tab, workbook, left } = bench;
  const plans = dues.flatMap((due) => (left() > 0 ? [{ due, plan: planFor(bench, due, rows) }] : []));
  const tries = plans.map(({ due, plan }): Try => ({ due, isThere: plan.isThere, says: refusedBy(tab, plan.write) }));
  if (tries.every(({ says }) => says !== null) || refusedBy(tab, () => workbook.flush()) === null) return tries;
  return tries.map((one): Try => {
    if (one.says !== null) return one;
    const says = refusedBy(tab, () => {
      planFor(bench, one.due, rows).write();
      workbook.flush();
    });
    return { ...one, says };
  });
}

/**
 * Lets the drop-downs of the lead tab follow the agreement, where somebody wants them. No call where they are as they are to be: the
 * notes tell, so that a list that somebody took away or changed stays as he left it.
 *
 * @returns which columns Google lets have none, in a sentence; "" for nothing
 */
export function keepLists(bench: ListsBench): string {
  const { notebook, notes, tab } = bench;
  const lists = beforeSetUp(notes).lists;
  if (!lists || lists.tab !== bench.tabId()) return "";
  const agreed = bench.agreed();
  const dues = LISTED_FIELDS.flatMap((field) => dueOf(field, lists, agreed, bench) ?? []);
  const rows = dues.length > 0 ? tab.rowCount() - 1 : 0;
  if (rows < 1) return "";
  // Before anything else is noted of the field.
  for (const { field, leaves } of dues) {
    const last = lists.put?.find((one) => one.field === field);
    if (leaves >= 0 && last) refusedBy(tab, () => takeFrom(tab, leaves, rows, last));
  }
  const before = beforeIn(notebook);
  const started = dues.filter(({ isEarlier }) => !isEarlier).map((due) => ({ due, put: beginning(due) }));
  const begun = noted(lists, started);
  notebook.setAll(beforeNotes({ ...before, lists: begun }));
  const tries = written(bench, dues, rows);
  const done = tries.map(({ due, says, isThere }) => ({
    due,
    put: says === null ? putNow(due, isThere, rows) : refusedNow(due, says),
  }));
  // At once: others note what was before in the same text, and would not see what waits.
  notebook.setAll(beforeNotes({ ...before, lists: noted(begun, done) }));
  return refusalsOf(tries.flatMap(({ due, says }) => (says === null ? [] : [{ heading: due.put.heading, says }])));
}
