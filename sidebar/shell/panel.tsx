import { render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { AgreementView } from "../agreement/agreement-view";
import { HelpView } from "../help/help-view";
import { words } from "../language/spoken/words";
import { LeadsView } from "../leads/leads-view";
import { PlanView } from "../plan/plan-view";
import { ask, closePanel } from "../server/server";
import { browserTimers } from "../server/timers";
import { answerShelf } from "../set-up/kept-answers";
import { type Guide, makeGuide } from "../set-up/set-up-guide";
import { GuideView } from "../set-up/set-up-guide-view";
import { headingNow } from "../set-up/set-up-result";
import { SetUpView } from "../set-up/set-up-view";
import { browserShelf } from "../store/shelf";
import { makeStore, type PanelSeen } from "../store/store";
import { Bar } from "./bar";
import { Tabs, tabId, viewId } from "./tabs";
import { View } from "./view";
import "./panel.css";
import "./views.css";
import "../fields/field.css";
import "../agreement/agreement.css";
import "../leads/leads.css";
import "../leads/figures.css";
import "../mails/mails.css";
import "../agreement/versions.css";
import "../set-up/set-up.css";

const store = makeStore({ ask, shelf: browserShelf, clock: () => new Date(), timers: browserTimers, close: closePanel });

const guideStore = makeGuide({ ask, timers: browserTimers, shelf: answerShelf(ask, () => window.localStorage), take: store.setUpAs });

/** A click may lead to another view, or put an end to what it stands in: the focus must not stay behind in what nobody sees. */
function useFocusInView(view: string, isResult: boolean) {
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isGone = activeElement?.closest("[role=tabpanel][hidden]") || (activeElement === body && document.hasFocus());
    if (isGone) document.querySelector<HTMLElement>("[role=tabpanel]:not([hidden]) h1")?.focus();
  }, [view, isResult]);
}

function Views({ seen, guide }: { seen: PanelSeen; guide: Guide }) {
  const { state, showing } = seen;
  useFocusInView(showing.view, guide.answer !== null);
  if (!state?.ready) return null;
  const zone = state.leads?.zone ?? "Etc/UTC";
  const { view } = showing;
  const now = new Date(Date.now() + seen.ahead);
  const { titles } = words().shell;
  return (
    <>
      <View name="leads" title={titles.leads} shown={view === "leads"}>
        <LeadsView seen={seen} store={store} now={now} />
      </View>
      <View name="agreement" title={titles.agreement} shown={view === "agreement"}>
        <AgreementView seen={seen} store={store} now={now} />
      </View>
      <View name="plan" title={titles.plan} shown={view === "plan"}>
        <PlanView plan={state.plan ?? null} zone={zone} counting={seen.counting || (state.plan?.isCounting ?? false)} />
      </View>
      <View name="setUp" title={guide.answer ? headingNow(guide.answer, seen.state) : titles.setUp} shown={view === "setUp"}>
        <SetUpView seen={seen} store={store} guide={guide} guideStore={guideStore} />
      </View>
      <View name="help" title={titles.help} shown={view === "help"}>
        <HelpView leads={state.leads} />
      </View>
    </>
  );
}

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
          <Views seen={seen} guide={guide} />
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
