/** Formulas that read cells into which an array no longer spills are calculated anew; Univer leaves them as they were. */
import { type ICommandInfo, type IDisposable, type IRange, ObjectMatrix } from "@univerjs/core";
import {
  FormulaDataModel,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { areaOf, type Corners } from "../engine/addresses";
import type { Book } from "../engine/book";
import type { Calculation } from "../engine/calculation";
import type { Area } from "../engine/engine";

/** One array: the cell of its formula with all that it spills into. */
interface Spill {
  sheet: string;
  reach: Corners;
}

export class VanishedSpills {
  /** After the last calculation. */
  private before: Map<string, Spill>;
  private readonly formulas: FormulaDataModel;
  private readonly listener: IDisposable;

  constructor(
    private readonly book: Book,
    private readonly calculation: Calculation,
  ) {
    this.formulas = book.injector.get(FormulaDataModel);
    this.before = this.spills();
    this.listener = book.commands.onCommandExecuted((command) => this.watch(command));
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** The last news of a calculation is how it ended. */
  private watch({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    if ((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState === undefined) return;
    const after = this.spills();
    const areas = [...this.before].flatMap(([cell, spill]) => vanished(spill, after.get(cell)));
    this.before = after;
    if (areas.length > 0) queueMicrotask(() => this.calculation.start({ areas }));
  }

  private spills(): Map<string, Spill> {
    const found = new Map<string, Spill>();
    for (const sheet of this.book.workbook.getSheets().map((one) => one.getSheetId())) {
      new ObjectMatrix<IRange>(this.formulas.getArrayFormulaRange()[this.book.id]?.[sheet] ?? {}).forValue((row, column, reach) => {
        found.set(`${sheet}!${row},${column}`, { sheet, reach });
      });
    }
    return found;
  }
}

/** What the array has left, but for the formula's own cell. */
function vanished({ sheet, reach }: Spill, now: Spill | undefined): Area[] {
  const { startRow, startColumn, endRow, endColumn } = reach;
  if (now && now.reach.endRow >= endRow && now.reach.endColumn >= endColumn) return [];
  const right = { startRow, startColumn: startColumn + 1, endRow: startRow, endColumn };
  const below = { startRow: startRow + 1, startColumn, endRow, endColumn };
  return [right, below]
    .filter((part) => part.endRow >= part.startRow && part.endColumn >= part.startColumn)
    .map((part) => areaOf(sheet, part));
}
