import type { CellWrite } from "../../engine/engine";
import { serialOfDay } from "../../engine/serial-dates";
import { readTyped } from "../../engine/typed-text";

const day = serialOfDay(2026, 11, 20);

test.each<[string, CellWrite]>([
  ["", { clear: true }],
  ["35", { raw: 35 }],
  ["-35.5", { raw: -35.5 }],
  [" 35 ", { raw: 35 }],
  [".5", { raw: 0.5 }],
  ["007", { raw: 7 }],
  ["1,783", { raw: 1783, format: "#,##0" }],
  ["1,783.5", { raw: 1783.5, format: "#,##0.00" }],
  ["17,83", { text: "17,83" }],
  ["30%", { raw: 0.3, format: "0%" }],
  ["12.5%", { raw: 0.125, format: "0.00%" }],
  ["$1,200", { raw: 1200, format: "$#,##0" }],
  ["$9.99", { raw: 9.99, format: "$#,##0.00" }],
  ["1e3", { raw: 1000, format: "0.00E+00" }],
  ["2026-11-20", { raw: day, format: "yyyy-mm-dd" }],
  ["2026-1-5", { raw: serialOfDay(2026, 1, 5), format: "yyyy-m-d" }],
  ["2026/11/20", { raw: day, format: "yyyy/mm/dd" }],
  ["2026-11-20 14:00", { raw: day + 14 / 24, format: "yyyy-mm-dd h:mm:ss" }],
  ["2026-11-20 14:00:30", { raw: day + (14 * 3600 + 30) / 86_400, format: "yyyy-mm-dd h:mm:ss" }],
  ["11/20/2026", { raw: day, format: "mm/dd/yyyy" }],
  ["1/5/2026", { raw: serialOfDay(2026, 1, 5), format: "m/d/yyyy" }],
  ["1/5/26", { raw: serialOfDay(2026, 1, 5), format: "m/d/yyyy" }],
  ["11/20/2026 2:30 PM", { raw: day + 14.5 / 24, format: "mm/dd/yyyy h:mm:ss" }],
  ["1/5", { raw: serialOfDay(2026, 1, 5), format: "m/d" }],
  ["1-5", { raw: serialOfDay(2026, 1, 5), format: "m-d" }],
  ["13/5", { text: "13/5" }],
  ["1.5.", { text: "1.5." }],
  ["2026-02-30", { text: "2026-02-30" }],
  ["13/20/2026", { text: "13/20/2026" }],
  ["14:00", { raw: 14 / 24, format: "h:mm" }],
  ["09:00", { raw: 9 / 24, format: "hh:mm" }],
  ["9:00 am", { raw: 9 / 24, format: "h:mm AM/PM" }],
  ["12:00 am", { raw: 0, format: "h:mm AM/PM" }],
  ["24:00", { raw: 1, format: "[h]:mm:ss" }],
  ["14:75", { text: "14:75" }],
  ["TRUE", { raw: true }],
  ["false", { raw: false }],
  ["=A1+1", { formula: "=A1+1" }],
  ["=", { text: "=" }],
  ["'=A1+1", { text: "=A1+1" }],
  ["'007", { text: "007" }],
  ["Ada Lovelace", { text: "Ada Lovelace" }],
  ["2026-11-20T14:00:00Z", { text: "2026-11-20T14:00:00Z" }],
  ["+1 555 0100", { text: "+1 555 0100" }],
  ["-", { text: "-" }],
  [".", { text: "." }],
  ["%", { text: "%" }],
])("typed %j", (text, expected) => {
  const read = readTyped(text, "", "en_US", 2026);
  if (!("raw" in read) || typeof read.raw !== "number" || !("raw" in expected)) {
    expect(read).toEqual(expected);
    return;
  }
  expect(read.raw).toBeCloseTo(expected.raw as number, 9);
  expect(read.format).toBe(expected.format);
});

test.each<[string, string, CellWrite]>([
  ["35", "0.00", { raw: 35 }],
  ["30%", "0.0%", { raw: 0.3 }],
  ["2026-11-20", "d mmm yyyy", { raw: day }],
  ["2026-11-20", "0.00", { raw: day, format: "yyyy-mm-dd" }],
  ["35", "yyyy-mm-dd", { raw: 35 }],
  ["35", "@", { text: "35" }],
  ["=A1", "@", { text: "=A1" }],
])("typed %j into a cell with the format %j", (text, format, expected) => {
  expect(readTyped(text, format)).toEqual(expected);
});
