import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const bytes = (text: string): number => new Blob([text]).size;

type Store = Record<string, string>;

function refuseTooMuch(store: Store, added: Store): void {
  for (const value of Object.values(added)) {
    if (bytes(value) > LONGEST_VALUE) throw new GoogleException("Argument too large: value");
  }
  const all = Object.entries({ ...store, ...added }).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (all > LARGEST_STORE) {
    throw new GoogleException("You have exceeded the property storage quota. Please remove some properties and try again.");
  }
}

/** One of the three stores; strings only. */
export class Properties extends GoogleObject {
  readonly google = "PropertiesService.Properties";

  constructor(
    context: Context,
    private readonly store: Store,
  ) {
    super(context);
  }
  getProperty(key: string): string | null {
    return this.store[key] ?? null;
  }
  getProperties(): Store {
    return { ...this.store };
  }
  setProperties(added: Store, deleteAllOthers = false): this {
    const texts = Object.fromEntries(Object.entries(added).map(([key, value]) => [key, String(value)]));
    refuseTooMuch(deleteAllOthers ? {} : this.store, texts);
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.store, texts);
    return this;
  }
  deleteProperty(key: string): this {
    delete this.store[key];
    return this;
  }
  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}

export class PropertiesService extends GoogleObject {
  readonly google = "PropertiesService";

  getDocumentProperties(): Properties {
    return new Properties(this.context, this.context.host.state.document);
  }
  /** In a custom function they are the owner's, whoever looks at the sheet. */
  getUserProperties(): Properties {
    const { host, run } = this.context;
    const user = run.authMode === "CUSTOM_FUNCTION" ? host.state.owner : run.user;
    const store = host.state.users[user] ?? {};
    host.state.users[user] = store;
    return new Properties(this.context, store);
  }
}
