import { type Area, areaText } from "./a1";
import type { SheetCell } from "./reading";
import { isRefusal } from "./refusal";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type { Area } from "./a1";

/** An area that is at hand. */
export interface Block {
  read(): SheetCell[][];
  formulas(): string[][];
  write(cells: SheetCell[][]): void;
  /** Writes unless cells of it are protected from this person; whether it did. Anything else that Google refuses is thrown. */
  writeIfAllowed(cells: SheetCell[][]): boolean;
}

/**
 * A tab in cells: rows and columns count from 0, rows from the one at which it begins: people may have titles above their headings.
 * Each method says how many calls on Google objects it makes.
 */
export interface Tab {
  /** The sheet's row at which it begins, counted from 0: the row of the headings. */
  readonly top: number;
  /** Whether this run has added it, so that nothing stands in it but what this run wrote. */
  readonly isNew: boolean;
  /** The same tab, beginning at another row of the sheet. */
  from(top: number): Tab;
  /** 1 call each, once: neither changes while a run lasts. */
  id(): number;
  name(): string;
  /** 1 call each. */
  rowCount(): number;
  columnCount(): number;
  /** How many rows and columns there are up to the last one with content; 2 calls. */
  filledSize(): { rows: number; columns: number };
  /** From the first cell to the last one with content; 2 calls, and 2 more where rows stand above. */
  read(): SheetCell[][];
  /** The same with the formulas, the cells last: what somebody types in between is seen; 3 calls, and 2 more where rows stand above. */
  readWhole(): { cells: SheetCell[][]; formulas: string[][] };
  /** The cells of the last read as they are now; 1 call. */
  readAgain(): SheetCell[][];
  /** The same cells' formulas, "" where there is none; 1 call after a read. */
  formulas(): string[][];
  /** The formulas of the rows above those at which it begins, so many columns of them; 2 calls, none where there are no such rows. */
  formulasAbove(columns: number): string[][];
  /** 2 calls. A string that begins with "=" becomes a formula, one behind an apostrophe stays text. */
  write(row: number, column: number, cells: SheetCell[][]): void;
  /** Writes unless cells of it are protected from this person; whether it did. Anything else that Google refuses is thrown; 2 calls. */
  writeIfAllowed(row: number, column: number, cells: SheetCell[][]): boolean;
  /** Whether this person may write into every cell of a block; 2 calls. */
  mayEdit(row: number, column: number, rows: number, columns: number): boolean;
  /** Gives rows the number formats and the drop-downs of another one, where it has any; 7 calls. */
  formatLike(row: number, first: number, rows: number, columns: number): void;
  /** Writes a cell if it still holds what was seen in it: somebody may have typed there since; 3 calls. */
  replace(row: number, column: number, seen: SheetCell, content: SheetCell): void;
  /** 2 calls. */
  readBlock(row: number, column: number, rows: number, columns: number): SheetCell[][];
  /** The same with the formulas; 3 calls, and 1 to read it again. */
  window(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): { cells: SheetCell[][]; formulas: string[][]; again(): SheetCell[][] };
  /** Several areas at hand; 2 calls, and 1 each time that one of them is read or written. */
  areas(areas: readonly Area[]): Block[];
  /** The whole first row, however wide; 2 calls. */
  headings(): SheetCell[];
  /** The cells of the last reading of headings as they are now; 1 call. */
  headingsAgain(): SheetCell[];
  addColumns(after: number, count: number): void;
  addRows(after: number, count: number): void;
  /** A row before another, which it looks like. */
  insertRow(before: number): void;
  deleteRow(row: number): void;
  deleteColumn(column: number): void;
  hideColumn(column: number): void;
  /** 1 call. */
  hideColumns(column: number, count: number): void;
  setWidths(widths: Record<number, number>): void;
  /** 1 call. */
  hasFrozenRows(): boolean;
  /** How many columns are frozen, from the first on; 1 call each. */
  frozenColumns(): number;
  freezeColumns(count: number): void;
  /** What is merged into one cell, the rows above counted below 0; 4 calls, and 4 for each. */
  merges(): Rectangle[];
  /** Where the filter reaches, null for none; 1 call, and 5 where there is one. */
  filterArea(): Rectangle | null;
  /** What somebody protected so that this person may not edit it; 2 calls, and 2 to 6 for each. */
  locked(): Rectangle[];
  /** Unless people froze rows of their own; whether it did. */
  freezeHeadings(): boolean;
  /** Lets the headings go again, unless people froze more than them. */
  unfreezeHeadings(): void;
  /** What shows when cells of a row are pointed at, by column; 2 calls for each stretch of columns side by side. */
  notes(row: number, texts: Readonly<Record<number, string>>): void;
  format(row: number, column: number, rows: number, columns: number, look: Look): void;
  /** How the cells of a block show numbers, and puts such formats back; 2 calls each. */
  numberFormats(row: number, column: number, rows: number, columns: number): string[][];
  setNumberFormats(row: number, column: number, formats: string[][]): void;
  /** Looks, each for several areas: 1 call, and 1 for each setting of a look; those of the same areas share the first one. */
  dress(pieces: readonly { look: Look; areas: readonly Area[] }[]): void;
  /** A setting for each cell of a block, null for as Sheets has it; 1 call, and 1 for each setting. */
  dressEach(area: Rectangle, settings: CellSettings): void;
  /** A look for each cell of a block; 1 call and 1 for each kind of look. */
  formatEach(row: number, column: number, looks: readonly (readonly CellLook[])[]): void;
  /** A dropdown for each cell of a column, null for none: 4 calls and 4 for each dropdown. */
  offerChoices(row: number, column: number, offers: readonly (Offer | null)[]): void;
  /** Which cells of a column offer a dropdown, or are checked by another rule; 2 calls. */
  areOffered(row: number, column: number, rows: number): boolean[];
  /**
   * What cells refuse that a script writes, by column, judged by each column's first check: those that take anything are left out;
   * 2 calls, and 2 to 4 for each column that has a check.
   */
  strictChecks(row: number, rows: number, columns: readonly number[]): Map<number, StrictCheck>;
  /** Takes the dropdowns and other checks of cells away; 2 calls. */
  offerNothing(area: Rectangle): void;
  /** The same dropdown for every cell of a column; 7 calls. */
  offerChoice(row: number, column: number, rows: number, offer: Offer): void;
  /** Dropdowns of some columns of a block, none in the others of it; 2 calls and 5 for each. */
  offerColumns(block: Rectangle, offers: readonly (Offer & { column: number })[]): void;
  /** Takes the dropdowns of a column away; 2 calls. */
  takeChoices(row: number, column: number, rows: number): void;
  /**
   * Re-enters a cell's formula as it stands now, so that Sheets calculates it again; `piece` is a piece of its text. A cell that is
   * protected from this person, or gone by now, is left alone.
   */
  recalculate(row: number, column: number, piece: string): void;
  /** How many conditional-format rules the tab has, its users' included; 1 call. */
  ruleCount(): number;
  show(): void;
  /** Marks a cell and brings it into sight; 2 calls. */
  showCell(row: number, column: number): void;
  /** Whether the tab has a filter; 1 call. */
  isFiltered(): boolean;
  /** Whether a filter hides the row; 1 call. */
  isFilteredOut(row: number): boolean;
}

