/**
 * Google's service fails at calls of a job: the person is told each time, or nothing is missing; the job done again leaves what a job
 * leaves that nothing cut. Here jobs of each kind are cut at some six calls, three tries in a row, and the others in cut-jobs-more;
 * the long test cuts each once at every call.
 */
import { amount, EVERY, variations } from "../../harness/amounts";
import { closeSheets } from "../../harness/sheet";
import { everyPoint } from "./cut";
import { cutInTries, shortened } from "./cut-in-tries";
import { doCleanly, doInTries, JOBS, openOffice } from "./cut-jobs";

/** Of the jobs that are done often. */
const IN_SHORT = variations(
  JOBS.filter(({ often }) => often),
  ...[0, 2, 4, 6, 7],
);
const LONG = process.env.LEAD_SLA_LONG;
const short = LONG ? describe.skip : describe;
const long = LONG ? describe : describe.skip;

short("one job after the other, cut, leaves what it leaves where nothing cuts it", () => cutInTries(IN_SHORT));

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
