/** Draft and version: what is published is kept, accepted by name, and leads are judged by the version in force when they came. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { PublishWish, VersionAnswer, VersionList, VersionRead } from "../../../src/entries/versions";
import { crossing, lead, leadValues, markLeads, tabNamed, wholeOf } from "../../harness/places";
import { agreed, closeSheets, openExample, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

/** 18 November 2026 is a Wednesday; the sheet's clock starts at 10:30 in Berlin. */
const TODAY = "2026-11-18";

const publish = (sheet: Sheet, wish: Partial<PublishWish> = {}) =>
  sheet.ask<VersionAnswer>("panelPublish", { inForce: TODAY, who: "Ana Lim", note: "", ...wish });

/** A spreadsheet whose agreement was published as version 1. */
const openPublished = (): Promise<Sheet> =>
  openMade([SET_UP, "version 1 of Ana Lim, in force from the day of set-up"], async (sheet) => {
    await sheet.setUp();
    await publish(sheet);
  });
const list = (sheet: Sheet) => sheet.ask<VersionList>("panelVersions");
const read = (sheet: Sheet, version: number) => sheet.ask<VersionRead>("panelVersion", version);

async function save(sheet: Sheet, key: string, value: unknown): Promise<void> {
  const { fields } = await sheet.ask<PanelState>("panelOpen");
  const was = fields.find((field) => field.key === key)?.value;
  const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);
  expect(answer.saved.map((field) => field.key)).toEqual([key]);
}

const due = (sheet: Sheet, row: number): string => {
  const cell = sheet.value(lead(sheet, "SLA due", row));
  return cell instanceof Date ? cell.toISOString().slice(5, 16) : String(cell);
};

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");

const LOG = "SLA log";
/** Row of the log in which an item of the only version, or of the first, stands. */
const logRow = (sheet: Sheet, key: string): number => {
  const { row } = sheet.engine.lastCell(tabNamed(sheet, LOG).id);
  return leadValues(sheet, ["Key"], 1, row + 1, LOG).findIndex(([one]) => one === key) + 1;
};
const logged = (sheet: Sheet, key: string): string => {
  const row = logRow(sheet, key);
  return lead(sheet, "Value", row, row, LOG);
};

describe("A22 a lead is judged by the version in force when it came", () => {
  it("newer leads follow a new version, older ones keep theirs, formulas follow the cells at once", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    await sheet.type(lead(sheet, "Received", 2), `${TODAY} 10:00`);
    expect(await publish(sheet)).toMatchObject({ done: true, versions: [{ version: 1, isInForce: true, who: "Ana Lim" }] });
    await sheet.type(lead(sheet, "Received", 3), `${TODAY} 10:40`);
    expect([due(sheet, 2), due(sheet, 3)]).toEqual(["11-18T10:00", "11-18T10:40"]);

    await save(sheet, "response.target", 30);
    await save(sheet, "goal.target", 70);
    expect(sheet.value("Sheet1!A5")).toBe(70);
    // The first lead came before anything was published: the cells judge it.
    expect([due(sheet, 2), due(sheet, 3)]).toEqual(["11-18T09:30", "11-18T10:40"]);

    await sheet.standIn.advance(60);
    const second = await publish(sheet, { note: "Faster, as agreed on Tuesday" });
    expect(second).toMatchObject({ done: true, draft: { differences: [] } });
    expect(second.versions.map(({ version, isInForce }) => [version, isInForce])).toEqual([
      [2, true],
      [1, false],
    ]);
    await sheet.type(lead(sheet, "Received", 4), [[`${TODAY} 11:35`], [`${TODAY} 11:29`]]);
    const judged = ["11-18T09:30", "11-18T10:40", "11-18T11:05", "11-18T11:29"];
    expect([2, 3, 4, 5].map((row) => due(sheet, row))).toEqual(judged);
    await check(sheet);
    expect([2, 3, 4, 5].map((row) => due(sheet, row))).toEqual(judged);

    await save(sheet, "response.target", 240);
    await check(sheet);
    expect([3, 4, 5].map((row) => due(sheet, row))).toEqual(judged.slice(1));
    markLeads(sheet, 4);
    expect((await sheet.ask<string[]>("panelWhy")).join(" ")).toContain("30");
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
  });

  it("the working week is part of the version, holidays hold for all of them", async () => {
    const sheet = await openPublished();
    await sheet.type(lead(sheet, "Received", 2), `${TODAY} 17:30`);
    expect(due(sheet, 2)).toBe("11-19T08:30");
    await sheet.type(crossing(sheet, "SLA hours", "Thursday", "Open"), "08:00");
    expect(due(sheet, 2)).toBe("11-19T08:30");
    expect((await list(sheet)).draft.differences.map(({ label }) => label)).toEqual(["Working hours"]);
    await sheet.type(lead(sheet, "Holiday", 2, 2, "SLA hours"), "2026-11-19");
    expect(due(sheet, 2)).toBe("11-20T08:30");
  });

  it("a version that begins later waits for its day", async () => {
    const sheet = await openPublished();
    await save(sheet, "response.target", 20);
    expect(await publish(sheet, { inForce: "2026-11-19" })).toMatchObject({
      done: true,
      versions: [
        { version: 2, isInForce: false, inForceFrom: "2026-11-18T23:00:00.000Z" },
        { version: 1, isInForce: true },
      ],
    });
    await sheet.type(lead(sheet, "Received", 2), [[`${TODAY} 11:00`], ["2026-11-19 09:00"]]);
    expect([due(sheet, 2), due(sheet, 3)]).toEqual(["11-18T11:00", "11-19T08:20"]);
  });

  it("costs the same calls for many leads as for few", async () => {
    const sheet = await openPublished();
    await save(sheet, "response.target", 20);
    await publish(sheet);
    const callsWith = async (leads: number): Promise<number> => {
      await sheet.type(
        lead(sheet, "Received", 2),
        Array.from({ length: leads }, (_, at) => [`${TODAY} ${at % 2 === 0 ? "10:00" : "10:45"}`]),
      );
      sheet.standIn.resetCalls();
      await check(sheet);
      return sheet.standIn.calls().total;
    };
    const few = await callsWith(4);
    expect(await callsWith(300)).toBe(few);
  });
});

