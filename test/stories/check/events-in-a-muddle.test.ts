/** Events that come where the sheet is not as the last check left it, or somebody else is at work. */
import { columnOf, lead, leadArea, leadTexts, tabNamed } from "../../harness/places";
import { closeSheets, openImported, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const CSV = "Lead ID,Received,Responded\nL1,2026-11-18 09:00,2026-11-18 09:20\nL2,2026-11-18 09:30,";
const FORM = "Form Responses 1";
const ANSWERS = { Name: "Ada Roth", Email: "ada@example.com", Company: "Tallowbrook" };

async function withChanges(): Promise<Sheet> {
  const sheet = await openImported(CSV, { wish: { adds: { change: true } } });
  sheet.standIn.tellChanges({ api: "EDIT" });
  return sheet;
}

async function withForm(adds: Record<string, boolean> = {}): Promise<Sheet> {
  const sheet = await openSheet();
  await sheet.standIn.importCsv(`${FORM}.csv`, "Timestamp,Name,Email,Company", "new");
  sheet.standIn.linkForm(FORM);
  await sheet.setUp({ newColumns: ["responded"], adds });
  return sheet;
}

const runsOf = (sheet: Sheet, name: string) => sheet.standIn.log().filter((run) => run.function === name);
const statuses = (sheet: Sheet, from: number, to = from, tab = "Leads"): unknown[] =>
  leadTexts(sheet, ["SLA status"], from, to, tab).flat();

async function append(sheet: Sheet, ...rows: string[][]): Promise<void> {
  await sheet.standIn.advance(2);
  await sheet.standIn.appendRows("Leads", rows);
}

describe("while another run holds the lock", () => {
  it("rows that a change brought are judged after the next change", async () => {
    const sheet = await withChanges();
    await sheet.standIn.advance(2);
    const release = sheet.standIn.holdLock();
    await sheet.standIn.appendRows("Leads", [["L3", "2026-11-18 10:10"]]);
    release();
    expect(statuses(sheet, 4)).toEqual([""]);
    await sheet.standIn.advance(2);
    sheet.engine.renameTab(tabNamed(sheet, "Leads").id, "Inbox");
    await sheet.standIn.settle();
    expect(statuses(sheet, 4, 4, "Inbox")).toEqual(["Waiting"]);
    expect(sheet.faults()).toEqual([]);
  });

  it("a form's row is judged with the next one", async () => {
    const sheet = await withForm();
    const release = sheet.standIn.holdLock();
    const row = await sheet.standIn.submitForm(FORM, ANSWERS);
    release();
    expect(statuses(sheet, row, row, FORM)).toEqual([""]);
    await sheet.standIn.submitForm(FORM, ANSWERS);
    expect(statuses(sheet, row, row + 1, FORM)).toEqual(["Waiting", "Waiting"]);
  });
});

describe("what goes", () => {
  it("columns to the end of the grid, are a check's matter at the next change", async () => {
    const sheet = await withChanges();
    const { id, columns } = tabNamed(sheet, "Leads");
    const first = columnOf(sheet, "SLA status");
    sheet.engine.deleteColumns(id, first, columns - first);
    await sheet.standIn.settle();
    await append(sheet, ["L3", "2026-11-18 10:10"]);
    expect(sheet.faults()).toEqual([]);
    expect(statuses(sheet, 4)).toEqual(["Waiting"]);
  });

  it("and rows, so that the grid ends above the headings' old place, too", async () => {
    const sheet = await withChanges();
    const { id, rows } = tabNamed(sheet, "Leads");
    sheet.engine.insertRows(id, 0, 3);
    await sheet.standIn.settle();
    await sheet.choose("Check all leads now");
    sheet.engine.deleteRows(id, 0, 3);
    sheet.engine.deleteRows(id, 1, rows - 1);
    await sheet.standIn.settle();
    await append(sheet, ["L3", "2026-11-18 10:10"]);
    expect(sheet.faults()).toEqual([]);
    expect(statuses(sheet, 2)).toEqual(["Waiting"]);
  });
});

describe("headings that are reworded", () => {
  it.each([
    ["Received", "Colour", "Received"],
    ["Received", "Came in", "Received"],
    ["SLA status", "Colour", "Colour"],
  ])("%s to %s, and then %s, keep no lead from its status", async (heading, other, last) => {
    const sheet = await withChanges();
    const place = lead(sheet, heading, 1);
    await sheet.type(place, other);
    await append(sheet, ["L3", "2026-11-18 10:10"]);
    await sheet.type(place, last);
    await append(sheet, ["L4", "2026-11-18 10:11"]);
    expect(statuses(sheet, 4, 5)).toEqual(["Waiting", "Waiting"]);
    expect(sheet.faults()).toEqual([]);
  });
});

describe("a form's row that somebody sorts away before its event", () => {
  it.each([true, false])("is timed where it stands by then (newest first: %s)", async (newestFirst) => {
    const sheet = await withForm();
    await sheet.standIn.submitForm(FORM, ANSWERS);
    await sheet.standIn.advance(3);
    const { id } = tabNamed(sheet, FORM);
    let isSorted = false;
    sheet.standIn.beforeCall((_, cause) => {
      if (isSorted || !/form/.test(String(cause))) return;
      isSorted = true;
      const area = leadArea(sheet, "Timestamp", 2, 4, FORM);
      sheet.engine.sort(
        { ...area, sheet: id, column: 0, columns: tabNamed(sheet, FORM).columns },
        newestFirst ? area.column : columnOf(sheet, "Name", FORM),
        !newestFirst,
      );
    });
    await sheet.standIn.submitForm(FORM, { ...ANSWERS, Name: "Aaron" });
    sheet.standIn.beforeCall(null);
    expect(isSorted).toBe(true);
    const rows = leadTexts(sheet, ["Name", "SLA status"], 2, 4, FORM).filter(([name]) => name !== "");
    expect(rows.map(([, status]) => status)).toEqual(["Waiting", "Waiting"]);
  });
});

describe("unticked by another person, whose triggers Google does not show him,", () => {
  it.each(["form", "change"] as const)("the %s trigger does nothing any more", async (event) => {
    const sheet = await withForm({ change: true });
    sheet.standIn.tellChanges({ api: "EDIT", form: "INSERT_ROW" });
    sheet.standIn.setUser("ben@example.com");
    await sheet.setUp({ adds: { [event]: false } });
    await sheet.standIn.advance(2);
    const name = event === "form" ? "onLeadForm" : "onSheetChange";
    const before = runsOf(sheet, name).length;
    await sheet.standIn.submitForm(FORM, ANSWERS);
    const calls = runsOf(sheet, name)
      .slice(before)
      .map((run) => run.calls);
    expect(calls).toEqual([2]);
  });
});

it("50 forms within a minute are timed, each once", async () => {
  const sheet = await withForm({ change: true });
  sheet.standIn.tellChanges({ form: "INSERT_ROW", script: "EDIT" });
  let first = 0;
  for (let at = 0; at < 50; at += 1) {
    const row = await sheet.standIn.submitForm(FORM, ANSWERS);
    first ||= row;
  }
  expect(new Set(statuses(sheet, first, first + 49, FORM))).toEqual(new Set(["Waiting"]));
  const most = Math.max(...runsOf(sheet, "onLeadForm").map((run) => run.calls));
  const looks = runsOf(sheet, "onSheetChange").filter((run) => run.calls > 2).length;
  expect([most <= 17, looks <= 1, sheet.faults()]).toEqual([true, true, []]);
});

describe("a lead tab that is not what it was", () => {
  it("deleted: an event says so once, and costs the look after that", async () => {
    const sheet = await withChanges();
    sheet.engine.addTab("Other");
    sheet.engine.deleteTab(tabNamed(sheet, "Leads").id);
    await sheet.standIn.settle();
    for (let at = 0; at < 2; at += 1) {
      await sheet.standIn.advance(2);
      await sheet.standIn.appendRows("Other", [["L3", "2026-11-18 10:10"]]);
    }
    expect(runsOf(sheet, "onSheetChange").at(-1)?.calls).toBeLessThanOrEqual(6);
    expect(sheet.faults()).toEqual([]);
  });

  it("filtered and with hidden rows and columns: leads are timed all the same", async () => {
    const sheet = await withChanges();
    const { id, columns } = tabNamed(sheet, "Leads");
    sheet.engine.setFilter({
      area: { sheet: id, row: 0, column: 0, rows: 40, columns: columnOf(sheet, "SLA due") + 1 },
      tests: [[0, { kind: "HIDDEN_VALUES", values: ["L1", "L3"] }]],
    });
    sheet.engine.hideRows(id, 3, 2, true);
    sheet.engine.hideColumns(id, columns - 2, 2, true);
    await sheet.standIn.settle();
    await append(sheet, ["L3", "2026-11-18 10:10"], ["L4", "2026-11-18 10:11"]);
    expect(statuses(sheet, 4, 5)).toEqual(["Waiting", "Waiting"]);
    expect(sheet.faults()).toEqual([]);
  });

  it("with columns that moved since: leads are timed", async () => {
    const sheet = await withForm({ change: true });
    sheet.standIn.tellChanges({ form: "INSERT_ROW" });
    await sheet.standIn.submitForm(FORM, ANSWERS);
    await sheet.standIn.advance(2);
    sheet.engine.moveColumns(tabNamed(sheet, FORM).id, 3, 1, 1);
    await sheet.standIn.settle();
    const row = await sheet.standIn.submitForm(FORM, ANSWERS);
    expect(statuses(sheet, row, row, FORM)).toEqual(["Waiting"]);
    expect(sheet.faults()).toEqual([]);
  });
});

it("set up again by another person after his removal, with the first one's triggers there still: each row is timed once", async () => {
  const sheet = await withForm({ change: true });
  sheet.standIn.tellChanges({ form: "INSERT_ROW", script: "EDIT" });
  sheet.standIn.setUser("ben@example.com");
  await sheet.choose("Remove from this spreadsheet…");
  await sheet.setUp({ newColumns: ["responded"], adds: { change: true } });
  expect(sheet.standIn.triggers().map(({ function: name, user }) => `${user.slice(0, 3)} ${name}`)).toEqual([
    ...["ana onClock", "ana onLeadForm", "ana onSheetChange"],
    ...["ben onClock", "ben onLeadForm", "ben onSheetChange"],
  ]);
  await sheet.standIn.advance(61);
  const row = await sheet.standIn.submitForm(FORM, ANSWERS);
  expect(statuses(sheet, row, row, FORM)).toEqual(["Waiting"]);
  expect(
    runsOf(sheet, "onSheetChange")
      .slice(-3)
      .filter(({ calls }) => calls > 6),
  ).toEqual([]);
  expect(sheet.faults()).toEqual([]);
  await sheet.choose("Remove from this spreadsheet…");
  sheet.standIn.setUser("ana@example.com");
  await sheet.choose("Remove from this spreadsheet…");
  expect(sheet.standIn.triggers().map(({ user }) => user)).toEqual([]);
});

it("the timer goes on over midnight and where clocks change, and works once an hour while the team rests", async () => {
  const sheet = await openImported(CSV, { addOn: "bound", now: "2026-10-24T21:50:00Z", wish: { adds: { change: true } } });
  await sheet.standIn.advance(6 * 60);
  expect(sheet.faults()).toEqual([]);
  const runs = sheet.standIn.log().filter((run) => run.cause === "timed trigger");
  expect([runs.length, runs.filter(({ calls }) => calls > 4).length]).toEqual([72, 6]);
});
