import { USUAL_WEEK } from "../src/core/calendar/working-week";
import { NO_MEMORY } from "../src/core/sla/lead-memory";
import { type ClockRules, rowBench } from "../src/jobs/rules/clock-rules";
import { leadReader } from "../src/tables/leads/lead-row";
import { leadColumns, ownHeadings, type TimedColumns } from "../src/tables/leads/lead-table";
import { ownCells, standsAlready } from "../src/tables/own-columns/own-cells";
import type { Ratio } from "./ratio";
import { medianOf } from "./ratio";

const HEADINGS = ["Received", "Responded", "Passed to sales", "Accepted", "Attempts", "Last attempt", ...ownHeadings()];
const columns = leadColumns(HEADINGS) as TimedColumns;
const START = Date.UTC(2026, 10, 18);
const RULES: ClockRules = {
  terms: {
    usual: { targetMinutes: 60, warnMinutes: 15 },
    targets: [],
    startsAt: "received",
    automaticMinutes: 0,
    waitingStages: [],
    endStages: [],
    required: [],
    barrings: [],
    cadence: { attempts: 6, spacingMinutes: 540, perDay: 1, acceptMinutes: 240, acceptWarnMinutes: 60 },
  },
  week: USUAL_WEEK,
  holidays: [],
  palette: "clear",
  zone: "Europe/Berlin",
  sheetZone: "Europe/Berlin",
  versions: [],
};

const leads = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    new Date(START - at * 60_000),
    at % 2 ? "" : new Date(START - at * 30_000),
    new Date(START - at * 60_000),
    "",
    at % 6,
    new Date(START - at * 30_000),
    ...ownHeadings().map(() => ""),
  ]);

const judge = (rows: ReturnType<typeof leads>) => () => {
  const bench = rowBench(RULES, columns, 0, rows, new Date(START));
  const read = leadReader(HEADINGS, columns, bench.sheetOffset);
  let standing = 0;
  rows.forEach((row, at) => {
    if (standsAlready(ownCells(read(row), at, NO_MEMORY, bench), row, [], columns)) standing += 1;
  });
  return standing;
};

/** What a check computes, without Google's part: linear is a ratio of the numbers of rows. */
export function rowRatios(): Ratio[] {
  const small = medianOf(judge(leads(10_000)));
  const large = medianOf(judge(leads(100_000)));
  return [{ what: "judging 100,000 lead rows against 10,000 (10 is linear)", ratio: large / small }];
}
