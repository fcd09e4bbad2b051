import { rowsOfText } from "./a1";
import { type NamedRanges, namedRangesOf } from "./named-ranges";
import { activeSpreadsheet, type Spreadsheet } from "./reading";
import { isRefusal } from "./refusal";
import { type Tab, tabOf } from "./tab";
import { type TabList, tabListOf } from "./tab-list";

export type { NamedArea, Place, Table } from "./named-ranges";

/** The formulas of a spreadsheet, in all of its tabs. */
interface FormulasOfAll {
  /** In how many cells a text stands, be it in their formulas; 3 calls. */
  cellsWith(text: string): number;
  /** Writes a part of formulas as it is, in all tabs, so that they are calculated anew; how often it was there, null where one may not be written; 4 calls. */
  rewrite(piece: string): number | null;
  turnsByTheMinute(): boolean;
  turnByTheMinute(): void;
  turnOnChange(): void;
  flush(): void;
}

/** The spreadsheet that the script runs in. Each method makes the calls on Google objects that it names. */
export interface Workbook extends TabList, NamedRanges, FormulasOfAll {
  /** 1 call, however often it is asked. */
  id(): string;
  /** The same. */
  zone(): string;
  /**
   * The rows that the person has marked, both ends included, in the order of marking, counted from the row at which the tab is to
   * begin; 3 calls and 1 for each area, 2 more for whole columns.
   */
  selectedRows(top: number): { tab: Tab; areas: { first: number; last: number }[] };
  /** Says something that passes by, after as long as it takes to read; 1 call. */
  toast(message: string): void;
}

/** Sheets' own toasts stay so long. */
const SHORTEST_TOAST = 5;
/** A slow reader's pace: subtitles count on 15 to 17 signs a second. */
const SIGNS_A_SECOND = 15;

/** How long a message stays, in seconds. */
const secondsToRead = (message: string): number => Math.max(SHORTEST_TOAST, 2 + Math.ceil(message.length / SIGNS_A_SECOND));

/** What is marked in the tab in sight, before anything of it is read. */
export interface MarkedPlace {
  /** Google's id of the tab. */
  tab: number;
  /** As people read addresses: "A15", "A40:C51". */
  areas: string[];
  /** The tab from a row on, and the marked rows counted from there, both ends included; 1 call. */
  rows(top: number): ReturnType<Workbook["selectedRows"]>;
}

/** 3 calls, and 1 for each area; null where nothing is marked. */
export function markedPlace(): MarkedPlace | null {
  const ranges = SpreadsheetApp.getActiveRangeList()?.getRanges() ?? [];
  const [range] = ranges;
  if (!range) return null;
  const areas = ranges.map((one) => one.getA1Notation());
  return {
    tab: range.getGridId(),
    areas,
    rows: (top) => ({
      tab: tabOf(range.getSheet(), top),
      areas: ranges.map((one, at) => rowsFrom(top, one, areas[at] ?? "")),
    }),
  };
}

let open: { spreadsheet: Spreadsheet; workbook: Workbook } | null = null;

/** The active spreadsheet, one a run: what it has learnt serves all that the run does; 1 call. */
export function openWorkbook(): Workbook {
  const spreadsheet = activeSpreadsheet();
  if (open?.spreadsheet !== spreadsheet) open = { spreadsheet, workbook: workbookOf(spreadsheet) };
  return open.workbook;
}

const formulasIn = (spreadsheet: Spreadsheet): FormulasOfAll => ({
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
  turnsByTheMinute: () => spreadsheet.getRecalculationInterval() === SpreadsheetApp.RecalculationInterval.MINUTE,
  turnByTheMinute: () => void spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE),
  turnOnChange: () => void spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.ON_CHANGE),
  flush: () => SpreadsheetApp.flush(),
});

/** The rows of an area, counted from a row on; 2 calls where its address names columns only. */
function rowsFrom(top: number, range: GoogleAppsScript.Spreadsheet.Range, a1: string): { first: number; last: number } {
  const [first, last] = rowsOfText(a1) ?? [range.getRow() - 1, range.getLastRow() - 1];
  return { first: first - top, last: last - top };
}

function markedRows(spreadsheet: Spreadsheet, top: number): ReturnType<Workbook["selectedRows"]> {
  const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const areas = ranges.map((range) => rowsFrom(top, range, range.getA1Notation()));
  return { tab: tabOf(spreadsheet.getActiveSheet(), top), areas };
}

function workbookOf(spreadsheet: Spreadsheet): Workbook {
  const { forgetNamesOn, ...names } = namedRangesOf(spreadsheet);
  let id = "";
  let zone = "";
  return {
    ...tabListOf(spreadsheet, forgetNamesOn),
    ...names,
    ...formulasIn(spreadsheet),
    id() {
      id ||= spreadsheet.getId();
      return id;
    },
    zone() {
      zone ||= spreadsheet.getSpreadsheetTimeZone();
      return zone;
    },
    selectedRows: (top) => markedRows(spreadsheet, top),
    toast: (message) => spreadsheet.toast(message, "Lead SLA", secondsToRead(message)),
  };
}
