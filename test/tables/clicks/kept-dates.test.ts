import { hidesMoment } from "../../../src/tables/clicks/kept-dates";

it.each<[format: string, day: boolean, withHour: boolean]>([
  ["yyyy-mm-dd", false, true],
  ["dd/mm/yyyy", false, true],
  ['d" de "mmmm" de "yyyy', false, true],
  ['d "hours"', false, true],
  ["yyyy-mm-dd hh:mm", false, false],
  ["M/d/yyyy H:mm:ss", false, false],
  ["General", true, true],
  ["@", true, true],
  ["", true, true],
  ["#,##0.00", true, true],
  ["0.###############", true, true],
])("a cell of the format %p shows a day, and its hour", (format, day, withHour) =>
  expect([hidesMoment(format, false), hidesMoment(format, true)]).toEqual([day, withHour]),
);
