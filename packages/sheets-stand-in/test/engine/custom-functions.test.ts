import { at, formulas, listenIn, messages, put, raw, start } from "./grid";

const seven = () => ({ cells: [[{ raw: 7 }]] });

test("arguments: a cell, an area, a value, nothing, an array", async () => {
  const engine = start();
  engine.write(at(engine, "A1:B1"), [
    [
      { raw: 46_346, format: "yyyy-mm-dd" },
      { raw: 0.5, format: "0%" },
    ],
  ]);
  put(engine, "A2", ["x", true]);
  const calls = listenIn(engine, "MY_ASK", seven);
  put(engine, "D1", ['=MY_ASK(A1,A1:B2,,5,Z9,{1,2},A1:A2&"!")', "=MY_ASK()", "=MY_ASK(A1,)", '=MY_ASK("",TRUE)']);
  await engine.settle();
  const date = { raw: 46_346, format: "yyyy-mm-dd" };
  expect(calls.find(({ args }) => args.length === 7)?.args).toEqual([
    { cells: [[date]], scalar: true, omitted: false, area: at(engine, "A1") },
    {
      cells: [
        [date, { raw: 0.5, format: "0%" }],
        [
          { raw: "x", format: "" },
          { raw: true, format: "" },
        ],
      ],
      scalar: false,
      omitted: false,
      area: at(engine, "A1:B2"),
    },
    { cells: [[{ raw: "", format: "" }]], scalar: true, omitted: true },
    { cells: [[{ raw: 5, format: "" }]], scalar: true, omitted: false },
    { cells: [[{ raw: "", format: "" }]], scalar: true, omitted: false, area: at(engine, "Z9") },
    {
      cells: [
        [
          { raw: 1, format: "" },
          { raw: 2, format: "" },
        ],
      ],
      scalar: false,
      omitted: false,
    },
    { cells: [[{ raw: "46346!", format: "" }], [{ raw: "x!", format: "" }]], scalar: false, omitted: false },
  ]);
  expect(calls.map(({ args }) => args.length).sort()).toEqual([0, 2, 2, 7]);
  expect(calls.find(({ args }) => args.length === 2 && args[1]?.omitted)).toBeDefined();
});

test("formats of cells that a formula or a user gave", async () => {
  const engine = start({ now: Date.UTC(2026, 10, 20) });
  const calls = listenIn(engine, "MY_ASK", seven);
  put(engine, "A1", ["=TODAY()"], ["=1/2"], ["=SEQUENCE(2)"]);
  engine.style(at(engine, "A2"), { format: "h:mm" });
  put(engine, "C1", ["=MY_ASK(A1:A4)"]);
  await engine.settle();
  expect(calls.at(-1)?.args[0]?.cells).toEqual([
    [{ raw: 46_346, format: "m/d/yyyy" }],
    [{ raw: 0.5, format: "h:mm" }],
    [{ raw: 1, format: "" }],
    [{ raw: 2, format: "" }],
  ]);
});

test("an answer fills cells; a date brings its format where there is none", async () => {
  const engine = start();
  const date = { raw: 46_346, format: "m/d/yyyy" };
  listenIn(engine, "MY_DATES", () => ({
    cells: [
      [date, { raw: "" }],
      [{ raw: true }, { raw: "x" }],
    ],
  }));
  listenIn(engine, "MY_DATE", () => ({ cells: [[date]] }));
  engine.style(at(engine, "E1"), { format: "yyyy-mm-dd" });
  put(engine, "A1", ["=MY_DATES()", "", "", "=MY_DATE()", "=my_date()"]);
  await engine.settle();
  expect(raw(engine, "A1:E2")).toEqual([
    [46_346, "", "", 46_346, 46_346],
    [true, "x", "", "", ""],
  ]);
  expect(engine.display(at(engine, "A1:E1"))).toEqual([["11/20/2026", "", "", "11/20/2026", "2026-11-20"]]);
  expect(engine.formats(at(engine, "D1:E1"))).toEqual([["m/d/yyyy", "yyyy-mm-dd"]]);
});

test("an error is #ERROR! with its sentence, and goes when the cell is right again", async () => {
  const engine = start();
  listenIn(engine, "MY_HALF", ([number]) => {
    const value = number?.cells[0]?.[0]?.raw;
    return typeof value === "number" ? { cells: [[{ raw: value / 2 }]] } : { error: `Give a number, not ${value}.` };
  });
  engine.register(["MY_THROW"], () => {
    throw new Error("Broken.");
  });
  put(engine, "A1", ["x", "=MY_HALF(A1)", "=MY_THROW()", '=IFERROR(MY_HALF("y"),"saved")', "=B1+1"]);
  await engine.settle();
  expect(raw(engine, "B1:E1")).toEqual([["#ERROR!", "#ERROR!", "saved", "#ERROR!"]]);
  expect(messages(engine, "A1:C1")).toEqual([["", "Give a number, not x.", "Broken."]]);
  put(engine, "A1", [8]);
  await engine.settle();
  expect(raw(engine, "B1:E1")).toEqual([[4, "#ERROR!", "saved", 5]]);
  expect(messages(engine, "B1")).toEqual([[""]]);
});

