/** "Take over an export": says what a new file changes, writes only that and only when asked to, and gives it back. */
import type { ExportShown } from "../../src/entries/exports";
import { lead, leadTexts, shownIn, tabNamed, wholeOf } from "./places";
import { closeSheets, lastSaid, openImported, type Sheet } from "./sheet";

afterEach(closeSheets);

const ENTRY = "Take over an export…";
const KEPT = "SLA export before";

const LEADS = [
  "Lead ID,Name,Email,Owner,Stage,Received,Responded,Budget",
  "L-1,Ada,ada@x.com,Kim,MQL,2026-11-16 09:00,,100",
  "L-2,Ben,ben@x.com,,MQL,2026-11-17 09:00,2026-11-17 09:20,200",
  ",Cleo,cleo@x.com,Lee,MQL,2026-11-18 09:00,,300",
  "L-4,Dov,dov@x.com,Lee,MQL,2026-11-18 09:00,,400",
].join("\n");

/** Monday's file: in other words, below a title, its dates with the day first. */
const EXPORT = [
  "Export of Monday,,,,,,",
  "Record ID,Full name,E-mail,Lead owner,Create date,First response date,Colour",
  "L-1,Ada,ada@x.com,Lee,16/11/2026 09:00,18/11/2026 10:00,red",
  "L-2,Ben,ben@x.com,Kim,17/11/2026 09:00,18/11/2026 10:00,",
  ",Cleo,CLEO@X.com,,18/11/2026 09:00,,",
  "L-9,Eve,eve@x.com,Kim,18/11/2026 10:15,,blue",
  "L-8,Fay,fay@x.com,Kim,03/11/2026 10:15,,",
  ",Nobody,,Kim,18/11/2026 10:15,,",
].join("\n");

async function opened(leads = LEADS, exported = EXPORT): Promise<Sheet> {
  const sheet = await openImported(leads, { zone: "Etc/UTC" });
  await sheet.standIn.importCsv("Monday.csv", exported, "new");
  return sheet;
}

const look = (sheet: Sheet, tab = "") => sheet.ask<ExportShown>("panelExportLook", { tab });
const take = async (sheet: Sheet): Promise<string> => {
  const { tab, sum } = await look(sheet);
  return sheet.ask<string>("panelExportTake", { tab, sum });
};
const people = (sheet: Sheet): string[][] => shownIn(sheet, "Leads").map((row) => row.slice(0, 8));
const names = (sheet: Sheet): string[] => [...sheet.engine.tabs(), ...sheet.engine.names()].map(({ name }) => name);

