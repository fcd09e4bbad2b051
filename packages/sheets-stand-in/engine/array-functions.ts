/** The functions behind Sheets' braces, and ARRAYFORMULA. */
import type { Nullable } from "@univerjs/core";
import { ArrayValueObject, BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { ROW, WHOLE } from "./array-literals";

type Cells = Nullable<BaseValueObject>[][];

function cellsOf(value: BaseValueObject): Cells {
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => array.get(row, column)),
  );
}

function arrayOf(cells: Cells): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function refusal(missing: "rows" | "columns"): BaseValueObject {
  const message =
    missing === "rows"
      ? "Function ARRAY_ROW parameter 2 has mismatched row size."
      : "In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.";
  return new ErrorValueObject(ErrorType.VALUE, message).withCustomData({ message });
}

/** Parts beside each other, all of the same height. */
class ArrayRow extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...parts: BaseValueObject[]) {
    const grids = parts.map(cellsOf);
    const [first] = grids;
    if (grids.some((grid) => grid.length !== first?.length)) return refusal("rows");
    return arrayOf((first ?? []).map((_, row) => grids.flatMap((grid) => grid[row] ?? [])));
  }
}

/** Rows below each other, all of the same width. */
class ArrayLiteral extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...rows: BaseValueObject[]) {
    const faulty = rows.find((row) => row.isError());
    if (faulty) return faulty;
    const cells = rows.flatMap(cellsOf);
    if (cells.some((row) => row.length !== cells[0]?.length)) return refusal("columns");
    return arrayOf(cells);
  }
}

/** Univer computes with arrays everywhere: there is nothing left to do for it. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject) {
    return value;
  }
}

export const arrayFunctions = (): BaseFunction[] => [new ArrayRow(ROW), new ArrayLiteral(WHOLE), new ArrayFormula("ARRAYFORMULA")];
