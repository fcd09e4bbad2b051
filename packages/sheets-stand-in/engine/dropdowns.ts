/** Dropdowns of cells. */
import { DataValidationErrorStyle, DataValidationType, generateRandomId, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { deserializeListOptions, serializeListOptions } from "@univerjs/sheets";
import { areaOf, type Corners, cornersOf } from "./addresses";
import type { Book } from "./book";
import type { Area, Dropdown } from "./engine";

export class Dropdowns {
  private readonly model: DataValidationModel;

  constructor(private readonly book: Book) {
    this.model = book.injector.get(DataValidationModel);
  }

  all(sheet: string): Dropdown[] {
    return this.lists(sheet).flatMap((rule) =>
      rule.ranges.map((range) => ({
        area: areaOf(sheet, range),
        choices: deserializeListOptions(rule.formula1 ?? ""),
        strict: rule.errorStyle === DataValidationErrorStyle.STOP,
        ...(rule.error ? { help: rule.error } : {}),
      })),
    );
  }

  set({ area, choices, strict, help }: Dropdown): void {
    this.book.checkInside(area);
    this.clear(area);
    const rule: ISheetDataValidationRule = {
      uid: generateRandomId(6),
      type: DataValidationType.LIST,
      ranges: [cornersOf(area)],
      formula1: serializeListOptions(choices),
      errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
      allowBlank: true,
      ...(help ? { error: help, showErrorMessage: true } : {}),
    };
    this.book.run(AddDataValidationMutation.id, { subUnitId: area.sheet, rule });
  }

  clear(area: Area): void {
    const cut = cornersOf(area);
    for (const rule of this.lists(area.sheet)) {
      const ranges = rule.ranges.flatMap((range) => without(range, cut));
      if (ranges.length === rule.ranges.length && ranges.every((range, index) => range === rule.ranges[index])) continue;
      this.keepOnly(area.sheet, rule.uid, ranges);
    }
  }

  private keepOnly(sheet: string, ruleId: string, ranges: Corners[]): void {
    if (ranges.length === 0) {
      this.book.run(RemoveDataValidationMutation.id, { subUnitId: sheet, ruleId });
      return;
    }
    this.book.run(UpdateDataValidationMutation.id, { subUnitId: sheet, ruleId, payload: { type: UpdateRuleType.RANGE, payload: ranges } });
  }

  private lists(sheet: string): ISheetDataValidationRule[] {
    const rules = this.model.getRules(this.book.id, sheet) as ISheetDataValidationRule[];
    return rules.filter((rule) => rule.type === DataValidationType.LIST);
  }
}

/** What is left of a range when another is cut out of it; the range itself when they do not touch. */
function without(range: Corners, cut: Corners): Corners[] {
  const apart =
    cut.endRow < range.startRow || cut.startRow > range.endRow || cut.endColumn < range.startColumn || cut.startColumn > range.endColumn;
  if (apart) return [range];
  const left: Corners[] = [];
  const top = Math.max(range.startRow, cut.startRow);
  const bottom = Math.min(range.endRow, cut.endRow);
  if (range.startRow < top) left.push({ ...range, endRow: top - 1 });
  if (range.endRow > bottom) left.push({ ...range, startRow: bottom + 1 });
  if (range.startColumn < cut.startColumn) left.push({ ...range, startRow: top, endRow: bottom, endColumn: cut.startColumn - 1 });
  if (range.endColumn > cut.endColumn) left.push({ ...range, startRow: top, endRow: bottom, startColumn: cut.endColumn + 1 });
  return left;
}
