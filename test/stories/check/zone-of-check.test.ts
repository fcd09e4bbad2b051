/** A spreadsheet whose time zone somebody changes, and what finding it costs. */
import { variations } from "../../harness/amounts";
import { lead } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const HOURS = "SLA hours";
const ASKS = "Spreadsheet.getSpreadsheetTimeZone";
const CSV = ["Lead ID,Received,Responded", "L-1,2026-11-18 10:00,", "L-2,2026-11-17 16:00,2026-11-17 16:20"].join("\n");

/** What an hourly check asks Google for, by method. */
async function hourly(sheet: Sheet): Promise<string[]> {
  const calls: string[] = [];
  sheet.standIn.beforeCall((method) => void calls.push(method));
  await sheet.standIn.runTriggers();
  await sheet.standIn.settle();
  sheet.standIn.beforeCall(null);
  return calls;
}

/** A sheet in London, checked today. */
async function inLondon(csv = CSV): Promise<Sheet> {
  const sheet = await openImported(csv, { zone: "Europe/London" });
  await hourly(sheet);
  return sheet;
}

/** When the first lead is due, on the sheet's own clock. */
const due = (sheet: Sheet): unknown => sheet.look.display(lead(sheet, "SLA due", 2)).flat()[0];

it("is asked for once a day while leads came when they came", async () => {
  const sheet = await inLondon();
  expect(await hourly(sheet)).not.toContain(ASKS);
  expect(await hourly(sheet)).not.toContain(ASKS);
  sheet.engine.setNow(Date.parse("2026-11-19T08:30:00Z"));
  expect(await hourly(sheet)).toContain(ASKS);
  expect(await hourly(sheet)).not.toContain(ASKS);
});

const MOVES = [
  // The team's hours are the sheet's own: ten o'clock stays ten o'clock.
  ["", "Asia/Tokyo", "2026-11-18 11:00"],
  ["", "America/Los_Angeles", "2026-11-18 11:00"],
  // Ten o'clock in Tokyo is one at night in London, where the team begins at nine: it is six in the evening then.
  ["Europe/London", "Asia/Tokyo", "2026-11-18 19:00"],
  // Ten o'clock in Los Angeles is six in the evening in London, where the team has gone home: the next morning, two at night.
  ["Europe/London", "America/Los_Angeles", "2026-11-19 02:00"],
] as const;

it.each(variations(MOVES, 0, 3))(
  "is followed by the next hourly check where the hours are those of %j and it becomes %s",
  async (ofHours, zone, then) => {
    const sheet = await inLondon();
    await sheet.type(lead(sheet, "Time zone", 2, 2, HOURS), ofHours);
    await hourly(sheet);
    expect(due(sheet)).toBe("2026-11-18 11:00");
    sheet.engine.setZone(zone);
    expect(await hourly(sheet)).toContain(ASKS);
    expect(due(sheet)).toBe(then);
    expect(await hourly(sheet)).not.toContain(ASKS);
  },
);

it("is asked for where no cell says a moment, and where a lead came", async () => {
  const sheet = await inLondon("Lead ID,Received,Responded\nL-1,soon,");
  expect(await hourly(sheet)).toContain(ASKS);
  await sheet.type(lead(sheet, "Received", 3), "2026-11-18 10:00");
  expect(await hourly(sheet)).toContain(ASKS);
  expect(await hourly(sheet)).not.toContain(ASKS);
});

it("is asked for by a check that a person asks for", async () => {
  const sheet = await inLondon();
  const calls: string[] = [];
  sheet.standIn.beforeCall((method) => void calls.push(method));
  await sheet.choose("Check all leads now");
  expect(calls).toContain(ASKS);
});
