import { amount } from "../harness/amounts";
import { closeSheets } from "../harness/sheet";
import { callsWith, tooMany } from "../stories/check/what-it-costs";

afterEach(closeSheets);

const LEADS = amount(10_000, 50_000);

it(`makes the same small number of calls for 1,000 and for ${LEADS.toLocaleString("en-US")} leads`, async () => {
  const few = await callsWith(1000);
  expect(await callsWith(LEADS)).toEqual(few);
  expect(tooMany(few)).toEqual([]);
});
