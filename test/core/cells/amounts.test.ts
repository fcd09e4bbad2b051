import * as fc from "fast-check";
import { readAmount, readAmountColumn } from "../../../src/core/cells/amounts";
import type { Cell } from "../../../src/core/cells/cell";
import type { DecimalSign } from "../../../src/core/cells/numbers";

const unknown = () => null;
const shown = (read: ReturnType<typeof readAmount>): number | string =>
  "number" in read ? read.number : "why" in read ? read.why : read.instead;

describe("an amount that says its decimal sign itself", () => {
  it.each<[Cell, number]>([
    ["R$ 1.234,56", 1234.56],
    ["R$\u00a01.234,56", 1234.56],
    ["R$1234,5", 1234.5],
    ["1.000,00", 1000],
    ["€ 500", 500],
    ["500 €", 500],
    ["500€", 500],
    ["$1,200.00", 1200],
    ["US$ 1,200.00", 1200],
    ["1 234,56 €", 1234.56],
    ["1\u202f234,56\u00a0€", 1234.56],
    ["1 234 567", 1234567],
    ["USD 34,000.00", 34000],
    ["34,000.00 USD", 34000],
    ["eur 5", 5],
    ["500 euros", 500],
    ["1.200,00 reais", 1200],
    ["1'234.50", 1234.5],
    ["CHF 1’234.50", 1234.5],
    ["Fr. 1'234", 1234],
    ["Rs.500", 500],
    ["₹ 1,23,456.00", 123456],
    ["kr 1.234.567", 1234567],
    ["S/ 1,200.00", 1200],
    ["S/. 1,200.00", 1200],
    ["1 500 руб.", 1500],
    ["500,-", 500],
    ["1.500,– €", 1500],
    ["(1,200.00)", -1200],
    ["($1,200.00)", -1200],
    ["-1.200,00", -1200],
    ["−5", -5],
    ["-$5", -5],
    ["$-5.00", -5],
    ["5-", -5],
    ["+5", 5],
    ["'1234", 1234],
    ["0", 0],
    ["0,500", 0.5],
    ["0.500", 0.5],
    [",50", 0.5],
    [".5", 0.5],
    ["1234.567", 1234.567],
    ["1234.56", 1234.56],
    ["1,234,567", 1234567],
    ["1e3", 1000],
    [1234.5, 1234.5],
    [-3, -3],
  ])("%p is %p", (cell, number) => expect(readAmount(cell, unknown)).toEqual({ number }));

  it.each<[Cell | null, string]>([
    ["", "blank"],
    [" \u00a0", "blank"],
    [null, "blank"],
    ["-", "blank"],
    ["—", "blank"],
    ["1.234", "two ways"],
    ["R$ 1,234", "two ways"],
    ["(12.345)", "two ways"],
    ["1e400", "no amount"],
    ["9".repeat(400), "no amount"],
    ["1.2k", "no amount"],
    ["10K€", "no amount"],
    ["10k €", "no amount"],
    ["2,5M$", "no amount"],
    ["12T€", "no amount"],
    ["k€ 12", "no amount"],
    ["1,5 Mio€", "no amount"],
    ["R$ 12 mil", "no amount"],
    ["1,5 Mio", "no amount"],
    ["2 million", "no amount"],
    ["500 per month", "no amount"],
    ["1.000-2.000", "no amount"],
    ["5 / 6", "no amount"],
    ["20 %", "no amount"],
    ["n/a", "no amount"],
    ["tbd", "no amount"],
    ["€", "no amount"],
    ["#REF!", "no amount"],
    ["1.23.456", "no amount"],
    ["1,23.4,5", "no amount"],
    ["12 34", "no amount"],
    ["(5", "no amount"],
    ["--5", "no amount"],
    ["(-5)", "no amount"],
    ["5 apples", "no amount"],
    [true, "no amount"],
    [false, "no amount"],
    [new Date(0), "no amount"],
    [Number.NaN, "no amount"],
    [Number.POSITIVE_INFINITY, "no amount"],
  ])("%p: %s", (cell, why) => expect(shown(readAmount(cell, unknown))).toBe(why));
});

