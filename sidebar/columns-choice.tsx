import { useState } from "preact/hooks";
import { faultWords } from "./fault-words";
import { PushButton } from "./push-button";
import { ask, type FieldColumn, type PanelState } from "./server";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

type Chosen = Record<string, string>;

const asChosen = (columns: readonly FieldColumn[]): Chosen => Object.fromEntries(columns.map(({ field, heading }) => [field, heading]));

/** Which column of the lead tab holds what: found by the headings, changed here where a team calls it otherwise. */
export function ColumnsChoice({ leads, busy, onDone }: { leads: NonNullable<PanelState["leads"]>; busy: boolean; onDone(): void }) {
  const [chosen, choose] = useState<Chosen | null>(null);
  const [said, say] = useState("");
  const shown = chosen ?? asChosen(leads.columns);

  async function save() {
    say("Saving…");
    say(await ask<string>("panelColumns", shown, PATIENCE).catch(faultWords));
    choose(null);
    onDone();
  }

  return (
    <details>
      <summary>Columns of the tab “{leads.tab}”</summary>
      <p class="secondary">Found by their headings. Choose another column where your team calls it otherwise.</p>
      {leads.columns.map(({ field, label }) => (
        <div class="column-choice" key={field}>
          <label for={`column-${field}`}>{label}</label>
          <select
            id={`column-${field}`}
            value={shown[field]}
            onChange={(event) => choose({ ...shown, [field]: event.currentTarget.value })}
          >
            <option value="">(none)</option>
            {leads.headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </select>
        </div>
      ))}
      <PushButton off={busy || chosen === null} title="Keeps these columns and checks the leads by them" onPush={() => void save()}>
        Use these columns
      </PushButton>
      <p role="status">{said}</p>
    </details>
  );
}
