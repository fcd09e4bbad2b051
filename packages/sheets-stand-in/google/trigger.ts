import type { Trigger as StoredTrigger } from "../contract/stand-in-contract";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";

/** An installed trigger as a script sees it. */
export class Trigger extends GoogleObject {
  readonly google = "ScriptApp.Trigger";

  constructor(
    context: Context,
    readonly stored: StoredTrigger,
  ) {
    super(context);
  }
  getHandlerFunction(): string {
    return this.stored.function;
  }
}
