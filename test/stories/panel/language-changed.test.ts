/** A document that changes its language in the middle of its life, and back: what the add-on wrote follows, what people typed stays. */
import type { PanelState } from "../../../src/entries/panel";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { headless } from "../../harness/headless";
import { address, at, fixed, lead, placeOf, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { unmarked } from "../../harness/unmarked";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { callsOf, cutAt, pointsOf } from "../disturbed/cut";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Stage,Source,Owner,Received,Passed to sales,Responded,Won on",
  "L-1,Ada,MQL,web,Max,2026-11-18 09:05,,,",
  "L-2,Ben,MQL,fair,Max,2026-11-18 08:00,2026-11-18 08:15,,",
  "L-3,Cleo,SAL,web,Ana,2026-11-17 10:00,2026-11-17 10:00,2026-11-17 10:20,",
  "L-4,Dan,Customer,web,Ana,2026-10-05 10:00,2026-10-05 10:10,2026-10-05 15:20,2026-11-02",
].join("\n");

const CHECK = "Check all leads now";
const NAMES = ["SLA agreement", "SLA stages", "SLA hours", "SLA plan", "SLA spend", "SLA monitor"];
const OWN = ["SLA status", "SLA due", "SLA next step", "SLA note", "SLA warn", "SLA paused"];
/** What people typed, and formulas of the monitor ask for. */
const MONITORED = ["Max", "Ana", "web", "fair", "website form", "content download", "webinar", "referral", "sales"];
/** What is noted of the language: the only thing that a change and its way back leave. */
const NOTED = ["+ property language: en", "+ property wording: en"];

/** The cells under a named range: names stay whatever tabs and headings are called. */
function named(sheet: Sheet, name: string): string {
  const area = sheet.engine.names().find((one) => one.name === name)?.area;
  const tab = sheet.engine.tabs().find(({ id }) => id === area?.sheet);
  if (!area || !tab) throw new Error(`There is no name ${name}.`);
  return address(tab.name, area.row, area.column, area.rows, area.columns);
}

const speak = (sheet: Sheet, language: string): Promise<void> => sheet.type(named(sheet, "SLA_LANGUAGE"), language);
const titles = (sheet: Sheet): string[] => sheet.engine.tabs().map(({ name }) => name);
const headings = (sheet: Sheet): string[] => shownIn(sheet, "Leads")[0] ?? [];
const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");

async function counts(sheet: Sheet): Promise<[state: string, leads: number][]> {
  const { leads } = await panel(sheet);
  return (leads?.counts ?? []).map(({ state, leads: count }) => [state, count]);
}

/** Cells of a tab whose texts stand in no marks; a column of terms and the keys beside them are not looked at. */
const foreignIn = (sheet: Sheet, tab: string, known: readonly string[], skipped: readonly number[] = []): string[] => {
  const { id } = tabNamed(sheet, tab);
  const last = sheet.engine.lastCell(id);
  const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  const [shown, formulas] = [sheet.engine.display(area), sheet.engine.formulas(area)];
  return shown.flatMap((line, row) =>
    line.flatMap((text, column) => (skipped.includes(column) ? [] : unmarked(formulas[row]?.[column] || text, known))),
  );
};

async function ofExample(): Promise<Sheet> {
  const sheet = await openImported(LEADS, { example: true });
  await sheet.choose(CHECK);
  return sheet;
}

