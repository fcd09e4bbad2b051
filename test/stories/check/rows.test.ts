import { at, columnOf, lead, leadArea, leadValues, paste, shownIn, tabNamed, wholeOf } from "../../harness/places";
import { agreed, closeSheets, openSetUp, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const OURS = [
  "SLA status",
  "SLA due",
  "SLA next status",
  "SLA next due",
  "SLA next step",
  "SLA note",
  "SLA warn",
  "SLA next warn",
  "SLA paused",
];

const received = (sheet: Sheet, row: number): string => lead(sheet, "Received", row);
const responded = (sheet: Sheet, row: number): string => lead(sheet, "Responded", row);
const statuses = (sheet: Sheet, from: number, to: number) => sheet.values(lead(sheet, "SLA status", from, to)).flat();

/** Clears our cells of rows, or some of them, without an event. */
function lose(sheet: Sheet, row: number, lastRow = row, headings = OURS): void {
  for (const heading of headings) {
    const area = leadArea(sheet, heading, row, lastRow);
    sheet.engine.write(
      area,
      Array.from({ length: area.rows }, () => [{ clear: true }]),
    );
  }
}

describe("setting up", () => {
  it("makes the tabs of an empty spreadsheet, and may run again without changing anything", async () => {
    const sheet = await openSheet();
    await sheet.setUp();
    expect(sheet.engine.tabs().map((tab) => tab.name)).toEqual([
      "Sheet1",
      "Leads",
      "SLA agreement",
      "SLA stages",
      "SLA hours",
      "SLA plan",
      "SLA spend",
      "SLA monitor",
    ]);
    expect(shownIn(sheet, "Leads")[0]?.slice(0, 12)).toEqual(["Lead ID", "Name", ...OURS, "Email"]);
    expect(tabNamed(sheet, "Leads")).toMatchObject({ frozenRows: 1, frozenColumns: columnOf(sheet, "SLA status") + 1 });
    expect(sheet.engine.interval()).toBe("MINUTE");
    expect(sheet.standIn.triggers()).toHaveLength(1);
    const all = () => {
      const tabs = ["Leads", "SLA agreement"].map((tab) => sheet.values(wholeOf(sheet, tab)));
      return JSON.stringify([tabs, sheet.engine.names(), rules(sheet)]);
    };
    const before = all();
    await sheet.setUp();
    expect(all()).toBe(before);
    expect(sheet.standIn.triggers()).toHaveLength(1);
    expect(sheet.standIn.log().filter((run) => run.error)).toEqual([]);
  });

  it("changes the spreadsheet's recalculation only where nobody unticks that", async () => {
    const sheet = await openSheet();
    await sheet.setUp({ adds: { minute: false } });
    expect(sheet.engine.interval()).toBe("ON_CHANGE");
    await sheet.setUp();
    expect(sheet.engine.interval()).toBe("ON_CHANGE");
  });

  it("says what to do where the tab Leads does not say when a lead came", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", [["Name", "Colour"]]);
    await sheet.setUp();
    expect(sheet.said.join()).toContain("No tab has a column that says when a lead came, such as Received.");
    expect(sheet.engine.tabs()).toHaveLength(2);
    expect(sheet.values("Leads!A1:C1")).toEqual([["Name", "Colour", ""]]);
  });

  it("keeps what people changed in the agreement", async () => {
    const sheet = await openSetUp();
    const words = at(sheet, "SLA agreement", "Purpose of this agreement");
    await sheet.type(words, "Our own words");
    await sheet.type(agreed(sheet, "goal.target"), "12");
    await sheet.setUp();
    expect(sheet.value(words)).toBe("Our own words");
    expect(sheet.value(agreed(sheet, "goal.target"))).toBe(12);
  });
});

const rules = (sheet: Sheet) => sheet.engine.tabs().map((tab) => sheet.engine.rules(tab.id));

