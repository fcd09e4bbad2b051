/** A plan that follows the list of stages: what of it people typed, what the list brought, and which formulas are ours. */

import type { Cell } from "../../core/cells/cell";
import { foldedWord } from "../../core/stages/folded-word";
import type { FollowedRow } from "../../core/stages/followed-steps";
import { isWord } from "../../language/spoken/is-word";
import { inEveryLanguage } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { filledBy, fillersIn } from "../formulas/filled-cells";
import { formulaCore, isSameFormula } from "../formulas/same-formula";
import type { PlanCell } from "./blocks";
import { rateUsed, rateUsedOnce } from "./funnel";
import { isMonthlyCount, type LeadSource } from "./history";
import { isOlder } from "./older-formulas";
import { type PlanPlaces, placesOf } from "./places";
import { areaOfRange, COUNTS_COLUMN, PLAN_COLUMNS, planBlocks, RATES_COLUMN } from "./plan-table";
import { exampleStages, type PlanStage } from "./stages";

export const OWNER_COLUMN = 1;
export const LAGS_COLUMN = 10;
export const PASSES_COLUMN = 12;

/** Cells of a plan from its first row and column on, and their formulas, "" where there is none. */
export interface PlanCells {
  cells: readonly (readonly Cell[])[];
  formulas: readonly (readonly string[])[];
}

export interface PlanStep {
  name: string;
  owner: string;
  passes: string;
}

/** A plan as it stands, and what it was made from. */
export interface FollowingPlan extends PlanCells {
  source: LeadSource;
  /** The step of the list that each row showed; undefined for a row of people's own. */
  was: readonly (PlanStep | undefined)[];
  /** Whether a formula over the lead tab is one that we wrote. */
  isLeadFormula(cell: string, formula: string): boolean;
}

/** A date stands in it that nobody reads. */
const ANY_DAY = [2026, 1, 1] as const;

/** All cells that the present build writes into a plan of these stages. */
export function gridOf(stages: readonly PlanStage[], source: LeadSource): PlanCell[][] {
  const grid: PlanCell[][] = [];
  for (const { range, cells } of planBlocks({ today: ANY_DAY, channel: "", target: "", stages, source, ratesFrom: "agreed" })) {
    const { row, column } = areaOfRange(range);
    cells?.forEach((line, down) => {
      const present = grid[row + down] ?? Array.from({ length: PLAN_COLUMNS }, (): PlanCell => "");
      grid[row + down] = present;
      present.splice(column, line.length, ...line);
    });
  }
  return grid;
}

export const isFormula = (cell: PlanCell | undefined): cell is string => typeof cell === "string" && cell.startsWith("=");
const AGREED = /(SLA_FUNNEL_RATES;)\d+/g;

/** Which of the agreed rates a formula of ours takes; null for none of them. */
export const agreedIn = (formula: string): number | null => {
  const [found] = formulaCore(formula).match(AGREED) ?? [];
  return found === undefined ? null : Number(found.split(";")[1]);
};

export const stageRow = (plan: PlanCells, { first }: PlanPlaces, row: number): readonly Cell[] => plan.cells[first - 1 + row] ?? [];

export const nameless = (count: number): PlanStage[] =>
  Array.from({ length: count }, () => ({ name: "", owner: "", last: "", passes: "" }));

/** The stages as the plan's rows name them. */
function stagesIn(plan: FollowingPlan): PlanStage[] {
  const places = placesOf(plan.was.length);
  return nameless(plan.was.length).map((stage, row) => {
    const [name = "", owner = ""] = stageRow(plan, places, row);
    return { ...stage, name: asText(String(name)), owner: asText(String(owner)) };
  });
}

/** Whether a formula is one that we write there, this or an earlier build, in any language. */
export function ownFormula(plan: FollowingPlan): (row: number, column: number) => boolean {
  const places = placesOf(plan.was.length);
  const grids = inEveryLanguage(() => gridOf(stagesIn(plan), plan.source));
  const { first, last, history } = places;
  return (row, column) => {
    const formula = plan.formulas[row]?.[column] ?? "";
    if (formula === "") return false;
    const at = row - (first - 1);
    const planned = grids.map((grid) => grid[row]?.[column] ?? "").filter(isFormula);
    if (planned.some((one) => isSameFormula(formula, one) || isOlder(formula, one))) return true;
    if (row === history.first - 1 && (column === 1 || column === 5)) return plan.isLeadFormula(`${"ABCDEF"[column]}${row + 1}`, formula);
    if (at < 0 || row > last - 1) return false;
    if (column === COUNTS_COLUMN) return isMonthlyCount(formula, history, at);
    const rates = inEveryLanguage(() => [rateUsed(places, at + 1, 1), rateUsedOnce(places, at + 1, 1), rateUsed(places, at + 1, null)]);
    const forms = rates.flat().map((one) => formulaCore(one).replace(AGREED, "$1#"));
    return column === RATES_COLUMN && forms.includes(formulaCore(formula).replace(AGREED, "$1#"));
  };
}

/** As a kept list holds it. */
const inOneLine = (cell: Cell): string => String(cell).replace(/\s+/g, " ").replace(/\|/g, "/").trim();
const saysSame = (one: Cell, other: string): boolean => inOneLine(one) === inOneLine(other);
const isSameTeam = (one: Cell, other: string): boolean =>
  (["marketing", "sales"] as const).some((team) => [one, other].every((owner) => isWord(owner, ({ contents }) => contents.owners[team])));

/** Whether a text or number of a stage's row is the one that the list or the example brought. */
export function isBrought(column: number, cell: Cell, was: PlanStep | undefined): boolean {
  if (!was) return false;
  const example = inEveryLanguage(exampleStages)
    .flat()
    .find(({ name }) => foldedWord(name) === foldedWord(was.name));
  if (column === 0) return foldedWord(cell) === foldedWord(was.name);
  if (column === OWNER_COLUMN) return saysSame(cell, was.owner) || isSameTeam(cell, was.owner);
  if (column === PASSES_COLUMN) return saysSame(cell, was.passes);
  if (column === COUNTS_COLUMN) return example !== undefined && cell === example.last;
  return column === LAGS_COLUMN && (cell === 0 || (example !== undefined && cell === example.days));
}

/** Whether people typed what stands in a cell of a stage's row. */
export function typedIn(plan: FollowingPlan): (row: number, column: number) => boolean {
  const { first } = placesOf(plan.was.length);
  const isOwn = ownFormula(plan);
  const fillers = fillersIn(plan.formulas);
  return (row, column) => {
    const at = { row: first - 1 + row, column };
    if (plan.formulas[at.row]?.[column]) return !isOwn(at.row, column);
    const cell = plan.cells[at.row]?.[column] ?? "";
    return cell !== "" && !filledBy(fillers, at) && !isBrought(column, cell, plan.was[row]);
  };
}

export const COLUMNS = Array.from({ length: PLAN_COLUMNS }, (_, column) => column);

/** Of each row whether something stands in it that people typed. */
export function typedRows(plan: FollowingPlan): boolean[] {
  const isTyped = typedIn(plan);
  return plan.was.map((_, row) => COLUMNS.some((column) => isTyped(row, column)));
}

/** The rows as they lie once those that go were deleted and new ones were inserted: those that stay keep their order. */
export function layOf(rows: readonly FollowedRow[]): (number | null)[] {
  const staying = rows.flatMap(({ from }) => from ?? []).sort((one, other) => one - other);
  let next = 0;
  return rows.map(({ from }) => {
    if (from === null) return null;
    next += 1;
    return staying[next - 1] ?? null;
  });
}
