/** Which functions formulas know besides Univer's own. */
import { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { type Clock, clockFunctions } from "./clock";
import { CustomFunction, type RunFunction } from "./custom-functions";

export class Functions {
  private readonly service: IFunctionService;

  constructor(book: Book, clock: Clock) {
    this.service = book.injector.get(IFunctionService);
    this.service.registerExecutors(...clockFunctions(clock));
  }

  register(names: string[], run: RunFunction): void {
    this.service.registerExecutors(...names.map((name) => new CustomFunction(name.toUpperCase(), run)));
    // Formulas entered before were understood without these names.
    this.service.deleteFormulaAstCacheKey(...names.map((name) => name.toUpperCase()));
  }
}