describe("a document that changes its language", () => {
  it("is in the new one after one check, and letter by letter as it was after the way back", async () => {
    const sheet = await ofExample();
    const [before, states] = [wholeWorkbook(sheet), await counts(sheet)];
    const places = sheet.engine.names().map(({ name, area }) => [name, { ...area }]);
    await speak(sheet, MARKED);
    expect(titles(sheet)).toEqual(["Sheet1", "Leads", ...NAMES.map(markedText)]);
    expect(headings(sheet)).toEqual([...(LEADS.split("\n")[0] ?? "").split(","), ...OWN.map(markedText)]);
    expect(sheet.engine.names().map(({ name, area }) => [name, { ...area }])).toEqual(places);
    expect(await counts(sheet)).toEqual(states);

    const stages = shownIn(sheet, markedText("SLA stages")).slice(1);
    const peoples = stages.flatMap((line) => line.filter((text) => !text.startsWith("\u27e6")));
    expect(foreignIn(sheet, markedText("SLA stages"), peoples)).toEqual([]);
    expect(foreignIn(sheet, markedText("SLA plan"), peoples)).toEqual([]);
    expect(foreignIn(sheet, markedText("SLA hours"), [])).toEqual([]);
    expect(foreignIn(sheet, markedText("SLA spend"), [])).toEqual([]);
    expect(foreignIn(sheet, markedText("SLA monitor"), MONITORED)).toEqual([]);
    const texts = placeOf(sheet, markedText("SLA agreement"), markedText("Text or number")).column;
    const keys = placeOf(sheet, markedText("SLA agreement"), markedText("Key")).column;
    expect(foreignIn(sheet, markedText("SLA agreement"), [], [texts, keys])).toEqual([]);
    const { fields } = await panel(sheet);
    expect(fields.filter(({ problem }) => problem !== undefined)).toEqual([]);
    for (const { key, choices, value } of fields) {
      const shown = shownIn(sheet, markedText("SLA agreement")).find((line) => line[keys] === key)?.[texts];
      const word = choices?.find(({ code }) => code === value)?.word;
      if (word !== undefined) expect([key, shown]).toEqual([key, word]);
    }

    await speak(sheet, "English");
    expect(differences(before, wholeWorkbook(sheet))).toEqual(NOTED);
    expect(sheet.faults()).toEqual([]);
  });

  it("goes on in its new language: clicks, checks, set-up and removal find what they need, and make nothing twice", async () => {
    const sheet = await ofExample();
    await speak(sheet, MARKED);
    const tabs = titles(sheet);
    const cells = headings(sheet);
    await sheet.type(lead(sheet, "Responded", 2), "2026-11-18 10:00");
    expect(sheet.value(lead(sheet, markedText("SLA status"), 2))).toBe(markedText("On time"));
    await sheet.standIn.open();
    await sheet.choose(markedText(CHECK));
    await sheet.setUp();
    expect([titles(sheet), headings(sheet)]).toEqual([tabs, cells]);
    await sheet.standIn.runTriggers();
    expect([titles(sheet), headings(sheet)]).toEqual([tabs, cells]);
    expect(sheet.faults()).toEqual([]);
  });

  it("brings a column of scores over, and back", async () => {
    const sheet = await ofExample();
    await sheet.type(agreed(sheet, "scoring.on"), "yes");
    const before = headings(sheet);
    expect(before).toContain("SLA score reasons");
    await speak(sheet, MARKED);
    expect(headings(sheet)).toEqual(before.map((one) => (one.startsWith("SLA ") ? markedText(one) : one)));
    await speak(sheet, "English");
    expect(headings(sheet)).toEqual(before);
  });
});

describe("what people wrote", () => {
  it("stays: names of tabs, headings, labels, help, formulas, and words that are no choice", async () => {
    const sheet = await ofExample();
    sheet.engine.renameTab(tabNamed(sheet, "SLA spend").id, "Our costs");
    const rowOf = (key: string) => agreed(sheet, key).replace(/!C/, "!B");
    await sheet.type(rowOf("response.target"), "How fast we answer");
    await sheet.type(rowOf("response.warning"), '="Warn "&"before"');
    await sheet.type(agreed(sheet, "qualify.website"), "only now and then");
    await sheet.type(at(sheet, "SLA stages", "Criterion"), "What must be true");
    await sheet.type("SLA hours!A3", "Tue-Thu");
    await sheet.type("SLA plan!A3", "Ask Max about this plan.");
    const note = { sheet: tabNamed(sheet, "SLA stages").id, row: 0, column: 1, rows: 1, columns: 1 };
    sheet.engine.setNote(note, "Ours or theirs");
    const typed = () => [
      ...["response.target", "response.warning"].map((key) => {
        const [tab = ""] = named(sheet, "SLA_AGREEMENT").split("!");
        const row = shownIn(sheet, tab.replace(/^'|'$/g, "")).find((line) => line.includes(key));
        return row?.[1];
      }),
      titles(sheet).includes("Our costs"),
      shownIn(sheet, titles(sheet)[3] ?? "")[0]?.[3],
      shownIn(sheet, titles(sheet)[4] ?? "")[2]?.[0],
      shownIn(sheet, titles(sheet)[5] ?? "")[2]?.[0],
      sheet.engine.note(note),
      shownIn(sheet, titles(sheet)[2] ?? "").find((line) => line.includes("qualify.website"))?.[2],
    ];
    const before = typed();
    expect(before).toEqual([
      "How fast we answer",
      "Warn before",
      true,
      "What must be true",
      "Tue-Thu",
      "Ask Max about this plan.",
      "Ours or theirs",
      "only now and then",
    ]);
    await speak(sheet, MARKED);
    expect(typed()).toEqual(before);
    await speak(sheet, "English");
    expect(typed()).toEqual(before);
    expect(sheet.faults()).toEqual([]);
  });

  it("keeps a name that somebody gave another tab: ours stays as it is called", async () => {
    const sheet = await ofExample();
    sheet.engine.renameTab(tabNamed(sheet, "Sheet1").id, markedText("SLA plan"));
    await speak(sheet, MARKED);
    expect(titles(sheet)).toContain("SLA plan");
    expect(sheet.value("SLA plan!A4")).toBe(markedText("Sales target"));
    expect(sheet.faults()).toEqual([]);
  });

  it("keeps a plan counting whose rows somebody moved, with formulas of their own that ask for the rates", async () => {
    const sheet = await ofExample();
    const plan = tabNamed(sheet, "SLA plan");
    sheet.engine.insertRows(plan.id, 6, 1);
    const rates = at(sheet, "SLA plan", "Rates used", { right: 1 });
    await sheet.type(at(sheet, "SLA plan", "Rates used", { right: 12 }), `=IF(${fixed(rates)}="measured";"from leads";"from the paper")`);
    await sheet.type(rates, "measured");
    const figures = async () => (await panel(sheet)).plan;
    const before = await figures();
    const whole = wholeWorkbook(sheet);
    await speak(sheet, MARKED);
    expect(sheet.value(named(sheet, "SLA_PLAN").replace(/!.*/, `!${fixed(rates).replace(/\$/g, "")}`))).toBe(markedText("measured"));
    expect(sheet.value(at(sheet, markedText("SLA plan"), markedText("Rates used"), { right: 12 }))).toBe("from leads");
    const { sentence: _, warning: __, odds, ...rest } = (await figures()) ?? { odds: [] };
    const { sentence: ___, warning: ____, odds: earlier, ...same } = before ?? { odds: [] };
    expect(rest).toEqual(same);
    expect(odds.map(({ label, ...one }) => one)).toEqual(earlier.map(({ label, ...one }) => one));
    await speak(sheet, "English");
    const left = differences(whole, wholeWorkbook(sheet)).filter((line) => !line.includes(": drop-down "));
    expect(left).toEqual(NOTED);
  });
});

