/** Which tab is to hold the leads, by what a person said and by what stands in the spreadsheet; nothing is written for it. */

import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { isTitle } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import {
  type ChosenColumns,
  isOwnHeading,
  leadColumns,
  PEOPLE_FIELDS,
  type PeopleField,
  settledByCells,
} from "../../tables/leads/lead-table";
import { addedHeadings } from "../leads/added-columns";
import type { SetUpWish } from "../messages/set-up-messages";
import type { Begun } from "./begun";
import { seenTab, type TabSeen } from "./survey-tabs";

/** The lead tab that is meant, as it stands. */
export interface LeadsMeant {
  /** From its headings on. */
  tab: Tab;
  id: number;
  name: string;
  /** Headings first. */
  cells: Cell[][];
  chosen: ChosenColumns;
  /** Headings of empty columns to add, by field. */
  added: Partial<Record<PeopleField, string>>;
  /** Whether it is the lead tab in use, with the same row of headings. */
  isInUse: boolean;
}

/** What a wish comes to: a tab with leads, or a new one by its title; and what stands in the way, "" for nothing. */
export interface Meant {
  seen: TabSeen | null;
  leads: LeadsMeant | null;
  problem: string;
}

/** What is known when a wish is read. */
export interface KnownLeads {
  workbook: Workbook;
  /** The lead tab in use, from its headings on. */
  current: Tab | null;
  /** Its columns as people chose them, and as set-up settled them. */
  columns: ChosenColumns;
  /** All tabs of people. */
  tabs(): readonly TabSeen[];
}

const saysWhen = ({ columns }: TabSeen): boolean => columns.received !== undefined;
const isBlank = ({ cells }: TabSeen): boolean => cells.every((row) => row.every((cell) => cell === ""));

/**
 * The tab that is proposed where nobody chose one: the one in use, the one in sight, or one whose headings say when leads came.
 *
 * @param inSight the id of the tab in sight
 * @returns null where no tab says so
 */
export function proposedTab(tabs: readonly TabSeen[], current: Tab | null, inSight: number): TabSeen | null {
  const used = current && tabs.find(({ id }) => id === current.id());
  if (used) return used;
  const sight = tabs.find(({ id }) => id === inSight);
  if (sight && saysWhen(sight)) return sight;
  const fitting = tabs.filter(saysWhen);
  return fitting.find(({ name }) => isTitle("leads", name)) ?? fitting[0] ?? null;
}

/** The same for a person who looks: what his tab in sight holds is his to say, where its headings name anything of a lead. */
export function shownTab(tabs: readonly TabSeen[], current: Tab | null, inSight: number): TabSeen | null {
  const sight = tabs.find(({ id }) => id === inSight);
  if (!current && sight && Object.keys(sight.columns).length > 0) return sight;
  const filled = tabs.filter((tab) => !isBlank(tab));
  return proposedTab(tabs, current, inSight) ?? filled.find((tab) => tab === sight) ?? filled[0] ?? null;
}

const same = (one: Cell, other: Cell): boolean => String(one).trim().toLowerCase() === String(other).trim().toLowerCase();

/** Headings that people chose by field, as far as they name a field. */
const wishedColumns = ({ columns = {} }: SetUpWish): ChosenColumns =>
  Object.fromEntries(PEOPLE_FIELDS.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field].trim()]])));

/** What of the chosen headings can be had: neither one that is gone, nor one that is chosen for two fields. */
function usableColumns(wished: ChosenColumns, headings: readonly Cell[]): ChosenColumns {
  const all = Object.entries(wished);
  const isClear = (heading: string): boolean =>
    headings.some((one) => same(one, heading)) && all.filter(([, other]) => same(other, heading)).length === 1;
  return Object.fromEntries(all.filter(([, heading]) => heading === "" || isClear(heading)));
}

/** What stands in the way of the chosen headings; "" for nothing. */
function columnProblem(wished: ChosenColumns, headings: readonly Cell[], name: string): string {
  const chosen = Object.values(wished).filter((heading) => heading !== "");
  const gone = chosen.find((heading) => !headings.some((one) => same(one, heading)));
  if (gone) return words().setUpQuestions.noSuchHeading(gone, name);
  const twice = chosen.find((heading, at) => chosen.findIndex((one) => same(one, heading)) !== at);
  return twice ? words().leadTab.chosenTwice(twice) : "";
}

