/** The document's language where people write into its cell by hand, and headings of ours in two languages at once. */
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { variations } from "../../harness/amounts";
import { lead, leadTexts, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { CHECK, counts, headings, NAMES, NOTED, named, ofExample, ofExampleInMarks, panel, speak, titles } from "./changed-language";

afterEach(closeSheets);

const NO_LANGUAGES = [
  ["Klingon", `"Klingon" is no language that the add-on speaks. Choose one from the list in that cell of the agreement.`],
  ["", "the cell of its language in the agreement is blank. Choose a language from the list there."],
  ["5", `"5" is no language that the add-on speaks. Choose one from the list in that cell of the agreement.`],
] as const;

const notice = async (sheet: Parameters<typeof panel>[0]) => (await panel(sheet)).leads?.notice;

describe("a cell that names no language", () => {
  it("leaves the document in the language that it has, and says so until it names one", async () => {
    const sheet = await ofExampleInMarks();
    const inMarks = ["Sheet1", "Leads", ...NAMES.map(markedText)];
    const before = await counts(sheet);
    for (const [typed, says] of variations(NO_LANGUAGES, 0, 1)) {
      await speak(sheet, typed);
      expect(titles(sheet)).toEqual(inMarks);
      expect(await counts(sheet)).toEqual(before);
      const state = await panel(sheet);
      expect(state.language).toBe(MARKED);
      expect(state.leads?.notice).toBe(markedText(`This spreadsheet stays in ${markedText("English")}: ${says}`));
      const field = state.fields.find(({ key }) => key === "document.language");
      expect(field?.problem).toBe(markedText("Choose one of: English."));
    }
    await sheet.standIn.open();
    await sheet.choose(markedText(CHECK));
    expect(titles(sheet)).toEqual(inMarks);
    await speak(sheet, " eNGLISH ");
    expect([titles(sheet), (await panel(sheet)).language, await notice(sheet)]).toEqual([["Sheet1", "Leads", ...NAMES], "en", ""]);
    await speak(sheet, "en-GB");
    expect([titles(sheet), await notice(sheet)]).toEqual([["Sheet1", "Leads", ...NAMES], ""]);
    expect(sheet.faults()).toEqual([]);
  });

  it("is no cell where its row was deleted: the next set-up brings it back as the document speaks", async () => {
    const sheet = await ofExampleInMarks();
    const row = Number(/\d+$/.exec(named(sheet, "SLA_LANGUAGE"))?.[0]);
    sheet.engine.deleteRows(tabNamed(sheet, markedText("SLA agreement")).id, row - 1, 1);
    await sheet.standIn.open();
    await sheet.choose(markedText(CHECK));
    expect([titles(sheet)[2], (await panel(sheet)).language, await notice(sheet)]).toEqual([markedText("SLA agreement"), MARKED, ""]);
    await sheet.setUp();
    expect([sheet.value(agreed(sheet, "document.language")), titles(sheet)[2]]).toEqual([MARKED, markedText("SLA agreement")]);
    expect(sheet.faults()).toEqual([]);
  });

  it("says one plain sentence in English, too", async () => {
    const sheet = await ofExample();
    await speak(sheet, "Portugués");
    expect(await notice(sheet)).toBe(
      'This spreadsheet stays in English: "Portugués" is no language that the add-on speaks. Choose one from the list in that cell of the agreement.',
    );
  });
});

describe("two columns headed as one of ours, in two languages", () => {
  it("stop the check before anything is written over, and a change of the language until one is renamed", async () => {
    const sheet = await ofExample();
    await sheet.type(lead(sheet, "Won on", 2), "mine");
    const theirs = () => shownIn(sheet, "Leads").map((row) => row[8]);
    const before = theirs();
    const due = leadTexts(sheet, ["SLA due"], 2, 4);
    const marked = markedText("SLA due");
    await sheet.type(lead(sheet, "Won on", 1), marked);
    const says = `In the tab "Leads" two columns are headed as one of the add-on's, each in another language: "${marked}" and "SLA due".`;
    await sheet.choose(CHECK);
    expect(sheet.said.at(-1)).toContain(says);
    await sheet.type(lead(sheet, "Owner", 2), "Ana");
    expect([theirs(), leadTexts(sheet, ["SLA due"], 2, 4)]).toEqual([[marked, ...before.slice(1)], due]);
    await speak(sheet, MARKED);
    expect([theirs(), headings(sheet).includes("SLA due")]).toEqual([[marked, ...before.slice(1)], true]);
    await sheet.type(`Leads!I1`, "Ours");
    await sheet.standIn.open();
    await sheet.choose(markedText(CHECK));
    expect(headings(sheet)).toContain(marked);
    expect(theirs()).toEqual(["Ours", ...before.slice(1)]);
    expect(await notice(sheet)).toBe("");
    expect(sheet.faults()).toEqual([]);
  });
});

it("formulas that ask for our words are counted before a change, however they ask", async () => {
  const sheet = await ofExample();
  const found = async (formula: string) => {
    await sheet.type("Sheet1!H1", formula);
    const { tabs } = await sheet.ask<{ tabs: { tab: string; formulas: number }[] }>("panelLanguage");
    return tabs;
  };
  const one = [{ tab: "Sheet1", formulas: 1 }];
  for (const formula of [
    '=COUNTIF(Leads!K:K;"Over*")',
    '=COUNTIF(Leads!K:K;"<>*time")',
    '=SUMPRODUCT(--REGEXMATCH(Leads!J2:J5;"^(Overdue|Late)$"))',
    '=INDIRECT("\'"&"SLA plan"&"\'!B4")',
    "=VLOOKUP(\"Sales target\";'SLA plan'!A:B;2;FALSE)",
    "=VLOOKUP(\"cost per lead\";'SLA monitor'!A:B;2;FALSE)",
    "=MATCH(\"Passes when\";'SLA plan'!A12:Z12;0)",
  ])
    expect([formula, await found(formula)]).toEqual([formula, one]);
  for (const formula of ['=COUNTIF(Leads!K:K;"*")', '=COUNTIF(Leads!C:C;"Leads")', '=COUNTIF(Leads!D:D;"web*")', "='SLA plan'!B4"])
    expect([formula, await found(formula)]).toEqual([formula, []]);
  sheet.engine.hideTab(tabNamed(sheet, "Sheet1").id, true);
  expect(await found('=COUNTIF(Leads!K:K;"overdue")')).toEqual(one);
});

it("drop-downs on people's columns say their help in the document's language, and offer what they offered", async () => {
  const sheet = await ofExample();
  await sheet.setUp({ adds: { lists: true } });
  const { id } = tabNamed(sheet, "Leads");
  const before = sheet.engine.dropdowns(id);
  expect(before.map(({ help }) => help)).toContain("Stage: another word is kept, too.");
  const whole = wholeWorkbook(sheet);
  await speak(sheet, MARKED);
  const inMarks = before.map((one) => {
    const [label = "", rest = ""] = (one.help ?? "").split(/(?=:)/);
    return { ...one, help: markedText(markedText(label) + rest) };
  });
  expect(sheet.engine.dropdowns(id)).toEqual(inMarks);
  await speak(sheet, "English");
  expect(differences(whole, wholeWorkbook(sheet))).toEqual(NOTED);
  expect(sheet.faults()).toEqual([]);
});
