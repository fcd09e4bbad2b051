import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import type { Rectangle } from "../../google/tab-ranges";
import { textOf } from "../../tables/formulas/as-text";
import { filledBy, fillersIn } from "../../tables/formulas/filled-cells";
import type { PlacedText } from "../../tables/formulas/placed-text";
import { type RowNames, rowsByPlace, type Window } from "../../tables/own-columns/shifted-columns";
import { wideBlocks } from "../../tables/own-columns/wide-blocks";
import { guardedWrite } from "../run/guarded-write";
import { Hindrance } from "../run/hindrance";

/** Cells of a tab, and what names their rows: their places where left out. */
export interface Written extends Rectangle {
  tab: Tab;
  by?: RowNames;
}

const isFormula = (content: string): boolean => content.startsWith("=");

/** Those that stand in nobody's way: a text where a text stands, a formula where one stands. */
function free(formulas: readonly (readonly string[])[], texts: readonly PlacedText[]): PlacedText[] {
  const fillers = fillersIn(formulas);
  return texts.filter(({ row, column, content, isLaid = false }) => {
    const hasFormula = (formulas[row]?.[column] ?? "") !== "";
    return hasFormula ? isFormula(content) : isLaid || filledBy(fillers, { row, column }) === null;
  });
}

/**
 * Writes texts of ours in another language where they stand. A cell of people's formulas and a protected one stay as they are.
 *
 * @param texts what is to stand where, by the cells and the formulas as they are read
 * @param moved is said where rows moved meanwhile, so that nothing of it is left
 */
export function writeAnew(
  { tab, row: top, column: left, rows, columns, by = rowsByPlace }: Written,
  texts: (cells: Cell[][], formulas: string[][]) => readonly PlacedText[],
  moved: () => string,
): void {
  const { cells, formulas, again } = tab.window(top, left, rows, columns);
  const wanted = free(formulas, texts(cells, formulas));
  if (wanted.length === 0) return;
  const refused = new Set<string>();
  const asWindow = (now: Cell[][]): Window => ({ headings: now[0] ?? [], row: 0, cells: now, by });
  const stands = (now: Window): boolean =>
    now.cells.length === cells.length &&
    wanted.every(
      ({ row, column, content }) =>
        isFormula(content) || refused.has(`${row} ${column}`) || String(now.cells[row]?.[column]) === textOf(content),
    );
  const done = guardedWrite({
    tab: {
      write(row, column, block) {
        if (tab.writeIfAllowed(top + row, left + column, block)) return;
        // One of them is protected: the others follow all the same.
        for (const [down, line] of block.entries()) {
          for (const [right, cell] of line.entries()) {
            const isAllowed = tab.writeIfAllowed(top + row + down, left + column + right, [[cell]]);
            if (!isAllowed) refused.add(`${row + down} ${column + right}`);
          }
        }
      },
      replace: (row, column, seen, content) => tab.replace(top + row, left + column, seen, content),
    },
    blocks: wideBlocks(wanted),
    before: asWindow(cells),
    formulas,
    again: () => asWindow(again()),
    stands,
  });
  if ("moved" in done) throw new Hindrance(moved());
}
