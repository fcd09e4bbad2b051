/** A document that changes its language in the middle of its life, and back: what the add-on wrote follows, what people typed stays. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { address } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Stage,Source,Owner,Received,Passed to sales,Responded,Won on",
  "L-1,Ada,MQL,web,Max,2026-11-18 09:05,,,",
  "L-2,Ben,MQL,fair,Max,2026-11-18 08:00,2026-11-18 08:15,,",
  "L-3,Cleo,SAL,web,Ana,2026-11-17 10:00,2026-11-17 10:00,2026-11-17 10:20,",
  "L-4,Dan,Customer,web,Ana,2026-10-05 10:00,2026-10-05 10:10,2026-10-05 15:20,2026-11-02",
].join("\n");

/** The cell under a named range: names stay whatever tabs and headings are called. */
function named(sheet: Sheet, name: string): string {
  const area = sheet.engine.names().find((one) => one.name === name)?.area;
  const tab = sheet.engine.tabs().find(({ id }) => id === area?.sheet);
  if (!area || !tab) throw new Error(`There is no name ${name}.`);
  return address(tab.name, area.row, area.column, area.rows, area.columns);
}

const speak = (sheet: Sheet, language: string) => sheet.type(named(sheet, "SLA_LANGUAGE"), language);

test("x", async () => {
  const sheet = await openImported(LEADS, { example: true });
  await sheet.choose("Check all leads now");
  const before = wholeWorkbook(sheet);
  await speak(sheet, MARKED);
  const after = wholeWorkbook(sheet);
  require("fs").writeFileSync("/tmp/lc-before.txt", before.join("\n"));
  require("fs").writeFileSync("/tmp/lc-after.txt", after.join("\n"));
  await speak(sheet, "English");
  require("fs").writeFileSync("/tmp/lc-back.txt", differences(before, wholeWorkbook(sheet)).join("\n"));
  console.log(sheet.faults(), sheet.said);
});
