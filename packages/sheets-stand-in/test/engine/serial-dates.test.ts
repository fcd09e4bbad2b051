import { instantOfSerial, isDateFormat, offsetAt, serialOfDay, serialOfInstant } from "../../engine/serial-dates";

const seconds = (hours: number, minutes: number, rest = 0) => (hours * 3600 + minutes * 60 + rest) * 1000;

describe("the offset of a zone", () => {
  test.each([
    ["Etc/GMT", "2026-07-01T12:00:00Z", 0],
    ["Asia/Kolkata", "2026-07-01T12:00:00Z", seconds(5, 30)],
    ["Asia/Kathmandu", "2026-07-01T12:00:00Z", seconds(5, 45)],
    ["America/New_York", "2026-01-01T12:00:00Z", -seconds(5, 0)],
    ["America/New_York", "2026-07-01T12:00:00Z", -seconds(4, 0)],
    ["America/Sao_Paulo", "1899-12-30T12:00:00Z", -seconds(3, 6, 28)],
    ["Asia/Kolkata", "1899-12-30T12:00:00Z", seconds(5, 21, 10)],
    ["Pacific/Auckland", "2026-01-01T12:00:00Z", seconds(13, 0)],
  ])("%s at %s", (zone, instant, offset) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(offset);
  });
});

describe("a serial number and its instant", () => {
  test.each([
    ["Etc/GMT", 25_569, "1970-01-01T00:00:00.000Z"],
    ["Etc/GMT", 46_346.583_333_333_336, "2026-11-20T14:00:00.000Z"],
    ["America/New_York", 46_346.583_333_333_336, "2026-11-20T19:00:00.000Z"],
    ["Asia/Tokyo", 46_346, "2026-11-19T15:00:00.000Z"],
    ["America/Sao_Paulo", 0.375, "1899-12-30T12:06:28.000Z"],
    ["Asia/Kolkata", 0.375, "1899-12-30T03:38:50.000Z"],
    ["Europe/Berlin", serialOfDay(2026, 3, 29) + 1 / 24, "2026-03-29T00:00:00.000Z"],
    ["Europe/Berlin", serialOfDay(2026, 3, 29) + 3 / 24, "2026-03-29T01:00:00.000Z"],
  ])("%s %d is %s, there and back", (zone, serial, instant) => {
    expect(new Date(instantOfSerial(serial, zone)).toISOString()).toBe(instant);
    expect(serialOfInstant(Date.parse(instant), zone)).toBeCloseTo(serial, 8);
  });

  test("in an hour that is skipped the clock reads on", () => {
    const halfPastTwo = serialOfDay(2026, 3, 29) + 2.5 / 24;
    expect(new Date(instantOfSerial(halfPastTwo, "Europe/Berlin")).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });

  test("of an hour that happens twice it is the first", () => {
    const halfPastTwo = serialOfDay(2026, 10, 25) + 2.5 / 24;
    expect(new Date(instantOfSerial(halfPastTwo, "Europe/Berlin")).toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  test("no zone shifts a minute of a year", () => {
    for (const zone of ["America/Sao_Paulo", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu"]) {
      for (let day = 0; day < 366; day += 1) {
        const instant = Date.UTC(2026, 0, 1 + day, 17, 23);
        expect(instantOfSerial(serialOfInstant(instant, zone), zone)).toBe(instant);
      }
    }
  });
});

describe("number formats that show dates", () => {
  test.each([
    ["yyyy-mm-dd", true],
    ["m/d/yyyy h:mm:ss", true],
    ["h:mm AM/PM", true],
    ["[h]:mm:ss", true],
    ["[mm]:ss", true],
    ['[$-409]d" of "mmmm', true],
    ["", false],
    ["General", false],
    ["@", false],
    ["#,##0.00", false],
    ["0.00%", false],
    ["0.00E+00", false],
    ['0 "days"', false],
    ["[Red]0", false],
    ["0\\d", false],
    ["$#,##0", false],
  ])("%s: %s", (pattern, expected) => {
    expect(isDateFormat(pattern)).toBe(expected);
  });
});
