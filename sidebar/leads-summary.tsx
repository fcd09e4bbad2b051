import { momentWords } from "./moment-words";
import type { PanelState } from "./server";

const hourlyWords = ({ hourly }: NonNullable<PanelState["leads"]>): string => {
  if (!hourly) return "The hourly check is off: choose Extensions > Lead SLA > Set up this spreadsheet to switch it on.";
  return hourly.mine ? "The hourly check is on; it is yours." : "The hourly check is on; another person switched it on.";
};

/** How many leads show which word, and when they were last checked. */
export function LeadsSummary({ leads }: { leads: NonNullable<PanelState["leads"]> }) {
  const shown = leads.counts.filter((count) => count.leads > 0);
  const checked = leads.lastSweep
    ? `Rows last checked ${momentWords(new Date(leads.lastSweep), new Date(), leads.zone)}.`
    : "Rows not checked yet.";
  return (
    <section>
      <h2>Leads</h2>
      {leads.problem && (
        <p role="alert" class="problem">
          {leads.problem} Until then leads are judged by what held before.
        </p>
      )}
      {leads.notice && <p role="status">{leads.notice}</p>}
      {shown.length === 0 && <p>No lead has a moment in the column Received yet.</p>}
      <ul class="counts">
        {shown.map(({ state, leads: count, background, text }) => (
          <li key={state} class="state" style={background ? { background, color: text, borderColor: "rgba(0, 0, 0, 0.4)" } : undefined}>
            <span>{state}</span> <b>{count.toLocaleString("en-US")}</b>
          </li>
        ))}
      </ul>
      <p class="secondary">
        In the tab “{leads.tab}”. {checked} {hourlyWords(leads)}
      </p>
    </section>
  );
}
