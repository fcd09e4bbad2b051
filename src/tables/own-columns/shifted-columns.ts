import { type Cell, DAY, SECOND } from "../../core/cells/cell";
import { stateIn } from "../../language/spoken/states";
import { columnLetters, columnNumber } from "../formulas/column-letters";
import { filledBy, fillersIn } from "../formulas/filled-cells";
import { type ChosenColumns, CLOCK_FIELDS, isOwnHeading, leadColumns, type PeopleField } from "../leads/lead-table";
import type { OwnBlock } from "./own-cells";

/** What names the rows of a table, one text each: rows that came in have names that no row had before. */
export type RowNames = (rows: Pick<Window, "headings" | "cells" | "chosen">) => string[];

/** Names of the rows of a table that is written as a whole: each is the one in its place. */
export const rowsByPlace: RowNames = ({ cells }) => cells.map((_, row) => String(row));

/** Rows of a tab as they were read or are now, with the headings above them. */
export interface Window {
  headings: readonly Cell[];
  /** The row of the first cells, counted from 0. */
  row: number;
  cells: readonly (readonly Cell[])[];
  chosen?: ChosenColumns;
  /** What tells a row from others: the lead tab's fields, all that the clock reads where left out, or names of its own. */
  by?: readonly PeopleField[] | RowNames;
}

/** A cell of people that a write of ours has reached, with what stood in it. */
export interface Overwritten {
  row: number;
  column: number;
  /** "" also where a formula elsewhere filled the cell: it fills it again once nothing is in its way. */
  content: Cell;
  /** "" where none stood there. */
  formula: string;
}

const text = (cell: Cell | undefined): string => (cell instanceof Date ? String(cell.getTime()) : String(cell ?? ""));

/** What tells a row from others: what its columns say, wherever these columns stand. */
export function rowKeys({ headings, cells, chosen, by = CLOCK_FIELDS }: Window): string[] {
  if (typeof by === "function") return by({ headings, cells, ...(chosen && { chosen }) });
  const columns = leadColumns(headings, chosen);
  const places = by.map((field) => columns[field]);
  return cells.map((row) => places.map((place) => (place === undefined ? "" : text(row[place]))).join("\t"));
}

/** Whether the same leads still stand in the same rows and columns. */
export function standsStill(before: Window, now: Window): boolean {
  const [keys, keysNow] = [rowKeys(before), rowKeys(now)];
  const headings = ({ headings }: Window) => headings.map(text).join("\t").trimEnd();
  return headings(before) === headings(now) && keys.length === keysNow.length && keys.every((key, at) => key === keysNow[at]);
}

/** The column's place before, null if it was not there: by its heading, or by its distance from the headed one on its left. */
function placeBefore(before: readonly Cell[], now: readonly Cell[], column: number): number | null {
  let headed = column;
  while (headed > 0 && text(now[headed]) === "") headed -= 1;
  const heading = text(now[headed]);
  const nth = now.slice(0, headed + 1).filter((one) => text(one) === heading).length;
  const same = before.flatMap((one, at) => (text(one) === heading ? [at] : []));
  const place = same[nth - 1];
  if (place === undefined) return null;
  const old = place + column - headed;
  return headed === column || text(before[old]) === "" ? old : null;
}

/** The place before of a column whose own heading was written over: the only one between those of its neighbours. */
function placeBetween(before: readonly Cell[], now: readonly Cell[], column: number): number | null {
  if (text(now[column]) === "") return null;
  const placeOf = (at: number): number | null => (text(now[at]) === "" ? null : placeBefore(before, now, at));
  let [left, right] = [column - 1, column + 1];
  while (left >= 0 && placeOf(left) === null) left -= 1;
  while (right < now.length && placeOf(right) === null) right += 1;
  const first = left < 0 ? -1 : (placeOf(left) ?? -1);
  const last = right < now.length ? (placeOf(right) ?? -1) : before.length;
  return last - first === 2 ? first + 1 : null;
}

/** Where the columns of before stand now. */
export function columnsNow(before: readonly Cell[], now: readonly Cell[]): Map<number, number> {
  return new Map(
    now.flatMap((_, column) => {
      const place = placeBefore(before, now, column);
      return place === null ? [] : [[place, column] as const];
    }),
  );
}

/** A cell or a range of the formula's own tab: not of another tab, nor what looks like one in a name. */
const REFERENCE = /(?<![\w!.'$:])(\$?[A-Z]{1,3}\$?\d*)(:\$?[A-Z]{1,3}\$?\d*)?(?![\w(!.'])/g;

