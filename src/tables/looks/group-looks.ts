/** A rectangle of cells; rows and columns count from 0. */
export interface LookRectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One setting of a look, and all the areas that have it. */
export interface LookGroup<Look> {
  look: Partial<Look>;
  areas: LookRectangle[];
}

type Painted = Map<number, unknown[]>;

function paint(painted: Painted, { row, column, rows, columns }: LookRectangle, value: unknown): void {
  for (let at = row; at < row + rows; at += 1) {
    const line = painted.get(at) ?? [];
    painted.set(at, line);
    for (let place = column; place < column + columns; place += 1) line[place] = value;
  }
}

/** What is painted in one value, in rectangles: cells side by side first, then rows of the same cells below each other. */
function rectanglesOf(painted: Painted): Map<unknown, LookRectangle[]> {
  const found = new Map<unknown, LookRectangle[]>();
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
export function groupLooks<Look extends object>(dressed: readonly (LookRectangle & { look: Look })[]): LookGroup<Look>[] {
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

/** Settings of cells, one by one; null for as Sheets has it. */
export type EachCell = Partial<Record<"numberFormat" | "background" | "fontColor" | "alignment", (string | null)[][]>>;

/** Looks as they are set in few calls. */
export interface LookPlan<Look> {
  /** The block whose cells get settings one by one. */
  area: LookRectangle;
  each: EachCell;
  /** All other settings. */
  pieces: LookGroup<Look>[];
}

/** A setting as cells of a block take it, null for one that goes area by area. */
function eachSetting<Look>({ look }: LookGroup<Look>): { setting: keyof EachCell; value: string } | null {
  const [[setting = "", value] = []] = Object.entries(look);
  if (setting === "numberFormat" || setting === "background" || setting === "fontColor") return { setting, value: String(value) };
  return setting === "left" || setting === "right" ? { setting: "alignment", value: setting } : null;
}

/** The block that holds all of some areas. */
function around(areas: readonly LookRectangle[]): LookRectangle {
  const [row, column] = [Math.min(...areas.map((one) => one.row)), Math.min(...areas.map((one) => one.column))];
  const end = {
    row: Math.max(...areas.map((one) => one.row + one.rows)),
    column: Math.max(...areas.map((one) => one.column + one.columns)),
  };
  return { row, column, rows: end.row - row, columns: end.column - column };
}

/**
 * The same for a tab that has no other looks: a setting of several values goes cell by cell over one block, which is one call
 * however many they are.
 *
 * @example
 * lookPlan([{ row: 0, column: 0, rows: 1, columns: 1, look: { left: true } }, { row: 0, column: 2, rows: 1, columns: 1, look: { right: true } }])
 *   //=> { area: { row: 0, column: 0, rows: 1, columns: 3 }, each: { alignment: [["left", null, "right"]] }, pieces: [] }
 */
export function lookPlan<Look extends object>(dressed: readonly (LookRectangle & { look: Look })[]): LookPlan<Look> {
  const all = groupLooks(dressed).map((piece) => ({ piece, one: eachSetting(piece) }));
  const values = (setting: keyof EachCell | undefined): number => all.filter(({ one }) => one?.setting === setting).length;
  const byCell = all.filter(({ one }) => one && values(one.setting) > 1);
  const area = around(byCell.flatMap(({ piece }) => piece.areas));
  const each: EachCell = {};
  for (const { piece, one } of byCell) {
    if (!one) continue;
    each[one.setting] ??= Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
    for (const { row, rows, column, columns } of piece.areas) {
      const lines = each[one.setting]?.slice(row - area.row, row - area.row + rows) ?? [];
      for (const line of lines) line.fill(one.value, column - area.column, column - area.column + columns);
    }
  }
  return { area, each, pieces: all.filter((one) => !byCell.includes(one)).map(({ piece }) => piece) };
}
