import { at, formulas, listenIn, messages, put, raw, start } from "./grid";

test("a new workbook has one tab of 1000 rows and 26 columns", () => {
  const engine = start({ name: "Sales" });
  expect(engine.name()).toBe("Sales");
  expect(engine.tabs()).toEqual([
    { id: expect.any(String), gid: 0, name: "Sheet1", rows: 1000, columns: 26, hidden: false, frozenRows: 0, frozenColumns: 0 },
  ]);
});

test("values come back as they were written", () => {
  const engine = start();
  put(engine, "A1", [1.5, "text", true, false, "", "007", "#N/A"]);
  expect(raw(engine, "A1:H1")).toEqual([[1.5, "text", true, false, "", "007", "#N/A", ""]]);
  expect(engine.display(at(engine, "A1:E1"))).toEqual([["1.5", "text", "TRUE", "FALSE", ""]]);
});

test("text that looks like a formula stays text, also in formulas that read it and after a save", async () => {
  const engine = start();
  const cell = at(engine, "A1");
  engine.write(cell, [[{ text: "=1+1" }]]);
  put(engine, "B1", ['=A1&"!"', "=LEN(A1)"]);
  await engine.settle();
  const again = start({ saved: engine.save() });
  await again.settle();
  for (const each of [engine, again]) {
    expect(raw(each, "A1:C1")).toEqual([["=1+1", "=1+1!", 4]]);
    expect(formulas(each, "A1:B1")).toEqual([["", '=A1&"!"']]);
  }
});

test("formulas give values, errors and blanks as Sheets does", async () => {
  const engine = start();
  put(engine, "A1", ["=1/0", "=NA()", "=Z9", "=NOSUCH(1)", "=1=1", '=FILTER(J1:J3,J1:J3="x")', "=SUM(A2;B2)", "=Z9+1", '=IF(TRUE,Z9,"")']);
  await engine.settle();
  expect(raw(engine, "A1:I1")).toEqual([["#DIV/0!", "#N/A", "", "#NAME?", true, "#N/A", 0, 1, ""]]);
});

test("a formula that cannot be read is #ERROR!", async () => {
  const engine = start();
  put(engine, "A1", ["=SUM(", "=1+"]);
  await engine.settle();
  expect(raw(engine, "A1:B1")).toEqual([["#ERROR!", "#ERROR!"]]);
  expect(messages(engine, "A1")).toEqual([["Formula parse error."]]);
});

test("open references reach to the end of the tab, and follow columns", async () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  put(engine, "A1", ["n"], [1], [2], [3]);
  put(engine, "C1", ["=SUM(A2:A)", "=ROWS($A$2:$A)", '=COUNTIF(A2:A,">1")', "=SUM(Sheet1!A2:B)"]);
  await engine.settle();
  expect(raw(engine, "C1:F1")).toEqual([[6, 999, 2, 6]]);
  engine.insertColumns(sheet, 0, 1);
  engine.insertRows(sheet, 1000, 10);
  put(engine, "B1010", [10]);
  await engine.settle();
  expect(formulas(engine, "D1:F1")).toEqual([["=SUM(B2:B)", "=ROWS($B$2:$B)", '=COUNTIF(B2:B,">1")']]);
  expect(raw(engine, "D1:F1")).toEqual([[16, 1009, 3]]);
});

test("an array spills, and says what is in its way", async () => {
  const engine = start();
  put(engine, "A1", ["=SEQUENCE(3)"]);
  put(engine, "B1", ["=SUM(A1:A3)"]);
  await engine.settle();
  expect(raw(engine, "A1:B3")).toEqual([
    [1, 6],
    [2, ""],
    [3, ""],
  ]);
  expect(formulas(engine, "A1:A3")).toEqual([["=SEQUENCE(3)"], [""], [""]]);
  expect(engine.lastCell(at(engine, "A1").sheet)).toEqual({ row: 2, column: 1 });
  put(engine, "A3", ["mine"]);
  await engine.settle();
  expect(raw(engine, "A1:A3")).toEqual([["#REF!"], [""], ["mine"]]);
  expect(messages(engine, "A1")).toEqual([["Array result was not expanded because it would overwrite data in A3."]]);
  engine.write(at(engine, "A3"), [[{ clear: true }]]);
  await engine.settle();
  expect(raw(engine, "A1:A3")).toEqual([[1], [2], [3]]);
  expect(messages(engine, "A1")).toEqual([[""]]);
});

