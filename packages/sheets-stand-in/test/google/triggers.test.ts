import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const HOURLY = 'ScriptApp.newTrigger("check").timeBased().everyHours(1).create();';
const ONE_TOO_MANY = "This add-on has created too many time-based triggers in this document for this Google user account.";
const code = `function check(e) { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange(sheet.getLastRow() + 1, 1, 1, 2).setValues([[e.hour, String(e.authMode)]]); }
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Make it hourly", "hourly").addSeparator().addToUi(); }
function hourly() { ${HOURLY} }
function onEdit(e) {
  if (e.range.rowStart === 1) return;
  console.log(JSON.stringify([e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd, e.value, e.oldValue, typeof e.value, String(e.authMode)]));
}`;

describe("timed triggers", () => {
  it("run when the clock passes them, as their maker", async () => {
    const { standIn, script, look } = await openScript({ code });
    await script(HOURLY);
    standIn.setUser("ben@example.com");
    expect(standIn.triggers()).toMatchObject([{ function: "check", every: 60, user: "ana@example.com" }]);
    await standIn.advance(59);
    expect(look.values("A1")).toEqual([[""]]);
    await standIn.advance(62);
    expect(look.values("A1:B2")).toEqual([
      [10, "FULL"],
      [11, "FULL"],
    ]);
    expect(standIn.log().filter((run) => run.cause === "timed trigger")).toHaveLength(2);
  });

  it("are one a person in an add-on, and seen by him alone", async () => {
    const { standIn, failure, script } = await openScript({ code });
    await script(HOURLY);
    expect(await failure(HOURLY)).toBe(ONE_TOO_MANY);
    standIn.setUser("ben@example.com");
    expect(await script("return ScriptApp.getProjectTriggers().length")).toBe(0);
    await script(HOURLY);
    expect(standIn.triggers()).toHaveLength(2);
    await script("ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach((trigger) => ScriptApp.deleteTrigger(trigger))");
    expect(standIn.triggers()).toMatchObject([{ user: "ana@example.com" }]);
  });

  it("are as many in a bound script as it likes", async () => {
    const { standIn, script } = await openScript({ code, addOn: "bound" });
    await script(HOURLY);
    await script(HOURLY.replace("(1)", "(3)"));
    expect(standIn.triggers()).toMatchObject([{ every: 60 }, { every: 180 }]);
  });

  it("run as often as told", async () => {
    const { standIn, script } = await openScript({ code });
    await script(HOURLY.replace("(1)", "(2)"));
    await standIn.advance(6 * 60 + 1);
    const ran = standIn.log().filter((run) => run.cause === "timed trigger");
    expect(ran).toHaveLength(3);
    expect(new Date(standIn.triggers()[0]?.next ?? 0).toISOString()).toBe("2026-11-18T17:30:00.000Z");
  });

  it("of several people run in the order of their moments", async () => {
    const { standIn, script } = await openScript({
      code: `${code}\n${["slow", "hourly2"].map((name) => `function ${name}(e) { console.log(e.hour + ":" + e.minute); }`).join("\n")}`,
    });
    await script('ScriptApp.newTrigger("slow").timeBased().everyHours(2).create();');
    await standIn.advance(15);
    standIn.setUser("ben@example.com");
    await script('ScriptApp.newTrigger("hourly2").timeBased().everyHours(1).create();');
    await standIn.advance(3 * 60);
    const ran = standIn.log().filter((run) => run.cause === "timed trigger");
    expect(ran.map((run) => [run.function, run.lines?.[0]])).toEqual([
      ["hourly2", "10:45"],
      ["slow", "11:30"],
      ["hourly2", "11:45"],
      ["hourly2", "12:45"],
    ]);
  });

  it("run once for all that the clock jumped over", async () => {
    const { standIn, script, engine } = await openScript({ code });
    await script(HOURLY);
    engine.setNow(Date.parse("2026-11-20T09:45:00Z"));
    await standIn.advance(0);
    expect(standIn.log().filter((run) => run.cause === "timed trigger")).toHaveLength(1);
    expect(standIn.triggers()[0]?.next).toBeGreaterThan(Date.parse("2026-11-20T10:29:00Z"));
    expect(standIn.triggers()[0]?.next).toBeLessThan(Date.parse("2026-11-20T10:31:00Z"));
  });

  it.each([
    ["everyHours(0)", "everyHours takes a whole number from 1 to 8760, not 0 (Google's own words are not known)"],
    ["create()", "The clock trigger must have a frequency."],
    ["everyDays(1)", "ScriptApp.ClockTriggerBuilder.everyDays is not in the stand-in yet"],
    ["after(1000)", "ScriptApp.ClockTriggerBuilder.after is not in the stand-in yet"],
  ])("are refused as %s", async (told, message) => {
    const { failure } = await openScript({ code });
    expect(await failure(`ScriptApp.newTrigger("check").timeBased().${told}`)).toBe(message);
  });

  it("have no dialogs, and their errors end in the log", async () => {
    const { standIn, script } = await openScript({ code: `${code}\nfunction ask() { SpreadsheetApp.getUi(); }` });
    await script(HOURLY.replace("check", "ask"));
    await standIn.runTriggers();
    expect(standIn.log().at(-1)).toMatchObject({ function: "ask", error: "Cannot call SpreadsheetApp.getUi() from this context." });
  });

  it("run once when told", async () => {
    const { standIn, script, look } = await openScript({ code });
    await script(HOURLY);
    await standIn.runTriggers();
    expect(look.values("A1:A2")).toEqual([[9], [""]]);
  });
});

