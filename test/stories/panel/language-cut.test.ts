/** A change of the language that Google cuts. */
import { MARKED } from "../../../src/language/spoken/marked";
import { variations } from "../../harness/amounts";
import { headless } from "../../harness/headless";
import { closeSheets, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { callsOf, cutAt, pointOf, pointsOf } from "../disturbed/cut";
import { NOTED, named, ofExample } from "./changed-language";

// What is made stands with another tab in front than what is restored.
beforeAll(async () => void (await ofExample()));
afterEach(closeSheets);

/** Without an event, as the API writes: the next check finds it. */
async function change(sheet: Sheet, language: string): Promise<void> {
  sheet.engine.write(headless().areaOf(sheet.engine, named(sheet, "SLA_LANGUAGE")), [[{ raw: language }]]);
  await sheet.standIn.runTriggers();
}

/** Where a change writes and names; besides its first call and its last. */
const KINDS = ["Range.setValues", "Sheet.setName"];

it("a change that Google cuts is ended by the next check, wherever it was cut", async () => {
  const clean = await ofExample();
  const calls = await callsOf(clean, () => change(clean, MARKED));
  await clean.standIn.runTriggers();
  const wanted = wholeWorkbook(clean);
  for (const point of variations(pointsOf(calls, KINDS), 1, 3)) {
    const sheet = await ofExample();
    const cut = await cutAt(sheet, point, () => change(sheet, MARKED));
    await sheet.standIn.runTriggers();
    expect([point, cut, differences(wanted, wholeWorkbook(sheet))]).toEqual([point, cut, []]);
    closeSheets();
  }
});

it.each(variations(KINDS, 1))("a change that was cut at a %s can be taken back: all is as it was", async (kind) => {
  const clean = await ofExample();
  const before = wholeWorkbook(clean);
  const calls = await callsOf(clean, () => change(clean, MARKED));
  const sheet = await ofExample();
  expect(wholeWorkbook(sheet)).toEqual(before);
  expect(await cutAt(sheet, pointOf(calls, kind), () => change(sheet, MARKED))).toBe(kind);
  await change(sheet, "English");
  await sheet.standIn.runTriggers();
  const left = differences(before, wholeWorkbook(sheet)).filter((line) => !line.includes("hourly check"));
  expect(left).toEqual(NOTED);
});
