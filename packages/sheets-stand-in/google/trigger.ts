import { EventType, TriggerSource } from "./constants";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";
import type { StoredTrigger } from "./state";

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
  getEventType(): unknown {
    return EventType[this.stored.event];
  }
  getTriggerSource(): unknown {
    return this.stored.event === "CLOCK" ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }
  getTriggerSourceId(): string | null {
    return this.stored.event === "CLOCK" ? null : "stand-in";
  }
  getUniqueId(): string {
    return this.stored.id;
  }
}
