import type { Drawer } from "./drawer";
import { type KeptTexts, parseKept } from "./kept-draft";

/** Where unsaved texts lie while the panel is closed. */
export interface Shelf {
  read(document: string): KeptTexts;
  /** Lays texts there and takes away those of the keys that are gone; what another panel laid there stays. */
  write(document: string, kept: KeptTexts, gone: readonly string[]): void;
}

/** In the browser; where it refuses its storage a draft lives as long as the panel. */
export function textShelf(drawer: Drawer): Shelf {
  const read = (document: string): KeptTexts => parseKept(drawer.read(document) ?? null);
  return {
    read,
    write(document, kept, gone) {
      const others = Object.entries(read(document)).filter(([key]) => !gone.includes(key));
      const all = { ...Object.fromEntries(others), ...kept };
      drawer.write(document, Object.keys(all).length > 0 ? JSON.stringify(all) : null);
    },
  };
}
