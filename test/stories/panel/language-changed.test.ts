/** A document that changes its language in the middle of its life, and back: what the add-on wrote follows. */
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { lead, placeOf, shownIn } from "../../harness/places";
import { agreed, closeSheets } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import {
  CHECK,
  counts,
  foreignIn,
  headings,
  LEADS,
  MONITORED,
  NAMES,
  NOTED,
  OWN,
  ofExample,
  ofExampleInMarks,
  panel,
  speak,
  titles,
} from "./changed-language";

afterEach(closeSheets);

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
    const sheet = await ofExampleInMarks();
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
    await sheet.ask("panelRemove");
    expect(headings(sheet)).toEqual(LEADS.split("\n")[0]?.split(","));
    expect(sheet.engine.names()).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });

  it("keeps its versions as they are, and differs in nothing from what was published", async () => {
    const sheet = await ofExample();
    await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana", note: "" });
    const [{ published }, log] = [await panel(sheet), shownIn(sheet, "SLA log")];
    expect(published).toEqual({ newest: 1, inForce: 1, differs: 0 });
    await speak(sheet, MARKED);
    expect((await panel(sheet)).published).toEqual(published);
    expect(shownIn(sheet, markedText("SLA log"))).toEqual([log[0]?.map(markedText), ...log.slice(1)]);
  });

  it("brings over the plan of another funnel under its own name", async () => {
    const sheet = await ofExample();
    sheet.texts.push("Partners", "5");
    await sheet.choose("Plan another funnel…");
    await sheet.choose(CHECK);
    const before = wholeWorkbook(sheet);
    await speak(sheet, MARKED);
    const tab = `${markedText("SLA plan")} Partners`;
    expect(titles(sheet)).toContain(tab);
    expect(shownIn(sheet, tab)[0]?.[0]).toMatch(/^\u27e6/);
    expect(
      foreignIn(sheet, tab, [
        ...shownIn(sheet, tab)
          .flat()
          .filter((text) => !text.startsWith("\u27e6")),
      ]),
    ).toEqual([]);
    await speak(sheet, "English");
    expect(differences(before, wholeWorkbook(sheet))).toEqual(NOTED);
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
