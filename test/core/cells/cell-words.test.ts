/** What people read in cells that are no texts. */
import { cellWords } from "../../../src/core/cells/cell-words";
import { zone } from "../calendar/zones";

describe("a cell in words", () => {
  it.each([
    ["Webinar", "Webinar"],
    ["", ""],
    [undefined, ""],
    [7, "7"],
    [0.5, "0.5"],
    [true, "TRUE"],
    [false, "FALSE"],
    [new Date("2026-11-17T23:00:00Z"), "2026-11-18"],
    [new Date("2026-11-18T09:00:00Z"), "2026-11-18 10:00"],
    [new Date("2026-11-18T09:00:00.004Z"), "2026-11-18 10:00"],
    [new Date("2026-11-18T09:00:30Z"), "2026-11-18 10:00:30"],
    [new Date("2026-07-01T22:00:00Z"), "2026-07-02"],
    // A time of day is a moment of day 0, when Berlin had its standard time already.
    [new Date("1899-12-30T08:00:00Z"), "09:00"],
    [new Date("1899-12-30T23:00:00Z"), "24:00"],
    [new Date(Number.NaN), ""],
  ])("%p reads %j in Berlin", (cell, words) => expect(cellWords(cell, zone("Europe/Berlin"))).toBe(words));

  it("is a time of day where the zone's clock had odd seconds then", () =>
    // 09:00 by São Paulo's local mean time, 3:06:28 behind.
    expect(cellWords(new Date("1899-12-30T12:06:28Z"), zone("America/Sao_Paulo"))).toBe("09:00"));
});
