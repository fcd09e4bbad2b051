import { rowsOfText } from "./a1";
import { activeSpreadsheet, type Cell, useNamed } from "./reading";
import { type Block, blockOf, replaceIn, sheetOf, type Tab, tabOf } from "./tab";

export interface Place {
  tab: Tab;
  row: number;
  column: number;
  cells: Cell[][];
}

/**
 * The cells of a named range as they were read, and what it takes to write into them; rows and columns count from its first cell, as
 * those of `write` (2 calls) and `replace` (3 calls) do.
 */
export interface Table extends Pick<Tab, "write" | "replace"> {
  formulas: string[][];
  /** Read after the formulas: what somebody types in between is seen. */
  cells: Cell[][];
  /** The same cells as they are now; 1 call. */
  again(): Cell[][];
  /** Where it stood; 3 calls. */
  place(): Omit<Place, "cells">;
}

/** The spreadsheet that the script runs in. Each method makes the calls on Google objects that it names. */
export interface Workbook {
  /** 1 call, however often it is asked. */
  id(): string;
  /** The same. */
  zone(): string;
  /** Capitals aside, as Sheets compares names of tabs; 1 call, and once 1 for each tab where none is called exactly so. */
  tabNamed(name: string): Tab | null;
  activeTab(): Tab;
  tabs(): Tab[];
  /**
   * The rows that the person has marked, both ends included, in the order of marking, counted from the row at which the tab is to
   * begin; 3 calls and 1 for each area, 2 more for whole columns.
   */
  selectedRows(top: number): { tab: Tab; areas: { first: number; last: number }[] };
  addTab(name: string): Tab;
  /** 1 call; null where it is gone. */
  tabOfId(id: number): Tab | null;
  /** The tab that a named range stands on, whatever the tab is called now; 2 calls. */
  tabOfName(name: string): Tab | null;
  /** The same tab from the first row of the named range on; 3 calls. */
  tabFromName(name: string): Tab | null;
  /** The rows of a named range; 2 calls. */
  cellsOfName(name: string): Cell[][] | null;
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
  setName(name: string, tab: Tab, row: number, column: number, rows: number, columns: number): void;
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

/** The active spreadsheet; 1 call for the first in a run. */
export function openWorkbook(): Workbook {
  const spreadsheet = activeSpreadsheet();
  let id = "";
  let zone = "";
  let named: { sheet: GoogleAppsScript.Spreadsheet.Sheet; name: string }[] | null = null;
  const asTab = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab => tabOf(sheet);
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
      const exactly = spreadsheet.getSheetByName(name);
      if (exactly) return asTab(exactly);
      // Those that were added since are called exactly so.
      named ??= spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
      const alike = named.find((one) => isSameName(one.name, name));
      return alike ? asTab(alike.sheet) : null;
    },
    activeTab: () => asTab(spreadsheet.getActiveSheet()),
    tabs: () => spreadsheet.getSheets().map(asTab),
    selectedRows(top) {
      const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
      const areas = ranges.map((range) => {
        const rows = rowsOfText(range.getA1Notation());
        const [first, last] = rows ?? [range.getRow() - 1, range.getLastRow() - 1];
        return { first: first - top, last: last - top };
      });
      return { tab: tabOf(spreadsheet.getActiveSheet(), top), areas };
    },
    addTab: (name) => asTab(spreadsheet.insertSheet(name, spreadsheet.getSheets().length)),
    tabOfId(id) {
      const sheet = spreadsheet.getSheetById(id);
      return sheet && asTab(sheet);
    },
    tabOfName: (name) => useNamed(spreadsheet, name, (range) => asTab(range.getSheet())),
    tabFromName: (name) => useNamed(spreadsheet, name, (range) => tabOf(range.getSheet(), range.getRow() - 1)),
    cellsOfName: (name) => useNamed(spreadsheet, name, (range) => range.getValues()),
    formulasOfName: (name) =>
      useNamed(spreadsheet, name, (range) => {
        const block = blockOf(range);
        return { block, formulas: block.formulas() };
      }),
    placeOfName: (name) =>
      useNamed(spreadsheet, name, (range) => ({
        tab: asTab(range.getSheet()),
        row: range.getRow() - 1,
        column: range.getColumn() - 1,
        cells: range.getValues(),
      })),
    tableOfName: (name) =>
      useNamed(spreadsheet, name, (range) => {
        const formulas = range.getFormulas();
        const part = (row: number, column: number, cells: Cell[][]) => range.offset(row, column, cells.length, cells[0]?.length ?? 1);
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
        if (finder.findAll().every((cell) => cell.canEdit())) throw error;
        return null;
      }
    },
    setName(name, tab, row, column, rows, columns) {
      spreadsheet.setNamedRange(name, sheetOf(tab).getRange(tab.top + row + 1, column + 1, rows, columns));
    },
    removeName(name) {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
    },
    deleteTab(tab) {
      const id = tab.id();
      const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== id);
      if (!others.some((sheet) => !sheet.isSheetHidden())) spreadsheet.insertSheet();
      spreadsheet.deleteSheet(sheetOf(tab));
      named = null;
    },
    turnsByTheMinute: () => spreadsheet.getRecalculationInterval() === SpreadsheetApp.RecalculationInterval.MINUTE,
    turnByTheMinute: () => void spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE),
    turnOnChange: () => void spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.ON_CHANGE),
    toast: (message) => spreadsheet.toast(message, "Lead SLA", secondsToRead(message)),
    flush: () => SpreadsheetApp.flush(),
  };
}
