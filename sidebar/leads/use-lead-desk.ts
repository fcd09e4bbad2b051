import { useEffect, useRef, useState } from "preact/hooks";
import { ask, isAsking } from "../server/server";
import { browserTimers } from "../server/timers";
import { type Desk, type LeadDesk, makeLeadDesk } from "./lead-desk";

const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin"] as const;

/**
 * The daily work as the view shows it.
 *
 * @param shown whether it is in sight: only then the cursor is followed
 * @param onChange the sheet was changed by a click
 */
export function useLeadDesk(shown: boolean, onChange: () => void): [Desk, LeadDesk] {
  const changed = useRef(onChange);
  changed.current = onChange;
  const made = useRef<LeadDesk | null>(null);
  made.current ??= makeLeadDesk({
    ask,
    timers: browserTimers,
    clock: () => new Date(),
    isBusy: isAsking,
    onChange: () => changed.current(),
  });
  const desk = made.current;
  const [seen, show] = useState(desk.seen());
  useEffect(() => {
    desk.watch(show);
    return () => desk.watch(() => {});
  }, [desk]);
  useEffect(() => {
    if (!shown) return;
    desk.start();
    const page = document.documentElement;
    for (const sign of SIGNS) window.addEventListener(sign, desk.sign);
    page.addEventListener("pointerenter", desk.sign);
    window.addEventListener("focus", desk.sign);
    return () => {
      desk.stop();
      for (const sign of SIGNS) window.removeEventListener(sign, desk.sign);
      page.removeEventListener("pointerenter", desk.sign);
      window.removeEventListener("focus", desk.sign);
    };
  }, [desk, shown]);
  return [seen, desk];
}
