import { fillersIn } from "../../../src/tables/formulas/filled-cells";
import { leadColumns, newLeadHeadings, ownHeadings, tintedWidth } from "../../../src/tables/leads/lead-table";
import {
  filterMeets,
  isMadeBySetUp,
  type OwnGround,
  type OwnPlace,
  obstacleAfterName,
  placeBeside,
  placeOwn,
  proposedPlace,
  type TabCells,
} from "../../../src/tables/own-columns/own-place";

const HEADINGS = ["Lead ID", "Name", "Email", "Received", "Responded"];
const cells = (row: number, column: number, rows: number, columns: number): TabCells => ({ row, column, rows, columns });

function ground(change: Partial<OwnGround> & { formulas?: string[][] } = {}): OwnGround {
  const { formulas = [], ...rest } = change;
  const headings = rest.headings ?? HEADINGS;
  const fillers = fillersIn([headings.map(() => ""), ...formulas]);
  return { headings, columns: leadColumns(headings), width: headings.length, fillers, merges: [], locked: [], filter: null, ...rest };
}

describe("the order of our columns", () => {
  it("begins with the word", () => {
    expect(ownHeadings()).toEqual([
      ...["SLA status", "SLA due", "SLA next status", "SLA next due", "SLA next step", "SLA note"],
      ...["SLA warn", "SLA next warn", "SLA paused"],
    ]);
  });
});

describe("the proposal", () => {
  it.each<[string, Partial<OwnGround>, OwnPlace]>([
    ["a list of the team's own", {}, "end"],
    ["one with a filter", { filter: cells(0, 0, 10, 5) }, "after name"],
    ["a tab that set-up made", { headings: newLeadHeadings() }, "after name"],
    [
      "the same, ours among its headings",
      { headings: [...newLeadHeadings().slice(0, 2), ...ownHeadings(), ...newLeadHeadings().slice(2)] },
      "after name",
    ],
    ["a tab that set-up made before leads could come back", { headings: newLeadHeadings().slice(0, -2) }, "after name"],
    ["the same with a column of the team's own behind", { headings: [...newLeadHeadings().slice(0, -2), "Budget"] }, "after name"],
    ["a tab that set-up made, its columns moved", { headings: newLeadHeadings().reverse() }, "end"],
  ])("for %s", (_, change, place) => {
    expect(proposedPlace(ground(change))).toBe(place);
  });

  it("knows what set-up made", () => {
    expect([isMadeBySetUp(newLeadHeadings()), isMadeBySetUp(HEADINGS), isMadeBySetUp([])]).toEqual([true, false, false]);
  });
});

