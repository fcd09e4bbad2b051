import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { holdsNoAnswer, isComputing } from "../../core/cells/shown-words";
import type { MailLead } from "../../core/mail/mail-lead";
import { amountOf } from "../../core/metrics/events";
import { type ResponseTerms, startOf } from "../../core/sla/judge";
import { GIVEN_BACK, type State } from "../../core/sla/states";
import { stateAt } from "../../core/sla/status";
import { isLost } from "../../core/sla/won";
import { countedStage } from "../../core/stages/counted-stage";
import { stateIn } from "../../language/spoken/states";
import { words } from "../../language/spoken/words";
import { wholeName } from "./lead-name";
import { leadReader } from "./lead-row";
import type { LeadColumns, LeadField } from "./lead-table";

const instantOf = (cell: Cell): number | null => (cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : null);

/** What names a lead and its owner. */
const NAMED_BY: readonly LeadField[] = ["id", "name", "email", "owner"];

/** The state in the status cell; of an open lead, whose cell may not have been calculated yet, the state of the moment. */
function stateOf(state: State | null, due: number | null, at: number): MailLead["state"] {
  const isOpen = state === "waiting" || state === "dueSoon";
  if (isOpen && due !== null && stateAt(due, null, at, 0) === "overdue") return "overdue";
  return state ?? "";
}

/** States of the promise after the first answer that turn when its moment comes, and into what. */
const TURNS_INTO: Partial<Record<State, State>> = { followUpDue: "followUpOverdue", acceptDue: "acceptOverdue", resting: "backToday" };

/** The state of that promise in its cell; where the cell may not have been calculated yet, the state of the moment. */
function laterStateOf(state: State | null, due: number | null, at: number): MailLead["state"] {
  const into = state === null ? undefined : TURNS_INTO[state];
  const isTurned = due !== null && (state === "resting" ? at >= due : stateAt(due, null, at, 0) === "overdue");
  return into && isTurned ? into : (state ?? "");
}

/**
 * The rows of the lead tab as mails speak of them; rows without a moment of arrival are none.
 *
 * @param cells the tab, headings included
 * @param top the sheet's row of the headings, counted from 0
 * @param terms by which a lead's clock starts
 * @param at the present, an instant in milliseconds
 * @param sheetOffset the sheet's own zone
 */
export function mailLeads(
  cells: readonly (readonly Cell[])[],
  columns: LeadColumns,
  top: number,
  terms: ResponseTerms,
  at: number,
  sheetOffset: OffsetAt,
): MailLead[] {
  const read = leadReader(cells[0] ?? [], columns, sheetOffset);
  return cells.slice(1).flatMap((row, step): MailLead[] => {
    const cell = (field: LeadField): Cell => row[columns[field] ?? -1] ?? "";
    const text = (field: LeadField): string => (holdsNoAnswer(cell(field)) ? "" : cellWords(cell(field), sheetOffset).trim());
    const received = instantOf(cell("received"));
    if (received === null) return [];
    const lead = read(row);
    const due = instantOf(cell("due"));
    const state = stateOf(stateIn(cell("status")), due, at);
    const nextDue = instantOf(cell("nextDue"));
    const id = text("id");
    const names = [wholeName(text), text("company")].filter(Boolean);
    const pipeline = amountOf(cell("pipeline"));
    const isHandedOver = instantOf(cell("passed")) !== null || (pipeline ?? 0) > 0;
    return [
      {
        // As it was when news of it was first remembered: another form of it would be told anew.
        key: (id && String(cell("id")).trim()) || [text("name"), text("email"), received].join("|"),
        row: top + step + 2,
        title: names.join(", ") || text("email") || id || words().leadRows.unnamedAlone(top + step + 2),
        id,
        owner: text("owner"),
        source: text("source"),
        stage: text("stage"),
        state,
        start: startOf(lead, terms),
        due,
        next: { state: laterStateOf(stateIn(cell("nextStatus")), nextDue, at), due: nextDue },
        returned: instantOf(cell("returned")),
        returnReason: text("returnReason"),
        lostReason: text("lostReason"),
        isOpenDeal:
          isHandedOver &&
          text("won") === "" &&
          !isLost({ stage: countedStage(cell("stage"), terms.says), lostReason: cell("lostReason") }) &&
          !GIVEN_BACK.includes(state),
        pipeline: (pipeline ?? 0) > 0 ? pipeline : null,
        isLoading: NAMED_BY.some((field) => isComputing(cell(field))),
      },
    ];
  });
}
