/** The agreement goes out as one file and comes in again, checked field by field, whole or not at all. */
import type { ExportAnswer, ImportAnswer } from "../../../src/entries/agreement-file";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { at, lead, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, openExample, type Sheet } from "../../harness/sheet";

const HOURS_TAB = "SLA hours";
const AGREEMENT = "SLA agreement";

let sheet: Sheet;
beforeAll(async () => {
  sheet = await openExample();
});
afterAll(closeSheets);

const bring = (text: string, draft?: string) => sheet.ask<ImportAnswer>("panelImport", { text, ...(draft !== undefined && { draft }) });
const out = () => sheet.ask<ExportAnswer>("panelExport");
const fields = async () => (await sheet.ask<PanelState>("panelOpen")).fields;
const values = async () => new Map((await fields()).map(({ key, value }) => [key, value]));

async function save(key: string, value: unknown): Promise<void> {
  const was = (await values()).get(key);
  const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);
  expect(answer.saved).toHaveLength(1);
}

type File = { format: string; formatVersion: number; fields: { key: string; value: unknown; label?: string }[] };
const fileOf = (...entries: [string, unknown][]): string =>
  JSON.stringify({ format: "lead-sla-agreement", formatVersion: 1, fields: entries.map(([key, value]) => ({ key, value })) });

it("goes out and comes into another spreadsheet as it was", async () => {
  await save("purpose", "=1+1\n'quoted' \"twice\" | ünïcode");
  await save("term.end", "2027-12-31");
  await save("rate.1", 0.25);
  await save("response.target", 45);
  const sent = await values();
  const { name, text } = await out();
  expect(name).toBe("agreement-2026-11-18.json");
  const file = JSON.parse(text) as File;
  // The language is the spreadsheet's own: nothing that is agreed on.
  const agreedOn = [...sent].filter(([key]) => key !== "document.language");
  expect(new Map(file.fields.map(({ key, value }) => [key, value]))).toEqual(
    new Map<string, unknown>([
      ...agreedOn,
      ["stages", expect.stringContaining("SAL | sales | yes")],
      ["stages.goals", "Lead | 2140\nMQL | 535\nSAL | 257\nOpportunity | 175\nCustomer | 35"],
    ]),
  );

  const first = sheet;
  sheet = await openExample({ zone: "America/New_York" });
  await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:30");
  const offered = await bring(text);
  expect(offered).toMatchObject({ done: false, faults: [], sentence: "The file changes 4 items. Look at them, then import." });
  expect(offered.differences.map(({ key }) => key)).toEqual(["purpose", "rate.1", "response.target", "term.end"]);
  expect(await values()).not.toEqual(sent);
  expect(await bring(text, offered.draft)).toMatchObject({ done: true, sentence: "4 items imported." });
  expect(await values()).toEqual(sent);
  expect(sheet.value(agreed(sheet, "term.end"))).toEqual(new Date("2027-12-31T05:00:00Z"));
  expect(sheet.look.formulas(agreed(sheet, "purpose"))).toEqual([[""]]);
  // Leads follow at once.
  expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T15:15:00Z"));
  expect(await bring(text)).toMatchObject({ done: false, sentence: expect.stringContaining("says all that the file says") });
  sheet = first;
});

it.each<[string, string, string[]]>([
  ["no JSON", "{", ["not JSON"]],
  ["another file", '{"a":1}', ["not a file of an agreement"]],
  ["null", "null", ["not a file of an agreement"]],
  ["fields that are no list", '{"format":"lead-sla-agreement","formatVersion":1,"fields":{}}', ["not a file of an agreement"]],
  ["a newer file", '{"format":"lead-sla-agreement","formatVersion":2,"fields":[]}', ["newer version"]],
  ["a date as an object", fileOf(["purpose", { evil: true }]), ["not a file of an agreement"]],
  [
    "several faults",
    fileOf(["purpose", "fine"], ["response.target", -5], ["no.such", "x"], ["rate.1", "30%"], ["term.end", "2027-02-30"], ["purpose", 7]),
    [
      "Response target: Type a number of minutes above 0",
      'no item "no.such"',
      "Conversion rate: lead to MQL: give a number, not a text.",
      "Term: last day: Type a day as",
      "Purpose of this agreement stands twice",
      "Purpose of this agreement: give a text, not a number.",
    ],
  ],
  ["__proto__", '{"format":"lead-sla-agreement","formatVersion":1,"fields":[{"key":"__proto__","value":"x"}]}', ["no item"]],
  ["a text beyond a cell", fileOf(["purpose", "x".repeat(50_001)]), ["50,000 characters"]],
])("is refused in sentences, and nothing is imported: %s", async (_, text, parts) => {
  const before = await values();
  const { draft, done, faults } = await bring(text);
  expect([done, faults.length]).toEqual([false, parts.length]);
  parts.forEach((part, at) => {
    expect(faults[at]).toContain(part);
    expect(faults[at]?.length).toBeLessThan(200);
  });
  expect(await bring(text, draft)).toMatchObject({ done: false });
  expect(await values()).toEqual(before);
});

