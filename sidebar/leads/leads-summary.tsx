import { numberText } from "../../src/language/figures/number-text";
import { stateStyle } from "../controls/state-style";
import { words } from "../language/spoken/words";
import type { PanelState, ShownLeads } from "../server/server";
import { uncountedWords } from "../words/figure-words";
import { hourlyWords } from "../words/hourly-words";
import { momentWords } from "../words/moment-words";

/** How many leads show which word. */
export function LeadsSummary({ leads, states }: { leads: ShownLeads; states: PanelState["states"] }) {
  const shown = leads.counts.filter((count) => count.leads > 0);
  return (
    <section>
      {leads.problem && (
        <p role="alert" class="problem">
          {leads.problem} {words().leads.judgedByBefore}
        </p>
      )}
      {leads.notice && <p role="status">{leads.notice}</p>}
      <p role="status">{uncountedWords(leads)}</p>
      {shown.length === 0 && leads.uncounted === 0 && <p>{words().leads.noneReceived}</p>}
      <ul class="counts by-status">
        {shown.map(({ state, leads: count }) => (
          <li key={state} class="state" style={stateStyle(leads, state)}>
            <span>{states[state]}</span> <b>{numberText(count)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When and by whom leads are checked. */
export function LeadsChecked({ leads, now }: { leads: ShownLeads; now: Date }) {
  const checked = leads.lastCheck
    ? words().leads.checked(momentWords(new Date(leads.lastCheck), now, leads.zone))
    : words().leads.notChecked;
  return (
    <p class="secondary">
      {words().leads.inTab(leads.tab)} {checked} {hourlyWords(leads)}
    </p>
  );
}
