import { get, set } from "idb-keyval";

/** What stands in the browser's store: which file is open, and its state once there is one. */
export interface Kept {
  file: "sample" | "empty";
  /** The clock stands still while the page is closed: nobody wants to find a sample that went stale overnight. */
  saved?: { engine: string; standIn: string; now: number };
}

const KEY = "lead-sla-workbook";
const PAUSE = 700;

/** Nothing where the browser forbids its store. */
export const readKept = (): Promise<Kept | undefined> => get<Kept>(KEY).catch(() => undefined);

/** From the next loading of the page on, this file is open, as it was made. */
export const startOver = (file: Kept["file"]): Promise<void> => set(KEY, { file } satisfies Kept);

/**
 * Keeps the workbook across reloads: a while after the last change, and when the page goes away.
 *
 * @param state the present state of the file
 * @param failed is told once if this browser keeps nothing
 */
export function keeper(state: () => Kept, failed: (error: unknown) => void): { changed(): void; flush(): Promise<void>; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let lastTook = 0;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (stopped) return;
    const begun = performance.now();
    try {
      await set(KEY, state());
    } catch (error) {
      stopped = true;
      failed(error);
    }
    lastTook = performance.now() - begun;
  };
  const changed = () => {
    // A big workbook takes its time to be written: it must not be all that the page does.
    if (timer === undefined && !stopped) timer = setTimeout(() => void flush(), Math.max(PAUSE, 8 * lastTook));
  };
  window.addEventListener("pagehide", () => void flush());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flush();
  });
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { changed, flush, stop };
}
