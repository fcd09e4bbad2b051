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

/** Settings of which a tab has many: they go cell by cell over one block, whatever their number. */
const EACH = ["numberFormat", "background", "fontColor"] as const;
type EachSetting = (typeof EACH)[number];
type Each = { [Setting in EachSetting]?: string };

/** Looks as they are set in few calls. */
export interface LookPlan<Look> {
  /** The block, and of each cell of it each setting, null for none. */
  area: Rectangle;
  each: { [Setting in EachSetting]?: (string | null)[][] };
  /** Those that are left. */
  pieces: LookPiece<Look>[];
}

const isEach = (setting: string): setting is EachSetting => (EACH as readonly string[]).includes(setting);

/**
 * The same for a tab that has no other looks: of settings of several values each cell of one block gets its own, none where it had
 * none.
 *
 * @example lookPlan([cell(0, 0, "#fff"), cell(0, 2, "#eee")]).each //=> { background: [["#fff", null, "#eee"]] }
 */
export function lookPlan<Look extends Each>(dressed: readonly (Rectangle & { look: Look })[]): LookPlan<Look> {
  const all = lookPieces(dressed);
  const settingOf = ({ look }: LookPiece<Look>): string => Object.keys(look)[0] ?? "";
  const isMany = (piece: LookPiece<Look>): boolean =>
    isEach(settingOf(piece)) && all.filter((one) => settingOf(one) === settingOf(piece)).length > 1;
  const areas = all.filter(isMany).flatMap((piece) => piece.areas);
  const [row, column] = [Math.min(...areas.map((one) => one.row)), Math.min(...areas.map((one) => one.column))];
  const rows = Math.max(...areas.map((one) => one.row + one.rows)) - row;
  const columns = Math.max(...areas.map((one) => one.column + one.columns)) - column;
  const each: LookPlan<Look>["each"] = {};
  for (const piece of all.filter(isMany)) {
    for (const setting of EACH) {
      const value = (piece.look as Each)[setting];
      if (value === undefined) continue;
      each[setting] ??= Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
      for (const one of piece.areas) {
        for (let at = one.row; at < one.row + one.rows; at += 1)
          each[setting][at - row]?.fill(value, one.column - column, one.column - column + one.columns);
      }
    }
  }
  return { area: { row, column, rows, columns }, each, pieces: all.filter((piece) => !isMany(piece)) };
}
