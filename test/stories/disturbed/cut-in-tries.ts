/** Jobs one after the other in two spreadsheets, each cut three times in a row in either; a third one shows what nothing cut. */
import { closeSheets, type Sheet } from "../../harness/sheet";
import { pointsOf } from "./cut";
import { doCleanly, doInTries, type Job, openOffice } from "./cut-jobs";

const SHOWN = 300;
export const shortened = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, SHOWN));

/** Every second of the points in each of two spreadsheets. */
const TRIES = [0, 1];

export function cutInTries(jobs: readonly Job[]): void {
  let whole: Sheet;
  const cut: Sheet[] = [];
  beforeAll(async () => {
    whole = await openOffice();
  });
  for (const _ of TRIES) beforeAll(async () => void cut.push(await openOffice()));
  afterAll(closeSheets);

  it.each(jobs.map((job) => [job.name, job] as const))("%s", async (_, job) => {
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
}
