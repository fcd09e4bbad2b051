import type { Notebook } from "../../google/notebook";
import { NOTE_KEYS } from "./note-keys";

/** The lead tab, by its id: whether no row of it was frozen, and how many columns were added at its end. */
interface LeadsBefore {
  tab: number;
  froze: boolean;
  columns: number;
  /** Where columns were inserted, counted from 0, into so many that there were. */
  inserted?: { at: number; into: number };
  /** How many columns were frozen where set-up froze others. */
  frozenColumns?: number;
}

/** What was put on one column of the lead tab as a drop-down. */
export interface ListPut {
  field: string;
  heading: string;
  /** A short sum of the list that the column has, or was refused; "" while it is being written. */
  of: string;
  /** Sums of lists by which a cell's rule is known as ours: the last one, and the one before it while that is being replaced. */
  sums: string[];
  /** So many rows below the headings were given the list; what has none of them had it taken away by somebody. */
  rows: number;
  /** Nothing of ours is in the column: people gave it rules of their own, or took ours away. It is left so. */
  left?: true;
  /** So many runs were refused to put it there. */
  refused?: number;
}

/** The drop-downs that somebody wants in a lead tab. */
export interface ListsPut {
  tab: number;
  /** Headings of columns that an earlier build gave a list, of which nothing more is known. */
  headings: string[];
  put?: ListPut[];
}

/** What a spreadsheet was like before set-up changed it, so that removal can put it back. What is missing was not changed, or not noted. */
export interface BeforeSetUp {
  /** It recalculated at every change, and set-up turned that to every minute. */
  recalculatedOnChange?: true;
  leads?: LeadsBefore;
  /** The same for the columns of scores. */
  scores?: { tab: number; columns: number };
  /** Drop-downs of ours in the lead tab, by its id. */
  lists?: ListsPut;
  /** The same of lead tabs that others took the place of, until they are as they were. */
  others?: TabBefore[];
}

/** What belongs to one lead tab; `keeps` is how many columns it is to have, noted before any is taken away. */
interface TabBefore extends Pick<BeforeSetUp, "leads" | "scores" | "lists"> {
  keeps?: { tab: number; columns: number };
}

export const beforeSetUp = (notes: Record<string, string>): BeforeSetUp => JSON.parse(notes[NOTE_KEYS.beforeSetUp] ?? "{}");

const isOf = (tab: number, { leads, scores, lists, keeps }: TabBefore): boolean =>
  [leads, scores, lists, keeps].some((one) => one?.tab === tab);

/** What is noted of one lead tab, whether it is in use or was. */
export const beforeOf = (before: BeforeSetUp, tab: number): TabBefore => {
  const { leads, scores, lists } = before;
  const own: TabBefore = { ...(leads && { leads }), ...(scores && { scores }), ...(lists && { lists }) };
  return isOf(tab, own) ? own : (before.others?.find((one) => isOf(tab, one)) ?? {});
};

/** What is noted once another tab is the lead tab: that of the one before is kept aside until it is as it was. */
export function withLeads(before: BeforeSetUp, tab: number): BeforeSetUp {
  const { leads, scores, lists, others = [], ...rest } = before;
  const now: TabBefore = { ...(leads && { leads }), ...(scores && { scores }), ...(lists && { lists }) };
  if (isOf(tab, now)) return before;
  const { keeps: _, ...own } = beforeOf(before, tab);
  const aside = [...others.filter((one) => !isOf(tab, one)), ...(Object.keys(now).length > 0 ? [now] : [])];
  return { ...rest, ...own, ...(aside.length > 0 && { others: aside }) };
}

/** What is noted before columns of a tab that is the lead tab no more are taken away. */
export function withKept(before: BeforeSetUp, tab: number, columns: number): BeforeSetUp {
  const own = { ...beforeOf(before, tab), keeps: { tab, columns } };
  return { ...before, others: [...(before.others ?? []).filter((one) => !isOf(tab, one)), own] };
}

/** What is noted once a tab is as it was. */
export function withoutTab(before: BeforeSetUp, tab: number): BeforeSetUp {
  const others = (before.others ?? []).filter((one) => !isOf(tab, one));
  const { leads, scores, lists, others: _, ...rest } = before;
  const own = isOf(tab, before) ? {} : { ...(leads && { leads }), ...(scores && { scores }), ...(lists && { lists }) };
  return { ...rest, ...own, ...(others.length > 0 && { others }) };
}

export const beforeNotes = (before: BeforeSetUp): Record<string, string> => ({ [NOTE_KEYS.beforeSetUp]: JSON.stringify(before) });

/** 1 call. */
export const beforeIn = (notebook: Notebook): BeforeSetUp =>
  beforeSetUp({ [NOTE_KEYS.beforeSetUp]: notebook.get(NOTE_KEYS.beforeSetUp) ?? "{}" });

/** Notes that a lead tab got columns more, so that removal knows how many it had; nothing where nothing is noted of it. */
export function noteAdded(notebook: Notebook, tab: number, columns: number): void {
  const before = beforeIn(notebook);
  const { leads } = before;
  if (leads?.tab !== tab || columns === 0) return;
  notebook.setAll(beforeNotes({ ...before, leads: { ...leads, columns: leads.columns + columns } }));
}

/** Adds to what is noted; what an earlier set-up noted stays as it is, that of another lead tab aside. */
export function noteBefore(notebook: Notebook, change: BeforeSetUp): void {
  const before = beforeIn(notebook);
  const known = change.leads ? withLeads(before, change.leads.tab) : before;
  // What is known keeps its place, too: a set-up that runs again leaves the same text.
  const news = Object.entries(change).filter(([what]) => !(what in known));
  notebook.set(NOTE_KEYS.beforeSetUp, JSON.stringify({ ...Object.fromEntries(news), ...known }));
}
