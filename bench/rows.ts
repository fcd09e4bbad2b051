import { ownCells, standsAlready } from "../src/tables/own-cells";
import type { Ratio } from "./ratio";
import { medianOf } from "./ratio";

const columns = { received: 0, responded: 1, due: 2, status: 3, warn: 4 };
const promise = { targetMinutes: 60, warnMinutes: 15 };
const START = Date.UTC(2026, 10, 18);

function leads(count: number) {
  return Array.from({ length: count }, (_, at) => [new Date(START - at * 60_000), at % 2 ? "" : new Date(START - at * 30_000), "", "", ""]);
}

const judge = (rows: ReturnType<typeof leads>) => () => {
  let standing = 0;
  rows.forEach((row, at) => {
    if (standsAlready(ownCells(row, columns, at, promise), row, [], columns)) standing += 1;
  });
  return standing;
};

/** What a sweep computes, without Google's part: linear is a ratio of the numbers of rows. */
export function rowRatios(): Ratio[] {
  const small = medianOf(judge(leads(10_000)));
  const large = medianOf(judge(leads(100_000)));
  return [{ what: "judging 100,000 lead rows against 10,000 (10 is linear)", ratio: large / small }];
}
