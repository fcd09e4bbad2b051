/** A text in the browser's storage, apart for each spreadsheet: the panels of all of them share one origin. */
export interface Drawer {
  /** null where none lies there, undefined where the browser refuses its storage. */
  read(document: string): string | null | undefined;
  /**
   * Lays a text there, null for none.
   *
   * @returns whether it lies there now: the browser may refuse its storage, or be full
   */
  write(document: string, text: string | null): boolean;
}

type TextStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** As browsers name a storage that they refuse to a framed page, that is full, and (Firefox) that is full or broken. */
const REFUSED = /^(SecurityError|QuotaExceededError|NS_ERROR_\w+)$/;

/**
 * @param storage throws where the browser refuses it to a framed page; null where it is turned off
 * @param name of what lies there
 */
export function drawerIn(storage: () => TextStorage | null, name: string): Drawer {
  const keyFor = (document: string): string => `lead-sla ${name} ${document}`;
  function ifGranted<Answer>(use: (granted: TextStorage) => Answer): Answer | undefined {
    try {
      const granted = storage();
      return granted ? use(granted) : undefined;
    } catch (error) {
      if (REFUSED.test((error as Error).name)) return undefined;
      throw error;
    }
  }
  return {
    read: (document) => ifGranted((granted) => granted.getItem(keyFor(document))),
    write(document, text) {
      const isDone = ifGranted((granted) => {
        if (text === null) granted.removeItem(keyFor(document));
        else granted.setItem(keyFor(document), text);
        return true;
      });
      return isDone === true;
    },
  };
}
