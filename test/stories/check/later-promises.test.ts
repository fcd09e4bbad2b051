/** The promise after the first answer, as people see it: both status columns turn with the clock and with no script run. Now is Wed 18 Nov 10:30. */
import { columnOf, lead, leadTexts, leadValues, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, lastSaid, leap, openImported, openMade, openSetUp, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const HOUR = 60;
const DAY = 24 * HOUR;
const BOTH = ["SLA status", "SLA next status"];
const words = (sheet: Sheet, row: number): unknown => leadValues(sheet, BOTH, row)[0]?.join(" / ");
const promised = (sheet: Sheet, row: number): unknown[] => leadTexts(sheet, ["SLA next due", "SLA next step"], row).flat();
const note = (sheet: Sheet, row: number): unknown => sheet.value(lead(sheet, "SLA note", row));
const painted = async (sheet: Sheet, heading: string, row: number): Promise<unknown> =>
  (await sheet.look.painted(lead(sheet, heading, row))).flat()[0];
const faults = (sheet: Sheet): unknown[] => sheet.standIn.log().flatMap((run) => run.error ?? []);

/** Lets some minutes pass in which nothing of ours runs but formulas. */
async function passes(sheet: Sheet, minutes: number): Promise<void> {
  const runs = sheet.standIn.log().length;
  await sheet.standIn.advance(minutes);
  const other = sheet.standIn.log().slice(runs);
  expect(other.filter(({ cause }) => cause !== "formula")).toEqual([]);
}

/** Types into one row, cell by cell, as a person does. */
async function enter(sheet: Sheet, row: number, fields: Record<string, string>): Promise<void> {
  for (const [heading, text] of Object.entries(fields)) await sheet.type(lead(sheet, heading, row), text);
}

const ANSWERED = { "Lead ID": "L-1", Received: "2026-11-18 10:00", Responded: "2026-11-18 10:20" };

/** An empty spreadsheet in which sales has two hours to accept. */
const agreedOn = (): Promise<Sheet> =>
  openMade([SET_UP, "two hours to accept"], async (sheet) => {
    await sheet.setUp();
    await sheet.type(agreed(sheet, "handoff.accept"), "120");
  });

describe("a lead that was answered and not reached", () => {
  it("is due for the next attempt from the morning on, and overdue after its moment", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, Attempts: "1", "Last attempt": "2026-11-18 10:20" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-19 10:20", "Attempt 2 by Thu 19 Nov 10:20"]);
    await leap(sheet, 22 * HOUR + 29);
    expect(words(sheet, 2)).toBe("On time / Waiting");
    await passes(sheet, 2);
    expect(words(sheet, 2)).toBe("On time / Follow-up due");
    await sheet.standIn.advance(78);
    expect(words(sheet, 2)).toBe("On time / Follow-up due");
    await passes(sheet, 2);
    expect(words(sheet, 2)).toBe("On time / Follow-up overdue");
    expect([await painted(sheet, "Email", 2), await painted(sheet, "SLA status", 2), await painted(sheet, "SLA next status", 2)]).toEqual([
      ...["#fdebd3", "#d2e3fc", "#f2a33a"],
    ]);
    await enter(sheet, 2, { Attempts: "2", "Last attempt": "2026-11-19 10:15" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-20 10:15", "Attempt 3 by Fri 20 Nov 10:15"]);
    await sheet.type(lead(sheet, "Connected", 2), "Yes");
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / ", "", ""]);
    expect(faults(sheet)).toEqual([]);
  });

  it("is given up after the agreed number of attempts, and its answer keeps its word", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, Attempts: "6", "Last attempt": "2026-11-18 10:25" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Given up", "", "Give up: 6 attempts, not reached"]);
  });

  it("is due at the closing of so many days where the agreement counts days", async () => {
    const sheet = await openSetUp();
    await sheet.type(agreed(sheet, "attempts.spacing"), "2");
    await sheet.type(agreed(sheet, "attempts.spacingIn"), "days");
    await enter(sheet, 2, ANSWERED);
    expect(promised(sheet, 2)).toEqual(["2026-11-20 18:00", "Attempt 2 by Fri 20 Nov 18:00"]);
  });

  it("waits as long as the customer does, and goes on with the time that it had left", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, Stage: "Waiting on customer" });
    expect([words(sheet, 2), note(sheet, 2)]).toEqual(["On time / Paused", "Waits for the customer since Wed 18 Nov 10:30"]);
    await leap(sheet, 2 * HOUR);
    await sheet.type(lead(sheet, "Stage", 2), "MQL");
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-19 12:20", "Attempt 2 by Thu 19 Nov 12:20"]);
    await sheet.type(lead(sheet, "Pause until", 2), "2026-11-18 13:30");
    expect([words(sheet, 2), note(sheet, 2)]).toEqual(["On time / Paused", "Paused until Wed 18 Nov 13:30"]);
    await leap(sheet, 3 * HOUR);
    await sheet.choose("Check all leads now");
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-19 13:20", "Attempt 2 by Thu 19 Nov 13:20"]);
  });
});

