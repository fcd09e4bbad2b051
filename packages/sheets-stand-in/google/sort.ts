import type { Area } from "../engine/engine";
import type { Context } from "./context";
import { GoogleException } from "./exception";

type SortColumn = number | { column: number; ascending?: boolean };
export type SortSpec = SortColumn | SortColumn[];

/** Range.sort: columns count from A of the tab, and the first of several is the weightiest. */
export function sortRange(context: Context, area: Area, spec: SortSpec): void {
  const columns = Array.isArray(spec) ? spec : [spec];
  for (const one of [...columns].reverse()) {
    const { column, ascending = true } = typeof one === "number" ? { column: one } : one;
    if (column <= area.column || column > area.column + area.columns) {
      throw new GoogleException("The column number is outside the range.");
    }
    context.host.engine.sort(area, column - 1, ascending);
  }
}
