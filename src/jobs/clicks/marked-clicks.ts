import { words } from "../../language/spoken/words";
import { clickCounts } from "../../tables/clicks/click-counts";
import type { LeadField } from "../../tables/leads/lead-table";
import { type MarkedRows, seeMarked } from "../leads/marked-lead";
import type { ClickCount, MarkedClicks } from "../messages/click-messages";
import { askedNow } from "./asked-click";
import { clickedRows } from "./clicked-rows";
import { isGiving } from "./given-owners";

/** What each click would do to leads that were read; no calls but for the spreadsheet's zone and order of dates, where they are needed. */
export function clicksOn(marked: MarkedRows, at: Date): ClickCount[] {
  const { clock, headings, columns, sheetOffset, first, rows, formulas, leads, isStaffed } = marked;
  const rowOf = clickedRows({ headings, columns, sheetOffset, first, rows, moments: clock.moments });
  const counted = leads.map(({ row, cells }) => {
    const holdsFormula = (field: LeadField): boolean => !!formulas[row - first]?.[columns[field] ?? -1];
    return { ...rowOf({ row, read: (field) => cells[columns[field] ?? -1] ?? "" }), holdsFormula };
  });
  const all = clickCounts(counted, columns, askedNow({ at, sheetOffset, terms: clock.rules.terms }), words().clicks.why.formula);
  return isStaffed ? all : all.filter(({ click }) => !isGiving(click));
}

/**
 * What the marked rows hold, and what each click would do to them: one reading of the rows, without the document's lock. Rows that a
 * filter hides count as if they were seen, and cells that a formula elsewhere fills as what they show.
 */
export function markedClicksNow(at: Date): MarkedClicks {
  const seen = seeMarked((tab, first, rows, columns) => tab.window(first, 0, rows, columns));
  if (!seen || seen.leads.length === 0) return { names: "", leads: 0, clicks: [] };
  const names = words().leadRows.several(seen.leads.map(({ name }) => name));
  return { names, leads: seen.leads.length, clicks: clicksOn(seen, at) };
}
