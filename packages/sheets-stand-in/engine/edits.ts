/** What a person does at the grid, told once per typing, paste, clearing or filling. */
import type { Book } from "./book";
import type { Cells } from "./cells";
import type { Area, CellWrite, Raw, UserEdit } from "./engine";
import type { FormatsAndStyles } from "./formats-and-styles";
import { GridWatch } from "./grid-watch";
import { readTyped } from "./typed-text";

export class Edits {
  private readonly listeners: ((edit: UserEdit) => void)[] = [];
  private readonly watch: GridWatch;

  constructor(
    private readonly book: Book,
    private readonly cells: Cells,
    private readonly looks: FormatsAndStyles,
  ) {
    this.watch = new GridWatch(book, cells, (edit) => this.tell(edit));
  }

  listen(listener: (edit: UserEdit) => void): void {
    this.listeners.push(listener);
  }

  type(area: Area, texts: string[][]): void {
    const formats = this.looks.formats(area);
    this.edit(
      area,
      formats.map((row, r) => row.map((format, c) => readTyped(texts[r]?.[c] ?? "", format, this.book.locale, this.book.year()))),
    );
  }

  clear(area: Area): void {
    this.edit(
      area,
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ({ clear: true as const }))),
    );
  }

  dispose(): void {
    this.listeners.length = 0;
    this.watch.dispose();
  }

  private edit(area: Area, writes: CellWrite[][]): void {
    const single = area.rows === 1 && area.columns === 1;
    const before = single ? this.cells.raw(area)[0]?.[0] : undefined;
    this.book.asTyped(() => this.cells.write(area, writes));
    if (!single) {
      this.tell({ area });
      return;
    }
    const after = afterOf(writes[0]?.[0]);
    this.tell({ area, before: before ?? "", ...(after === undefined ? {} : { after }) });
  }

  private tell(edit: UserEdit): void {
    for (const listener of this.listeners) listener(edit);
  }
}

/** What a formula gives is not known yet. */
function afterOf(write: CellWrite | undefined): Raw | undefined {
  if (!write || "formula" in write) return undefined;
  if ("clear" in write) return "";
  return "text" in write ? write.text : write.raw;
}