it("recalculates NOW() at the sheet's interval only", async () => {
  const { standIn, type, look } = await openScript({ code });
  await type("A1", "=NOW()");
  const before = look.values("A1");
  await standIn.advance(5);
  expect(look.values("A1")).toEqual(before);
  standIn.setInterval("MINUTE");
  await standIn.advance(5);
  expect(look.values("A1")).toEqual([[new Date("2026-11-18T09:40:00Z")]]);
});

describe("onEdit", () => {
  const lines = (standIn: { log(): { function: string; lines?: string[] }[] }) =>
    standIn
      .log()
      .filter((run) => run.function === "onEdit")
      .flatMap((run) => run.lines ?? [])
      .map((line) => JSON.parse(line));

  it("gets the cell, its value and the one before", async () => {
    const { standIn, type, engine } = await openScript({ code });
    await type("B2", "35");
    await type("B2", "36");
    engine.clear({ sheet: engine.activeTab(), row: 1, column: 1, rows: 1, columns: 1 });
    await standIn.settle();
    expect(lines(standIn)).toEqual([
      [2, 2, 2, 2, "35", null, "string", "LIMITED"],
      [2, 2, 2, 2, "36", "35", "string", "LIMITED"],
      [2, 2, 2, 2, null, "36", "undefined", "LIMITED"],
    ]);
  });

  it("gets one event without a value for a pasted block", async () => {
    const { standIn, type } = await openScript({ code });
    await type("A2", [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(lines(standIn)).toEqual([[2, 3, 1, 2, null, null, "undefined", "LIMITED"]]);
  });

  it("does not cost calls for the fields of its range", async () => {
    const { standIn, type } = await openScript({ code });
    await type("A1", "x");
    expect(standIn.calls().total).toBe(0);
  });

  it("is not run by scripts, nor before the add-on is enabled", async () => {
    const { standIn, script, type } = await openScript({ code, addOn: "installed" });
    await script("SpreadsheetApp.getActiveSheet().getRange('A2').setValues([[1]])");
    await type("A2", "x");
    expect(standIn.log().filter((run) => run.function === "onEdit")).toEqual([]);
    await standIn.open();
    await standIn.choose("Make it hourly");
    await type("A2", "y");
    expect(standIn.log().filter((run) => run.function === "onEdit")).toHaveLength(1);
  });

  it("writes what is calculated before the stand-in has settled", async () => {
    const { type, look } = await openScript({
      code: "function onEdit(e) { e.range.getSheet().getRange('B1').setValues([['=LEN(A1)']]); }",
    });
    await type("A1", "four");
    expect(look.values("B1")).toEqual([[4]]);
  });

  it("loses edits that find two waiting", async () => {
    const { standIn, engine } = await openScript({ code });
    const area = { sheet: engine.activeTab(), row: 1, column: 0, rows: 1, columns: 1 };
    for (const text of ["1", "2", "3"]) engine.type(area, [[text]]);
    await standIn.settle();
    expect(standIn.log().map((run) => run.error)).toEqual([
      "This edit is lost: two events of onEdit were waiting already",
      undefined,
      undefined,
    ]);
  });
});

describe("the menu", () => {
  it("is built by onOpen, runs its entries, and shows a failure", async () => {
    const { standIn, said } = await openScript({ code, name: "My add-on" });
    await standIn.open();
    expect(standIn.menu()).toEqual({
      label: "My add-on",
      items: [
        { label: "Make it hourly", run: "hourly" },
        { label: "", separator: true },
      ],
    });
    await standIn.choose("Make it hourly");
    expect(standIn.log().at(-1)).toMatchObject({ function: "hourly", cause: "menu", authMode: "FULL" });
    await standIn.choose("Make it hourly");
    expect(said).toEqual([ONE_TOO_MANY]);
    await expect(standIn.choose("Nothing")).rejects.toThrow('The menu has no entry "Nothing"');
  });
});