describe("publishing", () => {
  it("keeps every field as a row, whatever its text looks like, and any version can be read and compared", async () => {
    const sheet = await openExample();
    const texts: [string, string][] = [
      ["purpose", "=IMPORTXML(1)"],
      ["definition.lead", "'tis somebody"],
      ["contact.sales", "Ben Ode, ben@example.com"],
      ["handoff.notify", "<img src=x onerror=alert(1)>"],
      ["term.end", "2027-12-31"],
      ["nurture.program", "x".repeat(49_000)],
    ];
    for (const [key, text] of texts) await save(sheet, key, text);
    // The language is the document's own: no version holds it.
    const fields = (await sheet.ask<PanelState>("panelOpen")).fields.filter(({ key }) => key !== "document.language");
    await publish(sheet, { who: "=ANA()", note: "@all: first version" });
    expect((await sheet.ask<PanelState>("panelOpen")).fields.filter(({ isStart }) => isStart)).toEqual([]);

    const version = await read(sheet, 1);
    const kept = new Map(version.fields.map(({ key, value }) => [key, value]));
    for (const { key, value } of fields) expect([key, kept.get(key)]).toEqual([key, value]);
    expect(kept.get("hours.week")).toContain("Monday | 09:00 | 18:00");
    expect(version).toMatchObject({ differences: [], summary: { who: "=ANA()", note: "@all: first version" } });
    expect(leadValues(sheet, ["Version", "In force from", "What", "Value", "Who"], 2, 2, LOG)).toEqual([
      [1, expect.any(Date), "Published", fields.length + 4, "=ANA()"],
    ]);
    expect(sheet.look.formulas(wholeOf(sheet, LOG)).flat().join("")).toBe("");

    await save(sheet, "purpose", "Shorter.");
    await save(sheet, "rate.1", 0.25);
    expect((await read(sheet, 1)).differences).toEqual([
      { key: "purpose", section: "Purpose and parties", label: "Purpose of this agreement", before: "=IMPORTXML(1)", after: "Shorter." },
      { key: "rate.1", section: "Sales target and funnel", label: "Conversion rate: lead to MQL", before: 0.3, after: 0.25 },
      {
        key: "stages.goals",
        section: "Responsibilities",
        label: "Goal of each stage, a month",
        before: "Lead: 1,783\nMQL: 535\nSAL: 257\nOpportunity: 175\nCustomer: 35",
        after: "Lead: 2,140\nMQL: 535\nSAL: 257\nOpportunity: 175\nCustomer: 35",
      },
    ]);
  });

  it("finds the versions again in a log that was renamed, sorted and widened", async () => {
    const sheet = await openPublished();
    await save(sheet, "response.target", 30);
    await publish(sheet);
    const before = await list(sheet);
    const { id: log } = tabNamed(sheet, LOG);
    sheet.engine.renameTab(log, "Versions");
    sheet.engine.insertColumns(log, 3, 1);
    sheet.engine.insertRows(log, 4, 2);
    expect(await list(sheet)).toEqual(before);
    await save(sheet, "response.target", 45);
    expect(await publish(sheet)).toMatchObject({ done: true, versions: [{ version: 3 }, { version: 2 }, { version: 1 }] });
    expect((await read(sheet, 3)).fields.find(({ key }) => key === "response.target")?.value).toBe(45);
  });

  it("is refused in a sentence, and then nothing is written", async () => {
    const sheet = await openExample();
    expect(await publish(sheet, { who: "  " })).toMatchObject({ done: false, sentence: expect.stringContaining("Type your name") });
    expect(await publish(sheet, { inForce: "tomorrow" })).toMatchObject({
      done: false,
      sentence: expect.stringContaining("Choose the day"),
    });
    const { draft } = await list(sheet);
    await save(sheet, "response.target", 50);
    expect(await publish(sheet, { draft: draft.sum })).toMatchObject({ done: false, sentence: expect.stringContaining("meanwhile") });
    await sheet.type(agreed(sheet, "response.warning"), "a bit");
    expect(await publish(sheet)).toMatchObject({
      done: false,
      sentence: expect.stringContaining("Warn before the target: Type a number of minutes"),
      draft: { problems: [{ key: "response.warning" }] },
    });
    await sheet.type(agreed(sheet, "response.warning"), "10");
    expect(sheet.engine.tabs().map((tab) => tab.name)).not.toContain("SLA log");
    expect(await publish(sheet, { inForce: "2026-11-02" })).toMatchObject({ done: true });
    expect(await publish(sheet)).toMatchObject({ done: false, sentence: expect.stringContaining("nothing to publish") });
    await save(sheet, "response.target", 40);
    expect(await publish(sheet, { inForce: "2026-11-17" })).toMatchObject({
      done: false,
      sentence: expect.stringContaining("today or a later"),
    });
    await expect(sheet.ask("panelPublish", { inForce: 5 })).rejects.toThrow("could not be read");
    await expect(read(sheet, 9)).rejects.toThrow("no version 9");
  });
});

