/** Set-up does what was said in the guided view, and every answer can be taken back. */
import type { SetUpProgress, SetUpShown, SetUpWish } from "../../../src/entries/set-up";
import { variations } from "../../harness/amounts";
import { inventory } from "../../harness/inventory";
import { columnOf, lead, leadTexts, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, openImported, openMade, openSheet, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt, pointOf, SERVICE_ERROR } from "../disturbed/cut";

afterEach(closeSheets);

const ENQUIRIES = [
  "Full name,Created Date,Status",
  "Anna,2026-11-17 10:00,New",
  "Ben,2026-11-17 11:00,Contacted",
  "Cleo,2026-11-18 09:40,Proposal sent",
].join("\n");
const ARCHIVE = "Lead ID,Name,Received,Responded\nA1,Old,2026-11-16 10:00,2026-11-16 10:20\nA2,Older,2026-11-16 10:00,2026-11-16 13:20";

/** Two tabs of leads, of which the second is in sight. */
async function openTwo(): Promise<Sheet> {
  const sheet = await openMade(["two tabs of leads", ENQUIRIES, ARCHIVE], async (made) => {
    await made.standIn.importCsv("Archive.csv", ARCHIVE, "new");
    await made.standIn.importCsv("Enquiries.csv", ENQUIRIES, "new");
  });
  sheet.engine.select({ sheet: tabNamed(sheet, "Enquiries").id, row: 0, column: 0, rows: 1, columns: 1 });
  return sheet;
}

const look = (sheet: Sheet, wish: SetUpWish = {}): Promise<SetUpShown> => sheet.ask("panelSetUpLook", wish);

async function idOf(sheet: Sheet, name: string): Promise<number> {
  const { tabs } = await look(sheet);
  const id = tabs.find((tab) => tab.name === name)?.id;
  if (id === undefined) throw new Error(`Set-up shows no tab ${name}.`);
  return id;
}

const tabs = (sheet: Sheet): string[] => sheet.engine.tabs().map(({ name }) => name);
const ofTab = (sheet: Sheet, name: string): string[] => inventory(sheet).filter((line) => line.startsWith(`${name}: `));

