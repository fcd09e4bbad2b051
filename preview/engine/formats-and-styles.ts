import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { gridOf } from "./addresses";
import type { Book } from "./book";
import type { Area, CellStyle } from "./engine";
import { cellStyle, styleData } from "./looks";

export class FormatsAndStyles {
  constructor(private readonly book: Book) {}

  formats(area: Area): string[][] {
    return this.styles(area).map((row) => row.map((style) => style.format ?? ""));
  }

  styles(area: Area): CellStyle[][] {
    this.book.checkInside(area);
    const cells = this.book.sheet(area.sheet).getCellMatrix();
    const styles = this.book.workbook.getStyles();
    return gridOf(area, (row, column) => cellStyle(styles.getStyleByCell(cells.getValue(row, column))));
  }

  style(area: Area, style: CellStyle): void {
    this.book.checkInside(area);
    const data = styleData(style);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = area.column; column < area.column + area.columns; column += 1) line[column] = { s: data };
      cellValue[row] = line;
    }
    // A number format bears on custom functions, which get dates by it: so that alone sets off a calculation.
    const trigger = style.format === undefined ? SetStyleCommand.id : undefined;
    this.book.run(SetRangeValuesMutation.id, { subUnitId: area.sheet, cellValue, trigger });
  }
}
