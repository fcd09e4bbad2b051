import type { Cell } from "../core/agreement/item-values";
import { cellWords } from "../core/cells/cell-words";
import type { OffsetAt } from "../core/cells/moments";
import type { Lead } from "../core/sla/lead";
import type { LeadColumns, LeadField } from "./lead-table";

const plain = (heading: Cell): string => String(heading).trim().toLowerCase();

/**
 * Reads rows of the lead tab as leads.
 *
 * @param headings the tab's first row, in which rules look up columns by their own names
 * @param columns where the fields stand
 * @param sheetOffset the sheet's own zone
 */
export function leadReader(headings: readonly Cell[], columns: LeadColumns, sheetOffset: OffsetAt): (cells: readonly Cell[]) => Lead {
  const places = new Map(headings.map((heading, column) => [plain(heading), column] as const).reverse());
  return (cells) => {
    const field = (name: LeadField): Cell => {
      const column = columns[name];
      return column === undefined ? "" : (cells[column] ?? "");
    };
    const words = (name: LeadField): string => cellWords(field(name), sheetOffset);
    return {
      id: field("id"),
      priority: words("priority"),
      source: words("source"),
      stage: words("stage"),
      received: field("received"),
      passed: field("passed"),
      accepted: field("accepted"),
      responded: field("responded"),
      attempts: field("attempts"),
      lastAttempt: field("lastAttempt"),
      connected: field("connected"),
      returned: field("returned"),
      returnReason: words("returnReason"),
      won: field("won"),
      lostReason: field("lostReason"),
      byHeading(heading) {
        const column = places.get(plain(heading));
        return column === undefined ? undefined : cellWords(cells[column], sheetOffset);
      },
    };
  };
}
