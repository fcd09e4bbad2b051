import type { Cell } from "../core/agreement/item-values";
import { judgeResponse, type ResponsePromise } from "../core/sla/first-response";
import type { State } from "../core/sla/states";
import type { TimedColumns } from "./lead-table";
import { statusFormula } from "./status-formula";

/** The add-on's own cells of one lead row, as they are written. */
export interface OwnCells {
  due: Cell;
  status: Cell;
  warn: Cell;
}

const CHECK: State = "Check dates";

/**
 * The own cells of a lead row: a function of the row's other cells and the agreement, of nothing else.
 *
 * @param cells the row's values
 * @param columns where its fields stand
 * @param row the row counted from 0
 * @param promise what sales promised
 */
export function ownCells(cells: readonly Cell[], columns: TimedColumns, row: number, promise: ResponsePromise): OwnCells {
  const responded = columns.responded === undefined ? "" : (cells[columns.responded] ?? "");
  const judged = judgeResponse(cells[columns.received] ?? "", responded, promise);
  if (judged.kind === "blank") return { due: "", status: "", warn: "" };
  if (judged.kind === "check") return { due: "", status: CHECK, warn: "" };
  const status = statusFormula(columns, row + 1, judged.kind === "open");
  return { due: new Date(judged.due), status, warn: new Date(judged.warn) };
}

/** Sheets keeps a moment as a decimal number of days, exact to well under a second. */
const SAME_MOMENT = 500;

function sameCell(wanted: Cell, value: Cell, formula: string): boolean {
  if (typeof wanted === "string" && wanted.startsWith("=")) return wanted === formula;
  if (formula !== "") return false;
  if (wanted instanceof Date) return value instanceof Date && Math.abs(wanted.getTime() - value.getTime()) < SAME_MOMENT;
  return wanted === value;
}

/** Whether a row's own cells already hold what they should. */
export function standsAlready(wanted: OwnCells, cells: readonly Cell[], formulas: readonly string[], columns: TimedColumns): boolean {
  return (["due", "status", "warn"] as const).every((field) =>
    sameCell(wanted[field], cells[columns[field]] ?? "", formulas[columns[field]] ?? ""),
  );
}

/** A rectangle of own cells to write: adjacent own columns go in one. */
export interface OwnBlock {
  row: number;
  column: number;
  cells: Cell[][];
}

/** The rows from `row` on, cut into as few rectangles as the columns' places allow. */
export function ownBlocks(rows: readonly OwnCells[], columns: TimedColumns, row: number): OwnBlock[] {
  const fields = (["due", "status", "warn"] as const).slice().sort((one, other) => columns[one] - columns[other]);
  const blocks: OwnBlock[] = [];
  for (const field of fields) {
    const last = blocks[blocks.length - 1];
    const beside = last !== undefined && columns[field] === last.column + (last.cells[0]?.length ?? 0);
    if (beside) rows.forEach((own, at) => void last.cells[at]?.push(own[field]));
    else blocks.push({ row, column: columns[field], cells: rows.map((own) => [own[field]]) });
  }
  return blocks;
}