test("an answer that meets a filled cell", async () => {
  const engine = start();
  listenIn(engine, "MY_LIST", () => ({ cells: [[{ raw: 1 }], [{ raw: 2 }], [{ raw: 3 }]] }));
  put(engine, "B1", ["=MY_LIST()"], [""], ["filled"]);
  await engine.settle();
  expect(raw(engine, "B1:B3")).toEqual([["#REF!"], [""], ["filled"]]);
  expect(messages(engine, "B1")).toEqual([["Array result was not expanded because it would overwrite data in B3."]]);
});

test("a function is called once a change, not once a pass", async () => {
  const engine = start();
  const calls = listenIn(engine, "MY_LIST", () => ({ cells: [[{ raw: 1 }], [{ raw: 2 }]] }));
  put(engine, "A1", [1, "=MY_LIST(A1)", "=SUM(B1:B2)"]);
  await engine.settle();
  expect(calls).toHaveLength(1);
  put(engine, "A1", [2]);
  await engine.settle();
  expect(calls).toHaveLength(2);
  put(engine, "G7", [2]);
  engine.tick();
  await engine.settle();
  expect(calls).toHaveLength(2);
  put(engine, "B1", ["=MY_LIST(A1)"]);
  await engine.settle();
  expect(calls).toHaveLength(3);
  expect(raw(engine, "C1")).toEqual([[3]]);
});

test("a formula that was there before its function", async () => {
  const engine = start();
  put(engine, "A1", ["=MY_LATER(2)"]);
  await engine.settle();
  expect(raw(engine, "A1")).toEqual([["#NAME?"]]);
  listenIn(engine, "MY_LATER", seven);
  await engine.settle();
  expect(raw(engine, "A1")).toEqual([[7]]);
});

test("within MAP and LAMBDA it is called for each value", async () => {
  const engine = start();
  const calls = listenIn(engine, "MY_ASK", seven);
  put(engine, "A1", [1], [2]);
  put(engine, "C1", ["=MAP(A1:A2,LAMBDA(v,MY_ASK(v)))"]);
  await engine.settle();
  expect(raw(engine, "C1:C2")).toEqual([[7], [7]]);
  expect(calls).toHaveLength(2);
  expect(formulas(engine, "C2")).toEqual([[""]]);
});

test.each([
  ["the branch that is asked for", "=IF(A1>0,MY_ASK(1),2)", 7, 1],
  ["not the other one", "=IF(A1>5,MY_ASK(1),2)", 2, 0],
  ["not where there is no other one", "=IF(A1<5,3)", 3, 0],
  ["none where the test is an error", "=IFERROR(IF(1/0,MY_ASK(1),MY_ASK(2)),4)", 4, 0],
  ["in a test that is a cell", "=IF(A2,MY_ASK(1),5)", 5, 0],
  ["in the branch of a branch", "=IF(A1>0,IF(A1>5,MY_ASK(1),6),MY_ASK(2))", 6, 0],
  ["those of every cell where the test is an array", "=SUM(ARRAYFORMULA(IF(A1:A2>0,MY_ASK(1),1)))", 8, 1],
])("IF calls the functions of %s", async (_, formula, expected, times) => {
  const engine = start();
  const calls = listenIn(engine, "MY_ASK", seven);
  put(engine, "A1", [3], [0]);
  put(engine, "C1", [formula]);
  await engine.settle();
  expect([raw(engine, "C1"), calls.length]).toEqual([[[expected]], times]);
});

test("IF looks anew at its test, and at its branches, also beside the same formula", async () => {
  const engine = start();
  listenIn(engine, "MY_ASK", (args) => ({ cells: [[{ raw: Number(args[0]?.cells[0]?.[0]?.raw) * 2 }]] }));
  put(engine, "A1", [3, '=IF(A1>2,MY_ASK(A1),"")'], [1, '=IF(A2>2,MY_ASK(A2),"")']);
  await engine.settle();
  put(engine, "A1", [2], [4]);
  await engine.settle();
  expect(raw(engine, "B1:B2")).toEqual([[""], [8]]);
});
