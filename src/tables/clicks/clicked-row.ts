/** A lead's row as a click meets it, and what was asked of the click. */

import { type Cell, DAY, isBlank } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { saysNo } from "../../core/cells/yes-words";
import { type Handover, passedAgain } from "../../core/sla/lead";
import { isReason } from "../../core/sla/won";
import { words } from "../../language/spoken/words";
import type { LeadColumns, LeadField } from "../leads/lead-table";

/** A cell to write in a row. */
export interface Stamp {
  field: LeadField;
  content: Cell;
}

/** The stamps of a row, and why another cell stays as it is; or why the row gets none. */
export type Stamped = { stamps: Stamp[]; stays?: string } | { skipped: string };

export interface ClickedRow {
  columns: LeadColumns;
  sheetOffset: OffsetAt;
  /** The cells as they stand, by field. */
  read(field: LeadField): Cell;
  /** A cell that is understood as a moment, in whatever way it is written; null for any other. */
  moment(field: LeadField): Date | null;
  /** What messages call a field's column. */
  called(field: LeadField): string;
}

/** What the list of stages says. */
export interface ClickStages {
  /** The one stage of customers and the one of lost leads; "" where there are none or several. */
  won: string;
  lost: string;
  waits(stage: string): boolean;
  isLost(stage: string): boolean;
}

/** What was asked of a click, and when. */
export interface Asked {
  /** "" for none. */
  reason: string;
  /** The moment at which a day begins by the sheet's zone; null for none. */
  day: Date | null;
  amount: number | null;
  at: Date;
  /** The moment at which this day began by the sheet's zone, which may cost a call. */
  today(): Date;
  stages: ClickStages;
  /** A day in words. */
  dayWords(day: Date): string;
}

export const isFilled = (cell: Cell): boolean => !isBlank(cell);

/**
 * What keeps a moment from being written into a cell, "" where it is blank. What stands there stays, and is not taken for more than it
 * says: an empty tick box is no answer, nor is a dash.
 *
 * @param before what a cell that is filled in says
 */
export function taken(row: ClickedRow, field: LeadField, before: string): string {
  const cell = row.read(field);
  if (!isFilled(cell)) return "";
  if (cell === false) return words().clicks.why.emptyTick(row.called(field));
  return holdsNoAnswer(cell) || saysNone(cell) || saysNo(cell) ? words().clicks.why.shows(row.called(field), String(cell)) : before;
}

export const stamped = (skipped: string, stamps: Stamp[]): Stamped => (skipped ? { skipped } : { stamps });

/** Whether a lead that was given back was passed to sales again since, or would be with other cells than its own. */
export function isPassedAgain({ moment, sheetOffset }: ClickedRow, instead: Partial<Handover> = {}): boolean {
  const cell = (field: keyof Handover): Cell => moment(field) ?? "";
  const lead = { passed: cell("passed"), returned: cell("returned"), backOn: cell("backOn"), ...instead };
  return moment("returned") !== null && passedAgain(lead, { sheetOffset }) !== null;
}

/** Given back, and not passed again since. */
export function isGivenBack(row: ClickedRow): boolean {
  const returned = row.read("returned");
  return isFilled(returned) && !saysNo(returned) && !saysNone(returned) && !holdsNoAnswer(returned) && !isPassedAgain(row);
}

/** Lost by its reason or its stage. */
export const isLostLead = ({ read }: ClickedRow, { stages }: Asked): boolean =>
  isReason(read("lostReason")) || stages.isLost(String(read("stage")));

/** Whether a day begins after today; one of today counts from its beginning, whatever hour stands with it. */
export const isToCome = (day: Date, { today }: Pick<Asked, "today">): boolean => day.getTime() >= today().getTime() + DAY;
