/** Whose leads without an owner would become, before anybody gives them. */

import { dayText } from "../../core/dates/days";
import { isAway, personNamed } from "../../core/people/people";
import { nextInTurn, takersOf, withGiven } from "../../core/people/turns";
import { ownerIn } from "../../core/sla/owner-changes";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import { isTimed, leadColumns } from "../../tables/leads/lead-table";
import { judgedRows } from "../leads/judged-rows";
import { headingRowOf } from "../leads/lead-tab";
import { countsOf, type JudgedRows, makeGiver, offeredLead, ownerless, turnsSince } from "../leads/leads-in-turn";
import type { Taker, TurnsAsked, TurnsShown } from "../messages/turn-messages";
import { type TurnNote, turnNoteIn } from "../notes/turn-credits";
import { peopleIn } from "../rules/agreed-people";
import { rulesInLog } from "../rules/agreement-log";
import { offsetOrUtc } from "../rules/clock-rules";
import { clockIn } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";

const nothing = (said: string): TurnsShown => ({ said, takers: [] });

type People = ReturnType<typeof peopleIn>;

/** The people of sales for a lead: whose turn it is first, then those who take it, then the others with why not. */
function takersFor(
  row: number,
  { cells, columns, bench: { sheetOffset } }: JudgedRows,
  people: People,
  note: TurnNote,
  day: string,
): Taker[] {
  const { turns } = words();
  const line = cells[row] ?? [];
  const lead = offeredLead(line, columns, sheetOffset);
  const butNot = personNamed(people, ownerIn(line[columns.owner ?? -1] ?? ""));
  const credits = withGiven(people, turnsSince(cells, columns, note.at, people, sheetOffset), note.credits);
  const next = nextInTurn(people, lead, credits, day, { butNot });
  const takers = takersOf(people, lead, day, butNot);
  const others = people.filter((person) => person.team === "sales" && person !== butNot && person !== next);
  const rest = others.map((person) => {
    const why = isAway(person, day) ? turns.isAway : turns.takesOther;
    return { name: person.name, remark: takers.includes(person) ? "" : why, isTaker: takers.includes(person) };
  });
  const inOrder = [...rest.filter(({ isTaker }) => isTaker), ...rest.filter(({ isTaker }) => !isTaker)];
  return [...(next ? [{ name: next.name, remark: turns.isNext }] : []), ...inOrder.map(({ name, remark }) => ({ name, remark }))];
}

/**
 * Whose leads would become: of all leads that wait and have no owner, or of the marked ones, with whom these can be given to. Nothing is
 * written, and no lock is waited for; 10 calls.
 */
export function shownTurns({ of }: TurnsAsked, at: Date): TurnsShown {
  const { turns, tabs, leadTab } = words();
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  if (!clock) return nothing(tabs.notSetUp);
  const workbook = openWorkbook();
  const marked = of === "marked" ? workbook.selectedRows(headingRowOf(clock)) : null;
  if (marked && marked.tab.id() !== clock.tabs.leads) return nothing(leadTab.markLeads);
  const leads = marked?.tab ?? workbook.tabOfId(clock.tabs.leads)?.from(headingRowOf(clock));
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!leads || !table) return nothing(leads ? tabs.agreementGone : leadTab.gone);
  const { cells, formulas } = leads.readWhole();
  const columns = leadColumns(cells[0] ?? [], clock.columns);
  if (columns.owner === undefined) return nothing(turns.noColumn);
  const rules = rulesFor(clock.rules, [], () => rulesInLog(workbook, clock.rules, clock.tabs.log));
  if (!isTimed(columns)) return nothing(leadTab.ownColumnsGone(leads.name()));
  if ("problem" in rules) return nothing(rules.problem);
  const sheetOffset = offsetOrUtc(clock.rules.sheetZone);
  const people = peopleIn(table, sheetOffset);
  if (people.every(({ team, share }) => team !== "sales" || share === 0)) return nothing(turns.noPeople);
  const judged = judgedRows({ leads, cells, formulas, columns, rules, chosen: clock.columns }, at);
  const isAsked = (row: number): boolean => !marked || marked.areas.some(({ first, last }) => row >= first && row <= last);
  const note = turnNoteIn(notes);
  const given = [...makeGiver({ people, note, sheetOffset, at, isAsked }).choose(judged).values()].map(({ to }) => to);
  const without = ownerless(judged, isAsked).length;
  const first = marked ? cells.findIndex((line, row) => row > 0 && isAsked(row) && line[columns.received] !== "") : -1;
  return {
    said: without === 0 ? turns.noneWithout : turns.preview(countsOf(given, people), without),
    takers: first < 0 ? [] : takersFor(first, judged, people, note, dayText(at.getTime(), sheetOffset)),
  };
}
