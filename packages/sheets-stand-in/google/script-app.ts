import { AuthModes, AuthorizationStatus, EventType, TriggerSource, WeekDay } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { Trigger } from "./trigger";
import { TriggerBuilder } from "./trigger-builders";

const missingOf = (context: Context, scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !context.host.granted.includes(scope));

/** What the person has and has not granted. */
export class AuthorizationInfo extends GoogleObject {
  readonly google = "AuthorizationInfo";

  constructor(
    context: Context,
    private readonly scopes: readonly string[],
  ) {
    super(context);
  }
  getAuthorizationStatus(): unknown {
    return missingOf(this.context, this.scopes).length ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    return missingOf(this.context, this.scopes).length ? "https://script.google.com/stand-in/authorize" : null;
  }
  getAuthorizedScopes(): string[] {
    return [...this.context.host.granted];
  }
}

export class ScriptApp extends GoogleObject {
  readonly google = "ScriptApp";
  override plain = { AuthMode: AuthModes, AuthorizationStatus, EventType, TriggerSource, WeekDay };

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
  getAuthorizationInfo(_mode: unknown, scopes?: string[]): AuthorizationInfo {
    return new AuthorizationInfo(this.context, scopes ?? this.context.host.bundle.manifest.oauthScopes);
  }
  requireScopes(_mode: unknown, scopes: string[]): void {
    if (missingOf(this.context, scopes).length) throw new GoogleException("Authorization is required to perform that action.");
  }
  requireAllScopes(_mode: unknown): void {
    this.requireScopes(_mode, this.context.host.bundle.manifest.oauthScopes);
  }
  getScriptId(): string {
    return "stand-in-script";
  }
}
