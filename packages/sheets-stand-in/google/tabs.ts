import type { Area, Tab } from "../engine/engine";
import { areaOnTab } from "./a1";
import type { Context } from "./context";
import { GoogleException } from "./exception";

/** The tab behind a Sheet, which someone may have deleted meanwhile. */
export function tabOf(context: Context, id: string): Tab {
  const tab = context.host.engine.tabs().find((one) => one.id === id);
  if (!tab) throw new GoogleException(`Sheet ${id} not found`);
  return tab;
}

/** Cells by Google's numbers, which count from 1; refused in Google's words. */
export function checkedArea(tab: Tab, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) throw new GoogleException("The starting row of the range is too small.");
  if (column < 1) throw new GoogleException("The starting column of the range is too small.");
  if (rows < 1) throw new GoogleException("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new GoogleException("The number of columns in the range must be at least 1.");
  return insideTab(tab, { sheet: tab.id, row: row - 1, column: column - 1, rows, columns });
}

export function insideTab(tab: Tab, area: Area): Area {
  if (area.row + area.rows <= tab.rows && area.column + area.columns <= tab.columns && area.rows > 0 && area.columns > 0) return area;
  throw new GoogleException("The coordinates of the range are outside the dimensions of the sheet.");
}

/** Cells by A1 notation on a tab. */
export function parsedArea(tab: Tab, a1: string): Area {
  const area = areaOnTab(a1, tab);
  if (!area) throw new GoogleException("Range not found");
  return insideTab(tab, area);
}
