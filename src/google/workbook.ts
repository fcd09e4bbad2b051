import { areaText, rowsOfText } from "./a1";
import { type NewTabs, newTabOf } from "./new-tab";
import { activeSpreadsheet, type SheetCell, useNamed } from "./reading";
import { isRefusal } from "./refusal";
import { type Block, blockOf, type Rectangle, replaceIn, sheetOf, type Tab, tabOf } from "./tab";

export interface Place {
  tab: Tab;
  row: number;
  column: number;
  cells: SheetCell[][];
}

/**
 * The cells of a named range as they were read, and what it takes to write into them; rows and columns count from its first cell, as
 * those of `write` (2 calls) and `replace` (3 calls) do.
 */
export interface Table extends Pick<Tab, "write" | "replace"> {
  formulas: string[][];
  /** Read after the formulas: what somebody types in between is seen. */
  cells: SheetCell[][];
  /** The same cells as they are now; 1 call. */
  again(): SheetCell[][];
  /** Where it stood; 3 calls. */
  place(): Omit<Place, "cells">;
}

/** An area of a tab and what it is to be called. */
export interface NamedArea extends Rectangle {
  name: string;
}

/** The spreadsheet that the script runs in. Each method makes the calls on Google objects that it names. */
export interface Workbook {
  /** 1 call, however often it is asked. */
  id(): string;
  /** The same. */
  zone(): string;
  /** Capitals aside, as Sheets compares names of tabs; 1 call, and where none is called exactly so 1 for each tab, then no more. */
  tabNamed(name: string): Tab | null;
  activeTab(): Tab;
  tabs(): Tab[];
  /** Those that this run has not added; 1 call, or none where their names were asked for. */
  tabsBefore(): Tab[];
  /**
   * The rows that the person has marked, both ends included, in the order of marking, counted from the row at which the tab is to
   * begin; 3 calls and 1 for each area, 2 more for whole columns.
   */
  selectedRows(top: number): { tab: Tab; areas: { first: number; last: number }[] };
  /** The last one; 1 call, and 1 where the names of tabs were not asked for. */
  addTab(name: string): Tab;
  /** 1 call; null where it is gone. */
  tabOfId(id: number): Tab | null;
  /** The tab that a named range stands on, whatever the tab is called now; 2 calls. */
  tabOfName(name: string): Tab | null;
  /** The same tab from the first row of the named range on; 3 calls. */
  tabFromName(name: string): Tab | null;
  /** The rows of a named range; 2 calls. */
  cellsOfName(name: string): SheetCell[][] | null;
  /** The formulas of a named range with its area at hand; 2 calls. */
  formulasOfName(name: string): { block: Block; formulas: string[][] } | null;
  /** The rows of a named range with the tab and the cell where they begin, counted from 0; 5 calls. */
  placeOfName(name: string): Place | null;
  /** The same at hand to be written; 3 calls. */
  tableOfName(name: string): Table | null;
  /** In how many cells a text stands, be it in their formulas; 3 calls. */
  cellsWith(text: string): number;
  /** Writes a part of formulas as it is, in all tabs, so that they are calculated anew; how often it was there, null where one may not be written; 4 calls. */
  rewrite(piece: string): number | null;
  /** Whether this run has given the name to cells of a tab that it has added; no call. */
  hasMade(name: string): boolean;
  /** 2 calls. */
  setName(name: string, tab: Tab, row: number, column: number, rows: number, columns: number): void;
  /** Several areas of one tab, in this order; 2 calls, and 1 for each. */
  setNames(tab: Tab, areas: readonly NamedArea[]): void;
  /** Asks whether there is any named range: where there is none, no name is looked for before this run sets it; 1 call. */
  lookForNames(): void;
  /** Takes a name away; the cells under it stay. */
  removeName(name: string): void;
  /** A blank tab comes in its place where no other is in sight: Google wants one; 4 calls or more. */
  deleteTab(tab: Tab): void;
  turnsByTheMinute(): boolean;
  turnByTheMinute(): void;
  turnOnChange(): void;
  /** Says something that passes by, after as long as it takes to read; 1 call. */
  toast(message: string): void;
  flush(): void;
}

/** Sheets' own toasts stay so long. */
const SHORTEST_TOAST = 5;
/** A slow reader's pace: subtitles count on 15 to 17 signs a second. */
const SIGNS_A_SECOND = 15;

/** How long a message stays, in seconds. */
const secondsToRead = (message: string): number => Math.max(SHORTEST_TOAST, 2 + Math.ceil(message.length / SIGNS_A_SECOND));

/** Sheets lets no two tabs differ in capitals only. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

let open: { spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet; workbook: Workbook } | null = null;

/** The active spreadsheet, one a run: what it has learnt serves all that the run does; 1 call. */
export function openWorkbook(): Workbook {
  const spreadsheet = activeSpreadsheet();
  if (open?.spreadsheet !== spreadsheet) open = { spreadsheet, workbook: workbookOf(spreadsheet) };
  return open.workbook;
}

function workbookOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  let id = "";
  let zone = "";
  let listed: Tab[] | null = null;
  /** The names that this run has set, where there were none before. */
  let names: Map<string, { tab: Tab; begins(): Tab }> | null = null;
  const nameNow = (name: string, tab: Tab, row: number): void => void names?.set(name, { tab, begins: () => tab.from(tab.top + row) });
  /** Where a name stands that this run has given to cells of a tab that it has added. */
  const made = (name: string) => {
    const named = names?.get(name);
    return named?.tab.isNew ? named : null;
  };
  const added: NewTabs = { byId: new Map() };
  const use: <Answer>(name: string, how: (range: GoogleAppsScript.Spreadsheet.Range) => Answer) => Answer | null = (name, how) =>
    names && !names.has(name) ? null : useNamed(spreadsheet, name, how);
  const asTab = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab => tabOf(sheet);
  const list = (): Tab[] => {
    listed ??= spreadsheet.getSheets().map(asTab);
    return listed;
  };
  return {
    id() {
      id ||= spreadsheet.getId();
      return id;
    },
    zone() {
      zone ||= spreadsheet.getSpreadsheetTimeZone();
      return zone;
    },
    tabNamed(name) {
      const exactly = listed ? null : spreadsheet.getSheetByName(name);
      return exactly ? asTab(exactly) : (list().find((tab) => isSameName(tab.name(), name)) ?? null);
    },
    activeTab: () => asTab(spreadsheet.getActiveSheet()),
    tabs() {
      listed = spreadsheet.getSheets().map(asTab);
      return [...listed];
    },
    tabsBefore: () => list().filter(({ isNew }) => !isNew),
    selectedRows(top) {
      const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
      const areas = ranges.map((range) => {
        const rows = rowsOfText(range.getA1Notation());
        const [first, last] = rows ?? [range.getRow() - 1, range.getLastRow() - 1];
        return { first: first - top, last: last - top };
      });
      return { tab: tabOf(spreadsheet.getActiveSheet(), top), areas };
    },
    addTab(name) {
      const sheet = spreadsheet.insertSheet(name, list().length);
      const tab = newTabOf(sheet, name, added);
      listed?.push(tab);
      return tab;
    },
    tabOfId(id) {
      const known = added.byId.get(id);
      const sheet = known ? null : spreadsheet.getSheetById(id);
      return known ?? (sheet && asTab(sheet));
    },
    tabOfName: (name) => made(name)?.tab ?? use(name, (range) => asTab(range.getSheet())),
    tabFromName: (name) => made(name)?.begins() ?? use(name, (range) => tabOf(range.getSheet(), range.getRow() - 1)),
    cellsOfName: (name) => use(name, (range) => range.getValues()),
    formulasOfName: (name) =>
      use(name, (range) => {
        const block = blockOf(range);
        return { block, formulas: block.formulas() };
      }),
    placeOfName: (name) =>
      use(name, (range) => ({
        tab: asTab(range.getSheet()),
        row: range.getRow() - 1,
        column: range.getColumn() - 1,
        cells: range.getValues(),
      })),
    tableOfName: (name) =>
      use(name, (range) => {
        const formulas = range.getFormulas();
        const part = (row: number, column: number, cells: SheetCell[][]) => range.offset(row, column, cells.length, cells[0]?.length ?? 1);
        return {
          formulas,
          cells: range.getValues(),
          again: () => range.getValues(),
          write: (row, column, cells) => void part(row, column, cells).setValues(cells),
          replace: (row, column, seen, content) => replaceIn(part(row, column, [[content]]), seen, content),
          place: () => ({ tab: asTab(range.getSheet()), row: range.getRow() - 1, column: range.getColumn() - 1 }),
        };
      }),
    cellsWith: (text) => spreadsheet.createTextFinder(text).matchFormulaText(true).findAll().length,
    rewrite(piece) {
      const finder = spreadsheet.createTextFinder(piece).matchFormulaText(true).matchCase(true);
      try {
        // Replacing a part of a formula by itself makes Sheets calculate it anew (reported).
        return finder.replaceAllWith(piece);
      } catch (error) {
        // What is protected is asked for only after a refusal, whose words come in the person's own language.
        if (!isRefusal(error) || finder.findAll().every((cell) => cell.canEdit())) throw error;
        return null;
      }
    },
    hasMade: (name) => made(name) !== null,
    setName(name, tab, row, column, rows, columns) {
      spreadsheet.setNamedRange(name, sheetOf(tab).getRange(tab.top + row + 1, column + 1, rows, columns));
      nameNow(name, tab, row);
    },
    setNames(tab, areas) {
      if (areas.length === 0) return;
      const ranges = sheetOf(tab)
        .getRangeList(areas.map((area) => areaText(area, tab.top)))
        .getRanges();
      areas.forEach(({ name, row }, at) => {
        const range = ranges[at];
        if (range) spreadsheet.setNamedRange(name, range);
        nameNow(name, tab, row);
      });
    },
    lookForNames() {
      if (spreadsheet.getNamedRanges().length === 0) names = new Map();
    },
    removeName(name) {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
      names?.delete(name);
    },
    deleteTab(tab) {
      const id = tab.id();
      const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== id);
      if (!others.some((sheet) => !sheet.isSheetHidden())) spreadsheet.insertSheet();
      spreadsheet.deleteSheet(sheetOf(tab));
      listed = null;
      added.byId.delete(id);
      for (const [name, named] of names ?? []) if (named.tab === tab) names?.delete(name);
    },
    turnsByTheMinute: () => spreadsheet.getRecalculationInterval() === SpreadsheetApp.RecalculationInterval.MINUTE,
    turnByTheMinute: () => void spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE),
    turnOnChange: () => void spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.ON_CHANGE),
    toast: (message) => spreadsheet.toast(message, "Lead SLA", secondsToRead(message)),
    flush: () => SpreadsheetApp.flush(),
  };
}
