/** A plan whose counts, rates and target are still blank, or are blank again: no function is called with what is missing. */
import { address, at, placeOf, shownIn } from "../../harness/places";
import { agreed, closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const PLAN = "SLA plan";
const PARTNER = "SLA plan Partner";
const RATES = [1, 2, 3, 4].map((number) => `rate.${number}`);
const NO_RATES =
  "There are no rates yet: type your counts into the column Last month, or the rates that you plan with into the column Rate used.";

const under = (sheet: Sheet, heading: string, rows = 5, tab = PLAN): string => at(sheet, tab, heading, { down: 1, rows });
const first = (sheet: Sheet, heading: string, tab = PLAN): string => at(sheet, tab, heading, { down: 1 });
const cleared = (rows: number): string[][] => Array.from({ length: rows }, () => [""]);
const typed = (...cells: string[]): string[][] => cells.map((cell) => [cell]);
const target = (sheet: Sheet, tab = PLAN): string => at(sheet, tab, "Sales target", { right: 1 });

const openPartner = (): Promise<Sheet> =>
  openMade([SET_UP, "a funnel Partner"], async (sheet) => {
    await sheet.setUp();
    sheet.texts.push("Partner", "5");
    await sheet.choose("Plan another funnel…");
  });

const COUNTS = typed("500", "150", "73", "50", "10");

describe("a plan", () => {
  it.each<[string, (sheet: Sheet) => Promise<void>]>([
    ["of a second funnel while no rate is agreed", async () => {}],
    ["of a second funnel that another target is typed into", (sheet) => sheet.type(target(sheet, PARTNER), "6")],
    ["with counts alone", (sheet) => sheet.type(first(sheet, "Last month"), COUNTS)],
    ["with a target alone", (sheet) => sheet.type(target(sheet), "10")],
    [
      "whose counts were cleared",
      async (sheet) => {
        await sheet.type(target(sheet), "10");
        await sheet.type(first(sheet, "Last month"), COUNTS);
        await sheet.type(first(sheet, "Last month"), cleared(5));
      },
    ],
    [
      "whose target was cleared",
      async (sheet) => {
        await sheet.type(target(sheet), "10");
        await sheet.type(first(sheet, "Last month"), COUNTS);
        await sheet.type(target(sheet), "");
      },
    ],
    [
      "whose agreed target came and went",
      async (sheet) => {
        await sheet.type(first(sheet, "Last month"), COUNTS);
        await sheet.type(agreed(sheet, "goal.target"), "35");
        await sheet.type(agreed(sheet, "goal.target"), "");
      },
    ],
    ["with days alone", (sheet) => sheet.type(first(sheet, "Days to next stage"), typed("30", "14", "7", "21"))],
    ["without a day", (sheet) => sheet.type(at(sheet, PLAN, "To be reached by", { right: 1 }), "")],
    ["with reps alone", (sheet) => sheet.type(first(sheet, "Reps"), "4")],
    ["with a revenue goal alone", (sheet) => sheet.type(first(sheet, "Revenue goal a month"), "100000")],
  ])("%s calls no function with blank cells", async (_, type) => {
    const sheet = await openPartner();
    await type(sheet);
    expect(sheet.faults()).toEqual([]);
  });

  it("shows blank rates while none is agreed, says so, and computes as soon as they are", async () => {
    const sheet = await openPartner();
    expect(sheet.values(under(sheet, "Rate used", 4, PARTNER)).flat()).toEqual(["", "", "", ""]);
    expect(shownIn(sheet, PARTNER).flat()).toContain(NO_RATES);
    for (const [key, rate] of RATES.map((key, place) => [key, ["30%", "48%", "68%", "20%"][place] ?? ""] as const))
      await sheet.type(agreed(sheet, key), rate);
    const lead = address(PARTNER, placeOf(sheet, PARTNER, "Lead", "Stage").row, placeOf(sheet, PARTNER, "Goal").column);
    expect(sheet.value(lead)).toBe(257);
    expect(sheet.values(under(sheet, "Rate used", 4, PARTNER)).flat()).toEqual([0.3, 0.48, 0.68, 0.2]);
    expect(sheet.faults()).toEqual([]);
  });
});