describe("a column of amounts", () => {
  it.each<[string, Cell[], DecimalSign | null, (number | string)[], number]>([
    ["is decided by a comma", ["1.234", "€ 0,50"], ".", [1234, 0.5], 0],
    ["is decided by a point", ["1.234", "1,234", "2.5"], ",", [1.234, 1234, 2.5], 0],
    ["is decided by two groups", ["1.234", "1.234.567"], null, [1234, 1234567], 0],
    ["falls back on the locale", ["1.234", "12"], ",", [1234, 12], 0],
    ["falls back on the locale, a point", ["1.234"], ".", [1.234], 0],
    ["is open where money had three decimals by the locale", ["R$ 1.234", "2.500", "R$ 950"], ".", ["two ways", "two ways", 950], 2],
    ["is open where money had three decimals by the locale, a comma", ["$1,234"], ",", ["two ways"], 1],
    ["is the locale's where its sign parts thousands", ["€ 1.234", "950 €"], ",", [1234, 950], 0],
    ["is decided by a cell before money is doubted", ["R$ 1.234", "R$ 0,50"], ".", [1234, 0.5], 0],
    ["stays open without either", ["1.234", "", 5, "12"], null, ["two ways", "blank", 5, 12], 1],
    ["is open where cells contradict each other", ["$2,000.00", "1.000,00", "2,500"], ",", [2000, 1000, "two ways"], 1],
    [
      "forgives one among many",
      [...Array<string>(10).fill("1,50"), "2.75", "1.000"],
      null,
      [...Array<number>(10).fill(1.5), 2.75, 1000],
      0,
    ],
    ["is not decided by numbers", [1.5, "1.234"], ",", [1.5, 1234], 0],
    ["counts what was not read", ["1.2k", "tbd", "5", ""], null, ["no amount", "no amount", 5, "blank"], 2],
    ["reads counts", ["3", " 2 ", "1,000", "x"], ".", [3, 2, 1000, "no amount"], 1],
  ])("%s", (_, cells, sign, expected, notRead) => {
    const column = readAmountColumn(cells, () => sign);
    expect(column.cells.map(shown)).toEqual(expected);
    expect(column.notRead).toBe(notRead);
  });

  it("names its currencies", () =>
    expect(readAmountColumn(["R$ 5,00", "USD 3.00", "r$ 2,00", "7 €", 8], unknown).currencies).toEqual(["R$", "USD", "€"]));

  it("asks for the spreadsheet's sign only where a text hangs on it", () => {
    const sign = jest.fn(() => null);
    readAmountColumn(["1.234,56", "1.234", 5, "6"], sign);
    expect(sign).not.toHaveBeenCalled();
  });
});

const grouped = (whole: number, mark: string): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
const MARKS = { ".": [",", "'", " ", "\u202f", ""], ",": [".", "'", " ", "\u00a0", ""] } as const;

describe("what holds of every column of amounts", () => {
  it.each([".", ","] as const)("reads back every amount with the decimal sign %s, with and without cents", (sign) =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cents, fc.constantFrom(...MARKS[sign]), fc.constantFrom("€ ", "R$", "", "USD "), fc.boolean())),
        (amounts) => {
          const cells = amounts.map(([value, mark, currency, hasCents]) => {
            const size = Math.abs(value);
            const whole = grouped(Math.floor(size / 100), mark);
            const part = hasCents ? `${sign}${String(size % 100).padStart(2, "0")}` : "";
            return `${value < 0 ? "-" : ""}${currency}${whole}${part}`;
          });
          const { cells: read } = readAmountColumn([`7${sign}25`, ...cells], unknown);
          const wanted = amounts.map(([value, , , hasCents]) => {
            const size = hasCents ? Math.abs(value) / 100 : Math.floor(Math.abs(value) / 100);
            return value < 0 ? -size : size;
          });
          expect(read.slice(1).map(shown)).toEqual(wanted);
        },
      ),
    ),
  );

  it("leaves numbers as they are", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
        expect(readAmountColumn(numbers, unknown).cells).toEqual(numbers.map((number) => ({ number })));
      }),
    ));
});
