/** A rectangle of cells; rows and columns count from 0. */
export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One setting of a look, and all the areas that have it. */
export interface LookPiece<Look> {
  look: Partial<Look>;
  areas: Rectangle[];
}

type Painted = Map<number, unknown[]>;

function paint(painted: Painted, { row, column, rows, columns }: Rectangle, value: unknown): void {
  for (let at = row; at < row + rows; at += 1) {
    const line = painted.get(at) ?? [];
    painted.set(at, line);
    for (let place = column; place < column + columns; place += 1) line[place] = value;
  }
}

/** What is painted in one value, in rectangles: cells side by side first, then rows of the same cells below each other. */
function rectanglesOf(painted: Painted): Map<unknown, Rectangle[]> {
  const found = new Map<unknown, Rectangle[]>();
  for (const [row, line] of [...painted].sort(([one], [other]) => one - other)) {
    for (let column = 0; column < line.length; column += 1) {
      const value = line[column];
      if (value === undefined) continue;
      let end = column;
      while (line[end + 1] === value) end += 1;
      const rectangles = found.get(value) ?? [];
      found.set(value, rectangles);
      const columns = end - column + 1;
      const above = rectangles.find((one) => one.row + one.rows === row && one.column === column && one.columns === columns);
      if (above) above.rows += 1;
      else rectangles.push({ row, column, rows: 1, columns });
      column = end;
    }
  }
  return found;
}

/**
 * The looks of areas, where a later one lies over an earlier one, as settings that each hold for as few areas as may be: a
 * setting costs calls, however many areas have it.
 *
 * @example lookPieces([{ row: 0, column: 0, rows: 1, columns: 2, look: { bold: true } }])
 *   //=> [{ look: { bold: true }, areas: [{ row: 0, column: 0, rows: 1, columns: 2 }] }]
 */
export function lookPieces<Look extends object>(dressed: readonly (Rectangle & { look: Look })[]): LookPiece<Look>[] {
  const settings = new Map<string, Painted>();
  for (const { look, ...area } of dressed) {
    for (const [setting, value] of Object.entries(look)) {
      const painted = settings.get(setting) ?? new Map();
      settings.set(setting, painted);
      paint(painted, area, value);
    }
  }
  return [...settings].flatMap(([setting, painted]) =>
    [...rectanglesOf(painted)].map(([value, areas]) => ({ look: { [setting]: value } as Partial<Look>, areas })),
  );
}