test("formulas follow an array that leaves cells: shorter, an error, typed over, cleared", async () => {
  const engine = start();
  const asked = listenIn(engine, "MY_PAIR", ([of]) =>
    typeof of?.cells[0]?.[0]?.raw === "number" ? { cells: [[{ raw: 1 }, { raw: 2 }]] } : { error: "no number" },
  );
  put(engine, "A1", [3, "", "", "", "", "=COUNT(D2:D3)"], ["", "", "", "", "", "=D3"]);
  put(engine, "D1", ["=SEQUENCE(A1)"]);
  put(engine, "C5", ["=MY_PAIR(A1)", "", "=D5"]);
  await engine.settle();
  expect([raw(engine, "F1:F2"), raw(engine, "C5:E5")]).toEqual([[[2], [3]], [[1, 2, 2]]]);
  put(engine, "A1", [2]);
  await engine.settle();
  expect(raw(engine, "F1:F2")).toEqual([[1], [""]]);
  const calls = asked.length;
  put(engine, "A1", ["x"]);
  await engine.settle();
  expect(asked.length).toBe(calls + 1);
  expect([raw(engine, "F1:F2"), raw(engine, "C5:E5")]).toEqual([[[0], [""]], [["#ERROR!", "", ""]]]);
  put(engine, "A1", [3]);
  await engine.settle();
  expect([raw(engine, "F1:F2"), raw(engine, "C5:E5")]).toEqual([[[2], [3]], [[1, 2, 2]]]);
  put(engine, "D1", ["mine"]);
  engine.write(at(engine, "C5"), [[{ clear: true }]]);
  await engine.settle();
  expect([raw(engine, "F1:F2"), raw(engine, "C5:E5")]).toEqual([[[0], [""]], [["", "", ""]]]);
});

test("an array that is longer than the tab asks for rows", async () => {
  const engine = start();
  listenIn(engine, "MY_LIST", () => ({ cells: [[{ raw: 1 }], [{ raw: 2 }], [{ raw: 3 }]] }));
  put(engine, "A999", ["=MY_LIST()"]);
  await engine.settle();
  expect(raw(engine, "A999")).toEqual([["#REF!"]]);
  expect(messages(engine, "A999")).toEqual([["Result was not automatically expanded, please insert more rows (1)."]]);
});

test("clearing keeps the look", () => {
  const engine = start();
  const cell = at(engine, "A1");
  engine.write(cell, [[{ raw: 46_346, format: "yyyy-mm-dd" }]]);
  engine.style(cell, { background: "#ff0000", bold: true, horizontal: "center", wrap: true });
  engine.write(cell, [[{ clear: true }]]);
  expect(engine.raw(cell)).toEqual([[""]]);
  expect(engine.styles(cell)).toEqual([[{ background: "#ff0000", bold: true, horizontal: "center", wrap: true, format: "yyyy-mm-dd" }]]);
  engine.style(cell, { background: null, bold: false, horizontal: null, format: "" });
  expect(engine.styles(cell)).toEqual([[{ wrap: true }]]);
});

test("formats show numbers as dates and shares", () => {
  const engine = start();
  engine.write(at(engine, "A1:C1"), [
    [
      { raw: 46_346.5, format: "yyyy-mm-dd h:mm:ss" },
      { raw: 0.3, format: "0%" },
      { raw: 1783, format: "#,##0" },
    ],
  ]);
  expect(engine.display(at(engine, "A1:C1"))).toEqual([["2026-11-20 12:00:00", "30%", "1,783"]]);
  expect(engine.formats(at(engine, "A1:D1"))).toEqual([["yyyy-mm-dd h:mm:ss", "0%", "#,##0", ""]]);
});

test("outside the grid nothing is read or written", () => {
  const engine = start();
  expect(() => put(engine, "A1001", [1])).toThrow(RangeError);
  expect(() => raw(engine, "AA1")).toThrow(RangeError);
});

test("the last cell with content", () => {
  const engine = start();
  const { sheet } = at(engine, "A1");
  expect(engine.lastCell(sheet)).toEqual({ row: -1, column: -1 });
  put(engine, "C5", [1]);
  put(engine, "E2", [""]);
  engine.style(at(engine, "G9"), { bold: true });
  expect(engine.lastCell(sheet)).toEqual({ row: 4, column: 2 });
});

test("sorting keeps formulas on their own row", async () => {
  const engine = start();
  put(engine, "A1", ["b", 2, "=B1*10+$B$1"], ["", 9, "=B2*10"], ["a", 1, "=B3*10"], ["C", 3, "=B4*10"]);
  engine.style(at(engine, "A3"), { bold: true });
  engine.sort(at(engine, "A1:C4"), 0, true);
  await engine.settle();
  expect(raw(engine, "A1:C4")).toEqual([
    ["a", 1, 10],
    ["b", 2, 21],
    ["C", 3, 30],
    ["", 9, 90],
  ]);
  expect(formulas(engine, "C1:C4")).toEqual([["=B1*10"], ["=B2*10+$B$1"], ["=B3*10"], ["=B4*10"]]);
  expect(engine.styles(at(engine, "A1:A3"))).toEqual([[{ bold: true }], [{}], [{}]]);
  engine.sort(at(engine, "A1:C4"), 1, false);
  expect(raw(engine, "A1:A4")).toEqual([[""], ["C"], ["b"], ["a"]]);
});

test("8,000 rows are written and read fast, also past the first 1000", () => {
  const engine = start();
  engine.insertRows(at(engine, "A1").sheet, 1000, 7001);
  const rows = Array.from({ length: 8000 }, (_, r) => Array.from({ length: 12 }, (__, c) => (c % 2 ? r * c : `text ${r}`)));
  put(engine, "A1", ...rows);
  expect(raw(engine, "A1:L8000")).toEqual(rows);
});
