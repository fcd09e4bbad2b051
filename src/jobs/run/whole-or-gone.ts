import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { undoCut } from "./undo-cut";

/**
 * Fills a tab that was just made. Where that is refused halfway the tab goes again, so that the person can choose it once more
 * and nothing half made stands beside what he gets then.
 *
 * @throws what was refused
 */
export function wholeOrGone(workbook: Workbook, tab: Tab, fill: () => void): void {
  try {
    fill();
  } catch (error) {
    undoCut(() => workbook.deleteTab(tab));
    throw error;
  }
}
