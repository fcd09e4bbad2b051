import { Notices } from "../controls/notices";
import { words } from "../language/spoken/words";
import type { PanelSeen, Store } from "../store/store";
import { LeadsChecked, LeadsSummary } from "./leads-summary";
import { OneClick } from "./one-click";
import { WaitingList } from "./waiting-list";

/** How the leads stand, what to do with the marked ones, and which to answer first. */
export function LeadsView({ seen: { state, work, showing }, store, now }: { seen: PanelSeen; store: Store; now: Date }) {
  const leads = state?.leads;
  if (!leads) return <p>{words().leads.none}</p>;
  return (
    <>
      <Notices notices={state.notices ?? []} />
      <LeadsSummary leads={leads} states={state.states} />
      <OneClick busy={work.is === "busy"} shown={showing.view === "leads"} columns={leads.columns} onDone={() => void store.readAgain()} />
      <WaitingList leads={leads} states={state.states} now={now} />
      <LeadsChecked leads={leads} now={now} />
    </>
  );
}
