/** A row as a click meets it, and what was asked of the click. */

import type { Cell } from "../../../src/core/cells/cell";
import { listedTerms } from "../../../src/core/sla/ending";
import { stageNamed } from "../../../src/core/stages/stage";
import { words } from "../../../src/language/spoken/words";
import { clickStages } from "../../../src/tables/clicks/click-stages";
import type { Asked, ClickedRow } from "../../../src/tables/clicks/clicked-row";
import { PEOPLE_FIELDS } from "../../../src/tables/leads/lead-fields";
import type { LeadColumns, LeadField } from "../../../src/tables/leads/lead-table";

export type Row = Partial<Record<LeadField, Cell>>;

/** Every field has a column. */
export const EVERY_COLUMN = Object.fromEntries(PEOPLE_FIELDS.map((field, at) => [field, at])) as LeadColumns;

const STAGES = clickStages(
  listedTerms([
    stageNamed("MQL"),
    stageNamed("Customer", { end: "won", alsoCalled: ["Client"] }),
    stageNamed("Lost", { end: "lost" }),
    stageNamed("Waiting on customer", { waiting: true }),
  ]),
);

export const clickedRow = (cells: Row, columns: LeadColumns = EVERY_COLUMN): ClickedRow => ({
  columns,
  sheetOffset: () => 0,
  read: (field) => cells[field] ?? "",
  moment(field) {
    const cell = cells[field];
    return cell instanceof Date ? cell : null;
  },
  called: (field) => `"${field} here"`,
});

/** In a sheet whose clock is UTC's. */
export const askedAt = (at: Date, asked: Partial<Asked> = {}): Asked => ({
  reason: "too early",
  day: null,
  amount: null,
  at,
  today: () => new Date(Math.floor(at.getTime() / 86_400_000) * 86_400_000),
  stages: STAGES,
  dayWords: (day) => words().moments.day(day.getTime(), () => 0),
  ...asked,
});