export type Rectangle = Required<Area>;

export interface Look {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  background?: string;
  fontColor?: string;
  wrap?: boolean;
  top?: boolean;
  left?: boolean;
  right?: boolean;
}

/** How one cell of a block looks; "" is as Sheets has it. */
export interface CellLook {
  numberFormat: string;
  bold: boolean;
  background: string;
}

/** Settings of the cells of a block, row by row. */
export type CellSettings = {
  readonly [Setting in "numberFormat" | "background" | "fontColor" | "alignment"]?: readonly (readonly (string | null)[])[];
};

/** Cells that refuse what is not allowed in them. */
export interface StrictCheck {
  /** The texts of a list, or the kind of cell that alone is allowed. */
  allows: readonly string[] | "tick" | "date";
  /** Of each row whether it is checked. */
  isChecked: readonly boolean[];
}

export interface Offer {
  choices: readonly string[];
  help: string;
  /** Whether Sheets only warns of another text. */
  warnsOnly?: boolean;
}

/** Writes unless cells are protected from this person: that is asked only after a refusal, whose words come in his own language. */
function writeIfAllowed(range: GoogleAppsScript.Spreadsheet.Range, write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (!isRefusal(error) || range.canEdit()) throw error;
    return false;
  }
}

/** Google's range as a Block; each of its methods is 1 call. */
export const blockOf = (range: GoogleAppsScript.Spreadsheet.Range): Block => ({
  read: () => range.getValues(),
  formulas: () => range.getFormulas(),
  write: (cells) => void range.setValues(cells),
  writeIfAllowed: (cells) => writeIfAllowed(range, () => range.setValues(cells)),
});

