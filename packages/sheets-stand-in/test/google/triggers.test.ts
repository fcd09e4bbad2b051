import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const HOURLY = 'ScriptApp.newTrigger("sweep").timeBased().everyHours(1).create();';
const ONE_TOO_MANY = "This add-on has created too many time-based triggers in this document for this Google user account.";
const code = `function sweep(e) { SpreadsheetApp.getActiveSheet().appendRow([e.hour, String(e.authMode)]); }
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
    expect(standIn.triggers()).toMatchObject([{ function: "sweep", every: 60, user: "ana@example.com" }]);
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

  it("run at most hourly in an add-on, oftener in a bound script", async () => {
    const minutes = 'ScriptApp.newTrigger("sweep").timeBased().everyMinutes(5).create();';
    expect(await (await openScript({ code })).failure(minutes)).toContain("at most once an hour");
    const { standIn, script, failure } = await openScript({ code, addOn: "bound" });
    await script(minutes);
    expect(standIn.triggers()).toMatchObject([{ every: 5 }]);
    expect(await failure(minutes.replace("5", "7"))).toBe(
      "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
    );
  });

  it("of a day keep their hour in their zone across a clock change", async () => {
    const { standIn, script } = await openScript({ code, now: "2026-10-24T12:00:00Z" });
    await script('ScriptApp.newTrigger("sweep").timeBased().everyDays(1).atHour(6).nearMinute(30).inTimezone("Europe/Berlin").create();');
    expect(standIn.triggers()[0]?.next).toBe(Date.parse("2026-10-25T05:30:00Z"));
    await standIn.advance(1440);
    expect(standIn.triggers()[0]?.next).toBe(Date.parse("2026-10-26T05:30:00Z"));
  });

  /** 2026-11-18 is a Wednesday, and 10:30 in Berlin as these are made. */
  it.each([
    ["everyDays(1).atHour(7)", ["2026-11-19T06:00Z", "2026-11-20T06:00Z", "2026-11-21T06:00Z"]],
    ["everyDays(1).atHour(18).nearMinute(30)", ["2026-11-18T17:30Z", "2026-11-19T17:30Z", "2026-11-20T17:30Z"]],
    ["everyDays(3).atHour(7)", ["2026-11-19T06:00Z", "2026-11-22T06:00Z", "2026-11-25T06:00Z"]],
    ["everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8)", ["2026-11-23T07:00Z", "2026-11-30T07:00Z", "2026-12-07T07:00Z"]],
    ["onWeekDay(ScriptApp.WeekDay.WEDNESDAY).atHour(8)", ["2026-11-25T07:00Z", "2026-12-02T07:00Z", "2026-12-09T07:00Z"]],
    ["everyWeeks(2).onWeekDay(ScriptApp.WeekDay.WEDNESDAY).atHour(12)", ["2026-11-18T11:00Z", "2026-12-02T11:00Z", "2026-12-16T11:00Z"]],
    ["onMonthDay(1).atHour(9)", ["2026-12-01T08:00Z", "2027-01-01T08:00Z", "2027-02-01T08:00Z"]],
    ["onMonthDay(31).atHour(9)", ["2026-12-31T08:00Z", "2027-01-31T08:00Z", "2027-03-31T07:00Z"]],
    ["everyHours(2)", ["2026-11-18T11:30Z", "2026-11-18T13:30Z", "2026-11-18T15:30Z"]],
  ])("run as told: %s", async (told, moments) => {
    const { standIn, script } = await openScript({ code });
    await script(`ScriptApp.newTrigger("sweep").timeBased().inTimezone("Europe/Berlin").${told}.create();`);
    const next = () => new Date(Math.floor((standIn.triggers()[0]?.next ?? 0) / 60_000) * 60_000).toISOString().replace(":00.000", "");
    for (const moment of moments) {
      expect(next()).toBe(moment);
      await standIn.advance(Math.ceil((Date.parse(moment) - standIn.engine.now()) / 60_000) + 1);
    }
    expect(standIn.log().filter((run) => run.cause === "timed trigger")).toHaveLength(moments.length);
  });

  it("of several people run in the order of their moments", async () => {
    const { standIn, script } = await openScript({
      code: `${code}\n${["daily", "hourly2"].map((name) => `function ${name}(e) { console.log(e.hour + ":" + e.minute); }`).join("\n")}`,
    });
    await script('ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(11).nearMinute(45).inTimezone("Etc/UTC").create();');
    standIn.setUser("ben@example.com");
    await script('ScriptApp.newTrigger("hourly2").timeBased().everyHours(1).create();');
    await standIn.advance(4 * 60);
    const ran = standIn.log().filter((run) => run.cause === "timed trigger");
    expect(ran.map((run) => [run.function, run.lines?.[0]])).toEqual([
      ["hourly2", "10:30"],
      ["hourly2", "11:30"],
      ["daily", "11:45"],
      ["hourly2", "12:30"],
      ["hourly2", "13:30"],
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
    ["everyDays(0)", "everyDays takes a whole number from 1 to 365, not 0 (Google's own words are not known)"],
    ["atHour(24)", "atHour takes a whole number from 0 to 23, not 24 (Google's own words are not known)"],
    ["onMonthDay(32)", "onMonthDay takes a whole number from 1 to 31, not 32 (Google's own words are not known)"],
    ["inTimezone('Mars/Base')", "Invalid argument: timezone"],
    ["atHour(5).create()", "The clock trigger must have a frequency."],
    ["onWeekDay('MONDAY')", "The parameters (String) don't match the method signature for ScriptApp.ClockTriggerBuilder.onWeekDay."],
    ["after(1000)", "ScriptApp.ClockTriggerBuilder.after is not in the stand-in yet"],
  ])("are refused as %s", async (told, message) => {
    const { failure } = await openScript({ code });
    expect(await failure(`ScriptApp.newTrigger("sweep").timeBased().${told}`)).toBe(message);
  });

  it("have no dialogs, and their errors end in the log", async () => {
    const { standIn, script } = await openScript({ code: `${code}\nfunction ask() { SpreadsheetApp.getUi(); }` });
    await script(HOURLY.replace("sweep", "ask"));
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
    await script("SpreadsheetApp.getActiveSheet().getRange('A2').setValue(1)");
    await type("A2", "x");
    expect(standIn.log().filter((run) => run.function === "onEdit")).toEqual([]);
    await standIn.open();
    await standIn.choose("Make it hourly");
    await type("A2", "y");
    expect(standIn.log().filter((run) => run.function === "onEdit")).toHaveLength(1);
  });

  it("writes what is calculated before the stand-in has settled", async () => {
    const { type, look } = await openScript({ code: "function onEdit(e) { e.range.offset(0, 1).setFormula('=LEN(A1)'); }" });
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
