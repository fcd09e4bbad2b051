/** The daily work of sales: marking, trying, accepting, giving back; and asking why. */

import type { PanelState } from "../../../src/entries/panel";
import { clickBack, clickMarked } from "../../harness/clicks";
import { lead, leadArea, leadTexts, leadValues, markLeads, paste, tabNamed } from "../../harness/places";
import { closeSheets, logAttempt, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const leads = (sheet: Sheet): string => tabNamed(sheet, "Leads").id;

/** The cells that an attempt writes. */
const TRIED = ["Responded", "Attempts", "Last attempt"];

async function choose(sheet: Sheet, item: string): Promise<string> {
  if (item === "Log attempt…") await logAttempt(sheet);
  else await sheet.choose(item);
  const said = sheet.said.at(-1) ?? "";
  // A dialogue has the entry for its title.
  return item === "Explain this colour" ? said : said.replace(`${item.replace("…", "")}: `, "");
}

const NOW = "2026-11-18 10:30";

const withLeads = (): Promise<Sheet> =>
  openMade([SET_UP, "Ada, Ben and Cleo"], async (sheet) => {
    await sheet.setUp();
    await paste(sheet, 2, ["Lead ID", "Name"], [["L-1", "Ada"], ["L-2", "Ben"], ["L-3", "Cleo"], []]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 09:05"], ["2026-11-17 17:00"]]);
  });

describe("one click", () => {
  it("marks rows answered now, and leaves alone what is answered or no lead", async () => {
    const sheet = await withLeads();
    await sheet.type(lead(sheet, "Responded", 3), "2026-11-18 09:40");
    markLeads(sheet, 2, 5);
    expect(await choose(sheet, "Mark answered")).toBe(
      "Marked answered: Ada, L-1 and 1 more. Left alone: Ben, L-2 (answered before); row 5 (no lead in the row).",
    );
    expect(sheet.look.display(lead(sheet, "Responded", 2, 5)).flat()).toEqual([NOW, "2026-11-18 09:40", NOW, ""]);
    expect(sheet.values(lead(sheet, "SLA status", 2, 5)).flat()).toEqual(["On time", "On time", "Late", ""]);
  });

  it("logs attempts, the first of which is the first response, up to the point where the lead is given up", async () => {
    const sheet = await withLeads();
    markLeads(sheet, 2);
    expect(await choose(sheet, "Log attempt…")).toBe("Logged an attempt: Ada, L-1.");
    expect(leadTexts(sheet, TRIED, 2)).toEqual([[NOW, "1", NOW]]);
    expect(sheet.value(lead(sheet, "SLA next step", 2))).toBe("Attempt 2 by Thu 19 Nov 10:30");
    for (let attempt = 2; attempt <= 6; attempt += 1) await choose(sheet, "Log attempt…");
    expect(sheet.value(lead(sheet, "Attempts", 2))).toBe(6);
    expect(sheet.value(lead(sheet, "SLA next step", 2))).toBe("Give up: 6 attempts, not reached");
    await sheet.type(lead(sheet, "Connected", 2), "Yes");
    expect(sheet.value(lead(sheet, "SLA next step", 2))).toBe("");
    await sheet.type(lead(sheet, "Attempts", 3), "two");
    markLeads(sheet, 3);
    expect(await choose(sheet, "Log attempt…")).toBe('No lead got an attempt. Left alone: Ben, L-2 ("Attempts" is not a number).');
    expect(sheet.value(lead(sheet, "Attempts", 3))).toBe("two");
  });

  it("accepts a lead within its own time", async () => {
    const sheet = await withLeads();
    await sheet.ask("panelSave", [{ key: "handoff.accept", was: "", value: 20 }]);
    await sheet.type(lead(sheet, "Passed to sales", 2), [["2026-11-18 10:20"], ["2026-11-18 09:10"]]);
    expect(sheet.values(lead(sheet, "SLA next step", 2, 3)).flat()).toEqual([
      "Accept or reject by Wed 18 Nov 10:40",
      "Accept or reject: overdue since Wed 18 Nov 09:30",
    ]);
    markLeads(sheet, 2, 3);
    expect(await clickMarked(sheet, "accept")).toBe("Accepted: Ada, L-1 and 1 more.");
    expect(sheet.look.display(lead(sheet, "Accepted", 2, 3)).flat()).toEqual([NOW, NOW]);
    expect(sheet.values(lead(sheet, "SLA note", 2, 3)).flat()).toEqual(["", "Accepted late: it was due Wed 18 Nov 09:30"]);
  });

  it("gives leads back with a reason, which stays text, and takes them up again when they are passed once more", async () => {
    const sheet = await withLeads();
    markLeads(sheet, 2);
    const said = await clickMarked(sheet, "return", { reason: "=needs a budget first" });
    expect(said).toBe("Returned to marketing: Ada, L-1.");
    expect(leadTexts(sheet, ["Returned", "Return reason"], 2)).toEqual([[NOW, "=needs a budget first"]]);
    expect(sheet.look.formulas(lead(sheet, "Return reason", 2))).toEqual([[""]]);
    expect(leadValues(sheet, ["SLA status", "SLA next step", "SLA note"], 2)).toEqual([["Resting", "", "Returned: =needs a budget first"]]);
    expect(await clickMarked(sheet, "reject", { reason: "x" })).toContain("Left alone: Ada, L-1 (returned before)");
    expect(await clickMarked(sheet, "accept")).toContain("pass it to sales again first");
    expect(await clickMarked(sheet, "return", { reason: " " })).toContain("Type a reason");
    await sheet.standIn.advance(60);
    await sheet.type(lead(sheet, "Passed to sales", 2), "2026-11-18 11:30");
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2)).toEqual([[new Date("2026-11-18T11:30:00Z"), "Waiting"]]);
  });

  it("says of a rejected lead that it was rejected, and counts an answer as an attempt", async () => {
    const sheet = await withLeads();
    markLeads(sheet, 2);
    await clickMarked(sheet, "reject", { reason: "wrong phone" });
    expect(leadValues(sheet, ["SLA status", "SLA next step", "SLA note"], 2)).toEqual([["Resting", "", "Rejected: wrong phone"]]);
    markLeads(sheet, 3);
    await choose(sheet, "Mark answered");
    expect(sheet.value(lead(sheet, "SLA next step", 3))).toBe("Attempt 2 by Thu 19 Nov 10:30");
  });

  it("does it to every marked row, wherever it stands, and to no other", async () => {
    const sheet = await withLeads();
    const at = (row: number) => ({ sheet: leads(sheet), row: row - 1, column: 0, rows: 1, columns: 1 });
    sheet.engine.select(at(4), at(2));
    expect(await choose(sheet, "Mark answered")).toBe("Marked answered: Ada, L-1 and 1 more.");
    expect(sheet.look.display(lead(sheet, "Responded", 2, 4)).flat()).toEqual([NOW, "", NOW]);
    expect(await choose(sheet, "Explain this colour")).toContain("answered Wed 18 Nov 10:30");
  });

  it("says what to mark, and which column is missing", async () => {
    const sheet = await withLeads();
    sheet.engine.select({ sheet: leads(sheet), row: 0, column: 0, rows: 1, columns: 1 });
    expect(await choose(sheet, "Mark answered")).toContain("Mark one or more lead rows");
    sheet.engine.select({ sheet: sheet.engine.tabs()[0]?.id ?? "", row: 5, column: 0, rows: 1, columns: 1 });
    expect(await choose(sheet, "Mark answered")).toContain("Mark one or more lead rows");
    markLeads(sheet, 2);
    await sheet.type(lead(sheet, "Responded", 1), "Reply");
    expect(await choose(sheet, "Mark answered")).toContain("no column headed Responded");
  });

  it("takes its stamp away again where rows moved at that moment", async () => {
    const sheet = await withLeads();
    markLeads(sheet, 2);
    let hits = 0;
    sheet.standIn.beforeCall((method) => {
      if (method === "Range.setValues" && hits++ === 0) sheet.engine.insertRows(leads(sheet), 1, 1);
    });
    expect(await choose(sheet, "Mark answered")).toContain("The rows changed at that moment");
    sheet.standIn.beforeCall(null);
    expect(sheet.values(lead(sheet, "Responded", 2, 5)).flat()).toEqual(["", "", "", ""]);
  });

  it("leaves alone what somebody else answers at that moment", async () => {
    const sheet = await withLeads();
    markLeads(sheet, 2, 3);
    let reads = 0;
    sheet.standIn.beforeCall((method) => {
      if (method === "Sheet.getRangeList" && reads++ === 0) {
        sheet.engine.write(leadArea(sheet, "Responded", 3), [[{ raw: 46344.4, format: "yyyy-mm-dd hh:mm" }]]);
      }
    });
    expect(await choose(sheet, "Mark answered")).toContain("nothing was written for Ada, L-1 and 1 more");
    sheet.standIn.beforeCall(null);
    expect(sheet.look.display(lead(sheet, "Responded", 2, 3)).flat()).toEqual(["", "2026-11-18 09:36"]);
  });

  it("refuses what is no wish of the panel", async () => {
    const sheet = await withLeads();
    await expect(clickMarked(sheet, "delete")).rejects.toThrow("could not be read");
  });
});

