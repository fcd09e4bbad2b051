/** Formulas that mention a name are calculated anew when the name comes, goes or stands for other cells. */
import type { ICommandInfo, IDisposable } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { Book } from "../engine/book";
import type { Calculation } from "../engine/calculation";
import type { FormulaCells } from "../engine/formula-cells";
import { mentionsOf } from "../engine/formula-text";

export class NamesInFormulas {
  private readonly changed = new Set<string>();
  private readonly listener: IDisposable;

  constructor(
    private readonly book: Book,
    private readonly cells: FormulaCells,
    private readonly calculation: Calculation,
  ) {
    this.listener = book.commands.onCommandExecuted((command) => this.watch(command));
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.clear();
  }

  private watch({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    // The change may be one part of a greater one, such as rows that come.
    if (this.changed.size === 0) queueMicrotask(() => this.calculateAnew());
    this.changed.add((params as { name: string }).name.toLowerCase());
  }

  private calculateAnew(): void {
    if (this.changed.size === 0) return;
    const spellings = new Set<string>();
    const areas = this.cells.all().flatMap(({ area, formula }) => {
      const mentioned = mentionsOf(formula).names.filter((name) => this.changed.has(name.toLowerCase()));
      for (const name of mentioned) spellings.add(name);
      return mentioned.length > 0 ? [area] : [];
    });
    this.changed.clear();
    if (areas.length === 0) return;
    // Univer keeps what it has read and understood of a formula, names included; its reader forgets only so.
    this.book.injector.get(LexerTreeBuilder).dispose();
    this.book.injector.get(IFunctionService).deleteFormulaAstCacheKey(...spellings);
    this.calculation.start({ areas });
  }
}
