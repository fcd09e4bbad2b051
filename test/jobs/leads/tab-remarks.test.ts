import { foundInTab, tabRemarks } from "../../../src/jobs/leads/tab-remarks";
import { tabRemarks as remarks } from "../../../src/language/en/tab-remarks";
import { fillersIn } from "../../../src/tables/formulas/filled-cells";
import { leadColumns, newLeadHeadings } from "../../../src/tables/leads/lead-table";
import type { OwnGround, OwnPlace } from "../../../src/tables/own-columns/own-place";

const HEADINGS = ["Lead ID", "Name", "Email", "Received", "Responded"];
/** A tab whose headings stand in row 3. */
const TAB = { name: () => "Our leads", top: 2 };

function ground(change: Partial<OwnGround> = {}, formula = ""): OwnGround {
  const headings = change.headings ?? HEADINGS;
  const fillers = fillersIn([headings.map(() => ""), [formula]]);
  return { headings, columns: leadColumns(headings), width: headings.length, fillers, merges: [], locked: [], filter: null, ...change };
}
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const WITHIN = "The filter of";
const CASES: [string, OwnGround, OwnPlace, string[]][] = [
  ["nothing", ground(), "end", []],
  ["nothing after the name", ground(), "after name", []],
  [
    "a filter that ends where ours begin",
    ground({ filter: area(0, 0, 9, 5) }),
    "end",
    ['The filter of "Our leads" is made anew with its choices, so that it takes in our columns.'],
  ],
  ["a filter that ours come into", ground({ filter: area(0, 0, 9, 5) }), "after name", []],
  [
    "a filter over some columns",
    ground({ filter: area(0, 2, 9, 2) }),
    "end",
    ['Our columns stand outside of the filter of "Our leads": sorting by it leaves them behind until the next check.'],
  ],
  [
    "a formula that fills what clicks write",
    ground({}, "=ARRAYFORMULA(Form!A2:E)"),
    "end",
    [
      "The formula in Our leads!A4 fills Responded: our columns stand beside what it fills, and a click cannot write there. Type it in the tab Form, where the formula takes it from.",
    ],
  ],
  ["a formula that fills nothing that clicks write", ground({}, "=ARRAYFORMULA(Form!A2:C)"), "end", []],
  [
    "a place inside of what a formula fills",
    ground({}, "=ARRAYFORMULA(Form!A2:C)"),
    "after name",
    ["Our columns stand at the end, since the formula in Our leads!A4 fills the place."],
  ],
  [
    "cells that somebody else protected",
    ground({ locked: [area(1, 3, 98, 2)] }),
    "end",
    [
      'The cells D4:E101 of "Our leads" are protected and you may not edit them, so a click of yours cannot write Responded there. Ask who protected them to let you.',
    ],
  ],
  ["protected cells that no click writes", ground({ locked: [area(1, 0, 98, 3)] }), "end", []],
  ["protected headings, below which all is open", ground({ locked: [area(0, 0, 1, 5)] }), "end", []],
  [
    "merged headings",
    ground({ merges: [area(0, 1, 1, 2)] }),
    "after name",
    [
      "Our columns stand at the end, since B3:C3 is one merged cell.",
      'The headings B3:C3 of "Our leads" are merged: only the first of these columns has a heading. Unmerge them (Format > Merge cells) and give each column its own.',
    ],
  ],
  ["a merged title above the headings", ground({ merges: [area(-2, 0, 1, 5)] }), "end", []],
  ["no name", ground({ headings: ["Email", "Received"] }), "after name", ["Our columns stand at the end, since no column holds the name."]],
];

describe("what is said of a lead tab", () => {
  it.each(CASES)("of %s", (_, seen, place, sentences) => {
    expect(foundInTab(TAB, seen, place)).toEqual(sentences);
  });

  it("names Tables only where ours would stand beside one", () => {
    expect(tabRemarks(TAB, ground(), "end")).toEqual([remarks.table(true)]);
    // Nobody is told to choose what is not offered.
    expect(tabRemarks(TAB, ground({ headings: ["Email", "Received"] }), "end")).toEqual([remarks.table(false)]);
    expect(remarks.table(false)).not.toContain("name");
    expect(tabRemarks(TAB, ground(), "after name")).toEqual([]);
    expect(tabRemarks(TAB, ground({ headings: newLeadHeadings() }), "after name")).toEqual([]);
    expect(tabRemarks(TAB, ground({ filter: area(0, 0, 9, 5) }), "end")).toEqual([expect.stringContaining(WITHIN)]);
  });

  it("is that there is no place where all is protected", () => {
    expect(tabRemarks(TAB, ground({ locked: [area(-2, 0, 1000, 26)] }), "end")).toEqual([
      'The cells A1:Z1000 of "Our leads" are protected and you may not edit them, so there is no place for our columns. Ask who protected them to let you, then set up again. Nothing was changed.',
    ]);
  });
});