describe("a set-up of a team's own tab", () => {
  it("ends with its result in numbers, and one next step", async () => {
    const sheet = await openImported(ARCHIVE);
    expect(await sheet.setUp()).toMatchObject({
      problem: "",
      title: "2 leads are timed",
      text: "2 answered, 1 of them on time (50 %).",
      remarks: [],
      state: { ready: true },
    });
    await sheet.type(lead(sheet, "Lead ID", 4), [["A3", "New", "2026-11-17 10:00"]]);
    expect(await sheet.setUp()).toMatchObject({
      title: "3 leads are timed",
      text: "2 answered, 1 of them on time (50 %). Next: answer the overdue lead.",
    });
  });

  it("counts no lead as timed for which no clock runs, and says what an empty tab waits for", async () => {
    const csv = ["Name,Stage,Received,Responded", "Ada,New,2026-11-16 09:00,2026-11-16 09:30", "Ben,Won,2026-11-16 10:00,"];
    const sheet = await openImported(csv.join("\n"));
    expect(await sheet.setUp()).toMatchObject({ title: "1 lead is timed", text: "1 answered, 1 of them on time (100 %).", counted: 1 });
    expect(leadTexts(sheet, ["SLA status"], 2, 3)).toEqual([["On time"], ["Not recorded"]]);
    expect(await (await openSheet()).setUp()).toMatchObject({
      title: "All is set up",
      text: "No lead says yet when it came. Next: type or paste leads into the lead tab, with the moment at which each came under Received.",
    });
  });

  it("adds the empty columns that were asked for, of the right format, and overwrites nothing", async () => {
    const sheet = await openTwo();
    const before = shownIn(sheet, "Enquiries");
    const { remarks } = await sheet.setUp({ newColumns: ["responded", "owner"] });
    expect(remarks).toEqual([]);
    const { headings } = await look(sheet);
    expect(headings.map(({ heading }) => heading)).toEqual(["Full name", "Created Date", "Status", "Owner", "Responded"]);
    expect(shownIn(sheet, "Enquiries").map((row) => row.slice(0, 3))).toEqual(before);
    await sheet.type(lead(sheet, "Responded", 2, 2, "Enquiries"), "2026-11-17 10:20");
    expect(leadTexts(sheet, ["SLA status"], 2, 4, "Enquiries")).toEqual([["On time"], ["Overdue"], ["Not recorded"]]);
    expect(shownIn(sheet, "Enquiries")[1]?.[columnOf(sheet, "Responded", "Enquiries")]).toBe("2026-11-17 10:20");
    await sheet.setUp({ newColumns: ["responded"] });
    expect((await look(sheet)).headings).toHaveLength(5);
    expect(sheet.faults()).toEqual([]);
  });

  it("carries the team's words into the list of stages, and can take them back", async () => {
    const sheet = await openTwo();
    await sheet.setUp({ stages: { contacted: "MQL", "Proposal sent": "Opportunity", "": "Lead" }, takesOver: "Opportunity" });
    const also = (name: string) =>
      shownIn(sheet, "SLA stages")
        .find((row) => row[0] === name)
        ?.slice(2)
        .filter((_, at) => [0, 4].includes(at));
    expect([also("MQL"), also("SAL"), also("Opportunity")]).toEqual([
      ["", "contacted"],
      ["", ""],
      ["yes", "Proposal sent"],
    ]);
    const shown = await look(sheet);
    expect(shown.takesOver).toBe("Opportunity");
    expect(shown.words.map(({ word, stage, isGuess }) => [word, stage, isGuess])).toEqual([
      ["Contacted", "MQL", false],
      ["New", "Lead", false],
      ["Proposal sent", "Opportunity", false],
    ]);
    const { remarks } = await sheet.setUp({ stages: { Contacted: "", SAL: "Lost" } });
    expect(also("MQL")).toEqual(["", ""]);
    expect(remarks.join()).toContain('"SAL" names a stage of its own');
  });

  it("leaves out what was unticked, and does not add it unasked later", async () => {
    const sheet = await openTwo();
    await sheet.setUp({ adds: { hourly: false, minute: false, plan: false, monitor: false } });
    const isThere = () => [
      tabs(sheet).filter((name) => /plan|monitor/.test(name)).length,
      sheet.standIn.triggers().length,
      sheet.engine.interval(),
    ];
    expect(isThere()).toEqual([0, 0, "ON_CHANGE"]);
    await sheet.setUp();
    await sheet.choose("Check all leads now");
    await sheet.standIn.runTriggers();
    expect(isThere()).toEqual([0, 0, "ON_CHANGE"]);
    expect((await look(sheet)).adds.filter(({ on }) => on).map(({ part }) => part)).toEqual(["columns", "tabs"]);
    await sheet.setUp({ adds: { hourly: true, minute: true, plan: true, monitor: true } });
    expect(isThere()).toEqual([2, 1, "MINUTE"]);
    await sheet.setUp({ adds: { hourly: false, minute: false } });
    expect(isThere()).toEqual([2, 0, "ON_CHANGE"]);
    expect(sheet.faults()).toEqual([]);
  });

  it("offers lists where they are asked for, and takes them away again", async () => {
    const sheet = await openTwo();
    await sheet.setUp({ adds: { lists: true } });
    const { id } = tabNamed(sheet, "Enquiries");
    expect(sheet.engine.dropdowns(id)).toHaveLength(1);
    expect((await look(sheet)).adds.find(({ part }) => part === "lists")?.on).toBe(true);
    await sheet.type(lead(sheet, "Status", 2, 2, "Enquiries"), "A word of ours");
    expect(leadTexts(sheet, ["Status"], 2, 2, "Enquiries")).toEqual([["A word of ours"]]);
    await sheet.setUp({ adds: { lists: false } });
    expect(sheet.engine.dropdowns(id)).toEqual([]);
  });
});

