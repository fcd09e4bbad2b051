import type { Cell } from "../../core/cells/cell";
import { beginOfDay } from "../../core/dates/days";
import { sheetOrder } from "../../google/reading";
import type { ClickedRow } from "../../tables/clicks/clicked-row";
import { calledHeading } from "../../tables/leads/called-headings";
import { understoodMoments } from "../../tables/leads/lead-moments";
import type { LeadField } from "../../tables/leads/lead-table";
import type { MarkedLead, StampedTab } from "../leads/stamp-writes";
import type { ClockState } from "../rules/clock-state";

/** Rows of the lead tab at hand: the first one's place below the headings, and their cells. */
export interface RowsAtHand extends Pick<StampedTab, "headings" | "columns" | "sheetOffset" | "first"> {
  rows: readonly (readonly Cell[])[];
  /** How the whole columns of moments are written, as the last check saw them. */
  moments: ClockState["moments"];
}

/** Leads as clicks meet them: with their moments understood in whatever way they are written. */
export function clickedRows(at: RowsAtHand): (lead: Pick<MarkedLead, "row" | "read">) => ClickedRow {
  const { headings, columns, sheetOffset, first, rows, moments } = at;
  const understood = understoodMoments({ headings, rows, columns }, sheetOrder(), sheetOffset, moments).rows;
  const called = (field: LeadField): string => calledHeading(headings, columns, field);
  return ({ row, read }) => ({
    columns,
    sheetOffset,
    read,
    called,
    moment(field) {
      const cell = understood[row - first]?.[columns[field] ?? -1];
      if (!(cell instanceof Date)) return null;
      return field === "backOn" ? beginOfDay(cell, sheetOffset) : cell;
    },
  });
}
