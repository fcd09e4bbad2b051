import { expect, test } from "@jest/globals";
import { columnLetters } from "../../../src/tables/formulas/column-letters";
import { edgeOf, filledAmong, filledBy, fillersIn } from "../../../src/tables/formulas/filled-cells";

/** A tab's formulas, by their cells. */
function tab(formulas: Record<string, string>): string[][] {
  const grid = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => ""));
  for (const [cell, formula] of Object.entries(formulas)) {
    const { row, column } = place(cell);
    (grid[row] as string[])[column] = formula;
  }
  return grid;
}

const place = (cell: string) => ({ row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 });

const name = ({ row, column }: { row: number; column: number }): string => `${columnLetters(column)}${row + 1}`;

/** What fills the cell: the formula's cell, with "?" where that is not sure, "" for nothing. */
function by(formulas: Record<string, string>, cell: string): string {
  const filled = filledBy(fillersIn(tab(formulas)), place(cell));
  return filled ? name(filled.filler) + (filled.isSure ? "" : "?") : "";
}

const WHOLE = { A2: "=ARRAYFORMULA(Form!A2:D)" };
const HEADED = { A1: "={Form!A1:D1;Form!A2:D}" };
const COLUMNS = { A2: "={Form!A2:A}", B2: '=ARRAYFORMULA(IF(A2:A="","",A2:A&"!"))' };
const IMPORTED = { A2: "=IMPORTRANGE(Z1,Z2)" };
const OURS = { C2: "=SLA_SCORE(Leads!A1:B)" };

test.each<[Record<string, string>, string, string]>([
  [WHOLE, "D2", "A2"],
  [WHOLE, "A9", "A2"],
  [WHOLE, "D900", "A2"],
  [WHOLE, "E2", ""],
  [WHOLE, "D1", ""],
  [WHOLE, "A2", "A2"],
  [HEADED, "B1", "A1"],
  [HEADED, "D7", "A1"],
  [HEADED, "E7", ""],
  [{ A1: "={Form!A1:D1}" }, "C1", "A1"],
  [{ A1: "={Form!A1:D1}" }, "C2", ""],
  [{ B2: "=ARRAYFORMULA(Form!A2:D9)" }, "E9", "B2"],
  [{ B2: "=ARRAYFORMULA(Form!A2:D9)" }, "E10", ""],
  [{ B2: "=ARRAYFORMULA(Form!A2:D9)" }, "A3", ""],
  [COLUMNS, "A3", "A2"],
  [COLUMNS, "B3", "B2"],
  [COLUMNS, "C3", ""],
  [IMPORTED, "B2", "A2?"],
  [IMPORTED, "K11", "A2?"],
  [IMPORTED, "A2", "A2"],
  [IMPORTED, "K1", ""],
  [{ ...IMPORTED, F2: "=NOW()" }, "E5", "A2?"],
  [{ ...IMPORTED, F2: "=NOW()" }, "F5", ""],
  [{ ...IMPORTED, F2: "=NOW()" }, "G5", ""],
  [{ ...IMPORTED, A6: "=A5" }, "B5", "A2?"],
  [{ ...IMPORTED, A6: "=A5" }, "B7", ""],
  [OURS, "D3", "C2?"],
  [OURS, "B3", ""],
  [{ C2: '=QUERY(Form!A1:F,"select A, B")' }, "D3", "C2"],
  [{ C2: '=QUERY(Form!A1:F,"select A, B")' }, "E3", ""],
  [{ C2: '=SPLIT(B2,",")', C3: '=SPLIT(B3,",")' }, "D3", "C3?"],
  [{ C2: '=SPLIT(B2,",")' }, "D3", ""],
  [{ A2: "=IMPORTRANGE(Z1,Z2)", C3: "={Form!A1:A}" }, "C5", "C3"],
  [{ B2: "=A2+1", B3: '=IF(A3="","",A3)', C2: "=VLOOKUP(A2,Form!A:D,2,FALSE)" }, "B4", ""],
  [{ B2: "=A2+1" }, "C2", ""],
  [{ B2: "=SUM(A2:A9)" }, "B3", ""],
  [{ B2: "=ARRAYFORMULA(A2:A2)", C2: "=ARRAYFORMULA(A3:A9)" }, "C3", "C2"],
  [{ A2: "=ARRAYFORMULA(H2:I2)", A3: "=ARRAYFORMULA(H3:I9)" }, "B5", "A3"],
  [{ A2: "=ARRAYFORMULA(H$2:I$3)", A5: "=ARRAYFORMULA(H$7:I$8)" }, "B6", "A5"],
  [{ A2: "=ARRAYFORMULA(H$2:I$3)", A5: "=ARRAYFORMULA(H$7:I$8)" }, "B7", ""],
  [{ A2: "=ARRAYFORMULA(H2:3)", A5: "=ARRAYFORMULA(H2:4)" }, "C7", "A5"],
  [{ A2: "=SEQUENCE(1,2)", A3: "=SEQUENCE(1,3)" }, "C3", "A3"],
  [{ B2: "=INDEX(A:D,2,3)", B5: "=INDEX(A:D,2,0)" }, "C5", "B5"],
])("with %j the cell %s is filled by %j", (formulas, cell, filler) => {
  expect(by(formulas, cell)).toBe(filler);
});

test("columns of ours fill nothing", () => {
  expect(fillersIn(tab(OURS), (column) => column === 2)).toEqual([]);
});

test("cells to write are held against what surely fills them", () => {
  const fillers = fillersIn(tab({ ...WHOLE, F2: "=IMPORTRANGE(Z1,Z2)" }));
  const block = (cell: string, columns: number) => ({ ...place(cell), cells: [Array(columns).fill(""), Array(columns).fill("")] });
  expect(filledAmong(fillers, [block("E2", 1), block("G2", 3)])).toBeNull();
  expect(filledAmong(fillers, [block("G2", 1), block("D5", 1)])?.formula).toBe(WHOLE.A2);
});

test.each<[Record<string, string>, number | null]>([
  [WHOLE, 4],
  [{ ...WHOLE, C2: "=ARRAYFORMULA(Form!A2:F)" }, 8],
  [{ ...WHOLE, B9: "=ARRAYFORMULA(Form!2:3)" }, Number.POSITIVE_INFINITY],
  [IMPORTED, 1],
  [{ B2: "=A2" }, null],
])("with %j the first column right of what formulas fill is %p", (formulas, column) => {
  expect(edgeOf(fillersIn(tab(formulas)))?.column ?? null).toBe(column);
});
