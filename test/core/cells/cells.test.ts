import { listOf } from "../../../src/core/cells/lists";
import { type DecimalSign, numbersBySign, numberTrouble, readNumber, unknownSign } from "../../../src/core/cells/numbers";
import { quoted } from "../../../src/language/en/quoted";
import { worded } from "../../../src/language/spoken/worded";

describe("reading a number", () => {
  it.each([
    [30, { number: 30 }],
    ["30", { number: 30 }],
    [" 30% ", { number: 0.3 }],
    ["1,783", { number: 1783 }],
    ["1,783.5", { number: 1783.5 }],
    [".5", { number: 0.5 }],
    ["-2e3", { number: -2000 }],
    ["1,78", { instead: "text" }],
    ["48 %", { number: 0.48 }],
    ["48\u00a0%", { number: 0.48 }],
    ["% 48", { instead: "text" }],
    ["48%%", { instead: "text" }],
    ["1 783", { number: 1783 }],
    ["1\u202f783", { number: 1783 }],
    ["1'783.5", { number: 1783.5 }],
    ["1 7", { instead: "text" }],
    ["0.250", { number: 0.25 }],
    ["1234.567", { number: 1234.567 }],
    ["1,783,000", { number: 1_783_000 }],
    ["1.783.000", { number: 1_783_000 }],
    ["18.11.2026", { instead: "text" }],
    ["1,2,3", { instead: "text" }],
    ["1.250", { number: 1.25 }],
    ["-1,250", { number: -1250 }],
    ["1,250%", { number: 12.5 }],
    ["0,2", { instead: "text" }],
    ["0,250", { instead: "text" }],
    ["48,67%", { instead: "text" }],
    ["1.783,5", { instead: "text" }],
    ["0x10", { instead: "text" }],
    ["Infinity", { instead: "text" }],
    ["1e999", { instead: "error" }],
    [Number.NaN, { instead: "error" }],
    ["#REF!", { instead: "error" }],
    ["", { instead: "blank" }],
    ["  ", { instead: "blank" }],
    [undefined, { instead: "blank" }],
    [null, { instead: "blank" }],
    [true, { instead: "yes or no" }],
    [new Date(0), { instead: "date" }],
  ])("%p is %p", (cell, read) => expect(readNumber(cell)).toEqual(read));
});

describe("reading a text by the spreadsheet's decimal sign", () => {
  it.each<[string, number | null, number | null]>([
    ["1,250", 1250, 1.25],
    ["1.250", 1.25, 1250],
    ["-1.250 %", -0.0125, -12.5],
    ["0,2", null, 0.2],
    [",5", null, 0.5],
    ["48,67%", null, 0.4867],
    ["1.783,5", null, 1783.5],
    ["1 783,5", null, 1783.5],
    ["1,783.5", 1783.5, 1783.5],
    ["1.783.000", 1_783_000, 1_783_000],
    ["0.5", 0.5, 0.5],
    ["12", 12, 12],
  ])("%p is %p with a point and %p with a comma", (text, withPoint, withComma) => {
    const read = (sign: DecimalSign) => {
      const one = readNumber(text, () => sign);
      return "number" in one ? Number(one.number.toPrecision(12)) : null;
    };
    expect([read("."), read(",")]).toEqual([withPoint, withComma]);
  });

  it.each(["1,250", "1.250", "-1.250 %"])("%p is none where nobody knows the sign", (text) =>
    expect(readNumber(text, unknownSign)).toEqual({ instead: "two ways" }),
  );

  it("asks for the sign only where the number hangs on it", () => {
    let asked = 0;
    const rows = [["1,783.5", 12, "words, 1,250 of them", "", "35"]];
    const sign = () => {
      asked += 1;
      return "," as const;
    };
    expect(numbersBySign(rows, sign)).toBe(rows);
    expect(asked).toBe(0);
    expect(numbersBySign([["1.250", "a", 3, "0,5"]], sign)).toEqual([[1250, "a", 3, 0.5]]);
    expect(numbersBySign([["1.250", "1.250"]], sign, (place, width) => place === width - 1)).toEqual([["1.250", 1250]]);
  });

  it.each([
    ["1,250", '"1,250" is text that can mean 1250 or 1.250. Type it as a number, or without the comma.'],
    ["1.250%", '"1.250%" is text that can mean 1250% or 1.250%. Type it as a number, or without the point.'],
    ["0,2", '"0,2" is text with a decimal comma. Write 0.2, or type it as a number.'],
    ["48,67%", '"48,67%" is text with a decimal comma. Write 48.67%, or type it as a number.'],
    ["1.783,5", '"1.783,5" is text with a decimal comma. Write 1783.5, or type it as a number.'],
    ["many", ""],
    ["30%", ""],
    [5, ""],
    ["", ""],
  ])("says what is wrong with %p: %s", (cell, sentence) => expect(worded(numberTrouble(cell) ?? "")).toBe(sentence));
});

describe("reading a list", () => {
  it.each([
    [5, { cells: [5], direction: "column" }],
    [[[5]], { cells: [5], direction: "column" }],
    [[[1, 2, ""]], { cells: [1, 2], direction: "row" }],
    [[[1], [""], [3], [""]], { cells: [1, "", 3], direction: "column" }],
    [
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
  ])("%p is %p", (argument, list) => expect(listOf(argument)).toEqual(list));
});

it("quotes a long text short", () => expect(quoted("x".repeat(99))).toBe(`"${"x".repeat(20)}…"`));