describe("taking the last click back", () => {
  const back = "Take back the last click";
  let sheet: Sheet;

  beforeEach(async () => {
    sheet = await withLeads();
    markLeads(sheet, 2);
  });

  it("opens a lead again that was marked answered by mistake, among others that stay", async () => {
    markLeads(sheet, 2, 3);
    await choose(sheet, "Mark answered");
    markLeads(sheet, 2);
    expect(await choose(sheet, back)).toBe("Taken back: the answer of Ada, L-1.");
    expect(sheet.look.display(lead(sheet, "Responded", 2, 3)).flat()).toEqual(["", NOW]);
    expect(sheet.values(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["Waiting", "Late"]);
    expect(await choose(sheet, back)).toBe("Nothing was taken back. Left alone: Ada, L-1 (no click of yours is remembered).");
  });

  it("goes back attempt by attempt, to what stood in the cells before", async () => {
    await paste(sheet, 2, TRIED, [["2026-11-18 10:10", "2", "2026-11-18 10:10"]]);
    await choose(sheet, "Log attempt…");
    await sheet.standIn.advance(5);
    await choose(sheet, "Log attempt…");
    expect(await choose(sheet, back)).toBe("Taken back: an attempt at Ada, L-1.");
    expect(leadTexts(sheet, TRIED, 2)).toEqual([["2026-11-18 10:10", "3", NOW]]);
    await choose(sheet, back);
    expect(leadTexts(sheet, TRIED, 2)).toEqual([["2026-11-18 10:10", "2", "2026-11-18 10:10"]]);
  });

  it("takes back a first attempt with the answer that it was", async () => {
    await choose(sheet, "Log attempt…");
    await choose(sheet, back);
    expect(leadValues(sheet, TRIED, 2)).toEqual([["", "", ""]]);
    expect(sheet.value(lead(sheet, "SLA status", 2))).toBe("Waiting");
  });

  it("takes a return back whoever clicked it, and the lead's clock goes on as before", async () => {
    await clickMarked(sheet, "return", { reason: "=wants a budget" });
    markLeads(sheet, 3);
    await clickMarked(sheet, "reject", { reason: "wrong phone" });
    expect(sheet.values(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["Resting", "Resting"]);
    sheet.standIn.setUser("ben@example.com");
    markLeads(sheet, 2, 3);
    expect(await clickBack(sheet)).toBe("Taken back: the return of Ada, L-1; the rejection of Ben, L-2.");
    expect(leadValues(sheet, ["Returned", "Return reason"], 2, 3).flat()).toEqual(["", "", "", ""]);
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2, 3)).toEqual([
      [new Date("2026-11-18T10:00:00Z"), "Waiting"],
      [new Date("2026-11-18T09:05:00Z"), "Overdue"],
    ]);
  });

  it("leaves alone what another person clicked, what was changed since, and what somebody typed", async () => {
    await choose(sheet, "Mark answered");
    markLeads(sheet, 3);
    await clickMarked(sheet, "return", { reason: "too early" });
    await sheet.type(lead(sheet, "Return reason", 3), "too early, call in May");
    await paste(sheet, 4, ["Returned", "Return reason"], [["2026-11-18 10:00", "by hand"]]);
    sheet.standIn.setUser("ben@example.com");
    markLeads(sheet, 2, 4);
    expect(await choose(sheet, back)).toBe(
      "Nothing was taken back. Left alone: Ada, L-1 and 1 more (no click of yours is remembered); Ben, L-2 (changed since the click).",
    );
    expect(sheet.values(lead(sheet, "Return reason", 3, 4)).flat()).toEqual(["too early, call in May", "by hand"]);
    expect(sheet.look.display(lead(sheet, "Responded", 2))).toEqual([[NOW]]);
  });

  it("follows the lead, not the row, and gives back the return before", async () => {
    await clickMarked(sheet, "return", { reason: "first" });
    await sheet.standIn.advance(1);
    await sheet.type(lead(sheet, "Passed to sales", 2), "2026-11-18 10:31");
    await sheet.standIn.advance(1);
    await clickMarked(sheet, "return", { reason: "second" });
    sheet.engine.insertRows(leads(sheet), 1, 2);
    markLeads(sheet, 4);
    await choose(sheet, back);
    expect(leadTexts(sheet, ["Returned", "Return reason"], 4)).toEqual([[NOW, "first"]]);
    expect(sheet.value(lead(sheet, "SLA status", 4))).toBe("Waiting");
  });

  it("remembers a click on as many rows as can be marked", async () => {
    const many = Array.from({ length: 500 }, (_, at) => [`M-${at}`]);
    await sheet.type(lead(sheet, "Lead ID", 5), many);
    await sheet.type(
      lead(sheet, "Received", 5),
      many.map(() => ["2026-11-18 10:00"]),
    );
    markLeads(sheet, 5, 504);
    await choose(sheet, "Log attempt…");
    expect(await choose(sheet, back)).toBe("Taken back: an attempt at M-0 and 499 more.");
    expect(leadValues(sheet, TRIED, 5, 504).flat().filter(Boolean)).toEqual([]);
  });
});