/**
 * A formula of a tab whose columns have moved since, as Sheets would have moved it.
 *
 * @param places where the columns of before stand now
 * @example movedFormula('=UPPER(T2)&"T2"', new Map([[19, 20]])) //=> '=UPPER(U2)&"T2"'
 */
export function movedFormula(formula: string, places: ReadonlyMap<number, number>): string {
  const move = (reference: string) =>
    reference.replace(/[A-Z]+/, (letters) => columnLetters(places.get(columnNumber(letters)) ?? columnNumber(letters)));
  const moved = (whole: string, first: string, last: string | undefined) => {
    if (last === undefined && !/\d/.test(first)) return whole;
    return move(first) + move(last ?? "");
  };
  const parts = formula.split('"').map((part, at) => (at % 2 === 1 ? part : part.replace(REFERENCE, moved)));
  return parts.join('"');
}

/** Sheets keeps a moment as a decimal number of days, exact to well under a second. */
const SAME_MOMENT = 500;

/** Whether our moments stand where we wrote them: not so if the columns moved only after the write. */
function hasLanded({ row, column, cells }: OwnBlock, now: Window): boolean {
  const moments = cells.flatMap((line, down) =>
    line.flatMap((cell, right) => (cell instanceof Date ? [{ cell, found: now.cells[row + down - now.row]?.[column + right] }] : [])),
  );
  const there = moments.filter(({ cell, found }) => found instanceof Date && Math.abs(found.getTime() - cell.getTime()) < SAME_MOMENT);
  return moments.length === 0 || there.length > 0;
}

const likeness = (cell: Cell): string =>
  cell instanceof Date ? `moment ${Math.round(cell.getTime() / SECOND)}` : `${typeof cell} ${String(cell).replace(/^'/, "")}`;

/** Days: no zone lies further from UTC, by which an instant is counted here. */
const FURTHEST_ZONE = 0.6;
/** The serial number of 1970-01-01. */
const EPOCH = 25_569;

/**
 * Tells whether a cell holds one of these. What landed in a cell of another format reads in another way: a number as a moment, a moment
 * as a number.
 */
function likeOneOf(cells: readonly Cell[]): (found: Cell) => boolean {
  const exact = new Set(cells.map(likeness));
  const numbers = cells.flatMap((cell) => (typeof cell === "number" ? [cell] : []));
  const moments = cells.flatMap((cell) => (cell instanceof Date ? [cell.getTime() / DAY + EPOCH] : []));
  const isNear = (serial: number) => (other: number) => Math.abs(serial - other) <= FURTHEST_ZONE;
  return (found) => {
    if (exact.has(likeness(found))) return true;
    if (found instanceof Date) return numbers.some(isNear(found.getTime() / DAY + EPOCH));
    return typeof found === "number" && moments.some(isNear(found));
  };
}

/** Our formulas answer with a word of the clock, with an error where they stand on a foreign row, and with nothing before they are computed. */
const isAnswer = (found: Cell): boolean => found === "" || stateIn(found) !== null || String(found).startsWith("#");

/**
 * Tells whether a cell holds what we wrote into a column of the block, on whatever row it stands by now: somebody may have
 * typed over it since, and that stays.
 */
function ourCells({ cells }: OwnBlock): (right: number, found: Cell) => boolean {
  const written = (cells[0] ?? []).map((_, right) => likeOneOf(cells.map((line) => line[right] ?? "")));
  const formulas = (cells[0] ?? []).map((_, right) => cells.some((line) => String(line[right]).startsWith("=")));
  return (right, found) => written[right]?.(found) === true || (formulas[right] === true && isAnswer(found));
}

interface Held {
  content: Cell;
  formula: string;
}

/** Which rows of before bore a name. */
function rowsByKey(before: Window): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  rowKeys(before).forEach((key, row) => {
    const same = rows.get(key) ?? [];
    rows.set(key, same);
    same.push(row);
  });
  return rows;
}

