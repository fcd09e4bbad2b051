/** Where columns of ours may stand in a lead tab: pure, so that the guided set-up can show it before anything is done. */

import type { Cell } from "../../core/cells/cell";
import { edgeOf, type Filler } from "../formulas/filled-cells";
import { areNewLeadHeadings } from "../leads/lead-fields";
import { isOwnHeading, type LeadColumns } from "../leads/lead-table";
import { isScoreHeading } from "../leads/score-columns";

/** A rectangle of cells, counted from 0; rows from the headings' on. */
export interface TabCells {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What of a tab decides where columns may come. */
export interface OwnGround {
  headings: readonly Cell[];
  columns: LeadColumns;
  /** Columns that hold anything. */
  width: number;
  fillers: readonly Filler[];
  merges: readonly TabCells[];
  /** What this person may not edit. */
  locked: readonly TabCells[];
  filter: TabCells | null;
}

export type OwnPlace = "after name" | "end";

/** Why columns cannot come right after the name. */
export type Obstacle = { kind: "no name" } | { kind: "filled"; filler: Filler } | { kind: "merged" | "locked"; cells: TabCells };

/** Whether set-up wrote a tab's headings, whether or not ours stand among them. */
export function isMadeBySetUp(headings: readonly Cell[]): boolean {
  return areNewLeadHeadings(headings.filter((heading) => !isOwnHeading(heading)));
}

/** The proposal: at the end, where nothing of people's moves, unless set-up made the tab or a filter would leave them behind. */
export const proposedPlace = ({ headings, filter }: Pick<OwnGround, "headings" | "filter">): OwnPlace =>
  isMadeBySetUp(headings) || filter ? "after name" : "end";

/** The column after the name, counted from 0, null where no column holds it. */
function afterName({ name, lastName }: LeadColumns): number | null {
  if (name === undefined) return null;
  return lastName === name + 1 ? lastName + 1 : name + 1;
}

const isInside = (from: number, columns: number, at: number): boolean => from < at && at < from + columns;

/** The formula whose area columns at a place would tear apart: where it cannot be told how far one reaches, as far as it may. */
const fillerAcross = ({ fillers }: OwnGround, at: number): Filler | undefined =>
  fillers.find(({ column, spread, most }) => isInside(column, spread.columns ?? most.columns, at));

/** What columns that come in at a place would tear apart, null for nothing. */
function obstacleAt(ground: OwnGround, at: number): Exclude<Obstacle, { kind: "no name" }> | null {
  const filler = fillerAcross(ground, at);
  if (filler) return { kind: "filled", filler };
  const across = ({ column, columns }: TabCells): boolean => isInside(column, columns, at);
  const [merged, locked] = [ground.merges.find(across), ground.locked.find(across)];
  if (merged) return { kind: "merged", cells: merged };
  return locked ? { kind: "locked", cells: locked } : null;
}

/** What keeps columns from coming right after the name, null for nothing. */
export function obstacleAfterName(ground: OwnGround): Obstacle | null {
  const at = afterName(ground.columns);
  return at === null ? { kind: "no name" } : obstacleAt(ground, at);
}

/**
 * Where columns of ours that a tab lacks come in beside those that it has: right of the due moment.
 *
 * @returns null where ours are the last ones, so that the others stand at the end, too, or where something hinders it
 * @example placeBeside({ ...ground, headings: ["Name", "SLA status", "SLA due", "Received"] }) //=> 3
 */
export function placeBeside(ground: OwnGround): number | null {
  const { headings, columns } = ground;
  const isOurs = (heading: Cell): boolean => isOwnHeading(heading) || isScoreHeading(heading);
  const last = headings.reduce<number>((found, heading, at) => (isOwnHeading(heading) ? at : found), -1);
  if (last < 0 || headings.slice(last + 1).every((heading) => heading === "" || isOurs(heading))) return null;
  const at = (columns.due ?? last) + 1;
  return obstacleAt(ground, at) === null ? at : null;
}

/** The first column right of everything that people wrote, merged or let a formula fill; the formula where one fills all. */
function endOf({ width, fillers, merges }: OwnGround): number | Filler {
  const edge = edgeOf(fillers);
  if (edge && !Number.isFinite(edge.column)) return edge.filler;
  const merged = merges.filter(({ row, rows }) => row + rows > 0).map(({ column, columns }) => column + columns);
  return Math.max(width, edge?.column ?? 0, ...merged);
}

/** Where new columns are to stand, and whether they push others to the right. */
export type PlacedColumns = { column: number; isInserted: boolean } | { filler: Filler } | { locked: TabCells };

/**
 * Where columns of ours go.
 *
 * @param place as the person wants it; where something hinders that they go to the end
 * @param count how many
 * @example placeOwn(ground, "end", 6) //=> { column: 3, isInserted: false }
 */
export function placeOwn(ground: OwnGround, place: OwnPlace, count: number): PlacedColumns {
  const after = place === "after name" && obstacleAfterName(ground) === null ? afterName(ground.columns) : null;
  if (after !== null && after < ground.width) return { column: after, isInserted: true };
  const end = endOf(ground);
  if (typeof end !== "number") return { filler: end };
  const locked = ground.locked.find(({ row, rows, column, columns }) => row + rows > 0 && column < end + count && end < column + columns);
  return locked ? { locked } : { column: end, isInserted: false };
}

/** Whether a filter ends where our columns begin, or with blank columns between, so that it can take them in. */
export function filterMeets({ headings, filter }: Pick<OwnGround, "headings" | "filter">, column: number): boolean {
  if (!filter) return false;
  const end = filter.column + filter.columns;
  return end <= column && headings.slice(end, column).every((heading) => heading === "");
}
