import { useLayoutEffect } from "preact/hooks";
import { AgreementView } from "../agreement/agreement-view";
import { HelpView } from "../help/help-view";
import { words } from "../language/spoken/words";
import { LeadsView } from "../leads/leads-view";
import { PlanView } from "../plan/plan-view";
import type { Guide } from "../set-up/guide-state";
import type { GuideStore } from "../set-up/set-up-guide";
import { headingNow } from "../set-up/set-up-result";
import { SetUpView } from "../set-up/set-up-view";
import type { PanelSeen, Store } from "../store/store";
import { usePageLanguage } from "./page-language";
import { View } from "./view";

/** A click may lead to another view, or put an end to what it stands in: the focus must not stay behind in what nobody sees. */
function useFocusInView(view: string, isResult: boolean) {
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isGone = activeElement?.closest("[role=tabpanel][hidden]") || (activeElement === body && document.hasFocus());
    if (isGone) document.querySelector<HTMLElement>("[role=tabpanel]:not([hidden]) h1")?.focus();
  }, [view, isResult]);
}

interface ViewsProps {
  seen: PanelSeen;
  store: Store;
  guide: Guide;
  guideStore: GuideStore;
}

/** All views of the panel, of which one is shown; none before there is something to show. */
export function Views({ seen, store, guide, guideStore }: ViewsProps) {
  const { state, showing } = seen;
  useFocusInView(showing.view, guide.answer !== null);
  usePageLanguage();
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
        <HelpView leads={state.leads} states={state.states} />
      </View>
    </>
  );
}
