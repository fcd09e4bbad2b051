import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Agreement } from "./agreement";
import { Bar } from "./bar";
import { ColumnsChoice } from "./columns-choice";
import { keepFocusInSight } from "./focus-in-sight";
import { LeadsSummary } from "./leads-summary";
import { OneClick } from "./one-click";
import { ask } from "./server";
import { browserShelf } from "./shelf";
import { makeStore, type Seen } from "./store";
import { WaitingList } from "./waiting-list";
import { Welcome } from "./welcome";
import "./panel.css";

const store = makeStore({ ask, shelf: browserShelf, clock: () => new Date() });

function Contents({ seen: { state, draft, work } }: { seen: Seen }) {
  if (!state) return null;
  if (!state.ready) return <Welcome />;
  return (
    <>
      {state.leads && <LeadsSummary leads={state.leads} />}
      {state.leads && <OneClick busy={work.is === "busy"} onDone={() => void store.readAgain()} />}
      {state.leads && <WaitingList leads={state.leads} />}
      {state.leads && <ColumnsChoice leads={state.leads} busy={work.is === "busy"} onDone={() => void store.readAgain()} />}
      <Agreement draft={draft} busy={work.is === "busy"} onType={store.type} onDecide={(key, whose) => void store.decide(key, whose)} />
    </>
  );
}

function Panel() {
  const [seen, show] = useState(store.seen());
  const main = useRef<HTMLElement>(null);
  useEffect(() => store.watch(show), []);
  useEffect(() => (main.current ? keepFocusInSight(main.current) : undefined), []);
  return (
    <>
      <main ref={main} class={seen.state?.ready ? "long" : ""}>
        <Contents seen={seen} />
      </main>
      <Bar seen={seen} store={store} />
    </>
  );
}

function saveByKeys(event: KeyboardEvent) {
  const wanted = (event.ctrlKey || event.metaKey) && !event.altKey && ["s", "enter"].includes(event.key.toLowerCase());
  if (!wanted) return;
  event.preventDefault();
  void store.save();
}

const root = document.getElementById("panel");
if (root) {
  window.addEventListener("keydown", saveByKeys);
  void store.open();
  render(<Panel />, root);
}
