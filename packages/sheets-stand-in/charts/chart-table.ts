import type { Area, Chart, Engine, Raw } from "../engine/engine";

/** The cells of a chart as it reads them: the first column names what the others count. */
export interface ChartTable {
  domain: string[];
  series: Series[];
}

export interface Series {
  name: string;
  /** null where the cell holds no number. */
  values: (number | null)[];
  /** As the cells show them. */
  shown: string[];
}

interface Cell {
  raw: Raw;
  shown: string;
}

const BLANK: Cell = { raw: "", shown: "" };
const isBlank = ({ raw }: Cell): boolean => raw === "";

/** The cells of a range but for hidden rows, as Sheets reads them unless told otherwise. */
function cellsOf(engine: Engine, area: Area): Cell[][] {
  const shown = engine.display(area);
  return engine.raw(area).flatMap((row, r) => {
    const at = area.row + r;
    if (engine.isRowHidden(area.sheet, at) || engine.isRowFiltered(area.sheet, at)) return [];
    return [row.map((raw, c) => ({ raw, shown: shown[r]?.[c] ?? "" }))];
  });
}

function sideBySide(blocks: Cell[][][]): Cell[][] {
  const rows = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: rows }, (_, r) => blocks.flatMap((block) => block[r] ?? (block[0] ?? []).map(() => BLANK)));
}

/** Without a number of header rows, Sheets takes a first row without any number for one. */
function headersOf(grid: Cell[][], told: number): number {
  if (told >= 0) return told;
  const counts = (row: Cell[] | undefined) => row?.slice(1).some(({ raw }) => typeof raw === "number") ?? false;
  return !counts(grid[0]) && grid.slice(1).some(counts) ? 1 : 0;
}

/** What a chart draws, from the cells as they are now. */
export function chartTable(engine: Engine, chart: Chart): ChartTable {
  const grid = sideBySide(chart.ranges.map((area) => cellsOf(engine, area)));
  const headers = headersOf(grid, chart.headers);
  const body = grid.slice(headers);
  while (body.length && body[body.length - 1]?.every(isBlank)) body.pop();
  const width = grid[0]?.length ?? 0;
  const first = width > 1 ? 1 : 0;
  const series = Array.from({ length: width - first }, (_, index): Series => {
    const column = body.map((row) => row[index + first] ?? BLANK);
    const heading = grid.slice(0, headers).map((row) => row[index + first]?.shown ?? "");
    return {
      name: heading.filter(Boolean).join(" "),
      values: column.map(({ raw }) => (typeof raw === "number" ? raw : null)),
      shown: column.map(({ shown }) => shown),
    };
  });
  return { domain: body.map((row) => (first ? (row[0]?.shown ?? "") : "")), series };
}