describe("an export", () => {
  it("is shown before anything is written, taken over by a click, and taken back", async () => {
    const sheet = await opened();
    const before = people(sheet);
    const shown = await look(sheet);
    expect(shown).toMatchObject({
      tabs: expect.arrayContaining(["Monday"]),
      tab: "Monday",
      problem: "",
      sentence: "2 new, 2 changed, 1 no longer in it.",
      columns: [
        { heading: "Owner", cells: 2 },
        { heading: "Responded", cells: 1 },
      ],
      leads: 4,
      button: "Take over 4 leads",
      back: "",
    });
    expect(shown.tabs).not.toContain("Leads");
    expect(shown.tabs).not.toContain("SLA plan");
    expect(shown.notes).toEqual([
      "1 row without a Lead ID and an e-mail is not taken: Nobody.",
      "1 cell of the columns that clicks write holds a value and stays.",
      'The tab "Leads" has no column for Colour. Add one with the same heading if you want it.',
      "No longer in it: Dov, L-4. It stays in the tab.",
    ]);
    expect(shown.rows).toContainEqual({ lead: "Ben, L-2", is: "changed", says: "Owner: blank becomes Kim" });
    expect(people(sheet)).toEqual(before);
    expect(names(sheet)).not.toContain(KEPT);

    expect(await sheet.ask("panelExportTake", { tab: shown.tab, sum: "another" })).toContain("nothing was taken over");
    expect(people(sheet)).toEqual(before);

    expect(await take(sheet)).toBe(
      `4 leads taken over: 2 new, 2 changed. What stood there is kept in the tab "${KEPT}" until the next time.`,
    );
    expect(leadTexts(sheet, ["Lead ID", "Name", "Owner", "Received", "Responded", "Budget"], 2, 7)).toEqual([
      ["L-1", "Ada", "Lee", before[1]?.[5], "2026-11-18 10:00:00", "100"],
      ["L-2", "Ben", "Kim", before[2]?.[5], before[2]?.[6], "200"],
      ["", "Cleo", "Lee", before[3]?.[5], "", "300"],
      ["L-4", "Dov", "Lee", before[4]?.[5], "", "400"],
      ["L-9", "Eve", "Kim", "2026-11-18 10:15:00", "", ""],
      ["L-8", "Fay", "Kim", "2026-11-03 10:15:00", "", ""],
    ]);
    expect(sheet.value(lead(sheet, "Received", 7))).toEqual(new Date("2026-11-03T10:15:00Z"));
    expect(leadTexts(sheet, ["SLA status"], 2, 6).flat()).toEqual(["Late", "On time", "Waiting", "Waiting", "Waiting"]);
    expect(shownIn(sheet, KEPT).slice(0, 2)).toEqual([
      expect.arrayContaining(["Lead", "Column", "What stood there", "Became", "Row"]),
      expect.arrayContaining(["Ada, L-1", "Owner", "Kim", "Lee", "2"]),
    ]);

    const again = await look(sheet);
    expect(again).toMatchObject({ leads: 0, button: "", back: "What the last export changed in 4 leads can be taken back." });
    expect(await sheet.ask("panelExportBack")).toBe("2 leads hold again what stood there before. 2 new leads are gone.");
    expect(people(sheet)).toEqual(before);
    expect(leadTexts(sheet, ["SLA status"], 2, 7).flat()).toEqual(["Overdue", "On time", "Waiting", "Waiting", "", ""]);
    expect(names(sheet)).not.toContain(KEPT);
    expect(names(sheet)).not.toContain("SLA_EXPORT_BEFORE");
    expect(sheet.faults()).toEqual([]);
  });

  it("goes in from the menu, after a question; No changes nothing; the entry takes it back", async () => {
    const sheet = await opened();
    const before = people(sheet);
    sheet.answers.push("NO");
    await sheet.choose(ENTRY);
    expect(sheet.said.join("\n")).toContain('The tab "Monday": 2 new, 2 changed, 1 no longer in it.');
    expect(sheet.said.join("\n")).toContain("Changed: Owner (2) and Responded (1).");
    expect(people(sheet)).toEqual(before);
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("4 leads taken over: 2 new, 2 changed.");
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("2 new leads are gone.");
    expect(people(sheet)).toEqual(before);
  });

  it("leaves what somebody changed since, and finds leads that were sorted", async () => {
    const sheet = await opened();
    await take(sheet);
    await sheet.type(lead(sheet, "Owner", 3), "Max");
    await sheet.type(lead(sheet, "Responded", 6), "2026-11-18 10:20");
    const { id } = tabNamed(sheet, "Leads");
    sheet.engine.sort({ sheet: id, row: 1, column: 0, rows: 6, columns: 14 }, 1, false);
    await sheet.standIn.settle();
    expect(await sheet.ask("panelExportBack")).toBe(
      `1 lead holds again what stood there before. 1 new lead is gone. Ben, L-2 and 1 more changed since and stay: the tab "${KEPT}" still lists what stood there.`,
    );
    const left = leadTexts(sheet, ["Name", "Owner"], 2, 7);
    expect(left).toEqual(
      expect.arrayContaining([
        ["Ada", "Kim"],
        ["Ben", "Max"],
        ["Eve", "Kim"],
        ["", ""],
      ]),
    );
  });

  it("says what stands in the way", async () => {
    const sheet = await openImported(LEADS, { zone: "Etc/UTC" });
    expect((await look(sheet)).tabs).not.toContain("Leads");
    await sheet.standIn.importCsv("Notes.csv", "a\nb", "new");
    expect((await look(sheet, "Notes")).problem).toContain('No row of headings was found in rows 1 to 10 of the tab "Notes".');
    await sheet.standIn.importCsv("Firms.csv", "Company,Owner,Source\nX,Kim,Web", "new");
    expect((await look(sheet, "Firms")).problem).toContain("share neither a column Lead ID nor a column Email");
    expect((await look(sheet, "gone")).problem).toContain("not there any more");
    await sheet.standIn.importCsv("Monday.csv", EXPORT, "new");
    const owner = lead(sheet, "Owner", 2, 3);
    sheet.standIn.protect({
      ...sheet.engine.selection(),
      sheet: tabNamed(sheet, "Leads").id,
      row: 1,
      column: shownIn(sheet, "Leads")[0]?.indexOf("Owner") ?? 0,
      rows: 2,
      columns: 1,
    });
    const before = sheet.values(owner);
    const shown = await look(sheet, "Monday");
    expect(shown.problem).toContain("cells of Owner are protected from you");
    expect(await sheet.ask("panelExportTake", { tab: "Monday", sum: shown.sum })).toContain("cells of Owner are protected from you");
    expect(sheet.values(owner)).toEqual(before);
  });

  it("leaves formulas of people, and drop-downs and formats reach the new leads", async () => {
    const sheet = await opened();
    const { id } = tabNamed(sheet, "Leads");
    const stage = shownIn(sheet, "Leads")[0]?.indexOf("Stage") ?? 0;
    await sheet.type(lead(sheet, "Owner", 2), '=UPPER("kim")');
    const area = { sheet: id, row: 1, column: stage, rows: 4, columns: 1 };
    sheet.engine.setDropdown({ area, choices: ["MQL", "SAL"], strict: true });
    expect((await look(sheet)).notes).toContain("1 cell with formulas stays as it is.");
    await take(sheet);
    expect(sheet.value(lead(sheet, "Owner", 2))).toBe("KIM");
    const last = sheet.engine.dropdowns(id).map(({ area: { row, rows } }) => row + rows);
    expect(Math.max(...last)).toBe(7);
  });
});