describe("a lead that was passed to sales", () => {
  it("is to be accepted in time, turns by itself, and has the tint of the worse word", async () => {
    const sheet = await agreedOn();
    await enter(sheet, 2, { "Lead ID": "L-1", Received: "2026-11-18 10:00", "Passed to sales": "2026-11-18 10:10" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual([
      "Waiting / Waiting",
      "2026-11-18 12:10",
      "Accept or reject by Wed 18 Nov 12:10",
    ]);
    await sheet.standIn.advance(69);
    expect(words(sheet, 2)).toBe("Overdue / Waiting");
    await passes(sheet, 2);
    expect(words(sheet, 2)).toBe("Overdue / Accept due");
    await sheet.standIn.advance(28);
    await passes(sheet, 2);
    expect(words(sheet, 2)).toBe("Overdue / Accept overdue");
    expect([await painted(sheet, "Email", 2), await painted(sheet, "SLA status", 2), await painted(sheet, "SLA next status", 2)]).toEqual([
      ...["#f9d3cf", "#b3261e", "#f2a33a"],
    ]);
    await sheet.type(lead(sheet, "Accepted", 2), "2026-11-18 12:12");
    expect([words(sheet, 2), note(sheet, 2)]).toEqual(["Overdue / ", "Accepted late: it was due Wed 18 Nov 12:10"]);
  });

  it("that is accepted in a sheet that no script follows is blank until the next check", async () => {
    const sheet = await agreedOn();
    await enter(sheet, 2, { "Lead ID": "L-1", Received: "2026-11-18 10:00", "Passed to sales": "2026-11-18 10:10" });
    const { id } = tabNamed(sheet, "Leads");
    sheet.engine.write({ sheet: id, row: 1, column: columnOf(sheet, "Accepted"), rows: 1, columns: 1 }, [[{ raw: "yes" }]]);
    await sheet.standIn.settle();
    expect(words(sheet, 2)).toBe("Waiting / ");
  });

  it("again after it came back is accepted, answered and tried anew", async () => {
    const sheet = await agreedOn();
    await enter(sheet, 2, {
      ...ANSWERED,
      "Passed to sales": "2026-11-18 10:05",
      Accepted: "2026-11-18 10:20",
      Attempts: "1",
      "Last attempt": "2026-11-18 10:20",
    });
    await enter(sheet, 2, { Returned: "2026-11-18 10:28", "Return reason": "No budget", "Back on": "2026-11-20" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["Resting / Resting", "2026-11-20 00:00", "Comes back on Fri 20 Nov"]);
    await leap(sheet, DAY + 13 * HOUR + 28);
    expect(words(sheet, 2)).toBe("Resting / Resting");
    await passes(sheet, 1);
    await sheet.standIn.advance(2);
    expect(words(sheet, 2)).toBe("Back today / Back today");
    expect([await painted(sheet, "Email", 2), await painted(sheet, "SLA status", 2), await painted(sheet, "SLA next status", 2)]).toEqual([
      ...["#e6f5f2", "#8fd3c7", "#8fd3c7"],
    ]);
    await leap(sheet, 9 * HOUR);
    await sheet.type(lead(sheet, "Passed to sales", 2), "2026-11-20 09:00");
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual([
      "Waiting / Waiting",
      "2026-11-20 11:00",
      "Accept or reject by Fri 20 Nov 11:00",
    ]);
    await enter(sheet, 2, { Accepted: "2026-11-20 09:01", Attempts: "2", "Last attempt": "2026-11-20 09:02" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-23 09:02", "Attempt 2 by Mon 23 Nov 09:02"]);
  });

  it("is explained with both promises", async () => {
    const sheet = await agreedOn();
    await enter(sheet, 2, { ...ANSWERED, "Passed to sales": "2026-11-18 10:10" });
    sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: 1, column: 0, rows: 1, columns: 1 });
    await sheet.choose("Explain this colour");
    expect(sheet.said.at(-1)).toContain("On time. Due Wed 18 Nov 11:00, answered Wed 18 Nov 10:20.");
    expect(sheet.said.at(-1)).toContain(
      "Waiting. Passed to sales Wed 18 Nov 10:10; sales accepts or rejects within 2 h of working time, by Wed 18 Nov 12:10.",
    );
  });
});

describe("a lead that is lost for now", () => {
  it("rests until its day, and its answer keeps its word", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, Stage: "Lost", "Lost reason": "No budget", "Back on": "2026-11-25" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Resting", "2026-11-25 00:00", "Comes back on Wed 25 Nov"]);
  });

  it("is back at once where its day lies in the past", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, Stage: "Lost", "Back on": "2026-11-02" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual([
      "On time / Back today",
      "2026-11-02 00:00",
      "Pass it to sales again, or choose another day",
    ]);
  });
});

describe("what cannot be right is told, and nothing else breaks", () => {
  it.each<[string, Record<string, string>, string, string, unknown[]]>([
    [
      "attempts as text",
      { Attempts: "two" },
      "On time / Waiting",
      '"Attempts" holds the text "two", not a number of attempts: type how many were made, such as 2',
      ["2026-11-19 10:20", "Attempt 2 by Thu 19 Nov 10:20"],
    ],
    [
      "a last attempt before the answer",
      { Attempts: "1", "Last attempt": "2026-11-18 10:05" },
      "On time / Waiting",
      "",
      ["2026-11-19 10:20", "Attempt 2 by Thu 19 Nov 10:20"],
    ],
    [
      "a last attempt of another year",
      { Attempts: "1", "Last attempt": "2025-11-18 10:05" },
      "On time / Waiting",
      '"Last attempt" lies before the day on which it came',
      ["2026-11-19 10:20", "Attempt 2 by Thu 19 Nov 10:20"],
    ],
    [
      "a day of coming back in words",
      { Returned: "2026-11-18 10:25", "Back on": "next quarter" },
      "Resting / Resting",
      'Returned to marketing; "Back on" holds the text "next quarter", not a date: choose Format > Number > Automatic, then type it again, such as 2026-11-18 09:30',
      ["", ""],
    ],
  ])("%s", async (_, fields, both, told, step) => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, ...fields });
    expect([words(sheet, 2), note(sheet, 2), promised(sheet, 2)]).toEqual([both, told, step]);
    expect(faults(sheet)).toEqual([]);
  });
});

