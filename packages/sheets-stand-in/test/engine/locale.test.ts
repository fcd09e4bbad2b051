import type { CellWrite } from "../../engine/engine";
import { formulaFor, formulaFrom, writesComma } from "../../engine/locale";
import { LOCALES, type Locale, WAYS } from "../../engine/locale-ways";
import { serialOfDay } from "../../engine/serial-dates";
import { readTyped } from "../../engine/typed-text";
import { at, formulas, messages, put, raw, start } from "./grid";

const day = serialOfDay(2026, 11, 20);

test.each<[string, CellWrite]>([
  ["35", { raw: 35 }],
  ["1,5", { raw: 1.5 }],
  ["-0,25", { raw: -0.25 }],
  ["1.783", { raw: 1783, format: "#,##0" }],
  ["1.783,5", { raw: 1783.5, format: "#,##0.00" }],
  ["30 %", { raw: 0.3, format: "0%" }],
  ["12,5%", { raw: 0.125, format: "0.00%" }],
  ["1.200 €", { raw: 1200, format: '#,##0 "€"' }],
  ["9,99 €", { raw: 9.99, format: '#,##0.00 "€"' }],
  ["20.11.2026", { raw: day, format: "dd.mm.yyyy" }],
  ["20.11.26", { raw: day, format: "dd.mm.yyyy" }],
  ["20.11.2026 14:00", { raw: day + 14 / 24, format: "dd.mm.yyyy h:mm:ss" }],
  ["2026-11-20 14:00", { raw: day + 14 / 24, format: "yyyy-mm-dd h:mm:ss" }],
  ["WAHR", { raw: true }],
  ["falsch", { raw: false }],
  ["TRUE", { text: "TRUE" }],
  ["1.5", { raw: serialOfDay(2026, 5, 1), format: "d.m." }],
  ["1.5.", { raw: serialOfDay(2026, 5, 1), format: "d.m." }],
  ["1.13", { text: "1.13" }],
  ["'1.5", { text: "1.5" }],
  ["5,0 %", { raw: 0.05, format: "0.00%" }],
  ["1,783.5", { text: "1,783.5" }],
  ["31.02.2026", { text: "31.02.2026" }],
  [",", { text: "," }],
  ["=A1*1,5", { formula: "=A1*1,5" }],
])("typed %j in a German sheet", (text, expected) => {
  const read = readTyped(text, "", "de_DE", 2026);
  if (!("raw" in read) || typeof read.raw !== "number" || !("raw" in expected)) {
    expect(read).toEqual(expected);
    return;
  }
  expect(read.raw).toBeCloseTo(expected.raw as number, 9);
  expect(read.format).toBe(expected.format);
});

/** Sheets that write fractions with a comma. */
const COMMA = LOCALES.filter(writesComma);
const POINT = LOCALES.filter((locale) => !writesComma(locale));

test("which they are", () => {
  expect([COMMA, POINT]).toEqual([
    ["pt_BR", "es_ES", "fr_FR", "de_DE"],
    ["en_US", "en_GB"],
  ]);
});

describe.each(COMMA)("in a sheet of %s", (locale) => {
  /** What such a sheet shows, and what is calculated. */
  test.each([
    ["=SUM(A1;B1)", "=SUM(A1,B1)"],
    ["=A1*1,5", "=A1*1.5"],
    ["=ROUND(0,456;2)", "=ROUND(0.456,2)"],
    ["={1\\2;3\\4}", "={1,2;3,4}"],
    ['=IF(A1="1,5;2";"a,b";{1\\2})', '=IF(A1="1,5;2","a,b",{1,2})'],
    ["='a;b,c'!A1", "='a;b,c'!A1"],
    ["=NETWORKDAYS.INTL(A1;B1)", "=NETWORKDAYS.INTL(A1,B1)"],
    ["=MY_GOAL(35;$B$2:$B$5)", "=MY_GOAL(35,$B$2:$B$5)"],
  ])("%s is understood as %s, and shown again as it was", (shown, american) => {
    expect(formulaFrom(shown, locale)).toBe(american);
    expect(formulaFor(american, locale)).toBe(shown);
  });

  test("what is written as in the United States is no formula, and stays as it was written", async () => {
    const engine = start({ locale });
    const written = ["=SUM(A1,B1)", "=A1*1.5", "=0.5", "=SUM(A1;B1,C1)", "={1,B1}", "=SUM(A1\\B1)"];
    put(engine, "D1", ...written.map((formula) => [formula]));
    await engine.settle();
    expect([raw(engine, "D1:D6").flat(), messages(engine, "D1:D6").flat(), formulas(engine, "D1:D6").flat()]).toEqual([
      written.map(() => "#ERROR!"),
      written.map(() => "Formula parse error."),
      written,
    ]);
  });

  test("it calculates, shows and keeps its signs", async () => {
    const engine = start();
    const { sheet } = at(engine, "A1");
    put(engine, "A1", [1.5, 2, "=SUM(A1,B1)*1.5"]);
    engine.setLocale(locale);
    engine.setRules(sheet, [{ areas: [at(engine, "A1:C1")], formula: "=AND(A1>1;B1>0,5)", look: { background: "#ff0000" } }]);
    engine.type(at(engine, "A2"), [["0,5"]]);
    engine.type(at(engine, "B2"), [["=WENN"]]);
    engine.type(at(engine, "C2"), [["=SUM(A2;1,25)"]]);
    engine.style(at(engine, "A1:C2"), { format: "#,##0.00" });
    await engine.settle();
    expect(raw(engine, "A1:C1")).toEqual([[1.5, 2, 5.25]]);
    expect(formulas(engine, "C1:C2")).toEqual([["=SUM(A1;B1)*1,5"], ["=SUM(A2;1,25)"]]);
    expect(engine.display(at(engine, "C1:C2"))).toEqual([["5,25"], ["1,75"]]);
    expect(engine.rules(sheet)[0]?.formula).toBe("=AND(A1>1;B1>0,5)");
    expect(await engine.painted(at(engine, "A1:A2"))).toEqual([["#ff0000"], ["#ffffff"]]);
    const again = start({ saved: engine.save() });
    await again.settle();
    expect([again.locale(), formulas(again, "C1"), again.display(at(again, "C1"))]).toEqual([locale, [["=SUM(A1;B1)*1,5"]], [["5,25"]]]);
    again.setLocale("en_US");
    expect(formulas(again, "C1")).toEqual([["=SUM(A1,B1)*1.5"]]);
    expect(again.display(at(again, "C1"))).toEqual([["5.25"]]);
  });
});

