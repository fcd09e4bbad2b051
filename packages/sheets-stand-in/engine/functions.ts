/** Which functions formulas know besides Univer's own. */
import { type BaseFunction, IFunctionService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { arrayFunctions } from "./array-functions";
import type { Book } from "./book";
import { type Clock, clockFunctions } from "./clock";
import { CustomFunction, type RunFunction } from "./custom-functions";
import type { FunctionAnswer } from "./engine";

export class Functions {
  private readonly service: IFunctionService;

  /** What was answered in the calculation under way. */
  private readonly answered = new Map<string, FunctionAnswer>();

  /** `mended` gives those that stand in for Univer's own. */
  constructor(book: Book, clock: Clock, mended: (service: IFunctionService) => BaseFunction[]) {
    this.service = book.injector.get(IFunctionService);
    this.service.registerExecutors(...arrayFunctions(), ...clockFunctions(clock, book), ...mended(this.service));
    book.commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.answered.clear();
    });
  }

  register(names: string[], run: RunFunction): void {
    this.service.registerExecutors(...names.map((name) => new CustomFunction(name.toUpperCase(), run, this.answered)));
    // Formulas entered before were understood without these names.
    this.service.deleteFormulaAstCacheKey(...names.map((name) => name.toUpperCase()));
  }
}
