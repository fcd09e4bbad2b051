import type { Argument } from "../../../src/core/cells/cell";
import { compliance, statuses as ruledStatuses, stateAt } from "../../../src/core/sla/status";
import { spoken } from "../../harness/in-words";

const statuses = spoken(ruledStatuses);

const BERLIN = () => 3_600_000;
const column = (cells: unknown[]) => cells.map((cell) => [cell]) as Argument;
const due = Date.parse("2026-11-18T10:00:00Z");
const minutes = (count: number) => due + count * 60_000;

describe("the state of a lead", () => {
  it.each([
    ["long before", null, minutes(-60), 15, "waiting"],
    ["as the warning begins", null, minutes(-15), 15, "dueSoon"],
    ["at its due moment", null, due, 15, "dueSoon"],
    ["at its due moment, without a warning", null, due, 0, "waiting"],
    ["a second later", null, due + 1000, 15, "overdue"],
    ["answered at its due moment", due, minutes(600), 15, "onTime"],
    ["answered a hair later, as decimal days have it", due + 40, minutes(600), 15, "onTime"],
    ["answered a second later", due + 1000, minutes(600), 15, "late"],
    ["answered after it is judged", minutes(5), minutes(-5), 15, "late"],
  ])("%s", (_, responded, asOf, warn, state) => expect(stateAt(due, responded, asOf, warn)).toBe(state));
});

describe("SLA_STATUS", () => {
  const asOf = new Date(minutes(30));
  const day = new Date(due);

  it("answers a column by a column, a faulty row in its own cell", () => {
    expect(
      statuses(
        column([day, day, "", "soon", day, 46344.5, "2026-11-18 12:00"]),
        column(["", day, day, day, "yes", "", ""]),
        asOf,
        "",
        BERLIN,
      ),
    ).toEqual([
      ["overdue"],
      ["onTime"],
      [""],
      ["Check: due is not a date."],
      ["Check: responded is not a date."],
      ["waiting"],
      ["waiting"],
    ]);
  });

  it("answers a row by a row and a cell by a cell", () => {
    expect(statuses([[day, day]], [["", day]], asOf, 15, BERLIN)).toEqual([["overdue", "onTime"]]);
    expect(statuses(day, "", asOf, 15, BERLIN)).toBe("overdue");
  });

  it.each([
    ["no moment to judge at", () => statuses(day, "", "", "", BERLIN), "as_of"],
    ["a moment in the far future", () => statuses(day, "", "9999-12-31", "", BERLIN), "as_of: it is before 1970 or after 2199"],
    ["a thirteenth month", () => statuses(day, "", "2026-13-01", "", BERLIN), "as_of: give one date and time"],
    ["a warning with a decimal comma", () => statuses(day, "", day, "7,5", BERLIN), 'warn_minutes: "7,5" is text with a decimal comma'],
    ["a word for it", () => statuses(day, "", "now", "", BERLIN), "as_of"],
    ["a warning below 0", () => statuses(day, "", asOf, -1, BERLIN), "warn_minutes"],
    ["columns of two lengths", () => statuses(column([day, day]), column([""]), asOf, "", BERLIN), "as many cells as in due"],
  ])("says what is wrong: %s", (_, ask, part) => expect(ask).toThrow(part));
});

describe("SLA_COMPLIANCE", () => {
  const day = new Date(due);
  const at = (asOf: number) =>
    compliance(column([day, day, day, day, "", "x"]), column([day, new Date(minutes(9)), "", "", "", ""]), new Date(asOf), BERLIN);

  it.each([
    ["before the due moment only answers count", minutes(-30), 1 / 2],
    ["after it open leads count as missed", minutes(30), 1 / 4],
  ])("%s", (_, asOf, share) => expect(at(asOf)).toBe(share));

  it("is blank while no lead counts", () => expect(compliance(column([day]), column([""]), new Date(minutes(-1)), BERLIN)).toBe(""));
});