describe("a wrong answer", () => {
  it("leaves no trace: another tab, another row, a column that is not there, and no tab Leads in any case", async () => {
    const sheet = await openTwo();
    const before = inventory(sheet);
    expect((await sheet.setUp({ tab: 4711 })).problem).toContain("not there any more");
    expect((await sheet.setUp({ headingRow: 4 })).problem).toContain("says when a lead came");
    expect((await sheet.setUp({ columns: { received: "Came" } })).problem).toContain('no column headed "Came"');
    expect((await sheet.setUp({ tab: await idOf(sheet, "Sheet1") })).problem).toContain("is empty");
    expect((await sheet.setUp({ columns: { received: "" } })).problem).toContain("says when a lead came");
    expect(inventory(sheet)).toEqual(before);
    await sheet.setUp();
    expect(tabs(sheet)).not.toContain("Leads");
  });

  it("of the lead tab is put right later: the old one is as it was, and the new one is timed", async () => {
    const sheet = await openTwo();
    const [archive, cells] = [ofTab(sheet, "Archive"), shownIn(sheet, "Archive")];
    await sheet.setUp({ tab: await idOf(sheet, "Archive"), adds: { lists: true } });
    expect((await look(sheet)).tab?.name).toBe("Archive");
    const answer = await sheet.setUp({ tab: await idOf(sheet, "Enquiries") });
    expect(answer.title).toBe("3 leads are listed, none of them is timed");
    expect(shownIn(sheet, "Archive")).toEqual(cells);
    expect(ofTab(sheet, "Archive")).toEqual(archive);
    expect((await look(sheet)).tabs.map(({ name, inUse }) => [name, inUse])).toEqual([
      ["Sheet1", false],
      ["Archive", false],
      ["Enquiries", true],
    ]);
    await sheet.setUp({ tab: await idOf(sheet, "Archive") });
    expect(leadTexts(sheet, ["SLA status"], 2, 3, "Archive")).toEqual([["On time"], ["Late"]]);
    expect(shownIn(sheet, "Enquiries")[0]?.filter(Boolean)).toEqual(["Full name", "Created Date", "Status"]);
    expect(sheet.faults()).toEqual([]);
  });

  it("of the row of headings is put right later, in the same tab", async () => {
    const sheet = await openSheet();
    await sheet.standIn.importCsv("List.csv", "Name,Received,Note\nName,Created on,Source\nAda,2026-11-17 10:00,Web", "new");
    await sheet.setUp({ headingRow: 1 });
    await sheet.setUp({ headingRow: 2 });
    const shown = await look(sheet);
    expect([shown.headingRow, shown.headings.map(({ heading }) => heading)]).toEqual([2, ["Name", "Created on", "Source"]]);
    expect(shownIn(sheet, "List")[0]?.filter(Boolean)).toEqual(["Name", "Received", "Note"]);
    expect(
      shownIn(sheet, "List")
        .flat()
        .filter((text) => text === "SLA status"),
    ).toHaveLength(1);
  });
});

