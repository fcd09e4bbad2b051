import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { areaOf, cornersOf } from "./addresses";
import type { Book } from "./book";
import type { Area } from "./engine";

/** The cell in which the person types. */
export const primaryOf = ({ row, column }: Area) => ({
  actualRow: row,
  actualColumn: column,
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
  isMerged: false,
  isMergedMainCell: false,
});

/** The tab that is in front and the cells that are marked on it. */
export class Selection {
  private readonly selections: SheetsSelectionsService;

  constructor(private readonly book: Book) {
    this.selections = book.injector.get(SheetsSelectionsService);
  }

  tab(): string {
    return this.book.workbook.ensureActiveSheet().getSheetId();
  }

  /** The area that was marked last. */
  area(): Area {
    const all = this.areas();
    return all[all.length - 1] ?? { sheet: this.tab(), row: 0, column: 0, rows: 1, columns: 1 };
  }

  areas(): Area[] {
    const sheet = this.tab();
    const grid = this.book.sheet(sheet);
    // A whole column or row has no bounds of its own.
    return this.selections
      .getWorkbookSelections(this.book.id)
      .getCurrentSelections()
      .map(({ range }) =>
        areaOf(sheet, {
          startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
          startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
          endRow: Number.isNaN(range.endRow) ? grid.getRowCount() - 1 : range.endRow,
          endColumn: Number.isNaN(range.endColumn) ? grid.getColumnCount() - 1 : range.endColumn,
        }),
      );
  }

  select(areas: readonly Area[]): void {
    const last = areas[areas.length - 1];
    if (!last) return;
    for (const area of areas) this.book.checkInside(area);
    if (this.tab() !== last.sheet) this.book.run(SetWorksheetActiveOperation.id, { subUnitId: last.sheet });
    const selections = areas.map((area) => ({ range: cornersOf(area), primary: area === last ? primaryOf(area) : null, style: null }));
    this.book.run(SetSelectionsOperation.id, { subUnitId: last.sheet, selections });
  }
}
