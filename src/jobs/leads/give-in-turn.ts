/** Leads without an owner get one in turn where no check does it: rows that an event has brought. */

import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import type { RowSpan } from "../../tables/formulas/row-spans";
import { isTimed, leadColumns } from "../../tables/leads/lead-table";
import { turnNoteIn, turnNotes } from "../notes/turn-credits";
import { peopleIn, turnsAreOn } from "../rules/agreed-people";
import { rulesInLog } from "../rules/agreement-log";
import { offsetOrUtc } from "../rules/clock-rules";
import type { ClockState } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";
import { giveLeads } from "./give-leads";
import { judgedRows } from "./judged-rows";
import { makeGiver } from "./leads-in-turn";
import { turnRemarks } from "./turn-remarks";

/** What is known where leads came in. */
export interface TurnPlace {
  workbook: Workbook;
  notebook: Notebook;
  notes: Record<string, string>;
  /** From its row of headings on. */
  leads: Tab;
  clock: ClockState;
}

/**
 * Gives leads of some rows that wait and have no owner to the people of the agreement, in turn, where it says so. Who calls it holds the
 * document's lock, and the rows have their status. No calls where turns are off; else 3 for the agreement, 3 for the leads, and those of
 * giveLeads with 1 for the notes where there is somebody to give to.
 *
 * @param span rows counted from the headings
 * @returns what people should know of it; "" for nothing
 */
export function giveInTurn({ workbook, notebook, notes, leads, clock }: TurnPlace, span: RowSpan, at: Date): string {
  const note = turnNoteIn(notes);
  const table = note.isOn ? workbook.cellsOfName(AGREEMENT_NAME) : null;
  const sheetOffset = offsetOrUtc(clock.rules.sheetZone);
  if (!table || !turnsAreOn(table, sheetOffset)) return "";
  const { cells, formulas } = leads.readWhole();
  const columns = leadColumns(cells[0] ?? [], clock.columns);
  if (!isTimed(columns) || clock.isFilled) return "";
  const came = cells.slice(span.first, span.last + 1).flatMap((row) => {
    const cell = row[columns.received];
    return cell instanceof Date ? [cell.getTime()] : [];
  });
  const rules = rulesFor(clock.rules, came, () => rulesInLog(workbook, clock.rules, clock.tabs.log));
  if ("problem" in rules) return "";
  const seen = { leads, cells, formulas, columns, rules, chosen: clock.columns };
  const isAsked = (row: number): boolean => row >= span.first && row <= span.last;
  const giver = makeGiver({ people: peopleIn(table, sheetOffset), note, sheetOffset, at, isAsked });
  const gifts = giver.choose(judgedRows(seen, at));
  const given = giveLeads(
    seen,
    [...gifts].map(([row, { to }]) => ({ row, owner: to, by: "turn" })),
    at,
    [...gifts.values()][0]?.at,
  );
  for (const { row, says } of given.left) if (says) giver.refuse(row, says);
  const turns = giver.ended(given.cells, columns);
  if (JSON.stringify(turns.note) !== JSON.stringify(note)) notebook.setAll(turnNotes(turns.note));
  return turnRemarks(turns);
}