describe.each(POINT)("in a sheet of %s", (locale) => {
  test.each([
    ["=SUM(A1;B1)", "=SUM(A1,B1)"],
    ["=A1*1.5", "=A1*1.5"],
    ["={1,2;3,4}", "={1,2;3,4}"],
  ])("%s is understood, and shown as %s", (typed, shown) => {
    expect(formulaFrom(typed, locale)).toBe(shown);
    expect(formulaFor(shown, locale)).toBe(shown);
  });
});

/** What is shown of the same cells; a French sheet parts thousands by a narrow blank that does not break. */
test.each<[Locale, string[]]>([
  ["en_US", ["1.5", "TRUE", "1,234.5", "1,783", "12.50%", "20 Nov 2026", "$1,200.50"]],
  ["en_GB", ["1.5", "TRUE", "1,234.5", "1,783", "12.50%", "20 Nov 2026", "£1,200.50"]],
  ["pt_BR", ["1,5", "VERDADEIRO", "1.234,5", "1.783", "12,50%", "20 nov. 2026", "R$ 1.200,50"]],
  ["es_ES", ["1,5", "VERDADERO", "1.234,5", "1.783", "12,50%", "20 nov 2026", "1.200,50 €"]],
  ["fr_FR", ["1,5", "VRAI", "1\u202f234,5", "1\u202f783", "12,50%", "20 nov. 2026", "1\u202f200,50 €"]],
  ["de_DE", ["1,5", "WAHR", "1.234,5", "1.783", "12,50%", "20 Nov. 2026", "1.200,50 €"]],
])("a sheet of %s shows %j", async (locale, shown) => {
  const engine = start({ locale });
  put(engine, "A1", [1.5, true, 1234.5, 1783, 0.125, day]);
  for (const [cell, format] of Object.entries({ C1: "#,##0.0", D1: "#,##0", E1: "0.00%", F1: "d mmm yyyy" }))
    engine.style(at(engine, cell), { format });
  // What the last cell shows is what a person typed there.
  engine.type(at(engine, "G1"), [[shown.at(-1) ?? ""]]);
  await engine.settle();
  expect(raw(engine, "G1")).toEqual([[1200.5]]);
  expect(engine.display(at(engine, "A1:G1"))).toEqual([shown]);
});

/** A person who opens a cell and presses Enter changes nothing. */
test.each(LOCALES)("in a sheet of %s what is shown of days, moments and numbers is read as the same again", async (locale) => {
  const engine = start({ locale });
  const days = Array.from({ length: 12 }, (_, at) => serialOfDay(2026, at + 1, 20));
  const formats = ["d mmm yyyy", "d-mmm-yyyy", "d mmmm yyyy", WAYS[locale].day, "yyyy-mm-dd"];
  const cells: [number, string][] = [
    ...formats.flatMap((format) => days.map((serial): [number, string] => [serial, format])),
    ...days.map((serial): [number, string] => [serial + 0.875, WAYS[locale].moment]),
    ...[0.25, 0.5, 0.875].map((time): [number, string] => [time, "h:mm AM/PM"]),
    ...[0.5, -1234.5, 1234567].map((number): [number, string] => [number, "#,##0.0"]),
    ...[0.5, -1234.5, 1234567].map((number): [number, string] => [number, ""]),
    [0.125, "0.0%"],
  ];
  const column = (letter: string) => at(engine, `${letter}1:${letter}${cells.length}`);
  engine.write(
    column("A"),
    cells.map(([raw, format]) => [{ raw, format }]),
  );
  await engine.settle();
  engine.type(column("B"), engine.display(column("A")));
  expect(engine.raw(column("B")).flat()).toEqual(cells.map(([raw]) => expect.closeTo(raw, 6)));
});
