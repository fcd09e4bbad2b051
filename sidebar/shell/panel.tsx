import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask, closePanel } from "../server/server";
import { browserTimers } from "../server/timers";
import type { Guide } from "../set-up/guide-state";
import { answerShelf } from "../set-up/kept-answers";
import { makeGuide } from "../set-up/set-up-guide";
import { GuideView } from "../set-up/set-up-guide-view";
import { drawerIn } from "../store/drawer";
import { textShelf } from "../store/shelf";
import { makeStore } from "../store/store";
import { Bar } from "./bar";
import { speakAsBefore } from "./page-language";
import { Tabs, tabId, viewId } from "./tabs";
import { Views } from "./views";
import "./panel.css";
import "./views.css";
import "../fields/field.css";
import "../agreement/agreement.css";
import "../leads/leads.css";
import "../leads/figures.css";
import "../mails/mails.css";
import "../agreement/versions.css";
import "../set-up/set-up.css";

const storage = () => window.localStorage;
const store = makeStore({
  ask,
  shelf: textShelf(drawerIn(storage, "draft")),
  clock: () => new Date(),
  timers: browserTimers,
  close: closePanel,
});

const guideStore = makeGuide({ ask, timers: browserTimers, shelf: answerShelf(ask, drawerIn(storage, "set-up")), take: store.setUpAs });

/** Where the person is led when the guided set-up ends: to its result, or to where it was opened from. */
function useWayBack(guide: Guide) {
  const was = useRef(guide);
  useEffect(() => {
    const before = was.current;
    was.current = guide;
    if (!before.isOpen || guide.isOpen) return;
    store.look({ view: "setUp" });
    const place = guide.answer ? `#${viewId("setUp")} h1` : `#${tabId("setUp")}`;
    // The view is drawn by then.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(place)?.focus());
  }, [guide]);
}

function Panel() {
  const [seen, show] = useState(store.seen());
  const [guide, showGuide] = useState(guideStore.seen());
  useEffect(() => {
    store.watch((next) => {
      show(next);
      if (next.state?.ready) guideStore.withdraw();
      else if (next.state) guideStore.offer();
    });
    guideStore.watch(showGuide);
    // The server may have answered between the first drawing and this effect.
    show(store.seen());
    showGuide(guideStore.seen());
  }, []);
  useWayBack(guide);
  const { state, showing } = seen;
  const isReady = state?.ready ?? false;
  // There is one thing to do next, and nothing of it is saved or undone.
  const isResult = guide.answer !== null && showing.view === "setUp";
  return (
    <>
      {guide.isOpen && <GuideView guide={guide} store={guideStore} isReady={isReady} />}
      {/* Stays made behind the guide, so that each view is found again as it was left. */}
      <div class="views" hidden={guide.isOpen}>
        {isReady && <Tabs view={showing.view} onChoose={(view) => store.look({ view })} />}
        <main class={isReady ? "long" : ""}>
          <Views seen={seen} store={store} guide={guide} guideStore={guideStore} />
        </main>
        {!isResult && <Bar seen={seen} store={store} />}
      </div>
    </>
  );
}

/** Boxes in which the browser undoes by itself what was typed. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("textarea, input:not([type=radio]):not([type=file])");

const isBox = (target: EventTarget | null): boolean => target instanceof Element && target.matches("input, textarea, select");

function onKeys(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const saves = key === "s" || key === "enter";
  const undoes = key === "z" && !event.shiftKey && !hasOwnUndo(event.target);
  if (!saves && !undoes) return;
  event.preventDefault();
  if (saves) void store.save();
  else store.undo();
}

/** A box was left, or the person turned to the sheet or to another page, or is about to: the way to Close leads out of the frame. */
function onLeave(event: Event) {
  if (event.type !== "focusout" || isBox(event.target)) void store.leave();
}

const root = document.getElementById("panel");
if (root) {
  speakAsBefore();
  window.addEventListener("keydown", onKeys);
  window.addEventListener("focusout", onLeave);
  window.addEventListener("pagehide", onLeave);
  document.documentElement.addEventListener("pointerleave", onLeave);
  document.addEventListener("visibilitychange", onLeave);
  window.addEventListener("online", () => void store.leave());
  for (const sign of ["pointermove", "pointerdown", "keydown", "focusin"]) window.addEventListener(sign, store.sign);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) store.sign();
  });
  void store.open();
  void guideStore.resume();
  if (document.body.dataset.opens === "set-up") guideStore.open();
  render(<Panel />, root);
}
