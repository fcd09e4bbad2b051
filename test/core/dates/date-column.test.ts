import * as fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { clashTold } from "../../../src/core/dates/clash-told";
import { seenDate } from "../../../src/core/dates/date-cell";
import { type DateColumn, readDateColumn } from "../../../src/core/dates/date-column";
import { PLAIN_RULES, readDate, unknownOrder } from "../../../src/core/dates/date-rules";
import type { DayOrder } from "../../../src/core/dates/day-text";
import { worded } from "../../../src/language/spoken/worded";

const utc = () => 0;
/** Berlin in 2026: summer time from 29 March to 25 October, 01:00 UTC. */
const berlin = (instant: number): number =>
  instant >= Date.parse("2026-03-29T01:00:00Z") && instant < Date.parse("2026-10-25T01:00:00Z") ? 7_200_000 : 3_600_000;

const column = (cells: Cell[], locale: DayOrder | null = null, hours?: Cell[]): DateColumn =>
  readDateColumn({ cells, locale: () => locale, offsetAt: utc, ...(hours && { hours }) });

const days = ({ cells }: DateColumn): string[] =>
  cells.map((cell) =>
    "instant" in cell ? new Date(cell.instant).toISOString().slice(0, 10) : "why" in cell ? `! ${cell.why}` : cell.instead,
  );

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe("the order of day and month in a column", () => {
  it.each<[string, Cell[], DayOrder | null, string[], DayOrder | null, DateColumn["decided"]]>([
    [
      "is proven by a cell, whatever the locale says",
      ["03/11/2026", "13/11/2026"],
      "month first",
      ["2026-11-03", "2026-11-13"],
      "day first",
      { by: "cell", row: 1 },
    ],
    [
      "is proven by a cell the other way",
      ["03/11/2026", "", "11/13/2026"],
      "day first",
      ["2026-03-11", "blank", "2026-11-13"],
      "month first",
      { by: "cell", row: 2 },
    ],
    ["is the locale's", ["03/11/2026"], "day first", ["2026-11-03"], "day first", { by: "locale" }],
    ["is the locale's, month first", ["3-11-26"], "month first", ["2026-03-11"], "month first", { by: "locale" }],
    ["is not known without either", ["03/11/2026"], null, ["! two orders"], null, null],
    ["is told by dots", ["03.11.2026"], "month first", ["2026-11-03"], "day first", { by: "dots" }],
    [
      "is proven against dots",
      ["03.11.2026", "11.13.2026"],
      "day first",
      ["2026-03-11", "2026-11-13"],
      "month first",
      { by: "cell", row: 1 },
    ],
    [
      "is open where cells contradict each other",
      ["13/11/2026", "11/13/2026", "03/11/2026"],
      "day first",
      ["2026-11-13", "2026-11-13", "! two orders"],
      null,
      null,
    ],
    [
      "is not upset by one cell mistyped among many",
      [...Array<string>(10).fill("13/11/2026"), "11/13/2026", "03/11/2026"],
      "month first",
      [...Array<string>(11).fill("2026-11-13"), "2026-11-03"],
      "day first",
      { by: "cell", row: 0 },
    ],
    ["is not asked for ISO text", ["2026-03-11", "11/11/2026"], null, ["2026-03-11", "2026-11-11"], null, null],
    ["is not voted for by a weekday without need", ["Fri, 13 Nov 2026", "03/11/2026"], null, ["2026-11-13", "! two orders"], null, null],
    ["is told by a weekday", ["Tue 03/11/2026", "04/11/2026"], null, ["2026-11-03", "2026-11-04"], "day first", { by: "cell", row: 0 }],
    ["may begin with a year of two digits", ["26/11/03"], "year first", ["2026-11-03"], "year first", { by: "locale" }],
    ["takes two digits first for a day elsewhere", ["26/11/03"], "month first", ["2003-11-26"], "day first", { by: "cell", row: 0 }],
    [
      "may be proven to begin with a year",
      ["99/12/31", "26/11/03"],
      "month first",
      ["1999-12-31", "2026-11-03"],
      "year first",
      { by: "cell", row: 0 },
    ],
    ["is of no use to a locale that writes the year first", ["03/11/2026"], "year first", ["! two orders"], null, null],
    ["is not proven by an impossible day", ["31/02/2026", "03/11/2026"], null, ["! no such day", "! two orders"], null, null],
    [
      "does not touch real dates",
      [day("2026-03-11"), "13/11/2026"],
      "day first",
      ["2026-03-11", "2026-11-13"],
      "day first",
      { by: "cell", row: 1 },
    ],
  ])("%s", (_, cells, locale, expected, order, decided) => {
    const read = column(cells, locale);
    expect(days(read)).toEqual(expected);
    expect([read.order, read.decided]).toEqual([order, decided]);
  });

  it("is asked of the locale only where a text hangs on it", () => {
    const locale = jest.fn(() => null);
    readDateColumn({
      cells: ["13/11/2026", "03/11/2026", "2026-03-11", "5.6.2026", 46339, day("2026-03-11").getTime()],
      locale,
      offsetAt: utc,
    });
    readDateColumn({ cells: [day("2026-03-11"), "11/11/2026", "13 Nov 2026", "3.11.2026"], locale, offsetAt: utc });
    expect(locale).not.toHaveBeenCalled();
  });

  it("names the rows that admit both orders", () =>
    expect(column(["03/11/2026", "13/11/2026", "11/11/2026", "2026-03-11", "5.6.26"], "day first").ambiguous).toEqual([0, 4]));
});

