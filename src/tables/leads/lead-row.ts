import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import { beginOfDay } from "../../core/dates/days";
import { isMoving } from "../../core/formulas/moving-formula";
import { CALLED_FIELDS, isMoment, OPEN_PAUSE } from "../../core/sla/dates";
import type { Lead, PromiseColumn } from "../../core/sla/lead";
import { columnLetters } from "../formulas/column-letters";
import { shownHeading } from "./called-headings";
import { MOMENT_FIELDS } from "./lead-fields";
import { type LeadColumns, type LeadField, leadHours } from "./lead-table";
import { isOpenPause } from "./open-pause";

const plain = (heading: Cell): string => String(heading).trim().toLowerCase();

/** The moments by which a lead is timed. */
const TIMED_BY = ["received", "responded", "passed"] as const satisfies readonly LeadField[];

/** Fields whose cells formulas over the row look at. */
export type LookedAt = "received" | "responded" | "accepted" | "attempts" | "lastAttempt";

/** Columns without which a promise can neither be kept nor broken. */
const PROMISE_COLUMNS: readonly PromiseColumn[] = ["accepted", "attempts", "lastAttempt"];

/** A lead with what stands in cells that formulas look at: they meet that, not what was understood. */
export interface RowLead extends Lead {
  written: Record<LookedAt, Cell>;
  /** By the labels of their dates the cells that ought to hold an hour and do not. */
  noHours?: Record<string, Cell>;
}

/**
 * Reads rows of the lead tab as leads.
 *
 * @param headings the tab's first row, in which rules look up columns by their own names
 * @param columns where the fields stand
 * @param sheetOffset the sheet's own zone
 * @param top the sheet's row of the headings, counted from 0
 * @returns takes a row's cells with its moments as they are understood; where they are at hand its formulas, with the row counted
 * from the headings, and the cells as they are written
 */
export function leadReader(
  headings: readonly Cell[],
  columns: LeadColumns,
  sheetOffset: OffsetAt,
  top = 0,
): (cells: readonly Cell[], formulas?: readonly string[], row?: number, asWritten?: readonly Cell[]) => RowLead {
  const hours = leadHours(headings, columns);
  const withHours = MOMENT_FIELDS.filter((name) => hours[name] !== undefined);
  const places = new Map(headings.map((heading, column) => [plain(heading), column] as const).reverse());
  const lacks = PROMISE_COLUMNS.filter((name) => columns[name] === undefined);
  const called = Object.fromEntries(CALLED_FIELDS.map((name) => [name, shownHeading(headings[columns[name] ?? -1])]));
  return (cells, formulas = [], row = 0, asWritten = cells) => {
    const moving = TIMED_BY.filter((name) => {
      const column = columns[name] ?? -1;
      const formula = formulas[column] ?? "";
      return formula !== "" && isMoving(formula, `${columnLetters(column)}${top + row + 1}`);
    });
    const field = (name: LeadField): Cell => {
      const column = columns[name];
      return column === undefined ? "" : (cells[column] ?? "");
    };
    const written = (name: LeadField): Cell => asWritten[columns[name] ?? -1] ?? "";
    // A moment that is neither as it is written nor a date is a day whose hour was not understood.
    const lacking = withHours.filter((name) => !(field(name) instanceof Date) && field(name) !== written(name) && !saysNone(written(name)));
    const words = (name: LeadField): string => cellWords(field(name), sheetOffset);
    // A lead that comes back on a day is back on all of it, whatever hour stands there.
    const back = field("backOn");
    return {
      id: field("id"),
      priority: words("priority"),
      source: words("source"),
      stage: words("stage"),
      received: field("received"),
      passed: field("passed"),
      accepted: field("accepted"),
      responded: field("responded"),
      ...(columns.responded === undefined && { isUntracked: true as const }),
      attempts: field("attempts"),
      lastAttempt: field("lastAttempt"),
      connected: field("connected"),
      returned: field("returned"),
      returnReason: words("returnReason"),
      won: field("won"),
      lostReason: field("lostReason"),
      owner: field("owner"),
      backOn: isMoment(back) ? beginOfDay(back, sheetOffset) : back,
      pauseUntil: isOpenPause(field("pauseUntil")) ? OPEN_PAUSE : field("pauseUntil"),
      ...(lacks.length > 0 && { lacks }),
      written: {
        received: written("received"),
        responded: written("responded"),
        accepted: written("accepted"),
        attempts: written("attempts"),
        lastAttempt: written("lastAttempt"),
      },
      called,
      ...(moving.length > 0 && { moving }),
      ...(lacking.length > 0 && { noHours: Object.fromEntries(lacking.map((name) => [name, asWritten[hours[name] ?? -1] ?? ""])) }),
      byHeading(heading) {
        const column = places.get(plain(heading));
        return column === undefined ? undefined : (asWritten[column] ?? "");
      },
    };
  };
}
