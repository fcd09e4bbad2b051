import { get, set } from "idb-keyval";
import type { Kept } from "../contract/kept";
import { told } from "./told";

const PAUSE = 700;

/** What the page could still hand over as it went away, which is newer than the store. */
function handedOver(): Kept | undefined {
  const text = localStorage.getItem(told.store);
  return text ? JSON.parse(text) : undefined;
}

/** Nothing where the browser forbids its store. */
export async function readKept(): Promise<Kept | undefined> {
  try {
    const last = handedOver();
    if (!last) return await get<Kept>(told.store);
    await set(told.store, last);
    localStorage.removeItem(told.store);
    return last;
  } catch {
    return undefined;
  }
}

/** From the next loading of the page on, this workbook is open. */
export async function openInstead(kept: Kept): Promise<void> {
  localStorage.removeItem(told.store);
  await set(told.store, kept);
}

/** From the next loading of the page on, this file is open, as it was made. */
export const startOver = (file: Kept["file"]): Promise<void> => openInstead({ file });

export interface Keeping {
  changed(): void;
  flush(): Promise<void>;
  stop(): void;
}

/** For a tab that keeps nothing. */
export const keepsNothing: Keeping = { changed() {}, flush: async () => {}, stop() {} };

/**
 * Keeps the workbook across reloads: a while after the last change, and when the page goes away.
 *
 * @param state the present state of the file
 * @param failed is told once if this browser keeps nothing
 */
export function keeper(state: () => Kept, failed: (error: unknown) => void): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let lastTook = 0;
  let unwritten = false;
  let writing = false;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || !unwritten) return;
    unwritten = false;
    writing = true;
    const begun = performance.now();
    try {
      await set(told.store, state());
    } catch (error) {
      stopped = true;
      failed(error);
    }
    writing = false;
    lastTook = performance.now() - begun;
  };
  const changed = () => {
    unwritten = true;
    // A big workbook takes its time to be written: it must not be all that the page does.
    if (timer === undefined && !stopped) timer = setTimeout(() => void flush(), Math.max(PAUSE, 8 * lastTook));
  };
  // What a page writes into its database as it goes away may be dropped half-way; its local storage takes it at once, up to some megabytes.
  const leave = () => {
    if (stopped || !(unwritten || writing)) return;
    try {
      localStorage.setItem(told.store, JSON.stringify(state()));
    } catch {
      void flush();
    }
  };
  window.addEventListener("pagehide", leave);
  // A page that comes back as it was is the newer one again.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || stopped) return;
    localStorage.removeItem(told.store);
    changed();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flush();
  });
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { changed, flush, stop };
}
