/** Tabs and their grid: rows and columns that come, go, move and hide. */
import { BooleanNumber, Direction, type IRange, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  type ISelectionWithStyle,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaOf, cornersOf } from "./addresses";
import type { Book } from "./book";
import type { Area, Tab } from "./engine";
import { primaryOf } from "./selection";

export const NEW_TAB = { rows: 1000, columns: 26 };

const FIRST = { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };
const FIRST_CELL: ISelectionWithStyle = { range: cornersOf(FIRST), primary: primaryOf(FIRST), style: null };

export class Tabs {
  /** Google's numeric ids by ours; those of deleted tabs stay, for none is given twice. */
  gids: Record<string, number> = {};

  private readonly selections: SheetsSelectionsService;

  /** `asIfInFront` does the work on a tab, whichever is in front. */
  constructor(
    private readonly book: Book,
    private readonly asIfInFront: (sheet: string, work: () => void) => void,
  ) {
    this.selections = book.injector.get(SheetsSelectionsService);
  }

  all(): Tab[] {
    return this.book.workbook.getSheets().map((sheet) => this.tab(sheet.getSheetId()));
  }

  tab(id: string): Tab {
    const sheet = this.book.sheet(id);
    return {
      id,
      gid: this.gid(id),
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
      hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
      frozenRows: this.book.facadeSheet(id).getFrozenRows(),
      frozenColumns: this.book.facadeSheet(id).getFrozenColumns(),
    };
  }

