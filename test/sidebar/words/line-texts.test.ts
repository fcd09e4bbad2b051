import fc from "fast-check";
import { asCell, entriesOf, listText, moved, rowsOf, tableText } from "../../../sidebar/words/line-texts";

describe("a list in one cell", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["a", ["a"]],
    [" a \r\n\n b", ["a", "b"]],
  ])("%p is read as %p", (text, entries) => expect(entriesOf(text)).toEqual(entries));

  it("leaves out entries that are still blank", () => expect(listText(["a", "", " ", "b"])).toBe("a\nb"));

  it("says the same after it was read and written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 5 })), (entries) => {
        const text = listText(entries);
        expect(listText(entriesOf(text))).toBe(text);
      }),
    );
  });
});

describe("a table in one cell", () => {
  it.each<[string, number, string[][]]>([
    ["", 2, []],
    [
      "High | 15\nLow",
      2,
      [
        ["High", "15"],
        ["Low", ""],
      ],
    ],
    ["a | b | c", 2, [["a", "b | c"]]],
    ["a|b", 3, [["a", "b", ""]]],
    [
      "a\tb\n\tc\nd\t\t",
      2,
      [
        ["a", "b"],
        ["", "c"],
        ["d", ""],
      ],
    ],
    ["a\tx | b", 2, [["a\tx", "b"]]],
  ])("%p of %p columns is read as %p", (text, width, rows) => expect(rowsOf(text, width)).toEqual(rows));

  it("leaves out blank rows, and keeps every cell in its column", () => {
    const text = tableText([
      ["", "15"],
      ["", ""],
      ["Low", ""],
    ]);
    expect(rowsOf(text, 2)).toEqual([
      ["", "15"],
      ["Low", ""],
    ]);
  });

  it("keeps what is typed in its own cell, whatever is typed", () => {
    const cell = fc.string({ unit: "binary", maxLength: 5 }).map(asCell);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const filled = rows.filter((row) => row.some((one) => one.trim() !== ""));
        expect(rowsOf(tableText(rows), 3).map((row) => row.map((one) => one.replace(/\s+/g, "")))).toEqual(
          filled.map((row) => row.map((one) => one.replace(/\s+/g, ""))),
        );
      }),
    );
  });

  it("has no sign in a cell that would part it", () => expect(asCell("a | b\nc\td")).toBe("a / b c d"));
});

it.each<[number, -1 | 1, string]>([
  [1, -1, "bac"],
  [1, 1, "acb"],
  [0, -1, "abc"],
  [2, 1, "abc"],
])("moving entry %p by %p gives %p", (at, by, order) => expect(moved(["a", "b", "c"], at, by).join("")).toBe(order));
