/** Reads what of a tab decides where columns of ours may stand, and what its people should know: about 12 calls. */
import type { Tab } from "../../google/tab";
import { type ChosenColumns, leadColumns, widthOf } from "../../tables/leads/lead-table";
import type { OwnGround } from "../../tables/own-columns/own-place";
import { leadFillers } from "./filled-cells";

export function groundOf(tab: Tab, chosen: ChosenColumns): OwnGround {
  const cells = tab.read();
  const headings = cells[0] ?? [];
  return {
    headings,
    columns: leadColumns(headings, chosen),
    width: Math.max(widthOf(headings), headings.length),
    fillers: leadFillers(tab, tab.formulas(), headings),
    merges: tab.merges(),
    locked: tab.locked(),
    filter: tab.filterArea(),
  };
}
