import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { holdsNoAnswer, isComputing } from "../../core/cells/shown-words";
import type { MailLead } from "../../core/mail/mail-lead";
import { amountOf } from "../../core/metrics/events";
import { type Judgement, type ResponseTerms, startOf } from "../../core/sla/judge";
import { laterStateAt } from "../../core/sla/later";
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

/** When a promise is due, and from when on it is due soon; null where that is not known. Instants in milliseconds. */
interface PromiseMoments {
  due: number | null;
  warn: number | null;
}

const hasPassed = (due: number | null, at: number): boolean => due !== null && stateAt(due, null, at, 0) === "overdue";
const hasCome = (moment: number | null, at: number): boolean => moment !== null && at >= moment;

/** The state in the status cell; of an open lead, whose cell may not have been calculated yet, the state of the moment. */
function stateOf(state: State | null, { due, warn }: PromiseMoments, at: number): MailLead["state"] {
  if (state !== "waiting" && state !== "dueSoon") return state ?? "";
  if (hasPassed(due, at)) return "overdue";
  return hasCome(warn, at) ? "dueSoon" : state;
}

/** How a row was judged; null where nothing is known of it. */
type JudgedRow = (row: number) => Judgement | null;

/** The same of the promise after the first answer; which one it is only the judgement knows where the cell says that it waits. */
function laterStateOf(state: State | null, { due, warn }: PromiseMoments, at: number, judged: () => Judgement | null): MailLead["state"] {
  if (due === null) return state ?? "";
  if (state === "resting") return hasCome(due, at) ? "backToday" : state;
  const isTurned = hasPassed(due, at) || (state === "waiting" && hasCome(warn, at));
  // A formula that was written just now may not have been calculated.
  if (state !== null && !isTurned) return state;
  return laterStateAt(judged()?.later ?? null, at) ?? state ?? "";
}

/** A state that no clock turns, of a row whose formula was written just now. */
function stillStateOf(judged: Judgement | null): State | null {
  return judged?.kind === "still" ? judged.state : null;
}

/**
 * The rows of the lead tab as mails speak of them; rows without a moment of arrival are none.
 *
 * @param cells the tab, headings included
 * @param top the sheet's row of the headings, counted from 0
 * @param terms by which a lead's clock starts
 * @param at the present, an instant in milliseconds
 * @param sheetOffset the sheet's own zone
 * @param judgedAt tells how a row was judged, which is asked where its cells may not have been calculated; rows count from 0 below the
 *   headings
 */
export function mailLeads(
  cells: readonly (readonly Cell[])[],
  columns: LeadColumns,
  top: number,
  terms: ResponseTerms,
  at: number,
  sheetOffset: OffsetAt,
  judgedAt: JudgedRow = () => null,
): MailLead[] {
  const read = leadReader(cells[0] ?? [], columns, sheetOffset);
  return cells.slice(1).flatMap((row, step): MailLead[] => {
    const cell = (field: LeadField): Cell => row[columns[field] ?? -1] ?? "";
    const text = (field: LeadField): string => (holdsNoAnswer(cell(field)) ? "" : cellWords(cell(field), sheetOffset).trim());
    const received = instantOf(cell("received"));
    if (received === null) return [];
    const lead = read(row);
    const due = instantOf(cell("due"));
    const state = stateOf(stateIn(cell("status")) ?? stillStateOf(judgedAt(step)), { due, warn: instantOf(cell("warn")) }, at);
    const next = { due: instantOf(cell("nextDue")), warn: instantOf(cell("nextWarn")) };
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
        start: startOf(lead, { terms, sheetOffset }),
        due,
        next: { state: laterStateOf(stateIn(cell("nextStatus")), next, at, () => judgedAt(step)), due: next.due },
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