/** What was chosen before, without the headings that a wish gives to other fields now. */
function columnsWith(kept: ChosenColumns, wished: ChosenColumns): ChosenColumns {
  const taken = Object.values(wished).filter((heading) => heading !== "");
  const left = Object.entries(kept).filter(([, heading]) => heading === "" || !taken.some((one) => same(one, heading)));
  return { ...Object.fromEntries(left), ...wished };
}

/**
 * Reads the wish against one tab.
 *
 * @param wish with the row of the headings and the columns
 */
export function meantIn(seen: TabSeen, wish: SetUpWish, { current, columns: kept }: KnownLeads): Meant {
  if (isBlank(seen)) return { seen, leads: null, problem: words().setUpQuestions.emptyTab(seen.name) };
  const isCurrent = current?.id() === seen.id;
  const found = isCurrent ? current.top : seen.top;
  const top = wish.headingRow === undefined ? found : wish.headingRow - 1;
  const isHeaded = top !== null && (!seen.isWhole || seen.cells[top]?.some((cell) => cell !== ""));
  if (top === null || !isHeaded)
    return { seen: { ...seen, top: null }, leads: null, problem: words().setUpQuestions.noHeadingRow(seen.name, wish.headingRow) };
  const tab = seen.tab.from(top);
  const cells = seen.isWhole ? seen.cells.slice(top) : tab.read();
  const [headings = [], ...rows] = cells;
  const people = headings.map((heading) => (isOwnHeading(heading) ? "" : heading));
  if (people.every((heading) => heading === ""))
    return { seen: { ...seen, top: null }, leads: null, problem: words().setUpQuestions.noHeadingRow(seen.name, top + 1) };
  const isInUse = isCurrent && current.top === top;
  const wished = wishedColumns(wish);
  const wrong = columnProblem(wished, people, seen.name);
  const usable = usableColumns(wished, people);
  const chosen = isInUse ? columnsWith(kept, usable) : settledByCells(headings, rows, usable);
  const added = addedHeadings(wish.newColumns ?? [], headings, chosen);
  const isTimed = leadColumns(headings, chosen).received !== undefined || added.received !== undefined;
  const problem = wrong || (isTimed ? "" : words().setUpQuestions.receivedMissing(seen.name));
  return { seen: { ...seen, top }, leads: { tab, id: seen.id, name: seen.name, cells, chosen, added, isInUse }, problem };
}

/**
 * A wish with what a set-up that was cut here had been told. One that was to make a new tab and has made it goes on with that, and so
 * does one that found that somebody else has made it.
 */
export function goingOn(said: SetUpWish, begun: Begun | null, current: Tab | null): SetUpWish {
  const before = begun?.isCut ? begun.wish : undefined;
  const { seen: _, ...kept } = before ?? {};
  const { tab, ...wish } = { ...kept, ...said };
  const isNew = current !== null && !begun?.others?.some((one) => one.tab === current.id());
  const isMade = tab === null && isNew && (before !== undefined || said.seen === null);
  return isMade || tab === undefined ? wish : { ...wish, tab };
}

/** Where the spreadsheet has no tab with anything in it, or a new one is asked for. */
const NEW: Meant = { seen: null, leads: null, problem: "" };

/**
 * The lead tab that a wish means for set-up, which never makes an empty one unless that is asked for or nothing stands anywhere.
 *
 * @returns neither leads nor a problem where a new tab is to be made
 */
export function meantLeads(wish: SetUpWish, known: KnownLeads): Meant {
  const { workbook, current, tabs } = known;
  if (wish.tab === null) return NEW;
  if (wish.tab !== undefined) {
    const tab = workbook.tabOfId(wish.tab);
    if (!tab) return { ...NEW, problem: words().setUpQuestions.tabGone };
    return meantIn(seenTab(tab, current?.id() === wish.tab ? current.top : undefined), wish, known);
  }
  if (current) return meantIn(seenTab(current, current.top), wish, known);
  const all = tabs();
  // Which tab is in sight matters only among those that may be meant.
  const proposed = all.some(saysWhen) ? proposedTab(all, current, workbook.activeTab().id()) : null;
  if (proposed) return meantIn(proposed, wish, known);
  return all.every(isBlank) ? NEW : { ...NEW, problem: words().setUpQuestions.noLeadTab };
}
