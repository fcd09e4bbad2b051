/** What the timer looks at once a day only, and what it sees all the same; a check that a person asks for looks at everything. */
import { address, lead, leadArea, placeOf, shownIn, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets, openImported, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const CSV = ["Lead ID,Received,Responded,Source", "L-1,2026-11-17 10:00,,Webinar", "L-2,2026-11-18 09:00,2026-11-18 09:10,Fair"].join("\n");
const OVERDUE = "#f9d3cf";
const BARE = "#ffffff";

const id = (sheet: Sheet): string => tabNamed(sheet, "Leads").id;
const painted = async (sheet: Sheet, row: number) => (await sheet.look.painted(lead(sheet, "Lead ID", row)))[0]?.[0];

async function opened(): Promise<Sheet> {
  const sheet = await openImported(CSV);
  await sheet.standIn.runTriggers();
  expect(await painted(sheet, 2)).toBe(OVERDUE);
  return sheet;
}

async function nextMorning(sheet: Sheet): Promise<void> {
  sheet.engine.setNow(Date.parse("2026-11-19T07:30:00Z"));
  await sheet.standIn.runTriggers();
}

/** File > Import > Replace current sheet: cells and rules are the file's. */
async function replaceBy(sheet: Sheet, rows: readonly string[][]): Promise<void> {
  sheet.engine.select({ sheet: id(sheet), row: 0, column: 0, rows: 1, columns: 1 });
  await sheet.standIn.importCsv("Leads.csv", rows.map((row) => row.join(",")).join("\n"), "replace");
  sheet.engine.setRules(id(sheet), []);
}

describe("colour rules that somebody deleted", () => {
  it("come back with the first check of the next day", async () => {
    const sheet = await opened();
    sheet.engine.setRules(id(sheet), []);
    await sheet.standIn.runTriggers();
    expect(await painted(sheet, 2)).toBe(BARE);
    await nextMorning(sheet);
    expect(await painted(sheet, 2)).toBe(OVERDUE);
  });

  it("come back at once where a person checks", async () => {
    const sheet = await opened();
    sheet.engine.setRules(id(sheet), []);
    await sheet.choose("Check all leads now");
    expect(await painted(sheet, 2)).toBe(OVERDUE);
  });

  it("come back within the hour where a file with our columns took the place of the tab's cells", async () => {
    const sheet = await opened();
    await replaceBy(sheet, shownIn(sheet, "Leads"));
    expect(await painted(sheet, 2)).toBe(BARE);
    await sheet.standIn.runTriggers();
    expect(await painted(sheet, 2)).toBe(OVERDUE);
  });

  it("come back within the hour where a file without our columns did", async () => {
    const sheet = await opened();
    await replaceBy(
      sheet,
      CSV.split("\n").map((line) => line.split(",")),
    );
    await sheet.standIn.runTriggers();
    expect(await painted(sheet, 2)).toBe(OVERDUE);
  });
});

it("rows beyond those that were coloured have their colours within the hour of the first lead in them", async () => {
  const sheet = await opened();
  const { rows } = tabNamed(sheet, "Leads");
  sheet.engine.insertRows(id(sheet), rows, 50);
  const received = leadArea(sheet, "Received", rows + 10);
  sheet.engine.write(received, [[{ raw: 46343.4 }]]);
  await sheet.standIn.runTriggers();
  expect(sheet.value(lead(sheet, "SLA status", rows + 10))).toBe("Overdue");
  expect(await painted(sheet, rows + 10)).toBe(OVERDUE);
});

it("a lead tab that was renamed is named as it is called now by all that is written after it", async () => {
  const sheet = await opened();
  sheet.engine.renameTab(id(sheet), "Enquiries");
  await sheet.standIn.runTriggers();
  // A new channel: the monitor is written anew.
  const cells = { "Lead ID": "L-3", Received: 46344.4, Source: "Podcast" };
  for (const [heading, raw] of Object.entries(cells)) sheet.engine.write(leadArea(sheet, heading, 4, 4, "Enquiries"), [[{ raw }]]);
  await sheet.standIn.runTriggers();
  const { rows, columns } = tabNamed(sheet, "SLA monitor");
  const formulas = sheet.look.formulas(address("SLA monitor", 0, 0, rows, columns)).flat();
  expect(formulas.some((formula) => /Enquiries'?!/.test(formula))).toBe(true);
  expect(formulas.filter((formula) => /\bLeads'?!/.test(formula))).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});

it("a version is known to the timer from its publishing on, where no log was before", async () => {
  const sheet = await opened();
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
  agreeSilently(sheet, "response.target", 240);
  sheet.engine.setNow(Date.parse("2026-11-18T10:30:00Z"));
  sheet.engine.write(leadArea(sheet, "Received", 4), [[{ raw: 46344 + 11 / 24 }]]);
  await sheet.standIn.runTriggers();
  await sheet.standIn.runTriggers();
  expect(sheet.value(lead(sheet, "SLA due", 4))).toEqual(new Date("2026-11-18T11:00:00Z"));
});

it("set-up takes for written what stands there: the check after it finds nothing else", async () => {
  const sheet = await openSheet();
  await sheet.setUp();
  const clock = () => {
    const noted = Object.entries(JSON.parse(sheet.standIn.save()).document as Record<string, string>);
    return noted.filter(([key]) => key.startsWith("clock")).map(([key, text]) => [key, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "")]);
  };
  const before = clock();
  expect(before.length).toBeGreaterThan(0);
  sheet.standIn.resetCalls();
  await sheet.choose("Check all leads now");
  expect(clock()).toEqual(before);
  // What was calculated for other cells would be calculated anew.
  expect(sheet.standIn.calls().byMethod["TextFinder.replaceAllWith"]).toBeUndefined();
  expect(placeOf(sheet, "SLA agreement", "Key").row).toBe(0);
});
