/** What the guided set-up shows before anything is written. */
import type { SetUpShown, SetUpWish } from "../../../src/entries/set-up";
import { closeSheets, openImported, openSetUp, openSheet, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";

afterEach(closeSheets);

const look = (sheet: Sheet, wish: SetUpWish = {}): Promise<SetUpShown> => sheet.ask("panelSetUpLook", wish);

const idOf = async (sheet: Sheet, name: string): Promise<number> => (await look(sheet)).tabs.find((tab) => tab.name === name)?.id ?? -1;

/** A title and a blank row above the headings; half of the dates were read month first. */
const ENQUIRIES = [
  "Enquiries of the year,,,,,,",
  ",,,,,,",
  "Created Date,Full name,E-mail,Lead Source,Lead Owner,Status,Deal amount",
  "13/11/2026 09:37,Anna Meyer,anna@example.com,Website,Sarah,New,12084",
  "03/11/2026 16:22,Ben Brown,ben@example.com,Google Ads,Tom,Contacted,5577",
  "12/10/2026 08:05,Cleo Cruz,cleo@example.com,Website,Tom,Closed Won,tbd",
  "16/11/2026 10:00,Dora Dean,dora@example.com,Website,Tom,,100",
].join("\n");

async function openEnquiries(): Promise<Sheet> {
  const sheet = await openSheet({ locale: "en_US" });
  await sheet.standIn.importCsv("Archive.csv", "Name,Received\nOld,2025-11-18 10:00", "new");
  await sheet.standIn.importCsv("Prices.csv", "Product,Made in,Price\nBox,Spain,3", "new");
  await sheet.standIn.importCsv("Enquiries 2026.csv", ENQUIRIES, "new");
  return sheet;
}

describe("the look of a sheet that nothing is known of", () => {
  it("shows the tabs, the headings where they stand, and two values of each column as understood", async () => {
    const sheet = await openEnquiries();
    const before = wholeWorkbook(sheet);
    const shown = await look(sheet);
    expect(shown).toMatchObject({ isSetUp: false, headingRow: 3, problem: "", takesOver: "SAL", place: "end" });
    expect(shown.tab?.name).toBe("Enquiries 2026");
    expect(shown.tabs.map(({ name, rows, hasDates, inSight, inUse }) => [name, rows, hasDates, inSight, inUse])).toEqual([
      ["Sheet1", 0, false, false, false],
      ["Archive", 1, true, false, false],
      ["Prices", 1, false, false, false],
      ["Enquiries 2026", 4, true, true, false],
    ]);
    const column = (field: string) => shown.columns.find((one) => one.field === field);
    expect(column("received")).toMatchObject({ heading: "Created Date", letters: "A", asks: false });
    expect(column("received")?.values).toEqual([
      { text: "Fri 13 Nov 2026 09:37", isDoubtful: false },
      { text: "Wed 11 Mar 2026 16:22", isDoubtful: true, why: "day and month may be exchanged" },
    ]);
    expect(column("pipeline")).toMatchObject({
      values: [{ text: "12,084" }, { text: "5,577" }],
      unread: 'One cell not read, such as "tbd"',
    });
    expect(column("responded")).toMatchObject({
      heading: "",
      canAdd: true,
      isAdded: false,
      cost: "Without it no row can turn On time or Overdue",
    });
    expect(shown.questions.map((one) => [one.kind, "field" in one ? one.field : one.heading])).toEqual([
      ["missing", "responded"],
      ["clash", "Created Date"],
    ]);
    expect(shown.words).toEqual([
      { word: "Closed Won", leads: 1, stage: "Customer", isGuess: false },
      { word: "Contacted", leads: 1, stage: "Lead", isGuess: true, why: '"Contacted" usually means a new lead, or one in work' },
      { word: "New", leads: 1, stage: "Lead", isGuess: false },
      { word: "", leads: 1, stage: "Lead", isGuess: false },
    ]);
    expect(shown.adds.map(({ part, on }) => [part, on])).toEqual([
      ["columns", true],
      ["tabs", true],
      ["plan", true],
      ["monitor", true],
      ["hourly", true],
      ["change", false],
      ["minute", true],
      ["lists", false],
    ]);
    expect(shown.places.map(({ title }) => title)).toEqual(["Right after Full name", "At the end, after Deal amount"]);
    expect(shown.assumed).toEqual({
      title: "Assumed until you change it:",
      text: "answers within 60 working minutes, Mon to Fri 09:00 to 18:00.",
    });
    expect(differences(before, wholeWorkbook(sheet))).toEqual([]);
  });

  it("follows every answer, and every answer can be taken back", async () => {
    const sheet = await openEnquiries();
    const first = await look(sheet);
    const archive = await idOf(sheet, "Archive");
    expect((await look(sheet, { tab: archive })).columns.find(({ field }) => field === "name")?.heading).toBe("Name");
    const other = await look(sheet, { headingRow: 4 });
    expect([other.headingRow, other.headings[0]?.heading]).toEqual([4, "13/11/2026 09:37"]);
    const added = await look(sheet, { newColumns: ["responded"] });
    expect(added.columns.find(({ field }) => field === "responded")).toMatchObject({ heading: "Responded", isAdded: true });
    expect(added.questions.map(({ kind }) => kind)).toEqual(["clash"]);
    expect((await look(sheet, { columns: { responded: "" } })).questions.map(({ kind }) => kind)).toEqual(["clash"]);
    const swapped = await look(sheet, { columns: { received: "", responded: "Created Date" } });
    expect(swapped.problem).toContain("that says when a lead came (Received)");
    expect((await look(sheet, { stages: { contacted: "MQL" } })).words).toContainEqual({
      word: "Contacted",
      leads: 1,
      stage: "MQL",
      isGuess: false,
    });
    expect(await look(sheet)).toEqual(first);
  });

  it("says in one sentence what is not there", async () => {
    const sheet = await openEnquiries();
    expect((await look(sheet, { tab: 987654 })).problem).toBe("That tab is not there any more. Choose another one.");
    expect((await look(sheet, { columns: { owner: "Seller" } })).problem).toBe(
      'The tab "Enquiries 2026" has no column headed "Seller". Choose another column.',
    );
    expect((await look(sheet, { headingRow: 2 })).problem).toBe(
      'Row 2 of the tab "Enquiries 2026" holds no headings. Choose the row that names the columns.',
    );
    expect((await look(sheet, { tab: await idOf(sheet, "Sheet1") })).problem).toContain('The tab "Sheet1" is empty.');
    expect((await look(sheet, { tab: await idOf(sheet, "Prices") })).problem).toContain("that says when a lead came");
    expect(sheet.faults()).toEqual([]);
  });

  it("reads each tab once, and few things besides", async () => {
    const sheet = await openEnquiries();
    sheet.standIn.resetCalls();
    await look(sheet);
    const { total, byMethod } = sheet.standIn.calls();
    const reads = Object.entries(byMethod).filter(([method]) => /\.(getValues|getFormulas|getProperties|getDisplayValues)$/.test(method));
    expect(reads.reduce((sum, [, calls]) => sum + calls, 0)).toBeLessThanOrEqual(4 + 12);
    expect(total).toBeLessThanOrEqual(4 * 8 + 25);
  });
});

describe("the look of a sheet in use", () => {
  it("shows what holds, and leaves tabs of ours out", async () => {
    const sheet = await openImported("Name,Created,First reply\nAda,2026-11-17 10:00,2026-11-17 10:20");
    const shown = await look(sheet);
    expect(shown).toMatchObject({ isSetUp: true, problem: "", places: [] });
    expect(shown.tabs.map(({ name, inUse }) => [name, inUse])).toEqual([
      ["Sheet1", false],
      ["Leads", true],
    ]);
    expect(shown.headings.map(({ heading }) => heading)).toEqual(["Name", "Created", "First reply"]);
    expect(shown.assumed).toEqual({ title: "In force:", text: "answers within 60 working minutes, Mon to Fri 09:00 to 18:00." });
    expect(shown.adds.filter(({ on }) => on).map(({ part }) => part)).toEqual(["columns", "tabs", "plan", "monitor", "hourly", "minute"]);
  });

  it("is that of the new tab in an empty spreadsheet", async () => {
    const shown = await look(await openSetUp());
    expect(shown.tab).toMatchObject({ name: "Leads", rows: 0 });
    expect(shown.questions).toEqual([]);
  });
});

it("the line that sums a list up is no lead", async () => {
  const sheet = await openSheet({ locale: "en_US" });
  const csv = ["Name,Email,Stage,Created,Value", "Ada,a@x.com,New,2026-11-16 09:00,5", "Ben,b@x.com,Won,2026-11-16 10:00,7", "Total,,,,12"];
  await sheet.standIn.importCsv("Deals.csv", csv.join("\n"), "new");
  const { tabs, tab, words } = await look(sheet);
  expect([tabs.find(({ name }) => name === "Deals")?.rows, tab?.rows]).toEqual([2, 2]);
  expect(words.map(({ word, leads }) => [word, leads])).toEqual([
    ["New", 1],
    ["Won", 1],
  ]);
});

it("a column of remarks, chosen by mistake for when leads came, is asked about and can be taken back", async () => {
  const sheet = await openSheet({ locale: "en_US" });
  const csv = ["Name,Created,Answered,Remark", "Ada,2026-11-16 09:00,2026-11-16 09:30,call back", "Ben,2026-11-16 10:00,,"];
  await sheet.standIn.importCsv("List.csv", csv.join("\n"), "new");
  const asked = async (columns: SetUpWish["columns"]) =>
    (await look(sheet, { columns })).questions.map((one) => "sentence" in one && one.sentence);
  expect(await asked({})).toEqual([]);
  expect(await asked({ received: "Remark" })).toEqual(['No cell of "Remark" can be read as a day. Received: when did a lead come?']);
  expect(await asked({ responded: "Name" })).toEqual([
    'No cell of "Name" can be read as a day. Responded: when was a lead first answered?',
  ]);
  expect(await asked({ received: "Created" })).toEqual([]);
});

it("leads that another column than the stage tells to be lost are named before anything is written", async () => {
  const sheet = await openSheet({ locale: "en_US" });
  const csv = ["Name,Deal - Stage,Deal - Status,Created", "Ada,Lead In,Open,2026-11-16 09:00", "Ben,Lead In,Lost,2026-11-16 10:00"];
  await sheet.standIn.importCsv("Deals.csv", csv.join("\n"), "new");
  const told = '1 lead is "Lost" in "Deal - Status" and open in "Deal - Stage": row 3.';
  expect((await look(sheet)).remarks.join()).toContain(told);
  expect((await look(sheet, { columns: { stage: "Deal - Status" } })).remarks.join()).not.toContain(told);
});
