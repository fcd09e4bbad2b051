/** Finds in Univer's stream of changes what of the spreadsheet changed, whoever did it. */
import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, Nullable } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import type { ChangeKind } from "./engine";

/** By Univer's names; what is not here is none of a person's: calculations, heights that follow texts, what is in sight. */
const KINDS: Record<string, ChangeKind> = {
  "sheet.mutation.insert-row": "rows inserted",
  "sheet.mutation.remove-rows": "rows removed",
  "sheet.mutation.insert-col": "columns inserted",
  "sheet.mutation.remove-col": "columns removed",
  "sheet.mutation.insert-sheet": "tab inserted",
  "sheet.mutation.remove-sheet": "tab removed",
  "sheet.mutation.set-worksheet-col-width": "look",
  "sheet.mutation.set-worksheet-row-height": "look",
  "sheet.mutation.set-row-hidden": "look",
  "sheet.mutation.set-row-visible": "look",
  "sheet.mutation.set-col-hidden": "look",
  "sheet.mutation.set-col-visible": "look",
  "sheet.mutation.set-frozen": "look",
  "sheet.mutation.add-worksheet-merge": "look",
  "sheet.mutation.remove-worksheet-merge": "look",
  "sheet.mutation.set-numfmt-mutation": "look",
  "sheet.mutation.remove-numfmt-mutation": "look",
  "sheet.mutation.add-conditional-rule": "look",
  "sheet.mutation.set-conditional-rule": "look",
  "sheet.mutation.delete-conditional-rule": "look",
  "sheet.mutation.set-worksheet-name": "other",
  "sheet.mutation.move-rows": "other",
  "sheet.mutation.move-columns": "other",
  "sheet.mutation.move-range": "other",
  "sheet.mutation.reorder-range": "other",
  "sheet.mutation.update-note": "other",
  "sheet.mutation.remove-note": "other",
};

const holds = (cell: Nullable<ICellData>): boolean => !cell || "v" in cell || "f" in cell || "si" in cell || "p" in cell;

const touchesContents = ({ cellValue }: ISetRangeValuesMutationParams): boolean =>
  Object.values(cellValue ?? {}).some((line) => Object.values((line ?? {}) as Record<number, Nullable<ICellData>>).some(holds));

export class ChangeWatch {
  private readonly listeners: ((kind: ChangeKind) => void)[] = [];
  private readonly watch: IDisposable;

  constructor(private readonly book: Book) {
    this.watch = book.commands.onCommandExecuted((command, options) => this.look(command, options));
  }

  listen(listener: (kind: ChangeKind) => void): void {
    this.listeners.push(listener);
  }

  dispose(): void {
    this.listeners.length = 0;
    this.watch.dispose();
  }

  private look(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.listeners.length === 0 || options?.fromFormula || options?.onlyLocal) return;
    const kind = command.id === SetRangeValuesMutation.id ? this.kindOfCells(command) : KINDS[command.id];
    if (kind) for (const listener of this.listeners) listener(kind);
  }

  /** A person's edit is told as one. */
  private kindOfCells({ params }: Readonly<ICommandInfo>): ChangeKind | undefined {
    if (!touchesContents(params as ISetRangeValuesMutationParams)) return "look";
    return this.book.scriptWrites() && !this.book.personTypes() ? "contents" : undefined;
  }
}