describe("serial numbers in text", () => {
  it.each([
    [
      ["46339.4375", "46340,5"],
      ["2026-11-13", "2026-11-14"],
    ],
    [
      ["46339.4375", 46340, "", day("2026-11-15")],
      ["2026-11-13", "2026-11-14", "blank", "2026-11-15"],
    ],
    [
      ["46339", "13/11/2026"],
      ["! no date", "2026-11-13"],
    ],
    [
      [46339, "13/11/2026"],
      ["2026-11-13", "2026-11-13"],
    ],
  ])("%p", (cells, expected) => expect(days(column(cells))).toEqual(expected));
});

describe("a clash of orders", () => {
  const march = day("2026-03-11");
  const may = new Date("2026-05-11T09:15:00Z");

  it("says which real dates were read month first, and what each ought to be", () => {
    const { clash, cells } = column([march, "13/11/2026", may, "16/11/2026 10:00", "05/11/2026"], "month first");
    expect(clash).toEqual({
      order: "day first",
      row: 1,
      texts: [1, 3],
      exchanged: [
        { row: 0, stands: march.getTime(), ought: Date.parse("2026-11-03T00:00Z") },
        { row: 2, stands: may.getTime(), ought: Date.parse("2026-11-05T09:15Z") },
      ],
      others: 0,
    });
    expect(cells[0]).toEqual({ instant: march.getTime() });
  });

  it.each<[string, Cell[], DayOrder | null, number | null]>([
    ["the other way", [march, "11/13/2026"], "day first", 1],
    ["in a sheet of an unknown locale", [march, "13/11/2026"], null, 1],
    ["not where the locale reads as the texts are written", [march, "13/11/2026"], "day first", null],
    ["not without a text that proves an order", [march, "03/11/2026"], "month first", null],
    ["not without a real date", ["03/11/2026", "13/11/2026"], "month first", null],
    ["not where the day is the same either way", [day("2026-11-11"), "13/11/2026"], "month first", null],
    ["not where every real date lies after the 12th", [day("2026-11-18"), "13/11/2026"], "month first", null],
    [
      "of those beside texts, not of those typed below them",
      [march, "13/11/2026", may, day("2026-11-20"), day("2026-12-02"), day("2026-12-14")],
      "month first",
      2,
    ],
    [
      "of a year's export, one of which was typed anew",
      [day("2026-02-01"), "13/01/2026", day("2026-05-02"), "16/02/2026", day("2026-09-04"), "20/04/2026", day("2026-06-30"), "15/07/2026"],
      "month first",
      3,
    ],
    [
      "not of a form's moments beside one text",
      [day("2026-11-03"), day("2026-11-05"), "13/11/2026", day("2026-11-18"), day("2026-11-20")],
      "month first",
      null,
    ],
    [
      "of rows in any order where few lie after the 12th",
      ["13/02/2026", day("2026-05-06"), "25/10/2026", day("2026-07-12"), day("2026-08-20"), day("2026-02-03")],
      "month first",
      3,
    ],
    ["only of what can have been exchanged", [day("2026-11-18"), march, "13/11/2026"], "month first", 1],
  ])("%s", (_, cells, locale, exchanged) => {
    const { clash } = column(cells, locale);
    expect(clash?.exchanged.length ?? null).toBe(exchanged);
  });

  it("tells real dates that contradict it", () =>
    expect(column([day("2026-11-18"), march, "13/11/2026"], "month first").clash?.others).toBe(1));

  it("exchanges day and month on the zone's wall clock", () => {
    const stands = Date.parse("2026-03-31T22:30:00Z");
    const { clash } = readDateColumn({ cells: [new Date(stands), "13/11/2026"], locale: () => "month first", offsetAt: berlin });
    expect(clash?.exchanged).toEqual([{ row: 0, stands, ought: Date.parse("2026-01-03T23:30:00Z") }]);
  });
});

