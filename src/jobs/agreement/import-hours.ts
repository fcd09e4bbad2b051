import { type FileHours, fileHours, HOLIDAYS_KEY } from "../../core/agreement/file-hours";
import { type Difference, WEEK_KEY, ZONE_KEY } from "../../core/agreement/versions";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { Unclear } from "../../core/cells/unclear";
import { dayStart } from "../../core/dates/days";
import { sheetOrder } from "../../google/reading";
import type { Place, Workbook } from "../../google/workbook";
import { CALENDAR_NAME, HOLIDAYS_WIDTH, HOURS_WIDTH, hoursTables } from "../../tables/agreement/hours-table";
import { asText, textOf } from "../../tables/formulas/as-text";
import { filledAmong, fillersIn } from "../../tables/formulas/filled-cells";
import { withDates } from "../../tables/leads/understood-dates";
import { Hindrance } from "../run/hindrance";
import { BAD_HOURS, HOURS_FORMULAS, HOURS_FULL, HOURS_GONE, ZONE_HEADING_GONE } from "../run/sentences";

/** The hours of the spreadsheet with the place where they stand. */
export interface HoursNow {
  place: Place;
  hours: FileHours;
}

/** What the file would change in the tab of hours. */
interface Block {
  column: number;
  cells: Cell[][];
  /** Number formats of its columns: times stay the text that they are. */
  formats: readonly string[];
}

/**
 * Reads the tab of hours; 5 calls.
 *
 * @returns the hours; one sentence where the tab or its headings are gone, or its week is not understood
 */
export function hoursNow(workbook: Workbook, offsetAt: OffsetAt): HoursNow | string {
  const place = workbook.placeOfName(CALENDAR_NAME);
  const tables = place && hoursTables(place.cells);
  if (!place || !tables) return HOURS_GONE;
  try {
    return {
      place,
      hours: fileHours({ ...tables, holidays: withDates(tables.holidays, 0, sheetOrder(), offsetAt).map((row) => [...row]) }, offsetAt),
    };
  } catch (error) {
    if (error instanceof Unclear) return BAD_HOURS(error.message);
    throw error;
  }
}

function blocksOf({ cells }: Place, wanted: FileHours, keys: readonly string[], offsetAt: OffsetAt): Block[] {
  const headings = (cells[0] ?? []).map(String);
  const block = (heading: string, width: number, rows: Cell[][], formats: readonly string[]): Block => {
    const column = headings.indexOf(heading);
    const isUsed = (row: Cell[]) => row.slice(column, column + width).some((cell) => cell !== "");
    const used = cells.reduce((last, row, at) => (isUsed(row) ? at : last), 0);
    if (rows.length > cells.length - 1) throw new Hindrance(HOURS_FULL(rows.length));
    const blank = Array.from({ length: Math.max(0, used - rows.length) }, () => Array<Cell>(width).fill(""));
    return { column, formats, cells: [...rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "")), ...blank] };
  };
  const holidays = wanted.holidays.map(([day = "", open = "", close = "", name = ""]): Cell[] => [
    new Date(dayStart(day, offsetAt)),
    open,
    close,
    asText(name),
  ]);
  if (keys.includes(ZONE_KEY) && !headings.includes("Time zone")) throw new Hindrance(ZONE_HEADING_GONE);
  return [
    ...(keys.includes(WEEK_KEY) ? [block("Day", HOURS_WIDTH, wanted.week, ["@", "@", "@"])] : []),
    ...(keys.includes(HOLIDAYS_KEY) ? [block("Holiday", HOLIDAYS_WIDTH, holidays, ["yyyy-mm-dd", "@", "@", "General"])] : []),
    ...(keys.includes(ZONE_KEY)
      ? [{ column: headings.indexOf("Time zone"), cells: [[asText(wanted.timeZone)]], formats: ["General"] }]
      : []),
  ].filter(({ cells: rows }) => rows.length > 0);
}

const plain = (cell: Cell): string => (cell instanceof Date ? String(cell.getTime()) : String(cell));
const sameCells = (one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean =>
  JSON.stringify(one.map((row) => row.map(plain))) === JSON.stringify(other.map((row) => row.map(plain)));

function writeBlocks({ tab, row, column }: Place, blocks: readonly Block[]): void {
  for (const { column: first, cells, formats } of blocks) {
    formats.forEach((numberFormat, at) => {
      tab.format(row + 1, column + first + at, cells.length, 1, { numberFormat });
    });
    tab.write(row + 1, column + first, cells);
  }
}

/** How a written cell reads back. */
const shown = (cell: Cell): Cell => (typeof cell === "string" ? textOf(cell) : cell);

const after = (cells: readonly Cell[][], blocks: readonly Block[]): Cell[][] => {
  const written = cells.map((row) => [...row]);
  for (const { column, cells: rows } of blocks) {
    rows.forEach((line, down) => {
      written[down + 1]?.splice(column, line.length, ...line.map(shown));
    });
  }
  return written;
};

/** Writes what stood there before, each cell with its format. */
function restore({ tab, row, column, cells }: Place, blocks: readonly Block[], formats: readonly (readonly string[])[]): void {
  for (const { column: first, cells: rows } of blocks) {
    const pick = <Kind>(from: readonly (readonly Kind[])[], nothing: Kind): Kind[][] =>
      rows.map((line, down) => line.map((_, at) => from[down + 1]?.[first + at] ?? nothing));
    tab.setNumberFormats(row + 1, column + first, pick(formats, "General"));
    tab.write(
      row + 1,
      column + first,
      pick<Cell>(cells, "").map((line) => line.map(asText)),
    );
  }
}

/**
 * Writes a file's hours into the tab and looks whether they stand there; else, and where Google cuts the writing, what stood there
 * comes back.
 *
 * @param differences which parts change
 * @returns takes it back again; null where the tab changed meanwhile and nothing was written
 * @throws one sentence where formulas stand there, or there is no room
 */
export function writeHours(
  { place }: HoursNow,
  wanted: FileHours,
  differences: readonly Pick<Difference, "key">[],
  offsetAt: OffsetAt,
): (() => void) | null {
  if (differences.length === 0) return () => {};
  const blocks = blocksOf(
    place,
    wanted,
    differences.map(({ key }) => key),
    offsetAt,
  );
  const { tab, row, column, cells } = place;
  const window = tab.window(row, column, cells.length, cells[0]?.length ?? 1);
  if (!sameCells(window.cells, cells)) return null;
  const isFormula = blocks.some((one) =>
    one.cells.some((line, down) => line.some((_, at) => window.formulas[down + 1]?.[one.column + at])),
  );
  const inTable = blocks.map((one) => ({ ...one, row: 1 }));
  if (isFormula || filledAmong(fillersIn(window.formulas), inTable)) throw new Hindrance(HOURS_FORMULAS);
  const formats = tab.numberFormats(row, column, cells.length, cells[0]?.length ?? 1);
  const undo = () => restore(place, blocks, formats);
  let stands = false;
  try {
    writeBlocks(place, blocks);
    stands = sameCells(window.again(), after(cells, blocks));
  } finally {
    if (!stands) undo();
  }
  return stands ? undo : null;
}
