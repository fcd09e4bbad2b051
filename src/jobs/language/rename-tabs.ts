import type { Workbook } from "../../google/workbook";
import { behindTitle, namesNow, type TabKey } from "../../language/spoken/names";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { CALENDAR_NAME } from "../../tables/agreement/hours-table";
import { LOG_NAME } from "../../tables/agreement/log-table";
import { STAGES_NAME } from "../../tables/agreement/stages-table";
import { KEPT_DATES_NAME } from "../../tables/clicks/kept-dates";
import { KEPT_EXPORT_NAME } from "../../tables/exports/kept-export";
import { METRICS_NAME } from "../../tables/monitor/monitor-table";
import { SPEND_NAME } from "../../tables/monitor/spend-table";
import { PLANS } from "../../tables/plan/plan-table";

/**
 * Tabs of ours by the named range that finds each. The lead tab is not among them: forms, imports and other files find it by its name;
 * nor are printed copies, which are the teams' own.
 */
const TABS: readonly (readonly [name: string, tab: TabKey])[] = [
  [AGREEMENT_NAME, "agreement"],
  [STAGES_NAME, "stages"],
  [CALENDAR_NAME, "hours"],
  [LOG_NAME, "log"],
  [SPEND_NAME, "spend"],
  [METRICS_NAME, "monitor"],
  [KEPT_EXPORT_NAME, "exportBefore"],
  [KEPT_DATES_NAME, "datesBefore"],
  ...PLANS.map(({ stages }) => [stages, "plan"] as const),
];

/** Behind our name nothing stands, or a number where that name was taken; behind a plan's the name of its funnel. */
const BEHIND: Partial<Record<TabKey, RegExp>> = { plan: /^( .*)?$/ };
const A_NUMBER = /^( \d+)?$/;

/**
 * What a tab of ours is called in the document's language.
 *
 * @returns null for a tab that people named themselves
 * @example renamed("plan", "SLA plan Partners") //=> "SLA plan Partners"
 */
export function renamed(tab: TabKey, title: string): string | null {
  const rest = behindTitle(tab, title);
  return rest !== null && (BEHIND[tab] ?? A_NUMBER).test(rest) ? namesNow().tabs[tab] + rest : null;
}

/** Renames our tabs that still bear a name of ours, where the wanted one is free. */
export function renameTabs(workbook: Workbook): void {
  const taken = new Set(workbook.tabs().map((tab) => tab.name().toLowerCase()));
  for (const [name, key] of TABS) {
    const tab = workbook.tabOfName(name);
    const title = tab?.name() ?? "";
    const wanted = tab && renamed(key, title);
    if (!wanted || wanted === title || taken.has(wanted.toLowerCase())) continue;
    if (workbook.renameIfAllowed(tab, wanted)) taken.delete(title.toLowerCase());
    taken.add(wanted.toLowerCase());
  }
}
