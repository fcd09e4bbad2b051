/** An agreement that was published a thousand times: the properties hold a bounded part of it, and every lead keeps its version. */
import { longNote, longNoteParts } from "../../../src/jobs/notes/long-note";
import { lead, leadValues, markLeads, tabNamed } from "../../harness/places";
import { closeSheets, openKept, openMade, type Sheet, saveSheet } from "../../harness/sheet";

afterEach(closeSheets);

const LOG = "SLA log";
const LEADS = [
  "Lead ID,Received,Responded",
  "OLD,2026-11-10 10:10,2026-11-10 10:15",
  "OPEN,2026-11-10 13:10,",
  "NEW,2026-11-18 10:00,",
].join("\n");

/** Version n is in force from 10 November, 9:00, so many minutes later, with a target of its own; the last one from the present on. */
const targetOf = (number: number): number => 10 + (number % 700);
const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri"].map((day) => `${day} | 09:00 | 18:00`).join("\n");
const MINUTES_APART = 10;

/** The log as so many publishings leave it: a first row each, and the items that it held then. */
function fillLog(sheet: Sheet, count: number): void {
  const { id } = tabNamed(sheet, LOG);
  const first = sheet.engine.lastCell(id).row + 1;
  const [[from = 0] = []] = sheet.engine.raw({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
  const day = Math.floor(Number(from));
  const rows = Array.from({ length: count - 1 }, (_, at) => {
    const number = at + 2;
    const begins = day + 9 / 24 + (at * MINUTES_APART) / 1_440;
    return [
      [number, begins, "Published", 2, "Ana Lim", begins, "", "version"],
      [number, begins, "Working hours", WEEK, "", "", "", "hours.week"],
      [number, begins, "Response target", targetOf(number), "", "", "", "response.target"],
    ];
  }).flat();
  const { rows: there } = tabNamed(sheet, LOG);
  if (first + rows.length > there) sheet.engine.insertRows(id, there - 1, first + rows.length - there);
  sheet.engine.write(
    { sheet: id, row: first, column: 0, rows: rows.length, columns: 8 },
    rows.map((row) => row.map((raw) => ({ raw }))),
  );
}

const CHECK = "Check all leads now";

const openWith = (count: number): Promise<Sheet> =>
  openMade(["published so often, from 10 November on", count, LEADS], async (sheet) => {
    sheet.engine.setNow(Date.parse("2026-11-10T07:30:00Z"));
    await sheet.standIn.importCsv("Leads.csv", LEADS, "new");
    await sheet.setUp();
    await sheet.ask("panelPublish", { inForce: "2026-11-10", who: "Ana Lim", note: "" });
    if (count > 1) fillLog(sheet, count);
    sheet.engine.setNow(Date.parse("2026-11-18T09:30:00Z"));
    await sheet.choose(CHECK);
    expect(sheet.said.at(-1)).toContain("3 leads checked.");
  });

const properties = (sheet: Sheet) => (JSON.parse(sheet.standIn.save()) as { document: Record<string, string> }).document;
const size = (sheet: Sheet): number =>
  Object.entries(properties(sheet)).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);

async function edited(sheet: Sheet, row: number): Promise<number> {
  sheet.standIn.resetCalls();
  await sheet.type(lead(sheet, "Responded", row), "2026-11-18 10:20");
  expect(sheet.faults()).toEqual([]);
  return sheet.standIn.calls().total;
}

const judged = (sheet: Sheet) => leadValues(sheet, ["Lead ID", "SLA due", "SLA status"], 2, 4).map((row) => row.map(String));

/** The version that was in force when a lead came so many minutes after 9:00 on 10 November: the first begins before it. */
const inForce = (minutes: number): number => Math.floor(minutes / MINUTES_APART) + 2;

/** The row of the log, counted from 0, with which a version begins. */
function firstRowOf(sheet: Sheet, version: number): number {
  const { id, rows } = tabNamed(sheet, LOG);
  const cells = sheet.engine.raw({ sheet: id, row: 0, column: 0, rows, columns: 8 });
  return cells.findIndex((row) => row[0] === version && row[7] === "version");
}

it("1,000 versions: the properties stay small, an edit costs what it costs with 20, and each lead keeps its own", async () => {
  const few = await openWith(20);
  const many = await openWith(1_000);
  expect(size(many)).toBeLessThan(60_000);
  expect(size(many) - size(few)).toBeLessThan(2_000);
  // 70 and 250 minutes after 9:00, and the newest.
  const due = (sheet: Sheet) => leadValues(sheet, ["SLA due"], 2, 4).map(([cell]) => new Date(cell as Date).toISOString().slice(5, 16));
  const clock = (hours: number, minutes: number) => `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  const dueAt = (minutes: number): string => clock(8 + Math.floor(minutes / 60), minutes % 60);
  expect(due(many).slice(0, 2)).toEqual([`11-10T${dueAt(70 + targetOf(inForce(70)))}`, `11-10T${dueAt(250 + targetOf(inForce(250)))}`]);
  const before = judged(many);
  // Of the newest lead, and of one that has waited since an old version.
  expect(await edited(many, 4)).toBe(await edited(few, 4));
  expect(await edited(many, 3)).toBe(await edited(few, 3));
  expect(judged(many).map(([id, when]) => [id, when])).toEqual(before.map(([id, when]) => [id, when]));
  // Nothing of it needed another check.
  const after = judged(many);
  await many.choose(CHECK);
  expect(judged(many)).toEqual(after);
});

it("a lead that was answered long ago is judged by its own version when its row is touched: the log is read for it", async () => {
  const sheet = await openWith(1_000);
  const before = judged(sheet);
  await sheet.type(lead(sheet, "SLA due", 2), "");
  expect(judged(sheet)).toEqual(before);
  markLeads(sheet, 2);
  await sheet.choose("Explain this colour");
  expect(sheet.said.at(-1)).toContain("On time");
  expect(sheet.faults()).toEqual([]);
  // Where the log has lost the hours of it, that is said, and nothing is judged by another version.
  sheet.engine.deleteRows(tabNamed(sheet, LOG).id, firstRowOf(sheet, inForce(70)) + 1, 1);
  await sheet.type(lead(sheet, "Responded", 2), "2026-11-10 10:16");
  expect(sheet.said.at(-1)).toContain("Tab SLA log");
  expect(judged(sheet)).toEqual(before);
});

it("a store that an older add-on filled with all versions is read, and is small after the next check", async () => {
  const now = saveSheet(await openWith(1_000));
  const standIn = JSON.parse(now.standIn) as { document: Record<string, string> };
  const state = JSON.parse(longNote(standIn.document, "clock") ?? "");
  const [own] = state.rules.versions.filter((version: object) => !("inLog" in version));
  state.rules.versions = Array.from({ length: 600 }, (_, at) => ({ ...own, from: own.from + at }));
  Object.assign(standIn.document, longNoteParts("clock", JSON.stringify(state)));
  expect(JSON.stringify(standIn.document).length).toBeGreaterThan(200_000);
  // Opening the file is a check.
  const sheet = await openKept({ ...now, standIn: JSON.stringify(standIn) });
  expect(sheet.faults()).toEqual([]);
  expect(size(sheet)).toBeLessThan(60_000);
  const before = judged(sheet);
  await sheet.type(lead(sheet, "SLA due", 4), "");
  expect(judged(sheet)).toEqual(before);
});
