import { type KeptTexts, parseKept } from "./kept-draft";

/** Where unsaved texts lie while the panel is closed, apart for each spreadsheet: all of them share one origin. */
export interface Shelf {
  read(document: string): KeptTexts;
  /** Lays texts there and takes away those of the keys that are gone; what another panel laid there stays. */
  write(document: string, kept: KeptTexts, gone: readonly string[]): void;
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
  write(document, kept, gone) {
    try {
      const others = Object.entries(this.read(document)).filter(([key]) => !gone.includes(key));
      const all = { ...Object.fromEntries(others), ...kept };
      if (Object.keys(all).length === 0) window.localStorage.removeItem(keyFor(document));
      else window.localStorage.setItem(keyFor(document), JSON.stringify(all));
    } catch {
      // The text still stands in the panel.
    }
  },
};
