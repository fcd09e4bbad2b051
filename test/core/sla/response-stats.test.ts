import { holidaysOf } from "../../../src/core/calendar/holidays";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { sharesMet } from "../../../src/core/sla/back-test";
import { quantile } from "../../../src/core/sla/quantile";
import { responseStats } from "../../../src/core/sla/response-stats";
import { statesIn } from "../../../src/language/spoken/states";
import { inWords, spoken } from "../../harness/in-words";
import { zone } from "../calendar/zones";

const BERLIN = zone("Europe/Berlin");
const calendar = { week: USUAL_WEEK, holidays: holidaysOf([["2026-11-19"]], BERLIN), offsetAt: BERLIN };
const column = (cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** Hand-counted: minutes 30, 60, 90 (over the holiday), two open, one of them overdue, and rows that cannot be. */
const ROWS: [received: Cell, responded: Cell, due: Cell, owner: Cell][] = [
  ["2026-11-18 10:00", "2026-11-18 10:30", "2026-11-18 11:00", "Ada"],
  ["2026-11-18 10:00", "2026-11-18 11:00", "2026-11-18 11:00", "Ada"],
  ["2026-11-18 17:30", "2026-11-20 10:00", "2026-11-20 09:30", "Ben"],
  ["2026-11-18 12:00", "", "2026-11-18 13:00", "Ada"],
  ["2026-11-20 11:30", "", "2026-11-20 12:30", "Ben"],
  ["2026-11-18 12:00", "2026-11-18 09:00", "2026-11-18 13:00", "Ben"],
  ["yesterday", "", "", "Ada"],
  ["2026-11-18 12:00", "soon", "2026-11-18 13:00", ""],
  ["", "", "", ""],
];
const [received, responded, due, owner] = [0, 1, 2, 3].map((at) => column(ROWS.map((row) => row[at] as Cell))) as [
  Cell[][],
  Cell[][],
  Cell[][],
  Cell[][],
];
const NOON = "2026-11-20 12:00";

describe("response times by group", () => {
  it("counts as one does by hand", () => {
    expect(inWords(responseStats({ received, responded, due, asOf: NOON, group: owner }, calendar, BERLIN))).toEqual([
      ["Group", "Leads", "Answered", "Within SLA", "Median minutes", "90th percentile", "Open", "Overdue", "Check dates"],
      ["Ada", 3, 2, 2 / 3, 45, 57, 1, 1, 1],
      ["Ben", 2, 1, 0, 90, 90, 1, 0, 1],
      ["(none)", 0, 0, "", "", "", 0, 0, 1],
      ["All", 5, 3, 2 / 4, 60, 84, 2, 1, 3],
    ]);
  });

  it("counts who waits for nobody as neither open nor overdue, by the words of the status column", () => {
    const rows: [Cell, Cell, Cell, Cell][] = [
      ["2026-11-18 10:00", "2026-11-18 10:30", "2026-11-18 11:00", "On time"],
      ["2026-11-18 10:00", "", "2026-11-18 11:00", "Never answered"],
      ["2026-11-18 10:00", "", "", "Not recorded"],
      ["2026-11-18 10:00", "", "2026-11-18 11:00", " Not recorded"],
      ["2026-11-18 10:00", "", "2026-11-18 11:00", "Overdue"],
      ["2026-11-18 10:00", "2026-11-18 10:30", "2026-11-18 11:00", "Not recorded"],
    ];
    const [received, responded, due, status] = [0, 1, 2, 3].map((at) => column(rows.map((row) => row[at] as Cell))) as [
      Cell[][],
      Cell[][],
      Cell[][],
      Cell[][],
    ];
    const [, all] = responseStats({ received, responded, due, asOf: NOON, group: "", status: statesIn(status) }, calendar, BERLIN);
    expect(inWords(all)).toEqual(["All", 6, 2, 2 / 4, 30, 30, 1, 1, 0]);
    expect(sharesMet(received, responded, [[60]], NOON, calendar, BERLIN, statesIn(status))).toEqual([[2 / 4]]);
  });

  it("answers one row where nothing groups", () => {
    expect(responseStats({ received, responded, due, asOf: NOON, group: undefined }, calendar, BERLIN)).toHaveLength(2);
  });

  it("answers zeros and blanks for no leads", () => {
    const nobody = responseStats({ received: [[""]], responded: [[""]], due: [[""]], asOf: NOON, group: [[""]] }, calendar, BERLIN);
    expect(inWords(nobody[1])).toEqual(["All", 0, 0, "", "", "", 0, 0, 0]);
  });

  it("refuses columns of two lengths", () => {
    expect(() => spoken(responseStats)({ received, responded: [[""]], due, asOf: NOON, group: owner }, calendar, BERLIN)).toThrow(
      "as many cells",
    );
  });
});

describe("targets tried on history", () => {
  // Answered after 30, 60 and 90 working minutes; open for 540 - 180 + 180 = 540 and for 30 minutes.
  it.each([
    [10, 0],
    [29, 0],
    [30, 1 / 4],
    [60, 2 / 4],
    [90, 3 / 4],
    [539, 3 / 4],
    [540, 3 / 3],
    ["", ""],
    ["an hour", "Check: targets is not a number of minutes of 0 or more."],
    [-5, "Check: targets is not a number of minutes of 0 or more."],
  ])("%p minutes: %p", (target, share) => {
    expect(spoken(sharesMet)(received, responded, target, NOON, calendar, BERLIN)).toBe(share);
  });

  it.each(["9999-12-31", "2300-01-01", "1969-12-31"])("refuses %s as the moment of judging: no table of openings reaches so far", (asOf) =>
    expect(() => spoken(sharesMet)(received, responded, 30, asOf, calendar, BERLIN)).toThrow("as_of: it is before 1970 or after 2199."),
  );

  it("answers a row by a row", () => {
    expect(sharesMet(received, responded, [[30, 60]], NOON, calendar, BERLIN)).toEqual([[1 / 4, 2 / 4]]);
  });
});

describe("a quantile", () => {
  it.each([
    [[10], 0.9, 10],
    [[10, 20], 0.5, 15],
    [[10, 20, 30, 40], 0.5, 25],
    [[10, 20, 30, 40], 0.9, 37],
    [[10, 20, 30, 40], 1, 40],
    [[10, 20, 30, 40], 0, 10],
  ])("of %p at %p is %p, as PERCENTILE says", (sorted, share, value) => expect(quantile(sorted, share)).toBeCloseTo(value, 12));
});