describe("a sheet in which two languages are mixed", () => {
  it("is read by what its words mean, and comes to one language by the next change", async () => {
    const sheet = await ofExample();
    const [before, states] = [wholeWorkbook(sheet), await counts(sheet)];
    const foreign: [string, string][] = [
      [lead(sheet, "SLA due", 1), "SLA due"],
      [lead(sheet, "SLA paused", 1), "SLA paused"],
      [agreed(sheet, "response.start"), "received"],
      [agreed(sheet, "goal.rounding"), "nearest"],
      [at(sheet, "SLA stages", "Whose", { down: 1 }), "marketing"],
      ["SLA hours!A2", "Monday"],
      [at(sheet, "SLA spend", "Month"), "Month"],
    ];
    for (const [cell, word] of foreign) {
      expect(sheet.value(cell)).toBe(word);
      await sheet.type(cell, markedText(word));
    }
    sheet.engine.renameTab(tabNamed(sheet, "SLA hours").id, markedText("SLA hours"));
    await sheet.choose(CHECK);
    expect(await counts(sheet)).toEqual(states);
    expect((await panel(sheet)).fields.filter(({ problem }) => problem !== undefined)).toEqual([]);
    await speak(sheet, MARKED);
    expect(await counts(sheet)).toEqual(states);
    expect(titles(sheet)).toEqual(["Sheet1", "Leads", ...NAMES.map(markedText)]);
    expect(headings(sheet).slice(-6)).toEqual(OWN.map(markedText));
    await speak(sheet, "English");
    const left = differences(before, wholeWorkbook(sheet)).filter((line) => !line.startsWith("+ property leads touched"));
    expect(left).toEqual(NOTED);
  });
});

describe("a change that Google cuts", () => {
  it("is ended by the next check, wherever it was cut, and so is the way back", async () => {
    const change = async (sheet: Sheet): Promise<void> => {
      const language = named(sheet, "SLA_LANGUAGE");
      sheet.engine.write(headless().areaOf(sheet.engine, language), [[{ raw: MARKED }]]);
      await sheet.standIn.runTriggers();
    };
    const clean = await ofExample();
    const calls = await callsOf(clean, () => change(clean));
    await clean.standIn.runTriggers();
    const wanted = wholeWorkbook(clean);
    for (const point of pointsOf(calls, [
      "Range.setValues",
      "Sheet.setName",
      "Range.setNotes",
      "Range.setDataValidations",
      "Properties.setProperties",
    ])) {
      const sheet = await ofExample();
      const cut = await cutAt(sheet, point, () => change(sheet));
      await sheet.standIn.runTriggers();
      expect([point, cut, differences(wanted, wholeWorkbook(sheet))]).toEqual([point, cut, []]);
      closeSheets();
    }
  });
});
