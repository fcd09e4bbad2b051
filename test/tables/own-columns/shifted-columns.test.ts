import type { Cell } from "../../../src/core/cells/cell";
import { carriedAlong, movedFormula, overwritten, standsStill } from "../../../src/tables/own-columns/shifted-columns";

const HEADINGS = ["Name", "Received", "Lost reason", "SLA due", "SLA status", "SLA next step", "SLA note", "SLA warn", "SLA paused"];
const rows = [
  ["Ada", 1, "too dear", "d1", "s1", "", "", "", ""],
  ["Ben", 2, "", "d2", "s2", "", "", "", ""],
];
const before = { headings: HEADINGS, row: 1, cells: rows };
const block = {
  row: 1,
  column: 3,
  cells: [
    ["D1", "S1", "", "", "", ""],
    ["D2", "S2", "", "", "", ""],
  ],
};

/** The rows after somebody inserted a column there and our block was written. */
function afterInsertion(at: number, heading: string) {
  const insert = (line: unknown[], cell: unknown) => [...line.slice(0, at), cell, ...line.slice(at)];
  const cells = rows.map((line) => insert(line, ""));
  block.cells.forEach((line, down) => {
    cells[down]?.splice(3, line.length, ...line);
  });
  return { headings: insert(HEADINGS, heading) as string[], row: 1, cells: cells as string[][] };
}

describe("what a write has hit after columns moved", () => {
  it("is nothing while all stands still", () => {
    expect(standsStill(before, { ...before, cells: rows.map((row) => [...row.slice(0, 3), "D", "S", "", "", "", ""]) })).toBe(true);
    expect(overwritten([block], before, [], before)).toEqual([]);
  });

  it.each([
    [
      "a column inserted left of ours",
      1,
      "",
      [
        ["too dear", 3],
        ["", 3],
      ],
    ],
    [
      "a headed one",
      0,
      "Region",
      [
        ["too dear", 3],
        ["", 3],
      ],
    ],
    [
      "a column inserted just before ours: it was empty",
      3,
      "",
      [
        ["", 3],
        ["", 3],
      ],
    ],
  ])("%s", (_, at, heading, contents) => {
    const now = afterInsertion(at, heading);
    expect(standsStill(before, now)).toBe(false);
    expect(overwritten([block], before, [], now).map(({ content, column }) => [content, column])).toEqual(contents);
  });

  it("is blank again where a formula elsewhere fills the cell, which would stand in its own way", () => {
    const now = afterInsertion(1, "");
    const contents = (...formulas: string[]) => overwritten([block], before, [formulas], now).map(({ content }) => content);
    expect(contents("={Form!A2:C}")).toEqual(["", ""]);
    expect(contents("={Form!A2:B}")).toEqual(["too dear", ""]);
    expect(contents("", "=ARRAYFORMULA(Form!B2:C2)")).toEqual(["", ""]);
  });

  it("is not what somebody typed over it since", () => {
    const now = afterInsertion(0, "Region");
    now.cells[0]?.splice(3, 1, "typed just now");
    expect(overwritten([block], before, [], now).map(({ row }) => row)).toEqual([2]);
  });

  it("is found by the row's own cells where rows moved too", () => {
    const now = afterInsertion(0, "Region");
    const swapped = { ...now, cells: [now.cells[1] ?? [], now.cells[0] ?? []] };
    expect(overwritten([block], before, [], swapped).map(({ row, content }) => [row, content])).toEqual([
      [1, ""],
      [2, "too dear"],
    ]);
  });

  it.each([
    ["a row that moved", { ...before, cells: [...rows].reverse() }],
    ["a row less", { ...before, cells: rows.slice(1) }],
    ["a heading that changed", { ...before, headings: ["Name", "Came", ...HEADINGS.slice(2)] }],
    ["an answer typed meanwhile", { headings: [...HEADINGS], row: 1, cells: [["Ada", 7, ...(rows[0] ?? []).slice(2)], rows[1] ?? []] }],
  ])("does not stand still: %s", (_, now) => expect(standsStill(before, now)).toBe(false));
});

describe("columns that moved only after the write", () => {
  it("leave nothing to put back", () => {
    const due = new Date("2026-11-18T10:00:00Z");
    const dated = {
      row: 1,
      column: 3,
      cells: [
        [due, "S1", "", "", "", ""],
        [due, "S2", "", "", "", ""],
      ],
    };
    const now = { headings: ["Region", ...HEADINGS], row: 1, cells: rows.map((row) => ["", ...row.slice(0, 3), due, "S", "", "", "", ""]) };
    expect(overwritten([dated], before, [], now)).toEqual([]);
  });
});

describe("a formula whose columns moved", () => {
  const places = new Map([
    [19, 20],
    [0, 1],
    [1, 0],
  ]);
  it.each([
    ["=UPPER(T2)", "=UPPER(U2)"],
    ["=$T$2+A2-B2", "=$U$2+B2-A2"],
    ["=SUM(T:T)", "=SUM(U:U)"],
    ["=SUM(T2:T)", "=SUM(U2:U)"],
    ["=SUM(A2:T9)", "=SUM(B2:U9)"],
    ['="T2"&T2', '="T2"&U2'],
    ["=Other!T2+'A tab'!T2", "=Other!T2+'A tab'!T2"],
    ["=LOG10(T2)+T2_name", "=LOG10(U2)+T2_name"],
    ["=C2", "=C2"],
  ])("%s is %s", (formula, moved) => expect(movedFormula(formula, places)).toBe(moved));
});

describe("what landed in a cell of another format", () => {
  const WON = new Date("2026-11-18T09:00:00Z");
  const headings = ["Lead ID", "Won on", "Revenue"];
  const known = { headings, row: 0, cells: [headings, ["L-1", WON, 1200]] as Cell[][] };
  const taken = [{ row: 1, column: 1, cells: [["", ""]] as Cell[][] }];
  const left = (found: Cell, put: readonly Cell[], column = 1) => {
    const line: Cell[] = ["L-1", WON, 1200];
    line[column] = found;
    return carriedAlong(taken, known, [], { ...known, cells: [headings, line] }, put);
  };

  it.each<[string, Cell, readonly Cell[], number, number]>([
    // 1903-04-14 in Berlin, whose clock is an hour ahead.
    ["an amount that reads as a moment", new Date("1903-04-13T23:00:00Z"), [WON, 1200], 1, 1],
    ["a moment that reads as a number", 46_344.4167, [WON, 1200], 2, 1],
    ["what it held is no fault", WON, [WON, 1200], 1, 0],
    ["another moment is somebody's", new Date("2026-11-20T09:00:00Z"), [WON, 1200], 1, 0],
    ["another amount is somebody's", 1300, [WON, 1200], 2, 0],
  ])("is found again: %s", (_, found, put, column, count) => expect(left(found, put, column)).toHaveLength(count));

  it("goes back to what stood there", () =>
    expect(left(new Date("1903-04-13T23:00:00Z"), [WON, 1200])).toEqual([{ row: 1, column: 1, content: WON, formula: "" }]));
});
