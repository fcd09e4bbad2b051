/** What a cell of the agreement held before rows or columns of people's moved: by keys, and by how far below one a row of theirs stands. */
import { agreementNames } from "../../../src/tables/agreement/agreement-table";
import { asText } from "../../../src/tables/formulas/as-text";
import { overwritten } from "../../../src/tables/own-columns/shifted-columns";

const HEADINGS = ["Section", "Item", "Text or number", "Owner", "Key"];
const ROWS = [
  ["Purpose", "Purpose", "Sell more.", "Both", "purpose"],
  ["", "Our own remark", "mine", "", ""],
  ["Goals", "Target", 35, "Sales", "goal.target"],
  ["", "Rate", 0.3, "Sales", "rate.1"],
];
const asWindow = (cells: (string | number)[][]) => ({ headings: cells[0] ?? [], row: 0, cells, by: agreementNames });
const before = asWindow([HEADINGS, ...ROWS]);
const formulas = before.cells.map((row) => row.map(() => ""));
formulas[4] = ["", "", "=C9/2", "", ""];

const inserted = (row: number) => [HEADINGS, ...ROWS.slice(0, row - 1), ["", "", "", "", ""], ...ROWS.slice(row - 1)];
const widened = (column: number) => [HEADINGS, ...ROWS].map((row) => [...row.slice(0, column), "", ...row.slice(column)]);

it.each<[string, (string | number)[][], number, number, unknown]>([
  ["nothing moved", [HEADINGS, ...ROWS], 1, 2, "'Sell more."],
  ["a row came above: an item", inserted(1), 2, 2, "'Sell more."],
  ["a row came above: the new row", inserted(1), 1, 2, ""],
  ["a row came above: people's own row", inserted(1), 3, 2, "'mine"],
  ["a row came in: the new row", inserted(3), 3, 2, ""],
  ["a row came in: the number below", inserted(3), 4, 2, 35],
  ["a row came in: the formula below", inserted(3), 5, 2, "=C9/2"],
  ["a column came in: the label that was hit", widened(1), 1, 2, "'Purpose"],
  ["a column came in: the new column", widened(2), 1, 2, ""],
  ["a column came in: the heading", widened(1), 0, 2, "'Item"],
])("%s", (_, cells, row, column, content) => {
  const now = cells.map((line) => [...line]);
  (now[row] ?? [])[column] = "written";
  const [hit] = overwritten([{ row, column, cells: [["'written"]] }], before, formulas, asWindow(now));
  expect(hit && (hit.formula || asText(hit.content))).toBe(content);
});