describe("working hours in the file", () => {
  const HOURS = {
    week: [
      ["Monday", "08:00", "12:00"],
      ["Monday", "13:00", "24:00"],
      ["Wednesday", "08:00", "10:00"],
    ],
    holidays: [
      ["2026-12-24", "08:00", "10:00", "Christmas Eve"],
      ["2026-12-25", "", "", "=1+1"],
    ],
    timeZone: "Europe/London",
  };
  const withHours = (hours: unknown, ...entries: [string, unknown][]) => JSON.stringify({ ...JSON.parse(fileOf(...entries)), hours });
  const tab = () => shownIn(sheet, HOURS_TAB);
  /** Rows below a heading, columns from it on: as many as the week that set-up wrote had, and one more. */
  const under = (heading: string, columns: number) => sheet.look.display(at(sheet, HOURS_TAB, heading, { down: 1, rows: 8, columns }));
  const blank = (rows: number, columns: number) => Array.from({ length: rows }, () => Array(columns).fill(""));

  it("come in whole: week, holidays and zone, and the leads follow; texts stay texts", async () => {
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:30");
    const text = withHours(HOURS, ["purpose", "With hours"]);
    const { draft, differences, sentence } = await bring(text);
    expect(sentence).toBe("The file changes 4 items. Look at them, then import.");
    expect(differences.map(({ label }) => label)).toEqual([
      "Purpose of this agreement",
      "Working hours",
      "Holidays",
      "Time zone of the working hours",
    ]);
    expect(await bring(text, draft)).toMatchObject({ done: true, sentence: "4 items imported." });
    expect(under("Day", 3)).toEqual([...HOURS.week, ...blank(5, 3)]);
    expect(under("Holiday", 4)).toEqual([...HOURS.holidays, ...blank(6, 4)]);
    expect(under("Time zone", 1)).toEqual([[HOURS.timeZone], ...blank(7, 1)]);
    const [, ...rows] = tab().map((cells) => cells.filter(Boolean).join(" "));
    expect(rows.filter(Boolean)).toEqual([
      "Monday 08:00 12:00 2026-12-24 08:00 10:00 Christmas Eve Europe/London",
      "Monday 13:00 24:00 2026-12-25 =1+1",
      "Wednesday 08:00 10:00",
    ]);
    // 09:30 in Berlin is 08:30 in London, where the day has begun; 45 minutes are agreed.
    expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T09:15:00Z"));
    expect(JSON.parse((await out()).text).hours).toEqual(HOURS);
    expect(await bring(text)).toMatchObject({ sentence: expect.stringContaining("says all that the file says") });
  });

  it.each(["1 May", "2026", "5%", "'t Fest", "TRUE", "+49"])("keep a holiday's name as the text that it is: %s", async (name) => {
    const text = withHours({ ...HOURS, holidays: [["2027-05-03", "", "", name]] });
    expect(await bring(text, (await bring(text)).draft)).toMatchObject({ done: true });
    expect(sheet.value(lead(sheet, "Name", 2, 2, HOURS_TAB))).toBe(name);
    expect(JSON.parse((await out()).text).hours.holidays).toEqual([["2027-05-03", "", "", name]]);
    expect(await bring(text)).toMatchObject({ sentence: expect.stringContaining("says all that the file says") });
  });

  it.each<[string, unknown, string[]]>([
    [
      "a day, a date and a zone",
      { week: [["Moonday", "09:00", "10:00"]], holidays: [["soon"]], timeZone: "Here" },
      ["Moonday", "soon", "Here"],
    ],
    ["no list", { week: "Monday", holidays: [], timeZone: "" }, ["not a file of an agreement"]],
  ])("are refused in sentences, and nothing is imported: %s", async (_, hours, parts) => {
    const before = [await values(), tab()];
    const { draft, faults } = await bring(withHours(hours, ["purpose", "Not this"]));
    expect(faults).toHaveLength(parts.length);
    parts.forEach((part, at) => {
      expect(faults[at]).toContain(part);
    });
    expect(await bring(withHours(hours, ["purpose", "Not this"]), draft)).toMatchObject({ done: false });
    expect([await values(), tab()]).toEqual(before);
  });

  it("are not written over a formula, or over what somebody typed since", async () => {
    const text = withHours({ ...HOURS, timeZone: "", week: [["Friday", "09:00", "18:00"]] }, ["purpose", "Third"]);
    const { draft } = await bring(text);
    const holiday = lead(sheet, "Holiday", 5, 5, HOURS_TAB);
    await sheet.type(holiday, "2027-01-01");
    expect(await bring(text, draft)).toMatchObject({ done: false, sentence: expect.stringContaining("Someone changed") });
    await sheet.type(holiday, "=DATE(2027,1,1)");
    const before = [await values(), tab()];
    const again = await bring(text);
    await expect(bring(text, again.draft)).rejects.toThrow("holds formulas");
    expect([await values(), tab()]).toEqual(before);
    await sheet.type(holiday, "");
  });

  it("come back where the agreement's rows move while it is written", async () => {
    const text = withHours({ ...HOURS, week: [["Friday", "09:00", "18:00"]] }, ["purpose", "Fourth"]);
    const name = lead(sheet, "Name", 2, 2, HOURS_TAB);
    await sheet.type(name, "'=1+1");
    const { draft } = await bring(text);
    const before = tab();
    const agreement = tabNamed(sheet, AGREEMENT).id;
    let writes = 0;
    sheet.standIn.beforeCall((method) => {
      if (method !== "Range.setValues") return;
      writes += 1;
      if (writes === 3) sheet.engine.insertRows(agreement, 1, 1);
    });
    expect(await bring(text, draft)).toMatchObject({ done: false });
    sheet.standIn.beforeCall(null);
    expect(tab()).toEqual(before);
    expect(sheet.look.formulas(name)).toEqual([[""]]);
  });

  it("stay away where their headings are gone, and the file goes out without them", async () => {
    const day = lead(sheet, "Day", 1, 1, HOURS_TAB);
    await sheet.type(day, "Weekday");
    expect((await bring(withHours(HOURS))).faults).toEqual([expect.stringContaining("headings Day and Holiday are gone")]);
    const without = await out();
    expect(JSON.parse(without.text).hours).toBeUndefined();
    expect(without.lacks).toContain("The working hours are not in it. ");
    await sheet.type(day, "Day");
    const opens = lead(sheet, "Open", 2, 2, HOURS_TAB);
    const open = sheet.look.display(opens)[0]?.[0] ?? "";
    await sheet.type(opens, "early");
    expect((await bring(withHours(HOURS))).faults).toEqual([
      expect.stringMatching(/^The tab SLA hours is not understood: put it right.*"early" in row 2/),
    ]);
    await sheet.type(opens, open);
    expect((await bring(withHours(HOURS))).faults).toEqual([]);
    expect((await out()).lacks).toBe("");
  });

  it("leave no holiday out in silence: its row is named, in the file and out of it", async () => {
    const place = lead(sheet, "Holiday", 2, 2, HOURS_TAB);
    const was = sheet.look.display(place)[0]?.[0] ?? "";
    await sheet.type(place, "next Friday");
    expect((await out()).lacks).toMatch(/^The working hours are not in it\..*"next Friday"/);
    expect((await bring(withHours(HOURS))).faults).toEqual([expect.stringContaining('"next Friday"')]);
    await sheet.type(place, was);
    expect((await out()).lacks).toBe("");
  });
});

