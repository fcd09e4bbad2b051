/** What the add-on remembers where nobody needs to see it: text of at most 9 KB a key, 500 KB in all. */
export interface Notebook {
  /** 1 call each. */
  all(): Record<string, string>;
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** Several keys at once; others stay. */
  setAll(values: Record<string, string>): void;
  forget(key: string): void;
  forgetAll(): void;
}

function notebookOf(properties: GoogleAppsScript.Properties.Properties): Notebook {
  return {
    all: () => properties.getProperties(),
    get: (key) => properties.getProperty(key),
    set: (key, value) => void properties.setProperty(key, value),
    setAll: (values) => void properties.setProperties(values),
    forgetAll: () => void properties.deleteAllProperties(),
    forget: (key) => void properties.deleteProperty(key),
  };
}

/** 1 call. */
export const openNotebook = (): Notebook => notebookOf(PropertiesService.getDocumentProperties());

/** The same for the person who runs the script, whatever spreadsheet he is in; 1 call. */
export const openOwnNotebook = (): Notebook => notebookOf(PropertiesService.getUserProperties());
