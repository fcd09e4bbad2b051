import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { AgreementView } from "./agreement-view";
import { Bar } from "./bar";
import { HelpView } from "./help-view";
import { LeadsView } from "./leads-view";
import { PlanView } from "./plan-view";
import { ask, closePanel } from "./server";
import { SetUpView } from "./set-up-view";
import { browserShelf } from "./shelf";
import { makeStore, type Seen } from "./store";
import { Tabs } from "./tabs";
import { browserTimers } from "./timers";
import { View } from "./view";
import { Welcome } from "./welcome";
import "./panel.css";
import "./views.css";
import "./field.css";
import "./agreement.css";
import "./leads.css";
import "./figures.css";
import "./mails.css";
import "./versions.css";

const store = makeStore({ ask, shelf: browserShelf, clock: () => new Date(), timers: browserTimers, close: closePanel });

function Views({ seen }: { seen: Seen }) {
  const { state, showing } = seen;
  if (!state?.ready) return null;
  const zone = state.leads?.zone ?? "Etc/UTC";
  const { view } = showing;
  const now = new Date(Date.now() + seen.ahead);
  return (
    <>
      <View name="leads" title="Leads today" shown={view === "leads"}>
        <LeadsView seen={seen} store={store} now={now} />
      </View>
      <View name="agreement" title="Agreement" shown={view === "agreement"}>
        <AgreementView seen={seen} store={store} now={now} />
      </View>
      <View name="plan" title="Plan" shown={view === "plan"}>
        <PlanView plan={state.plan ?? null} zone={zone} counting={seen.counting || (state.plan?.isCounting ?? false)} />
      </View>
      <View name="setUp" title="Set-up" shown={view === "setUp"}>
        <SetUpView seen={seen} store={store} />
      </View>
      <View name="help" title="Help" shown={view === "help"}>
        <HelpView leads={state.leads} />
      </View>
    </>
  );
}

function Panel() {
  const [seen, show] = useState(store.seen());
  useEffect(() => {
    store.watch(show);
    // The server may have answered between the first drawing and this effect.
    show(store.seen());
  }, []);
  const { state, showing } = seen;
  return (
    <>
      {state?.ready && <Tabs view={showing.view} onChoose={(view) => store.look({ view })} />}
      <main class={state?.ready ? "long" : ""}>
        {state && !state.ready && <Welcome />}
        <Views seen={seen} />
      </main>
      <Bar seen={seen} store={store} />
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
  render(<Panel />, root);
}
