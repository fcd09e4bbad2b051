import { exampleShown } from "../../../src/jobs/set-up/example-rows";
import { stateIn } from "../../../src/language/spoken/states";
import { stateLooks } from "../../../src/tables/looks/state-colours";

it("shows each state that a lead on the clock can be in, as the sheet would colour it", () => {
  const { rows, line } = exampleShown();
  expect(rows.map(({ name, received, responded, due, status }) => [name, received, responded, due, stateIn(status)])).toEqual([
    ["Ada", "09:00", "", "10:00", "overdue"],
    ["Ben", "09:20", "", "10:20", "dueSoon"],
    ["Cleo", "10:00", "", "11:00", "waiting"],
    ["Dov", "09:05", "09:25", "10:05", "onTime"],
    ["Eve", "08:55", "10:05", "09:55", "late"],
  ]);
  expect(line).toContain("60 minutes");
  for (const { status, background, tint } of rows) {
    const { cell, row } = stateLooks("clear")[stateIn(status) ?? "checkDates"];
    expect([background, tint]).toEqual([cell.background ?? "#ffffff", row?.background ?? "#ffffff"]);
  }
});
