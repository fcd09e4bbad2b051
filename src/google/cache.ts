import { logFault } from "./execution-log";
import { isRefusal } from "./refusal";

/** What a cache holds for some minutes or hours: nothing rests on it, so that one which fails is as good as none. */
export interface HeldCache {
  /** 1 call each. */
  get(key: string): string | null;
  put(key: string, text: string, seconds: number): void;
  remove(key: string): void;
}

/** Google's cache may fail at any call (not documented when); a job must not end for it. */
function orNothing<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    logFault(error);
    return null;
  }
}

function heldIn(open: () => GoogleAppsScript.Cache.Cache | null): HeldCache {
  const cache = orNothing(open);
  return {
    get: (key) => orNothing(() => cache?.get(key) ?? null),
    put: (key, text, seconds) => void orNothing(() => cache?.put(key, text, seconds)),
    remove: (key) => void orNothing(() => cache?.remove(key)),
  };
}

/** What all who share the spreadsheet see; 1 call. */
export const openDocumentCache = (): HeldCache => heldIn(() => CacheService.getDocumentCache());

/** What only the person sees who runs the script, whatever spreadsheet he is in; 1 call. */
export const openOwnCache = (): HeldCache => heldIn(() => CacheService.getUserCache());
