import { type Kept, parseKept } from "./kept-draft";

/** Where unsaved texts lie while the panel is closed, apart for each spreadsheet: all of them share one origin. */
export interface Shelf {
  read(document: string): Kept;
  write(document: string, kept: Kept): void;
}

const keyFor = (document: string): string => `lead-sla draft ${document}`;

/** The browser may refuse its storage to a framed page, or be full: then a draft lives as long as the panel. */
export const browserShelf: Shelf = {
  read(document) {
    try {
      return parseKept(window.localStorage.getItem(keyFor(document)));
    } catch {
      return {};
    }
  },
  write(document, kept) {
    try {
      if (Object.keys(kept).length === 0) window.localStorage.removeItem(keyFor(document));
      else window.localStorage.setItem(keyFor(document), JSON.stringify(kept));
    } catch {
      // The text still stands in the panel.
    }
  },
};
