import { AuthModes } from "./constants";
import { GoogleObject } from "./google-object";
import { Trigger } from "./trigger";
import { TriggerBuilder } from "./trigger-builders";

export class ScriptApp extends GoogleObject {
  readonly google = "ScriptApp";
  override plain = { AuthMode: AuthModes };

  newTrigger(handler: string): TriggerBuilder {
    return new TriggerBuilder(this.context, handler);
  }
  /** A person sees no one else's triggers. */
  getProjectTriggers(): Trigger[] {
    const { host, run } = this.context;
    return host.state.triggers.filter((one) => one.user === run.user).map((one) => new Trigger(this.context, one));
  }
  getUserTriggers(_spreadsheet: unknown): Trigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger(trigger: Trigger): void {
    const { triggers } = this.context.host.state;
    const at = triggers.findIndex((one) => one.id === trigger.stored.id);
    if (at >= 0) triggers.splice(at, 1);
  }
}
