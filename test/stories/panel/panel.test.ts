import type { LookAnswer, PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { SetUpAnswer, SetUpShown } from "../../../src/entries/set-up";
import { columnOf, lead, leadValues, markLeads, tabNamed, wholeOf } from "../../harness/places";
import { agreed, closeSheets, openExample, openMade, openSheet, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const state = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");
const save = (sheet: Sheet, changes: unknown) => sheet.ask<SaveAnswer>("panelSave", changes);
const field = (of: PanelState, key: string) => of.fields.find((one) => one.key === key);

/** What a form may have sent, or a person may mean. */
const TEXTS = [
  "=1+1",
  '=IMPORTXML("http://example.com")',
  "+49 30 1234",
  "-5",
  "@ana",
  "'tis so",
  "007",
  "30%",
  "2026-11-18",
  "TRUE",
  "<b>bold</b>",
];

const NO_CHANGES = ["nonsense", { key: "purpose" }, [{ key: 1, was: "", value: "" }], null];

describe("the panel's server", () => {
  it("opens from the menu", async () => {
    const sheet = await openExample();
    await sheet.standIn.choose("Open the panel");
    expect(sheet.standIn.panel()?.title).toBe("Lead SLA");
    expect(sheet.standIn.panel()?.html).toContain("google.script.run");
  });

  it("says when the spreadsheet is not set up, and sets it up", async () => {
    const sheet = await openSheet();
    expect(await state(sheet)).toMatchObject({ ready: false, language: "en", fields: [], leads: null });
    const { state: ready } = await sheet.ask<SetUpAnswer>("panelSetUp");
    expect(ready).toMatchObject({ ready: true, language: "en" });
    expect(field(ready, "response.target")).toMatchObject({ kind: "minutes", value: 60 });
  });

  it("saves the purpose and the response target into the agreement's cells, and rows and formulas follow", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:00");
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    const before = await state(sheet);
    const answer = await save(sheet, [
      { key: "purpose", was: field(before, "purpose")?.value, value: "We answer fast." },
      { key: "response.target", was: 60, value: 30 },
      { key: "goal.target", was: 35, value: 70 },
    ]);
    expect(answer).toMatchObject({ conflicts: [], refused: [] });
    expect(answer.saved.map((one) => one.value)).toEqual(["We answer fast.", 30, 70]);
    expect(sheet.value(agreed(sheet, "purpose"))).toBe("We answer fast.");
    expect(sheet.value(agreed(sheet, "response.target"))).toBe(30);
    expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T09:30:00Z"));
    expect(sheet.value("Sheet1!A5")).toBe(70);
  });

  it("loses nothing when two people save at once: the second sees that the text changed under him", async () => {
    const sheet = await openExample();
    const seen = field(await state(sheet), "purpose")?.value;
    await save(sheet, [{ key: "purpose", was: seen, value: "Ana's words" }]);
    const second = await save(sheet, [
      { key: "purpose", was: seen, value: "Ben's words" },
      { key: "response.target", was: 60, value: 45 },
    ]);
    expect(second.conflicts).toEqual([{ key: "purpose", theirs: "Ana's words", yours: "Ben's words" }]);
    expect(second.saved.map((one) => one.key)).toEqual(["response.target"]);
    expect(sheet.value(agreed(sheet, "purpose"))).toBe("Ana's words");
    const mine = await save(sheet, [{ key: "purpose", was: "Ana's words", value: "Ben's words" }]);
    expect(mine.saved).toHaveLength(1);
  });

  it("calls two people who write the same thing agreed", async () => {
    const sheet = await openExample();
    await save(sheet, [{ key: "response.target", was: 60, value: 45 }]);
    expect(await save(sheet, [{ key: "response.target", was: 60, value: 45 }])).toMatchObject({ conflicts: [], saved: [{ value: 45 }] });
  });

  it("keeps what looks like a formula, a number or a date as text", async () => {
    const sheet = await openExample();
    for (const text of TEXTS) {
      const seen = field(await state(sheet), "purpose")?.value;
      const answer = await save(sheet, [{ key: "purpose", was: seen, value: text }]);
      expect(answer.saved[0]?.value).toBe(text);
      expect(sheet.value(agreed(sheet, "purpose"))).toBe(text);
      expect(sheet.look.formulas(agreed(sheet, "purpose"))[0]?.[0]).toBe("");
      expect(field(await state(sheet), "purpose")?.value).toBe(text);
    }
  });

  it("refuses the error of a formula as a text: people would read it as a sentence", async () => {
    const sheet = await openExample();
    const before = sheet.value(agreed(sheet, "purpose"));
    const seen = field(await state(sheet), "purpose")?.value;
    const answer = await save(sheet, [{ key: "purpose", was: seen, value: "#REF!" }]);
    expect([answer.saved, answer.refused.length]).toEqual([[], 1]);
    expect(sheet.value(agreed(sheet, "purpose"))).toBe(before);
  });

  it("refuses what is not understood with a sentence, and saves the rest", async () => {
    const sheet = await openExample();
    const answer = await save(sheet, [
      { key: "response.target", was: 60, value: "soon" },
      { key: "rate.1", was: 0.3, value: 30 },
      { key: "response.warning", was: 15, value: 10 },
    ]);
    expect(answer.refused.map((one) => one.key)).toEqual(["response.target", "rate.1"]);
    expect(answer.refused[1]?.sentence).toContain("30% rather than 30");
    expect(answer.saved.map((one) => one.key)).toEqual(["response.warning"]);
  });

  it("says plainly where a hand edit is not understood", async () => {
    const sheet = await openExample();
    await sheet.type(agreed(sheet, "response.target"), "an hour");
    expect(field(await state(sheet), "response.target")).toMatchObject({
      value: "an hour",
      problem: expect.stringContaining("number of minutes"),
    });
  });

  it("answers what is no list of changes with a sentence and changes nothing", async () => {
    const sheet = await openExample();
    for (const message of NO_CHANGES) await expect(sheet.ask("panelSave", message)).rejects.toThrow("could not be read");
  });

  it("follows an agreement tab that was renamed, moved and sorted", async () => {
    const sheet = await openExample();
    const { id } = tabNamed(sheet, "SLA agreement");
    sheet.engine.renameTab(id, "Our deal");
    sheet.engine.insertRows(id, 1, 2);
    const before = sheet.values(wholeOf(sheet, "Our deal"));
    await save(sheet, [{ key: "response.target", was: 60, value: 20 }]);
    const [keys, texts] = [columnOf(sheet, "Key", "Our deal"), columnOf(sheet, "Text or number", "Our deal")];
    const after = before.map((row) => (row[keys] === "response.target" ? row.with(texts, 20) : row));
    expect(sheet.values(wholeOf(sheet, "Our deal"))).toEqual(after);
  });

  it("says when all rows were last checked", async () => {
    const sheet = await openExample({ now: "2026-11-18T09:30:00Z" });
    expect((await state(sheet)).leads?.lastCheck?.slice(0, 16)).toBe("2026-11-18T09:30");
    await sheet.standIn.advance(90);
    expect((await state(sheet)).leads?.lastCheck?.slice(0, 13)).toBe("2026-11-18T10");
  });

  it("counts the leads by the word that they show", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 05:00"], ["2026-11-18 06:00"]]);
    const counts = (await state(sheet)).leads?.counts
      .filter((one) => one.leads > 0)
      .map(({ state: word, leads }) => ({ state: word, leads }));
    expect(counts).toEqual([
      { state: "waiting", leads: 1 },
      { state: "overdue", leads: 2 },
    ]);
  });
});

