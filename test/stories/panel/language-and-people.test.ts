/** A document that changes its language: what people typed, named, reworded and mixed. */
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { variations } from "../../harness/amounts";
import { at, columnOf, fixed, lead, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { CHECK, counts, headings, LEADS, NAMES, NOTED, named, OWN, ofExample, panel, speak, titles } from "./changed-language";

afterEach(closeSheets);

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

  it("keeps what is protected, brings over the rest, and is done with it", async () => {
    const sheet = await ofExample();
    const protect = (tab: string, row: number, column: number, rows: number, columns: number) =>
      sheet.standIn.protect({ sheet: tabNamed(sheet, tab).id, row, column, rows, columns });
    protect("SLA stages", 0, 0, tabNamed(sheet, "SLA stages").rows, tabNamed(sheet, "SLA stages").columns);
    protect("SLA agreement", 3, 1, 1, 1);
    protect("SLA plan", 3, 0, 1, 1);
    const label = sheet.value("SLA agreement!B4");
    await speak(sheet, MARKED);
    expect(titles(sheet)).toEqual(["Sheet1", "Leads", ...NAMES.map(markedText)]);
    expect(shownIn(sheet, markedText("SLA stages"))[0]?.[0]).toBe("Stage");
    const labels = shownIn(sheet, markedText("SLA agreement")).map((line) => line[1]);
    expect(labels.slice(2, 5).map((text) => text?.startsWith("\u27e6"))).toEqual([true, false, true]);
    expect(labels[3]).toBe(label);
    expect([3, 4].map((row) => shownIn(sheet, markedText("SLA plan"))[row]?.[0])).toEqual(["Sales target", markedText("To be reached by")]);
    expect((await panel(sheet)).leads?.notice).toBe("");
    const { document } = JSON.parse(sheet.standIn.save()) as { document: Record<string, string> };
    expect(document.wording).toBe(MARKED);
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

const LATER = ["SLA next status", "SLA next due", "SLA next warn"];

const PLACES = variations(["end", "after name"] as const, 1);

describe.each(PLACES)("a sheet that an earlier build set up, its columns of ours at the place %s", (place) => {
  /** Where the others come in an English sheet, and what its leads are then. */
  async function ofEarlierBuild(): Promise<{ sheet: Sheet; columns: string[]; states: unknown }> {
    const open = () => openImported(LEADS, { example: true, wish: { place } });
    const ofEarlier = async (): Promise<Sheet> => {
      const sheet = await open();
      for (const heading of LATER) sheet.engine.deleteColumns(tabNamed(sheet, "Leads").id, columnOf(sheet, heading), 1);
      return sheet;
    };
    const english = await ofEarlier();
    await english.choose(CHECK);
    const found = { columns: headings(english), states: await counts(english) };
    closeSheets();
    expect([...found.columns].sort()).toEqual([...(LEADS.split("\n")[0]?.split(",") ?? []), ...OWN].sort());
    return { ...found, sheet: await ofEarlier() };
  }
  const inMarks = (heading: string): string => (OWN.includes(heading) ? markedText(heading) : heading);

  it("gets the others in the language to which it changes, in the same places, and back", async () => {
    const { sheet, columns, states } = await ofEarlierBuild();
    await speak(sheet, MARKED);
    expect(headings(sheet)).toEqual(columns.map(inMarks));
    expect(await counts(sheet)).toEqual(states);
    await speak(sheet, "English");
    expect(headings(sheet)).toEqual(columns);
    expect(sheet.faults()).toEqual([]);
  });

  it("gets them in the document's language where its own stand in another, in the same places", async () => {
    const { sheet, columns, states } = await ofEarlierBuild();
    for (const heading of OWN.filter((one) => !LATER.includes(one))) await sheet.type(lead(sheet, heading, 1), markedText(heading));
    await sheet.choose(CHECK);
    expect(headings(sheet)).toEqual(columns.map((heading) => (LATER.includes(heading) ? heading : inMarks(heading))));
    expect(await counts(sheet)).toEqual(states);
    await speak(sheet, MARKED);
    expect(headings(sheet)).toEqual(columns.map(inMarks));
    expect(sheet.faults()).toEqual([]);
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
    expect(headings(sheet).slice(-OWN.length)).toEqual(OWN.map(markedText));
    await speak(sheet, "English");
    const left = differences(before, wholeWorkbook(sheet)).filter((line) => !line.startsWith("+ property leads touched"));
    expect(left).toEqual(NOTED);
  });
});
