import type { Area, Chart, Engine, Raw } from "../engine/engine";
import { optionOf } from "./options";

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

/** The cells of a range but for hidden rows and columns, as far as the chart leaves those out. */
function cellsOf(engine: Engine, area: Area, hidden: Chart["hidden"]): Cell[][] {
  const skipRows = hidden === "IGNORE_BOTH" || hidden === "IGNORE_ROWS";
  const skipColumns = hidden === "IGNORE_BOTH" || hidden === "IGNORE_COLUMNS";
  const raws = engine.raw(area);
  const shown = engine.display(area);
  const columns =
    raws[0]?.map((_, column) => column).filter((c) => !skipColumns || !engine.isColumnHidden(area.sheet, area.column + c)) ?? [];
  return raws.flatMap((row, r) => {
    const at = area.row + r;
    if (skipRows && (engine.isRowHidden(area.sheet, at) || engine.isRowFiltered(area.sheet, at))) return [];
    return [columns.map((c) => ({ raw: row[c] ?? "", shown: shown[r]?.[c] ?? "" }))];
  });
}

/** Every line as long as the longest. */
function squared(grid: Cell[][]): Cell[][] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK)]);
}

function sideBySide(blocks: Cell[][][]): Cell[][] {
  const rows = Math.max(0, ...blocks.map((block) => block.length));
  const square = blocks.map(squared);
  return Array.from({ length: rows }, (_, r) => square.flatMap((block) => block[r] ?? (block[0] ?? []).map(() => BLANK)));
}

const transposed = (grid: Cell[][]): Cell[][] => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? BLANK));

/** Without a number of header rows, Sheets takes a first row without any number for one. */
function headersOf(grid: Cell[][], told: number): number {
  if (told >= 0) return told;
  const counts = (row: Cell[] | undefined) => row?.slice(1).some(({ raw }) => typeof raw === "number") ?? false;
  return !counts(grid[0]) && grid.slice(1).some(counts) ? 1 : 0;
}

function gridOf(engine: Engine, chart: Chart): Cell[][] {
  const blocks = chart.ranges.map((area) => cellsOf(engine, area, chart.hidden));
  const grid = chart.merge === "MERGE_ROWS" ? squared(blocks.flat()) : sideBySide(blocks);
  return chart.transposed ? transposed(grid) : grid;
}

/** How many rows of headings a chart has, told or guessed. */
export const headerRows = (engine: Engine, chart: Chart): number => headersOf(gridOf(engine, chart), chart.headers);

/** What a chart draws, from the cells as they are now. */
export function chartTable(engine: Engine, chart: Chart): ChartTable {
  const grid = gridOf(engine, chart);
  const headers = headersOf(grid, chart.headers);
  const body = grid.slice(headers);
  while (body.length && body[body.length - 1]?.every(isBlank)) body.pop();
  const width = grid[0]?.length ?? 0;
  const first = width > 1 ? 1 : 0;
  const series = Array.from({ length: width - first }, (_, index): Series => {
    const column = body.map((row) => row[index + first] ?? BLANK);
    const heading = grid.slice(0, headers).map((row) => row[index + first]?.shown ?? "");
    const label = optionOf(chart.options, `series.${index}.labelInLegend`);
    return {
      name: typeof label === "string" ? label : heading.filter(Boolean).join(" "),
      values: column.map(({ raw }) => (typeof raw === "number" ? raw : null)),
      shown: column.map(({ shown }) => shown),
    };
  });
  return { domain: body.map((row) => (first ? (row[0]?.shown ?? "") : "")), series };
}
