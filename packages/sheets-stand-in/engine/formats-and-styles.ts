import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { gridOf } from "./addresses";
import type { Book } from "./book";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import type { Area, CellStyle } from "./engine";
import { cellStyle, styleData } from "./looks";

export class FormatsAndStyles {
  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
    private readonly cells: Cells,
  ) {}

  /** A cell without a format of its own shows what a formula fills it with in that value's format. */
  formats(area: Area): string[][] {
    const cellAt = this.cells.reader(area);
    const brought = (row: number, column: number): string => {
      const style = cellAt(row, column)?.s;
      return (typeof style === "object" && style?.n?.pattern) || "";
    };
    return this.styles(area).map((line, r) => line.map(({ format }, c) => format || brought(area.row + r, area.column + c)));
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
    // The trigger tells Univer that contents stay: without it formulas in these cells would be lost.
    this.book.run(SetRangeValuesMutation.id, { subUnitId: area.sheet, cellValue, trigger: SetStyleCommand.id });
    // Custom functions get dates by the number format.
    if (style.format !== undefined) this.calculation.start({ areas: [area] });
  }
}