describe("lead rows", () => {
  it("get their due moment and status as they are typed", async () => {
    const sheet = await openSetUp();
    await sheet.type(received(sheet, 2), "2026-11-18 10:00");
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2)).toEqual([[new Date("2026-11-18T10:00:00Z"), "Waiting"]]);
    await sheet.type(responded(sheet, 2), "2026-11-18 10:20");
    expect(statuses(sheet, 2, 2)).toEqual(["On time"]);
    await sheet.type(responded(sheet, 2), "2026-11-18 11:20");
    expect(statuses(sheet, 2, 2)).toEqual(["Late"]);
    await sheet.type(responded(sheet, 2), "");
    expect(statuses(sheet, 2, 2)).toEqual(["Waiting"]);
    await sheet.type(received(sheet, 2), "");
    expect(leadValues(sheet, OURS, 2)).toEqual([OURS.map(() => "")]);
  });

  it("get it when fifty are pasted at once", async () => {
    const sheet = await openSetUp();
    const block: string[][] = Array.from({ length: 50 }, (_, at) => [
      `2026-11-18 ${["09:05", "09:32", "09:50", "10:20", "yesterday"][at % 5]}`,
      at < 25 ? "" : "2026-11-18 10:15",
    ]);
    await paste(sheet, 2, ["Received", "Responded"], block);
    const open = ["Overdue", "Due soon", "Waiting", "Waiting", "Check dates"];
    const answered = ["Late", "On time", "On time", "Check dates", "Check dates"];
    expect(statuses(sheet, 2, 51)).toEqual(block.map((_, at) => (at < 25 ? open : answered)[at % 5]));
    expect(statuses(sheet, 52, 52)).toEqual([""]);
  });

  it.each([
    ["text for a date", "yesterday", ""],
    ["an answer before the lead came", "2026-11-18 10:00", "2026-11-17 10:00"],
    ["text for the answer", "2026-11-18 10:00", "yes, by phone"],
  ])("say Check dates: %s", async (_, came, answered) => {
    const sheet = await openSetUp();
    await paste(sheet, 2, ["Received", "Responded"], [[came, answered]]);
    expect(statuses(sheet, 2, 2)).toEqual(["Check dates"]);
    expect(leadValues(sheet, ["Received", "Responded"], 2).flat().filter(Boolean)).toHaveLength(answered ? 2 : 1);
  });

  it("turn with the sheet's clock, with no script run", async () => {
    const sheet = await openSetUp({ now: "2026-11-18T09:00:00Z" });
    await sheet.type(received(sheet, 2), "2026-11-18 10:00");
    const runs = sheet.standIn.log().length;
    expect(statuses(sheet, 2, 2)).toEqual(["Waiting"]);
    await sheet.standIn.advance(46);
    expect(statuses(sheet, 2, 2)).toEqual(["Due soon"]);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 2)))[0]?.[0]).toBe("#fff9e3");
    await sheet.standIn.advance(13);
    expect(statuses(sheet, 2, 2)).toEqual(["Due soon"]);
    await sheet.standIn.advance(2);
    expect(statuses(sheet, 2, 2)).toEqual(["Overdue"]);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 2)))[0]?.[0]).toBe("#f9d3cf");
    expect(
      sheet.standIn
        .log()
        .slice(runs)
        .filter(({ cause }) => cause !== "timed trigger" && cause !== "formula"),
    ).toEqual([]);
  });

  it("that were imported are caught by the hourly timer, by the menu and on open", async () => {
    const sheet = await openSetUp();
    const arrive = (row: number) => sheet.engine.write(leadArea(sheet, "Received", row), [[{ raw: 46344.4, format: "yyyy-mm-dd hh:mm" }]]);
    arrive(2);
    await sheet.standIn.advance(61);
    expect(statuses(sheet, 2, 2)).toEqual(["Overdue"]);
    arrive(3);
    await sheet.choose("Check all leads now");
    expect(statuses(sheet, 3, 3)).toEqual(["Overdue"]);
    arrive(4);
    await sheet.standIn.open();
    await sheet.standIn.settle();
    expect(statuses(sheet, 4, 4)).toEqual(["Overdue"]);
  });

  it("whose event was lost are caught by the next edit below, however far above it they stand", async () => {
    const sheet = await openSetUp();
    const moments = Array.from({ length: 300 }, () => ["2026-11-18 10:00"]);
    await sheet.type(received(sheet, 2), moments);
    await sheet.type(received(sheet, 100), [[""], [""]]);
    const edit = async (row: number): Promise<number> => {
      sheet.standIn.resetCalls();
      await sheet.type(responded(sheet, row), "2026-11-18 10:20");
      return sheet.standIn.calls().total;
    };
    await sheet.standIn.choose("Check all leads now");
    // Two rows without a lead cost a look at the column Received.
    expect(await edit(301)).toBe(18);
    for (const row of [3, 9, 120, 290]) lose(sheet, row);
    await edit(300);
    expect(statuses(sheet, 2, 301).flatMap((status, at) => (status === "" ? [at + 2] : []))).toEqual([100, 101]);
    // Wide apart and many: a check.
    lose(sheet, 2, 59);
    await edit(299);
    expect(statuses(sheet, 2, 301).flatMap((status, at) => (status === "" ? [at + 2] : []))).toEqual([100, 101]);
    // Columns that moved since the last check are found all the same.
    sheet.engine.insertColumns(tabNamed(sheet, "Leads").id, 0, 1);
    lose(sheet, 5);
    await sheet.type(responded(sheet, 298), "2026-11-18 10:20");
    expect(statuses(sheet, 5, 298).flatMap((status, at) => (status === "" ? [at + 5] : []))).toEqual([100, 101]);
    expect(statuses(sheet, 298, 298)).toEqual(["On time"]);
  });

  it("are followed after a column was deleted, so that ours stand further left than at the last check", async () => {
    const sheet = await openSetUp();
    await sheet.type(received(sheet, 2), "2026-11-18 10:00");
    await sheet.standIn.choose("Check all leads now");
    const { id, columns } = tabNamed(sheet, "Leads");
    const end = sheet.engine.lastCell(id).column + 1;
    if (columns > end) sheet.engine.deleteColumns(id, end, columns - end);
    sheet.engine.deleteColumns(id, columnOf(sheet, "Company"), 2);
    await sheet.type(responded(sheet, 2), "2026-11-18 10:20");
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2)).toEqual([[new Date("2026-11-18T10:00:00Z"), "On time"]]);
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
  });

  it("keep the user's own rules and colours", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", [["Name", "Received", "Responded"]]);
    const { id: leads } = tabNamed(sheet, "Leads");
    const area = { sheet: leads, row: 1, column: 0, rows: 99, columns: 1 };
    sheet.engine.setRules(leads, [{ areas: [area], formula: '=$A2="VIP"', look: { background: "#00ff00" } }]);
    sheet.engine.style({ ...area, rows: 1 }, { background: "#ffccee" });
    await sheet.setUp();
    await sheet.standIn.choose("Check all leads now");
    await sheet.type("Leads!A2", [
      ["Bo", "2026-11-18 10:00", ""],
      ["VIP", "2026-11-18 10:00", ""],
    ]);
    expect(sheet.engine.rules(leads).filter((rule) => rule.formula === '=$A2="VIP"')).toHaveLength(1);
    expect(sheet.engine.rules(leads)).toHaveLength(33);
    expect((await sheet.look.painted(lead(sheet, "Name", 2, 3))).flat()).toEqual(["#ffccee", "#00ff00"]);
  });

  it("follow a new response target, those that come after it too", async () => {
    const sheet = await openSetUp();
    await sheet.type(received(sheet, 2), "2026-11-18 10:00");
    await sheet.type(agreed(sheet, "response.target"), "120");
    expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T11:00:00Z"));
    await sheet.type(received(sheet, 3), "2026-11-18 10:00");
    expect(sheet.value(lead(sheet, "SLA due", 3))).toEqual(new Date("2026-11-18T11:00:00Z"));
  });

  it("are put right again when someone overwrites our cells", async () => {
    const sheet = await openSetUp();
    await sheet.type(received(sheet, 2), "2026-11-18 10:00");
    await paste(sheet, 2, ["SLA due", "SLA status", "SLA next step"], [["never", "Done", ""]]);
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2)).toEqual([[new Date("2026-11-18T10:00:00Z"), "Waiting"]]);
  });

  it("say in a sentence what is missing when a heading was renamed", async () => {
    const sheet = await openSetUp();
    await sheet.type(received(sheet, 1), "When it came in");
    await sheet.standIn.choose("Check all leads now");
    expect(sheet.said.at(-1)).toContain('The tab "Leads" has no column headed Received');
  });
});
