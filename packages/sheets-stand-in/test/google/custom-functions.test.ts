import { hasVolatileArgument } from "../../google/direct-volatile";
import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const code = `/**
 * Says what it was given.
 * @customfunction
 */
function SHOW(a, b, c) { const say = (x) => (x instanceof Date ? "date " + x.toISOString() : x === undefined ? "undefined" : JSON.stringify(x)); return [a, b, c].map(say).join(" "); }
/** @customfunction */
function DOUBLE(x) {}
/** @customfunction */
function GIVE(what) { return { "null": null, nan: NaN, infinity: Infinity, ragged: [[1, 2], [3]], list: [1, 2], object: {}, empty: [], date: new Date("2026-07-01T10:00:00Z"), table: [["a", 1], ["b", true]], column: [[1], [2], [3]] }[what]; }
/** @customfunction */
function FAIL() { throw new Error("Check the target: it must be more than 0."); }
(() => { globalThis.DOUBLE = (x) => (Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2); })();`;

it.each([
  ["=SHOW(1)", "1 undefined undefined"],
  ["=SHOW(1,,3)", '1 "" 3'],
  ["=SHOW(A1,A2,A3)", '"" 0.1 "text"'],
  ["=SHOW(A1:A2)", '[[""],[0.1]] undefined undefined'],
  ["=SHOW(A4)", "date 2026-11-20T03:00:00.000Z undefined undefined"],
  ["=SHOW(A5)", "true undefined undefined"],
  ["=SHOW(A6)", '"#DIV/0!" undefined undefined'],
  ["=SHOW(A7)", "date 1899-12-30T12:06:28.000Z undefined undefined"],
])("hands over arguments as Sheets does: %s", async (formula, answer) => {
  const { type, look } = await openScript({ code, zone: "America/Sao_Paulo" });
  await type("A1", [[""], ["10%"], ["text"], ["2026-11-20"], ["TRUE"], ["=1/0"], ["09:00"]]);
  await type("C1", formula);
  expect(look.values("C1")).toEqual([[answer]]);
});

it("spills a table, and says #REF! where a cell is in the way", async () => {
  const { type, look } = await openScript({ code });
  await type("A1", '=GIVE("table")');
  expect(look.values("A1:B2")).toEqual([
    ["a", 1],
    ["b", true],
  ]);
  await type("D2", "in the way");
  await type("C1", '=GIVE("table")');
  expect(look.display("C1")).toEqual([["#REF!"]]);
  expect(look.values("D2")).toEqual([["in the way"]]);
});

it("answers a Date in the sheet's zone", async () => {
  const { type, look } = await openScript({ code });
  await type("A1", '=GIVE("date")');
  expect(look.values("A1")).toEqual([[new Date("2026-07-01T10:00:00Z")]]);
});

it.each([
  ["null", "null"],
  ["missing", "undefined"],
  ["nan", "NaN"],
  ["infinity", "Infinity"],
  ["ragged", "an empty or ragged table"],
  ["empty", "an empty or ragged table"],
  ["list", "a list that is no table"],
  ["object", "an object"],
])("refuses the answer %s, for which the platform defines nothing", async (what, word) => {
  const { type, look, standIn } = await openScript({ code });
  await type("A1", `=GIVE("${what}")`);
  const message = `The function answered ${word}: what Sheets makes of it is not defined, so the stand-in refuses it`;
  expect(look.messages("A1")).toEqual([[message]]);
  expect(standIn.log()[0]?.error).toBe(message);
});

it("shows #ERROR! and the message of what was thrown", async () => {
  const { type, look, standIn } = await openScript({ code });
  await type("A1", "=FAIL()");
  expect(look.display("A1")).toEqual([["#ERROR!"]]);
  expect(look.messages("A1")).toEqual([["Check the target: it must be more than 0."]]);
  expect(standIn.log()).toMatchObject([{ function: "FAIL", cause: "formula", authMode: "CUSTOM_FUNCTION" }]);
});

describe("an argument with NOW()", () => {
  const MESSAGE = "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

  it.each([
    ["in the cell", "=DOUBLE(A1)"],
    ["through another cell", "=DOUBLE(A2)"],
    ["in a range", "=DOUBLE(A1:A3)"],
    ["in the formula itself", "=DOUBLE(NOW())"],
    ["within the formula", "=1+DOUBLE(IF(TRUE, RAND(), 2))"],
  ])("is refused: %s", async (_, formula) => {
    const { type, look, standIn } = await openScript({ code });
    await type("A1", [["=NOW()"], ["=A1+1"], ["3"]]);
    await type("C1", formula);
    expect(look.messages("C1")).toEqual([[MESSAGE]]);
    expect(standIn.log()).toEqual([]);
  });

  it.each([
    ["=DOUBLE(NOW())", true],
    ["=1+double( IF(A1, Rand ( ), 2))", true],
    ['=IF(NOW()>1, DOUBLE("NOW()"), NOW())', false],
    ["=DOUBLE('NOW() tab'!A1)", false],
    ["=DOUBLE(TODAY())", false],
  ])("is told from the formula: %s", (formula, is) => {
    expect(hasVolatileArgument(formula, "DOUBLE")).toBe(is);
  });

  it("is not there with TODAY() or beside it", async () => {
    const { type, look } = await openScript({ code });
    await type("A1", [["=NOW()"], ["3"]]);
    await type("C1", "=DOUBLE(A2)");
    expect(look.values("C1")).toEqual([[6]]);
  });
});

it("calculates again when an argument changes", async () => {
  const { type, look } = await openScript({ code });
  await type("A1", "3");
  await type("B1", "=DOUBLE(A1)");
  await type("A1", "4");
  expect(look.values("B1")).toEqual([[8]]);
});
