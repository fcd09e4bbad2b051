/** The daily work of sales: marking, trying, accepting, giving back; and asking why. */
import type { PanelState } from "../../src/entries/panel";
import { closeSheets, openSetUp, type Sheet } from "./sheet";

afterEach(closeSheets);

/** Columns of the tab that set-up makes: Stage I, Received K, Passed L, Responded M, Attempts N, Last attempt O, Accepted U, Returned V, Return reason W. */
const leads = (sheet: Sheet): string => sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";

const mark = (sheet: Sheet, from: number, to = from): void =>
  sheet.engine.select({ sheet: leads(sheet), row: from - 1, column: 0, rows: to - from + 1, columns: 1 });

async function choose(sheet: Sheet, item: string): Promise<string> {
  await sheet.standIn.choose(item);
  await sheet.standIn.settle();
  return sheet.said.at(-1) ?? "";
}

const NOW = "2026-11-18 10:30";

async function withLeads(): Promise<Sheet> {
  const sheet = await openSetUp();
  await sheet.type("Leads!A2", [
    ["L-1", "Ada"],
    ["L-2", "Ben"],
    ["L-3", "Cleo"],
    ["", ""],
  ]);
  await sheet.type("Leads!K2", [["2026-11-18 10:00"], ["2026-11-18 09:05"], ["2026-11-17 17:00"]]);
  return sheet;
}