describe("accepting", () => {
  it("is by name, once for each team", async () => {
    const sheet = await openPublished();
    const accept = (team: string, who: string, version = 1) => sheet.ask<VersionAnswer>("panelAccept", { version, team, who });
    expect((await sheet.ask<PanelState>("panelOpen")).notices).toEqual(["Version 1 still waits to be accepted by marketing and sales."]);
    expect(await accept("marketing", "Ana Lim")).toMatchObject({ done: true });
    expect(await accept("marketing", "Cy Bo")).toMatchObject({ done: false, sentence: expect.stringContaining("by Ana Lim") });
    expect(await accept("sales", " ")).toMatchObject({ done: false, sentence: expect.stringContaining("Type your name") });
    expect((await accept("sales", "+Ben")).versions[0]?.accepted).toEqual([
      { team: "marketing", who: "Ana Lim", at: expect.stringContaining("2026-11-18T09:30") },
      { team: "sales", who: "+Ben", at: expect.stringContaining("2026-11-18T09:30") },
    ]);
    await expect(accept("sales", "Ben", 2)).rejects.toThrow("no version 2");
    await expect(accept("Finance", "Di")).rejects.toThrow("could not be read");
    await save(sheet, "review.next", "2026-11-17");
    expect(await sheet.ask<PanelState>("panelOpen")).toMatchObject({
      notices: [expect.stringContaining("review was due on 17 November 2026"), expect.stringContaining("1 item differs from version 1")],
      published: { newest: 1, inForce: 1, differs: 1 },
    });
  });
});

describe("a log that somebody edited", () => {
  it("is said of the version whose rows say something else than what was published, until they are brought back", async () => {
    const sheet = await openExample();
    await save(sheet, "purpose", "Line one\n  =1+1  \n'quoted'");
    await publish(sheet);
    await save(sheet, "response.target", 30);
    await publish(sheet);
    const changed = async () => (await list(sheet)).versions.map(({ version, isChanged }) => [version, isChanged]);
    const untouched = [
      [2, false],
      [1, false],
    ];
    expect(await changed()).toEqual(untouched);
    const target = logged(sheet, "response.target");
    await sheet.type(target, "45");
    expect(await changed()).toEqual([
      [2, false],
      [1, true],
    ]);
    expect((await read(sheet, 1)).summary.isChanged).toBe(true);
    await sheet.type(target, "60");
    // Rows in another order say the same.
    sheet.engine.moveRows(tabNamed(sheet, LOG).id, 1, 1, 40);
    expect(await changed()).toEqual(untouched);
  });

  it("is said plainly where it is not understood, and leads are judged by what held before", async () => {
    const sheet = await openPublished();
    await sheet.type(lead(sheet, "Received", 2), `${TODAY} 10:40`);
    await sheet.type(logged(sheet, "response.target"), "an hour");
    await check(sheet);
    expect(sheet.said.at(-1)).toContain("Tab SLA log, version 1, Response target: Type a number of minutes");
    expect(due(sheet, 2)).toBe("11-18T10:40");
  });

  it.each([
    ["loses its beginning", "In force from: this", (sheet: Sheet) => sheet.type(lead(sheet, "In force from", 2, 2, LOG), "soon")],
    [
      "loses a row",
      "some of its rows are gone",
      async (sheet: Sheet) => sheet.engine.deleteRows(tabNamed(sheet, LOG).id, logRow(sheet, "goal.target") - 1, 1),
    ],
  ])("says so when a version %s", async (_, part, spoil) => {
    const sheet = await openPublished();
    await sheet.type(lead(sheet, "Received", 2), `${TODAY} 10:40`);
    await save(sheet, "response.target", 20);
    await spoil(sheet);
    await check(sheet);
    expect(sheet.said.at(-1)).toContain(`Tab SLA log, version 1, ${part}`);
    expect(due(sheet, 2)).toBe("11-18T10:40");
    expect((await list(sheet)).versions).toHaveLength(1);
    expect((await read(sheet, 1)).summary.version).toBe(1);
  });
});
