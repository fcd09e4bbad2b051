/** Functions that the add-on brings, called from cells: their arguments with number formats, their answers with messages. */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { areaOf } from "./addresses";
import { rawOf } from "./cells";
import type { Area, FunctionAnswer, FunctionArgument, Raw } from "./engine";
import { shownError } from "./errors";

export type RunFunction = (name: string, args: FunctionArgument[], cell?: Area) => FunctionAnswer;

type ArgumentCell = FunctionArgument["cells"][number][number];
type AnswerCell = { raw: Raw; format?: string };

export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly answer: RunFunction,
    private readonly answered: Map<string, FunctionAnswer>,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    return resultOf(this.ask(variants));
  }

  /** Where arrays spill Univer goes through the formulas twice; Sheets calls a function once. */
  private ask(variants: FunctionVariantType[]): FunctionAnswer {
    const args = variants.map(argumentOf);
    const question = JSON.stringify([this.subUnitId, this.row, this.column, this.name, args]);
    const known = this.answered.get(question);
    if (known) return known;
    const answer = this.call(args);
    this.answered.set(question, answer);
    return answer;
  }

  /** Where it is calculated, if Univer says so. */
  private cell(): Area | undefined {
    if (!this.subUnitId || this.row < 0 || this.column < 0) return undefined;
    return { sheet: this.subUnitId, row: this.row, column: this.column, rows: 1, columns: 1 };
  }

  /** A throw would end the process, because Univer calculates outside any call of ours. */
  private call(args: FunctionArgument[]): FunctionAnswer {
    try {
      return this.answer(String(this.name), args, this.cell());
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

function argumentOf(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isNull()) return { cells: [[{ raw: "", format: "" }]], scalar: true, omitted: true };
  if (value.isArray()) return arrayArgument(value as ArrayValueObject);
  return { cells: [[cellOfValue(value)]], scalar: true, omitted: false };
}

function referenceArgument(reference: BaseReferenceObject): FunctionArgument {
  const corners = reference.getRangePosition();
  const unit = reference.getUnitId();
  const sheet = reference.getSheetId();
  const cells: ArgumentCell[][] = [];
  for (let row = corners.startRow; row <= corners.endRow; row += 1) {
    const line: ArgumentCell[] = [];
    for (let column = corners.startColumn; column <= corners.endColumn; column += 1) {
      const cell = reference.getCellData(row, column);
      const raw = rawOf(cell);
      // What a formula gives may bring a format of its own, which the cell gets only after the calculation.
      const format = reference.getCellPattern(unit, sheet, row, column) || (cell ? patternOf(reference, cell) : "");
      line.push({ raw, format });
    }
    cells.push(line);
  }
  const area = areaOf(sheet, corners);
  return { cells, scalar: area.rows === 1 && area.columns === 1, omitted: false, area };
}

function patternOf(reference: BaseReferenceObject, cell: NonNullable<ReturnType<BaseReferenceObject["getCellData"]>>): string {
  return reference.getCurrentStylesData().getStyleByCell(cell)?.n?.pattern ?? "";
}

function arrayArgument(array: ArrayValueObject): FunctionArgument {
  const values = array.getArrayValue() as Nullable<BaseValueObject>[][];
  const cells = Array.from({ length: array.getRowCount() }, (_, r) =>
    Array.from({ length: array.getColumnCount() }, (__, c) => cellOfValue(values[r]?.[c])),
  );
  return { cells, scalar: false, omitted: false };
}

function cellOfValue(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return { raw: "", format: "" };
  if (value.isError()) return { raw: shownError(String(value.getValue())), format: "" };
  return { raw: value.getValue(), format: value.getPattern() };
}

function resultOf(answer: FunctionAnswer): ReturnType<BaseFunction["calculate"]> {
  if ("error" in answer) return errorValue(answer.error);
  const rows = answer.cells;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const first = rows[0]?.[0];
  if (!first) return StringValueObject.create("");
  if (rows.length === 1 && columns === 1) return valueOfCell(first);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_, c) => valueOfCell(row[c]))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Made by hand and not by its factory, which shares one object among all cells: the message belongs to this cell. */
function errorValue(message: string): BaseValueObject {
  return new ErrorValueObject(ErrorType.ERROR, message).withCustomData({ message });
}

function valueOfCell(cell: AnswerCell | undefined): BaseValueObject {
  if (!cell) return NullValueObject.create();
  if (typeof cell.raw === "boolean") return BooleanValueObject.create(cell.raw);
  if (typeof cell.raw === "number") return NumberValueObject.create(cell.raw, cell.format ?? "");
  return StringValueObject.create(cell.raw);
}
