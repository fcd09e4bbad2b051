/** Working time as a formula without any add-on, in the stand-in's engine. */
import { createRequire } from "node:module";
import type { Area, Engine } from "sheets-stand-in";
import { type ClockRows, DAY, HOLIDAYS, MINUTE } from "./clock-rows";

/** 1970-01-01 as a serial number. */
const EPOCH = 25_569;
const CLOSED = `1,$D$1:$D$${HOLIDAYS.length}`;
const isWorkday = (cell: string) => `NETWORKDAYS.INTL(${cell},${cell},${CLOSED})`;

/** Whole days between, then the closing side of the last day less the opening side of the first; one shift a day is all that it can do. */
const formulaOf = (row: number): string =>
  `=ROUND(((NETWORKDAYS.INTL(A${row},B${row},${CLOSED})-1)*(18-9)/24` +
  `+IF(${isWorkday(`B${row}`)},MEDIAN(MOD(B${row},1),9/24,18/24),18/24)` +
  `-MEDIAN(${isWorkday(`A${row}`)}*MOD(A${row},1),9/24,18/24))*1440,0)`;

/** Instants as cells in Etc/UTC hold them. */
const serials = (instants: readonly number[]) => instants.map((instant) => [{ raw: instant / DAY + EPOCH }]);

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function open(now: number): Engine {
  // Univer loads on Node only as a bundle of its own.
  const { startHeadlessEngine } = createRequire(import.meta.url)("sheets-stand-in") as typeof import("sheets-stand-in");
  return startHeadlessEngine({ zone: "Etc/UTC", now });
}

const RUNS = 3;

/**
 * Working time by NETWORKDAYS.INTL, for Monday to Friday 09:00 to 18:00 in Etc/UTC.
 *
 * @returns the median time, in milliseconds, of calculating the column again after a change of the holidays (the formulas are
 *   understood already), and working milliseconds of each row
 */
export async function formulaElapsed({ starts, ends }: ClockRows): Promise<{ time: number; answers: number[] }> {
  const engine = open(starts[0] ?? 0);
  const column = (at: number, rows: number): Area => ({ sheet: engine.activeTab(), row: 0, column: at, rows, columns: 1 });
  const answers = column(2, starts.length);
  const setHolidays = () => {
    engine.write(column(3, HOLIDAYS.length), serials(HOLIDAYS.map((day) => Date.parse(day))));
    return engine.settle();
  };
  engine.write(column(0, starts.length), serials(starts));
  engine.write(column(1, ends.length), serials(ends));
  engine.write(
    answers,
    starts.map((_, row) => [{ formula: formulaOf(row + 1) }]),
  );
  await setHolidays();
  const times: number[] = [];
  while (times.length < RUNS) times.push(await timeOf(setHolidays));
  const minutes = engine.raw(answers).map(([cell]) => Number(cell));
  engine.dispose();
  return { time: times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN, answers: minutes.map((one) => one * MINUTE) };
}
