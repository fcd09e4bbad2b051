/** Leads are scored in the lead tab where the agreement turns it on, and only there. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { address, columnOf, lead, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, openMade, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

async function save(sheet: Sheet, key: string, value: unknown): Promise<void> {
  const { fields } = await sheet.ask<PanelState>("panelOpen");
  const was = fields.find((field) => field.key === key)?.value;
  expect((await sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }])).saved).toHaveLength(1);
}

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");

const tabId = (sheet: Sheet): string => tabNamed(sheet, "Leads").id;
const columnsOf = (sheet: Sheet): number => tabNamed(sheet, "Leads").columns;
const headings = (sheet: Sheet): string[] => shownIn(sheet, "Leads")[0] ?? [];
/** The first columns, which people fill in; ours begin with SLA. */
const peoples = (sheet: Sheet): number => headings(sheet).findIndex((heading) => heading.startsWith("SLA "));

const scores = (sheet: Sheet, row: number, lastRow: number): unknown[] => sheet.values(lead(sheet, "SLA score", row, lastRow)).flat();
const reasons = (sheet: Sheet, row: number, lastRow: number): unknown[] =>
  sheet.values(lead(sheet, "SLA score reasons", row, lastRow)).flat();

const LEADS: Record<string, string[]> = {
  Title: ["Sales Director", "student", "", "Head of sales"],
  Source: ["Referral", "Web", "", "Web"],
  Received: ["2026-11-18 10:00", "2026-11-18 10:05", "", "2026-11-18 10:10"],
};

async function typeLeads(sheet: Sheet, columns: Record<string, string[]>): Promise<void> {
  for (const [heading, texts] of Object.entries(columns))
    await sheet.type(
      lead(sheet, heading, 2),
      texts.map((text) => [text]),
    );
}

const withLeads = async (sheet: Sheet): Promise<void> => {
  await sheet.setUp();
  await typeLeads(sheet, LEADS);
};
const openWithLeads = (): Promise<Sheet> => openMade(["leads to score", LEADS], withLeads);

const openScored = (): Promise<Sheet> =>
  openMade(["scored leads", LEADS], async (sheet) => {
    await withLeads(sheet);
    await save(sheet, "scoring.on", "yes");
  });

describe("scores in the lead tab", () => {
  it("come when they are turned on, follow the rules and the leads, and go when they are turned off", async () => {
    const sheet = await openWithLeads();
    const before = headings(sheet);
    expect(before).not.toContain("SLA score");
    expect(columnsOf(sheet)).toBe(before.length);
    await save(sheet, "scoring.on", "yes");
    expect(headings(sheet)).toEqual([...before, "SLA score", "SLA score reasons"]);
    expect(scores(sheet, 2, 5)).toEqual([40, -40, "", 20]);
    expect(reasons(sheet, 2, 5)).toEqual([
      "+20 Title contains Director; +20 Source is Referral",
      "-40 Title contains student",
      "",
      "+20 Title contains Head",
    ]);
    const ours = ["SLA score", "SLA score reasons"].flatMap((heading) => sheet.look.formulas(lead(sheet, heading, 1, 5)).flat());
    expect(ours.join("")).toBe("");
    await save(sheet, "scoring.rules", "Title | contains | sales | 7");
    await sheet.type(lead(sheet, "Title", 3), "Sales rep");
    await check(sheet);
    expect(scores(sheet, 2, 5)).toEqual([7, 7, "", 7]);
    await save(sheet, "scoring.on", "no");
    expect([...scores(sheet, 2, 5), ...reasons(sheet, 2, 5)].join("")).toBe("");
    expect(sheet.faults()).toEqual([]);
  });

  it("stand beside their leads after sorting, and in columns that were moved", async () => {
    const sheet = await openScored();
    sheet.engine.insertRows(tabId(sheet), 2, 1);
    sheet.engine.moveColumns(tabId(sheet), columnOf(sheet, "SLA score reasons"), 1, 1);
    await sheet.type(lead(sheet, "Title", 4), "Director");
    await check(sheet);
    expect(columnOf(sheet, "SLA score reasons")).toBe(1);
    expect(reasons(sheet, 2, 6)).toEqual([
      "+20 Title contains Director; +20 Source is Referral",
      "",
      "+20 Title contains Director",
      "",
      "+20 Title contains Head",
    ]);
    expect(scores(sheet, 2, 6)).toEqual([40, "", 20, "", 20]);
  });

  it("leave every cell as it was where a row comes in while they are written", async () => {
    const sheet = await openScored();
    await typeLeads(sheet, { Title: ["student", "Head", "", "student"] });
    const people = () => sheet.values(address("Leads", 0, 0, 8, peoples(sheet))).filter((row) => row.some((cell) => cell !== ""));
    const before = people();
    let done = false;
    sheet.standIn.beforeCall((method) => {
      if (method !== "Range.setValues" || done) return;
      done = true;
      sheet.engine.insertRows(tabId(sheet), 1, 1);
    });
    await check(sheet);
    sheet.standIn.beforeCall(null);
    expect(done).toBe(true);
    expect(people()).toEqual(before);
    await check(sheet);
    expect(scores(sheet, 2, 6)).toEqual(["", -20, 20, "", -40]);
  });

  it("cost the same calls for many leads as for few, and are taken away with the add-on", async () => {
    const sheet = await openScored();
    const callsWith = async (leads: number): Promise<number> => {
      const all = (text: string) => Array<string>(leads).fill(text);
      await typeLeads(sheet, { Title: all("").map((_, at) => `Head ${at} of ${leads}`), Received: all("2026-11-18 10:00") });
      await typeLeads(sheet, { Title: all("student") });
      sheet.standIn.resetCalls();
      await check(sheet);
      expect(scores(sheet, leads + 1, leads + 1)).toEqual([-40]);
      return sheet.standIn.calls().total;
    };
    // The first lead without a source is one more channel: the monitor draws its chart anew.
    await callsWith(4);
    const few = await callsWith(5);
    expect(await callsWith(200)).toBe(few);
    const people = headings(sheet).filter((heading) => heading !== "" && !heading.startsWith("SLA "));
    await sheet.choose("Remove from this spreadsheet…");
    expect(headings(sheet)).toEqual(people);
    expect(columnsOf(sheet)).toBe(tabNamed(sheet, "Sheet1").columns);
  });
});
