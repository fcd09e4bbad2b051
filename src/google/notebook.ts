/** What the add-on remembers where nobody needs to see it: text of at most 9 KB a key, 500 KB in all. */
export interface Notebook {
  /** 1 call each. */
  all(): Record<string, string>;
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** Several keys at once; others stay. */
  setAll(values: Record<string, string>): void;
  /** Keeps several keys for the next write, which takes them along; no call. */
  later(values: Record<string, string>): void;
  /** Writes what was kept for later; 1 call where there is something. */
  writeDown(): void;
  forget(key: string): void;
  forgetAll(): void;
}

function notebookOf(
  properties: GoogleAppsScript.Properties.Properties,
  seen: (notes: Record<string, string>) => Record<string, string> = (notes) => notes,
): Notebook {
  let waiting: Record<string, string> = {};
  const write = (values: Record<string, string>): void => {
    const together = { ...waiting, ...values };
    if (Object.keys(together).length > 0) properties.setProperties(together);
    // Not before it was written: what waits goes with the next write after one that Google refused.
    waiting = {};
  };
  return {
    all: () => seen({ ...properties.getProperties(), ...waiting }),
    get: (key) => waiting[key] ?? properties.getProperty(key),
    set: (key, value) => write({ [key]: value }),
    setAll: write,
    later(values) {
      waiting = { ...waiting, ...values };
    },
    writeDown: () => write({}),
    forgetAll() {
      waiting = {};
      properties.deleteAllProperties();
    },
    forget(key) {
      delete waiting[key];
      properties.deleteProperty(key);
    },
  };
}

let lastSeen: Record<string, string> | undefined;

/** All notes of the document as this run has read them last; undefined where it has not; no call. */
export const seenNotes = (): Record<string, string> | undefined => lastSeen;

/** 1 call. */
export const openNotebook = (): Notebook =>
  notebookOf(PropertiesService.getDocumentProperties(), (notes) => {
    lastSeen = notes;
    return notes;
  });

/** The same for the person who runs the script, whatever spreadsheet he is in; 1 call. */
export const openOwnNotebook = (): Notebook => notebookOf(PropertiesService.getUserProperties());