describe("a team's own list", () => {
  const LINE = { Name: "Ada", Received: "2026-11-17 10:00", Responded: "2026-11-17 10:20", "Passed to sales": "2026-11-17 10:00" };
  const withColumns = (more: Record<string, string>): Promise<Sheet> => {
    const all = { ...LINE, ...more };
    return openImported([Object.keys(all).join(","), Object.values(all).join(",")].join("\n"));
  };

  it.each<[string, Record<string, string>, string]>([
    ["without columns for attempts nothing more is due", {}, "On time / "],
    ["without Last attempt it is counted from the answer", { Attempts: "1" }, "On time / Follow-up overdue"],
    ["without Attempts it is counted by its moment", { "Last attempt": "2026-11-17 17:00" }, "On time / Follow-up due"],
    ["without Connected it goes on until it is closed", { Attempts: "1", Stage: "Lost" }, "On time / "],
  ])("%s", async (_, more, both) => expect(words(await withColumns(more), 2)).toBe(both));

  it("without a column Accepted nothing is to be accepted", async () => {
    const sheet = await withColumns({});
    await sheet.type(agreed(sheet, "handoff.accept"), "120");
    await sheet.choose("Check all leads now");
    expect(words(sheet, 2)).toBe("On time / ");
  });
});

describe("columns of ours that somebody deleted", () => {
  const remove = (sheet: Sheet, heading: string): void =>
    sheet.engine.deleteColumns(tabNamed(sheet, "Leads").id, columnOf(sheet, heading), 1);

  it("come back with the next check, and what was remembered with them", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, { ...ANSWERED, Attempts: "1", "Last attempt": "2026-11-18 10:20" });
    await sheet.choose("Check all leads now");
    const remembered = sheet.value(lead(sheet, "SLA paused", 2));
    const headings = [...(shownIn(sheet, "Leads")[0] ?? [])].sort();
    expect(remembered).toBe("L-1 | @2026-11-18T09:20:00Z");
    for (const heading of ["SLA next status", "SLA next warn", "SLA paused"]) remove(sheet, heading);
    await sheet.choose("Check all leads now");
    expect(lastSaid(sheet)).toContain('The tab "Leads" has the columns SLA next status, SLA next warn and SLA paused now.');
    expect([...(shownIn(sheet, "Leads")[0] ?? [])].sort()).toEqual(headings);
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-19 10:20", "Attempt 2 by Thu 19 Nov 10:20"]);
    expect(sheet.value(lead(sheet, "SLA paused", 2))).toBe(remembered);
    await sheet.choose("Check all leads now");
    expect(lastSaid(sheet)).toBe("1 lead checked.");
    expect(faults(sheet)).toEqual([]);
  });

  it("come back with the next edit where nobody checks", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, ANSWERED);
    remove(sheet, "SLA next due");
    await enter(sheet, 2, { Attempts: "1", "Last attempt": "2026-11-18 10:25" });
    expect([words(sheet, 2), ...promised(sheet, 2)]).toEqual(["On time / Waiting", "2026-11-19 10:25", "Attempt 2 by Thu 19 Nov 10:25"]);
  });
});

