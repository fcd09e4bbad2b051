import type { Cell } from "../../core/cells/cell";

/** A text or a formula that is to stand in a cell of a table, its row and column counted from 0. */
export interface PlacedText {
  row: number;
  column: number;
  content: string;
  /** It stands where we lay it out, so that no formula beside it can have filled its cell. */
  isLaid?: boolean;
}

/** The cells of a table that are to hold another text. */
export const placedTexts = (
  cells: readonly (readonly Cell[])[],
  wanted: (cell: Cell, row: number, column: number) => string | undefined,
): PlacedText[] =>
  cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const content = wanted(cell, row, column);
      return content === undefined || content === cell ? [] : [{ row, column, content }];
    }),
  );
