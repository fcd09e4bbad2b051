import { askYesNo } from "../../google/dialogs";
import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import { openWorkbook } from "../../google/workbook";
import { namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { KEPT_DATES_NAME, keptDates } from "../../tables/clicks/kept-dates";
import { checkLeadsLocked } from "../check/check";
import { leadTab } from "../leads/lead-tab";
import { touchLeads } from "../notes/touched-leads";
import { clockIn } from "../rules/clock-state";
import { type Done, done } from "../run/done";
import { LOCK_WAIT } from "../run/limits";
import { changesOf, inWords, putBack, see, turn } from "./date-cells";
import { askToTurn, nothingToTurn } from "./turned-columns";

/**
 * Turns the texts of the lead tab's columns of dates into real dates, after saying what each cell becomes, and keeps what stood
 * there; where nothing is left to turn, puts it back after asking. The leads are judged anew.
 *
 * @returns what was done, in a sentence
 */
export function turnIntoDates(at: Date): string | Done {
  const notebook = openNotebook();
  const clock = clockIn(notebook.all());
  const workbook = openWorkbook();
  const tab = clock && leadTab(workbook);
  if (!clock) return words().tabs.notSetUp;
  if (!tab) return words().leadTab.gone;
  const offsetAt = offsets(workbook.zone);
  const seen = see(tab, clock.columns, offsetAt);
  const columns = inWords(seen);
  const changing = columns.filter(({ changes }) => changes.length > 0);
  const isSure = seen.mended.some(({ of, doubts }) => of.changes.some(({ row }) => !doubts.has(row)));
  const kept = isSure ? [] : keptDates(workbook.tabOfName(KEPT_DATES_NAME)?.read() ?? [], tab.top);
  if (changing.length === 0 && kept.length === 0) return nothingToTurn(tab.name(), columns);
  // What was kept comes first where all that is left to turn may be a formula's.
  const { title, askToPutBack, changed } = words().turnedDates;
  const isBack = kept.length > 0 && askYesNo(title, askToPutBack(kept.length, namesNow().tabs.datesBefore));
  if (!isBack && (changing.length === 0 || !askYesNo(title, askToTurn(changing, offsetAt)))) return done(words().saving.nothingChanged);
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const now = see(tab, clock.columns, offsetAt);
  if (changesOf(now) !== changesOf(seen)) return changed;
  const answer = isBack ? putBack(now, workbook) : turn(now, workbook);
  checkLeadsLocked(at);
  touchLeads(notebook, at);
  return answer;
}
