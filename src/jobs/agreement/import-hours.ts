import { type FileHours, fileHours, HOLIDAYS_KEY } from "../../core/agreement/file-hours";
import { type ItemChange, WEEK_KEY, ZONE_KEY } from "../../core/agreement/versions";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { Unclear } from "../../core/cells/unclear";
import { dayStart } from "../../core/dates/days";
import { sheetOrder } from "../../google/reading";
import type { Table, Workbook } from "../../google/workbook";
import { dayWord } from "../../language/spoken/chosen-words";
import { type NameIn, placeNamed } from "../../language/spoken/names";
import { DAY_WORDS } from "../../language/spoken/peoples-words";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { CALENDAR_NAME, HOLIDAYS_WIDTH, HOURS_WIDTH, hoursTables } from "../../tables/agreement/hours-table";
import { asText, textOf } from "../../tables/formulas/as-text";
import { filledAmong, fillersIn } from "../../tables/formulas/filled-cells";
import { withDates } from "../../tables/leads/understood-dates";
import type { OwnBlock } from "../../tables/own-columns/own-cells";
import { rowsByPlace, type Window } from "../../tables/own-columns/shifted-columns";
import { guardedWrite } from "../run/guarded-write";
import { Hindrance } from "../run/hindrance";

/** The hours of the spreadsheet with the table in which they stand. */
export interface HoursNow {
  table: Table;
  hours: FileHours;
}

/** What the file would change in the tab of hours. */
interface HoursBlock extends OwnBlock {
  /** Number formats of its columns: times stay the text that they are. */
  formats: readonly string[];
}

/**
 * Reads the tab of hours; 3 calls.
 *
 * @returns the hours; one sentence where the tab or its headings are gone, or its week is not understood
 */
export function hoursNow(workbook: Workbook, offsetAt: OffsetAt): HoursNow | string {
  const table = workbook.tableOfName(CALENDAR_NAME);
  const tables = table && hoursTables(table.cells);
  if (!table || !tables) return words().agreementFile.hoursGone;
  try {
    return {
      table,
      hours: fileHours(
        { ...tables, holidays: withDates(tables.holidays, 0, sheetOrder(), offsetAt).map((row) => [...row]) },
        offsetAt,
        DAY_WORDS,
      ),
    };
  } catch (error) {
    if (error instanceof Unclear) return words().agreementFile.badHours(worded(error.saying));
    throw error;
  }
}

/** The week as its cells hold it: a file keeps the days of no language. */
const weekInWords = ({ week }: FileHours): string[][] => week.map(([day = "", ...times]) => [dayWord(day), ...times]);

function blocksOf({ cells }: Table, wanted: FileHours, keys: readonly string[], offsetAt: OffsetAt): HoursBlock[] {
  const headings = (cells[0] ?? []).map(String);
  const zone = placeNamed("hours", "zone", headings);
  const block = (heading: NameIn<"hours">, width: number, rows: Cell[][], formats: readonly string[]): HoursBlock => {
    const column = placeNamed("hours", heading, headings);
    const isUsed = (row: Cell[]) => row.slice(column, column + width).some((cell) => cell !== "");
    const used = cells.reduce((last, row, at) => (isUsed(row) ? at : last), 0);
    if (rows.length > cells.length - 1) throw new Hindrance(words().agreementFile.hoursFull(rows.length));
    const blank = Array.from({ length: Math.max(0, used - rows.length) }, () => Array<Cell>(width).fill(""));
    return { row: 1, column, formats, cells: [...rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? "")), ...blank] };
  };
  const holidays = wanted.holidays.map(([day = "", open = "", close = "", name = ""]): Cell[] => [
    new Date(dayStart(day, offsetAt)),
    open,
    close,
    asText(name),
  ]);
  if (keys.includes(ZONE_KEY) && zone < 0) throw new Hindrance(words().agreementFile.zoneHeadingGone);
  return [
    ...(keys.includes(WEEK_KEY) ? [block("day", HOURS_WIDTH, weekInWords(wanted), ["@", "@", "@"])] : []),
    ...(keys.includes(HOLIDAYS_KEY) ? [block("holiday", HOLIDAYS_WIDTH, holidays, ["yyyy-mm-dd", "@", "@", "General"])] : []),
    ...(keys.includes(ZONE_KEY) ? [{ row: 1, column: zone, cells: [[asText(wanted.timeZone)]], formats: ["General"] }] : []),
  ].filter(({ cells: rows }) => rows.length > 0);
}

const plain = (cell: Cell): string => (cell instanceof Date ? String(cell.getTime()) : String(cell));
const sameCells = (one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean =>
  JSON.stringify(one.map((row) => row.map(plain))) === JSON.stringify(other.map((row) => row.map(plain)));

/** How a written cell reads back. */
const shown = (cell: Cell): Cell => (typeof cell === "string" ? textOf(cell) : cell);

const after = (cells: readonly Cell[][], blocks: readonly HoursBlock[]): Cell[][] => {
  const written = cells.map((row) => [...row]);
  for (const { column, cells: rows } of blocks) {
    rows.forEach((line, down) => {
      written[down + 1]?.splice(column, line.length, ...line.map(shown));
    });
  }
  return written;
};

/** How the cells of the blocks show, as the file wants it and as they do. */
function formatsOf({ place }: Table, blocks: readonly HoursBlock[]): { put(): void; back(): void } {
  const { tab, row, column } = place();
  const areas = blocks.map((one) => ({
    row: row + one.row,
    column: column + one.column,
    rows: one.cells.length,
    width: one.formats.length,
  }));
  const before = areas.map((one) => tab.numberFormats(one.row, one.column, one.rows, one.width));
  const wanted = blocks.map(({ cells, formats }) => cells.map(() => [...formats]));
  const set = (formats: readonly string[][][]) => (): void => {
    areas.forEach(({ row: first, column: left }, at) => {
      tab.setNumberFormats(first, left, formats[at] ?? []);
    });
  };
  return { put: set(wanted), back: set(before) };
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
  { table }: HoursNow,
  wanted: FileHours,
  differences: readonly Pick<ItemChange, "key">[],
  offsetAt: OffsetAt,
): (() => void) | null {
  if (differences.length === 0) return () => {};
  const blocks = blocksOf(
    table,
    wanted,
    differences.map(({ key }) => key),
    offsetAt,
  );
  const { cells, formulas } = table;
  const isFormula = blocks.some((one) => one.cells.some((line, down) => line.some((_, at) => formulas[one.row + down]?.[one.column + at])));
  if (isFormula || filledAmong(fillersIn(formulas), blocks)) throw new Hindrance(words().agreementFile.hoursFormulas);
  const formats = formatsOf(table, blocks);
  if (!sameCells(table.again(), cells)) return null;
  const asWindow = (rows: Cell[][]): Window => ({ headings: rows[0] ?? [], row: 0, cells: rows, by: rowsByPlace });
  const written = guardedWrite({
    tab: table,
    blocks,
    before: asWindow(cells),
    formulas,
    again: () => asWindow(table.again()),
    stands: (now) => sameCells(now.cells, after(cells, blocks)),
    takesBackCut: true,
    formats,
  });
  return "now" in written ? written.takeBack : null;
}
