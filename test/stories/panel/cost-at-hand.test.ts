/** What it costs to see which leads are marked, whatever the team has agreed on and however its tab looks. */
import type { Clicked, MarkedAnswer, MarkedNow } from "../../../src/entries/leads";
import { address, columnOf, lead, markLeads, paste, tabNamed } from "../../harness/places";
import { closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const RULES = ["Employees at most 5", "Founded at least 2026-01-01", "At MQL: Phone is blank"].join("\n");
const TARGETS = "Priority High: 15, warn 5";

async function makeOffice(sheet: Sheet): Promise<void> {
  await sheet.setUp();
  sheet.engine.insertColumns(tabNamed(sheet, "Leads").id, 0, 3);
  await sheet.type(address("Leads", 0, 0), [["Employees", "Founded", "Phone"]]);
  await paste(
    sheet,
    2,
    ["Lead ID", "Name", "Employees", "Founded", "Priority", "Owner", "Stage", "Phone", "Received"],
    Array.from({ length: 6 }, (_, at) => [
      ...[`L-${at}`, `Ada ${at}`, "about 1,200", "3/4/2019", at % 2 ? "High" : "", at % 2 ? "Bo" : "Ana", "MQL", "1", "2026-11-18 10:00"],
    ]),
  );
  await sheet.ask("panelSave", [
    { key: "handoff.barred", was: "", value: RULES },
    { key: "response.targets", was: "", value: TARGETS },
  ]);
}
const open = (): Promise<Sheet> => openMade([SET_UP, "six leads with rules by size and priority", RULES, TARGETS], makeOffice);

/** What is marked, and how many calls that took. */
async function seen(sheet: Sheet, row: number, last = row): Promise<{ marked: MarkedNow; calls: number }> {
  markLeads(sheet, row, last);
  sheet.standIn.resetCalls();
  const answer = await sheet.ask<MarkedAnswer>("panelMarked", { seen: null });
  if (answer.same) throw new Error("Nothing was known before.");
  return { marked: answer.marked, calls: sheet.standIn.calls().workbook };
}

const filterOwner = (sheet: Sheet, rows: number, owner: string): void =>
  sheet.engine.setFilter({
    area: { sheet: tabNamed(sheet, "Leads").id, row: 0, column: 0, rows, columns: columnOf(sheet, "Lost reason") + 1 },
    tests: [[columnOf(sheet, "Owner"), { kind: "TEXT_EQUAL_TO", values: [owner] }]],
  });

it("is 10 calls for one lead and for several, with rules by size, by day and by priority", async () => {
  const sheet = await open();
  const one = await seen(sheet, 3);
  expect(one.marked.lead).toMatchObject({ name: "Ada 1", state: "overdue" });
  expect(one.calls).toBeLessThanOrEqual(10);
  const several = await seen(sheet, 2, 7);
  expect(several.marked.block).toMatchObject({ leads: 6, hidden: 0 });
  expect(several.calls).toBeLessThanOrEqual(10);
});

it("is 2 more where a rule compares a number that stands as text, which asks for the decimal sign once", async () => {
  const sheet = await open();
  await sheet.type(
    lead(sheet, "Employees", 2, 7),
    Array.from({ length: 6 }, () => ["'1.200"]),
  );
  expect((await seen(sheet, 2, 7)).calls).toBeLessThanOrEqual(12);
  expect((await seen(sheet, 2)).calls).toBeLessThanOrEqual(12);
});

it("is the same in a tab of 1,000 leads, but for 1 call where several are marked far down", async () => {
  const sheet = await openMade([SET_UP, "a thousand leads"], async (made) => {
    await made.setUp();
    made.engine.insertRows(tabNamed(made, "Leads").id, 500, 100);
    const leads = Array.from({ length: 1000 }, (_, at) => [`L-${at}`, `Ada ${at}`, "2026-11-18 10:00"]);
    await paste(made, 2, ["Lead ID", "Name", "Received"], leads);
    await made.choose("Check all leads now");
  });
  const one = await seen(sheet, 990);
  expect(one.marked.lead).toMatchObject({ row: 990, id: "L-988" });
  expect(one.calls).toBeLessThanOrEqual(10);
  const several = await seen(sheet, 900, 990);
  expect(several.marked.block).toMatchObject({ leads: 91, first: 900, last: 990 });
  expect(several.calls).toBeLessThanOrEqual(11);
});

it("is the same where a second column with a heading of ours stands in front", async () => {
  const sheet = await open();
  const before = (await seen(sheet, 3)).marked.lead;
  sheet.engine.insertColumns(tabNamed(sheet, "Leads").id, 0, 1);
  await sheet.type(address("Leads", 0, 0), "SLA next due");
  await sheet.choose("Check all leads now");
  const { marked, calls } = await seen(sheet, 3);
  expect(marked.lead).toEqual(before);
  expect(calls).toBeLessThanOrEqual(10);
});

describe("under a filter", () => {
  it("what is said of several leads is what the click then does: those that are seen change, the others stay", async () => {
    const sheet = await open();
    filterOwner(sheet, 7, "Ana");
    const { marked, calls } = await seen(sheet, 2, 7);
    expect(marked.block).toMatchObject({ leads: 3, hidden: 3 });
    expect(marked.block?.states).toEqual([{ state: "waiting", leads: 3 }]);
    expect(marked.block?.clicks.find(({ click }) => click === "answer")).toMatchObject({ changes: 3, stay: [] });
    expect(calls).toBeLessThanOrEqual(10 + 6);
    const done = await sheet.ask<Clicked>("panelClick", { who: marked.who, wish: { click: "answer" }, next: null });
    expect(done.said).toBe("Marked answered: Ada 0, L-0 and 2 more. Left alone: Ada 1, L-1 and 2 more (hidden by the filter).");
    expect(
      sheet.look
        .display(lead(sheet, "Responded", 2, 7))
        .flat()
        .filter((text) => text !== ""),
    ).toHaveLength(3);
    expect(done.marked.block?.clicks.find(({ click }) => click === "answer")).toMatchObject({ changes: 0 });
  });

  it("one lead is asked of no filter, and one that alone is seen of several has the card", async () => {
    const sheet = await open();
    filterOwner(sheet, 7, "Ana");
    expect((await seen(sheet, 2)).calls).toBeLessThanOrEqual(10);
    const { marked } = await seen(sheet, 2, 3);
    expect(marked).toMatchObject({ block: null, lead: { name: "Ada 0" } });
    const done = await sheet.ask<Clicked>("panelClick", { who: marked.who, wish: { click: "answer" }, next: null });
    expect(done.said).toContain("Marked answered: Ada 0, L-0.");
    expect(done.marked.lead).toMatchObject({ name: "Ada 0", first: "onTime" });
    sheet.engine.removeFilter(tabNamed(sheet, "Leads").id);
    expect((await seen(sheet, 2, 7)).marked.block).toMatchObject({ leads: 6, hidden: 0 });
  });

  it("of more leads than it asks for one by one it counts all and says so", async () => {
    const sheet = await openMade([SET_UP, "120 leads of two owners"], async (made) => {
      await made.setUp();
      const leads = Array.from({ length: 120 }, (_, at) => [`L-${at}`, at % 2 ? "Bo" : "Ana", "2026-11-18 10:00"]);
      await paste(made, 2, ["Lead ID", "Owner", "Received"], leads);
    });
    filterOwner(sheet, 121, "Ana");
    const { marked, calls } = await seen(sheet, 2, 121);
    expect(marked.block).toMatchObject({ leads: 120, hidden: null });
    expect(calls).toBeLessThanOrEqual(11);
  });
});
