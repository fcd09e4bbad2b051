import { columnLetters } from "../../src/tables/column-letters";
import { LEAD_HEADINGS, leadColumns, OWN_HEADINGS } from "../../src/tables/lead-table";
import { ownBlocks, ownCells, standsAlready } from "../../src/tables/own-cells";
import { STATE_COLOURS } from "../../src/tables/state-colours";
import { statusFormula } from "../../src/tables/status-formula";

describe("columns found by their heading", () => {
  it.each([
    ["the tab that set-up makes", [...LEAD_HEADINGS, ...OWN_HEADINGS], { received: 10, responded: 12, due: 20, status: 21, warn: 22 }],
    ["an export with its own names", ["mql_id", "first_contact_date", "landing_page_id", "origin"], { received: 1 }],
    ["other case, spaces and signs", ["  RECEIVED ", "responded", "Sla_Due"], { received: 0, responded: 1, due: 2 }],
    ["a better name before a looser one", ["Created", "Received"], { received: 1 }],
    ["the leftmost of two alike", ["Received", "Received"], { received: 0 }],
    ["numbers and dates as headings", [2026, new Date(0), "Received"], { received: 2 }],
    ["nothing", [], {}],
  ])("%s", (_, headings, columns) => expect(leadColumns(headings)).toEqual(columns));

  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [18277, "ZZZ"],
  ])("column %p is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));
});

const columns = { received: 0, responded: 1, due: 2, status: 3, warn: 4 };
const promise = { targetMinutes: 60, warnMinutes: 15 };
const nine = new Date("2026-11-18T09:00:00Z");
const ten = new Date("2026-11-18T10:00:00Z");

describe("the own cells of a row", () => {
  it("hold NOW() only while the lead waits", () => {
    expect(statusFormula(columns, 2, true)).toBe(
      '=IF(ISNUMBER(B2),IF(B2<A2,"Check dates",IF(B2-C2<=0.000001,"On time","Late")),IF(B2<>"","Check dates",IF(NOW()>C2,"Overdue",IF(NOW()>=E2,"Due soon","Waiting"))))',
    );
    expect(statusFormula(columns, 2, false)).not.toContain("NOW()");
  });

  it("time a tab that has no column for the answer", () => {
    expect(statusFormula({ received: 0, due: 2, status: 3, warn: 4 }, 7, true)).toBe(
      '=IF(NOW()>C7,"Overdue",IF(NOW()>=E7,"Due soon","Waiting"))',
    );
  });

  it.each([
    ["a blank row", ["", ""], { due: "", status: "", warn: "" }],
    ["text for a date", ["soon", ""], { due: "", status: "Check dates", warn: "" }],
    ["a waiting lead", [nine, ""], { due: ten, status: statusFormula(columns, 5, true), warn: new Date("2026-11-18T09:45:00Z") }],
    ["an answered lead", [nine, ten], { due: ten, status: statusFormula(columns, 5, false), warn: new Date("2026-11-18T09:45:00Z") }],
  ])("%s", (_, cells, own) => expect(ownCells(cells, columns, 4, promise)).toEqual(own));

  it("stand already or not", () => {
    const own = ownCells([nine, ""], columns, 4, promise);
    const cells = [nine, "", new Date(ten.getTime() + 3), "Overdue", own.warn];
    const formulas = ["", "", "", own.status as string, ""];
    expect(standsAlready(own, cells, formulas, columns)).toBe(true);
    expect(standsAlready(own, cells, ["", "", "", "", ""], columns)).toBe(false);
    expect(standsAlready(own, [nine, "", nine, "Overdue", own.warn], formulas, columns)).toBe(false);
    expect(standsAlready(own, cells, ["", "", "=A5", own.status as string, ""], columns)).toBe(false);
  });

  it("go into one rectangle where their columns are adjacent, in whatever order, else into more", () => {
    const own = { due: 1, status: 2, warn: 3 };
    expect(ownBlocks([own, own], columns, 9)).toEqual([
      {
        row: 9,
        column: 2,
        cells: [
          [1, 2, 3],
          [1, 2, 3],
        ],
      },
    ]);
    expect(ownBlocks([own], { ...columns, due: 8, status: 4, warn: 7 }, 9)).toEqual([
      { row: 9, column: 4, cells: [[2]] },
      { row: 9, column: 7, cells: [[3, 1]] },
    ]);
  });
});

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe("the colours of the states", () => {
  it.each(STATE_COLOURS.map((colour) => [colour.state, colour] as const))("%s is readable", (_, colour) => {
    expect(contrast(colour.background, colour.text)).toBeGreaterThanOrEqual(4.5);
  });
});