describe("an hour in a cell of its own", () => {
  it.each<[Cell, Cell, string]>([
    ["13/11/2026", "10:30", "2026-11-13T10:30:00.000Z"],
    ["13/11/2026", "9h05", "2026-11-13T09:05:00.000Z"],
    ["13/11/2026", 0.4375, "2026-11-13T10:30:00.000Z"],
    ["13/11/2026 00:00", "10:30 pm", "2026-11-13T22:30:00.000Z"],
    [day("2026-11-13"), new Date("1899-12-30T10:30:00Z"), "2026-11-13T10:30:00.000Z"],
    [46339, "10:30", "2026-11-13T10:30:00.000Z"],
    ["13/11/2026", "", "2026-11-13T00:00:00.000Z"],
    ["13/11/2026 08:00", "10:30", "2026-11-13T08:00:00.000Z"],
    ["13/11/2026", "10:30 AM", "2026-11-13T10:30:00.000Z"],
    ["13/11/2026", "9 p.m.", "2026-11-13T21:00:00.000Z"],
    ["13/11/2026", "10h", "2026-11-13T10:00:00.000Z"],
    ["13/11/2026", "9 Uhr", "2026-11-13T09:00:00.000Z"],
    ["13/11/2026", "10:30:45", "2026-11-13T10:30:45.000Z"],
    ["13/11/2026", "13/11/2026 10:30", "2026-11-13T10:30:00.000Z"],
    ["13 de novembro de 2026", "10:30", "2026-11-13T10:30:00.000Z"],
    ["13/11/2026", "—", "2026-11-13T00:00:00.000Z"],
    ["13/11/2026", "soon", "hour"],
    ["13/11/2026", 35, "hour"],
    ["13/11/2026", "25:00", "hour"],
    [day("2026-11-13"), "soon", "hour"],
    ["", "10:30", "blank"],
    ["31/02/2026", "10:30", "no such day"],
  ])("%p and %p", (cell, hour, expected) => {
    const [read] = column([cell], null, [hour]).cells;
    expect(read && "instant" in read ? new Date(read.instant).toISOString() : read && "why" in read ? read.why : read?.instead).toBe(
      expected,
    );
  });
});

describe("a wall time in the sheet's zone", () => {
  it.each([
    ["13/11/2026 10:30", "2026-11-13T09:30:00.000Z"],
    ["13/07/2026 10:30", "2026-07-13T08:30:00.000Z"],
    ["29/03/2026 02:30", "2026-03-29T01:30:00.000Z"],
    ["25/10/2026 02:30", "2026-10-25T00:30:00.000Z"],
    ["25/10/2026 02:30 Z", "2026-10-25T02:30:00.000Z"],
    [46339.4375, "2026-11-13T09:30:00.000Z"],
    [1794820200, "2026-11-16T09:10:00.000Z"],
  ])("%p is %s", (cell, iso) => expect(readDate(cell, PLAIN_RULES, unknownOrder, berlin)).toEqual({ instant: Date.parse(iso) }));
});

const two = (number: number): string => String(number).padStart(2, "0");
const clock = (at: Date): string => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
const half = (at: Date): string => `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? "AM" : "PM"}`;
const PT = ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"];
const parts = (at: Date): [number, number, number] => [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()];

/** Ways to write a moment, to the minute; those of the first two lists hang on the column's order. */
const DAY_FIRST: ((at: Date) => string)[] = ["/", "-", "."].flatMap((mark) => [
  (at) => `${parts(at).map(two).join(mark)} ${clock(at)}`,
  (at) => `${parts(at).join(mark)}, ${half(at)}`,
]);
const MONTH_FIRST: ((at: Date) => string)[] = ["/", "-"].flatMap((mark) => [
  (at) => `${[parts(at)[1], parts(at)[0], parts(at)[2]].map(two).join(mark)} ${clock(at)}`,
  (at) => `${[parts(at)[1], parts(at)[0], parts(at)[2]].join(mark)} ${half(at).toLowerCase()}`,
]);
const BY_ITSELF: ((at: Date) => Cell)[] = [
  (at) => at.toISOString(),
  (at) => `${at.toISOString().slice(0, 16).replace("T", " ")}`,
  (at) => `${parts(at)[0]} de ${PT[at.getUTCMonth()]}. de ${at.getUTCFullYear()} às ${clock(at)}`,
  (at) => at,
  (at) => at.getTime() / 1000,
  (at) => String(at.getTime()),
  (at) => at.toUTCString(),
];

