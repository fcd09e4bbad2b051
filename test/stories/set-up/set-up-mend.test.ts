/** A column of dates is mended from the guided set-up, before anything is set up and after it, and put back. */
import type { MendShown, SetUpShown } from "../../../src/entries/set-up";
import { lead, leadTexts, shownIn } from "../../harness/places";
import { closeSheets, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LIST = [
  "Name,Received,Responded",
  "Ada,13/11/2026 09:37,13/11/2026 10:00",
  "Ben,03/11/2026 16:22,",
  "Cleo,12/10/2026 08:05,",
  "Dora,16/11/2026 10:00,",
].join("\n");

async function openList(): Promise<{ sheet: Sheet; wish: { tab: number } }> {
  const sheet = await openSheet({ locale: "en_US" });
  await sheet.standIn.importCsv("Leads.csv", LIST, "new");
  const shown = await sheet.ask<SetUpShown>("panelSetUpLook", {});
  return { sheet, wish: { tab: shown.tab?.id ?? -1 } };
}

const COLUMN = { heading: "Received" };

it("before set-up: shown with its proof, mended as shown, put back cell by cell", async () => {
  const { sheet, wish } = await openList();
  const before = shownIn(sheet, "Leads");
  const shown = await sheet.ask<MendShown>("panelMendLook", { wish, ...COLUMN });
  expect(shown).toMatchObject({
    heading: "Received",
    letters: "B",
    cells: 4,
    sentence: "2 texts become dates. In 2 dates the day and the month change places.",
    proof: "After that the newest lead came on 16 Nov 2026 and none lies in the future. Now 1 does.",
    problem: "",
  });
  expect(shown.rows).toEqual(
    [
      { was: "13/11/2026 09:37", wasKind: "text", becomes: "13 Nov 2026 09:37", becomesKind: "date" },
      { was: "11 Mar 2026 16:22", wasKind: "date, read month first", becomes: "3 Nov 2026 16:22", becomesKind: "date" },
      { was: "10 Dec 2026 08:05", wasKind: "date, read month first", becomes: "12 Oct 2026 08:05", becomesKind: "date" },
    ].map((row) => expect.objectContaining(row)),
  );
  expect(shownIn(sheet, "Leads")).toEqual(before);
  const words = await sheet.ask<string>("panelMend", { wish, ...COLUMN, sum: shown.sum });
  expect(words).toContain("4 cells are real dates now.");
  expect(leadTexts(sheet, ["Received"], 2, 5).flat()).toEqual([
    "2026-11-13 09:37",
    "2026-11-03 16:22",
    "2026-10-12 08:05",
    "2026-11-16 10:00",
  ]);
  const look = await sheet.ask<SetUpShown>("panelSetUpLook", wish);
  expect(look.questions.map(({ kind }) => kind)).not.toContain("clash");
  expect(look.columns.find(({ field }) => field === "received")?.values.every(({ isDoubtful }) => !isDoubtful)).toBe(true);
  expect((await sheet.ask<MendShown>("panelMendLook", { wish, ...COLUMN })).problem).toContain("real dates already");
  expect(await sheet.ask("panelMendBack", { wish, ...COLUMN })).toContain("4 cells hold again what stood there before.");
  expect(shownIn(sheet, "Leads")).toEqual(before);
  expect(sheet.faults()).toEqual([]);
});

it("nothing else is done than what was shown", async () => {
  const { sheet, wish } = await openList();
  const { sum } = await sheet.ask<MendShown>("panelMendLook", { wish, ...COLUMN });
  await sheet.type(lead(sheet, "Received", 3), "2026-11-17 10:00");
  const before = shownIn(sheet, "Leads");
  expect(await sheet.ask("panelMend", { wish, ...COLUMN, sum })).toContain("The cells changed meanwhile");
  expect(shownIn(sheet, "Leads")).toEqual(before);
  expect(await sheet.ask("panelMendBack", { wish, ...COLUMN })).toContain("nothing");
  expect((await sheet.ask<MendShown>("panelMendLook", { wish, heading: "Came" })).problem).toContain('no column headed "Came"');
});

it("after set-up the leads are judged by it at once", async () => {
  const { sheet } = await openList();
  await sheet.setUp();
  const { sum } = await sheet.ask<MendShown>("panelMendLook", { wish: {}, ...COLUMN });
  await sheet.ask("panelMend", { wish: {}, ...COLUMN, sum });
  expect(leadTexts(sheet, ["SLA status"], 2, 5)).toEqual([["On time"], ["Overdue"], ["Overdue"], ["Overdue"]]);
});
