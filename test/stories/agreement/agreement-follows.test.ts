/** What the agreement and the hours say reaches formulas and rows, however it came into the cells. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { noTimer } from "../../../src/jobs/check/hourly-timer";
import { newLeadHeadings } from "../../../src/tables/leads/lead-table";
import { address, crossing, freeRow, lead, paste, shownIn, tabNamed } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openExample, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const HOURS = "SLA hours";
const AGREEMENT = "SLA agreement";

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");

/** A lead comes in, in a row of the lead tab, or several from that row on. */
const comes = (sheet: Sheet, row: number, ...moments: string[]): Promise<void> =>
  sheet.type(
    lead(sheet, "Received", row),
    moments.map((moment) => [moment]),
  );
const due = (sheet: Sheet, row: number): unknown => sheet.value(lead(sheet, "SLA due", row));
const status = (sheet: Sheet, row: number): unknown => sheet.value(lead(sheet, "SLA status", row));
/** When a day's work begins or ends. */
const hour = (sheet: Sheet, day: string, which: "Open" | "Close"): string => crossing(sheet, HOURS, day, which);

describe("formulas that lean on the agreement", () => {
  it("follow at the next check where the change came without an event", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    agreeSilently(sheet, "goal.target", 70);
    await check(sheet);
    expect(sheet.value("Sheet1!A5")).toBe(70);
  });

  it("keep every letter that people wrote in them", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", '=INDEX(sla_goal(),1)&" for Sla_2026"');
    const written = sheet.look.formulas("Sheet1!A1")[0]?.[0];
    agreeSilently(sheet, "goal.target", 70);
    await check(sheet);
    expect(sheet.look.formulas("Sheet1!A1")[0]?.[0]).toBe(written);
    expect(sheet.value("Sheet1!A1")).toMatch(/^3\d{3} for Sla_2026$/);
  });

  it("follow the hours", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", '=SLA_BUSINESS_MINUTES("2026-11-18 08:00", "2026-11-18 12:00")');
    expect(sheet.value("Sheet1!A1")).toBe(180);
    await sheet.type(hour(sheet, "Wednesday", "Open"), "08:00");
    expect(sheet.value("Sheet1!A1")).toBe(240);
    await sheet.type(lead(sheet, "Time zone", 2, 2, HOURS), "Europe/London");
    expect(sheet.value("Sheet1!A1")).toBe(180);
  });
});

describe("rows follow the hours", () => {
  it("over the weekend, a lunch break and a holiday", async () => {
    const sheet = await openExample();
    await comes(sheet, 2, "2026-11-13 17:50", "2026-11-18 11:45", "2026-11-16 17:30");
    const allDue = () => sheet.values(lead(sheet, "SLA due", 2, 4)).map(([cell]) => (cell as Date).toISOString().slice(0, 16));
    expect(allDue()).toEqual(["2026-11-16T08:50", "2026-11-18T11:45", "2026-11-17T08:30"]);
    await sheet.type(hour(sheet, "Wednesday", "Close"), "12:00");
    await paste(sheet, freeRow(sheet, "Day", HOURS), ["Day", "Open", "Close"], [["Wed", "13:00", "18:00"]], HOURS);
    expect(allDue()).toEqual(["2026-11-16T08:50", "2026-11-18T12:45", "2026-11-17T08:30"]);
    await paste(sheet, 2, ["Holiday", "Name"], [["2026-11-17", "Company day"]], HOURS);
    expect(allDue()).toEqual(["2026-11-16T08:50", "2026-11-18T12:45", "2026-11-18T08:30"]);
  });

  it("and stay as they are while a row of the hours is not understood, which is said", async () => {
    const sheet = await openExample();
    await comes(sheet, 2, "2026-11-18 10:00");
    const opens = hour(sheet, "Monday", "Open");
    await sheet.type(opens, "nine");
    expect(sheet.said.at(-1)).toContain('"nine" in row 2 is no time');
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.problem).toContain('"nine" in row 2 is no time');
    await check(sheet);
    expect(sheet.said.at(-1)).toContain('Tab SLA hours: hours: "nine" in row 2 is no time');
    expect(due(sheet, 2)).toEqual(new Date("2026-11-18T10:00:00Z"));
    await comes(sheet, 3, "2026-11-18 10:10");
    expect(status(sheet, 3)).toBe("Waiting");
    await sheet.type(opens, "09:00");
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.problem).toBe("");
  });

  it("and the agreement's own cell that is not understood is named, instead of another target being taken", async () => {
    const sheet = await openExample();
    await sheet.type(agreed(sheet, "response.target"), "120");
    await comes(sheet, 2, "2026-11-18 10:00");
    await sheet.type(agreed(sheet, "response.target"), "");
    await check(sheet);
    expect(sheet.said.at(-1)).toContain("Tab SLA agreement, Response target: Type a number of minutes");
    expect(due(sheet, 2)).toEqual(new Date("2026-11-18T11:00:00Z"));
  });
});

describe("the agreement's tab", () => {
  it("is known under a title line, too", async () => {
    const sheet = await openExample();
    sheet.engine.insertRows(tabNamed(sheet, AGREEMENT).id, 0, 1);
    await sheet.type(address(AGREEMENT, 0, 0), "Service level agreement of Tallowbrook");
    await comes(sheet, 2, "2026-11-18 10:00");
    await sheet.type(agreed(sheet, "response.target"), "90");
    expect(due(sheet, 2)).toEqual(new Date("2026-11-18T10:30:00Z"));
  });

  it("is not every tab that has Key in its heading", async () => {
    const sheet = await openExample();
    sheet.engine.addTab("Mine");
    await sheet.type("Mine!E1", "Key");
    const runs = sheet.standIn.log().length;
    sheet.standIn.resetCalls();
    await sheet.type("Mine!E2", "x");
    expect(sheet.standIn.calls().total).toBeLessThanOrEqual(3);
    expect(
      sheet.standIn
        .log()
        .slice(runs)
        .flatMap((run) => run.error ?? []),
    ).toEqual([]);
  });
});