describe("a formula of people", () => {
  it("is not overwritten by a click", async () => {
    const sheet = await withLeads();
    await sheet.type(lead(sheet, "Attempts", 2), "=1+1");
    markLeads(sheet, 2);
    expect(await choose(sheet, "Log attempt…")).toBe("No lead got an attempt. Left alone: Ada, L-1 (a formula stands there).");
    expect(sheet.look.formulas(lead(sheet, "Attempts", 2))).toEqual([["=1+1"]]);
  });
});

/** The stand-in's clock goes on while a story is told, by more than a second on a busy machine. */
const at = (sheet: Sheet, time: string): void => sheet.engine.setNow(Date.parse(`2026-11-18T${time}Z`));

describe("why this colour", () => {
  it("counts the minutes of the marked row", async () => {
    const sheet = await withLeads();
    markLeads(sheet, 4);
    at(sheet, "09:30:00");
    expect((await choose(sheet, "Explain this colour")).split("\n\n")).toEqual([
      "Explain this colour: Cleo, L-3: Overdue. Due Tue 17 Nov 18:00.",
      "2 h 30 min of working time, 1 h 30 min more than the 1 h assumed: Tue 17 Nov 17:00-18:00 (1 h), Wed 18 Nov 09:00-10:30 (1 h 30 min).",
      "Assumed until somebody changes or keeps it: a first answer within 1 h of working time; working hours Mon to Fri: 09:00 to 18:00.",
    ]);
    markLeads(sheet, 5);
    expect(await choose(sheet, "Explain this colour")).toContain("There is no lead in this row");
  });

  it("tells of a pause", async () => {
    const sheet = await withLeads();
    at(sheet, "09:30:00");
    await sheet.type(lead(sheet, "Stage", 2), "Waiting on customer");
    expect(sheet.value(lead(sheet, "SLA status", 2))).toBe("Paused");
    at(sheet, "11:00:20");
    await sheet.type(lead(sheet, "Stage", 2), "MQL");
    markLeads(sheet, 2);
    at(sheet, "11:00:20");
    expect((await choose(sheet, "Explain this colour")).split("\n\n").slice(0, 3)).toEqual([
      "Explain this colour: Ada, L-1: Waiting. Due Wed 18 Nov 12:30.",
      // Some seconds may go by while the story is told.
      expect.stringMatching(/^30 min of working time, within the 1 h assumed \(2 h less 1 h 30 min in which the clock stood still\): Wed/),
      "The clock stood still from Wed 18 Nov 10:30 to Wed 18 Nov 12:00: 1 h 30 min of working time that does not count.",
    ]);
  });
});

describe("the panel's list", () => {
  it("names overdue and due-soon leads, worst first, and jumps to the row wherever it stands by now", async () => {
    const sheet = await withLeads();
    await sheet.type(lead(sheet, "Owner", 2), [["Ana"], ["Bo"], ["Bo"]]);
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:35");
    const { leads: state } = await sheet.ask<PanelState>("panelOpen");
    expect(state?.promises.lines).toMatchObject([
      { row: 4, id: "L-3", name: "Cleo", owner: "Bo", state: "overdue", promise: { kind: "firstAnswer", due: "2026-11-17T17:00:00.000Z" } },
      { row: 3, id: "L-2", name: "Ben", owner: "Bo", state: "overdue" },
      { row: 2, id: "L-1", name: "Ada", owner: "Ana", state: "dueSoon" },
    ]);
    sheet.engine.insertRows(leads(sheet), 1, 3);
    expect(await sheet.ask<string>("panelShowLead", { row: 4, id: "L-3" })).toBe("");
    expect(sheet.engine.selection()).toMatchObject({ sheet: leads(sheet), row: 6 });
    expect(await sheet.ask<string>("panelShowLead", { row: 4, id: "L-9" })).toContain("not in the tab any more");
  });
});
