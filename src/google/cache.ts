import { logFault } from "./execution-log";

/** What the document's cache holds for some minutes: nothing rests on it, so that one which fails is as good as none. */
export interface DocumentCache {
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
    logFault(error);
    return null;
  }
}

/** 1 call. */
export function openDocumentCache(): DocumentCache {
  const cache = orNothing(() => CacheService.getDocumentCache());
  return {
    get: (key) => orNothing(() => cache?.get(key) ?? null),
    put: (key, text, seconds) => void orNothing(() => cache?.put(key, text, seconds)),
    remove: (key) => void orNothing(() => cache?.remove(key)),
  };
}
