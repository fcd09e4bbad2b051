/** The working clock's speed: against the least that the work takes, and against what a programmer or a formula would else do. */
import { dayjsBusinessTime } from "./clock-dayjs";
import { floor } from "./clock-floor";
import { formulaElapsed } from "./clock-formula";
import { ours, oursInCells } from "./clock-ours";
import { type ClockRows, type Counter, clockRows, MINUTE, mustAgree, ONE_SHIFT, type Question, TWO_SHIFTS, ZONE } from "./clock-rows";
import { luxonWalk, temporalWalk } from "./clock-walks";
import { medianOf, type Ratio, ratioOf } from "./ratio";

const SIZES = [10_000, 100_000];
const QUESTIONS: Question[] = ["elapsed", "due"];
/** Rows for the slow ones, whose time is the number of rows times the same. */
const SAMPLE = 1_000;
const FEW_RUNS = 3;

const counted = (count: number): string => count.toLocaleString("en-US");

/** Milliseconds that a counter takes for so many rows. */
const timeFor = (counter: Counter, question: Question, rows: ClockRows): number => medianOf(() => counter[question](rows));

/** Ours over many rows against one row's time of a slow one, for each number of rows. */
const scaled = (what: string, ourCounter: Counter, question: Question, theirEach: number): Ratio[] =>
  SIZES.map((count) => ({
    what: `${question}, ${counted(count)} rows: ${what} against ours`,
    ratio: theirEach / (timeFor(ourCounter, question, clockRows(count)) / count),
  }));

function peerRatios(ourCounter: Counter, peer: Counter): Ratio[] {
  const sample = clockRows(SAMPLE);
  return QUESTIONS.flatMap((question) => {
    mustAgree(`${question}, ${peer.name}`, ourCounter[question](sample), peer[question](sample));
    const time = medianOf(() => peer[question](sample), FEW_RUNS);
    return scaled(peer.name, ourCounter, question, time / SAMPLE);
  });
}

/** Of few rows the reading of hours and zone shows, and a due moment is a Date that has to be made. */
const isAgreed = (question: Question, count: number): boolean => question === "elapsed" && count === SIZES[SIZES.length - 1];

function floorRatios(count: number): Ratio[] {
  const rows = clockRows(count);
  const our = ours(TWO_SHIFTS, ZONE);
  const cells = oursInCells(TWO_SHIFTS, ZONE, rows);
  mustAgree(
    "elapsed in cells",
    our.elapsed(rows),
    cells.elapsed().map(([minutes]) => (minutes as number) * MINUTE),
  );
  mustAgree(
    "due in cells",
    our.due(rows),
    cells.due().map(([moment]) => (moment as Date).getTime()),
  );
  return QUESTIONS.flatMap((question) => {
    mustAgree(`${question}, ${floor.name}`, our[question](rows), floor[question](rows));
    const what = `${question}, ${counted(count)} rows`;
    const least = () => floor[question](rows);
    return [
      { what: `${what}: ours against ${floor.name}; at most 2`, ratio: ratioOf(() => our[question](rows), least) },
      {
        what: `${what}: ours in cells against ${floor.name}, which knows no cells${isAgreed(question, count) ? "; at most 2.5" : ""}`,
        ratio: ratioOf(cells[question], least),
      },
    ];
  });
}

async function formulaRatios(): Promise<Ratio[]> {
  const our = ours(ONE_SHIFT, "Etc/UTC");
  const sample = clockRows(SAMPLE);
  const { time, answers } = await formulaElapsed(sample);
  mustAgree("elapsed, NETWORKDAYS.INTL", our.elapsed(sample), answers);
  return scaled("NETWORKDAYS.INTL in the stand-in, one shift,", our, "elapsed", time / SAMPLE);
}

function linearity(): Ratio[] {
  const our = ours(TWO_SHIFTS, ZONE);
  const many = 1_000_000;
  const large = clockRows(many);
  return QUESTIONS.flatMap((question) => {
    const each = timeFor(our, question, large) / many;
    return [1_000, 100_000].map((few) => ({
      what: `${question}, time per row at ${counted(many)} rows against ${counted(few)} (1 is linear, less where the table's building shows)`,
      ratio: each / (timeFor(our, question, clockRows(few)) / few),
    }));
  });
}

/** All of the clock's ratios, after a comparison of the answers. */
export async function clockRatios(): Promise<Ratio[]> {
  // dayjs-business-time knows no zones but the process's own.
  process.env.TZ = "Etc/UTC";
  return [
    ...SIZES.flatMap(floorRatios),
    ...peerRatios(ours(TWO_SHIFTS, ZONE), temporalWalk),
    ...peerRatios(ours(TWO_SHIFTS, ZONE), luxonWalk),
    ...peerRatios(ours(TWO_SHIFTS, "Etc/UTC"), dayjsBusinessTime()),
    ...(await formulaRatios()),
    ...linearity(),
  ];
}
