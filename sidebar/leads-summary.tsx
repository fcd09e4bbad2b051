import type { PanelState } from "../src/entries/panel";

const moment = (iso: string): string => new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });

/** How many leads show which word, and when they were last checked. */
export function LeadsSummary({ leads }: { leads: PanelState["leads"] }) {
  if (!leads) return null;
  const shown = leads.counts.filter((count) => count.leads > 0);
  return (
    <section aria-labelledby="leads">
      <h2 id="leads">Leads now</h2>
      {shown.length === 0 && <p>No lead has a moment in the column Received yet.</p>}
      <ul class="counts">
        {shown.map(({ state, leads: count }) => (
          <li key={state} class={`state ${state.toLowerCase().replace(" ", "-")}`}>
            <span>{state}</span> <b>{count.toLocaleString("en-US")}</b>
          </li>
        ))}
      </ul>
      <p class="secondary">
        Tab “{leads.tab}”. {leads.lastSweep ? `All rows last checked ${moment(leads.lastSweep)}.` : "Not checked yet."}
      </p>
    </section>
  );
}
