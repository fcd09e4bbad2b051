/** Leads are scored in the lead tab where the agreement turns it on, and only there. */
import type { PanelState, SaveAnswer } from "../../src/entries/panel";
import { closeSheets, openSetUp, type Sheet } from "./sheet";

afterEach(closeSheets);

async function save(sheet: Sheet, key: string, value: unknown): Promise<void> {
  const { fields } = await sheet.ask<PanelState>("panelOpen");
  const was = fields.find((field) => field.key === key)?.value;
  expect((await sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }])).saved).toHaveLength(1);
}

const check = async (sheet: Sheet): Promise<void> => {
  await sheet.standIn.choose("Check all leads now");
  await sheet.standIn.settle();
};

const tabId = (sheet: Sheet): string => sheet.engine.tabs().find(({ name }) => name === "Leads")?.id ?? "";

const columnsOf = (sheet: Sheet): number | undefined => sheet.engine.tabs().find(({ name }) => name === "Leads")?.columns;

async function openWithLeads(): Promise<Sheet> {
  const sheet = await openSetUp();
  await sheet.type("Leads!E2", [["Sales Director"], ["student"], [""], ["Head of sales"]]);
  await sheet.type("Leads!F2", [["Referral"], ["Web"], [""], ["Web"]]);
  await sheet.type("Leads!K2", [["2026-11-18 10:00"], ["2026-11-18 10:05"], [""], ["2026-11-18 10:10"]]);
  return sheet;
}

describe("scores in the lead tab", () => {
  it("come when they are turned on, follow the rules and the leads, and go when they are turned off", async () => {
    const sheet = await openWithLeads();
    expect(columnsOf(sheet)).toBe(29);
    await save(sheet, "scoring.on", "yes");
    expect(sheet.values("Leads!AD1:AE5")).toEqual([
      ["SLA score", "SLA score reasons"],
      [40, "+20 Title contains Director; +20 Source is Referral"],
      [-40, "-40 Title contains student"],
      ["", ""],
      [20, "+20 Title contains Head"],
    ]);
    expect(sheet.look.formulas("Leads!AD1:AE5").flat().join("")).toBe("");
    await save(sheet, "scoring.rules", "Title | contains | sales | 7");
    await sheet.type("Leads!E3", "Sales rep");
    await check(sheet);
    expect(sheet.values("Leads!AD2:AE5").map(([score]) => score)).toEqual([7, 7, "", 7]);
    await save(sheet, "scoring.on", "no");
    expect(sheet.values("Leads!AD2:AE5").flat().join("")).toBe("");
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
  });

  it("stand beside their leads after sorting, and in columns that were moved", async () => {
    const sheet = await openWithLeads();
    await save(sheet, "scoring.on", "yes");
    sheet.engine.insertRows(tabId(sheet), 2, 1);
    sheet.engine.moveColumns(tabId(sheet), 30, 1, 1);
    await sheet.type("Leads!F4", "Director");
    await check(sheet);
    expect(sheet.values("Leads!B1:B6").map(([why]) => why)).toEqual([
      "SLA score reasons",
      "+20 Title contains Director; +20 Source is Referral",
      "",
      "+20 Title contains Director",
      "",
      "+20 Title contains Head",
    ]);
    expect(sheet.values("Leads!AE1:AE6").map(([score]) => score)).toEqual(["SLA score", 40, "", 20, "", 20]);
  });

  it("leave every cell as it was where a row comes in while they are written", async () => {
    const sheet = await openWithLeads();
    await save(sheet, "scoring.on", "yes");
    await sheet.type("Leads!E2", [["student"], ["Head"], [""], ["student"]]);
    const people = () => sheet.values("Leads!A1:W8").filter((row) => row.some((cell) => cell !== ""));
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
    expect(sheet.values("Leads!AD1:AD6").map(([score]) => score)).toEqual(["SLA score", "", -20, 20, "", -40]);
  });

  it("cost the same calls for many leads as for few, and are taken away with the add-on", async () => {
    const sheet = await openWithLeads();
    await save(sheet, "scoring.on", "yes");
    const callsWith = async (leads: number): Promise<number> => {
      await sheet.type(
        "Leads!E2",
        Array.from({ length: leads }, (_, at) => [`Head ${at} of ${leads}`]),
      );
      await sheet.type(
        "Leads!K2",
        Array.from({ length: leads }, () => ["2026-11-18 10:00"]),
      );
      await sheet.type(
        "Leads!E2",
        Array.from({ length: leads }, () => ["student"]),
      );
      sheet.standIn.resetCalls();
      await check(sheet);
      expect(sheet.value(`Leads!AD${leads + 1}`)).toBe(-40);
      return sheet.standIn.calls().total;
    };
    // The first lead without a source is one more channel: the monitor draws its chart anew.
    await callsWith(4);
    const few = await callsWith(5);
    expect(await callsWith(200)).toBe(few);
    await sheet.standIn.choose("Remove from this spreadsheet…");
    expect(columnsOf(sheet)).toBe(23);
  });
});
