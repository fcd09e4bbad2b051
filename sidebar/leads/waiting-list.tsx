import { useState } from "preact/hooks";
import { stateStyle } from "../controls/state-style";
import { words } from "../language/spoken/words";
import { ask, type PanelState, type ShownLeads, type WaitingLead } from "../server/server";
import { faultWords } from "../words/fault-words";
import { momentWords } from "../words/moment-words";

const PATIENCE = { giveUpAfter: 30_000, onSlow: () => {} };
const EVERYONE = "";
/** Longer lists are read in the sheet. */
const SHOWN = 25;

function OwnerChoice({ owners, owner, onChoose }: { owners: string[]; owner: string; onChoose(owner: string): void }) {
  return (
    <div class="whose">
      <label for="waiting-owner">{words().leads.whose}</label>
      <select id="waiting-owner" value={owner} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value={EVERYONE}>{words().leads.wholeTeam}</option>
        {owners.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Leads that are overdue or due soon, worst first; a click jumps to the row. */
export function WaitingList({ leads, states, now }: { leads: ShownLeads; states: PanelState["states"]; now: Date }) {
  const [owner, setOwner] = useState(EVERYONE);
  const [said, say] = useState("");
  const owners = [...new Set(leads.waiting.map((lead) => lead.owner).filter(Boolean))].sort();
  const chosen = owners.includes(owner) ? owner : EVERYONE;
  const mine = leads.waiting.filter((lead) => chosen === EVERYONE || lead.owner === chosen);
  const jump = ({ row, id }: WaitingLead) =>
    ask<string>("panelShowLead", { row, id }, PATIENCE).then(say, (error) => say(faultWords(error)));
  return (
    <section>
      <h2>{words().leads.toAnswer}</h2>
      {owners.length > 0 && <OwnerChoice owners={owners} owner={chosen} onChoose={setOwner} />}
      {mine.length === 0 && <p>{words().leads.noneWaits}</p>}
      <ul class="counts">
        {mine.slice(0, SHOWN).map((lead) => (
          <li key={`${lead.id} ${lead.row}`}>
            <button
              type="button"
              class="jump"
              style={stateStyle(leads, lead.state)}
              title={words().leads.jumpTitle}
              onClick={() => void jump(lead)}
            >
              <span class="who">{lead.name}</span>
              <span class="due">
                {words().leads.due(states[lead.state], momentWords(new Date(lead.due), now, leads.zone))}
                {lead.owner && `, ${lead.owner}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {mine.length > SHOWN && <p class="secondary">{words().leads.moreInSheet(mine.length - SHOWN)}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