  add(name: string, index?: number): Tab {
    const taken = this.all().some((tab) => tab.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new Error(`There is already a tab with the name ${name}.`);
    const id = this.freshId();
    const sheet = { id, name, rowCount: NEW_TAB.rows, columnCount: NEW_TAB.columns };
    this.book.run(InsertSheetCommand.id, { index: index ?? this.book.workbook.getSheets().length, sheet });
    return this.tab(id);
  }

  delete(id: string): void {
    if (this.book.workbook.getSheets().length === 1) throw new Error("The last tab of a workbook can't be deleted.");
    this.book.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  rename(id: string, name: string): void {
    this.book.run(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  hide(id: string, hidden: boolean): void {
    const sheet = this.book.facadeSheet(id);
    this.book.asScript(() => (hidden ? sheet.hideSheet() : sheet.showSheet()));
  }

  insertRows(id: string, row: number, count: number): void {
    this.reshape(InsertRowByRangeCommand.id, id, {
      range: this.rows(id, row, count),
      direction: row === 0 ? Direction.UP : Direction.DOWN,
    });
  }

  deleteRows(id: string, row: number, count: number): void {
    if (row < 0 || row + count > this.book.sheet(id).getRowCount()) throw new RangeError("Those rows are not all on the tab.");
    this.reshape(RemoveRowByRangeCommand.id, id, { range: this.rows(id, row, count) });
  }

  moveRows(id: string, row: number, count: number, before: number): void {
    if (before >= row && before <= row + count) return;
    const range = this.rows(id, row, count);
    this.reshape(MoveRowsCommand.id, id, { range, fromRange: range, toRange: this.rows(id, before, 1) });
  }

  insertColumns(id: string, column: number, count: number): void {
    const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
    const { frozenColumns } = this.tab(id);
    this.reshape(InsertColByRangeCommand.id, id, { range: this.columns(id, column, count), direction });
    this.setFrozenColumns(id, column < frozenColumns ? frozenColumns + count : frozenColumns);
  }

  deleteColumns(id: string, column: number, count: number): void {
    const { frozenColumns } = this.tab(id);
    this.reshape(RemoveColByRangeCommand.id, id, { range: this.columns(id, column, count) });
    this.setFrozenColumns(id, frozenColumns - Math.max(0, Math.min(column + count, frozenColumns) - column));
  }

  moveColumns(id: string, column: number, count: number, before: number): void {
    if (before >= column && before <= column + count) return;
    const range = this.columns(id, column, count);
    this.reshape(MoveColsCommand.id, id, { range, fromRange: range, toRange: this.columns(id, before, 1) });
  }

  hideColumns(id: string, column: number, count: number, hidden: boolean): void {
    const mutation = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.book.run(mutation, { subUnitId: id, ranges: [this.columns(id, column, count)] });
  }

  hideRows(id: string, row: number, count: number, hidden: boolean): void {
    const mutation = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.book.run(mutation, { subUnitId: id, ranges: [this.rows(id, row, count)] });
  }

  setColumnWidth(id: string, column: number, count: number, pixels: number): void {
    this.book.run(SetWorksheetColWidthMutation.id, { subUnitId: id, ranges: [this.columns(id, column, count)], colWidth: pixels });
  }

  setFrozenRows(id: string, rows: number): void {
    this.freeze(id, rows, this.tab(id).frozenColumns);
  }

  setFrozenColumns(id: string, columns: number): void {
    this.freeze(id, this.tab(id).frozenRows, columns);
  }

  merge(area: Area): void {
    const range = this.book.facadeSheet(area.sheet).getRange(area.row, area.column, area.rows, area.columns);
    this.book.asScript(() => void range.merge({ defaultMerge: true, isForceMerge: true }));
  }

  merges(id: string): Area[] {
    const found = this.book
      .sheet(id)
      .getMergeData()
      .map((range) => areaOf(id, range));
    return found.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  /** Univer's own change of one of the two lets go of the other. */
  private freeze(id: string, rows: number, columns: number): void {
    const now = this.tab(id);
    if (now.frozenRows === rows && now.frozenColumns === columns) return;
    const start = { startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
    this.book.run(SetFrozenCommand.id, { subUnitId: id, ...start, ySplit: rows, xSplit: columns });
  }

  private reshape(command: string, id: string, parameters: object): void {
    const marked = this.selections.getWorkbookSelections(this.book.id).getSelectionsOfWorksheet(id);
    const before = marked.length > 0 ? [...marked] : [FIRST_CELL];
    const inFront = this.book.workbook.ensureActiveSheet().getSheetId();
    this.asIfInFront(id, () => this.book.run(command, { subUnitId: id, ...parameters }));
    // Univer marks what came, and may bring its tab in front; in Sheets what a script does to a tab's grid does neither.
    this.book.run(SetSelectionsOperation.id, { subUnitId: id, selections: before.map((one) => this.inside(id, one)) });
    if (this.book.workbook.ensureActiveSheet().getSheetId() !== inFront)
      this.book.run(SetWorksheetActiveOperation.id, { subUnitId: inFront });
  }

  private inside(id: string, selection: ISelectionWithStyle): ISelectionWithStyle {
    const [rows, columns] = [this.book.sheet(id).getRowCount(), this.book.sheet(id).getColumnCount()];
    const { startRow, startColumn, endRow, endColumn } = selection.range;
    // A whole column or row has no bounds of its own.
    const isOutside = startRow >= rows || startColumn >= columns || endRow >= rows || endColumn >= columns;
    return isOutside ? FIRST_CELL : selection;
  }

  private rows(id: string, row: number, count: number): IRange {
    const endColumn = this.book.sheet(id).getColumnCount() - 1;
    return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW };
  }

  private columns(id: string, column: number, count: number): IRange {
    const endRow = this.book.sheet(id).getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1, rangeType: RANGE_TYPE.COLUMN };
  }

  private freshId(): string {
    const taken = new Set(this.book.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    let number = taken.size + 1;
    while (taken.has(`tab-${number}`) || `tab-${number}` in this.gids) number += 1;
    return `tab-${number}`;
  }

  /** Tabs that a person adds get theirs when they are first asked for. */
  private gid(id: string): number {
    const known = this.gids[id];
    if (known !== undefined) return known;
    const taken = new Set(Object.values(this.gids));
    let gid = taken.size === 0 ? 0 : 1_000_003;
    while (taken.has(gid)) gid += 104_729;
    this.gids[id] = gid;
    return gid;
  }
}
