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
import type { Book } from "./book";
import { shiftReferences } from "./formula-text";
import { insertion, move, removal, type Shift } from "./shifts";

/** What Univer knows of a command: rows and columns that move go from one place to another, others have a range. */
interface Reshaping {
  type: number;
  sheetId: string;
  range?: IRange;
  from?: IRange;
  to?: IRange;
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
    const shift = shiftOf(reshaping);
    return shift ? { newFormulaData: formulasAfter(book, data, reshaping.sheetId, shift) } : otherFormulas(data, tabs, reshaping);
  };
  names._getUpdateDefinedNameMutations = (workbook, reshaping) => {
    const shift = shiftOf(reshaping);
    return shift ? namesAfter(book, reshaping.sheetId, shift) : otherNames(workbook, reshaping);
  };
}

/** By the numbers of Univer's FormulaReferenceMoveType, which it does not export; null for what changes no rows or columns. */
function shiftOf({ type, range, from, to }: Reshaping): Shift | null {
  if (type === 1 && from && to) return move("row", from.startRow, rowsOf(from), to.startRow);
  if (type === 2 && from && to) return move("column", from.startColumn, columnsOf(from), to.startColumn);
  if (type === 3 && range) return insertion("row", range.startRow, rowsOf(range));
  if (type === 4 && range) return insertion("column", range.startColumn, columnsOf(range));
  if (type === 5 && range) return removal("row", range.startRow, rowsOf(range));
  if (type === 6 && range) return removal("column", range.startColumn, columnsOf(range));
  return null;
}

const rowsOf = (range: IRange) => range.endRow - range.startRow + 1;
const columnsOf = (range: IRange) => range.endColumn - range.startColumn + 1;

/** The formulas that change, at the cells where they stood. */
function formulasAfter(book: Book, data: IFormulaData, reshaped: string, shift: Shift): IFormulaData {
  const model = book.injector.get(FormulaDataModel);
  const tabs = data[book.id] ?? {};
  // Univer changes no formula anywhere when the tab itself has none on record.
  tabs[reshaped] ??= {};
  const changed: NonNullable<IFormulaData[string]> = {};
  for (const [home, cells] of Object.entries(tabs)) {
    const isReshaped = tabTest(book, reshaped, home);
    const after = new ObjectMatrix<Nullable<IFormulaDataItem>>();
    new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
      const formula = cell && model.getFormulaStringByCell(row, column, home, book.id);
      if (!formula) return;
      const shifted = shiftReferences(formula, shift, isReshaped);
      // Formulas filled down share one text, told by their distance from its cell: each gets its own before that changes.
      if (shifted !== formula || cell.si) after.setValue(row, column, { f: shifted });
    });
    changed[home] = after.getMatrix();
  }
  return { [book.id]: changed };
}

function namesAfter(book: Book, reshaped: string, shift: Shift): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const isReshaped = tabTest(book, reshaped);
  const stored = Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.id) ?? {});
  const changed = stored.flatMap((before) => {
    const formulaOrRefString = shiftReferences(before.formulaOrRefString, shift, isReshaped);
    return formulaOrRefString === before.formulaOrRefString ? [] : [{ before, after: { ...before, formulaOrRefString } }];
  });
  const mutation = (name: object) => ({ id: SetDefinedNameMutation.id, params: { unitId: book.id, ...name } });
  return { redos: changed.map(({ after }) => mutation(after)), undos: changed.map(({ before }) => mutation(before)) };
}

/** Whether a reference that stands on `home` and names that tab, or none, is one to the reshaped tab. */
function tabTest(book: Book, reshaped: string, home?: string): (tab: string | undefined) => boolean {
  const name = book.sheet(reshaped).getName().toLowerCase();
  return (tab) => (tab === undefined ? home === reshaped : tab.toLowerCase() === name);
}
