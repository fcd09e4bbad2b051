/** What the agreement and the hours say reaches formulas and rows, however it came into the cells. */
import type { PanelState, SaveAnswer } from "../../src/entries/panel";
import { noTimer } from "../../src/jobs/sentences";
import { agreed, agreeSilently, closeSheets, openSetUp, type Sheet } from "./sheet";

afterEach(closeSheets);

const tabId = (sheet: Sheet, name: string): string => sheet.engine.tabs().find((tab) => tab.name === name)?.id ?? "";

const check = async (sheet: Sheet): Promise<void> => {
  await sheet.standIn.choose("Check all leads now");
  await sheet.standIn.settle();
};

describe("formulas that lean on the agreement", () => {
  it("follow at the next sweep where the change came without an event", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    agreeSilently(sheet, "goal.target", 70);
    await check(sheet);
    expect(sheet.value("Sheet1!A5")).toBe(70);
  });

  it("keep every letter that people wrote in them", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", '=INDEX(sla_goal(),1)&" for Sla_2026"');
    const written = sheet.look.formulas("Sheet1!A1")[0]?.[0];
    agreeSilently(sheet, "goal.target", 70);
    await check(sheet);
    expect(sheet.look.formulas("Sheet1!A1")[0]?.[0]).toBe(written);
    expect(sheet.value("Sheet1!A1")).toMatch(/^3\d{3} for Sla_2026$/);
  });

  it("follow the hours", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", '=SLA_BUSINESS_MINUTES("2026-11-18 08:00", "2026-11-18 12:00")');
    expect(sheet.value("Sheet1!A1")).toBe(180);
    await sheet.type("'SLA hours'!B4", "08:00");
    expect(sheet.value("Sheet1!A1")).toBe(240);
    await sheet.type("'SLA hours'!J2", "Europe/London");
    expect(sheet.value("Sheet1!A1")).toBe(180);
  });
});

describe("rows follow the hours", () => {
  it("over the weekend, a lunch break and a holiday", async () => {
    const sheet = await openSetUp();
    await sheet.type("Leads!K2", [["2026-11-13 17:50"], ["2026-11-18 11:45"], ["2026-11-16 17:30"]]);
    const due = () => sheet.values("Leads!X2:X4").map(([cell]) => (cell as Date).toISOString().slice(0, 16));
    expect(due()).toEqual(["2026-11-16T08:50", "2026-11-18T11:45", "2026-11-17T08:30"]);
    await sheet.type("'SLA hours'!C4", "12:00");
    await sheet.type("'SLA hours'!A9", [["Wed", "13:00", "18:00"]]);
    expect(due()).toEqual(["2026-11-16T08:50", "2026-11-18T12:45", "2026-11-17T08:30"]);
    await sheet.type("'SLA hours'!E2", [["2026-11-17", "", "", "Company day"]]);
    expect(due()).toEqual(["2026-11-16T08:50", "2026-11-18T12:45", "2026-11-18T08:30"]);
  });

  it("and stay as they are while a row of the hours is not understood, which is said", async () => {
    const sheet = await openSetUp();
    await sheet.type("Leads!K2", "2026-11-18 10:00");
    await sheet.type("'SLA hours'!B2", "nine");
    expect(sheet.said.at(-1)).toContain('"nine" in row 2 is no time');
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.problem).toContain('"nine" in row 2 is no time');
    await check(sheet);
    expect(sheet.said.at(-1)).toContain('Tab SLA hours: hours: "nine" in row 2 is no time');
    expect(sheet.value("Leads!X2")).toEqual(new Date("2026-11-18T10:00:00Z"));
    await sheet.type("Leads!K3", "2026-11-18 10:10");
    expect(sheet.value("Leads!Y3")).toBe("Waiting");
    await sheet.type("'SLA hours'!B2", "09:00");
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.problem).toBe("");
  });

  it("and the agreement's own cell that is not understood is named, instead of another target being taken", async () => {
    const sheet = await openSetUp();
    await sheet.type(agreed(sheet, "response.target"), "120");
    await sheet.type("Leads!K2", "2026-11-18 10:00");
    await sheet.type(agreed(sheet, "response.target"), "");
    await check(sheet);
    expect(sheet.said.at(-1)).toContain("Tab SLA agreement, Response target: Type a number of minutes");
    expect(sheet.value("Leads!X2")).toEqual(new Date("2026-11-18T11:00:00Z"));
  });
});

