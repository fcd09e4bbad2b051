import type { Context } from "./context";
import { GoogleObject } from "./google-object";

/** A name for an area. */
export class NamedRange extends GoogleObject {
  readonly google = "SpreadsheetApp.NamedRange";

  constructor(
    context: Context,
    private readonly name: string,
  ) {
    super(context);
  }
  getName(): string {
    return this.name;
  }
}
