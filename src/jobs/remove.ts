import { askYesNo } from "../google/dialogs";
import { openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import { type Done, done } from "./done";
import { goingFrom, ownTabs, PARTS } from "./parts";
import { ASK_DELETE_TABS, ASK_REMOVE, NOT_REMOVED, REMOVED } from "./sentences";

const TITLE = "Remove from this spreadsheet";

/**
 * Takes away what the add-on made: colours, its own columns, names, settings and this person's timer. The tabs that the teams
 * filled in go only if the person says so; every other cell stays.
 *
 * @returns what was done, in a sentence
 */
export function removeFromSpreadsheet(): string | Done {
  if (!askYesNo(TITLE, ASK_REMOVE)) return done(NOT_REMOVED);
  const workbook = openWorkbook();
  const tabs = ownTabs(workbook);
  const alsoTabs = tabs.length > 0 && askYesNo(TITLE, ASK_DELETE_TABS(tabs.map((tab) => tab.name())));
  const going = goingFrom(workbook, openNotebook(), alsoTabs);
  for (const { takeAway } of [...PARTS].reverse()) takeAway?.(going);
  return REMOVED;
}
