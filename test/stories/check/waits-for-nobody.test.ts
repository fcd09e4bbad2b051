/** Leads that are won, lost or closed: they wait for nobody, and what they tell of promises kept is still counted. */
import type { PanelState } from "../../../src/entries/panel";
import { at, lead, placeOf, shownIn, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets, openImported, openKept, type Sheet, saveSheet } from "../../harness/sheet";

afterEach(closeSheets);

const HEADINGS = "Lead ID,Name,Email,Stage,Owner,Source,Received,Passed to sales,Responded,Won on,Lost reason,Returned,Return reason";

/** At the story's present, Wednesday 10:30, all were due but L-9 and L-10, who came at 10:00. */
const LEADS = [
  "L-1,Ada,,SAL,Paula,Web,2026-11-18 09:00,,,,,,",
  "L-2,Ben,,Opportunity,Paula,Web,2026-11-18 09:00,,,,,,",
  "L-3,Cleo,,Customer,Paula,Web,2026-11-18 09:00,,,,,,",
  "L-4,Dan,,SAL,Paula,Web,2026-11-18 09:00,,,2026-11-18 10:00,,,",
  "L-5,Eve,,Lost,Paula,Web,2026-11-18 09:00,,,2026-11-18 10:00,,,",
  "L-6,Fay,,MQL,Omar,Web,2026-11-18 09:00,,,,Price,,",
  "L-7,Gus,,Lost,Omar,Web,2026-11-18 09:00,,2026-11-18 09:30,,Price,,",
  "L-8,Hal,,Rejected,Omar,Web,2026-11-18 09:00,,,,,,",
  "L-9,Ida,,Junk,Omar,Web,2026-11-18 10:00,,,,,,",
  "L-10,Jon,,MQL,Omar,Web,2026-11-18 10:00,,,,,,",
];
const WORDS = [
  "Overdue",
  "Not recorded",
  "Not recorded",
  "Not recorded",
  "Never answered",
  "Never answered",
  "On time",
  "Never answered",
  "Not recorded",
  "Waiting",
];

const open = (): Promise<Sheet> => openImported([HEADINGS, ...LEADS].join("\n"));
const status = (sheet: Sheet, from = 2, to = 1 + LEADS.length) => sheet.values(lead(sheet, "SLA status", from, to)).flat();
const check = (sheet: Sheet) => sheet.choose("Check all leads now");

