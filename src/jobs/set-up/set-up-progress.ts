/** Where a set-up is that runs now: noted in the document's cache, which a panel asks without the lock and without any cell. */
import { openDocumentCache } from "../../google/cache";
import { words } from "../../language/spoken/words";
import type { SetUpProgress } from "../messages/set-up-messages";

/** The steps, in their order. */
const ALL = ["columns", "tabs", "plan", "colours", "clock", "leads"] as const;

export type ProgressStep = (typeof ALL)[number];

const KEY = "set-up step";
/** Seconds: as long as Google lets a run last, should it end without a word. */
const LASTS = 360;

export interface Progress {
  /** The step that begins now; once for each. */
  at(step: ProgressStep, count?: SetUpProgress["count"]): void;
  end(): void;
}

/** Notes the steps; 1 call, and 1 for each step. */
export function startProgress(): Progress {
  const cache = openDocumentCache();
  let noted = "";
  return {
    at(step, count) {
      const progress: SetUpProgress = { steps: ALL.map((one) => words().setUp.steps[one]), at: ALL.indexOf(step), ...(count && { count }) };
      const text = JSON.stringify(progress);
      if (text !== noted) cache.put(KEY, text, LASTS);
      noted = text;
    },
    end: () => cache.remove(KEY),
  };
}

/** Where it is, null where none runs; 2 calls. */
export function setUpStep(): SetUpProgress | null {
  const text = openDocumentCache().get(KEY);
  return text === null ? null : (JSON.parse(text) as SetUpProgress);
}
