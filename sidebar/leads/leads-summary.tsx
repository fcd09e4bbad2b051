import { numberText } from "../../src/language/figures/number-text";
import { stateStyle } from "../controls/state-style";
import { words } from "../language/spoken/words";
import type { PanelState, ShownLeads } from "../server/server";
import { uncountedWords } from "../words/figure-words";
import { againWords, hourlyWords } from "../words/hourly-words";
import { listMoment, type Seen } from "./promise-words";

/** What stands in the way of judging the leads, or people should know of their last check; nothing where all is well. */
export function LeadsProblem({ leads }: { leads: ShownLeads }) {
  const { problem, notice } = leads;
  return (
    <>
      {problem && (
        <p role="alert" class="problem">
          {problem} {words().leads.judgedByBefore}
        </p>
      )}
      {notice && (
        <p role="status" class="notice">
          {notice}
        </p>
      )}
    </>
  );
}

/** How many leads show which word, in which tab, and who checks them. */
export function LeadsSummary({ leads, states }: { leads: ShownLeads; states: PanelState["states"] }) {
  const shown = leads.counts.filter((count) => count.leads > 0);
  return (
    <>
      <p role="status">{uncountedWords(leads)}</p>
      <ul class="counts by-status">
        {shown.map(({ state, leads: count }) => (
          <li key={state} class="state" style={stateStyle(leads, state)}>
            <span>{states[state]}</span> <b>{numberText(count)}</b>
          </li>
        ))}
      </ul>
      <p class="secondary">
        {words().leads.inTab(leads.tab)} {hourlyWords(leads)}
      </p>
    </>
  );
}

/** When leads were checked last, and whether they are checked again by themselves. */
export function LeadsChecked({ leads, seen }: { leads: ShownLeads; seen: Seen }) {
  const texts = words().leads;
  return (
    <p class="checked">
      <span>{leads.lastCheck ? texts.checked(listMoment(leads.lastCheck, seen)) : texts.notChecked}</span>
      <span title={hourlyWords(leads)}>{againWords(leads)}</span>
    </p>
  );
}