/** Writes a cell if it still holds what was seen in it; 2 calls. */
export function replaceIn(cell: GoogleAppsScript.Spreadsheet.Range, seen: SheetCell, content: SheetCell): void {
  const present: SheetCell = cell.getValues()[0]?.[0] ?? "";
  if (String(present) === String(seen)) cell.setValues([[content]]);
}

const dropdown = ({ choices, help, warnsOnly = false }: Offer) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(warnsOnly)
    .setHelpText(help)
    .build();

/** The same of many: those with the same choices are made after the first, which takes fewer calls. */
function dropdowns(offers: readonly (Offer | null)[]): (GoogleAppsScript.Spreadsheet.DataValidation | null)[] {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  return offers.map((offer) => {
    if (!offer) return null;
    const like = JSON.stringify([offer.choices, offer.warnsOnly]);
    const known = made.get(like);
    const rule = known ? known.copy().setHelpText(offer.help).build() : dropdown(offer);
    made.set(like, rule);
    return rule;
  });
}

function applyLook(range: GoogleAppsScript.Spreadsheet.Range | GoogleAppsScript.Spreadsheet.RangeList, look: Look): void {
  if (look.numberFormat !== undefined) range.setNumberFormat(look.numberFormat);
  if (look.bold) range.setFontWeight("bold");
  if (look.italic) range.setFontStyle("italic");
  if (look.size) range.setFontSize(look.size);
  if (look.background) range.setBackground(look.background);
  if (look.fontColor) range.setFontColor(look.fontColor);
  if (look.wrap) range.setWrap(true);
  if (look.top) range.setVerticalAlignment("top");
  if (look.left) range.setHorizontalAlignment("left");
  if (look.right) range.setHorizontalAlignment("right");
}

/** What a check allows alone; null where it only warns, or asks for what a script cannot tell beforehand. */
function allowedBy(rule: GoogleAppsScript.Spreadsheet.DataValidation): StrictCheck["allows"] | null {
  if (rule.getAllowInvalid()) return null;
  const kind = String(rule.getCriteriaType());
  if (kind === "CHECKBOX") return "tick";
  if (kind.startsWith("DATE_")) return "date";
  if (kind !== "VALUE_IN_LIST" && kind !== "VALUE_IN_RANGE") return null;
  const [source] = rule.getCriteriaValues();
  const choices: SheetCell[] = kind === "VALUE_IN_LIST" ? source : source.getValues().flat();
  return choices.map(String);
}

const sheets = new WeakMap<Tab, Sheet>();

/** Notes which sheet stands under a Tab. */
export const keepSheet = (tab: Tab, sheet: Sheet): void => void sheets.set(tab, sheet);

/** Google's sheet under a Tab. */
export function sheetOf(tab: Tab): Sheet {
  const sheet = sheets.get(tab);
  if (!sheet) throw new TypeError("This is no tab of the spreadsheet.");
  return sheet;
}

