import type { ChangesTold } from "../../contract/stand-in-contract";
import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const code = `
function form(e) { console.log(JSON.stringify([e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd, e.values, e.namedValues, e.triggerUid, String(e.authMode), e.source.getId()])); }
function change(e) { console.log([e.changeType, e.triggerUid, String(e.authMode), e.range === undefined].join(" ")); }
function writes(e) { console.log(e.changeType); const cell = SpreadsheetApp.getActiveSheet().getRange("B1"); if (cell.getValue() === "") cell.setValues([[1]]); }
function check() {}`;

const make = (handler: string, on: string): string =>
  `ScriptApp.newTrigger("${handler}").forSpreadsheet(SpreadsheetApp.getActive()).${on}().create();`;
const every = (minutes: number): string => `ScriptApp.newTrigger("check").timeBased().everyMinutes(${minutes}).create();`;

type Opened = Awaited<ReturnType<typeof openScript>>;

const lines = ({ standIn }: Opened): string[] => standIn.log().flatMap((run) => run.lines ?? []);
const changes = (opened: Opened): string[] => lines(opened).map((line) => line.split(" ")[0] ?? "");

async function heard(told: Partial<ChangesTold> = {}): Promise<Opened & { tab: string }> {
  const opened = await openScript({ code });
  await opened.script(make("change", "onChange"));
  opened.standIn.tellChanges(told);
  return { ...opened, tab: opened.engine.activeTab() };
}

describe("onFormSubmit", () => {
  async function linked() {
    const opened = await openScript({ code });
    await opened.type("A1", [["Timestamp", "Name", "Mine", "Company"]]);
    opened.standIn.linkForm("Sheet1");
    await opened.script(make("form", "onFormSubmit"));
    return opened;
  }
  const send = ({ standIn }: Opened, Name: string) => standIn.submitForm("Sheet1", { Name, Company: "12" });

  it("gets the row that the form added, with Google's moment, as its maker", async () => {
    const opened = await linked();
    opened.standIn.setUser("ben@example.com");
    expect(await send(opened, "Ada")).toBe(2);
    expect(opened.look.values("A2:D2")).toEqual([[new Date("2026-11-18T09:30:00Z"), "Ada", "", 12]]);
    expect(JSON.parse(lines(opened)[0] ?? "")).toEqual([
      2,
      2,
      1,
      4,
      ["11/18/2026 10:30:00", "Ada", "12"],
      { Timestamp: ["11/18/2026 10:30:00"], Name: ["Ada"], Company: ["12"] },
      expect.stringMatching(/^trigger-/),
      "FULL",
      "stand-in",
    ]);
    expect(opened.standIn.log().at(-1)).toMatchObject({ function: "form", cause: "form trigger" });
  });

  it("adds rows below the form's last one, and moves down what stands there", async () => {
    const opened = await linked();
    await opened.type("C2", "below the headings");
    expect([await send(opened, "Ada"), await send(opened, "Ben")]).toEqual([2, 3]);
    expect(opened.look.values("B1:C4")).toEqual([
      ["Name", "Mine"],
      ["Ada", ""],
      ["Ben", ""],
      ["", "below the headings"],
    ]);
  });

  it("has a form's address where one is linked", async () => {
    const { standIn, script } = await openScript({ code });
    const urls = "const s = SpreadsheetApp.getActive(); return [s.getFormUrl(), s.getActiveSheet().getFormUrl()];";
    expect(await script(urls)).toEqual([null, null]);
    standIn.linkForm("Sheet1");
    expect(await script(urls)).toEqual([expect.stringContaining("/forms/"), expect.stringContaining("/forms/")]);
    await expect(standIn.submitForm("Sheet1", {})).rejects.toThrow("The form's tab has no column Timestamp.");
  });
});