/** What the cells of now held before, by the names of their rows and the headings of their columns. */
function heldBefore(before: Window, formulas: readonly (readonly string[])[], now: Window) {
  const known = rowsByKey(before);
  const keys = rowKeys(now);
  const [namesBefore, namesNow] = [rowKeys(before), new Set(keys)];
  const fillers = fillersIn(formulas);
  const places = new Map<number, number | null>();
  const placeOf = (column: number): number | null => {
    const place =
      places.get(column) ?? placeBefore(before.headings, now.headings, column) ?? placeBetween(before.headings, now.headings, column);
    places.set(column, place);
    return place;
  };
  const held = (row: number | undefined, place: number | null): Held => {
    if (row === undefined || place === null) return { content: "", formula: "" };
    const formula = formulas[row]?.[place] ?? "";
    const isFilled = formula === "" && filledBy(fillers, { row, column: place })?.isSure === true;
    return { content: isFilled ? "" : (before.cells[row]?.[place] ?? ""), formula };
  };
  const sameRow = (at: number): number => at + now.row - before.row;
  const rowsOf = (at: number): readonly number[] => known.get(keys[at] ?? "") ?? [];
  return {
    placeOf,
    /** Of a cell that was hit: of a row or a column that came in since it is nothing. A row that lost what names it to the write stands where it stood. */
    ofHit(at: number, column: number): Held {
      const rows = rowsOf(at);
      const same = sameRow(at);
      const isLost = rows.length === 0 && !namesNow.has(namesBefore[same] ?? "");
      return held(isLost || rows.includes(same) ? same : rows[0], placeOf(column));
    },
    /** Whether the row came in since, or was not read. */
    isNew: (at: number): boolean => rowsOf(at).length === 0,
    /** Null also where several rows bore the name and held different things. */
    ofKnown(at: number, column: number): Held | null {
      const [place, rows] = [placeOf(column), rowsOf(at)];
      const contents = rows.map((row) => text(before.cells[row]?.[place ?? -1]));
      return place === null || new Set(contents).size !== 1 ? null : held(rows[0], place);
    },
  };
}

/**
 * Finds the cells of people that a write of ours has hit because rows or columns moved in between, with what stood in them.
 *
 * @param blocks what was written, by the places of before
 * @param before the rows as they were read
 * @param formulas their formulas
 * @param now the rows as they are after the write
 */
export function overwritten(
  blocks: readonly OwnBlock[],
  before: Window,
  formulas: readonly (readonly string[])[],
  now: Window,
): Overwritten[] {
  const landed = blocks.filter((block) => hasLanded(block, now));
  if (landed.length === 0) return [];
  const held = heldBefore(before, formulas, now);
  return landed.flatMap((block) => {
    const { row, column, cells } = block;
    const isOurs = ourCells(block);
    return cells.flatMap((line, down) =>
      line.flatMap((_, right) => {
        const at = row + down - now.row;
        if (isOwnHeading(now.headings[column + right]) || !isOurs(right, now.cells[at]?.[column + right] ?? "")) return [];
        return [{ row: row + down, column: column + right, ...held.ofHit(at, column + right) }];
      }),
    );
  });
}

/** Whether a cell that was written stands in its own row and under its own heading. */
export function isInPlace(before: Window, now: Window): (row: number, column: number) => boolean {
  const [keys, keysNow] = [rowKeys(before), rowKeys(now)];
  return (row, column) =>
    keys[row - before.row] === keysNow[row - now.row] && placeBefore(before.headings, now.headings, column) === column;
}

/**
 * Finds what of a write was carried along by rows or columns that moved after it: every cell of people that holds what we wrote, and
 * held something else before.
 *
 * @param now the whole table as it is
 * @param besides what was put back since, and may have landed elsewhere
 */
export function carriedAlong(
  blocks: readonly OwnBlock[],
  before: Window,
  formulas: readonly (readonly string[])[],
  now: Window,
  besides: readonly Cell[] = [],
): Overwritten[] {
  const theirs = blocks.filter(({ column }) => !isOwnHeading(before.headings[column]));
  const written = new Set(theirs.flatMap(({ column, cells }) => (cells[0] ?? []).map((_, right) => column + right)));
  const contents = blocks.flatMap(({ cells }) => cells.flat());
  const isWrittenByUs = likeOneOf([...contents, ...besides]);
  const hasFormulas = contents.some((cell) => String(cell).startsWith("="));
  const isOurs = (found: Cell): boolean => isWrittenByUs(found) || (hasFormulas && found !== "" && isAnswer(found));
  const held = heldBefore(before, formulas, now);
  const columns = now.headings.flatMap((heading, column) => {
    const place = held.placeOf(column);
    const isWritten = written.has(column) || (place !== null && written.has(place));
    return isOwnHeading(heading) || place === null ? [] : [{ column, isWritten }];
  });
  return now.cells.flatMap((cells, at) =>
    columns.flatMap(({ column, isWritten }) => {
      const found = cells[column] ?? "";
      // Whoever cleared a cell of another column meanwhile has cleared it.
      if (!isOurs(found) || (found === "" && !isWritten)) return [];
      // A lead that came in meanwhile has had no such click.
      const old = held.isNew(at) && isWritten ? { content: "", formula: "" } : held.ofKnown(at, column);
      const isSame = !old || likeness(old.content) === likeness(found);
      return isSame ? [] : [{ row: now.row + at, column, ...old }];
    }),
  );
}
