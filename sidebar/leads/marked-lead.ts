import { useEffect, useState } from "preact/hooks";
import { ask } from "../server/server";
import { browserTimers } from "../server/timers";
import { unanswered } from "../server/unanswered";
import { IDLE_AFTER, MARKED_AFTER, oneWait } from "../server/waits";

const PATIENCE = { giveUpAfter: 30_000, onSlow: () => {} };

/**
 * What the leads of the marked rows are called; "" where none is marked, or it is not known. Nothing tells a panel where the cursor
 * stands: it asks when the person comes back to it, and every few seconds while the buttons are shown and somebody is there.
 *
 * @param shown whether the buttons are in sight
 * @param done changes when a click may have changed the rows
 */
export function useMarkedLead(shown: boolean, done: unknown): string {
  const [marked, setMarked] = useState("");
  useEffect(() => {
    if (!shown) return;
    const wait = oneWait(browserTimers);
    let since = Date.now();
    let asks = false;
    let isOver = false;
    async function look() {
      if (asks) return;
      asks = true;
      const answer = await ask<string>("panelMarked", undefined, PATIENCE).catch(unanswered(null));
      asks = false;
      if (isOver) return;
      if (answer !== null) setMarked(answer);
      if (Date.now() - since < IDLE_AFTER) wait.start(MARKED_AFTER, () => void look());
    }
    const sign = () => {
      since = Date.now();
      void look();
    };
    const page = document.documentElement;
    page.addEventListener("pointerenter", sign);
    window.addEventListener("focus", sign);
    void look();
    return () => {
      isOver = true;
      wait.stop();
      page.removeEventListener("pointerenter", sign);
      window.removeEventListener("focus", sign);
    };
  }, [shown, done]);
  return marked;
}
