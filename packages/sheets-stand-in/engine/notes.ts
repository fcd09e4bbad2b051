import { generateRandomId } from "@univerjs/core";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Book } from "./book";
import type { Area } from "./engine";

const SIZE = { width: 160, height: 100 };

/** A note belongs to the first cell of the area that is asked for. */
export class Notes {
  private readonly model: SheetsNoteModel;

  constructor(private readonly book: Book) {
    this.model = book.injector.get(SheetsNoteModel);
  }

  at({ sheet, row, column }: Area): string {
    return this.model.getNote(this.book.id, sheet, { row, col: column })?.note ?? "";
  }

  set(area: Area, text: string): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) this.setOne(area.sheet, row, column, text);
    }
  }

  private setOne(sheet: string, row: number, column: number, text: string): void {
    const old = this.model.getNote(this.book.id, sheet, { row, col: column });
    if (text === "" && !old) return;
    if (text === "") {
      this.book.run(RemoveNoteMutation.id, { sheetId: sheet, subUnitId: sheet, noteId: old?.id, row, col: column });
      return;
    }
    const note = { ...SIZE, id: old?.id ?? generateRandomId(6), row, col: column, note: text };
    this.book.run(UpdateNoteMutation.id, { sheetId: sheet, subUnitId: sheet, row, col: column, note });
  }
}
