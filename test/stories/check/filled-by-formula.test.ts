/** Lead tabs that an array formula fills: what it fills is left alone, and the person reads which formula it is. */

import type { ImportAnswer } from "../../../src/entries/agreement-file";
import type { SaveAnswer } from "../../../src/entries/panel";
import { variations } from "../../harness/amounts";
import { clickMarked } from "../../harness/clicks";
import { at, columnOf, inItsTab, lead, leadTexts, leadValues, markLeads, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, logAttempt, openMadeAnew, SET_UP, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";

afterEach(closeSheets);

const FORM = [
  ["Lead ID", "Name", "Received", "Responded"],
  ["L-1", "Ada", "2026-11-18 10:00", ""],
  ["L-2", "Ben", "2026-11-18 09:05", "2026-11-18 09:40"],
  ["L-3", "Cleo", "2026-11-17 17:00", ""],
];

/** A tab Form as a form fills it, and a tab Leads with these cells, after set-up. */
const filledTab = (leads: string[][]): Promise<Sheet> =>
  openMadeAnew(["filled by a formula", FORM, leads], async (sheet) => {
    sheet.engine.addTab("Form");
    await sheet.type("Form!A1", FORM);
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", leads);
    sheet.engine.style({ sheet: tabNamed(sheet, "Leads").id, row: 1, column: 2, rows: 20, columns: 2 }, { format: "yyyy-mm-dd hh:mm" });
    await sheet.setUp();
  });

const HEADINGS = FORM[0] as string[];

/** Ways in which a team fills its lead tab from the form's, with the formula's cell. */
const WAYS: [string, string[][], string][] = [
  ["=ARRAYFORMULA(Form!A2:D)", [HEADINGS, ["=ARRAYFORMULA(Form!A2:D)", "", "", ""]], "Leads!A2"],
  ["={Form!A2:D}", [HEADINGS, ["={Form!A2:D}", "", "", ""]], "Leads!A2"],
  ["={Form!A1:D1;Form!A2:D}", [["={Form!A1:D1;Form!A2:D}"]], "Leads!A1"],
  ["=FILTER(...)", [HEADINGS, ['=FILTER(Form!A2:D,Form!A2:A<>"")', "", "", ""]], "Leads!A2"],
];

/** All that the tab shows but our own columns. */
const people = (sheet: Sheet): string[][] => shownIn(sheet, "Leads").map((row) => row.slice(0, columnOf(sheet, "SLA status")));

const errorsIn = (sheet: Sheet): string[] =>
  sheet.engine.tabs().flatMap(({ name }) =>
    shownIn(sheet, name)
      .flat()
      .filter((text) => text === "#REF!"),
  );

const SHOWN = [
  ["L-1", "Ada", "2026-11-18 10:00:00", ""],
  ["L-2", "Ben", "2026-11-18 9:05:00", "2026-11-18 9:40:00"],
  ["L-3", "Cleo", "2026-11-17 17:00:00", ""],
];

describe.each(variations(WAYS, 0, 2))("a lead tab filled by %s", (_, leads, anchor) => {
  it("is set up and checked: statuses come and follow what is typed where the formula takes it from, and nothing is in its way", async () => {
    const sheet = await filledTab(leads);
    expect(leadTexts(sheet, HEADINGS, 2, 4)).toEqual(SHOWN.map((row) => row.map((text) => expect.stringContaining(text.slice(0, 10)))));
    expect(leadValues(sheet, ["SLA status"], 2, 4).flat()).toEqual(["Waiting", "On time", "Overdue"]);
    await sheet.type("Form!A5", [["L-4", "Dan", "2026-11-18 10:20"]]);
    await sheet.type("Form!D2", "2026-11-18 10:20");
    await sheet.choose("Check all leads now");
    expect(leadValues(sheet, ["Name", "SLA status"], 2, 5)).toEqual([
      ["Ada", "On time"],
      ["Ben", "On time"],
      ["Cleo", "Overdue"],
      ["Dan", "Waiting"],
    ]);
    expect(errorsIn(sheet)).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });

  it("leaves one row and several alone at a click, and names the formula's cell", async () => {
    const sheet = await filledTab(leads);
    const before = people(sheet);
    for (const [last, names] of [
      [2, "Ada, L-1"],
      [4, "Ada, L-1 and 1 more"],
    ] as const) {
      markLeads(sheet, 2, last);
      await sheet.choose("Mark answered");
      expect(sheet.said.at(-1)).toContain("No lead was marked answered. Left alone: ");
      expect(sheet.said.at(-1)).toContain(
        `${names} (the formula in ${anchor} fills Responded; type it in the tab Form, where the formula takes it from)`,
      );
      expect(people(sheet)).toEqual(before);
      expect(errorsIn(sheet)).toEqual([]);
    }
  });
});

describe("a tab of which a formula fills some columns", () => {
  const MIXED = [
    [...HEADINGS.slice(0, 3), "Responded", "Attempts", "Last attempt", "Returned", "Return reason"],
    ["=ARRAYFORMULA(Form!A2:C)"],
  ];

  it("takes every click into the others, and takes it back", async () => {
    const sheet = await filledTab(MIXED.map((row) => [...row, ...Array(8 - row.length).fill("")]));
    markLeads(sheet, 2, 4);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toBe("Marked answered: Ada, L-1 and 2 more.");
    expect(leadValues(sheet, ["Name", "SLA status"], 2, 4)).toEqual([
      ["Ada", "On time"],
      ["Ben", "Late"],
      ["Cleo", "Late"],
    ]);
    await logAttempt(sheet);
    expect(leadValues(sheet, ["Attempts"], 2, 4)).toEqual([[1], [1], [1]]);
    await sheet.choose("Take back the last click");
    expect(leadValues(sheet, ["Attempts"], 2, 4)).toEqual([[""], [""], [""]]);
    expect(await clickMarked(sheet, "return", { reason: "no budget" })).toContain("Returned to marketing: Ada, L-1");
    expect(errorsIn(sheet)).toEqual([]);
  });

  it("names each formula where several stand side by side", async () => {
    const each = ["A", "B", "C"].map((letter) => `={Form!${letter}2:${letter}}`);
    const sheet = await filledTab([
      [...HEADINGS.slice(0, 3), "Responded", "Accepted"],
      [...each, '=ARRAYFORMULA(IF(Form!D2:D="","",Form!D2:D))', ""],
    ]);
    markLeads(sheet, 2, 3);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toContain("Ada, L-1 (the formula in Leads!D2 fills Responded; ");
    expect(await clickMarked(sheet, "accept")).toBe("Accepted: Ada, L-1 and 1 more.");
    expect(errorsIn(sheet)).toEqual([]);
  });

  it("with plain formulas in a column takes the click into the rows that hold none", async () => {
    const sheet = await filledTab([
      HEADINGS,
      ["=Form!A2", "=Form!B2", "=Form!C2", '=IF(Form!D2="","",Form!D2)'],
      ["L-9", "Zoe", "2026-11-18 10:00", ""],
    ]);
    markLeads(sheet, 2, 3);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toContain("Marked answered: Zoe, L-9. Left alone: Ada, L-1 (a formula stands there).");
  });
});

describe("a formula that fills nothing but Responded", () => {
  it.each([
    [
      "one for all rows",
      ["={Form!D2:D4}", "", ""],
      "the formula in Leads!D2 fills Responded; type it in the tab Form, where the formula takes it from",
    ],
    ["one a row", ['=IF(Form!D2="","",Form!D2)', "2026-11-18 09:40", '=IF(Form!D4="","",Form!D4)'], "a formula stands there"],
  ])("lets attempts be logged, and says that they are no answers: %s", async (_, responded, why) => {
    const rows = FORM.slice(1).map((row, at) => [...row.slice(0, 3), responded[at] ?? "", "", ""]);
    const sheet = await filledTab([[...HEADINGS, "Attempts", "Last attempt"], ...rows]);
    markLeads(sheet, 2, 4);
    await logAttempt(sheet);
    expect(sheet.said.at(-1)).toBe(
      `Log attempt: Logged an attempt: Ada, L-1 and 2 more. Not noted as the first answer: Ada, L-1 and 1 more (${why}).`,
    );
    expect(leadValues(sheet, ["Responded", "Attempts"], 2, 4)).toEqual([
      ["", 1],
      [expect.any(Date), 1],
      ["", 1],
    ]);
    await sheet.choose("Take back the last click");
    expect(sheet.said.at(-1)).toBe("Taken back: an attempt at Ada, L-1 and 2 more.");
    expect(leadValues(sheet, ["Attempts"], 2, 4).flat()).toEqual(["", "", ""]);
    expect(errorsIn(sheet)).toEqual([]);
  });
});

describe("a formula that begins above the headings", () => {
  const above = [
    ["={...}", '={"Our leads","","","";Form!A1:D4}', "type it in the tab Form, where the formula takes it from"],
    ["=VSTACK(...)", '=VSTACK({"Our leads","","",""},Form!A1:D4)', "type it in the tab Form, where the formula takes it from"],
    ["=INDIRECT(...)", '=INDIRECT("Wide!A1:D5")', "type it where the formula takes it from"],
  ] as const;

  it.each(variations(above, 0))("is known by a click: %s", async (_, formula, where) => {
    const sheet = await openMadeAnew(["a formula above", FORM, formula], async (one) => {
      one.engine.addTab("Form");
      await one.type("Form!A1", FORM);
      one.engine.addTab("Wide");
      await one.type("Wide!A1", [["Our leads", "", "", ""], ...FORM]);
      one.engine.addTab("Leads");
      await one.type("Leads!A1", formula);
      await one.setUp();
    });
    const before = shownIn(sheet, "Leads");
    expect(before[1]?.slice(0, 4)).toEqual(HEADINGS);
    markLeads(sheet, 3, 5);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toContain(`Ada, L-1 and 1 more (the formula in Leads!A1 fills Responded; ${where})`);
    expect(shownIn(sheet, "Leads")).toEqual(before);
    expect(sheet.faults()).toEqual([]);
  });
});

describe("a formula of which nobody can tell how far it reaches", () => {
  it("is tried row by row where each row has its own", async () => {
    const sheet = await filledTab([
      [...HEADINGS, "Where"],
      ["=INDIRECT(E2)", "", "", "", "Form!A2:C2"],
      ["=INDIRECT(E3)", "", "", "", "Form!A4:D4"],
      ["=INDIRECT(E4)", "", "", "", "Form!A4:C4"],
    ]);
    markLeads(sheet, 2, 4);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toBe(
      "Mark answered: Marked answered: Ada, L-1 and 1 more. " +
        "Left alone: Cleo, L-3 (the formula in Leads!A3 fills Responded; type it where the formula takes it from).",
    );
    expect(leadValues(sheet, ["Name", "Responded"], 2, 4)).toEqual([
      ["Ada", expect.any(Date)],
      ["Cleo", ""],
      ["Cleo", expect.any(Date)],
    ]);
    expect(errorsIn(sheet)).toEqual([]);
  });

  it("is whole again where Google cuts the trying", async () => {
    const leads = [HEADINGS, ['=INDIRECT("Form!A2:D4")', "", "", ""]];
    const click = (sheet: Sheet) => {
      markLeads(sheet, 2, 4);
      return sheet.choose("Mark answered");
    };
    const clean = await filledTab(leads);
    const calls = await callsOf(clean, () => click(clean));
    const [first, last] = [calls.indexOf("SpreadsheetApp.flush"), calls.lastIndexOf("SpreadsheetApp.flush") + 1];
    const sheet = await filledTab(leads);
    const before = people(sheet);
    for (const nth of [first + 1, last - 1]) {
      await cutAt(sheet, nth, () => click(sheet));
      expect([nth, people(sheet)]).toEqual([nth, before]);
      expect(sheet.said.at(-1)).toMatch(/Nothing was written for |No lead was marked answered\./);
    }
  });

  const filling: [string, string[][], number][] = [
    ["with its headings", [['=INDIRECT("Form!A1:G4")']], 0],
    ["below its headings", [HEADINGS, ['=INDIRECT("Form!A2:G4")', "", "", ""]], 0],
    ["below titles", [["Our leads"], [""], ['=INDIRECT("Form!A1:G4")']], 2],
  ];

  it.each(variations(filling, 0, 2))("keeps its blank columns at set-up, and ours stand right of them: %s", async (_, leads, top) => {
    const sheet = await filledTab(leads);
    expect(sheet.said.at(-1)).toBe("3 leads are timed. 1 answered, 1 of them on time (100 %). Next: answer the overdue lead.");
    const shown = shownIn(sheet, "Leads");
    expect(shown[top]?.slice(0, 7)).toEqual([...HEADINGS, "", "", ""]);
    expect(shown[top]?.indexOf("SLA due")).toBeGreaterThanOrEqual(7);
    expect(errorsIn(sheet)).toEqual([]);
    await sheet.type("Form!G3", "later");
    expect(sheet.value(`Leads!G${top + 3}`)).toBe("later");
  });

  it("keeps the cells that it fills, and lets the others be written", async () => {
    const sheet = await filledTab([
      [...HEADINGS, "Accepted"],
      ['=INDIRECT("Form!A2:D4")', "", "", "", ""],
    ]);
    expect(leadValues(sheet, ["Name"], 2, 4)).toEqual([["Ada"], ["Ben"], ["Cleo"]]);
    const before = people(sheet);
    markLeads(sheet, 2, 4);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toContain("(the formula in Leads!A2 fills Responded; type it where the formula takes it from)");
    expect(people(sheet)).toEqual(before);
    expect(await clickMarked(sheet, "accept")).toBe("Accepted: Ada, L-1 and 2 more.");
    expect(errorsIn(sheet)).toEqual([]);
    expect(leadValues(sheet, ["SLA status"], 2, 4).flat()).toEqual(["Waiting", "On time", "Overdue"]);
  });
});

describe("texts that become dates", () => {
  const HEADS = ["Lead ID", "Received", "Responded"];
  const textsOf = (sheet: Sheet) =>
    shownIn(sheet, "Leads")
      .slice(1)
      .map((row) => row.slice(1, 3));
  const withTexts = (formula: string): Promise<Sheet> =>
    openMadeAnew(["texts beside a formula", formula], async (sheet) => {
      sheet.engine.addTab("Form");
      await sheet.type("Form!A1", [["When"], ["'17/11/2026 10:00"], ["'18/11/2026 10:00"]]);
      sheet.engine.addTab("Leads");
      await sheet.type("Leads!A1", [HEADS, ["L1", formula, "'18/11/2026 11:00"], ["L2", "", "'18/11/2026 12:00"]]);
      await sheet.setUp();
    });

  it("are tried beside a formula of which nobody can tell how far it reaches, and what it fills is left alone", async () => {
    const sheet = await withTexts('=INDIRECT("Form!A2:A3")');
    await sheet.choose("Turn texts into dates…");
    expect(sheet.said.at(-1)).toContain("2 cells are real dates now.");
    expect(sheet.said.at(-1)).toContain("Left alone: the formula in Leads!B2 fills Received; type it where the formula takes it from.");
    expect(sheet.said.at(-1)).not.toContain("fills Responded");
    expect(textsOf(sheet)).toEqual([
      ["17/11/2026 10:00", "2026-11-18 11:00"],
      ["18/11/2026 10:00", "2026-11-18 12:00"],
    ]);
    expect(sheet.look.formulas("Leads!B2")).toEqual([['=INDIRECT("Form!A2:A3")']]);
    await sheet.choose("Turn texts into dates…");
    expect(textsOf(sheet).map(([, responded]) => responded)).toEqual(["18/11/2026 11:00", "18/11/2026 12:00"]);
    expect(errorsIn(sheet)).toEqual([]);
  });
});

describe("columns of ours", () => {
  it("stand right of all that a formula takes in, its blank columns, too", async () => {
    const sheet = await filledTab([
      ["Lead ID", "Name", "Received"],
      ["=ARRAYFORMULA(Form!A2:G)", "", ""],
    ]);
    expect(columnOf(sheet, "SLA status")).toBe(7);
    await sheet.type("Form!G2", "later");
    await sheet.choose("Check all leads now");
    expect(sheet.value("Leads!G2")).toBe("later");
    expect(errorsIn(sheet)).toEqual([]);
    await sheet.ask("panelSave", [{ key: "scoring.on", was: "no", value: "yes" }]);
    expect(columnOf(sheet, "SLA score")).toBeGreaterThan(columnOf(sheet, "SLA paused"));
    expect(errorsIn(sheet)).toEqual([]);
  });

  it("have no place where a formula fills the tab to its end, which is said", async () => {
    const sheet = await filledTab([
      ["Lead ID", "Name", "Received"],
      ["=ARRAYFORMULA(Form!2:4)", "", ""],
    ]);
    expect(sheet.said.join()).toContain('The formula in Leads!A2 fills the tab "Leads" to its right end');
    expect(shownIn(sheet, "Leads")[0]?.filter((text) => text !== "")).toEqual(["Lead ID", "Name", "Received"]);
  });

  const wideners = [
    ["surely takes in", "=ARRAYFORMULA(Form!A2:K)"],
    ["may take in", '=INDIRECT("Form!A2:K4")'],
  ] as const;

  it.each(variations(wideners, 1))("are left alone where people widen a formula that %s their cells", async (_, wider) => {
    const sheet = await filledTab([HEADINGS, ["=ARRAYFORMULA(Form!A2:D)", "", "", ""]]);
    await sheet.type("Form!K2", "wide");
    await sheet.type("Leads!A2", wider);
    await sheet.choose("Check all leads now");
    await sheet.choose("Check all leads now");
    expect(sheet.said.at(-1)).toContain("The formula in Leads!A2 fills cells of the columns headed SLA, so nothing was written there.");
    const id = tabNamed(sheet, "Leads").id;
    sheet.engine.insertColumns(id, 4, 12);
    await sheet.standIn.settle();
    await sheet.choose("Check all leads now");
    expect(sheet.said.at(-1)).toContain("3 leads checked.");
    expect(leadValues(sheet, ["Name", "SLA status"], 2)).toEqual([["Ada", "Waiting"]]);
    expect(errorsIn(sheet)).toEqual([]);
    expect(sheet.look.formulas(`Leads!${inItsTab(lead(sheet, "Lead ID", 2))}`)).toEqual([[wider]]);
  });
});

describe("cells of our own tabs that people fill by a formula", () => {
  const RATES = ["rate.1", "rate.2", "rate.3", "rate.4"];

  /** Rates and counts come from a tab of the team's own numbers. */
  const withNumbers = (): Promise<Sheet> =>
    openMadeAnew([SET_UP, "rates and counts of a tab Numbers"], async (sheet) => {
      const july = Array.from({ length: 9 }, (_, at) => [`2026-07-14 09:0${at}`, at < 3 ? "Customer" : "Lead"]);
      sheet.engine.addTab("Leads");
      await sheet.type("Leads!A1", [["Received", "Stage"], ...july]);
      await sheet.setUp();
      sheet.engine.addTab("Numbers");
      await sheet.type("Numbers!A1", [
        ["25%", "400"],
        ["50%", "100"],
        ["60%", "50"],
        ["20%", "40"],
        ["", "8"],
      ]);
      await sheet.type(agreed(sheet, "rate.1"), [["={Numbers!A1:A4}"], [""], [""], [""]]);
      await sheet.type(at(sheet, "SLA plan", "Last month", { down: 1 }), [["={Numbers!B1:B5}"], [""], [""], [""], [""]]);
    });

  const rates = (sheet: Sheet): unknown[] => RATES.map((key) => sheet.value(agreed(sheet, key)));
  const SENTENCE = /the formula in SLA agreement!C\d+ fills cells that would be written\. Change them in the tab Numbers, /;

  it("are not written by the panel, a file or the plan's rates, and the formula's cell is named", async () => {
    const sheet = await withNumbers();
    expect(rates(sheet)).toEqual([0.25, 0.5, 0.6, 0.2]);
    const saved = await sheet.ask<SaveAnswer>("panelSave", [
      { key: "rate.1", was: 0.25, value: 0.3 },
      { key: "rate.3", was: 0.6, value: 0.7 },
      { key: "response.target", was: 60, value: 45 },
    ]);
    expect(saved.saved.map(({ key }) => key)).toEqual(["response.target"]);
    expect(saved.refused).toEqual(["rate.1", "rate.3"].map((key) => ({ key, sentence: expect.stringMatching(SENTENCE) })));
    const text = JSON.stringify({ format: "lead-sla-agreement", formatVersion: 1, fields: [{ key: "rate.2", value: 0.4 }] });
    const { draft } = await sheet.ask<ImportAnswer>("panelImport", { text });
    expect(await sheet.ask("panelImport", { text, draft })).toMatchObject({ done: false, sentence: expect.stringMatching(SENTENCE) });
    await sheet.choose("Agree on the plan's rates…");
    expect(sheet.said.at(-1)).toMatch(SENTENCE);
    expect(rates(sheet)).toEqual([0.25, 0.5, 0.6, 0.2]);
    expect(errorsIn(sheet)).toEqual([]);
  });

  it("are counted from the leads after asking, and put back as the formula that they were", async () => {
    const sheet = await withNumbers();
    const counts = at(sheet, "SLA plan", "Last month", { down: 1, rows: 5 });
    expect(sheet.values(counts).flat()).toEqual([400, 100, 50, 40, 8]);
    await sheet.choose("Count from our own leads…");
    expect(sheet.values(counts).flat()).toEqual([9, 3, 3, 3, 3]);
    await sheet.choose("Count from our own leads…");
    expect(sheet.said.at(-2)).toContain("Lead ={Numbers!B1:B5}, MQL by the same formula, ");
    expect(sheet.values(counts).flat()).toEqual([400, 100, 50, 40, 8]);
    expect(sheet.look.formulas(counts).flat()).toEqual(["={Numbers!B1:B5}", "", "", "", ""]);
    expect(errorsIn(sheet)).toEqual([]);
  });
});
