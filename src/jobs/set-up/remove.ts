import { askYesNo } from "../../google/dialogs";
import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { type Done, done } from "../run/done";
import { goingFrom, ownTabs, PARTS } from "./parts";

/** Milliseconds. */
const LOCK_WAIT = 20_000;

/**
 * Takes away what the add-on made: colours, its own columns, names, settings and this person's timer. The tabs that the teams
 * filled in go only if the person says so; every other cell stays. One that was cut is ended by the next.
 *
 * @returns what was done, in a sentence
 */
export function removeFromSpreadsheet(): string | Done {
  if (!askYesNo(words().removal.title, words().removal.ask)) return done(words().saving.nothingChanged);
  const [workbook, notebook] = [openWorkbook(), openNotebook()];
  const tabs = ownTabs(workbook, notebook.all());
  const alsoTabs = tabs.length > 0 && askYesNo(words().removal.title, words().removal.askTabs(tabs.map((tab) => tab.name())));
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const going = goingFrom(workbook, notebook, alsoTabs);
  for (const { takeAway } of [...PARTS].reverse()) takeAway?.(going);
  return words().removal.removed;
}
