import type { Context } from "./context";
import { GoogleException } from "./exception";
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
  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw new GoogleException("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this.context.host.locks.has(this.key, this.context.run);
  }
  releaseLock(): void {
    this.context.host.locks.release(this.key, this.context.run);
  }
}

export class LockService extends GoogleObject {
  readonly google = "LockService";

  getDocumentLock(): Lock {
    return new Lock(this.context, "document");
  }
  getScriptLock(): Lock {
    return new Lock(this.context, "script");
  }
  getUserLock(): Lock {
    return new Lock(this.context, `user ${this.context.run.user}`);
  }
}