describe("leads that wait for nobody", () => {
  it("say so in a word, and why", async () => {
    const sheet = await open();
    expect(status(sheet)).toEqual(WORDS);
    expect(sheet.values(lead(sheet, "SLA note", 3, 10)).flat()).toEqual([
      'At Opportunity; "Responded" does not say when it was answered',
      'Won; "Responded" does not say when it was answered',
      'Won; "Responded" does not say when it was answered',
      "Closed without an answer; it was due Wed 18 Nov 10:00",
      "Closed without an answer; it was due Wed 18 Nov 10:00",
      "",
      "Closed without an answer; it was due Wed 18 Nov 10:00",
      "Closed before it was due, without an answer",
    ]);
    expect(sheet.values(lead(sheet, "SLA due", 3, 6)).flat()).toEqual(["", "", "", new Date("2026-11-18T09:00:00Z")]);
  });

  it("have their colours: muted for a broken promise, grey letters and no row for what is not recorded", async () => {
    const sheet = await open();
    expect((await sheet.look.painted(lead(sheet, "Name", 3, 6))).flat()).toEqual(["#ffffff", "#ffffff", "#ffffff", "#eceef0"]);
    const { id } = tabNamed(sheet, "Leads");
    const rule = sheet.engine.rules(id).find(({ formula }) => formula?.includes('"Not recorded"'));
    expect(rule?.look).toEqual({ fontColor: "#5f6368" });
    expect(rule?.areas.map(({ column, columns }) => [column, columns])).toEqual([[placeOf(sheet, "Leads", "SLA status").column, 1]]);
  });

  it("are in no list of the panel, and in its legend", async () => {
    const sheet = await open();
    const { leads } = await sheet.ask<PanelState>("panelOpen");
    expect(leads?.promises.lines.map(({ id }) => id)).toEqual(["L-1", "L-10"]);
    const counted = Object.fromEntries(
      leads?.counts.map(({ state, leads: count, background, text }) => [state, [count, background, text]]) ?? [],
    );
    expect([counted.notRecorded, counted.neverAnswered]).toEqual([
      [4, "#ffffff", "#5f6368"],
      [3, "#9aa0a6", "#111111"],
    ]);
  });

  it("are in no mail", async () => {
    const sheet = await open();
    agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
    for (const kind of ["digest", "ready", "breach"]) agreeSilently(sheet, `mails.${kind}`, "yes");
    await sheet.standIn.runTriggers();
    sheet.engine.setNow(Date.parse("2026-11-19T08:30:00Z"));
    await sheet.standIn.runTriggers();
    const written = sheet.standIn.mails().map(({ body }) => body);
    expect(written.join("\n")).toContain("Ada");
    for (const name of ["Ben", "Cleo", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida"]) expect(written.join("\n")).not.toContain(name);
  });

  it("count in the monitor as what they are, which says how many answers are not recorded", async () => {
    const sheet = await open();
    const cells = shownIn(sheet, "SLA monitor");
    const within = cells.find(([name]) => name === "Within SLA") ?? [];
    // One of five: Ada is overdue, three were never answered, one was on time.
    expect(within[2]).toBe("20.0%");
    const { row, column } = placeOf(sheet, "SLA monitor", "Answers of this month: by rep, source and priority");
    const remark = cells[row + 1]?.[column];
    expect(remark).toContain("No answer is recorded of 4 of them (4 leads in all): they count in no share.");
    const rows = cells.slice(row + 2).map((line) => line.slice(column, column + 9));
    expect(rows.find(([group]) => group === "Rep: Paula")).toEqual(["Rep: Paula", "5", "0", "0%", "", "", "1", "1", "0"]);
    expect(rows.find(([group]) => group === "All")?.slice(0, 4)).toEqual(["All", "10", "1", "20%"]);
  });

  it("turn as their stage is typed, and back again with the time that they had left", async () => {
    const sheet = await open();
    const type = (heading: string, text: string) => sheet.type(lead(sheet, heading, 11), text);
    await type("Stage", "Lost");
    expect(status(sheet, 11, 11)).toEqual(["Not recorded"]);
    await sheet.standIn.advance(120);
    await check(sheet);
    expect(status(sheet, 11, 11)).toEqual(["Not recorded"]);
    await type("Stage", "SAL");
    // Closed for 120 of its 60 minutes: it has the 30 that were left.
    expect(sheet.values(lead(sheet, "SLA due", 11))).toEqual([[new Date("2026-11-18T12:00:00Z")]]);
    expect(status(sheet, 11, 11)).toEqual(["Waiting"]);
    await sheet.standIn.advance(31);
    expect(status(sheet, 11, 11)).toEqual(["Overdue"]);
    await type("Lost reason", "Price");
    expect(status(sheet, 11, 11)).toEqual(["Never answered"]);
    await type("Responded", "2026-11-18 10:20");
    expect(status(sheet, 11, 11)).toEqual(["On time"]);
    await type("Responded", "");
    expect(status(sheet, 11, 11)).toEqual(["Never answered"]);
    await type("Lost reason", "");
    await type("Stage", "Negotiation");
    expect(status(sheet, 11, 11)).toEqual(["Not recorded"]);
  });

  it("are judged by the list of stages, too", async () => {
    const sheet = await open();
    await sheet.type(lead(sheet, "Stage", 2), [["Parked"], ["Membership"]]);
    expect(status(sheet, 2, 3)).toEqual(["Overdue", "Overdue"]);
    await sheet.type(at(sheet, "SLA stages", "Rejected"), [["Parked", "", "", "", "", "other"]]);
    expect(status(sheet, 2, 3)).toEqual(["Never answered", "Overdue"]);
    await sheet.type(at(sheet, "SLA stages", "Customer"), "Membership");
    expect(status(sheet, 2, 3)).toEqual(["Never answered", "Not recorded"]);
  });

  it("say at once that they were never answered when their answer is cleared with no script run", async () => {
    const sheet = await open();
    const { id } = tabNamed(sheet, "Leads");
    const { column } = placeOf(sheet, "Leads", "Responded");
    sheet.engine.write({ sheet: id, row: 7, column, rows: 1, columns: 1 }, [[{ clear: true }]]);
    await sheet.standIn.settle();
    expect(status(sheet, 8, 8)).toEqual(["Never answered"]);
  });

  it("stay so when a click is taken back", async () => {
    const sheet = await open();
    const { id } = tabNamed(sheet, "Leads");
    sheet.engine.select({ sheet: id, row: 5, column: 0, rows: 1, columns: 1 });
    await sheet.choose("Mark answered");
    expect(status(sheet, 6, 6)).toEqual(["Late"]);
    await sheet.choose("Take back the last click");
    expect(status(sheet, 6, 6)).toEqual(["Never answered"]);
    await sheet.choose("Explain this colour");
    expect(sheet.said.at(-1)).toContain("Never answered. Closed without an answer; it was due Wed 18 Nov 10:00.");
  });

  it("are carried on by the first check of a sheet that an older build coloured, and cost no call at the next one", async () => {
    const made = await open();
    const { id } = tabNamed(made, "Leads");
    const rules = made.engine.rules(id);
    const older = rules.filter(({ formula }) => !/"(Not recorded|Never answered)"/.test(formula));
    // Three rules of a person, so that there are as many as the older build counted.
    const area = { sheet: id, row: 1, column: 0, rows: 5, columns: 1 };
    const theirs = ["VIP", "Old", "New"].map((word) => ({ areas: [area], formula: `=$A2="${word}"`, look: { background: "#00ff00" } }));
    made.engine.setRules(id, [...older, ...theirs]);
    const saved = saveSheet(made);
    const standIn = saved.standIn.replace(/,\\*"rulesSum\\*":\\*"[^"\\]*\\*"/g, "");
    expect([older.length, standIn === saved.standIn]).toEqual([rules.length - 3, false]);
    const sheet = await openKept({ ...saved, standIn });
    const { column } = placeOf(sheet, "Leads", "SLA status");
    sheet.engine.write({ sheet: id, row: 5, column, rows: 1, columns: 1 }, [[{ formula: '=IF(ISNUMBER(I6),"On time","Overdue")' }]]);
    await sheet.standIn.settle();
    expect(status(sheet, 6, 6)).toEqual(["Overdue"]);
    await check(sheet);
    expect(status(sheet)).toEqual(WORDS);
    expect(sheet.engine.rules(id)).toHaveLength(rules.length + 3);
    expect(
      sheet.engine
        .rules(id)
        .slice(0, 3)
        .map(({ formula }) => formula),
    ).toEqual(theirs.map(({ formula }) => formula));
    const count = async () => {
      sheet.standIn.resetCalls();
      await sheet.standIn.runTriggers();
      return sheet.standIn.calls().byMethod;
    };
    await count();
    const calls = await count();
    expect([calls["Range.setValues"], calls["Sheet.setConditionalFormatRules"]]).toEqual([1, undefined]);
  });
});
