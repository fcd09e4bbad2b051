import type { Ask } from "../server/server";
import type { Timers } from "../server/timers";
import { unanswered } from "../server/unanswered";
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
    const keeping = { kept: JSON.parse(text), gone: goneFrom(JSON.parse(held), JSON.parse(text)) };
    const isAnswered = await ask("panelKeep", keeping, PATIENCE).then(() => true, unanswered(false));
    sends = false;
    if (isAnswered) held = text;
    failures = isAnswered ? 0 : failures + 1;
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
