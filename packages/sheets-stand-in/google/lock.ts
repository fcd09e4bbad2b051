import type { Context } from "./context";
import { GoogleObject } from "./google-object";

export class Lock extends GoogleObject {
  readonly google = "LockService.Lock";

  constructor(
    context: Context,
    private readonly key: string,
  ) {
    super(context);
  }
  tryLock(milliseconds: number): boolean {
    return this.context.host.locks.take(this.key, this.context.run, milliseconds);
  }
  hasLock(): boolean {
    return this.context.host.locks.has(this.key, this.context.run);
  }
}

export class LockService extends GoogleObject {
  readonly google = "LockService";

  getDocumentLock(): Lock {
    return new Lock(this.context, "document");
  }
  getUserLock(): Lock {
    return new Lock(this.context, `user ${this.context.run.user}`);
  }
}
