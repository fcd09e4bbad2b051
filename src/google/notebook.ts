/** What the add-on remembers of this document where nobody needs to see it: text of at most 9 KB a key. */
export interface Notebook {
  /** 1 call each. */
  all(): Record<string, string>;
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** Several keys at once; others stay. */
  setAll(values: Record<string, string>): void;
  forget(key: string): void;
}

/** 1 call. */
export function openNotebook(): Notebook {
  const properties = PropertiesService.getDocumentProperties();
  return {
    all: () => properties.getProperties(),
    get: (key) => properties.getProperty(key),
    set: (key, value) => void properties.setProperty(key, value),
    setAll: (values) => void properties.setProperties(values),
    forget: (key) => void properties.deleteProperty(key),
  };
}
