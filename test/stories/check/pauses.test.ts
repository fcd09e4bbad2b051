/** A lead that waits for the customer stands still; what is remembered of it follows the lead, not the row. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { at, columnOf, lead, leadArea, leadValues, paste, tabNamed } from "../../harness/places";
import { agreed, closeSheets, openMade, openSetUp, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const due = (sheet: Sheet, row: number): string => sheet.look.display(lead(sheet, "SLA due", row))[0]?.[0] ?? "";
const status = (sheet: Sheet, row: number) => sheet.value(lead(sheet, "SLA status", row));
const id = (sheet: Sheet, row: number) => sheet.value(lead(sheet, "Lead ID", row));
const paused = (sheet: Sheet, row: number): string => String(sheet.value(lead(sheet, "SLA paused", row)));

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");

/** L-1 and L-2 came at 10:00 and 10:05; L-1 waited for the customer from 10:30 to 12:00. */
const afterAPause = (): Promise<Sheet> =>
  openMade([SET_UP, "L-1 waited for the customer"], async (sheet) => {
    await sheet.setUp();
    await sheet.type(lead(sheet, "Lead ID", 2), [["L-1"], ["L-2"]]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 10:05"]]);
    await sheet.type(lead(sheet, "Stage", 2), "Waiting on customer");
    expect(status(sheet, 2)).toBe("Paused");
    await sheet.standIn.advance(90);
    await sheet.type(lead(sheet, "Stage", 2), "MQL");
    expect(due(sheet, 2)).toBe("2026-11-18 12:30");
  });

/** Sorts so many of the tab's first columns, newest first. */
function sortNewestFirst(sheet: Sheet, columns: number): void {
  sheet.engine.sort({ sheet: tabNamed(sheet, "Leads").id, row: 1, column: 0, rows: 2, columns }, columnOf(sheet, "Received"), false);
}

describe("a pause", () => {
  it("survives sorting", async () => {
    const sheet = await afterAPause();
    sortNewestFirst(sheet, tabNamed(sheet, "Leads").columns);
    await check(sheet);
    expect([id(sheet, 3), due(sheet, 3), due(sheet, 2)]).toEqual(["L-1", "2026-11-18 12:30", "2026-11-18 11:05"]);
  });

  it("survives sorting of people's columns alone: it goes home by the Lead ID", async () => {
    const sheet = await afterAPause();
    const { id: tab, columns } = tabNamed(sheet, "Leads");
    sheet.engine.moveColumns(tab, columnOf(sheet, "SLA status"), 9, columns);
    sortNewestFirst(sheet, columnOf(sheet, "SLA status"));
    expect(id(sheet, 3)).toBe("L-1");
    expect(paused(sheet, 2)).toContain("L-1 | ");
    await sheet.type(lead(sheet, "Pipeline value", 2), "500");
    await check(sheet);
    expect([due(sheet, 3), due(sheet, 2)]).toEqual(["2026-11-18 12:30", "2026-11-18 11:05"]);
    expect(paused(sheet, 3)).toContain("L-1 | ");
    expect(paused(sheet, 2)).toBe("");
  });

  it("survives a change of the agreement, and of the name of its stage", async () => {
    const sheet = await afterAPause();
    await sheet.type(agreed(sheet, "response.target"), "120");
    expect(due(sheet, 2)).toBe("2026-11-18 13:30");
    await sheet.type(at(sheet, "SLA stages", "Waiting on customer"), "On hold");
    await sheet.type(lead(sheet, "Stage", 3), "On hold");
    expect([due(sheet, 2), status(sheet, 3)]).toEqual(["2026-11-18 13:30", "Paused"]);
  });

  it("begins and ends at the next check where nobody's edit was heard", async () => {
    const sheet = await openSetUp();
    const write = (text: string) => sheet.engine.write(leadArea(sheet, "Stage", 2), [[text ? { raw: text } : { clear: true }]]);
    await sheet.type(lead(sheet, "Lead ID", 2), "L-1");
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:20");
    write("Waiting on customer");
    await check(sheet);
    expect(status(sheet, 2)).toBe("Paused");
    await sheet.standIn.advance(120);
    write("");
    await check(sheet);
    expect(due(sheet, 2)).toBe("2026-11-18 13:20");
  });

  it("is not remembered of a lead without an ID, which is said", async () => {
    const sheet = await openSetUp();
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:00");
    await sheet.type(lead(sheet, "Stage", 2), "Waiting on customer");
    expect(leadValues(sheet, ["SLA status", "SLA next step", "SLA note"], 2)).toEqual([
      ["Paused", "", "Needs a Lead ID, so that its pause can be kept"],
    ]);
  });
});

describe("before the clock starts", () => {
  it("a lead without the handoff's information or on the blacklist says Not ready and why", async () => {
    const sheet = await openSetUp();
    await sheet.ask("panelSave", [
      { key: "handoff.required", was: "", value: "Email\nCompany" },
      { key: "handoff.barred", was: "", value: "Email ends with @rival.example\nAt MQL: Title contains student" },
    ]);
    await paste(
      sheet,
      2,
      ["Email", "Company", "Title"],
      [
        ["", "Bo Ltd"],
        ["x@rival.example", "Rival"],
        ["a@b.example", "Bo Ltd", "student"],
        ["c@d.example", "Bo Ltd", "student"],
      ],
    );
    await sheet.type(lead(sheet, "Stage", 5), "MQL");
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 10:00"], ["2026-11-18 10:00"], ["2026-11-18 10:00"]]);
    expect(sheet.values(lead(sheet, "SLA status", 2, 5)).flat()).toEqual(["Not ready", "Not ready", "Waiting", "Not ready"]);
    expect(sheet.values(lead(sheet, "SLA note", 2, 5)).flat()).toEqual([
      "Missing: Email",
      "Never passed on: Email ends with @rival.example",
      "",
      "Never passed on: Title contains student",
    ]);
    await sheet.type(lead(sheet, "Email", 2), "a@b.example");
    expect(status(sheet, 2)).toBe("Waiting");
  });

  it("a lead waits to be passed to sales, where the clock starts with that", async () => {
    const sheet = await openSetUp();
    await sheet.ask("panelSave", [{ key: "response.start", was: "received", value: "passed to sales" }]);
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:00");
    expect(status(sheet, 2)).toBe("Not ready");
    await sheet.type(lead(sheet, "Passed to sales", 2), "2026-11-18 10:10");
    expect([status(sheet, 2), due(sheet, 2)]).toEqual(["Waiting", "2026-11-18 11:10"]);
  });

  it("an automatic answer is none, until a person's comes", async () => {
    const sheet = await openSetUp();
    await sheet.ask("panelSave", [{ key: "response.automatic", was: "", value: 2 }]);
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:00");
    await sheet.type(lead(sheet, "Responded", 2), "2026-11-18 09:01");
    expect(status(sheet, 2)).toBe("Overdue");
    await sheet.type(lead(sheet, "Responded", 2), "2026-11-18 09:20");
    expect(status(sheet, 2)).toBe("On time");
  });

  it("a target whose word no lead carries is noticed: in the panel, and after a check", async () => {
    const sheet = await openSetUp();
    const hint = "No lead has the priority or source Hgih; did you mean High?";
    await sheet.type(lead(sheet, "Priority", 2), [["High"], ["Low"]]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:20"], ["2026-11-18 10:20"]]);
    const saved = await sheet.ask<SaveAnswer>("panelSave", [{ key: "response.targets", was: "", value: "Hgih: 15" }]);
    expect(saved.saved).toMatchObject([{ key: "response.targets", problem: hint }]);
    const { fields, leads: state } = await sheet.ask<PanelState>("panelOpen");
    expect([fields.find(({ key }) => key === "response.targets")?.problem, state?.notice]).toEqual([hint, hint]);
    await check(sheet);
    expect(sheet.said.at(-1)).toBe(`Check all leads now: 2 leads checked. ${hint}`);
    await sheet.type(agreed(sheet, "response.targets"), "Hihg: 15");
    expect(sheet.said.at(-1)).toContain("did you mean High?");
    const mended = await sheet.ask<SaveAnswer>("panelSave", [{ key: "response.targets", was: "Hihg: 15", value: "High: 15" }]);
    expect([mended.saved[0]?.problem, mended.leads?.notice, due(sheet, 2)]).toEqual([undefined, "", "2026-11-18 10:35"]);
  });

  it("targets by priority and source are the lead's own", async () => {
    const sheet = await openSetUp();
    await sheet.ask("panelSave", [{ key: "response.targets", was: "", value: "High: 15, warn 5\nSource Referral: 30" }]);
    await paste(
      sheet,
      2,
      ["Source", "Priority"],
      [
        ["Referral", ""],
        ["Referral", "high"],
        ["", ""],
      ],
    );
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:20"], ["2026-11-18 10:20"], ["2026-11-18 10:20"]]);
    expect([due(sheet, 2), due(sheet, 3), due(sheet, 4)]).toEqual(["2026-11-18 10:50", "2026-11-18 10:35", "2026-11-18 11:20"]);
  });
});
