/** Named ranges of the workbook. */
import { generateRandomId } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { absoluteReference, areaOf } from "./addresses";
import type { Book } from "./book";
import type { Area, NamedArea } from "./engine";

export class NamedAreas {
  private readonly service: IDefinedNamesService;

  constructor(private readonly book: Book) {
    this.service = book.injector.get(IDefinedNamesService);
  }

  all(): NamedArea[] {
    return this.stored().flatMap((stored) => {
      const area = this.areaOfReference(stored.formulaOrRefString);
      return area ? [{ name: stored.name, area }] : [];
    });
  }

  set(name: string, area: Area): void {
    const old = this.find(name);
    const stored = {
      id: old?.id ?? generateRandomId(10),
      name: old?.name ?? name,
      formulaOrRefString: absoluteReference(this.book.sheet(area.sheet).getName(), area),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    this.book.run(SetDefinedNameMutation.id, stored);
  }

  delete(name: string): void {
    const old = this.find(name);
    // By its command Univer would write #REF! into the formulas that mention it.
    if (old) this.book.run(RemoveDefinedNameMutation.id, { ...old });
  }

  /** The area that a name stands for; names know no upper and lower case. */
  areaOfName(name: string): Area | null {
    const stored = this.find(name);
    return stored ? this.areaOfReference(stored.formulaOrRefString) : null;
  }

  private stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.book.id) ?? {});
  }

  private find(name: string): IDefinedNamesServiceParam | undefined {
    return this.stored().find((stored) => stored.name.toLowerCase() === name.toLowerCase());
  }

  private areaOfReference(reference: string): Area | null {
    if (reference.includes("#REF!")) return null;
    const { sheetName, range } = deserializeRangeWithSheet(reference.replace(/^=/, ""));
    const sheet = this.book.workbook.getSheetBySheetName(sheetName);
    if (!sheet) return null;
    return areaOf(sheet.getSheetId(), {
      startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
      startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      endRow: Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn,
    });
  }
}
