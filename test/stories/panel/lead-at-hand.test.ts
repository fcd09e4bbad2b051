/** What the panel asks of the server for the lead under the cursor, and what its clicks do. */
import type { Clicked, MarkedAnswer, MarkedNow } from "../../../src/entries/leads";
import type { PanelState } from "../../../src/entries/panel";
import { lead, tabNamed } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Email,Company,Priority,Stage,Owner,Received,Passed to sales,Accepted,Responded,Attempts,Last attempt,Connected,Returned,Return reason,Won on,Lost reason",
  // Half past ten in Berlin: due at ten, due at eleven, answered in time, due yesterday, due soon without a name and an ID.
  "L-1,Henrik Chaudhry,,Appletoft Plumbing,High,MQL,Priya,2026-11-18 09:00,,,,,,,,,,",
  "L-2,Ben,,,Medium,MQL,Matteo,2026-11-18 10:25,,,,,,,,,,",
  "L-3,Cleo,,,,MQL,Priya,2026-11-18 09:10,,,2026-11-18 09:20,1,2026-11-18 09:20,,,,,",
  "L-4,Farah Kruse,,,,MQL,,2026-11-17 10:00,,,,,,,,,,",
  ",,dora@example.com,Tallow,,MQL,,2026-11-18 09:35,,,,,,,,,,",
];
const open = (): Promise<Sheet> => openImported(LEADS.join("\n"));

const area = (sheet: Sheet, from: number, to = from, tab = "Leads") => ({
  sheet: tabNamed(sheet, tab).id,
  row: from - 1,
  column: 0,
  rows: to - from + 1,
  columns: 1,
});

const nowMarked = async (sheet: Sheet): Promise<MarkedNow> => {
  const answer = await sheet.ask<MarkedAnswer>("panelMarked", { seen: null });
  if (answer.same) throw new Error("Nothing was known before.");
  return answer.marked;
};

async function mark(sheet: Sheet, from: number, to = from): Promise<MarkedNow> {
  sheet.engine.select(area(sheet, from, to));
  return nowMarked(sheet);
}

describe("the lead under the cursor", () => {
  it("is told with what was promised, how late it is in working time, and its likely clicks", async () => {
    const sheet = await open();
    expect((await mark(sheet, 2)).lead).toMatchObject({
      ...{ row: 2, id: "L-1", name: "Henrik Chaudhry", company: "Appletoft Plumbing", priority: "High", owner: "Priya" },
      ...{ state: "overdue", first: "overdue" },
      promise: { kind: "firstAnswer", due: "2026-11-18T09:00:00.000Z" },
      late: 30,
      likely: ["answer", "notReached"],
    });
    expect((await mark(sheet, 3)).lead).toMatchObject({
      state: "waiting",
      promise: { kind: "firstAnswer", due: "2026-11-18T10:25:00.000Z" },
    });
    expect((await mark(sheet, 3)).lead?.late).toBeUndefined();
    // Due yesterday at 11:00, working hours from 9 to 18.
    expect((await mark(sheet, 5)).lead).toMatchObject({ owner: "", late: 7 * 60 + 90 });
    expect((await mark(sheet, 6)).lead).toMatchObject({ id: "", name: "Tallow", company: "" });
  });

  it("offers only clicks that would change something", async () => {
    const sheet = await open();
    expect((await mark(sheet, 2)).lead?.clicks).toEqual(expect.arrayContaining(["answer", "pass", "notReached", "won", "lost"]));
    const answered = (await mark(sheet, 4)).lead;
    expect(answered?.clicks).not.toContain("answer");
    expect(answered?.clicks).not.toContain("resume");
  });

  it("is none outside of the leads, and several where several are marked", async () => {
    const sheet = await open();
    expect(await mark(sheet, 1)).toMatchObject({ lead: null, block: null });
    expect(await mark(sheet, 40)).toMatchObject({ lead: null, block: null });
    expect((await mark(sheet, 1, 2)).lead?.name).toBe("Henrik Chaudhry");
    sheet.engine.select(area(sheet, 3, 3, "SLA agreement"));
    expect(await nowMarked(sheet)).toMatchObject({ lead: null, block: null });
    sheet.engine.select(area(sheet, 5), area(sheet, 3));
    expect((await nowMarked(sheet)).block).toMatchObject({ first: 3, last: 5, leads: 2 });
    expect(await mark(sheet, 2, 700)).toMatchObject({ lead: null, block: null, problem: expect.stringContaining("500") });
  });

  it("of several says how many are in which state, and how many each click would change and leave", async () => {
    const sheet = await open();
    const { block } = await mark(sheet, 2, 6);
    expect(block).toMatchObject({ first: 2, last: 6, leads: 5 });
    expect(block?.states.slice(0, 1)).toEqual([{ state: "overdue", leads: 2 }]);
    expect(block?.states.reduce((sum, { leads }) => sum + leads, 0)).toBe(5);
    expect(block?.clicks.find(({ click }) => click === "answer")).toMatchObject({
      changes: 4,
      stay: [{ leads: 1, why: "answered before" }],
    });
  });
});

