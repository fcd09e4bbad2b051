/**
 * Google's service fails at calls of a job: the person is told each time, or nothing is missing; the job done again leaves what a job
 * leaves that nothing cut. Here each job is cut at some six calls, three tries in a row; the long test cuts once at every call.
 */
import { amount, EVERY } from "../../harness/amounts";
import { closeSheets, type Sheet } from "../../harness/sheet";
import { everyPoint, pointsOf } from "./cut";
import { doCleanly, doInTries, JOBS, openOffice } from "./cut-jobs";

const LONG = process.env.LEAD_SLA_LONG;
const SHOWN = 300;
const shortened = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, SHOWN));

const short = LONG ? describe.skip : describe;
const long = LONG ? describe : describe.skip;

/** Every second of the points in each of two spreadsheets. */
const TRIES = [0, 1];

short("one job after the other, cut, leaves what it leaves where nothing cuts it", () => {
  let whole: Sheet;
  const cut: Sheet[] = [];
  beforeAll(async () => {
    whole = await openOffice();
  });
  for (const _ of TRIES) beforeAll(async () => void cut.push(await openOffice()));
  afterAll(closeSheets);

  it.each(JOBS.map((job) => [job.name, job] as const))("%s", async (_, job) => {
    const clean = await doCleanly(whole, job);
    const points = pointsOf(clean.calls, job.kinds);
    const wrong: unknown[] = [];
    for (const [at, sheet] of cut.entries()) {
      const here = points.filter((_, nth) => nth % TRIES.length === at);
      const left = shortened(await doInTries(sheet, job, clean, here));
      if (left.length > 0) wrong.push({ cut: here.map((nth) => `${nth} ${clean.calls[nth - 1]}`), left });
    }
    expect(wrong).toEqual([]);
  });
});

long("a job, cut once, leaves what it leaves where nothing cuts it", () => {
  it.each(JOBS.map((job) => [job.name, job] as const))("%s", async (_, job) => {
    const clean = await doCleanly(await openOffice(), job);
    closeSheets();
    const wrong: unknown[] = [];
    for (const nth of everyPoint(clean.calls, amount(9, EVERY))) {
      const left = shortened(await doInTries(await openOffice(), job, clean, [nth]));
      closeSheets();
      if (left.length > 0) wrong.push({ nth, call: clean.calls[nth - 1], left });
    }
    expect(wrong).toEqual([]);
  });
});
