import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { Cached } from "./state";

const LONGEST_KEY = 250;
const LONGEST_VALUE = 100_000;
const TEN_MINUTES = 600;
const SIX_HOURS = 21_600;

export class Cache extends GoogleObject {
  readonly google = "CacheService.Cache";

  constructor(
    context: Context,
    private readonly store: Map<string, Cached>,
  ) {
    super(context);
  }
  get(key: string): string | null {
    const cached = this.store.get(key);
    return cached && cached.until > this.context.host.engine.now() ? cached.value : null;
  }
  put(key: string, value: string, seconds = TEN_MINUTES): void {
    if (key.length > LONGEST_KEY) throw new GoogleException("Argument too large: key");
    if (value.length > LONGEST_VALUE) throw new GoogleException("Argument too large: value");
    this.store.set(key, { value, until: this.context.host.engine.now() + Math.min(seconds, SIX_HOURS) * 1000 });
  }
  remove(key: string): void {
    this.store.delete(key);
  }
}

export class CacheService extends GoogleObject {
  readonly google = "CacheService";

  getDocumentCache(): Cache {
    return new Cache(this.context, this.context.host.cache("document"));
  }
  getUserCache(): Cache {
    return new Cache(this.context, this.context.host.cache(`user ${this.context.run.user}`));
  }
}
