import type { Tab } from "../google/tab";
import { columnLetters } from "../tables/column-letters";
import type { ChosenColumns, LeadField } from "../tables/lead-table";
import { leadColumns } from "../tables/lead-table";
import type { LeadSource } from "../tables/plan/history";

/**
 * The columns of the lead tab that a plan's history counts from, as formulas name them: whole, so that new leads count, too,
 * below the others or right below the headings.
 *
 * @param chosen columns that people chose
 */
export function leadSource(leads: Tab, chosen: ChosenColumns): LeadSource {
  const columns = leadColumns(leads.headings(), chosen);
  const tab = leads.name();
  const wholeColumn = (field: LeadField): string => {
    const letters = columns[field] === undefined ? "" : columnLetters(columns[field]);
    return letters && `'${tab.replace(/'/g, "''")}'!${letters}:${letters}`;
  };
  const [received, stage, won, channel] = (["received", "stage", "won", "source"] as const).map(wholeColumn);
  return { tab, received: received ?? "", stage: stage ?? "", won: won ?? "", channel: channel ?? "" };
}