describe("texts that could not be saved yet", () => {
  const LONG = "Zürich “agreed” 東京\n".repeat(2_500);

  it("are there again when the panel opens next, however long, with the answer that opens it", async () => {
    const sheet = await openExample();
    expect((await state(sheet)).kept).toEqual({});
    const kept = { purpose: { text: LONG, was: "old" }, "rate.1": { text: "many", was: 0.3 } };
    expect(await sheet.ask("panelKeep", { kept, gone: [] })).toBe(true);
    expect((await state(sheet)).kept).toEqual(kept);
    // Another panel of the same person keeps its own, and takes away only what was its own.
    const rate = { "rate.1": { text: "more", was: 0.3 } };
    await sheet.ask("panelKeep", { kept: rate, gone: [] });
    expect((await state(sheet)).kept).toEqual({ ...kept, ...rate });
    await sheet.ask("panelKeep", { kept: {}, gone: ["purpose", "rate.7"] });
    expect((await state(sheet)).kept).toEqual(rate);
    await sheet.ask("panelKeep", { kept: {}, gone: ["rate.1"] });
    expect((await state(sheet)).kept).toEqual({});
  });

  it("are not kept where they are longer than a person's notes can be", async () => {
    const sheet = await openExample();
    expect(await sheet.ask("panelKeep", { kept: { purpose: { text: "x".repeat(210_000), was: "" } }, gone: [] })).toBe(false);
    await expect(sheet.ask("panelKeep", { kept: { purpose: { text: 1 } }, gone: [] })).rejects.toThrow("could not be read");
  });
});

