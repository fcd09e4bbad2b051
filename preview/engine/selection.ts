import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { areaOf, cornersOf } from "./addresses";
import type { Book } from "./book";
import type { Area } from "./engine";

/** The tab that is in front and the cells that are marked on it. */
export class Selection {
  private readonly selections: SheetsSelectionsService;

  constructor(private readonly book: Book) {
    this.selections = book.injector.get(SheetsSelectionsService);
  }

  tab(): string {
    return this.book.workbook.ensureActiveSheet().getSheetId();
  }

  area(): Area {
    const sheet = this.tab();
    const range = this.selections.getWorkbookSelections(this.book.id).getCurrentLastSelection()?.range;
    if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    // A whole column or row has no bounds of its own.
    const grid = this.book.sheet(sheet);
    return areaOf(sheet, {
      startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
      startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      endRow: Number.isNaN(range.endRow) ? grid.getRowCount() - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? grid.getColumnCount() - 1 : range.endColumn,
    });
  }

  select(area: Area): void {
    this.book.checkInside(area);
    if (this.tab() !== area.sheet) this.book.run(SetWorksheetActiveOperation.id, { subUnitId: area.sheet });
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row,
      endColumn: area.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range: cornersOf(area), primary, style: null }];
    this.book.run(SetSelectionsOperation.id, { subUnitId: area.sheet, selections });
  }
}
