import { columnLetters } from "./addresses";
import type { Shift } from "./shifts";

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Changes a formula but for the texts and the tab names in it. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** The marks of a formula outside texts and names of tabs, with their places. */
export function marksOf(formula: string): { mark: string; at: number }[] {
  let from = 0;
  return formula.split(QUOTED).flatMap((part, index) => {
    const begins = from;
    from += part.length;
    return index % 2 === 1 ? [] : part.split("").map((mark, offset) => ({ mark, at: begins + offset }));
  });
}

/** Sheets reads ";" between arguments as it reads ","; Univer knows only the comma. Inside {..} a semicolon parts rows. */
export function withCommas(formula: string): string {
  if (!formula.includes(";")) return formula;
  return eachMark(formula, /[;]/, (mark, inBraces) => (inBraces ? mark : ","));
}

/** Changes marks outside texts; each is told whether what it parts are the cells of {..} or the arguments of a function. */
export function eachMark(formula: string, marks: RegExp, change: (mark: string, inBraces: boolean) => string): string {
  const open: string[] = [];
  return outsideQuotes(formula, (part) =>
    [...part]
      .map((mark) => {
        if (mark === "{" || mark === "(") open.push(mark);
        if (mark === "}" || mark === ")") open.pop();
        return marks.test(mark) ? change(mark, open.at(-1) === "{") : mark;
      })
      .join(""),
  );
}

/** Corners of a reference; what an open reference such as D2:D leaves out is undefined. */
export interface Mention {
  tab?: string;
  corners: { startRow?: number; startColumn?: number; endRow?: number; endColumn?: number };
}

export interface Mentions {
  /** In capitals. */
  functions: string[];
  references: Mention[];
  /** What may be named ranges; a LET variable looks the same. */
  names: string[];
}

const TEXT_IN_QUOTES = /"(?:[^"]|"")*"/g;
const TAB = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = String.raw`\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})?\$?(\d+)?)?`;
const COLUMNS = String.raw`\$?([A-Z]{1,3}):\$?([A-Z]{1,3})`;
const ROWS = String.raw`\$?(\d+):\$?(\d+)`;
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}_.])${TAB}(?:${CELLS}|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(])`, "giu");
const WORD = /[\p{L}_][\p{L}\p{N}_.]*(\s*\()?/gu;

const read = new Map<string, Mentions>();

/** The functions, references and names in a formula. */
export function mentionsOf(formula: string): Mentions {
  const known = read.get(formula);
  if (known) return known;
  if (read.size > 50_000) read.clear();
  const mentions: Mentions = { functions: [], references: [], names: [] };
  const rest = formula.replace(TEXT_IN_QUOTES, " ").replace(REFERENCE, (...match) => {
    mentions.references.push(mentionOf(match));
    return " ";
  });
  for (const [found, bracket] of rest.matchAll(WORD)) {
    const word = found.replace(/\s*\($/, "");
    if (bracket) mentions.functions.push(word.toUpperCase());
    else mentions.names.push(word);
  }
  read.set(formula, mentions);
  return mentions;
}

function mentionOf([, tab, column, row, toColumn, toRow, firstColumn, lastColumn, firstRow, lastRow]: (string | undefined)[]): Mention {
  const startColumn = columnNumber(column ?? firstColumn);
  const startRow = rowNumber(row ?? firstRow);
  const single = column !== undefined && toColumn === undefined && toRow === undefined;
  const corners = {
    startRow,
    startColumn,
    endRow: single ? startRow : rowNumber(toRow ?? lastRow),
    endColumn: single ? startColumn : columnNumber(toColumn ?? lastColumn),
  };
  return tab === undefined ? { corners } : { tab: tab.replace(/^'|'$/g, "").replace(/''/g, "'"), corners };
}

function columnNumber(letters: string | undefined): number | undefined {
  if (letters === undefined) return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text) - 1;
}

const CORNER = /(\$?)([A-Z]{1,3})?(\$?)(\d+)?/iy;

/** Rows that no tab reaches: how the engine writes the open end of D2:D. */
export const OPEN_FROM = 1_000_000;

/** Asked of the tab that a reference names; undefined where it names none. */
export type TabTest = (tab: string | undefined) => boolean;

/** A formula after rows or columns of a tab have come, gone or moved: its own tab, unless told otherwise. */
export function shiftReferences(formula: string, shift: Shift, isThatTab: TabTest = (tab) => tab === undefined): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(REFERENCE, (...match) => shiftedReference(match, shift, isThatTab))))
    .join("");
}

function shiftedReference(match: (string | undefined)[], shift: Shift, isThatTab: TabTest): string {
  const [text = "", tab] = match;
  if (!isThatTab(mentionOf(match).tab)) return text;
  const prefix = tab === undefined ? "" : text.slice(0, tab.length + 1);
  const [first = "", second] = text.slice(prefix.length).split(":");
  const start = indexIn(first, shift.axis);
  if (start === undefined) return text;
  const end = second === undefined ? start : openEnd(indexIn(second, shift.axis), shift.axis);
  const span = shift.span(Math.min(start, end), Math.max(start, end));
  if (!span) return "#REF!";
  const [newStart, newEnd] = start <= end ? span : [span[1], span[0]];
  const shifted = prefix + withIndex(first, shift.axis, newStart);
  return second === undefined ? shifted : `${shifted}:${withIndex(second, shift.axis, newEnd)}`;
}

function openEnd(index: number | undefined, axis: Shift["axis"]): number {
  return index === undefined || (axis === "row" && index >= OPEN_FROM) ? Number.POSITIVE_INFINITY : index;
}

function indexIn(corner: string, axis: Shift["axis"]): number | undefined {
  CORNER.lastIndex = 0;
  const [, , column, , row] = CORNER.exec(corner) ?? [];
  return axis === "row" ? rowNumber(row) : columnNumber(column);
}

function withIndex(corner: string, axis: Shift["axis"], index: number): string {
  if (index === Number.POSITIVE_INFINITY) return corner;
  return axis === "row" ? corner.replace(/\d+/, String(index + 1)) : corner.replace(/[A-Z]+/i, columnLetters(index));
}
