import { BaseReferenceObject, NullValueObject } from "@univerjs/engine-formula";

const firstCell = BaseReferenceObject.prototype.getFirstCell;

/** A formula that only refers to a blank cell is blank in Sheets; in Univer, as in Excel, it would be 0. */
export function keepBlankReferencesBlank(): void {
  BaseReferenceObject.prototype.getFirstCell = function (this: BaseReferenceObject) {
    const { startRow, startColumn } = this.getRangePosition();
    return this.getCellData(startRow, startColumn) ? firstCell.call(this) : NullValueObject.create();
  };
}
