import { workingClock } from "../../../src/core/calendar/clock";
import { workingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { NO_MEMORY } from "../../../src/core/sla/lead-memory";
import { saysRejected } from "../../../src/language/spoken/peoples-words";
import { columnLetters } from "../../../src/tables/formulas/column-letters";
import { understoodMoments } from "../../../src/tables/leads/lead-moments";
import { leadReader } from "../../../src/tables/leads/lead-row";
import { leadColumns, newLeadHeadings, ownHeadings } from "../../../src/tables/leads/lead-table";
import { ownBlocks, ownCells, type RowBench, standsAlready } from "../../../src/tables/own-columns/own-cells";
import { statusFormula } from "../../../src/tables/own-columns/status-formula";
import { zone } from "../../core/calendar/zones";

describe("columns found by their heading", () => {
  it.each([
    [
      "the headings that set-up makes, ours at their end",
      [...newLeadHeadings(), ...ownHeadings()],
      {
        id: 0,
        name: 1,
        email: 2,
        company: 3,
        source: 5,
        priority: 7,
        stage: 8,
        owner: 9,
        received: 10,
        passed: 11,
        responded: 12,
        attempts: 13,
        lastAttempt: 14,
        connected: 15,
        accepted: 20,
        returned: 21,
        returnReason: 22,
        segment: 6,
        pipeline: 16,
        revenue: 17,
        won: 18,
        lostReason: 19,
        backOn: 23,
        pauseUntil: 24,
        due: 26,
        status: 25,
        nextStatus: 27,
        nextDue: 28,
        next: 29,
        note: 30,
        warn: 31,
        nextWarn: 32,
        paused: 33,
      },
    ],
    ["an export with its own names", ["mql_id", "first_contact_date", "landing_page_id", "origin"], { id: 0, received: 1, source: 3 }],
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

const columns = {
  received: 0,
  responded: 1,
  due: 2,
  status: 3,
  warn: 4,
  next: 5,
  note: 6,
  paused: 7,
  nextStatus: 8,
  nextDue: 9,
  nextWarn: 10,
};
const nine = new Date("2026-11-18T09:00:00Z");
const ten = new Date("2026-11-18T10:00:00Z");
const LATER = ["SLA next status", "SLA next due", "SLA next warn"];
const HEADINGS = ["Received", "Responded", "SLA due", "SLA status", "SLA warn", "SLA next step", "SLA note", "SLA paused", ...LATER];
const read = leadReader(HEADINGS, columns, zone("Europe/Berlin"));
const always = { week: workingWeek([["Mon-Sun", "00:00", "24:00"]], () => 0), holidays: new Map(), offsetAt: zone("Europe/Berlin") };
const bench: RowBench = {
  columns,
  top: 0,
  calendar: always,
  terms: {
    usual: { targetMinutes: 60, warnMinutes: 15 },
    targets: [],
    startsAt: "received",
    automaticMinutes: 0,
    waitingStages: [],
    endStages: [],
    required: [],
    barrings: [],
    cadence: { attempts: 0, spacingMinutes: 540, acceptMinutes: 0 },
  },
  clock: workingClock(always, nine.getTime(), nine.getTime()),
  sheetOffset: zone("Europe/Berlin"),
  at: Date.parse("2026-11-18T12:00:00Z"),
  saysRejected,
  versions: [],
};
const words = { next: "", note: "", paused: "", nextStatus: "", nextDue: "", nextWarn: "" };
const own = (cells: (string | Date)[], row = 4) => ownCells(read(cells), row, NO_MEMORY, bench);

describe("the own cells of a row", () => {
  it("hold NOW() only while the lead waits", () => {
    expect(statusFormula(columns, 2, true)).toBe(
      '=IF(ISNUMBER(B2);IF(B2<A2;"Check dates";IF(B2-C2<=1/864000;"On time";"Late"));IF(B2<>"";"Check dates";IF(NOW()>C2;"Overdue";IF(NOW()>=E2;"Due soon";"Waiting"))))',
    );
    expect(statusFormula(columns, 2, false)).not.toContain("NOW()");
  });

  it("compare an answer in text as it was understood, until a real date stands there", () => {
    const judged = (moment: string) => `IF(${moment}<A2;"Check dates";IF(${moment}-C2<=1/864000;"On time";"Late"))`;
    const answer = "DATE(2026;11;18)+TIME(10;20;0)";
    expect(statusFormula(columns, 2, false, 0, "waiting", { responded: { moment: answer, isText: true } })).toBe(
      `=IF(B2="";"Waiting";IF(ISTEXT(B2);${judged(answer)};IF(ISNUMBER(B2);${judged("B2")};"Check dates")))`,
    );
    expect(statusFormula(columns, 2, false, 0, "waiting", { responded: { moment: answer, isText: false } })).toContain("IF(B2>1000000;");
    expect(statusFormula(columns, 2, false, 0, "waiting", { received: answer })).toContain(`IF(B2<${answer};"Check dates"`);
  });

  it.each([
    ["text", "2026-11-18T09:00:00Z", "2026-11-18 10:30", "DATE(2026;11;18)+TIME(10;0;0)", "ISTEXT(B5);IF(DATE(2026;11;18)+TIME(10;30;0)<"],
    ["seconds", 1794992400, 1794994200, "DATE(2026;11;18)+TIME(10;0;0)", "B5>1000000;IF(DATE(2026;11;18)+TIME(10;30;0)<"],
    ["serial numbers", 46344.375, 46344.4375, "A5", "ISNUMBER(B5);IF(B5<A5;"],
  ])("are made of moments that stand as %s", (_, received, responded, came, answered) => {
    const { rows } = understoodMoments(
      { headings: ["Received", "Responded"], rows: [[received, responded]], columns },
      () => null,
      zone("Europe/Berlin"),
    );
    const lead = read(rows[0] ?? [], [], 4, [received, responded]);
    const { due, status } = ownCells(lead, 4, NO_MEMORY, bench);
    expect(due).toEqual(typeof received === "number" && received < 50_000 ? nine : ten);
    expect(status).toContain(came);
    expect(status).toContain(answered);
  });

  it.each<[number | string, string]>([
    [0, "0"],
    ["-", '"-"'],
    [" n/a ", '" n/a "'],
    ["0000-00-00 00:00:00", '"0000-00-00 00:00:00"'],
  ])("take %j in the answer's cell for none, until something else stands there", (stands, literal) => {
    const { rows } = understoodMoments({ headings: HEADINGS, rows: [[nine, stands]], columns }, () => null, zone("Europe/Berlin"));
    const { due, status } = ownCells(read(rows[0] ?? [], [], 4, [nine, stands]), 4, NO_MEMORY, bench);
    expect(due).toEqual(ten);
    const usual = statusFormula(columns, 5, true).slice(1);
    const waiting = 'IF(NOW()>C5;"Overdue";IF(NOW()>=E5;"Due soon";"Waiting"))';
    expect(status).toBe(`=IF(B5=${literal};${waiting};${usual})`);
  });

  it.each<[string, Cell, Cell, Cell, Cell, string]>([
    ["real dates", new Date("2026-11-17T23:00:00Z"), "10:00", new Date("2026-11-17T23:00:00Z"), "10:30", "IF(B5=DATE(2026;11;18);"],
    ["serial numbers", 46344, 0.4166666667, 46344, "10h30", "IF(B5=DATE(2026;11;18);"],
    ["texts", "18/11/2026", "10:00", "18/11/2026", "10:30", "IF(ISTEXT(B5);"],
  ])("are made of days whose hour stands beside them: %s", (_, received, came, responded, answered, still) => {
    const headings = ["Data de entrada", "Data do primeiro contato", "Hora de entrada", "Hora do primeiro contato"];
    const row = [received, responded, came, answered];
    const { rows } = understoodMoments(
      { headings, rows: [row], columns: { received: 0, responded: 1 } },
      () => null,
      zone("Europe/Berlin"),
    );
    const { due, status } = ownCells(leadReader(headings, columns, zone("Europe/Berlin"))(rows[0] ?? [], [], 4, row), 4, NO_MEMORY, bench);
    expect(due).toEqual(ten);
    expect(status).toContain(`${still}IF(DATE(2026;11;18)+TIME(10;30;0)<DATE(2026;11;18)+TIME(10;0;0);"Check dates"`);
  });

  it("leave an automatic answer out", () => {
    expect(statusFormula(columns, 2, true, 2.5)).toContain('IF(B2-A2<=150/86400+1/864000;IF(NOW()>C2;"Overdue"');
  });

  it("time a tab that has no column for the answer", () => {
    const { responded: _, ...without } = columns;
    expect(statusFormula(without, 7, true)).toBe('=IF(NOW()>C7;"Overdue";IF(NOW()>=E7;"Due soon";"Waiting"))');
  });

  it.each([
    ["a blank row", ["", ""], { due: "", status: "", warn: "", ...words }],
    [
      "text for a date",
      ["soon", ""],
      {
        due: "",
        status: "Check dates",
        warn: "",
        ...words,
        nextStatus: "Check dates",
        note: expect.stringContaining('"Received" holds the text "soon"'),
      },
    ],
    ["a waiting lead", [nine, ""], { due: ten, status: statusFormula(columns, 5, true), warn: new Date("2026-11-18T09:45:00Z"), ...words }],
    [
      "an answered lead",
      [nine, ten],
      { due: ten, status: statusFormula(columns, 5, false), warn: new Date("2026-11-18T09:45:00Z"), ...words },
    ],
  ])("%s", (_, cells, wanted) => expect(own(cells)).toEqual(wanted));

  it.each([
    ["due in the first of the two", "2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z"],
    ["due in the second, which a cell cannot hold", "2026-10-25T00:30:00Z", "2026-10-25T02:00:00Z"],
    ["due after both", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00Z"],
  ])("are never early in the hour that comes twice: %s", (_, received, due) => {
    expect(own([new Date(received), ""]).due).toEqual(new Date(due));
  });

  it("stand already or not, whatever signs Sheets writes between arguments", () => {
    const wanted = own([nine, ""]);
    const cells = [nine, "", new Date(ten.getTime() + 3), "Overdue", wanted.warn, "", "", "", "", "", ""];
    const formulas = ["", "", "", wanted.status as string, "", "", "", "", "", "", ""];
    const american = formulas.map((formula) => formula.replace(/;/g, ", "));
    expect(standsAlready(wanted, cells, formulas, columns)).toBe(true);
    expect(standsAlready(wanted, cells, american, columns)).toBe(true);
    expect(
      standsAlready(
        wanted,
        cells,
        formulas.map(() => ""),
        columns,
      ),
    ).toBe(false);
    expect(standsAlready(wanted, [nine, "", nine, "Overdue", wanted.warn, "", "", "", "", "", ""], formulas, columns)).toBe(false);
    expect(standsAlready(wanted, [...cells.slice(0, 6), "a note", "", "", "", ""], formulas, columns)).toBe(false);
    expect(standsAlready(wanted, cells, ["", "", "=A5", wanted.status as string, "", "", "", "", "", "", ""], columns)).toBe(false);
  });

  it("go into one rectangle where their columns are adjacent, in whatever order, else into more", () => {
    const line = { due: 1, status: 2, warn: 3, next: 4, note: 5, paused: 6, nextStatus: 7, nextDue: 8, nextWarn: 9 };
    expect(ownBlocks([line, line], columns, 9)).toEqual([
      {
        row: 9,
        column: 2,
        cells: [
          [1, 2, 3, 4, 5, 6, 7, 8, 9],
          [1, 2, 3, 4, 5, 6, 7, 8, 9],
        ],
      },
    ]);
    expect(
      ownBlocks(
        [line],
        { ...columns, due: 9, status: 4, warn: 8, next: 15, note: 16, paused: 20, nextStatus: 5, nextDue: 6, nextWarn: 30 },
        9,
      ),
    ).toEqual([
      { row: 9, column: 4, cells: [[2, 7, 8]] },
      { row: 9, column: 8, cells: [[3, 1]] },
      { row: 9, column: 15, cells: [[4, 5]] },
      { row: 9, column: 20, cells: [[6]] },
      { row: 9, column: 30, cells: [[9]] },
    ]);
  });
});
