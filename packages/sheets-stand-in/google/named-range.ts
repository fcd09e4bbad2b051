import type { Context } from "./context";
import { GoogleObject } from "./google-object";
import { Range } from "./range";

/** A name for an area. */
export class NamedRange extends GoogleObject {
  readonly google = "SpreadsheetApp.NamedRange";

  constructor(
    context: Context,
    private name: string,
  ) {
    super(context);
  }
  getName(): string {
    return this.name;
  }
  getRange(): Range {
    const { engine } = this.context.host;
    const named = engine.names().find((one) => one.name === this.name);
    if (!named) throw new Error(`The named range ${this.name} was removed; what Sheets answers is not defined`);
    return new Range(this.context, named.area);
  }
  setName(name: string): NamedRange {
    const { area } = this.getRange();
    this.remove();
    this.context.host.engine.setName(name, area);
    this.name = name;
    return this;
  }
  setRange(range: Range): NamedRange {
    this.context.host.engine.setName(this.name, range.area);
    return this;
  }
  remove(): void {
    this.context.host.engine.deleteName(this.name);
  }
}
