import type { Area, Engine, Filter } from "../engine/engine";
import type { Item } from "./menu-items";

const LONGEST = 28;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The table in front: from its heading, which is the last frozen row, to its last cell. */
function tableOf(engine: Engine, sheet: string): Area | null {
  const frozen = engine.tabs().find(({ id }) => id === sheet)?.frozenRows ?? 0;
  const heading = Math.max(0, frozen - 1);
  const last = engine.lastCell(sheet);
  return last.row > heading ? { sheet, row: heading, column: 0, rows: last.row - heading + 1, columns: last.column + 1 } : null;
}

function onlyLike(engine: Engine, filter: Filter, { column }: Area, shown: string): void {
  const { area } = filter;
  const cells = engine.display({ ...area, row: area.row + 1, rows: area.rows - 1, column, columns: 1 }).flat();
  const values = [...new Set(cells)].filter((text) => text !== shown);
  const others = filter.tests.filter(([at]) => at !== column);
  engine.setFilter({ ...filter, tests: [...others, [column, { kind: "HIDDEN_VALUES", values }]] });
}

function onlyItem(engine: Engine): Item {
  const cell = { ...engine.selection(), rows: 1, columns: 1 };
  const area = engine.filter(cell.sheet)?.area ?? tableOf(engine, cell.sheet);
  const inside = area && cell.row > area.row && cell.row < area.row + area.rows && cell.column < area.column + area.columns;
  if (!area || !inside) return { label: "Show only rows like this cell", help: "Click a cell below the headings of a table first" };
  const [[heading = ""] = []] = engine.display({ ...cell, row: area.row });
  const [[shown = ""] = []] = engine.display(cell);
  return {
    label: `Show only rows where ${shortened(heading) || "this column"} is ${shortened(shown) || "blank"}`,
    help: "Hides the other rows by a filter, as Data > Create a filter does in Sheets",
    run: () => onlyLike(engine, engine.filter(cell.sheet) ?? { area, tests: [] }, cell, shown),
  };
}

function allItem(engine: Engine): Item {
  const filter = engine.filter(engine.activeTab());
  const item = { label: "Show all rows", help: "Takes the filter away" };
  if (!filter) return { ...item, help: "No filter hides anything here" };
  const { sheet, row, rows } = filter.area;
  const hidden = Array.from({ length: rows }, (_, index) => row + index).filter((at) => engine.isRowFiltered(sheet, at)).length;
  return { ...item, label: `Show all rows (${hidden} hidden)`, run: () => engine.removeFilter(sheet) };
}

/** Data > Filter of Sheets, as much of it as tells what a filter does to the add-on. */
export const dataItems = (engine: Engine): Item[] => [onlyItem(engine), allItem(engine)];
