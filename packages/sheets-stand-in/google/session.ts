import type { Context } from "./context";
import { GoogleObject } from "./google-object";

export class User extends GoogleObject {
  readonly google = "User";

  constructor(
    context: Context,
    private readonly email: string,
  ) {
    super(context);
  }
  getEmail(): string {
    return this.email;
  }
}

/** Without an authorisation Google gives an empty address. */
export const userOf = (context: Context): User => new User(context, context.run.authMode === "FULL" ? context.run.user : "");

export class Session extends GoogleObject {
  readonly google = "Session";

  getActiveUser(): User {
    return userOf(this.context);
  }
  getScriptTimeZone(): string {
    return this.context.host.bundle.manifest.timeZone;
  }
  getActiveUserLocale(): string {
    return "en";
  }
  /** A key of the person that says nothing about him, and that Google changes from time to time. */
  getTemporaryActiveUserKey(): string {
    const changes = this.context.host.keyChanges();
    const named = `${this.context.run.user}${changes || ""}`;
    const sum = [...named].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7);
    return `user-${sum.toString(36)}`;
  }
}