interface WidthRun {
  first: number;
  last: number;
  width: number;
}

/** Columns side by side. */
function stretches(columns: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const before = found[found.length - 1];
    if (before?.last === column - 1) before.last = column;
    else found.push({ first: column, last: column });
  }
  return found;
}

/** Columns side by side that get the same width, in as few runs: where one width comes back, all get it first and the others theirs. */
function widthRuns(widths: Record<number, number>): WidthRun[] {
  const columns = Object.keys(widths).map(Number);
  const runs: WidthRun[] = [];
  for (const column of columns.sort((one, other) => one - other)) {
    const width = widths[column] ?? 0;
    const before = runs[runs.length - 1];
    if (before && before.last === column - 1 && before.width === width) before.last = column;
    else runs.push({ first: column, last: column, width });
  }
  const spans: WidthRun[][] = [];
  for (const run of runs) {
    const span = spans[spans.length - 1];
    if (span && span[span.length - 1]?.last === run.first - 1) span.push(run);
    else spans.push([run]);
  }
  return spans.flatMap((span) => {
    const often = (one: WidthRun): number => span.filter(({ width }) => width === one.width).length;
    const [usual] = [...span].sort((one, other) => often(other) - often(one));
    const [first, last] = [span[0], span[span.length - 1]];
    if (!usual || !first || !last || often(usual) < 2) return span;
    return [{ first: first.first, last: last.last, width: usual.width }, ...span.filter(({ width }) => width !== usual.width)];
  });
}

