import type { Cell } from "../../../src/core/cells/cell";
import { exportTable, type Ways } from "../../../src/tables/exports/export-table";
import { type KeptCell, keptExport, keptOf, keptOn, keptTable, puttingBack } from "../../../src/tables/exports/kept-export";
import { type LeadSheet, planTakeOver, type Refusing, type TakeOver, withoutRefused } from "../../../src/tables/exports/take-over";
import { understandLeads } from "../../../src/tables/leads/lead-table";

const HEADINGS = ["Lead ID", "Name", "Email", "Owner", "Received", "Responded", "SLA due"];
const MONDAY = new Date("2026-11-16T09:00:00Z");
const ways: Ways = { order: () => "day first", sign: () => null, offsetAt: () => 0 };

const LEADS: Cell[][] = [
  ["L-1", "Ada", "ada@x.com", "Kim", MONDAY, "", ""],
  ["L-2", "Ben", "ben@x.com", "", MONDAY, MONDAY, ""],
  ["", "Cleo", "cleo@x.com", "Lee", MONDAY, "", ""],
];

const sheetOf = (rows: Cell[][], formulas: Record<string, string> = {}): LeadSheet => {
  const cells = [HEADINGS, ...rows];
  return { top: 0, cells, chosen: {}, formulas: cells.map((line, row) => line.map((_, column) => formulas[`${row} ${column}`] ?? "")) };
};

function plan(exported: Cell[][], sheet = sheetOf(LEADS)): TakeOver {
  const headings = sheet.cells[0] ?? [];
  const table = exportTable(exported, { headings, ...understandLeads(headings) }, {}, ways);
  if (!table) throw new Error("no headings");
  return planTakeOver(sheet, table, ways);
}

/** "row heading: was > becomes" and "+ cells". */
const told = ({ changes, fresh }: TakeOver): string[] => {
  const shown = (cell: Cell): string => (cell instanceof Date ? cell.toISOString().slice(0, 16) : String(cell));
  return [
    ...changes.map(({ row, heading, was, content }) => `${row} ${heading}: ${shown(was)} > ${shown(content)}`),
    ...fresh.map(({ row, cells }) => `+${row} ${cells.map(({ column, content }) => `${HEADINGS[column]} ${shown(content)}`).join(", ")}`),
  ];
};

describe("what an export does", () => {
  it.each<[string, Cell[][], string[]]>([
    [
      "a field of a lead",
      [
        ["Lead ID", "Owner"],
        ["L-1", "Lee"],
      ],
      ["1 Owner: Kim > Lee"],
    ],
    [
      "by e-mail, and its new ID",
      [
        ["ID", "E-mail", "Name"],
        ["L-3", "CLEO@x.com", "Cleo"],
      ],
      ["3 Lead ID:  > L-3"],
    ],
    [
      "a new lead",
      [
        ["Lead ID", "Name", "Owner"],
        ["L-9", "Eve", "Kim"],
      ],
      ["+4 Lead ID L-9, Name Eve, Owner Kim"],
    ],
    ["headings below a title", [["Export of Monday"], [], ["Lead ID", "Name", "Owner"], ["L-1", "Ada", "Lee"]], ["1 Owner: Kim > Lee"]],
    [
      "dates as text, in the export's own order",
      [
        ["Lead ID", "Created at", "Name"],
        ["L-1", "11/13/2026 10:30", "Ada"],
        ["L-9", "11/03/2026 10:30", "Eve"],
      ],
      ["1 Received: 2026-11-16T09:00 > 2026-11-13T10:30", "+4 Lead ID L-9, Name Eve, Received 2026-11-03T10:30"],
    ],
    [
      "a day and its hour",
      [
        ["Lead ID", "Data de entrada", "Hora de entrada"],
        ["L-1", "17/11/2026", "08:15"],
      ],
      ["1 Received: 2026-11-16T09:00 > 2026-11-17T08:15"],
    ],
    [
      "what a click wrote stays, a blank one is filled",
      [
        ["Lead ID", "Responded"],
        ["L-1", new Date("2026-11-17T09:00Z")],
        ["L-2", new Date("2026-11-17T09:00Z")],
      ],
      ["1 Responded:  > 2026-11-17T09:00"],
    ],
    [
      "our columns stay",
      [
        ["Lead ID", "SLA due", "Owner"],
        ["L-1", MONDAY, "Lee"],
      ],
      ["1 Owner: Kim > Lee"],
    ],
    ["nothing where nothing is new", [HEADINGS, ...LEADS], []],
  ])("%s", (_, exported, done) => expect(told(plan(exported))).toEqual(done));

  it("formulas of people stay, and a column of formulas is left to them", () => {
    const sheet = sheetOf(LEADS, { "1 3": "=X1", "3 1": "=PROPER(Z3)" });
    const taken = plan(
      [
        ["Lead ID", "Name", "Owner"],
        ["L-1", "Ada", "Lee"],
        ["L-9", "Eve", "Kim"],
      ],
      sheet,
    );
    expect(told(taken)).toEqual(["+4 Lead ID L-9, Owner Kim"]);
    expect([taken.formulas, taken.computed]).toEqual([1, ["Name"]]);
  });

  it("new leads stand below the last lead, not below ticks and formulas that wait", () => {
    const waiting: Cell[][] = [
      ["", "", "", false, "", "", ""],
      ["", "x", "", false, "", "", ""],
    ];
    const taken = plan(
      [
        ["Lead ID", "Owner"],
        ["L-9", "Kim"],
      ],
      sheetOf([...LEADS, ...waiting], { "5 1": '=IF(A6="","x","")' }),
    );
    expect(told(taken)).toEqual(["+4 Lead ID L-9, Owner Kim"]);
  });

  it("names what is not taken", () => {
    const taken = plan([
      ["Lead ID", "Email", "Name", "Shoe size"],
      ["L-1", "", "Ada", 38],
      ["L-1", "", "Ada", 39],
      ["", "", "Nobody", ""],
      ["L-9", "eve@x.com", "Eve", ""],
    ]);
    expect(taken).toMatchObject({ lacking: ["Shoe size"], without: ["Nobody"], untimed: 1, gone: ["Ben, L-2", "Cleo"] });
    expect(taken.twice.map(({ lead }) => lead)).toEqual(["Ada, L-1", "Ada, L-1"]);
  });
});

