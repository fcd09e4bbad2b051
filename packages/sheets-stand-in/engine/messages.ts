/** The sentences behind #ERROR! and #REF! cells. */
import { cellAddress } from "./addresses";
import type { Book } from "./book";
import { type Cells, rawOf } from "./cells";
import type { Area } from "./engine";

export class Messages {
  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
  ) {}

  at(sheet: string, row: number, column: number): string {
    const cell = this.book.sheet(sheet).getCellMatrix().getValue(row, column);
    if (!cell) return "";
    if (this.cells.unreadable(cell)) return "Formula parse error.";
    if (cell.v === "#ERROR!") return typeof cell.custom?.message === "string" ? cell.custom.message : "";
    if (cell.v === "#CYCLE!") return "Circular dependency detected. To resolve with iterative calculation, see File > Settings.";
    if (cell.v !== "#SPILL!") return "";
    const spill = this.cells.spillOf(sheet, row, column);
    return spill ? this.whyNotSpilled(spill) : "";
  }

  private whyNotSpilled(spill: Area): string {
    const sheet = this.book.sheet(spill.sheet);
    const missingRows = spill.row + spill.rows - sheet.getRowCount();
    if (missingRows > 0) return `Result was not automatically expanded, please insert more rows (${missingRows}).`;
    const missingColumns = spill.column + spill.columns - sheet.getColumnCount();
    if (missingColumns > 0) return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
    const blocking = this.firstFilled(spill);
    return blocking ? `Array result was not expanded because it would overwrite data in ${blocking}.` : "";
  }

  private firstFilled(spill: Area): string | null {
    const cellAt = this.cells.reader(spill);
    for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
      for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
        if (row === spill.row && column === spill.column) continue;
        const cell = cellAt(row, column);
        if (cell && (cell.f || cell.si || rawOf(cell) !== "")) return cellAddress(row, column);
      }
    }
    return null;
  }
}