describe("six columns of ours", () => {
  const at = (column: number, isInserted: boolean) => ({ column, isInserted });
  const allRows = 1000;

  it.each<[string, Parameters<typeof ground>[0], OwnPlace, object]>([
    ["at the end", {}, "end", at(5, false)],
    ["after the name", {}, "after name", at(2, true)],
    ["after the last name where that follows", { headings: ["First name", "Last name", "Received"] }, "after name", at(2, true)],
    ["after the name as last column: nothing moves", { headings: ["Received", "Name"] }, "after name", at(2, false)],
    ["without a name", { headings: ["Email", "Received"] }, "after name", at(2, false)],
    ["cells without a heading at the end", { width: 8 }, "end", at(8, false)],
    // Formulas
    ["inside of what a formula fills", { formulas: [["=ARRAYFORMULA(Form!A2:E)"]] }, "after name", at(5, false)],
    ["right of what a formula fills", { formulas: [["=ARRAYFORMULA(Form!A2:B)"]] }, "after name", at(2, true)],
    ["left of what a formula fills", { formulas: [["", "", "=ARRAYFORMULA(Form!A2:C)"]] }, "after name", at(2, true)],
    [
      "where nobody knows how far a formula reaches",
      { formulas: [["", '=ARRAYFORMULA(INDIRECT("Form!A2:Z"))']] },
      "after name",
      at(5, false),
    ],
    ["right of blank columns that a formula fills", { formulas: [["=ARRAYFORMULA(Form!A2:H)"]] }, "end", at(8, false)],
    // Merged cells
    ["inside of merged headings", { merges: [cells(0, 1, 1, 2)] }, "after name", at(5, false)],
    ["inside of a merged title", { merges: [cells(-2, 0, 1, 5)] }, "after name", at(5, false)],
    ["inside of merged rows", { merges: [cells(7, 0, 1, 3)] }, "after name", at(5, false)],
    ["beside merged headings", { merges: [cells(0, 0, 1, 2), cells(0, 2, 1, 2)] }, "after name", at(2, true)],
    ["right of headings merged beyond the last", { merges: [cells(0, 4, 1, 3)] }, "end", at(7, false)],
    ["below a title merged beyond the last heading", { merges: [cells(-1, 0, 1, 9)] }, "end", at(5, false)],
    // Protected cells
    ["inside of what is protected", { locked: [cells(0, 0, allRows, 5)] }, "after name", at(5, false)],
    ["beside what is protected", { locked: [cells(0, 2, allRows, 3)] }, "after name", at(2, true)],
    ["where all is protected", { locked: [cells(0, 0, allRows, 26)] }, "end", { locked: cells(0, 0, allRows, 26) }],
    ["under a protected title", { locked: [cells(-3, 0, 2, 26)] }, "end", at(5, false)],
  ])("%s", (_, change, place, placed) => {
    expect(placeOwn(ground(change), place, 6)).toEqual(placed);
  });

  it("have no place where a formula fills all columns", () => {
    const all = ground({ formulas: [["=ARRAYFORMULA(Form!2:900)"]] });
    expect(placeOwn(all, "end", 6)).toEqual({ filler: all.fillers[0] });
  });

  it("say what kept them from the name", () => {
    const kinds = [
      {},
      { headings: ["Email"] },
      { merges: [cells(0, 1, 1, 2)] },
      { locked: [cells(0, 0, 9, 5)] },
      { formulas: [["={Form!A2:D}"]] },
    ];
    expect(kinds.map((change) => obstacleAfterName(ground(change))?.kind)).toEqual([undefined, "no name", "merged", "locked", "filled"]);
  });
});

describe("a filter", () => {
  it.each<[string, TabCells | null, number, boolean]>([
    ["that ends where ours begin", cells(0, 0, 9, 5), 5, true],
    ["with a blank column between", cells(0, 0, 9, 5), 6, true],
    ["that leaves columns of people's between", cells(0, 0, 9, 3), 5, false],
    ["that ours stand inside of", cells(0, 0, 9, 12), 5, false],
    ["that is not there", null, 5, false],
  ])("%s", (_, filter, column, meets) => {
    expect(filterMeets({ headings: HEADINGS, filter }, column)).toBe(meets);
  });
});

describe("columns of ours that a tab lacks", () => {
  const [status = "", due = ""] = ownHeadings();
  const SIX = ["SLA status", "SLA due", "SLA next step", "SLA note", "SLA warn", "SLA paused"];
  it.each<[string, Parameters<typeof ground>[0], number | null]>([
    ["come in right of the due moment", { headings: ["Lead ID", "Name", ...SIX, "Received", "Responded"] }, 4],
    ["wherever that stands", { headings: ["Name", status, due, "Email", "Received", "SLA next step", "SLA paused", "Our list"] }, 3],
    ["right of the last one where that is gone", { headings: ["Name", status, "SLA note", "Received"] }, 3],
    ["stand at the end where ours do", { headings: ["Name", "Received", ...SIX] }, null],
    ["the same before points of ours", { headings: ["Name", "Received", ...SIX, "SLA score", "SLA score reasons"] }, null],
    ["stand at the end where a merged cell would be torn", { headings: ["Name", ...SIX, "Received"], merges: [cells(0, 2, 1, 2)] }, null],
    ["or a protected area", { headings: ["Name", ...SIX, "Received"], locked: [cells(0, 0, 50, 9)] }, null],
    ["are none where none of ours are there", { headings: ["Name", "Received"] }, null],
  ])("%s", (_, about, place) => expect(placeBeside(ground(about))).toBe(place));
});

describe("the tint of the rows", () => {
  it.each<[string, string[], number]>([
    ["ends with ours where they are the last known", ["Name", "Received", ...ownHeadings(), "Our list"], 11],
    ["covers all headings where ours stand among them", ["Name", ...ownHeadings(), "Received", "Our list"], 12],
  ])("%s", (_, headings, width) => {
    expect(tintedWidth(headings, leadColumns(headings))).toBe(width);
  });
});