describe("what cells refuse", () => {
  const taken = plan([
    ["Lead ID", "Owner", "Responded"],
    ["L-1", "Lee", MONDAY],
    ["L-2", "Max", ""],
    ["L-9", "Kim", "soon"],
  ]);
  const owners = { allows: ["Lee", "Kim"], isChecked: [true, true, true, true] };
  it.each<[string, [number, Refusing][], string[], string[]]>([
    ["nothing", [], [], []],
    ["a word that a list does not offer", [[3, owners]], ["Owner Max 1"], []],
    ["not where the cell is not checked", [[3, { ...owners, isChecked: [true, false] }]], [], []],
    ["a text where only dates are", [[5, { allows: "date", isChecked: [true, true, true, true] }]], ["Responded soon 1"], ["Responded"]],
    ["all but ticks", [[3, { allows: "tick", isChecked: [false, true] }]], ["Owner Max 1"], []],
  ])("%s", (_, checks, told, notNew) => {
    const { plan: left, refused } = withoutRefused(taken, new Map(checks), HEADINGS);
    expect(refused.map(({ heading, words, cells }) => `${heading} ${words.join()} ${cells}`)).toEqual(told);
    const columns = left.fresh[0]?.cells.map(({ column }) => HEADINGS[column]);
    expect(columns).toEqual(["Lead ID", "Owner", "Responded"].filter((heading) => !notNew.includes(heading)));
  });
});

/** The lead tab after it was written. */
function written({ changes, fresh }: TakeOver, { cells }: LeadSheet): Cell[][] {
  const rows = [...cells.slice(1).map((row) => [...row]), ...fresh.map(() => HEADINGS.map((): Cell => ""))];
  for (const { row, column, content } of [...changes, ...fresh.flatMap(({ row, cells: own }) => own.map((one) => ({ ...one, row })))])
    rows[row - 1]?.splice(column, 1, content);
  return rows;
}

describe("what goes back", () => {
  const exported = [
    ["Lead ID", "Name", "Owner", "Received"],
    ["L-1", "Ada", "Lee", "17/11/2026"],
    ["L-2", "Ben", "Kim", ""],
    ["L-9", "Eve", "Kim", "18/11/2026"],
  ];
  const taken = plan(exported);
  const kept: KeptCell[] = keptExport(
    keptTable(keptOf(taken, HEADINGS), 0, false).map((row) => row.map(readBack)),
    0,
  ).cells;
  const after = written(taken, sheetOf(LEADS));
  function readBack(cell: Cell): Cell {
    return typeof cell === "string" ? cell.replace(/^'/, "") : cell;
  }
  const at = (rows: Cell[][], row: number, column: number, cell: Cell): Cell[][] =>
    rows.map((line, nth) => (nth === row ? line.map((one, place) => (place === column ? cell : one)) : line));

  it.each<[string, Cell[][], [cells: number, leads: number, newLeads: number, stays: string[]]]>([
    ["all of it", after, [7, 2, 1, []]],
    ["wherever rows were sorted to", [...after].reverse(), [7, 2, 1, []]],
    ["not what somebody changed since", at(after, 0, 3, "Max"), [6, 2, 1, ["Ada, L-1 Owner"]]],
    ["nothing twice", LEADS, [0, 0, 0, []]],
    ["not a new lead that somebody worked on", at(after, 3, 5, MONDAY), [3, 2, 0, ["Eve, L-9 (new lead)"]]],
    ["a tick that waits is nobody's work", at(after, 3, 5, false), [7, 2, 1, []]],
    ["nothing of a lead that stands twice by now", [...after, after[0] ?? []], [5, 1, 1, ["Ada, L-1 Owner", "Ada, L-1 Received"]]],
  ])("%s", (_, rows, [cells, leads, newLeads, stays]) => {
    const back = puttingBack(kept, sheetOf(rows));
    expect([back.cells.length, back.leads, back.newLeads]).toEqual([cells, leads, newLeads]);
    expect(back.stays.map(({ lead, heading }) => `${lead} ${heading}`)).toEqual(stays);
  });

  it("a take-over that was cut goes on from what stood there first", () => {
    const half = written({ ...taken, changes: taken.changes.slice(0, 1) }, sheetOf(LEADS));
    const rest = plan(exported, sheetOf(half));
    expect(rest.fresh).toEqual([]);
    expect(keptOn(kept, keptOf(rest, HEADINGS))).toEqual(kept.map((one) => ({ ...one, lead: expect.anything() })));
  });
});
