import { contentBefore } from "../../../src/tables/agreement/agreement-shifts";

const HEADINGS = ["Section", "Item", "Text or number", "Owner", "Key"];
const ROWS = [
  ["Purpose", "Purpose", "Sell more.", "Both", "purpose"],
  ["", "Our own remark", "mine", "", ""],
  ["Goals", "Target", 35, "Sales", "goal.target"],
  ["", "Rate", 0.3, "Sales", "rate.1"],
];
const before = { cells: [HEADINGS, ...ROWS], formulas: [HEADINGS, ...ROWS].map((row) => row.map(() => "")) };
before.formulas[4] = ["", "", "=C9/2", "", ""];

const inserted = (row: number) => [HEADINGS, ...ROWS.slice(0, row - 1), ["", "", "", "", ""], ...ROWS.slice(row - 1)];
const widened = (column: number) => [HEADINGS, ...ROWS].map((row) => [...row.slice(0, column), "", ...row.slice(column)]);

it.each<[string, unknown[][], number, number, unknown]>([
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
])("%s", (_, now, row, column, content) => expect(contentBefore(before, now as never, { row, column })).toBe(content));
