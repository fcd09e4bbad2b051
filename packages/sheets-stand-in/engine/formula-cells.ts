/** Which cells hold formulas, and where arrays spill to; learnt anew after a change. */
import { CommandType, type ICommandInfo, type IDisposable, type IExecutionOptions } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import { areaOf } from "./addresses";
import type { Book } from "./book";
import type { Area } from "./engine";

export interface FormulaCell {
  area: Area;
  formula: string;
  /** With the cells that it spills into. */
  reach: Area;
}

export class FormulaCells {
  private readonly formulas: FormulaDataModel;
  private readonly listener: IDisposable;
  private columns: Map<string, FormulaCell[]> | null = null;
  private spilling: FormulaCell[] = [];
  /** Grows with every change: what was concluded at another edition is out of date. */
  edition = 0;

  constructor(private readonly book: Book) {
    this.formulas = book.injector.get(FormulaDataModel);
    this.listener = book.commands.onCommandExecuted((command, options) => {
      if (!changesFormulas(command, options)) return;
      this.columns = null;
      this.edition += 1;
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  all(): FormulaCell[] {
    return [...this.byColumn().values()].flat();
  }

  /** Those that stand in the area or spill into it. */
  touching(area: Area): FormulaCell[] {
    const columns = this.byColumn();
    const found: FormulaCell[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      for (const cell of columns.get(`${area.sheet}:${column}`) ?? []) if (touch(cell.area, area)) found.push(cell);
    }
    for (const cell of this.spilling) if (touch(cell.reach, area)) found.push(cell);
    return found;
  }

  private byColumn(): Map<string, FormulaCell[]> {
    if (this.columns) return this.columns;
    const columns = new Map<string, FormulaCell[]>();
    this.spilling = [];
    for (const sheet of this.book.workbook.getSheets()) {
      const id = sheet.getSheetId();
      const ranges = this.formulas.getArrayFormulaRange()[this.book.id]?.[id];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = this.formulas.getFormulaStringByCell(row, column, id, this.book.id) ?? "";
        const area = { sheet: id, row, column, rows: 1, columns: 1 };
        const spilled = ranges?.[row]?.[column];
        const known = { area, formula, reach: spilled ? areaOf(id, spilled) : area };
        const key = `${id}:${column}`;
        const inColumn = columns.get(key);
        if (inColumn) inColumn.push(known);
        else columns.set(key, [known]);
        if (spilled) this.spilling.push(known);
      });
    }
    this.columns = columns;
    return columns;
  }
}

function touch(a: Area, b: Area): boolean {
  if (a.sheet !== b.sheet) return false;
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Results of formulas change no formula; only where an array spills to is news. */
function changesFormulas(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.type !== CommandType.MUTATION || options?.fromFormula) return false;
  return !command.id.startsWith("formula.mutation.") || command.id === SetArrayFormulaDataMutation.id;
}
