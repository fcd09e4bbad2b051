/** Finds in Univer's stream of changes those that a person made to the contents of cells, and makes one edit of each act. */
import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { areaOf, type Corners } from "./addresses";
import type { Book } from "./book";
import type { Cells } from "./cells";
import type { Area, Raw, UserEdit } from "./engine";

/** Their formulas are rewritten with them, which is no edit; nor is a move one in Sheets. */
const RESHAPING: string[] = [
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
];

/** What one act has changed so far: Univer makes several changes of one paste. */
interface Act {
  sheet: string;
  corners: Corners;
  before: Raw;
}

export class GridWatch {
  private act: Act | null = null;
  private reshaped = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listener: IDisposable;

  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
    private readonly tell: (edit: UserEdit) => void,
  ) {
    this.listener = book.commands.beforeCommandExecuted((command, options) => this.watch(command, options));
  }

  dispose(): void {
    this.listener.dispose();
    if (this.timer) clearTimeout(this.timer);
  }

  private watch(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.book.scriptWrites() || options?.fromFormula || options?.onlyLocal) return;
    if (RESHAPING.includes(command.id)) {
      this.reshaped = true;
      this.endSoon();
    }
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const corners = unitId === this.book.id && cellValue ? cornersOfContents(cellValue) : null;
    if (corners) this.note(subUnitId, corners);
  }

  private note(sheet: string, corners: Corners): void {
    if (this.act && this.act.sheet !== sheet) this.end();
    if (!this.act) {
      const first = areaOf(sheet, { ...corners, endRow: corners.startRow, endColumn: corners.startColumn });
      this.act = { sheet, corners, before: this.cells.raw(first)[0]?.[0] ?? "" };
    }
    this.act.corners = around(this.act.corners, corners);
    this.endSoon();
  }

  private endSoon(): void {
    this.timer ??= setTimeout(() => this.end(), 0);
  }

  private end(): void {
    if (this.timer) clearTimeout(this.timer);
    const { act, reshaped } = this;
    this.timer = null;
    this.act = null;
    this.reshaped = false;
    if (act && !reshaped) this.tell(this.editOf(act));
  }

  private editOf({ sheet, corners, before }: Act): UserEdit {
    const area: Area = areaOf(sheet, corners);
    if (area.rows > 1 || area.columns > 1) return { area };
    const formula = this.cells.formulaTexts(area)[0]?.[0];
    return formula ? { area, before } : { area, before, after: this.cells.raw(area)[0]?.[0] ?? "" };
  }
}

/** The smallest rectangle around the cells whose contents change; changes of the look alone are none. */
function cornersOfContents(cellValue: Record<number, Record<number, Nullable<ICellData>>>): Corners | null {
  let corners: Corners | null = null;
  for (const [rowKey, line] of Object.entries(cellValue)) {
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      if (cell && !("v" in cell || "f" in cell || "si" in cell || "p" in cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const one = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      corners = corners ? around(corners, one) : one;
    }
  }
  return corners;
}

function around(a: Corners, b: Corners): Corners {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}
