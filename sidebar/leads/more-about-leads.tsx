import { Notices } from "../controls/notices";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { PanelSeen, Store } from "../store/store";
import { LeadsSummary } from "./leads-summary";

/** What is seldom looked at: how many leads are in which state, what people should know of the agreement, and reading again. */
export function MoreAboutLeads({ seen: { state, work }, store }: { seen: PanelSeen; store: Store }) {
  const texts = words().leadCard;
  const leads = state?.leads;
  if (!state || !leads) return null;
  const notices = state.notices ?? [];
  return (
    <details class="about-leads">
      <summary>{texts.about(notices.length)}</summary>
      <Notices notices={notices} />
      <LeadsSummary leads={leads} states={state.states} />
      <div>
        <PushButton off={work.is === "busy"} title={texts.readAgainTitle} onPush={() => void store.readAgain()}>
          {texts.readAgain}
        </PushButton>
      </div>
    </details>
  );
}