describe("an agreement that lacks what later promises are judged by", () => {
  const KEYS = ["attempts.spacingIn", "handoff.acceptWarning"];
  const shown = (sheet: Sheet, key: string): string => sheet.look.display(agreed(sheet, key))[0]?.[0] ?? "";

  it("as one of an earlier build does, gets its rows by the next check, in their places, and says so once", async () => {
    const sheet = await openSetUp();
    await enter(sheet, 2, ANSWERED);
    const { id } = tabNamed(sheet, "SLA agreement");
    const keys = (): string[] => shownIn(sheet, "SLA agreement").map((row) => row[4] ?? "");
    const before = keys();
    for (const key of KEYS) sheet.engine.deleteRows(id, keys().indexOf(key), 1);
    await sheet.choose("Check all leads now");
    expect(lastSaid(sheet)).toContain(
      'The tab SLA agreement has 2 rows more: "Time between attempts counts" and "Warn before the acceptance is due". Look whether they suit you.',
    );
    expect([keys(), KEYS.map((key) => shown(sheet, key))]).toEqual([before, ["minutes", "30"]]);
    expect(words(sheet, 2)).toBe("On time / Waiting");
    await sheet.choose("Check all leads now");
    expect(lastSaid(sheet)).toBe("1 lead checked.");
    expect(faults(sheet)).toEqual([]);
  });
});
