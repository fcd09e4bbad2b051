/** The colour rules of the lead tab: put on all of it, and put on again where it has changed. */
import { setColourRules } from "../../google/colour-rules";
import type { Tab } from "../../google/tab";
import { type TimedColumns, tintedWidth } from "../../tables/leads/lead-table";
import { RULE_MARK, stateRules } from "../../tables/looks/state-colours";
import type { LeadReading } from "../leads/settle-rows";
import { fingerprint } from "../run/fingerprint";

/** What was coloured last. */
export interface Covered {
  coveredRows: number;
  coveredColumns: number;
  ruleCount: number;
  palette: string;
  /** A short sum of our rules; missing in what an older add-on kept. */
  rulesSum?: string;
}

/**
 * Colours the whole tab anew where its rows, its columns or its list of rules are not those that were coloured.
 *
 * @param isBrief whether only what the check has read is compared: rows with leads beyond those that were coloured
 */
export function keepColours(leads: Tab, { cells, columns }: LeadReading, covered: Covered, palette: string, isBrief: boolean): Covered {
  const width = tintedWidth(cells[0] ?? [], columns);
  const sameRows = isBrief ? cells.length <= covered.coveredRows : leads.rowCount() === covered.coveredRows;
  const sameArea = sameRows && width === covered.coveredColumns;
  const sameRules = fingerprint(stateRules(palette, columns, leads.top)) === covered.rulesSum;
  // Nobody has changed the rules of a tab that this run has made.
  const isCounted = isBrief || leads.isNew || leads.ruleCount() === covered.ruleCount;
  const same = sameArea && sameRules && isCounted;
  return same ? covered : colourLeads(leads, columns, width, palette);
}

/** Puts the colour rules on the whole lead tab; says how far they reach. */
export function colourLeads(leads: Tab, columns: TimedColumns, width: number, palette: string): Covered {
  const rows = leads.rowCount();
  const rules = stateRules(palette, columns, leads.top);
  const ruleCount = setColourRules(leads, RULE_MARK, rules, rows - 1, width);
  return { coveredRows: rows, coveredColumns: width, ruleCount, palette, rulesSum: fingerprint(rules) };
}