const moments = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
  .map((minute) => new Date(minute * 60_000));
const orders = fc.constantFrom<DayOrder | null>("day first", "month first", "year first", null);

describe("what holds of every column", () => {
  it.each([
    ["day first", DAY_FIRST],
    ["month first", MONTH_FIRST],
  ] as const)("reads back every moment, however it is written, with one cell that proves the order %s", (_, ways) => {
    const written = fc.tuple(moments, fc.constantFrom(...ways, ...BY_ITSELF));
    const deciding = fc.tuple(
      moments.filter((at) => at.getUTCDate() > 12),
      fc.constantFrom(...ways),
    );
    fc.assert(
      fc.property(fc.array(written), deciding, fc.array(written), orders, (before, decider, after, locale) => {
        const all = [...before, decider, ...after];
        const read = readDateColumn({ cells: all.map(([at, write]) => write(at)), locale: () => locale, offsetAt: utc });
        expect(read.cells).toEqual(all.map(([at]) => ({ instant: at.getTime() })));
        const rest = all.map(([at, write]) => readDate(write(at), read.rules, () => locale, utc));
        expect(rest).toEqual(read.cells);
      }),
    );
  });

  it("leaves a column of dates as it is", () =>
    fc.assert(
      fc.property(fc.array(moments), orders, (all, locale) => {
        const read = readDateColumn({ cells: all, locale: () => locale, offsetAt: berlin });
        expect(read.cells).toEqual(all.map((at) => ({ instant: at.getTime() })));
        expect([read.decided, read.ambiguous, read.clash]).toEqual([null, [], null]);
      }),
    ));

  it("answers for every cell, whatever stands there", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.date())), orders, (cells, locale) => {
        const { cells: read } = readDateColumn({ cells, locale: () => locale, offsetAt: berlin });
        expect(read).toHaveLength(cells.length);
        for (const cell of read) if ("instant" in cell) expect(Number.isFinite(cell.instant)).toBe(true);
      }),
    ));
});

describe("the sentence about a clash", () => {
  const told = (cells: Cell[], locale: DayOrder | null): string =>
    worded(clashTold(cells, readDateColumn({ cells, locale: () => locale, offsetAt: utc }), utc) ?? "");

  it.each<[Cell[], DayOrder, string]>([
    [
      [day("2026-03-11"), "13/11/2026", day("2026-05-11"), "16/11/2026 10:00"],
      "month first",
      "2 of 4 cells are text like 13/11/2026; the other 2 were read month first, so 03/11/2026 stands as 11 March",
    ],
    [
      [day("2026-03-11"), "11/13/2026", "", "soon"],
      "day first",
      "1 of 3 cells is text like 11/13/2026; 1 real date was read day first, so 11/03/2026 stands as 11 March",
    ],
    [["13/11/2026", "03/11/2026"], "month first", ""],
  ])("of %p", (cells, locale, sentence) => expect(told(cells, locale)).toBe(sentence));
});

it("reads a usual text at once as it reads the same one in quotes", () => {
  const two = fc.integer({ min: 0, max: 31 }).map((number) => String(number).padStart(2, "0"));
  const mark = fc.constantFrom("/", "-", ".");
  const day = fc.oneof(
    fc.tuple(two, mark, two, fc.constantFrom("2026", "26")).map(([first, sign, second, year]) => [first, second, year].join(sign)),
    fc.tuple(mark, two, two).map(([sign, month, date]) => ["2026", month, date].join(sign)),
  );
  const minutes = fc.constantFrom(":00", ":59", ":30:15", ":30:15.250");
  const time = fc
    .tuple(two, minutes, fc.constantFrom("", "PM", " am", " Pm", "Z", "+01:00", "-0330", "+15:00"))
    .map((parts) => parts.join(""));
  const text = fc.tuple(day, fc.constantFrom(" ", "T"), fc.option(time)).map(([date, sign, at]) => (at === null ? date : date + sign + at));
  fc.assert(
    fc.property(text, (one) => expect(seenDate(one)).toEqual(seenDate(`'${one}'`))),
    { numRuns: 500 },
  );
});
