import type { Tab } from "../../google/tab";
import { columnLetters } from "../../tables/formulas/column-letters";
import type { ChosenColumns, LeadColumns, LeadField } from "../../tables/leads/lead-table";
import { leadColumns } from "../../tables/leads/lead-table";
import type { LeadSource } from "../../tables/plan/history";

type SourcePart = Exclude<keyof LeadSource, "tab">;

const FIELDS: Record<SourcePart, LeadField> = {
  received: "received",
  stage: "stage",
  passed: "passed",
  accepted: "accepted",
  pipeline: "pipeline",
  won: "won",
  channel: "source",
  lostReason: "lostReason",
};

/**
 * The columns of the lead tab that a plan's history counts from, as formulas name them: whole, so that new leads count, too,
 * below the others or right below the headings.
 *
 * @param top the row of the headings, counted from 0
 */
export function sourceOf(tab: string, columns: LeadColumns, top: number): LeadSource {
  const wholeColumn = (field: LeadField): string => {
    const letters = columns[field] === undefined ? "" : columnLetters(columns[field]);
    return letters && `'${tab.replace(/'/g, "''")}'!${letters}${top === 0 ? "" : top + 1}:${letters}`;
  };
  const read = Object.entries(FIELDS).map(([part, field]) => [part, wholeColumn(field)]);
  return { tab, ...(Object.fromEntries(read) as Record<SourcePart, string>) };
}

/**
 * The same of a tab that is still to be read.
 *
 * @param chosen columns that people chose
 */
export const leadSource = (leads: Tab, chosen: ChosenColumns): LeadSource =>
  sourceOf(leads.name(), leadColumns(leads.headings(), chosen), leads.top);
