import fc from "fast-check";
import { readTyped, textOf } from "../../../sidebar/words/number-text";
import type { AgreementField } from "../../../src/entries/panel";

describe("numbers as people read them", () => {
  it.each<[AgreementField["kind"], string | number, string]>([
    ["share", 0.3, "30"],
    ["share", 0.07, "7"],
    ["share", 0.485, "48.5"],
    ["share", "", ""],
    ["share", "a third", "a third"],
    ["share", 1e-9, "1e-7"],
    ["count", 0.1 + 0.2, "0.3"],
    ["count", 1.234, "1.2340"],
    ["minutes", 1234.567, "1234.567"],
    ["minutes", 60, "60"],
    ["text", "=1+1", "=1+1"],
  ])("%s %p is shown as %p", (kind, value, text) => expect(textOf(kind, value)).toBe(text));

  it.each<[AgreementField["kind"], string, string | number]>([
    ["share", "30", 0.3],
    ["share", " 7 % ", 0.07],
    ["share", "48,5", 0.485],
    ["share", "12,345", 0.12345],
    ["share", "12.345", 0.12345],
    ["minutes", "0.250", 0.25],
    ["share", "0", 0],
    ["share", "100", 1],
    ["share", "", ""],
    ["minutes", "1,440", 1440],
    ["minutes", "0,500", 0.5],
    ["minutes", "7,5", 7.5],
    ["minutes", " 60 ", 60],
    ["count", "1,234,567.5", 1234567.5],
    ["count", "0", 0],
    ["count", " ", ""],
    ["count", "35", 35],
    ["text", " as typed ", " as typed "],
    ["choice", "up", "up"],
  ])("%s typed as %p is %p", (kind, text, value) => expect(readTyped(kind, text)).toEqual({ value }));

  it.each<[AgreementField["kind"], string]>([
    ["share", "170"],
    ["share", "100.1"],
    ["share", "-1"],
    ["share", "12,345,678"],
    ["share", "a third"],
    ["minutes", "-5"],
    ["minutes", "soon"],
    ["minutes", "0"],
    ["minutes", "60 min"],
    ["minutes", "0x10"],
    ["count", "-1"],
    ["count", "1.250"],
    ["minutes", "12.500"],
    ["count", "1e999"],
    ["count", "12,34,5"],
    ["count", "Infinity"],
  ])("%s typed as %p asks for something else", (kind, text) => expect(readTyped(kind, text)).toHaveProperty("sentence"));

  it("no minutes are a number of them only where the item says so", () => {
    expect(readTyped("minutes", "0")).toHaveProperty("sentence");
    expect(readTyped("minutes", "0", true)).toEqual({ value: 0 });
    expect(readTyped("minutes", "-1", true)).toHaveProperty("sentence");
  });

  it("brings every whole per mille back as it went", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (mille) =>
        expect(readTyped("share", textOf("share", mille / 1000))).toEqual({ value: mille / 1000 }),
      ),
    );
  });

  it("reads back every number that it shows", () => {
    const number = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, fc.constantFrom("minutes" as const, "count" as const), (value, kind) => {
        expect(readTyped(kind, textOf(kind, value))).toEqual({ value: Number(value.toPrecision(12)) });
      }),
    );
  });

  it("answers every text with a number, a blank or a sentence", () => {
    const kinds = fc.constantFrom("minutes" as const, "count" as const, "share" as const);
    fc.assert(
      fc.property(fc.string(), kinds, (text, kind) => {
        const read = readTyped(kind, text);
        if ("sentence" in read) return expect(read.sentence).toMatch(/^Type a .*\.$/);
        expect(read.value === "" || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