describe("the agreement's tab", () => {
  it("is known under a title line, too", async () => {
    const sheet = await openSetUp();
    sheet.engine.insertRows(tabId(sheet, "SLA agreement"), 0, 1);
    await sheet.type("'SLA agreement'!A1", "Service level agreement of Tallowbrook");
    await sheet.type("Leads!K2", "2026-11-18 10:00");
    await sheet.type(agreed(sheet, "response.target"), "90");
    expect(sheet.value("Leads!X2")).toEqual(new Date("2026-11-18T10:30:00Z"));
  });

  it("is not every tab that has Key in its heading", async () => {
    const sheet = await openSetUp();
    sheet.engine.addTab("Mine");
    await sheet.type("Mine!E1", "Key");
    const runs = sheet.standIn.log().length;
    sheet.standIn.resetCalls();
    await sheet.type("Mine!E2", "x");
    expect(sheet.standIn.calls().total).toBeLessThanOrEqual(4);
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
    const sheet = await openSetUp();
    const release = sheet.standIn.holdLock();
    await sheet.type("Leads!K2", "2026-11-17 10:00");
    await sheet.type("Leads!K301", "2026-11-17 10:00");
    await sheet.type(agreed(sheet, "goal.target"), "70");
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    release();
    expect(sheet.value("Leads!Y2")).toBe("");
    await sheet.type("Leads!K150", "2026-11-18 10:00");
    expect([sheet.value("Leads!Y2"), sheet.value("Leads!Y301"), sheet.value("Leads!Y150")]).toEqual(["Overdue", "Overdue", "Waiting"]);
    expect(sheet.value("Sheet1!A5")).toBe(70);
  });

  it("colours come back after their rules were deleted, and reach rows that were added", async () => {
    const sheet = await openSetUp();
    const leads = tabId(sheet, "Leads");
    await sheet.type("Leads!K2", "2026-11-17 10:00");
    sheet.engine.setRules(leads, []);
    await check(sheet);
    expect((await sheet.look.painted("Leads!A2"))[0]?.[0]).toBe("#c5221f");
    const rows = () => sheet.engine.tabs().find((tab) => tab.id === leads)?.rows ?? 0;
    sheet.engine.deleteRows(leads, 500, rows() - 500);
    sheet.engine.insertRows(leads, 500, 400);
    await sheet.type("Leads!K800", "2026-11-17 10:00");
    await check(sheet);
    expect((await sheet.look.painted("Leads!A800"))[0]?.[0]).toBe("#c5221f");
  });
});

describe("the hourly check", () => {
  it("is one for a spreadsheet, whoever sets it up again", async () => {
    const sheet = await openSetUp();
    sheet.standIn.setUser("ben@example.com");
    await sheet.standIn.choose("Set up this spreadsheet");
    await sheet.standIn.settle();
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
    const sheet = await openSetUp();
    await sheet.type("Leads!K1", "When it came in");
    const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key: "response.target", was: 60, value: 30 }]);
    expect(answer.saved).toMatchObject([{ key: "response.target", value: 30 }]);
    expect(answer.notFollowed).toContain("no column headed Received");
    expect(sheet.value(agreed(sheet, "response.target"))).toBe(30);
  });

  it("brings the leads as they are after it, and a word on headings that are not there", async () => {
    const sheet = await openSetUp();
    await sheet.type("Leads!K2", "2026-11-18 09:00");
    const answer = await sheet.ask<SaveAnswer>("panelSave", [
      { key: "response.target", was: 60, value: 480 },
      { key: "handoff.required", was: "", value: "E-mial" },
    ]);
    expect(answer.leads?.waiting).toEqual([]);
    expect(answer.saved.find(({ key }) => key === "handoff.required")?.problem).toContain('no column headed "E-mial"');
  });

  it("names the line of a list that is not understood", async () => {
    const sheet = await openSetUp();
    const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key: "response.targets", was: "", value: "High: 15\nLow" }]);
    expect(answer.refused).toEqual([{ key: "response.targets", sentence: expect.stringContaining('"Low" is no target') }]);
  });
});

describe("removing the add-on", () => {
  it("leaves every cell that people typed, and nothing of ours", async () => {
    const sheet = await openSetUp();
    await sheet.type("Leads!A2", "L-1");
    await sheet.type("Leads!K2", "2026-11-17 10:00");
    sheet.answers.push("YES", "NO");
    await sheet.standIn.choose("Remove from this spreadsheet…");
    await sheet.standIn.settle();
    expect(sheet.value("Leads!W1")).toBe("Return reason");
    expect(sheet.engine.tabs().find((tab) => tab.name === "Leads")?.columns).toBe(23);
    expect(sheet.value("Leads!A2")).toBe("L-1");
    expect(sheet.engine.rules(tabId(sheet, "Leads"))).toEqual([]);
    expect(sheet.engine.names()).toEqual([]);
    expect(sheet.standIn.triggers()).toEqual([]);
    expect(sheet.engine.tabs().map((tab) => tab.name)).toContain("SLA agreement");
    await sheet.type("Leads!K3", "2026-11-17 10:00");
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
    await sheet.standIn.choose("Set up this spreadsheet");
    await sheet.standIn.settle();
    expect(sheet.values("Leads!Y2:Y3").flat()).toEqual(["Overdue", "Overdue"]);
  });

  it("asks before it does anything, and before it deletes a tab", async () => {
    const sheet = await openSetUp();
    sheet.answers.push("NO");
    await sheet.standIn.choose("Remove from this spreadsheet…");
    expect(sheet.standIn.triggers()).toHaveLength(1);
    sheet.answers.push("YES", "YES");
    await sheet.standIn.choose("Remove from this spreadsheet…");
    await sheet.standIn.settle();
    expect(sheet.engine.tabs().map((tab) => tab.name)).toEqual(["Sheet1", "Leads"]);
  });
});
