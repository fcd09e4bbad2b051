/** Charts of the workbook. Univer has none: they are kept here, follow their rows and columns, and change by a command of their own. */
import { CommandType, type ICommandInfo, type IDisposable } from "@univerjs/core";
import type { Book } from "./book";
import type { Area, Chart } from "./engine";
import { shiftOf } from "./grid-shifts";
import type { Shift } from "./shifts";

export interface SavedCharts {
  /** The highest number that a chart ever had: none is given twice. */
  last: number;
  all: Chart[];
}

const CHANGE = "stand-in.mutation.set-charts";

export class Charts {
  private last = 0;
  private all: Chart[] = [];
  private readonly parts: IDisposable[];

  constructor(private readonly book: Book) {
    const handler = (_: unknown, { charts }: { charts: Chart[] }) => {
      this.all = charts;
      return true;
    };
    this.parts = [
      book.commands.registerCommand({ id: CHANGE, type: CommandType.MUTATION, handler }),
      book.commands.beforeCommandExecuted((command) => this.follow(command)),
    ];
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  /** Those over a tab; a tab that a person deleted may come back, with its charts. */
  on(sheet: string): Chart[] {
    return this.living().filter(({ place }) => place.sheet === sheet);
  }

  add(chart: Omit<Chart, "id">): number {
    this.last += 1;
    this.change([...this.all, { ...chart, id: this.last }]);
    return this.last;
  }

  remove(id: number): void {
    this.change(this.all.filter((one) => one.id !== id));
  }

  replace(id: number, chart: Omit<Chart, "id">): void {
    this.change(this.all.map((one) => (one.id === id ? { ...chart, id } : one)));
  }

  removeOn(sheet: string): void {
    if (this.all.some(({ place }) => place.sheet === sheet)) this.change(this.all.filter(({ place }) => place.sheet !== sheet));
  }

  saved(): SavedCharts {
    return { last: this.last, all: this.living() };
  }

  restore({ last, all }: SavedCharts): void {
    this.last = last;
    this.all = all;
  }

  private change(charts: Chart[]): void {
    this.book.run(CHANGE, { charts });
  }

  /** With the ranges that are still there. */
  private living(): Chart[] {
    const tabs = new Set(this.book.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    return this.all
      .filter(({ place }) => tabs.has(place.sheet))
      .map((chart) => ({ ...chart, ranges: chart.ranges.filter(({ sheet }) => tabs.has(sheet)) }));
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    const shift = shiftOf(id, params);
    if (!shift || this.all.length === 0) return;
    const sheet = (params as { subUnitId: string }).subUnitId;
    this.all = this.all.map((chart) => shifted(chart, sheet, shift));
  }
}

function shifted(chart: Chart, sheet: string, shift: Shift): Chart {
  const ranges = chart.ranges.flatMap((area) => (area.sheet === sheet ? areaAfter(area, shift) : [area]));
  const place = chart.place.sheet === sheet ? placeAfter(chart.place, shift) : chart.place;
  return { ...chart, ranges, place };
}

function areaAfter(area: Area, shift: Shift): Area[] {
  const [start, count] = shift.axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const span = shift.span(start, start + count - 1);
  if (!span) return [];
  const [first, last] = span;
  return shift.axis === "row" ? [{ ...area, row: first, rows: last - first + 1 }] : [{ ...area, column: first, columns: last - first + 1 }];
}

/** A chart whose own cell went stays, at the next cell that is still there. */
function placeAfter(place: Chart["place"], shift: Shift): Chart["place"] {
  const at = shift.axis === "row" ? place.row : place.column;
  let index = shift.of(at);
  for (let before = at - 1; index === null && before >= 0; before -= 1) {
    const kept = shift.of(before);
    if (kept !== null) index = kept + 1;
  }
  return shift.axis === "row" ? { ...place, row: index ?? 0 } : { ...place, column: index ?? 0 };
}
