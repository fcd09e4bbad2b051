/** Understanding the moments of a lead tab, however they are written, against reading the tab's cells. */

import { createRequire } from "node:module";
import type { Area, CellWrite, Engine } from "sheets-stand-in";
import type { Cell } from "../src/core/cells/cell";

import { offsetOrUtc } from "../src/jobs/rules/clock-rules";
import { understoodMoments } from "../src/tables/leads/lead-moments";
import { leadColumns } from "../src/tables/leads/lead-table";
import { clockRows, DAY, ZONE } from "./clock-rows";
import { type Ratio, ratioOf } from "./ratio";

const ROWS = 10_000;
const HEADINGS = ["Lead ID", "Name", "Source", "Stage", "Received", "Received hour", "Responded", "Responded hour"];
const MONTHS = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" ");
/** 1970-01-01 as a serial number. */
const EPOCH = 25_569;

/** A moment as its cell and the one for its hour; the instant's wall clock is UTC's. */
type Writing = (instant: number) => [moment: CellWrite, hour: CellWrite];

const NONE: CellWrite = { clear: true };
const iso = (instant: number): string => new Date(instant).toISOString();
const two = (number: number): string => String(number).padStart(2, "0");
const dayFirst = (date: Date): string => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
const serial = (instant: number): CellWrite => ({ raw: instant / DAY + EPOCH, format: "yyyy-mm-dd hh:mm" });

const WRITINGS: Record<string, Writing> = {
  "ISO text": (instant) => [{ text: iso(instant) }, NONE],
  "d/m text": (instant) => [{ text: `${dayFirst(new Date(instant))} ${iso(instant).slice(11, 16)}` }, NONE],
  "month names": (instant) => {
    const date = new Date(instant);
    const day = `${date.getUTCDate()} de ${MONTHS[date.getUTCMonth()]} de ${date.getUTCFullYear()}`;
    return [{ text: `${day} às ${iso(instant).slice(11, 16)}` }, NONE];
  },
  seconds: (instant) => [{ raw: instant / 1000 }, NONE],
  "real dates": (instant) => [serial(instant), NONE],
  "d/m text beside hours": (instant) => [{ text: dayFirst(new Date(instant)) }, { text: iso(instant).slice(11, 16) }],
};

/** Univer loads on Node only as a bundle of its own. */
const standIn = createRequire(import.meta.url)("sheets-stand-in") as typeof import("sheets-stand-in");

function open(): Engine {
  return standIn.startHeadlessEngine({ zone: ZONE, now: 0 });
}

function filled(engine: Engine, write: Writing): Area {
  const { starts, ends } = clockRows(ROWS);
  const rows = starts.map((start, row): CellWrite[] => [
    { text: `L-${row}` },
    { text: `Lead ${row}` },
    { text: "Web" },
    { text: "MQL" },
    ...write(start),
    ...(row % 5 === 0 ? [NONE, NONE] : write(ends[row] ?? start)),
  ]);
  const area = { sheet: engine.activeTab(), row: 0, column: 0, rows: rows.length, columns: HEADINGS.length };
  engine.insertRows(area.sheet, 1, rows.length);
  engine.write(area, rows);
  return area;
}

/**
 * Reading a tab of leads and understanding its moments, as many times the reading alone. The reading is what getValues does in the
 * stand-in, all cells of the tab: a check reads no less, and Google's own reading takes longer still.
 */
export function dateRatios(): Ratio[] {
  const offsetAt = offsetOrUtc(ZONE);
  const columns = leadColumns(HEADINGS);
  return Object.entries(WRITINGS).map(([what, write]) => {
    const engine = open();
    const area = filled(engine, write);
    const read = (): Cell[][] => standIn.toScriptGrid(engine.raw(area), engine.formats(area), engine.zone()) as Cell[][];
    const understand = () => understoodMoments({ headings: HEADINGS, rows: read(), columns }, () => "day first", offsetAt);
    const understood = understand().rows;
    const isMoment = (row: readonly Cell[]): boolean => row[columns.received ?? -1] instanceof Date;
    if (!understood.every(isMoment)) throw new Error(`Not all of ${what} was understood.`);
    const ratio = ratioOf(understand, read);
    engine.dispose();
    return { what: `reading and understanding ${ROWS.toLocaleString("en-US")} rows of ${what} against reading them; at most 3`, ratio };
  });
}
