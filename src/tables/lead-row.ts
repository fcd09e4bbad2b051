import type { Cell } from "../core/agreement/item-values";
import { cellWords } from "../core/cells/cell-words";
import type { OffsetAt } from "../core/cells/moments";
import { isMoving } from "../core/formulas/moving-formula";
import type { Lead } from "../core/sla/lead";
import { columnLetters } from "./column-letters";
import type { LeadColumns, LeadField } from "./lead-table";

const plain = (heading: Cell): string => String(heading).trim().toLowerCase();

/** The moments by which a lead is timed, as messages call them. */
const TIMED_BY = [
  ["received", "Received"],
  ["responded", "Responded"],
  ["passed", "Passed to sales"],
] as const satisfies readonly (readonly [LeadField, string])[];

/**
 * Reads rows of the lead tab as leads.
 *
 * @param headings the tab's first row, in which rules look up columns by their own names
 * @param columns where the fields stand
 * @param sheetOffset the sheet's own zone
 * @param top the sheet's row of the headings, counted from 0
 * @returns takes a row's cells, and its formulas where they are at hand, with the row counted from the headings
 */
export function leadReader(
  headings: readonly Cell[],
  columns: LeadColumns,
  sheetOffset: OffsetAt,
  top = 0,
): (cells: readonly Cell[], formulas?: readonly string[], row?: number) => Lead {
  const places = new Map(headings.map((heading, column) => [plain(heading), column] as const).reverse());
  return (cells, formulas = [], row = 0) => {
    const moving = TIMED_BY.filter(([name]) => {
      const column = columns[name] ?? -1;
      const formula = formulas[column] ?? "";
      return formula !== "" && isMoving(formula, `${columnLetters(column)}${top + row + 1}`);
    });
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
      ...(columns.responded === undefined && { isUntracked: true as const }),
      attempts: field("attempts"),
      lastAttempt: field("lastAttempt"),
      connected: field("connected"),
      returned: field("returned"),
      returnReason: words("returnReason"),
      won: field("won"),
      lostReason: field("lostReason"),
      ...(moving.length > 0 && { moving: moving.map(([, heading]) => heading) }),
      byHeading(heading) {
        const column = places.get(plain(heading));
        return column === undefined ? undefined : cellWords(cells[column], sheetOffset);
      },
    };
  };
}
