import type { Filter as EngineFilter, FilterTest } from "../engine/engine";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { FilterCriteria } from "./filter-criteria";
import { GoogleObject } from "./google-object";
import { Range } from "./range";

/** The filter of a tab; a tab has one at most. */
export class Filter extends GoogleObject {
  readonly google = "SpreadsheetApp.Filter";

  constructor(
    context: Context,
    private readonly sheet: string,
  ) {
    super(context);
  }
  getRange(): Range {
    return new Range(this.context, present(this.context, this.sheet).area);
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const filter = present(this.context, this.sheet);
    const at = inside(filter, column);
    const found = filter.tests.find(([place]) => place === at);
    return found ? new FilterCriteria(this.context, found[1]) : null;
  }
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): Filter {
    const filter = present(this.context, this.sheet);
    const at = inside(filter, column);
    const others = filter.tests.filter(([place]) => place !== at);
    const tests: [number, FilterTest][] = criteria ? [...others, [at, criteria.test]] : others;
    this.context.host.engine.setFilter({ ...filter, tests });
    return this;
  }
  remove(): void {
    this.context.host.engine.removeFilter(present(this.context, this.sheet).area.sheet);
  }
}

function present(context: Context, sheet: string): EngineFilter {
  const filter = context.host.engine.filter(sheet);
  if (!filter) throw new Error("That filter was removed; what Sheets answers is not defined");
  return filter;
}

/** Columns count from A of the tab. */
function inside({ area }: EngineFilter, column: number): number {
  const at = column - 1;
  if (at >= area.column && at < area.column + area.columns) return at;
  throw new Error(`Column ${column} is outside the filter's range (Google's own words are not known)`);
}

/** Makes the filter of the range's tab. */
export function createFilter(range: Range): Filter {
  const { context, area } = range;
  if (context.host.engine.filter(area.sheet)) throw new GoogleException("You can't create a filter in a sheet that already has a filter.");
  context.host.engine.setFilter({ area: { ...area }, tests: [] });
  return new Filter(context, area.sheet);
}

export const filterOf = (context: Context, sheet: string): Filter | null =>
  context.host.engine.filter(sheet) ? new Filter(context, sheet) : null;
