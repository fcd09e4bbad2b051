import { type Cell, DAY } from "../../core/cells/cell";
import { isMoment } from "../../core/sla/dates";
import { BROKEN, KEPT, type State } from "../../core/sla/states";
import { stateIn } from "../../language/spoken/states";
import type { LeadField } from "../../tables/leads/lead-table";
import type { PromisedLeads } from "../messages/lead-messages";
import type { ListedTab } from "./promised-leads";
import type { RowJudge } from "./row-judge";

/** What says that something happened to a lead after it came, or is to happen. */
const SIGNS: readonly LeadField[] = ["responded", "lastAttempt", "passed", "accepted", "returned", "nextDue"];
/** A promise is due within so many days of what it is counted from. */
const LOOK_BACK = 31 * DAY;

/** Whether a later promise of a row may be due today: of most of an old tab's none is, and they are not judged. */
function mayBeDue(row: readonly Cell[], { columns }: ListedTab, since: number): boolean {
  return SIGNS.some((field) => {
    const cell = row[columns[field] ?? -1] ?? "";
    return isMoment(cell) ? cell.getTime() >= since : cell !== "";
  });
}

/**
 * All promises that were due on the sheet's day so far, and how many of them were kept: first answers by their word, attempts and
 * acceptances by the rules.
 *
 * @param judge null where nothing can be judged: then first answers count only
 */
export function promisesToday(tab: ListedTab, judge: Pick<RowJudge, "settled"> | null, at: Date): PromisedLeads["today"] {
  const { cells, columns, sheetOffset } = tab;
  const dayOf = (instant: number): number => Math.floor((instant + sheetOffset(instant)) / DAY);
  const today = dayOf(at.getTime());
  const since = at.getTime() - LOOK_BACK;
  const kept = cells.flatMap((row, place): boolean[] => {
    const [state, due] = [stateIn(row[columns.status ?? -1]), row[columns.due ?? -1] ?? ""];
    const isEnded = state === KEPT || (BROKEN as readonly (State | null)[]).includes(state);
    const first = isEnded && isMoment(due) && dayOf(due.getTime()) === today ? [state === KEPT] : [];
    if (place === 0 || !judge || !mayBeDue(row, tab, since)) return first;
    const later = judge.settled(row).filter(({ kind, at }) => kind !== "cadence" && dayOf(at) === today);
    return [...first, ...later.map(({ isKept }) => isKept)];
  });
  return { due: kept.length, kept: kept.filter(Boolean).length };
}
