import { withBraces, withoutBraces } from "../../engine/array-literals";
import type { Engine } from "../../engine/engine";
import { formulaFor, formulaFrom } from "../../engine/locale";
import { at, formulas, messages, put, raw, start } from "./grid";

test.each([
  ["={A1:B1;C1,D1}", "=ARRAY_LITERAL(ARRAY_ROW(A1:B1),ARRAY_ROW(C1,D1))"],
  ["={Form!A2:D}", "=ARRAY_LITERAL(ARRAY_ROW(Form!A2:D))"],
  ['={"a;b",A1;"}",2}', '=ARRAY_LITERAL(ARRAY_ROW("a;b",A1),ARRAY_ROW("}",2))'],
  ["={'a{b,c'!A1:B;FILTER(A1:B,A1:A>1)}", "=ARRAY_LITERAL(ARRAY_ROW('a{b,c'!A1:B),ARRAY_ROW(FILTER(A1:B,A1:A>1)))"],
  ["=VLOOKUP({A1,2},B:C,{1,2},0)", "=VLOOKUP(ARRAY_LITERAL(ARRAY_ROW(A1,2)),B:C,{1,2},0)"],
  ["={{A1,B1};{1,2}}", "=ARRAY_LITERAL(ARRAY_ROW(ARRAY_LITERAL(ARRAY_ROW(A1,B1))),ARRAY_ROW({1,2}))"],
  ['=SUM({1,TRUE;-2.5E+3,"x"})', '=SUM({1,TRUE;-2.5E+3,"x"})'],
  ['=IF(A1="{","{A1}",1)', '=IF(A1="{","{A1}",1)'],
])("%s is understood as %s, and shown again as it was", (shown, understood) => {
  expect(withoutBraces(shown)).toBe(understood);
  expect(withBraces(understood)).toBe(shown);
});

test.each([
  ["={FILTER(A2:A;B2:B>1,5)\\C2:C}", "={FILTER(A2:A,B2:B>1.5),C2:C}"],
  ["={A1:B1;SORT(A2:B;1;TRUE)}", "={A1:B1;SORT(A2:B,1,TRUE)}"],
])("%s in a German sheet is %s", (german, american) => {
  expect(formulaFrom(german, "de_DE")).toBe(american);
  expect(formulaFor(american, "de_DE")).toBe(german);
});

test("a semicolon parts the arguments of a function within braces", () => {
  expect(formulaFrom("={FILTER(A2:A;B2:B>1);C1}", "en_US")).toBe("={FILTER(A2:A,B2:B>1);C1}");
});

/** A tab Form with two rows, one of them with a blank and a moment. */
async function withForm(): Promise<Engine> {
  const engine = start();
  engine.addTab("Form");
  put(engine, "Form!A1", ["id", "name", "points"], ["L-1", "", 2], ["L-2", "Ben", 3]);
  engine.type(at(engine, "Form!D2"), [["2026-11-18 10:00"]]);
  await engine.settle();
  return engine;
}

test.each([
  "=ARRAYFORMULA(Form!A2:D)",
  "={Form!A2:D}",
  "={Form!A2:D2;Form!A3:D}",
  "={Form!A2:A,Form!B2:D}",
  "=ARRAYFORMULA({Form!A2:C,Form!D2:D})",
])("%s fills right and below, blanks and formats included", async (formula) => {
  const engine = await withForm();
  put(engine, "B2", [formula]);
  put(engine, "G3", ["=COUNTA(B2:B)"]);
  await engine.settle();
  expect(raw(engine, "B2:E4")).toEqual([
    ["L-1", "", 2, expect.closeTo(46344.41667, 4)],
    ["L-2", "Ben", 3, ""],
    ["", "", "", ""],
  ]);
  expect(raw(engine, "G3")).toEqual([[2]]);
  expect(formulas(engine, "B2:E3")).toEqual([
    [formula, "", "", ""],
    ["", "", "", ""],
  ]);
  expect([engine.formats(at(engine, "E2")), engine.display(at(engine, "E2"))]).toEqual([
    [["yyyy-mm-dd h:mm:ss"]],
    [["2026-11-18 10:00:00"]],
  ]);
  put(engine, "Form!A4", ["L-3"]);
  await engine.settle();
  expect(raw(engine, "B4:C4")).toEqual([["L-3", ""]]);
});

test.each<[string, string, unknown[][]]>([
  ["a condition", '=ARRAYFORMULA(IF(Form!A2:A="","",Form!C2:C*10))', [[20], [30], [""]]],
  ["one cell", "=ARRAYFORMULA(Form!C2)", [[2], [""], [""]]],
  ["texts", '=ARRAYFORMULA(Form!A2:A3&"!")', [["L-1!"], ["L-2!"], [""]]],
])("ARRAYFORMULA of %s", async (_, formula, cells) => {
  const engine = await withForm();
  put(engine, "F2", [formula]);
  await engine.settle();
  expect(raw(engine, "F2:F4")).toEqual(cells);
});

test.each(["={Form!A1:B2;Form!A1:A3}", "={Form!A2:A3,Form!D2:D}", "={Form!A1:C1;1,2}"])(
  "%s, whose parts do not fit together, is an error",
  async (formula) => {
    const engine = await withForm();
    put(engine, "F2", [formula]);
    await engine.settle();
    expect(raw(engine, "F2:G3")).toEqual([
      ["#VALUE!", ""],
      ["", ""],
    ]);
  },
);

test("a value in a cell that it fills, a blank one too, makes it #REF! until the value is gone", async () => {
  const engine = await withForm();
  put(engine, "A2", ["=ARRAYFORMULA(Form!A2:D)"]);
  await engine.settle();
  put(engine, "B2", ["typed"]);
  expect(raw(engine, "A2:C3")).toEqual([
    ["#REF!", "typed", ""],
    ["", "", ""],
  ]);
  await engine.settle();
  expect(raw(engine, "A2:C3")).toEqual([
    ["#REF!", "typed", ""],
    ["", "", ""],
  ]);
  expect(messages(engine, "A2")).toEqual([["Array result was not expanded because it would overwrite data in B2."]]);
  engine.write(at(engine, "B2"), [[{ clear: true }]]);
  await engine.settle();
  expect(raw(engine, "A2:C3")).toEqual([
    ["L-1", "", 2],
    ["L-2", "Ben", 3],
  ]);
});

test("a script that writes into a filled cell and clears it in one go reads #REF!, then what stood there", async () => {
  const engine = await withForm();
  put(engine, "A2", ["=ARRAYFORMULA(Form!A2:D)"]);
  await engine.settle();
  put(engine, "B3", ["ours"]);
  expect(raw(engine, "A2:B3")).toEqual([
    ["#REF!", ""],
    ["", "ours"],
  ]);
  engine.write(at(engine, "B3"), [[{ clear: true }]]);
  const whole = [
    ["L-1", "", 2],
    ["L-2", "Ben", 3],
  ];
  expect(raw(engine, "A2:C3")).toEqual(whole);
  await engine.settle();
  expect(raw(engine, "A2:C3")).toEqual(whole);
});

test("a saved workbook fills them again", async () => {
  const engine = await withForm();
  put(engine, "A2", ["={Form!A2:B2;Form!A3:B}"]);
  await engine.settle();
  const again = start({ saved: engine.save() });
  await again.settle();
  expect(formulas(again, "A2:A3")).toEqual([["={Form!A2:B2;Form!A3:B}"], [""]]);
  expect(raw(again, "A2:B3")).toEqual([
    ["L-1", ""],
    ["L-2", "Ben"],
  ]);
});