describe("asking again and again", () => {
  it("costs 4 calls on the workbook where nothing changed, 10 where something did", async () => {
    const sheet = await open();
    const { sum } = await mark(sheet, 3);
    const cost = async (seen: string | null) => {
      sheet.standIn.resetCalls();
      const { same } = await sheet.ask<MarkedAnswer>("panelMarked", { seen });
      return { same, calls: sheet.standIn.calls().workbook };
    };
    const still = await cost(sum);
    expect(still.same).toBe(true);
    expect(still.calls).toBeLessThanOrEqual(4);
    sheet.engine.select(area(sheet, 2));
    const moved = await cost(sum);
    expect(moved.same).toBe(false);
    expect(moved.calls).toBeLessThanOrEqual(10);
    sheet.engine.select(area(sheet, 2, 6));
    expect((await cost(sum)).calls).toBeLessThanOrEqual(10);
    sheet.engine.select(area(sheet, 3, 3, "SLA agreement"));
    const elsewhere = await cost(sum);
    expect(elsewhere.same).toBe(false);
    expect(elsewhere.calls).toBeLessThanOrEqual(4);
  });

  it("sees the same row in another tab, an edit of the row, and a check", async () => {
    const sheet = await open();
    const { sum } = await mark(sheet, 3);
    const isSame = async () => (await sheet.ask<MarkedAnswer>("panelMarked", { seen: sum })).same;
    expect(await isSame()).toBe(true);
    sheet.engine.select(area(sheet, 3, 3, "SLA agreement"));
    expect(await isSame()).toBe(false);
    sheet.engine.select(area(sheet, 3));
    expect(await isSame()).toBe(true);
    await sheet.standIn.advance(1);
    await sheet.type(lead(sheet, "Responded", 3), "2026-11-18 10:30");
    expect(await isSame()).toBe(false);
  });
});

