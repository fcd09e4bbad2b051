/** Which leads were won and which were lost. The one place that decides it: plan, monitor, tables and mails ask here. */

import { type Cell, isBlank } from "../cells/cell";

import { saysNone } from "../cells/none-words";
import { holdsNoAnswer } from "../cells/shown-words";
import { saysLost } from "../stages/stage-words";

/** What says how a lead ended; "" where a cell is blank or the tab has no such column. */
export interface LeadEnd {
  stage: Cell;
  lostReason: Cell;
}

/** An error in a language of Sheets, or one that somebody typed. */
const ERROR = /^#[A-Z0-9/]+[!?]?$/i;

/**
 * Whether a cell gives a reason, and neither an error nor a formula that still waits, for which a lead was lost.
 *
 * @example isReason(" n/a ") //=> false
 */
export const isReason = (cell: Cell): boolean =>
  !isBlank(cell) && cell !== false && !holdsNoAnswer(cell) && !saysNone(cell) && !ERROR.test(String(cell).trim());

/** Whether a lead was lost: its stage says so, or a reason stands. */
export const isLost = ({ stage, lostReason }: LeadEnd): boolean => isReason(lostReason) || saysLost(stage);

/**
 * The cell Won on as it counts. Of a lead that was lost a date there is the day on which the deal was closed, and no win.
 *
 * @returns "" for a lost lead
 * @example wonOn({ stage: "Lost", lostReason: "", won: "2026-11-13" }) //=> ""
 */
export const wonOn = ({ won, ...end }: LeadEnd & { won: Cell }): Cell => (isLost(end) ? "" : won);
