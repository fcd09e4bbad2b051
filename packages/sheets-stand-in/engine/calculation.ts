/** Knowing when every calculation has landed in the cells, and starting one. */
import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { cornersOf } from "./addresses";
import type { Book } from "./book";
import type { Area } from "./engine";

const STYLE_COMMANDS: string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];
const GIVE_UP_AFTER = 120_000;

export class Calculation {
  /** Changes that Univer has noted and not yet begun to calculate. */
  private noted = false;
  private started = 0;
  private finished = 0;
  private disposed = false;
  private waiting: (() => void)[] = [];
  private readonly ends: (() => void)[] = [];
  private readonly listener: IDisposable;
  private readonly dirty: IActiveDirtyManagerService;

  constructor(private readonly book: Book) {
    this.dirty = book.injector.get(IActiveDirtyManagerService);
    this.listener = book.commands.onCommandExecuted((command, options) => this.watch(command, options));
  }

  /**
   * Calculates everything, or what depends on the areas. Univer counts NOW(), TODAY() and the random functions in with
   * every calculation, so that without areas it is these.
   */
  start({ everything = false, areas = [] }: { everything?: boolean; areas?: Area[] }): void {
    this.book.run(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: everything,
      dirtyRanges: areas.map((area) => ({ unitId: this.book.id, sheetId: area.sheet, range: cornersOf(area) })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  async settle(): Promise<void> {
    const deadline = Date.now() + GIVE_UP_AFTER;
    while (!this.disposed) {
      // Results and what they set off come in promises right after a calculation: let those run before looking.
      await nextTurn();
      if (!this.busy() || this.disposed) return;
      if (Date.now() > deadline) throw new Error("The calculation did not end within two minutes.");
      await this.nextNews(1000);
    }
  }

  /** Calls back after each calculation, when its results stand in the cells. */
  onEnd(listener: () => void): void {
    this.ends.push(listener);
  }

  underWay(): boolean {
    return this.started > this.finished;
  }

  dispose(): void {
    this.disposed = true;
    this.listener.dispose();
    this.wake();
  }

  private busy(): boolean {
    return this.noted || this.underWay();
  }

  private nextNews(atMost: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, atMost);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  private watch(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.noted = false;
      this.started += 1;
      return;
    }
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.notice(command.params as ISetFormulaCalculationNotificationMutation);
      return;
    }
    if (this.startsCalculation(command, options)) this.noted = true;
  }

  /** The same test by which Univer's own trigger decides whether to calculate. */
  private startsCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.dirty.get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const trigger = (command.params as { trigger?: string }).trigger ?? "";
    return options?.onlyLocal !== true && !STYLE_COMMANDS.includes(trigger);
  }

  /** Each start ends in one such stage, also when Univer broke a calculation off to begin anew. */
  private notice({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    // What Univer tells last: by then the results stand in the cells, while they are only known at the stage before.
    if (functionsExecutedState !== undefined) for (const tell of this.ends) tell();
    if (stageInfo?.stage !== FormulaExecuteStageType.CALCULATION_COMPLETED) return;
    this.finished += 1;
    this.wake();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
