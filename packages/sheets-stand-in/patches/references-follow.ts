/**
 * Formulas and names follow when rows and columns come, go and move, as in Sheets. Univer asks itself what becomes of them and is
 * answered here: its own reckoning leaves references to a tab without formulas and open ones (D2:D) of moved columns as they were.
 */
import { type IMutationInfo, type IRange, type Nullable, ObjectMatrix, type Workbook } from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  type IFormulaData,
  type IFormulaDataItem,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { UpdateDefinedNameController, UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Book } from "../engine/book";
import { shiftReferences, type TabTest } from "../engine/formula-text";
import { insertion, move, removal, type Shift } from "../engine/shifts";

/** What Univer knows of a command: rows and columns that move go from one place to another, others have a range. */
interface Reshaping {
  type: number;
  sheetId: string;
  range?: IRange;
  from?: IRange;
  to?: IRange;
  /** Rows in the range that a filter hides: a person's deletion leaves them. */
  rangeFilteredRows?: number[];
}

interface FormulaController {
  _getFormulaReferenceMoveInfo(formulas: IFormulaData, tabs: unknown, reshaping: Reshaping): { newFormulaData: IFormulaData };
}

interface NameController {
  _getUpdateDefinedNameMutations(workbook: Workbook, reshaping: Reshaping): { redos: IMutationInfo[]; undos: IMutationInfo[] };
}

export function letReferencesFollow(book: Book): void {
  const formulas = book.injector.get(UpdateFormulaController) as unknown as FormulaController;
  const names = book.injector.get(UpdateDefinedNameController) as unknown as NameController;
  const otherFormulas = formulas._getFormulaReferenceMoveInfo.bind(formulas);
  const otherNames = names._getUpdateDefinedNameMutations.bind(names);
  formulas._getFormulaReferenceMoveInfo = (data, tabs, reshaping) => {
    const shifts = shiftsOf(reshaping);
    return shifts ? { newFormulaData: formulasAfter(book, data, reshaping.sheetId, shifts) } : otherFormulas(data, tabs, reshaping);
  };
  names._getUpdateDefinedNameMutations = (workbook, reshaping) => {
    const shifts = shiftsOf(reshaping);
    return shifts ? namesAfter(book, reshaping.sheetId, shifts) : otherNames(workbook, reshaping);
  };
}

/** One after another. By the numbers of Univer's FormulaReferenceMoveType, which it does not export; null for its other kinds. */
function shiftsOf({ type, range, from, to, rangeFilteredRows }: Reshaping): Shift[] | null {
  if (type === 1 && from && to) return [move("row", from.startRow, rowsOf(from), to.startRow)];
  if (type === 2 && from && to) return [move("column", from.startColumn, columnsOf(from), to.startColumn)];
  if (type === 3 && range) return [insertion("row", range.startRow, rowsOf(range))];
  if (type === 4 && range) return [insertion("column", range.startColumn, columnsOf(range))];
  if (type === 5 && range) return rowRemovals(range, new Set(rangeFilteredRows));
  if (type === 6 && range) return [removal("column", range.startColumn, columnsOf(range))];
  return null;
}

const rowsOf = (range: IRange) => range.endRow - range.startRow + 1;
const columnsOf = (range: IRange) => range.endColumn - range.startColumn + 1;

/** Runs of rows in sight, from the last up, so that each is counted as the tab was. */
function rowRemovals(range: IRange, hidden: Set<number>): Shift[] {
  const shifts: Shift[] = [];
  let last = range.endRow;
  for (let row = range.endRow; row >= range.startRow - 1; row -= 1) {
    if (row >= range.startRow && !hidden.has(row)) continue;
    if (row < last) shifts.push(removal("row", row + 1, last - row));
    last = row - 1;
  }
  return shifts;
}

function shifted(formula: string, shifts: Shift[], isReshaped: TabTest): string {
  return shifts.reduce((text, shift) => shiftReferences(text, shift, isReshaped), formula);
}

/** The formulas that change, at the cells where they stood. */
function formulasAfter(book: Book, data: IFormulaData, reshaped: string, shifts: Shift[]): IFormulaData {
  const model = book.injector.get(FormulaDataModel);
  const tabs = data[book.id] ?? {};
  // Univer changes no formula anywhere when the tab itself has none on record.
  tabs[reshaped] ??= {};
  const changed: NonNullable<IFormulaData[string]> = {};
  for (const [home, cells] of Object.entries(tabs)) {
    const isReshaped = tabTest(book, reshaped, home);
    const cellsAfter = new ObjectMatrix<Nullable<IFormulaDataItem>>();
    new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
      const formula = cell && model.getFormulaStringByCell(row, column, home, book.id);
      if (!formula) return;
      const after = shifted(formula, shifts, isReshaped);
      // Formulas filled down share one text, told by their distance from its cell: each gets its own before that changes.
      if (after !== formula || cell.si) cellsAfter.setValue(row, column, { f: after });
    });
    changed[home] = cellsAfter.getMatrix();
  }
  return { [book.id]: changed };
}

function namesAfter(book: Book, reshaped: string, shifts: Shift[]): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const isReshaped = tabTest(book, reshaped);
  const stored = Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.id) ?? {});
  const changed = stored.flatMap((before) => {
    const formulaOrRefString = shifted(before.formulaOrRefString, shifts, isReshaped);
    return formulaOrRefString === before.formulaOrRefString ? [] : [{ before, after: { ...before, formulaOrRefString } }];
  });
  const mutation = (name: object) => ({ id: SetDefinedNameMutation.id, params: { unitId: book.id, ...name } });
  return { redos: changed.map(({ after }) => mutation(after)), undos: changed.map(({ before }) => mutation(before)) };
}

/** Whether a reference that stands on `home` and names that tab, or none, is one to the reshaped tab. */
function tabTest(book: Book, reshaped: string, home?: string): TabTest {
  const name = book.sheet(reshaped).getName().toLowerCase();
  return (tab) => (tab === undefined ? home === reshaped : tab.toLowerCase() === name);
}