it("is not written where someone changed a cell since it was looked at", async () => {
  const text = fileOf(["nurture.program", "Ours"], ["purpose", "New purpose"]);
  const { draft } = await bring(text);
  await sheet.type(agreed(sheet, "purpose"), "By hand meanwhile");
  const answer = await bring(text, draft);
  expect(answer).toMatchObject({ done: false, sentence: expect.stringContaining("Someone changed the agreement meanwhile") });
  expect(answer.differences).toContainEqual(expect.objectContaining({ key: "purpose", before: "By hand meanwhile", after: "New purpose" }));
  expect((await values()).get("purpose")).toBe("By hand meanwhile");
  expect(await bring(text, answer.draft)).toMatchObject({ done: true });
});

it("says which row is missing in the agreement's tab", async () => {
  const tab = tabNamed(sheet, AGREEMENT).id;
  const row = Number(/\d+$/.exec(agreed(sheet, "reports.shared"))) - 1;
  sheet.engine.deleteRows(tab, row, 1);
  const { done, faults } = await bring(fileOf(["reports.shared", "Ours"], ["purpose", "New again"]));
  expect([done, faults]).toEqual([false, [expect.stringContaining("Reports of both teams: the tab SLA agreement lacks its row")]]);
  await sheet.setUp();
});

it.each(["a row", "a column"])("is taken back whole where %s comes in while it is written", async (what) => {
  const text = fileOf(
    ["nurture.program", `Theirs with ${what}`],
    ["purpose", `Other with ${what}`],
    ["approach.giveUp", `Never with ${what}`],
  );
  const { draft } = await bring(text);
  const before = await values();
  const tab = tabNamed(sheet, AGREEMENT).id;
  let writes = 0;
  sheet.standIn.beforeCall((method) => {
    if (method !== "Range.setValues") return;
    writes += 1;
    if (writes !== 2) return;
    if (what === "a row") sheet.engine.insertRows(tab, 1, 1);
    else sheet.engine.insertColumns(tab, 1, 1);
  });
  const answer = await bring(text, draft);
  sheet.standIn.beforeCall(null);
  expect(answer).toMatchObject({ done: false });
  expect(await values()).toEqual(before);
  expect(await bring(text, answer.draft)).toMatchObject({ done: true });
});

it("asks in a sentence for what it can read", async () => {
  await expect(sheet.ask("panelImport", { file: 1 })).rejects.toThrow("could not be read");
});
