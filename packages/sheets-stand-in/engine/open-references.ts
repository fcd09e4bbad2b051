/**
 * Sheets has references without a last row ("D2:D"); Univer does not know them. Inside they end in row 1,048,576,
 * further than any tab reaches, and are read as ending where the tab ends.
 */
import type { IRange } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { OPEN_FROM, outsideQuotes } from "./formula-text";

const BEYOND = 1_048_576;
const OPEN = /(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(!.])/gi;
const ENDED = /(:\$?[A-Z]{1,3})\$?([1-9]\d{6,})\b/gi;

/** As Univer understands it. */
export function withEnds(formula: string): string {
  return formula.includes(":") ? outsideQuotes(formula, (part) => part.replace(OPEN, `$1$$${BEYOND}`)) : formula;
}

/** As Sheets shows it. */
export function withoutEnds(formula: string): string {
  if (!formula.includes(":")) return formula;
  return outsideQuotes(formula, (part) =>
    part.replace(ENDED, (text, columns: string, row: string) => (Number(row) < OPEN_FROM ? text : columns)),
  );
}

const rangeData = BaseReferenceObject.prototype.getRangeData;

export function endOpenReferencesAtTheTab(): void {
  BaseReferenceObject.prototype.getRangeData = function (this: BaseReferenceObject): IRange {
    const range = rangeData.call(this);
    if (!range || !(range.endRow >= OPEN_FROM)) return range;
    const rows = this.getActiveSheetRowCount();
    return rows === 0 ? range : { ...range, endRow: Math.max(range.startRow, rows - 1) };
  };
}
