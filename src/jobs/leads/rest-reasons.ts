import { plainWord } from "../../core/cells/plain-word";
import type { LeadField } from "../../tables/leads/lead-table";
import type { ListedTab } from "./promised-leads";
import { textIn } from "./show-lead";

/** A list that is chosen from is read at a glance. */
const MOST = 8;
/** A longer text is a remark on one lead. */
const LONGEST = 40;

/** The reasons that stand in a column, the most frequent first; one that stands there once is no custom yet. */
function inUse({ cells, columns, sheetOffset }: ListedTab, field: LeadField): string[] {
  if (columns[field] === undefined) return [];
  const known = new Map<string, { word: string; leads: number }>();
  for (const row of cells.slice(1)) {
    const word = textIn(row, columns, field, sheetOffset);
    if (word === "" || word.length > LONGEST) continue;
    const one = known.get(plainWord(word)) ?? { word, leads: 0 };
    known.set(plainWord(word), { ...one, leads: one.leads + 1 });
  }
  const often = [...known.values()].filter(({ leads }) => leads > 1).sort((one, other) => other.leads - one.leads);
  return often.slice(0, MOST).map(({ word }) => word);
}

/** The reasons that a team uses for leads that are lost, and for those that are given back. */
export const reasonsIn = (tab: ListedTab): { lost: string[]; back: string[] } => ({
  lost: inUse(tab, "lostReason"),
  back: inUse(tab, "returnReason"),
});
