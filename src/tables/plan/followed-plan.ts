/** What a plan's cells come to when its funnel gets other steps: what people typed stays beside its stage, the rest is laid out anew. */

import type { Cell } from "../../core/cells/cell";
import { foldedWord } from "../../core/stages/folded-word";
import type { FollowedRow } from "../../core/stages/followed-steps";
import { asText, textOf } from "../formulas/as-text";
import { filledBy, fillersIn } from "../formulas/filled-cells";
import { formulaCore, isSameFormula } from "../formulas/same-formula";
import type { PlanCell } from "./blocks";
import { rateUsed, rateUsedOnce } from "./funnel";
import { isMonthlyCount, type LeadSource, monthlyCount } from "./history";
import { isOlder } from "./older-formulas";
import { type PlanPlaces, placesOf } from "./places";
import { areaOfRange, COUNTS_COLUMN, PLAN_COLUMNS, planBlocks, RATES_COLUMN } from "./plan-table";
import { EXAMPLE_STAGES, type PlanStage } from "./stages";

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

export interface PlanWrite {
  row: number;
  column: number;
  cell: Cell;
}

/** A date stands in it that nobody reads. */
const ANY_DAY = [2026, 1, 1] as const;

/** All cells that the present build writes into a plan of these stages. */
function gridOf(stages: readonly PlanStage[], source: LeadSource): PlanCell[][] {
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

const isFormula = (cell: PlanCell | undefined): cell is string => typeof cell === "string" && cell.startsWith("=");
const AGREED = /(SLA_FUNNEL_RATES;)\d+/g;

/** Which of the agreed rates a formula of ours takes; null for none of them. */
const agreedIn = (formula: string): number | null => {
  const [found] = formulaCore(formula).match(AGREED) ?? [];
  return found === undefined ? null : Number(found.split(";")[1]);
};

const stageRow = (plan: PlanCells, { first }: PlanPlaces, row: number): readonly Cell[] => plan.cells[first - 1 + row] ?? [];

const nameless = (count: number): PlanStage[] => Array.from({ length: count }, () => ({ name: "", owner: "", last: "", passes: "" }));

/** The stages as the plan's rows name them. */
function stagesIn(plan: FollowingPlan): PlanStage[] {
  const places = placesOf(plan.was.length);
  return nameless(plan.was.length).map((stage, row) => {
    const [name = "", owner = ""] = stageRow(plan, places, row);
    return { ...stage, name: asText(String(name)), owner: asText(String(owner)) };
  });
}

/** Whether a formula is one that we write there, this or an earlier build. */
function ownFormula(plan: FollowingPlan): (row: number, column: number) => boolean {
  const places = placesOf(plan.was.length);
  const grid = gridOf(stagesIn(plan), plan.source);
  const { first, last, history } = places;
  return (row, column) => {
    const formula = plan.formulas[row]?.[column] ?? "";
    if (formula === "") return false;
    const at = row - (first - 1);
    const planned = grid[row]?.[column] ?? "";
    if (isFormula(planned) && (isSameFormula(formula, planned) || isOlder(formula, planned))) return true;
    if (row === history.first - 1 && (column === 1 || column === 5)) return plan.isLeadFormula(`${"ABCDEF"[column]}${row + 1}`, formula);
    if (at < 0 || row > last - 1) return false;
    if (column === COUNTS_COLUMN) return isMonthlyCount(formula, history, at);
    const rates = [rateUsed(places, at + 1, 1), rateUsedOnce(places, at + 1, 1), rateUsed(places, at + 1, null)];
    const forms = rates.map((one) => formulaCore(one).replace(AGREED, "$1#"));
    return column === RATES_COLUMN && forms.includes(formulaCore(formula).replace(AGREED, "$1#"));
  };
}

/** As a kept list holds it. */
const inOneLine = (cell: Cell): string => String(cell).replace(/\s+/g, " ").replace(/\|/g, "/").trim();
const saysSame = (one: Cell, other: string): boolean => inOneLine(one) === inOneLine(other);

/** Whether a text or number of a stage's row is the one that the list or the example brought. */
function isBrought(column: number, cell: Cell, was: PlanStep | undefined): boolean {
  if (!was) return false;
  const example = EXAMPLE_STAGES.find(({ name }) => foldedWord(name) === foldedWord(was.name));
  if (column === 0) return foldedWord(cell) === foldedWord(was.name);
  if (column === OWNER_COLUMN) return saysSame(cell, was.owner);
  if (column === PASSES_COLUMN) return saysSame(cell, was.passes);
  if (column === COUNTS_COLUMN) return example !== undefined && cell === example.last;
  return column === LAGS_COLUMN && (cell === 0 || (example !== undefined && cell === example.days));
}

/** Whether people typed what stands in a cell of a stage's row. */
function typedIn(plan: FollowingPlan): (row: number, column: number) => boolean {
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

const WORDS: readonly number[] = [0, OWNER_COLUMN, PASSES_COLUMN];
const COLUMNS = Array.from({ length: PLAN_COLUMNS }, (_, column) => column);

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

/** A cell or a range of the same row in a formula that goes to another one. */
const inRow = (formula: string, from: number, to: number): string =>
  formula
    .split('"')
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/(?<![\w!.'$])(\$?[A-Z]{1,2})(\d+)(?![\w(])/g, (whole, letters: string, row) =>
            Number(row) === from ? `${letters}${to}` : whole,
          ),
    )
    .join('"');

/** What a plan's rows come to: their names and owners, and the number of each among the agreed rates. */
interface Laid {
  stages: PlanStage[];
  agreed: (number | null)[];
}

function laid(plan: FollowingPlan, rows: readonly FollowedRow[], steps: readonly PlanStep[], funnel: readonly string[]): Laid {
  const places = placesOf(plan.was.length);
  const stages = rows.map(({ from, step }): PlanStage => {
    const now = step === null ? undefined : steps[step];
    const old = from === null ? [] : stageRow(plan, places, from);
    const was = from === null ? undefined : plan.was[from];
    const text = (column: number, listed: string | undefined): string => {
      const present = old[column] ?? "";
      const isFree = from === null || (was !== undefined && isBrought(column, present, was));
      return asText(listed !== undefined && isFree ? listed : String(present));
    };
    return { name: text(0, now?.name), owner: text(OWNER_COLUMN, now?.owner), last: "", passes: text(PASSES_COLUMN, now?.passes) };
  });
  const agreed = rows.slice(0, -1).map(({ from }, at) => {
    const isAsBefore = from !== null && rows[at + 1]?.from === from + 1;
    if (isAsBefore) return agreedIn(plan.formulas[places.first - 1 + from]?.[RATES_COLUMN] ?? "");
    const [name, next] = [stages[at], stages[at + 1]].map((stage) => foldedWord(textOf(stage?.name ?? "")));
    const found = funnel.findIndex((one, step) => foldedWord(one) === name && foldedWord(funnel[step + 1] ?? "") === next);
    return found < 0 ? null : found + 1;
  });
  return { stages, agreed };
}

/**
 * What to write into a plan whose rows were deleted and inserted as `layOf` says.
 *
 * @param plan as it stood before
 * @param after as it stands now
 * @param rows as they are to be
 * @param steps of the list, to which the rows point
 * @param funnel the stages from which the agreed rates lead to the next one, first stage first
 */
export function planWrites(
  plan: FollowingPlan,
  after: PlanCells,
  rows: readonly FollowedRow[],
  steps: readonly PlanStep[],
  funnel: readonly string[],
): PlanWrite[] {
  const [before, places] = [placesOf(plan.was.length), placesOf(rows.length)];
  const { stages, agreed } = laid(plan, rows, steps, funnel);
  const [grid, wasLaid] = [gridOf(stages, plan.source), gridOf(nameless(plan.was.length), plan.source)];
  const [isOwn, isTyped] = [ownFormula(plan), typedIn(plan)];
  const followsHistory = plan.was.every((_, row) => isOwn(before.first - 1 + row, COUNTS_COLUMN));
  const lay = layOf(rows);
  const writes: PlanWrite[] = [];
  const isThere = (row: number, column: number, cell: Cell): boolean => {
    const formula = after.formulas[row]?.[column] ?? "";
    const present = after.cells[row]?.[column] ?? "";
    if (isFormula(cell as PlanCell)) return isSameFormula(formula, cell as string);
    return formula === "" && (typeof cell === "string" ? textOf(cell) === String(present) : cell === present);
  };
  const put = (row: number, column: number, cell: Cell): void => {
    if (!isThere(row, column, cell)) writes.push({ row, column, cell });
  };
  const planned = (at: number, column: number): PlanCell => {
    if (column === COUNTS_COLUMN) return followsHistory ? monthlyCount(places.history, at) : "";
    if (column === RATES_COLUMN && at < rows.length - 1) return rateUsed(places, at + 1, agreed[at]);
    return column === LAGS_COLUMN ? "" : (grid[places.first - 1 + at]?.[column] ?? "");
  };
  /** undefined where the cell is to be blank, or is filled by a formula elsewhere. */
  const wanted = (at: number, from: number | null, column: number): Cell | undefined => {
    const now = planned(at, column);
    if (from === null) return now === "" ? undefined : now;
    const source = before.first - 1 + from;
    const [old = "", formula = ""] = [plan.cells[source]?.[column], plan.formulas[source]?.[column]];
    if (isTyped(from, column)) return formula === "" ? asText(old) : inRow(formula, source + 1, places.first + at);
    if (WORDS.includes(column) || isOwn(source, column)) return now;
    if (formula === "" && isBrought(column, old, plan.was[from])) return old;
    // A formula of ours that somebody cleared does not come back.
    return isFormula(now) && !isFormula(wasLaid[source]?.[column]) ? now : undefined;
  };
  rows.forEach(({ from }, at) => {
    const present = lay[at] ?? null;
    for (const column of COLUMNS) {
      const cell = wanted(at, from, column);
      const isHere = from !== null && present === from && isTyped(from, column);
      const isInTheWay = present !== null && present !== from && (isTyped(present, column) || isOwn(before.first - 1 + present, column));
      if (cell !== undefined && !isHere) put(places.first - 1 + at, column, cell);
      else if (cell === undefined && isInTheWay) put(places.first - 1 + at, column, "");
    }
  });
  plan.formulas.forEach((line, row) => {
    if (row >= before.first - 1 && row <= before.last - 1) return;
    const to = row < before.first - 1 ? row : row + rows.length - plan.was.length;
    line.forEach((_, column) => {
      const now = grid[to]?.[column] ?? "";
      if (isFormula(now) && isOwn(row, column)) put(to, column, now);
    });
  });
  // What is cleared makes room for what fills it.
  return [...writes.filter(({ cell }) => cell === ""), ...writes.filter(({ cell }) => cell !== "")];
}
