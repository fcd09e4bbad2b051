/** A file with a stage and a status: which one is read is asked, and what the other one ends is told until it is. */

import type { SetUpShown, SetUpWish } from "../../../src/entries/set-up";
import { leadTexts } from "../../harness/places";
import { closeSheets, openMade, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const CSV = [
  "Record ID,Name,Create date,Lifecycle Stage,Lead Status,First response date",
  "1,Ada,2026-11-16 09:00,Lead,New,",
  "2,Ben,2026-11-16 09:00,Marketing Qualified Lead,Closed lost,",
  "3,Cleo,2026-11-16 09:00,Customer,,",
  "4,Dov,2026-11-16 09:00,Sales Qualified Lead,Connected,2026-11-16 09:20",
].join("\n");

const opened = (): Promise<Sheet> =>
  openMade(["two stages", CSV], async (sheet) => void (await sheet.standIn.importCsv("Leads.csv", CSV, "new")), { zone: "Etc/UTC" });
const look = (sheet: Sheet, wish: SetUpWish = {}) => sheet.ask<SetUpShown>("panelSetUpLook", wish);

it("is asked, goes once it is answered, and the chosen one is read", async () => {
  const sheet = await opened();
  const shown = await look(sheet);
  const asked = shown.questions.filter(({ kind }) => kind === "stages");
  expect(asked).toMatchObject([
    {
      sentence: '"Lead Status" and "Lifecycle Stage" both say how far a lead is. Which one is to be read as Stage?',
      columns: [
        { heading: "Lead Status", misses: ['1 lead is "Customer" in "Lifecycle Stage" and open in "Lead Status": row 4.'] },
        { heading: "Lifecycle Stage", misses: ['1 lead is "Closed lost" in "Lead Status" and open in "Lifecycle Stage": row 3.'] },
      ],
    },
  ]);
  const wish = { columns: { stage: "Lifecycle Stage" } };
  const answered = await look(sheet, wish);
  expect(answered.questions.map(({ kind }) => kind)).not.toContain("stages");
  expect(answered.remarks.join("\n")).toContain('1 lead is "Closed lost" in "Lead Status" and open in "Lifecycle Stage": row 3.');
  await sheet.setUp(wish);
  expect((await look(sheet)).questions.map(({ kind }) => kind)).not.toContain("stages");
  expect(leadTexts(sheet, ["SLA status"], 2, 5).flat()).toEqual(["Overdue", "Overdue", "Not recorded", "On time"]);
});
