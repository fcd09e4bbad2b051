import type { Area } from "./a1";
import type { Rectangle, TabRanges } from "./tab-ranges";

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

/** How a tab's cells look. */
export interface TabLooks {
  /** What shows when cells of a row are pointed at, by column; 2 calls for each stretch of columns side by side. */
  notes(row: number, texts: Readonly<Record<number, string>>): void;
  /** The notes of the cells of a row, "" where there is none; 2 calls. */
  notesOf(row: number, columns: number): string[];
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
  /** How many conditional-format rules the tab has, its users' included; 1 call. */
  ruleCount(): number;
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

/** The looks of the tab of these ranges. */
export const looksOf = ({ sheet, area, textOf }: TabRanges): TabLooks => ({
  notes(row, texts) {
    for (const { first, last } of stretches(Object.keys(texts).map(Number))) {
      const line = Array.from({ length: last - first + 1 }, (_, at) => texts[first + at] ?? "");
      area(row, first, 1, line.length).setNotes([line]);
    }
  },
  notesOf: (row, columns) => area(row, 0, 1, columns).getNotes()[0] ?? [],
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
  ruleCount: () => sheet.getConditionalFormatRules().length,
});