describe("onChange", () => {
  it.each<[string, (opened: Opened & { tab: string }) => void, string]>([
    ["typing", ({ engine, tab }) => engine.type({ sheet: tab, row: 0, column: 0, rows: 1, columns: 1 }, [["x"]]), "EDIT"],
    ["clearing", ({ engine, tab }) => engine.clear({ sheet: tab, row: 0, column: 0, rows: 2, columns: 2 }), "EDIT"],
    [
      "a colour",
      ({ engine, tab }) => engine.style({ sheet: tab, row: 0, column: 0, rows: 1, columns: 1 }, { background: "#ff0000" }),
      "FORMAT",
    ],
    ["a width", ({ engine, tab }) => engine.setColumnWidth(tab, 0, 1, 90), "FORMAT"],
    ["rows", ({ engine, tab }) => engine.insertRows(tab, 1, 2), "INSERT_ROW"],
    ["rows that go", ({ engine, tab }) => engine.deleteRows(tab, 1, 2), "REMOVE_ROW"],
    ["columns", ({ engine, tab }) => engine.insertColumns(tab, 1, 2), "INSERT_COLUMN"],
    ["columns that go", ({ engine, tab }) => engine.deleteColumns(tab, 1, 2), "REMOVE_COLUMN"],
    ["a tab", ({ engine }) => void engine.addTab("Other"), "INSERT_GRID"],
    ["a name of a tab", ({ engine, tab }) => engine.renameTab(tab, "Other"), "OTHER"],
  ])("hears of %s once, without a place", async (_, act, type) => {
    const opened = await heard();
    await opened.type("A1", [
      ["=B2", "x"],
      ["3", "=A1"],
    ]);
    const before = lines(opened).length;
    act(opened);
    await opened.standIn.settle();
    expect(lines(opened).slice(before)).toEqual([expect.stringMatching(new RegExp(`^${type} trigger-\\d+ FULL true$`))]);
  });

  it("hears of a tab that goes", async () => {
    const opened = await heard();
    const { id } = opened.engine.addTab("Other");
    await opened.standIn.settle();
    opened.engine.deleteTab(id);
    await opened.standIn.settle();
    expect(changes(opened)).toEqual(["INSERT_GRID", "REMOVE_GRID"]);
  });

  it("hears nothing of the clock, of formulas that follow, of marking cells and of opening the file", async () => {
    const opened = await heard();
    await opened.type("A1", "=NOW()");
    opened.standIn.setInterval("MINUTE");
    await opened.standIn.advance(5);
    opened.engine.select({ sheet: opened.tab, row: 3, column: 0, rows: 1, columns: 1 });
    await opened.standIn.open();
    await opened.standIn.settle();
    expect(changes(opened)).toEqual(["EDIT"]);
  });

  it.each<[string, Partial<ChangesTold>, string[]]>([
    ["as documented", {}, ["OTHER"]],
    ["not even of an import", { import: null }, []],
    ["as reported", { script: "EDIT", api: "EDIT", form: "INSERT_ROW" }, ["EDIT", "EDIT", "OTHER", "INSERT_ROW"]],
  ])("hears of scripts, programs, imports and forms %s", async (_, told, types) => {
    const opened = await heard(told);
    const { standIn, script } = opened;
    await script("const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B1').setValues([['Timestamp', 'Name']]); s.setFrozenRows(1);");
    await standIn.settle();
    await standIn.appendRows("Sheet1", [["2026-11-18 10:00", "Ada"]]);
    await standIn.importCsv("more.csv", "2026-11-18 10:00,Ben\n2026-11-18 10:01,Cem", "append");
    standIn.linkForm("Sheet1");
    await standIn.submitForm("Sheet1", { Name: "Dee" });
    expect(changes(opened)).toEqual(types);
    expect(opened.look.values("B1:B5").flat()).toEqual(["Name", "Ada", "Ben", "Cem", "Dee"]);
    expect(
      opened.look
        .values("A2:A5")
        .flat()
        .every((cell) => cell instanceof Date),
    ).toBe(true);
  });

  it.each([
    ["is heard", "EDIT" as const, ["EDIT", "EDIT"]],
    ["is not heard", null, ["EDIT"]],
  ])("where its own write %s", async (_, script, types) => {
    const opened = await openScript({ code });
    opened.standIn.tellChanges({ script });
    await opened.script(make("writes", "onChange"));
    await opened.type("A1", "x");
    expect(changes(opened)).toEqual(types);
    expect(opened.look.values("B1")).toEqual([[1]]);
  });

  it("runs for each person who made one, as him", async () => {
    const opened = await heard();
    opened.standIn.setUser("ben@example.com");
    await opened.script(make("change", "onChange"));
    await opened.type("A1", "x");
    expect(changes(opened)).toEqual(["EDIT", "EDIT"]);
    expect(opened.standIn.log().filter((run) => run.cause === "change trigger")).toHaveLength(2);
  });
});

describe("Google's limits", () => {
  it.each([1, 5, 10, 15, 30])("let a bound script run every %s minutes, and no add-on", async (minutes) => {
    const bound = await openScript({ code, addOn: "bound" });
    await bound.script(every(minutes));
    await bound.standIn.advance(60);
    expect(bound.standIn.log().filter((run) => run.cause === "timed trigger")).toHaveLength(60 / minutes);
    const { failure, standIn } = await openScript({ code });
    expect(await failure(every(minutes))).toBe("Clock events must be scheduled at least 1 hour(s) apart.");
    expect(standIn.triggers()).toEqual([]);
  });

  it("know no other minutes", async () => {
    const { failure } = await openScript({ code, addOn: "bound" });
    expect(await failure(every(7))).toMatch(/^everyMinutes takes 1, 5, 10, 15, 30, not 7/);
  });

  it("let an add-on have one trigger of each kind a person and document", async () => {
    const { standIn, script, failure } = await openScript({ code });
    for (const [handler, on] of [
      ["form", "onFormSubmit"],
      ["change", "onChange"],
    ] as const) {
      await script(make(handler, on));
      expect(await failure(make(handler, on))).toMatch(/^This add-on has created too many (form submit|change) triggers in this document/);
    }
    expect(standIn.triggers().map(({ event }) => event)).toEqual(["ON_FORM_SUBMIT", "ON_CHANGE"]);
  });

  it("let a person have 20 triggers of a script, in all of his documents", async () => {
    const many = await openScript({ code, addOn: "bound" });
    await many.script(Array.from({ length: 20 }, () => make("change", "onChange")).join(""));
    const refusal = "This script has too many triggers. Triggers must be deleted from the script before more can be added.";
    expect(await many.failure(every(5))).toBe(refusal);
    many.standIn.setUser("ben@example.com");
    await many.script(every(5));
    const elsewhere = await openScript({ code });
    elsewhere.standIn.haveTriggersElsewhere(19);
    await elsewhere.script(make("change", "onChange"));
    expect(await elsewhere.failure(make("form", "onFormSubmit"))).toBe(refusal);
  });

  it("let nobody ask before an unattended run", async () => {
    const opened = await openScript({ code: "function change() { SpreadsheetApp.getUi(); }" });
    await opened.script(make("change", "onChange"));
    await opened.type("A1", "x");
    expect(opened.standIn.log().at(-1)?.error).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  it("save and copy as Google does: triggers and forms stay behind", async () => {
    const { standIn, script } = await openScript({ code });
    standIn.linkForm("Sheet1");
    await script(make("change", "onChange"));
    expect(JSON.parse(standIn.save())).toMatchObject({ triggers: [{ event: "ON_CHANGE" }], forms: [{}] });
    expect(JSON.parse(standIn.copy(true).standIn)).toMatchObject({ triggers: [], forms: [] });
  });
});