describe("a panel that stays open", () => {
  const look = (sheet: Sheet, seen: string | undefined) => sheet.ask<LookAnswer>("panelLook", { seen: seen ?? "" });

  it("learns what the menu, a hand or another person's panel did, and else costs five calls", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 05:00"]]);
    let seen = (await state(sheet)).look;
    // An open panel asks every half minute.
    const changed = async () => {
      sheet.engine.setNow(sheet.engine.now() + 30_000);
      const answer = await look(sheet, seen);
      if (!answer.same) seen = answer.state.look;
      return !answer.same && answer.state;
    };
    sheet.standIn.resetCalls();
    expect(await changed()).toBe(false);
    expect(sheet.standIn.calls().total).toBe(5);

    markLeads(sheet, 2);
    await sheet.choose("Mark answered");
    expect(await changed()).toMatchObject({ leads: { promises: { lines: [{ row: 2, promise: { kind: "followUp" } }] } } });
    expect(await changed()).toBe(false);

    await sheet.type(lead(sheet, "Received", 3), [["2026-11-18 05:00"]]);
    expect(await changed()).toMatchObject({ leads: { promises: { lines: [{ row: 3 }, { row: 2 }] } } });

    await sheet.type(agreed(sheet, "purpose"), "By hand");
    const byHand = await changed();
    expect(byHand && field(byHand, "purpose")?.value).toBe("By hand");

    await save(sheet, [{ key: "purpose", was: "By hand", value: "By panel" }]);
    const byPanel = await changed();
    expect(byPanel && field(byPanel, "purpose")?.value).toBe("By panel");
    expect(await changed()).toBe(false);
  });
});

describe("what the panel shows beside the agreement", () => {
  it("is the plan's numbers, the working hours, and the tabs to jump to", async () => {
    const sheet = await openExample();
    const { plan, leads } = await state(sheet);
    expect(plan?.sentence).toMatch(/3.57 times last month's leads.*53 % odds of 35 sales/);
    expect(plan?.target).toBe(35);
    expect(plan?.stages.map(({ name, last, goal }) => [name, last, goal])).toEqual([
      ["Lead", 500, 1783],
      ["MQL", 150, 535],
      ["SAL", 73, 257],
      ["Opportunity", 50, 175],
      ["Customer", 10, 35],
    ]);
    expect(plan?.stages[0]?.by).toMatch(/^2026-12-1/);
    expect(plan?.odds.map(({ label }) => label)).toEqual(["As planned", "To be likely", "To be safe"]);
    expect(leads).toMatchObject({ week: ["Mon to Fri: 09:00 to 18:00"], holidays: 0 });
    for (const [tab, name] of [
      ["plan", "SLA plan"],
      ["hours", "SLA hours"],
      ["agreement", "SLA agreement"],
    ]) {
      expect(await sheet.ask("panelShowTab", { tab })).toBe("");
      expect(sheet.engine.tabs().find(({ id }) => id === sheet.engine.selection().sheet)?.name).toBe(name);
    }
    await expect(sheet.ask("panelShowTab", { tab: "secrets" })).rejects.toThrow("could not be read");
  });

  it("says so where the plan's tab is gone", async () => {
    const sheet = await openExample();
    sheet.engine.deleteTab(tabNamed(sheet, "SLA plan").id);
    expect((await state(sheet)).plan).toBeNull();
    expect(await sheet.ask("panelShowTab", { tab: "plan" })).toContain("not there any more");
  });

  it("is a hourly check that is on, and the way out", async () => {
    const sheet = await openExample();
    expect(await sheet.ask("panelHourly")).toBe("The hourly check is on.");
    sheet.answers.push("YES", "YES");
    expect(await sheet.ask("panelRemove")).toContain("Lead SLA is removed");
    expect((await state(sheet)).ready).toBe(false);
  });
});

describe("the colours", () => {
  it("are those that the team chose, on the rows and in the panel's legend", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Received", 2), "2026-11-17 10:00");
    const answer = await save(sheet, [{ key: "colours.palette", was: "clear", value: "quiet" }]);
    expect(answer.saved).toHaveLength(1);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 2)))[0]?.[0]).toBe("#f9d3cf");
    expect((await state(sheet)).leads?.counts.find((one) => one.state === "overdue")).toMatchObject({
      background: "#b3261e",
      text: "#ffffff",
      leads: 1,
    });
    await sheet.choose("Check all leads now");
    // A cell of its own for each of both promises where it is broken, the rows of these, and the words that look plain.
    expect(sheet.engine.rules(tabNamed(sheet, "Leads").id)).toHaveLength(7);
  });
});