describe("what got lost", () => {
  it("is caught up by the next edit after edits that met a locked document", async () => {
    const sheet = await openExample();
    const release = sheet.standIn.holdLock();
    await comes(sheet, 2, "2026-11-17 10:00");
    await comes(sheet, 301, "2026-11-17 10:00");
    await sheet.type(agreed(sheet, "goal.target"), "70");
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    release();
    expect(status(sheet, 2)).toBe("");
    await comes(sheet, 150, "2026-11-18 10:00");
    expect([status(sheet, 2), status(sheet, 301), status(sheet, 150)]).toEqual(["Overdue", "Overdue", "Waiting"]);
    expect(sheet.value("Sheet1!A5")).toBe(70);
  });

  it("colours come back after their rules were deleted, and reach rows that were added", async () => {
    const sheet = await openExample();
    const leads = tabNamed(sheet, "Leads").id;
    await comes(sheet, 2, "2026-11-17 10:00");
    sheet.engine.setRules(leads, []);
    await check(sheet);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 2)))[0]?.[0]).toBe("#f9d3cf");
    sheet.engine.deleteRows(leads, 500, tabNamed(sheet, "Leads").rows - 500);
    sheet.engine.insertRows(leads, 500, 400);
    await comes(sheet, 800, "2026-11-17 10:00");
    await check(sheet);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 800)))[0]?.[0]).toBe("#f9d3cf");
  });
});

describe("the hourly check", () => {
  it("is one for a spreadsheet, whoever sets it up again", async () => {
    const sheet = await openExample();
    sheet.standIn.setUser("ben@example.com");
    await sheet.setUp();
    expect(sheet.standIn.triggers()).toHaveLength(1);
    const hourly = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.hourly;
    expect(await hourly()).toMatchObject({ mine: false });
    sheet.standIn.setUser("ana@example.com");
    expect(await hourly()).toMatchObject({ mine: true });
    sheet.engine.setNow(sheet.engine.now() + 4 * 3_600_000);
    expect(await hourly()).toBeNull();
  });

  it("says in words what Google refuses", () => {
    expect(noTimer("This script has too many triggers.")).toContain("as many timers as Google allows");
    expect(noTimer("Authorization is required to perform that action.")).toContain("has not been given the permission");
    expect(noTimer("Service unavailable")).toContain("(Google says: Service unavailable)");
  });
});

describe("a save in the panel", () => {
  it("stands even where the leads cannot be checked with it, and says so", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Received", 1), "When it came in");
    const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key: "response.target", was: 60, value: 30 }]);
    expect(answer.saved).toMatchObject([{ key: "response.target", value: 30 }]);
    expect(answer.notFollowed).toContain("no column headed Received");
    expect(sheet.value(agreed(sheet, "response.target"))).toBe(30);
  });

  it("brings the leads as they are after it, and a word on headings that are not there", async () => {
    const sheet = await openExample();
    await comes(sheet, 2, "2026-11-18 09:00");
    const answer = await sheet.ask<SaveAnswer>("panelSave", [
      { key: "response.target", was: 60, value: 480 },
      { key: "handoff.required", was: "", value: "E-mial" },
    ]);
    expect(answer.leads?.promises.lines.map(({ state }) => state)).not.toContain("overdue");
    expect(answer.saved.find(({ key }) => key === "handoff.required")?.problem).toContain('no column headed "E-mial"');
  });

  it("names the line of a list that is not understood", async () => {
    const sheet = await openExample();
    const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key: "response.targets", was: "", value: "High: 15\nLow" }]);
    expect(answer.refused).toEqual([{ key: "response.targets", sentence: expect.stringContaining('"Low" is no target') }]);
  });
});

describe("removing the add-on", () => {
  it("leaves every cell that people typed, and nothing of ours", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Lead ID", 2), "L-1");
    await comes(sheet, 2, "2026-11-17 10:00");
    sheet.answers.push("YES", "NO");
    await sheet.choose("Remove from this spreadsheet…");
    expect(shownIn(sheet, "Leads")[0]).toEqual(newLeadHeadings());
    expect(tabNamed(sheet, "Leads").columns).toBe(tabNamed(sheet, "Sheet1").columns);
    expect(sheet.value(lead(sheet, "Lead ID", 2))).toBe("L-1");
    expect(sheet.engine.rules(tabNamed(sheet, "Leads").id)).toEqual([]);
    expect(sheet.engine.names()).toEqual([]);
    expect(sheet.standIn.triggers()).toEqual([]);
    expect(sheet.engine.tabs().map((tab) => tab.name)).toContain("SLA agreement");
    await comes(sheet, 3, "2026-11-17 10:00");
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
    await sheet.setUp();
    expect(sheet.values(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["Overdue", "Overdue"]);
  });

  it("asks before it does anything, and before it deletes a tab", async () => {
    const sheet = await openExample();
    sheet.answers.push("NO");
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.standIn.triggers()).toHaveLength(1);
    sheet.answers.push("YES", "YES");
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.engine.tabs().map((tab) => tab.name)).toEqual(["Sheet1", "Leads"]);
  });
});
