/**
 * Between a script's write and the next calculation: an array whose cells the write stands in shows #REF! at once and fills
 * nothing, and is back once the cell is cleared, as scripts in Sheets read it. Univer sees to it only when it calculates.
 */
import { type ICellData, type ICommandInfo, type IDisposable, type IRange, type Nullable, ObjectMatrix } from "@univerjs/core";
import {
  FormulaDataModel,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { Area } from "./engine";

type Cell = Nullable<ICellData>;

export const isFilledCell = (cell: Cell): boolean =>
  Boolean(cell && (cell.f || cell.si || cell.p || (cell.v !== null && cell.v !== undefined && cell.v !== "")));

export class BlockedSpills {
  private readonly formulas: FormulaDataModel;
  private readonly listener: IDisposable;
  private isCalculated = true;
  /** What Univer took out of the filled cells that were written into, by sheet and cell. */
  private readonly covered = new Map<string, ICellData>();

  constructor(private readonly book: Book) {
    this.formulas = book.injector.get(FormulaDataModel);
    this.listener = book.commands.onCommandExecuted((command) => this.watch(command));
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** To be called before cells are written. */
  noteWrite({ sheet, row, column, rows, columns }: Area): void {
    this.isCalculated = false;
    const spilled = this.spilled(sheet);
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const cell = spilled?.[r]?.[c];
        if (cell) this.covered.set(`${sheet}!${r},${c}`, cell);
      }
    }
  }

  /** What a formula elsewhere fills the cell with, and whether the cell's own array cannot be shown. */
  filling(sheet: string): { at(row: number, column: number): Cell; isBlocked(row: number, column: number): boolean } {
    const spilled = this.spilled(sheet);
    if (this.isCalculated) return { at: (row, column) => spilled?.[row]?.[column], isBlocked: () => false };
    const blocked = this.arrays(sheet).filter((reach) => this.isInTheWay(sheet, reach));
    const isIn = (row: number, column: number) => (reach: IRange) =>
      row >= reach.startRow && row <= reach.endRow && column >= reach.startColumn && column <= reach.endColumn;
    return {
      at: (row, column) =>
        blocked.some(isIn(row, column)) ? undefined : (spilled?.[row]?.[column] ?? this.covered.get(`${sheet}!${row},${column}`)),
      isBlocked: (row, column) => blocked.some(({ startRow, startColumn }) => startRow === row && startColumn === column),
    };
  }

  private isInTheWay(sheet: string, { startRow, startColumn, endRow, endColumn }: IRange): boolean {
    const cells = this.book.sheet(sheet).getCellMatrix();
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        if ((row > startRow || column > startColumn) && isFilledCell(cells.getValue(row, column))) return true;
      }
    }
    return false;
  }

  private arrays(sheet: string): IRange[] {
    const found: IRange[] = [];
    const ranges = this.formulas.getArrayFormulaRange()[this.book.id]?.[sheet] ?? {};
    new ObjectMatrix<IRange>(ranges).forValue((_, __, reach) => void found.push(reach));
    return found;
  }

  private spilled(sheet: string): Record<number, Record<number, Cell>> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.book.id]?.[sheet] as Record<number, Record<number, Cell>> | undefined;
  }

  /** The last news of a calculation is how it ended. */
  private watch({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
    this.isCalculated = true;
    this.covered.clear();
  }
}