describe("a set-up that is cut", () => {
  const WISH: SetUpWish = { newColumns: ["responded"], stages: { Contacted: "MQL" }, adds: { plan: false } };

  async function cutSetUp(kind: string): Promise<{ sheet: Sheet; right: string[] }> {
    const clean = await openTwo();
    await clean.setUp({ tab: await idOf(clean, "Archive") });
    const wish = { ...WISH, tab: await idOf(clean, "Enquiries") };
    const calls = await callsOf(clean, () => clean.setUp(wish));
    const right = [...inventory(clean), ...shownIn(clean, "Enquiries").flat(), ...shownIn(clean, "Archive").flat()];
    closeSheets();
    const sheet = await openTwo();
    await sheet.setUp({ tab: await idOf(sheet, "Archive") });
    await cutAt(sheet, pointOf(calls, kind), () => sheet.setUp(wish));
    return { sheet, right };
  }

  it.each(variations(["Spreadsheet.setNamedRange", "Sheet.deleteColumn", "Sheet.setConditionalFormatRules"], 1))(
    "at %s goes on with the same wish, and puts the old tab back",
    async (kind) => {
      const { sheet, right } = await cutSetUp(kind);
      await sheet.setUp();
      expect([...inventory(sheet), ...shownIn(sheet, "Enquiries").flat(), ...shownIn(sheet, "Archive").flat()]).toEqual(right);
      expect(sheet.faults().filter((fault) => fault !== SERVICE_ERROR)).toEqual([]);
    },
  );
});

describe("while it runs", () => {
  it("tells its step without a lock and without cells, and nothing once it is over", async () => {
    const sheet = await openImported(ARCHIVE);
    const asked: Promise<unknown>[] = [];
    sheet.standIn.beforeCall((method) => {
      if (method === "Sheet.setConditionalFormatRules" && asked.length === 0) asked.push(sheet.standIn.call("panelSetUpStep", []));
    });
    await sheet.setUp({ tab: await idOf(sheet, "Leads"), headingRow: 1, newColumns: ["owner"] });
    sheet.standIn.beforeCall(null);
    const step = JSON.parse(String(await asked[0])) as SetUpProgress;
    expect(step.steps[step.at]).toBe("Rows are coloured");
    expect(await sheet.ask("panelSetUpStep")).toBeNull();
    sheet.standIn.resetCalls();
    await sheet.ask("panelSetUpStep");
    expect(Object.keys(sheet.standIn.calls().byMethod).every((method) => method.startsWith("Cache"))).toBe(true);
  });

  it("does not mind a cache that fails", async () => {
    const sheet = await openTwo();
    sheet.standIn.beforeCall((method) => {
      if (method.startsWith("Cache")) throw new Error("Service error: Cache");
    });
    const { problem, title } = await sheet.setUp();
    sheet.standIn.beforeCall(null);
    expect([problem, title]).toEqual(["", "3 leads are listed, none of them is timed"]);
  });
});

describe("the menu's Set up", () => {
  it("opens the panel where set-up is shown, and does nothing else", async () => {
    const sheet = await openTwo();
    const before = inventory(sheet);
    await sheet.choose("Set up this spreadsheet");
    expect(sheet.standIn.panel()?.html).toContain('<body data-opens="set-up"');
    expect(inventory(sheet)).toEqual(before);
    await sheet.choose("Open the panel");
    expect(sheet.standIn.panel()?.html).not.toContain("data-opens=");
  });
});

it("columns that a click needs are added at the end of the team's own, and the leads follow", async () => {
  const sheet = await openTwo();
  await sheet.setUp();
  expect(await sheet.ask("panelAddColumns", { fields: ["responded", "attempts"] })).toBe(
    "The lead tab has empty columns Responded and Attempts now. Your cells stay as they are.",
  );
  expect((await look(sheet)).headings.map(({ heading }) => heading)).toEqual([
    "Full name",
    "Created Date",
    "Status",
    "Responded",
    "Attempts",
  ]);
  expect(leadTexts(sheet, ["SLA status"], 2, 4, "Enquiries")).toEqual([["Overdue"], ["Overdue"], ["Not recorded"]]);
  expect(await sheet.ask("panelAddColumns", { fields: ["responded"] })).toContain("has these columns already");
  await sheet.type(lead(sheet, "Responded", 2, 2, "Enquiries"), "2026-11-17 10:30");
  expect(leadTexts(sheet, ["SLA status"], 2, 2, "Enquiries")).toEqual([["On time"]]);
  expect(sheet.faults()).toEqual([]);
});
