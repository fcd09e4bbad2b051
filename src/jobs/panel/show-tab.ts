import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { CALENDAR_NAME } from "../../tables/agreement/hours-table";
import { STAGES_NAME } from "../../tables/agreement/stages-table";
import { LEADS_NAME } from "../../tables/leads/lead-table";
import { PLAN_NAME } from "../../tables/plan/plan-table";

const NAMES = { agreement: AGREEMENT_NAME, hours: CALENDAR_NAME, leads: LEADS_NAME, plan: PLAN_NAME, stages: STAGES_NAME };

export type ShownTab = keyof typeof NAMES;
export const OWN_TABS = Object.keys(NAMES) as ShownTab[];

/** Brings a tab of the add-on into sight. Returns a sentence if it is gone, "" else. */
export function showTab(which: ShownTab): string {
  const tab = openWorkbook().tabOfName(NAMES[which]);
  if (!tab) return words().tabs.gone;
  tab.show();
  return "";
}