describe("one click", () => {
  it("marks rows answered now, and leaves alone what is answered or no lead", async () => {
    const sheet = await withLeads();
    await sheet.type("Leads!M3", "2026-11-18 09:40");
    mark(sheet, 2, 5);
    expect(await choose(sheet, "Mark answered now")).toBe(
      "Marked answered: Ada, L-1 and 1 more. Left alone: Ben, L-2 (answered before); row 5 (no lead in the row).",
    );
    expect(sheet.look.display("Leads!M2:M5").flat()).toEqual([NOW, "2026-11-18 09:40", NOW, ""]);
    expect(sheet.values("Leads!Y2:Y5").flat()).toEqual(["On time", "On time", "Late", ""]);
  });

  it("logs attempts, the first of which is the first response, up to the point where the lead is given up", async () => {
    const sheet = await withLeads();
    mark(sheet, 2);
    expect(await choose(sheet, "Log an attempt now")).toBe("Logged an attempt: Ada, L-1.");
    expect(sheet.look.display("Leads!M2:O2")).toEqual([[NOW, "1", NOW]]);
    expect(sheet.value("Leads!Z2")).toBe("Attempt 2 by Thu 19 Nov 10:30");
    for (let attempt = 2; attempt <= 6; attempt += 1) await choose(sheet, "Log an attempt now");
    expect(sheet.value("Leads!N2")).toBe(6);
    expect(sheet.value("Leads!Z2")).toBe("Give up: 6 attempts, not reached");
    await sheet.type("Leads!P2", "Yes");
    expect(sheet.value("Leads!Z2")).toBe("");
    await sheet.type("Leads!N3", "two");
    mark(sheet, 3);
    expect(await choose(sheet, "Log an attempt now")).toBe("No lead got an attempt. Left alone: Ben, L-2 (Attempts is not a number).");
    expect(sheet.value("Leads!N3")).toBe("two");
  });

  it("accepts a lead within its own time", async () => {
    const sheet = await withLeads();
    await sheet.ask("panelSave", [{ key: "handoff.accept", was: "", value: 20 }]);
    await sheet.type("Leads!L2", [["2026-11-18 10:20"], ["2026-11-18 09:10"]]);
    expect(sheet.values("Leads!Z2:Z3").flat()).toEqual([
      "Accept or reject by Wed 18 Nov 10:40",
      "Accept or reject: overdue since Wed 18 Nov 09:30",
    ]);
    mark(sheet, 2, 3);
    expect(await choose(sheet, "Accept the lead")).toBe("Accepted: Ada, L-1 and 1 more.");
    expect(sheet.look.display("Leads!U2:U3").flat()).toEqual([NOW, NOW]);
    expect(sheet.values("Leads!AA2:AA3").flat()).toEqual(["", "Accepted late: it was due Wed 18 Nov 09:30"]);
  });

  it("gives leads back with a reason, which stays text, and takes them up again when they are passed once more", async () => {
    const sheet = await withLeads();
    mark(sheet, 2);
    const said = await sheet.ask<string>("panelStamp", { click: "return", reason: "=needs a budget first" });
    expect(said).toBe("Returned to marketing: Ada, L-1.");
    expect(sheet.look.display("Leads!V2:W2")).toEqual([[NOW, "=needs a budget first"]]);
    expect(sheet.look.formulas("Leads!W2")).toEqual([[""]]);
    expect(sheet.values("Leads!Y2:AA2")).toEqual([["Returned", "", "Returned: =needs a budget first"]]);
    expect(await sheet.ask<string>("panelStamp", { click: "reject", reason: "x" })).toContain("Left alone: Ada, L-1 (returned before)");
    expect(await sheet.ask<string>("panelStamp", { click: "accept", reason: "" })).toContain("pass it to sales again first");
    expect(await sheet.ask<string>("panelStamp", { click: "return", reason: " " })).toContain("Type a reason");
    await sheet.standIn.advance(60);
    await sheet.type("Leads!L2", "2026-11-18 11:30");
    expect(sheet.values("Leads!X2:Y2")).toEqual([[new Date("2026-11-18T11:30:00Z"), "Waiting"]]);
  });

  it("says of a rejected lead that it was rejected, and counts an answer as an attempt", async () => {
    const sheet = await withLeads();
    mark(sheet, 2);
    await sheet.ask("panelStamp", { click: "reject", reason: "wrong phone" });
    expect(sheet.values("Leads!Y2:AA2")).toEqual([["Returned", "", "Rejected: wrong phone"]]);
    mark(sheet, 3);
    await choose(sheet, "Mark answered now");
    expect(sheet.value("Leads!Z3")).toBe("Attempt 2 by Thu 19 Nov 10:30");
  });

  it("does it to every marked row, wherever it stands, and to no other", async () => {
    const sheet = await withLeads();
    const at = (row: number) => ({ sheet: leads(sheet), row: row - 1, column: 0, rows: 1, columns: 1 });
    sheet.engine.select(at(4), at(2));
    expect(await choose(sheet, "Mark answered now")).toBe("Marked answered: Ada, L-1 and 1 more.");
    expect(sheet.look.display("Leads!M2:M4").flat()).toEqual([NOW, "", NOW]);
    expect(await choose(sheet, "Why this colour?")).toContain("answered Wed 18 Nov 10:30");
  });

  it("says what to mark, and which column is missing", async () => {
    const sheet = await withLeads();
    sheet.engine.select({ sheet: leads(sheet), row: 0, column: 0, rows: 1, columns: 1 });
    expect(await choose(sheet, "Mark answered now")).toContain("Mark one or more lead rows");
    sheet.engine.select({ sheet: sheet.engine.tabs()[0]?.id ?? "", row: 5, column: 0, rows: 1, columns: 1 });
    expect(await choose(sheet, "Mark answered now")).toContain("Mark one or more lead rows");
    mark(sheet, 2);
    await sheet.type("Leads!M1", "Reply");
    expect(await choose(sheet, "Mark answered now")).toContain("no column headed Responded");
  });

  it("takes its stamp away again where rows moved at that moment", async () => {
    const sheet = await withLeads();
    mark(sheet, 2);
    let hits = 0;
    sheet.standIn.beforeCall((method) => {
      if (method === "Range.setValues" && hits++ === 0) sheet.engine.insertRows(leads(sheet), 1, 1);
    });
    expect(await choose(sheet, "Mark answered now")).toContain("The rows changed at that moment");
    sheet.standIn.beforeCall(null);
    expect(sheet.values("Leads!M2:M5").flat()).toEqual(["", "", "", ""]);
  });

  it("leaves alone what somebody else answers at that moment", async () => {
    const sheet = await withLeads();
    mark(sheet, 2, 3);
    let reads = 0;
    sheet.standIn.beforeCall((method) => {
      if (method === "Sheet.getRangeList" && reads++ === 0) {
        sheet.engine.write({ sheet: leads(sheet), row: 2, column: 12, rows: 1, columns: 1 }, [
          [{ raw: 46344.4, format: "yyyy-mm-dd hh:mm" }],
        ]);
      }
    });
    expect(await choose(sheet, "Mark answered now")).toContain("nothing was written for Ada, L-1 and 1 more");
    sheet.standIn.beforeCall(null);
    expect(sheet.look.display("Leads!M2:M3").flat()).toEqual(["", "2026-11-18 09:36"]);
  });

  it("refuses what is no wish of the panel", async () => {
    const sheet = await withLeads();
    await expect(sheet.ask("panelStamp", { click: "delete", reason: "" })).rejects.toThrow("could not be read");
  });
});

