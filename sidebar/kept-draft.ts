import type { Kept } from "./draft";

/** The browser may refuse its storage to a framed page: then a draft lives as long as the panel. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const keyFor = (document: string): string => `lead-sla draft ${document}`;

export function readKept(document: string): Kept | null {
  try {
    const text = storage()?.getItem(keyFor(document));
    return text ? (JSON.parse(text) as Kept) : null;
  } catch {
    return null;
  }
}

export function writeKept(document: string, kept: Kept): void {
  try {
    if (Object.keys(kept.typed).length === 0) storage()?.removeItem(keyFor(document));
    else storage()?.setItem(keyFor(document), JSON.stringify(kept));
  } catch {
    // Full or forbidden: the text still stands in the panel.
  }
}
