/** The filters of the tabs. Univer's own is not installed: rows are hidden here, by what Univer asks of any filter. */
import { CommandType, type ICommandInfo, type IDisposable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";
import type { Cells } from "./cells";
import type { Area, Filter, FilterTest } from "./engine";
import { passes } from "./filter-tests";
import { shiftOf } from "./grid-shifts";
import type { Shift } from "./shifts";

/** A filter and the rows that it hid when it was last applied: an edit hides and shows none, as in Sheets. */
interface Applied extends Filter {
  hidden: number[];
}

export type SavedFilters = Applied[];

export const FILTER_CHANGE = "stand-in.mutation.set-filters";

export class Filters {
  private all: Applied[] = [];
  private hidden = new Map<string, Set<number>>();
  private aside = false;
  private readonly parts: IDisposable[];

  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
  ) {
    const handler = (_: unknown, { subUnitId, filter }: { subUnitId: string; filter: Applied | null }) => {
      this.keep([...this.all.filter(({ area }) => area.sheet !== subUnitId), ...(filter ? [filter] : [])]);
      return true;
    };
    this.parts = [
      book.commands.registerCommand({ id: FILTER_CHANGE, type: CommandType.MUTATION, handler }),
      book.commands.beforeCommandExecuted((command) => this.follow(command)),
      book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
        handler: (filtered, { subUnitId, row }) => filtered || (!this.aside && this.hides(subUnitId, row)),
      }),
    ];
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  on(sheet: string): Filter | null {
    const found = this.all.find(({ area }) => area.sheet === sheet);
    return found ? { area: found.area, tests: found.tests } : null;
  }

  hides(sheet: string, row: number): boolean {
    return this.hidden.get(sheet)?.has(row) ?? false;
  }

  /** Sets the tab's filter, or anew: then its tests are asked of the cells as they are now. */
  set(filter: Filter): void {
    this.book.checkInside(filter.area);
    this.change(filter.area.sheet, { ...filter, hidden: this.hiddenBy(filter) });
  }

  remove(sheet: string): void {
    this.change(sheet, null);
  }

  /** Does what Univer would do to the rows in sight only, as a person at the grid means it. */
  withAllRows(work: () => void): void {
    this.aside = true;
    try {
      work();
    } finally {
      this.aside = false;
    }
  }

  saved(): SavedFilters {
    const tabs = new Set(this.book.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    return this.all.filter(({ area }) => tabs.has(area.sheet));
  }

  restore(filters: SavedFilters): void {
    for (const filter of filters) this.change(filter.area.sheet, filter);
  }

  private hiddenBy({ area, tests }: Filter): number[] {
    const first = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
    if (first.rows === 0) return [];
    const failing = new Set<number>();
    for (const [column, test] of tests) {
      const cells = { ...first, column };
      const raws = this.cells.raw(cells);
      this.cells.display(cells).forEach(([shown = ""], index) => {
        if (!passes(test, raws[index]?.[0] ?? "", shown)) failing.add(first.row + index);
      });
    }
    return [...failing].sort((a, b) => a - b);
  }

  /** Univer draws the tab anew after it, where it is told that this command changes rows. */
  private change(sheet: string, filter: Applied | null): void {
    this.book.run(FILTER_CHANGE, { subUnitId: sheet, filter });
  }

  private keep(filters: Applied[]): void {
    this.all = filters;
    this.hidden = new Map(filters.map(({ area, hidden }) => [area.sheet, new Set(hidden)]));
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const shift = shiftOf(id, params);
    if (!shift || this.all.length === 0) return;
    const sheet = (params as { subUnitId: string }).subUnitId;
    this.keep(this.all.flatMap((filter) => (filter.area.sheet === sheet ? shifted(filter, shift) : [filter])));
  }
}

function shifted(filter: Applied, shift: Shift): Applied[] {
  const { area, tests, hidden } = filter;
  const span = shift.axis === "row" ? ([area.row, area.rows] as const) : ([area.column, area.columns] as const);
  const [first, last] = shift.span(span[0], span[0] + span[1] - 1) ?? [0, -1];
  if (first > last) return [];
  const moved: Area =
    shift.axis === "row" ? { ...area, row: first, rows: last - first + 1 } : { ...area, column: first, columns: last - first + 1 };
  const kept = (index: number) => shift.of(index) ?? [];
  if (shift.axis === "row") return [{ ...filter, area: moved, hidden: hidden.flatMap(kept) }];
  const columns = tests.flatMap(([column, test]): [number, FilterTest][] => {
    const at = shift.of(column);
    return at === null ? [] : [[at, test]];
  });
  return [{ ...filter, area: moved, tests: columns }];
}