describe("taking the last click back", () => {
  const back = "Take back the last click";
  let sheet: Sheet;

  beforeEach(async () => {
    sheet = await withLeads();
    mark(sheet, 2);
  });

  it("opens a lead again that was marked answered by mistake, among others that stay", async () => {
    mark(sheet, 2, 3);
    await choose(sheet, "Mark answered now");
    mark(sheet, 2);
    expect(await choose(sheet, back)).toBe("Taken back: the answer of Ada, L-1.");
    expect(sheet.look.display("Leads!M2:M3").flat()).toEqual(["", NOW]);
    expect(sheet.values("Leads!Y2:Y3").flat()).toEqual(["Waiting", "Late"]);
    expect(await choose(sheet, back)).toBe("Nothing was taken back. Left alone: Ada, L-1 (no click of yours is remembered).");
  });

  it("goes back attempt by attempt, to what stood in the cells before", async () => {
    await sheet.type("Leads!M2", [["2026-11-18 10:10", "2", "2026-11-18 10:10"]]);
    await choose(sheet, "Log an attempt now");
    await sheet.standIn.advance(5);
    await choose(sheet, "Log an attempt now");
    expect(await choose(sheet, back)).toBe("Taken back: an attempt at Ada, L-1.");
    expect(sheet.look.display("Leads!M2:O2")).toEqual([["2026-11-18 10:10", "3", NOW]]);
    await choose(sheet, back);
    expect(sheet.look.display("Leads!M2:O2")).toEqual([["2026-11-18 10:10", "2", "2026-11-18 10:10"]]);
  });

  it("takes back a first attempt with the answer that it was", async () => {
    await choose(sheet, "Log an attempt now");
    await choose(sheet, back);
    expect(sheet.values("Leads!M2:O2")).toEqual([["", "", ""]]);
    expect(sheet.value("Leads!Y2")).toBe("Waiting");
  });

  it("takes a return back whoever clicked it, and the lead's clock goes on as before", async () => {
    await sheet.ask("panelStamp", { click: "return", reason: "=wants a budget" });
    mark(sheet, 3);
    await sheet.ask("panelStamp", { click: "reject", reason: "wrong phone" });
    expect(sheet.values("Leads!Y2:Y3").flat()).toEqual(["Returned", "Returned"]);
    sheet.standIn.setUser("ben@example.com");
    mark(sheet, 2, 3);
    expect(await sheet.ask<string>("panelTakeBack")).toBe("Taken back: the return of Ada, L-1; the rejection of Ben, L-2.");
    expect(sheet.values("Leads!V2:W3").flat()).toEqual(["", "", "", ""]);
    expect(sheet.values("Leads!X2:Y3")).toEqual([
      [new Date("2026-11-18T10:00:00Z"), "Waiting"],
      [new Date("2026-11-18T09:05:00Z"), "Overdue"],
    ]);
  });

  it("leaves alone what another person clicked, what was changed since, and what somebody typed", async () => {
    await choose(sheet, "Mark answered now");
    mark(sheet, 3);
    await sheet.ask("panelStamp", { click: "return", reason: "too early" });
    await sheet.type("Leads!W3", "too early, call in May");
    await sheet.type("Leads!V4", [["2026-11-18 10:00", "by hand"]]);
    sheet.standIn.setUser("ben@example.com");
    mark(sheet, 2, 4);
    expect(await choose(sheet, back)).toBe(
      "Nothing was taken back. Left alone: Ada, L-1 and 1 more (no click of yours is remembered); Ben, L-2 (changed since the click).",
    );
    expect(sheet.values("Leads!W3:W4").flat()).toEqual(["too early, call in May", "by hand"]);
    expect(sheet.look.display("Leads!M2")).toEqual([[NOW]]);
  });

  it("follows the lead, not the row, and gives back the return before", async () => {
    await sheet.ask("panelStamp", { click: "return", reason: "first" });
    await sheet.standIn.advance(1);
    await sheet.type("Leads!L2", "2026-11-18 10:31");
    await sheet.standIn.advance(1);
    await sheet.ask("panelStamp", { click: "return", reason: "second" });
    sheet.engine.insertRows(leads(sheet), 1, 2);
    mark(sheet, 4);
    await choose(sheet, back);
    expect(sheet.look.display("Leads!V4:W4")).toEqual([[NOW, "first"]]);
    expect(sheet.value("Leads!Y4")).toBe("Waiting");
  });

  it("remembers a click on as many rows as can be marked", async () => {
    const many = Array.from({ length: 500 }, (_, at) => [`M-${at}`]);
    await sheet.type("Leads!A5", many);
    await sheet.type(
      "Leads!K5",
      many.map(() => ["2026-11-18 10:00"]),
    );
    mark(sheet, 5, 504);
    await choose(sheet, "Log an attempt now");
    expect(await choose(sheet, back)).toBe("Taken back: an attempt at M-0 and 499 more.");
    expect(sheet.values("Leads!M5:O504").flat().filter(Boolean)).toEqual([]);
  });
});

