/** The lead tab as everything but set-up knows it: from its row of headings on. */
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { LEADS_NAME } from "../../tables/leads/lead-table";
import type { ClockState } from "../rules/clock-state";

/** The row of headings as it stood at the last check: free, for what runs at every edit and click. */
export const headingRowOf = ({ headingRow }: Pick<ClockState, "headingRow">): number => headingRow ?? 0;

/** The lead tab, with its headings where the name stands now: it moves with rows that people insert above; 3 calls. */
export const leadTab = (workbook: Workbook): Tab | null => workbook.tabFromName(LEADS_NAME);

/** Where the headings moved to since the last check, null where they did not; 3 calls. */
export function movedTo(workbook: Workbook, top: number): Tab | null {
  const tab = leadTab(workbook);
  return tab && tab.top !== top ? tab : null;
}