describe("a click in the panel", () => {
  const click = (sheet: Sheet, who: string, wish: object, next: object | null = null) =>
    sheet.ask<Clicked>("panelClick", { who, wish, next });

  it("is done on the lead that is shown, and the next one is under the cursor", async () => {
    const sheet = await open();
    const { who } = await mark(sheet, 2);
    const done = await click(sheet, who, { click: "answer" }, { row: 5, id: "L-4" });
    expect(done).toMatchObject({ said: "Marked answered: Henrik Chaudhry, L-1.", isDone: true });
    expect(done.marked.lead).toMatchObject({ row: 5, name: "Farah Kruse" });
    expect(sheet.engine.selection()).toMatchObject({ row: 4 });
    expect(sheet.value(lead(sheet, "SLA status", 2))).toBe("Late");
    const back = await sheet.ask<Clicked>("panelClickBack", { who, place: { row: 2, id: "L-1" } });
    expect(back).toMatchObject({ said: "Taken back: the answer of Henrik Chaudhry, L-1.", isDone: true });
    expect(back.marked.lead).toMatchObject({ row: 2, state: "overdue" });
    expect(sheet.value(lead(sheet, "Responded", 2))).toBe("");
  });

  it("is never done on another lead than the person had before him", async () => {
    const sheet = await open();
    const { who } = await mark(sheet, 2);
    sheet.engine.select(area(sheet, 3));
    const refused = await click(sheet, who, { click: "answer" });
    expect(refused).toMatchObject({ isDone: false, said: expect.stringContaining("Nothing was changed") });
    expect(refused.marked.lead?.name).toBe("Ben");
    expect([sheet.value(lead(sheet, "Responded", 2)), sheet.value(lead(sheet, "Responded", 3))]).toEqual(["", ""]);
  });

  it("that changes nothing stays with its lead", async () => {
    const sheet = await open();
    const { who } = await mark(sheet, 4);
    const left = await click(sheet, who, { click: "answer" }, { row: 2, id: "L-1" });
    expect(left).toMatchObject({ isDone: false, said: expect.stringContaining("answered before") });
    expect(left.marked.lead?.name).toBe("Cleo");
  });

  it("on several changes those that it can, and can be taken back while they are marked", async () => {
    const sheet = await open();
    const { who } = await mark(sheet, 2, 6);
    const done = await click(sheet, who, { click: "answer" });
    expect(done).toMatchObject({ isDone: true, said: expect.stringContaining("Left alone: Cleo, L-3 (answered before)") });
    expect(done.marked.block?.clicks.find((one) => one.click === "answer")?.changes).toBe(0);
    await mark(sheet, 3);
    const others = await sheet.ask<Clicked>("panelClickBack", { who, place: null });
    expect(others).toMatchObject({ isDone: false, said: expect.stringContaining("Mark the rows again") });
    await mark(sheet, 2, 6);
    expect(await sheet.ask<Clicked>("panelClickBack", { who, place: null })).toMatchObject({ isDone: true });
    expect(sheet.value(lead(sheet, "Responded", 2))).toBe("");
  });

  it("with a reason and a day asks for what is missing in a sentence", async () => {
    const sheet = await open();
    const { who } = await mark(sheet, 2);
    expect(await click(sheet, who, { click: "return", reason: " " })).toMatchObject({ isDone: false });
    expect(await click(sheet, who, { click: "return", reason: "No budget" })).toMatchObject({ isDone: true });
    expect(sheet.value(lead(sheet, "Return reason", 2))).toBe("No budget");
  });

  it("finds a lead of the list wherever it stands by now", async () => {
    const sheet = await open();
    sheet.engine.insertRows(tabNamed(sheet, "Leads").id, 1, 3);
    const found = await sheet.ask<Clicked>("panelJump", { row: 5, id: "L-4" });
    expect(found).toMatchObject({ said: "", isDone: true });
    expect(found.marked.lead).toMatchObject({ row: 8, name: "Farah Kruse" });
    expect(await sheet.ask<Clicked>("panelJump", { row: 5, id: "L-9" })).toMatchObject({
      isDone: false,
      said: expect.stringContaining("not in the tab any more"),
    });
  });
});

describe("the list", () => {
  it("holds all that is promised, the worst first, with counts by owner and how today went", async () => {
    const sheet = await open();
    const { leads } = await sheet.ask<PanelState>("panelOpen");
    const lines = leads?.promises.lines.map(({ name, state, owner }) => [name, state, owner]).slice(0, 4);
    expect(lines).toEqual([
      ["Farah Kruse", "overdue", ""],
      ["Henrik Chaudhry", "overdue", "Priya"],
      ["Tallow", "dueSoon", ""],
      ["Ben", "waiting", "Matteo"],
    ]);
    expect(leads?.promises.counts).toEqual(
      expect.arrayContaining([
        { tile: "overdue", owner: "", leads: 1 },
        { tile: "overdue", owner: "Priya", leads: 1 },
        { tile: "dueSoon", owner: "", leads: 1 },
      ]),
    );
    expect(leads?.promises.today).toEqual({ due: 2, kept: 1 });
  });
});