it("rows that are sorted while it writes keep what is theirs, and it goes on where it stopped", async () => {
  const sheet = await opened();
  const { id } = tabNamed(sheet, "Leads");
  const shown = await look(sheet);
  let writes = 0;
  sheet.standIn.beforeCall((method) => {
    if (method !== "Range.setValues") return;
    writes += 1;
    if (writes === 2) sheet.engine.sort({ sheet: id, row: 1, column: 0, rows: 4, columns: 14 }, 1, false);
  });
  const said = await sheet.ask("panelExportTake", { tab: shown.tab, sum: shown.sum });
  sheet.standIn.beforeCall(null);
  expect(said).toContain("it goes on where it stopped");
  const owners = leadTexts(sheet, ["Name", "Owner", "Budget"], 2, 5);
  expect(owners).toEqual(
    expect.arrayContaining([
      ["Ada", expect.anything(), "100"],
      ["Cleo", "Lee", "300"],
      ["Dov", "Lee", "400"],
    ]),
  );
  const rest = await look(sheet);
  expect(rest.notes[0]).toContain("interrupted");
  await sheet.ask("panelExportTake", { tab: rest.tab, sum: rest.sum });
  expect(leadTexts(sheet, ["Name", "Owner"], 2, 7)).toEqual(
    expect.arrayContaining([
      ["Ada", "Lee"],
      ["Ben", "Kim"],
      ["Cleo", "Lee"],
      ["Dov", "Lee"],
      ["Eve", "Kim"],
      ["Fay", "Kim"],
    ]),
  );
  await sheet.ask("panelExportBack");
  expect(leadTexts(sheet, ["Name", "Owner"], 2, 7)).toEqual(
    expect.arrayContaining([
      ["Ada", "Kim"],
      ["Ben", ""],
      ["Cleo", "Lee"],
      ["", ""],
    ]),
  );
});

it("makes as many calls for many leads as for few", async () => {
  const count = async (leads: number): Promise<number> => {
    const row = (at: number, owner: string) => `L-${at},Lead ${at},${owner},2026-11-${String(10 + (at % 8)).padStart(2, "0")} 08:15`;
    const all = Array.from({ length: leads }, (_, at) => at);
    const csv = ["Lead ID,Name,Owner,Received", ...all.map((at) => row(at, "Kim"))].join("\n");
    const next = [
      "Lead ID,Name,Owner,Received",
      ...all.flatMap((at) => (at % 7 ? [row(at, at % 2 ? "Lee" : "Kim"), row(at + leads, "Kim")] : [])),
    ];
    const sheet = await opened(csv, next.join("\n"));
    const { tab, sum } = await look(sheet);
    sheet.standIn.resetCalls();
    expect(await sheet.ask("panelExportTake", { tab, sum })).toContain("taken over");
    return sheet.standIn.calls().total;
  };
  const few = await count(250);
  expect(await count(500)).toBe(few);
  expect(few).toBeLessThan(260);
});

it("is put away by removal", async () => {
  const sheet = await opened();
  await take(sheet);
  const whole = JSON.stringify(sheet.values(wholeOf(sheet, "Monday")));
  await sheet.choose("Remove from this spreadsheet…");
  expect(names(sheet)).not.toContain(KEPT);
  expect(JSON.stringify(sheet.values(wholeOf(sheet, "Monday")))).toBe(whole);
});