describe("a formula of people", () => {
  it("is not overwritten by a click", async () => {
    const sheet = await withLeads();
    await sheet.type("Leads!N2", "=1+1");
    mark(sheet, 2);
    expect(await choose(sheet, "Log an attempt now")).toBe("No lead got an attempt. Left alone: Ada, L-1 (a formula stands there).");
    expect(sheet.look.formulas("Leads!N2")).toEqual([["=1+1"]]);
  });
});

/** The stand-in's clock goes on while a story is told, by more than a second on a busy machine. */
const at = (sheet: Sheet, time: string): void => sheet.engine.setNow(Date.parse(`2026-11-18T${time}Z`));

describe("why this colour", () => {
  it("counts the minutes of the marked row", async () => {
    const sheet = await withLeads();
    mark(sheet, 4);
    at(sheet, "09:30:00");
    expect((await choose(sheet, "Why this colour?")).split("\n\n")).toEqual([
      "Why this colour?: Cleo, L-3: Overdue. Due Tue 17 Nov 18:00.",
      "2 h 30 min of working time, 1 h 30 min more than the 1 h promised: Tue 17 Nov 17:00-18:00 (1 h), Wed 18 Nov 09:00-10:30 (1 h 30 min).",
    ]);
    mark(sheet, 5);
    expect(await choose(sheet, "Why this colour?")).toContain("There is no lead in this row");
  });

  it("tells of a pause", async () => {
    const sheet = await withLeads();
    at(sheet, "09:30:00");
    await sheet.type("Leads!I2", "Waiting on customer");
    expect(sheet.value("Leads!Y2")).toBe("Paused");
    at(sheet, "11:00:20");
    await sheet.type("Leads!I2", "MQL");
    mark(sheet, 2);
    at(sheet, "11:00:20");
    expect((await choose(sheet, "Why this colour?")).split("\n\n").slice(0, 3)).toEqual([
      "Why this colour?: Ada, L-1: Waiting. Due Wed 18 Nov 12:30.",
      // Some seconds may go by while the story is told.
      expect.stringMatching(/^30 min of working time, within the 1 h promised \(2 h less 1 h 30 min in which the clock stood still\): Wed/),
      "The clock stood still from Wed 18 Nov 10:30 to Wed 18 Nov 12:00: 1 h 30 min of working time that does not count.",
    ]);
  });
});

describe("the panel's list", () => {
  it("names overdue and due-soon leads, worst first, and jumps to the row wherever it stands by now", async () => {
    const sheet = await withLeads();
    await sheet.type("Leads!J2", [["Ana"], ["Bo"], ["Bo"]]);
    await sheet.type("Leads!K2", "2026-11-18 09:35");
    const { leads: state } = await sheet.ask<PanelState>("panelOpen");
    expect(state?.waiting).toMatchObject([
      { row: 4, id: "L-3", name: "Cleo", owner: "Bo", state: "Overdue", due: "2026-11-17T17:00:00.000Z" },
      { row: 3, id: "L-2", name: "Ben", owner: "Bo", state: "Overdue" },
      { row: 2, id: "L-1", name: "Ada", owner: "Ana", state: "Due soon" },
    ]);
    sheet.engine.insertRows(leads(sheet), 1, 3);
    expect(await sheet.ask<string>("panelShowLead", { row: 4, id: "L-3" })).toBe("");
    expect(sheet.engine.selection()).toMatchObject({ sheet: leads(sheet), row: 6 });
    expect(await sheet.ask<string>("panelShowLead", { row: 4, id: "L-9" })).toContain("not in the tab any more");
  });
});
