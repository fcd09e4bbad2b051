import type { FilterTest } from "../engine/engine";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";

/** What a filter asks of the cells of a column: a script can take it along, not make it. */
export class FilterCriteria extends GoogleObject {
  readonly google = "SpreadsheetApp.FilterCriteria";

  constructor(
    context: Context,
    readonly test: FilterTest,
  ) {
    super(context);
  }
}
