import type { Ask } from "../server/server";
import type { Timers } from "../server/timers";
import { againAfter, KEEP_AFTER, oneWait } from "../server/waits";
import { goneFrom, type KeptTexts } from "./kept-draft";

/** Keeps on the server what stands in the panel only for a while: a frame may have no storage, and a save may fail for long. */
export interface UnsavedTexts {
  /** What the server said it holds. */
  holds(kept: KeptTexts): void;
  /** What stands in the panel only by now. */
  note(kept: KeptTexts): void;
}

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

export function makeUnsavedTexts(ask: Ask, timers: Timers): UnsavedTexts {
  const wait = oneWait(timers);
  let held = "{}";
  let wanted = "{}";
  let failures = 0;
  let sends = false;

  async function send() {
    if (sends || wanted === held) return;
    sends = true;
    const text = wanted;
    try {
      await ask("panelKeep", { kept: JSON.parse(text), gone: goneFrom(JSON.parse(held), JSON.parse(text)) }, PATIENCE);
      held = text;
      failures = 0;
    } catch {
      failures += 1;
    }
    sends = false;
    if (wanted !== held) wait.start(failures > 0 ? againAfter(failures) : KEEP_AFTER, send);
  }

  return {
    holds: (kept) => {
      held = JSON.stringify(kept);
    },
    note(kept) {
      const text = JSON.stringify(kept);
      if (text === wanted) return;
      wanted = text;
      if (wanted === held) wait.stop();
      else wait.start(KEEP_AFTER, send);
    },
  };
}
