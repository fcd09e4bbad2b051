/** What set-up asks: each field once, and lists only for columns that are there. */

import type { SetUpShown, SetUpWish } from "../../../src/entries/set-up";
import { closeSheets, openMade, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const opened = (csv: string): Promise<Sheet> =>
  openMade(["asked", csv], async (sheet) => void (await sheet.standIn.importCsv("Leads.csv", csv, "new")), { zone: "Etc/UTC" });
const look = (sheet: Sheet, wish: SetUpWish = {}) => sheet.ask<SetUpShown>("panelSetUpLook", wish);
const fields = ({ questions }: SetUpShown): string[] => questions.flatMap((one) => ("field" in one ? [one.field] : []));

it("a column that may be two fields is asked for once, with the reason", async () => {
  const sheet = await opened("Name,First contact\nAda,2026-11-16 09:00\nBen,2026-11-17 09:00");
  const shown = await look(sheet);
  expect(fields(shown).filter((field) => field === "received")).toEqual(["received"]);
  expect(shown.questions).toContainEqual({
    kind: "asks",
    field: "received",
    heading: "First contact",
    sentence: 'Does "First contact" say what Received means?',
    why: "May say when the lead came or when it was first answered, and no other column says when leads came: which is it?",
  });
  const given = await look(sheet, { columns: { responded: "First contact" } });
  expect(fields(given)).toEqual(["received"]);
  expect(given.questions).toMatchObject([{ kind: "missing" }]);
});

it("one whose cells are not read is asked for once, too", async () => {
  const sheet = await opened("Name,First contact\nAda,by phone\nBen,at the fair");
  const asked = fields(await look(sheet));
  expect(asked).toEqual([...new Set(asked)]);
});

it("a column that is given to two fields is said, and the other answers hold", async () => {
  const sheet = await opened("Name,Created,Called,Phase\nAda,2026-11-16 09:00,2026-11-16 09:20,MQL\nBen,2026-11-17 09:00,,SQL");
  const shown = await look(sheet, { columns: { received: "Created", responded: "Created", stage: "Phase" } });
  expect(shown.problem).toContain("Created");
  expect(shown.columns.find(({ field }) => field === "stage")?.heading).toBe("Phase");
});

it.each<[string, string, string]>([
  [
    "stage and owner",
    "Stage,Owner",
    "For stage, with the agreement's words. They warn, and refuse nothing. None for owner, until the agreement names some",
  ],
  ["priority", "Priority", "None for priority, until the agreement names some"],
  [
    "sources and reasons",
    "Source,Lost reason,Return reason",
    "For source, lost reason and return reason, with the agreement's words. They warn, and refuse nothing",
  ],
  ["none of them", "Colour", "This tab has no column of stages, owners, priorities, sources or reasons: there is nothing to choose yet"],
])("drop-downs name %s", async (_, headings, reason) => {
  const cells = headings.split(",").map(() => "MQL");
  const sheet = await opened(`Name,Received,${headings}\nAda,2026-11-16 09:00,${cells.join()}`);
  expect((await look(sheet)).adds.find(({ part }) => part === "lists")?.reason).toBe(reason);
});

it("drop-downs name all columns of a tab that set-up makes, and are ticked there", async () => {
  const sheet = await opened("Name,Received\nAda,2026-11-16 09:00");
  const lists = (await look(sheet, { tab: null })).adds.find(({ part }) => part === "lists");
  expect([lists?.on, lists?.reason]).toEqual([
    true,
    "For stage, source, lost reason and return reason, with the agreement's words. They warn, and refuse nothing. None for owner and priority, until the agreement names some",
  ]);
  expect((await look(sheet)).adds.find(({ part }) => part === "lists")?.on).toBe(false);
});
