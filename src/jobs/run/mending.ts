import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";

/** What set-up finds of one that was cut, and what it makes and mends, by the names of tabs. */
export interface Mending {
  /** Whether an earlier set-up was cut here: then what it had begun is ours. */
  readonly wasCut: boolean;
  /** Whether one had come to its end. */
  readonly wasSetUp: boolean;
  /** Tabs that were gone. */
  readonly made: string[];
  /** Tabs that were there and lacked something of ours. */
  readonly mended: string[];
}

/** Where nothing was cut. */
export const nothingCut = (wasSetUp: boolean): Mending => ({ wasCut: false, wasSetUp, made: [], mended: [] });

/** Whether nobody has written into these cells. */
export const areBlank = (cells: readonly (readonly Cell[])[]): boolean => cells.every((row) => row.every((cell) => cell === ""));

/**
 * Whether nothing stands in these cells but our headings, or part of them, in their places.
 *
 * @param headings every spelling of each of them
 */
export const isBare = (cells: readonly (readonly Cell[])[], headings: readonly (readonly string[])[]): boolean => {
  const [first = [], ...rest] = cells;
  return first.every((cell, at) => cell === "" || headings[at]?.some((one) => one === cell)) && areBlank(rest);
};

/** The cells of a tab that this run has filled, as they would be read: blank rows below them to so many in all. */
export const filledTo = (rows: number, cells: readonly Cell[][]): Cell[][] => [
  ...cells,
  ...Array.from({ length: Math.max(0, rows - cells.length) }, () => (cells[0] ?? []).map(() => "")),
];

/** A tab of ours that no name stands on yet. */
export interface Unnamed {
  tab: Tab;
  /** Set-up has just added it. */
  isNew: boolean;
}

/** The tab that bears one of these names, the first that is there; null where none is. Names beyond the first cost no further calls. */
export function tabCalled(workbook: Workbook, titles: readonly string[]): Tab | null {
  for (const title of titles) {
    const tab = workbook.tabNamed(title);
    if (tab) return tab;
  }
  return null;
}

/**
 * The tab that is called so, added where there is none.
 *
 * @param titles as it is written now first, then as it may be called in other languages
 */
export function unnamedTab(workbook: Workbook, titles: readonly [string, ...string[]]): Unnamed {
  const known = tabCalled(workbook, titles);
  return known ? { tab: known, isNew: false } : { tab: workbook.addTab(titles[0]), isNew: true };
}

/**
 * The first tab that is called so, or so with a number behind it, and may be taken; added where the next name is free.
 *
 * @param mayTake whether one that is there is as good as a new one; the name is what it was looked for by, capitals aside
 */
export function tabToTake(workbook: Workbook, title: string, mayTake: (tab: Tab, name: string) => boolean = () => false): Unnamed {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? title : `${title} ${count}`;
    const found = unnamedTab(workbook, [name]);
    if (found.isNew || mayTake(found.tab, name)) return found;
  }
}

/**
 * Makes a tab that nobody asked to see: Google shows a new tab at once, and the person stays where he was; 2 calls more.
 *
 * @param make only makes the tab: where it fails, nothing is put in front again
 */
export function behind<Made>(workbook: Workbook, make: () => Made): Made {
  const inSight = workbook.activeTab();
  const made = make();
  inSight.show();
  return made;
}

/** Notes that a tab was made or mended; 1 call where that is to be said: not of what a first set-up makes. */
export function noteMended({ wasCut, wasSetUp, made, mended }: Mending, { tab, isNew }: Unnamed): void {
  const list = !isNew || wasCut ? mended : wasSetUp ? made : null;
  const name = list && tab.name();
  if (list && name && !list.includes(name)) list.push(name);
}