/** Google's sheet as a Tab, from a row on. */
export function tabOf(sheet: Sheet, top = 0): Tab {
  let id: number | null = null;
  let name: string | null = null;
  let data: GoogleAppsScript.Spreadsheet.Range | null = null;
  let first: GoogleAppsScript.Spreadsheet.Range | null = null;
  const rangeAt = (row: number, column: number, rows: number, columns: number) => sheet.getRange(top + row + 1, column + 1, rows, columns);
  let last: { place: string; range: GoogleAppsScript.Spreadsheet.Range } | null = null;
  /** What is done to one area again and again takes one range. */
  const area = (row: number, column: number, rows: number, columns: number) => {
    const place = [row, column, rows, columns].join();
    if (last?.place !== place) last = { place, range: rangeAt(row, column, rows, columns) };
    return last.range;
  };
  const textOf = (one: Area): string => areaText(one, top);
  const rectangle = (range: GoogleAppsScript.Spreadsheet.Range): Rectangle => ({
    row: range.getRow() - 1 - top,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  });
  const headingRow = () => sheet.getRange(`${top + 1}:${top + 1}`);
  const dataRange = () => {
    if (top === 0) return sheet.getDataRange();
    // A tab whose last content stands above the headings has at least the row of these.
    return area(0, 0, Math.max(1, sheet.getLastRow() - top), Math.max(1, sheet.getLastColumn()));
  };
  /** Null where rows or columns were deleted meanwhile, so that the tab ends before it. */
  const cellIfThere = (row: number, column: number) => {
    try {
      return rangeAt(row, column, 1, 1);
    } catch (error) {
      if (!isRefusal(error) || (top + row < sheet.getMaxRows() && column < sheet.getMaxColumns())) throw error;
      return null;
    }
  };
  const tab: Tab = {
    top,
    isNew: false,
    from: (row) => (row === top ? tab : tabOf(sheet, row)),
    name() {
      name ??= sheet.getName();
      return name;
    },
    id() {
      id ??= sheet.getSheetId();
      return id;
    },
    rowCount: () => sheet.getMaxRows() - top,
    columnCount: () => sheet.getMaxColumns(),
    filledSize: () => ({ rows: Math.max(0, sheet.getLastRow() - top), columns: sheet.getLastColumn() }),
    read() {
      data = dataRange();
      return data.getValues();
    },
    readWhole() {
      data = dataRange();
      const formulas = data.getFormulas();
      return { cells: data.getValues(), formulas };
    },
    readAgain: () => (data ?? dataRange()).getValues(),
    formulas: () => (data ?? dataRange()).getFormulas(),
    formulasAbove: (columns) => (top === 0 ? [] : area(-top, 0, top, columns).getFormulas()),
    write(row, column, cells) {
      area(row, column, cells.length, cells[0]?.length ?? 1).setValues(cells);
    },
    writeIfAllowed(row, column, cells) {
      const range = area(row, column, cells.length, cells[0]?.length ?? 1);
      return writeIfAllowed(range, () => range.setValues(cells));
    },
    mayEdit: (row, column, rows, columns) => area(row, column, rows, columns).canEdit(),
    formatLike(row, first, rows, columns) {
      const [like, range] = [area(row, 0, 1, columns), area(first, 0, rows, columns)];
      const [formats = []] = like.getNumberFormats();
      const [checks = []] = like.getDataValidations();
      range.setNumberFormats(Array.from({ length: rows }, () => formats));
      range.setDataValidations(range.getDataValidations().map((own) => own.map((check, column) => checks[column] ?? check)));
    },
    replace: (row, column, seen, content) => replaceIn(area(row, column, 1, 1), seen, content),
    readBlock: (row, column, rows, columns) => area(row, column, rows, columns).getValues(),
    window(row, column, rows, columns) {
      const range = area(row, column, rows, columns);
      const formulas = range.getFormulas();
      // Values last: what somebody types in between is seen.
      return { cells: range.getValues(), formulas, again: () => range.getValues() };
    },
    areas(areas) {
      if (areas.length === 0) return [];
      const ranges = sheet.getRangeList(areas.map(textOf)).getRanges();
      return ranges.map(blockOf);
    },
    headings() {
      first = headingRow();
      return first.getValues()[0] ?? [];
    },
    headingsAgain: () => (first ?? headingRow()).getValues()[0] ?? [],
    addColumns: (after, count) => void sheet.insertColumnsAfter(after + 1, count),
    addRows: (after, count) => void sheet.insertRowsAfter(top + after + 1, count),
    insertRow: (before) => void sheet.insertRowBefore(top + before + 1),
    deleteRow: (row) => void sheet.deleteRow(top + row + 1),
    deleteColumn: (column) => void sheet.deleteColumn(column + 1),
    hideColumn: (column) => sheet.hideColumns(column + 1),
    hideColumns: (column, count) => sheet.hideColumns(column + 1, count),
    setWidths(widths) {
      for (const { first, last, width } of widthRuns(widths)) sheet.setColumnWidths(first + 1, last - first + 1, width);
    },
    hasFrozenRows: () => sheet.getFrozenRows() > 0,
    frozenColumns: () => sheet.getFrozenColumns(),
    freezeColumns: (count) => sheet.setFrozenColumns(count),
    merges: () => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges().map(rectangle),
    filterArea() {
      const filter = sheet.getFilter();
      return filter && rectangle(filter.getRange());
    },
    locked() {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const all = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)];
      return all.filter((one) => !one.canEdit() && !one.isWarningOnly()).map((one) => rectangle(one.getRange()));
    },
    freezeHeadings() {
      const isFree = sheet.getFrozenRows() === 0;
      if (isFree) sheet.setFrozenRows(top + 1);
      return isFree;
    },
    unfreezeHeadings() {
      if (sheet.getFrozenRows() === top + 1) sheet.setFrozenRows(0);
    },
    notes(row, texts) {
      for (const { first, last } of stretches(Object.keys(texts).map(Number))) {
        const line = Array.from({ length: last - first + 1 }, (_, at) => texts[first + at] ?? "");
        area(row, first, 1, line.length).setNotes([line]);
      }
    },
    format: (row, column, rows, columns, look) => applyLook(area(row, column, rows, columns), look),
    numberFormats: (row, column, rows, columns) => area(row, column, rows, columns).getNumberFormats(),
    setNumberFormats: (row, column, formats) => void area(row, column, formats.length, formats[0]?.length ?? 1).setNumberFormats(formats),
    dress(pieces) {
      const lists = new Map<string, GoogleAppsScript.Spreadsheet.RangeList>();
      for (const { look, areas } of pieces) {
        const texts = areas.map(textOf);
        const list = lists.get(texts.join()) ?? sheet.getRangeList(texts);
        lists.set(texts.join(), list);
        applyLook(list, look);
      }
    },
    dressEach({ row, column, rows, columns }, { numberFormat, background, fontColor, alignment }) {
      if (!numberFormat && !background && !fontColor && !alignment) return;
      const range = area(row, column, rows, columns);
      if (numberFormat) range.setNumberFormats(numberFormat.map((line) => line.map((format) => format ?? "General")));
      if (background) range.setBackgrounds(background.map((line) => [...line]));
      if (fontColor) range.setFontColors(fontColor.map((line) => [...line]));
      if (alignment)
        range.setHorizontalAlignments(alignment.map((line) => line.map((side) => (side === "left" || side === "right" ? side : null))));
    },
    formatEach(row, column, looks) {
      const range = area(row, column, looks.length, looks[0]?.length ?? 1);
      range.setNumberFormats(looks.map((cells) => cells.map(({ numberFormat }) => numberFormat || "General")));
      range.setFontWeights(looks.map((cells) => cells.map(({ bold }) => (bold ? "bold" : "normal"))));
      range.setBackgrounds(looks.map((cells) => cells.map(({ background }) => background || null)));
    },
    offerChoices: (row, column, offers) =>
      void area(row, column, offers.length, 1).setDataValidations(dropdowns(offers).map((rule) => [rule])),
    areOffered: (row, column, rows) =>
      area(row, column, rows, 1)
        .getDataValidations()
        .map(([rule]) => rule !== null),
    strictChecks(row, rows, columns) {
      if (columns.length === 0) return new Map();
      const from = Math.min(...columns);
      const rules = area(row, from, rows, Math.max(...columns) - from + 1).getDataValidations();
      return new Map(
        columns.flatMap((column) => {
          const own = rules.map((line) => line[column - from] ?? null);
          const allows = own.find((rule) => rule !== null);
          const alone = allows ? allowedBy(allows) : null;
          return alone ? [[column, { allows: alone, isChecked: own.map((rule) => rule !== null) }] as const] : [];
        }),
      );
    },
    offerNothing: ({ row, column, rows, columns }) => void area(row, column, rows, columns).setDataValidation(null),
    offerChoice: (row, column, rows, offer) => void area(row, column, rows, 1).setDataValidation(dropdown(offer)),
    offerColumns(block, offers) {
      const rules = offers.map((offer) => ({ at: offer.column - block.column, rule: dropdown(offer) }));
      const line = Array.from({ length: block.columns }, (_, at) => rules.find((one) => one.at === at)?.rule ?? null);
      area(block.row, block.column, block.rows, block.columns).setDataValidations(Array.from({ length: block.rows }, () => line));
    },
    takeChoices: (row, column, rows) => void area(row, column, rows, 1).clearDataValidations(),
    recalculate(row, column, piece) {
      const range = cellIfThere(row, column);
      if (!range) return;
      // Replacing a part of the formula by itself makes Sheets calculate it anew (reported); setting the same formula may not.
      writeIfAllowed(range, () => range.createTextFinder(piece).matchFormulaText(true).matchCase(true).replaceAllWith(piece));
    },
    ruleCount: () => sheet.getConditionalFormatRules().length,
    show: () => void sheet.activate(),
    showCell: (row, column) => void area(row, column, 1, 1).activate(),
    isFiltered: () => sheet.getFilter() !== null,
    isFilteredOut: (row) => sheet.isRowHiddenByFilter(top + row + 1),
  };
  keepSheet(tab, sheet);
  return tab;
}