describe("a tab of leads in other words", () => {
  const POLISH = [
    ["Firma", "Wpłynęło", "Odpowiedź", "Opiekun"],
    ["Bo GmbH", "2026-11-18 10:00", "", "Ana"],
  ];

  const inSight = async (sheet: Sheet): Promise<{ tab: number }> => {
    const { tab } = await sheet.ask<SetUpShown>("panelSetUpLook", {});
    return { tab: tab?.id ?? -1 };
  };

  async function openPolish(): Promise<Sheet> {
    const sheet = await openSheet();
    await sheet.type("Sheet1!A1", POLISH);
    return sheet;
  }

  it("is adopted by the heading that the person names", async () => {
    const sheet = await openPolish();
    await sheet.setUp({ ...(await inSight(sheet)), columns: { received: "wpłynęło" } });
    expect(leadValues(sheet, [...(POLISH[0] ?? []), "SLA due", "SLA status"], 2, 2, "Sheet1")).toEqual([
      ["Bo GmbH", new Date("2026-11-18T09:00:00Z"), "", "Ana", "", "Not tracked"],
    ]);
    await sheet.type(lead(sheet, "Wpłynęło", 3, 3, "Sheet1"), "2026-11-18 09:00");
    expect(sheet.value(lead(sheet, "SLA status", 3, 3, "Sheet1"))).toBe("Not tracked");
  });

  it("stays alone where he names none, or one that is not there", async () => {
    const sheet = await openPolish();
    const wish = await inSight(sheet);
    expect((await sheet.setUp({ ...wish, columns: { received: "Datum" } })).problem).toContain('has no column headed "Datum"');
    expect((await sheet.setUp(wish)).problem).toContain("says when a lead came");
    expect((await sheet.setUp()).problem).toContain("No tab has a column that says when a lead came");
    expect(sheet.engine.tabs()).toHaveLength(1);
    await sheet.setUp({ tab: null });
    expect(sheet.engine.tabs().map((tab) => tab.name)).toContain("Leads");
    expect(sheet.values("Sheet1!A1:E1")).toEqual([[...(POLISH[0] ?? []), ""]]);
  });

  it("has its other columns chosen in the panel, and leads follow them", async () => {
    const sheet = await openMade([SET_UP, POLISH, "Wpłynęło"], async (made) => {
      await made.type("Sheet1!A1", POLISH);
      await made.setUp({ ...(await inSight(made)), columns: { received: "Wpłynęło" } });
    });
    const { leads } = await state(sheet);
    expect(leads?.headings).toEqual(["Firma", "Wpłynęło", "Odpowiedź", "Opiekun"]);
    expect(leads?.columns.find(({ field: one }) => one === "received")).toEqual({
      field: "received",
      label: "Received",
      heading: "Wpłynęło",
      clicks: [],
    });
    expect(await sheet.ask<string>("panelColumns", { received: "Wpłynęło", responded: "Odpowiedź", owner: "Opiekun", name: "Firma" })).toBe(
      "1 lead checked.",
    );
    await sheet.type(lead(sheet, "Odpowiedź", 2, 2, "Sheet1"), "2026-11-18 10:20");
    expect(sheet.value(lead(sheet, "SLA status", 2, 2, "Sheet1"))).toBe("On time");
    await sheet.type(lead(sheet, "Wpłynęło", 3, 3, "Sheet1"), "2026-11-18 09:00");
    const { leads: after } = await state(sheet);
    expect(after?.promises.lines).toMatchObject([{ row: 3, state: "overdue" }]);
  });

  it("keeps what was chosen where the new choice would leave leads untimed", async () => {
    const sheet = await openExample();
    expect(await sheet.ask<string>("panelColumns", { received: "" })).toContain("Choose the column that says when a lead came");
    expect(await sheet.ask<string>("panelColumns", { received: "Received", responded: "Received" })).toContain("chosen twice");
    await expect(sheet.ask("panelColumns", { colour: "x" })).rejects.toThrow("could not be read");
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:00");
    expect(sheet.value(lead(sheet, "SLA status", 2))).toBe("Waiting");
  });
});
