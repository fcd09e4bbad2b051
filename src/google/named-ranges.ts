import { areaText } from "./a1";
import { type Block, blockOf, replaceIn } from "./block";
import { type NamesOfRun, namesOfRun } from "./names-of-run";
import { noteSeen, type SheetCell, type Spreadsheet, useNamed } from "./reading";
import { sheetOf, type Tab, tabOf } from "./tab";
import type { Rectangle } from "./tab-ranges";

type NamedRange = GoogleAppsScript.Spreadsheet.Range;

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

/** The named ranges of a spreadsheet. */
export interface NamedRanges {
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
}

const placeOf = (range: NamedRange): Omit<Place, "cells"> => ({
  tab: tabOf(range.getSheet()),
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
});

function tableOf(range: NamedRange): Table {
  const formulas = range.getFormulas();
  const part = (row: number, column: number, cells: SheetCell[][]) => range.offset(row, column, cells.length, cells[0]?.length ?? 1);
  return {
    formulas,
    cells: range.getValues(),
    again: () => range.getValues(),
    write: (row, column, cells) => void part(row, column, cells).setValues(cells),
    replace: (row, column, seen, content) => replaceIn(part(row, column, [[content]]), seen, content),
    place: () => placeOf(range),
  };
}

type NamesRead = "tabOfName" | "tabFromName" | "cellsOfName" | "formulasOfName" | "placeOfName" | "tableOfName";

function namesReadIn(spreadsheet: Spreadsheet, { mayStand, made }: NamesOfRun): Pick<NamedRanges, NamesRead> {
  const use = <Answer>(name: string, how: (range: NamedRange) => Answer): Answer | null =>
    mayStand(name) ? useNamed(spreadsheet, name, how) : null;
  return {
    tabOfName: (name) => made(name)?.tab ?? use(name, (range) => tabOf(range.getSheet())),
    tabFromName: (name) => made(name)?.begins() ?? use(name, (range) => tabOf(range.getSheet(), range.getRow() - 1)),
    cellsOfName: (name) =>
      noteSeen(
        name,
        use(name, (range) => range.getValues()),
      ),
    formulasOfName: (name) =>
      use(name, (range) => {
        const block = blockOf(range);
        return { block, formulas: block.formulas() };
      }),
    placeOfName(name) {
      const place = use(name, (range) => ({ ...placeOf(range), cells: range.getValues() }));
      noteSeen(name, place?.cells ?? null);
      return place;
    },
    tableOfName(name) {
      const table = use(name, tableOf);
      noteSeen(name, table?.cells ?? null);
      return table;
    },
  };
}

/** The named ranges of a spreadsheet; `forgetNamesOn` is told which tab is gone. */
export function namedRangesOf(spreadsheet: Spreadsheet): NamedRanges & { forgetNamesOn(tab: Tab): void } {
  const ofRun = namesOfRun();
  return {
    ...namesReadIn(spreadsheet, ofRun),
    hasMade: (name) => ofRun.made(name) !== null,
    setName(name, tab, row, column, rows, columns) {
      spreadsheet.setNamedRange(name, sheetOf(tab).getRange(tab.top + row + 1, column + 1, rows, columns));
      ofRun.note(name, tab, row);
    },
    setNames(tab, areas) {
      if (areas.length === 0) return;
      const ranges = sheetOf(tab)
        .getRangeList(areas.map((area) => areaText(area, tab.top)))
        .getRanges();
      areas.forEach(({ name, row }, at) => {
        const range = ranges[at];
        if (range) spreadsheet.setNamedRange(name, range);
        ofRun.note(name, tab, row);
      });
    },
    lookForNames() {
      if (spreadsheet.getNamedRanges().length === 0) ofRun.beginWithNone();
    },
    removeName(name) {
      if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
      ofRun.forget(name);
    },
    forgetNamesOn: ofRun.forgetTab,
  };
}
