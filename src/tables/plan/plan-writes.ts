/** What a plan's cells come to when its funnel gets other steps: what people typed stays beside its stage, the rest is laid out anew. */

import type { Cell } from "../../core/cells/cell";
import { foldedWord } from "../../core/stages/folded-word";
import type { FollowedRow } from "../../core/stages/followed-steps";
import { everyTexts, words } from "../../language/spoken/words";
import { asText, textOf } from "../formulas/as-text";
import { isSameFormula } from "../formulas/same-formula";
import type { PlanCell } from "./blocks";
import {
  agreedIn,
  COLUMNS,
  type FollowingPlan,
  gridOf,
  isBrought,
  isFormula,
  LAGS_COLUMN,
  layOf,
  nameless,
  OWNER_COLUMN,
  ownFormula,
  PASSES_COLUMN,
  type PlanCells,
  type PlanStep,
  stageRow,
  typedIn,
} from "./followed-plan";
import { rateUsed } from "./funnel";
import { RATE_SOURCES } from "./head";
import { monthlyCount } from "./history";
import { type PlanPlaces, placesOf } from "./places";
import { areaOfRange, COUNTS_COLUMN, RATES_COLUMN } from "./plan-table";
import type { PlanStage } from "./stages";

export interface PlanWrite {
  row: number;
  column: number;
  cell: Cell;
}

const WORDS: readonly number[] = [0, OWNER_COLUMN, PASSES_COLUMN];

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

/** A plan whose rows move: as it stood, as the present build lays it out, and what of it is whose. */
interface MovingPlan {
  plan: FollowingPlan;
  rows: readonly FollowedRow[];
  before: PlanPlaces;
  places: PlanPlaces;
  grid: PlanCell[][];
  /** The same for the plan as it stood. */
  wasLaid: PlanCell[][];
  agreed: Laid["agreed"];
  isOwn(row: number, column: number): boolean;
  isTyped(row: number, column: number): boolean;
}

function movingPlan(plan: FollowingPlan, rows: readonly FollowedRow[], steps: readonly PlanStep[], funnel: readonly string[]): MovingPlan {
  const { stages, agreed } = laid(plan, rows, steps, funnel);
  return {
    plan,
    rows,
    before: placesOf(plan.was.length),
    places: placesOf(rows.length),
    grid: gridOf(stages, plan.source),
    wasLaid: gridOf(nameless(plan.was.length), plan.source),
    agreed,
    isOwn: ownFormula(plan),
    isTyped: typedIn(plan),
  };
}

/** The word for measured rates in the language of the plan's choice: the choice stays as it was written. */
function measuredIn({ cells }: FollowingPlan, { ratesFrom }: PlanPlaces): string {
  const { row, column } = areaOfRange(ratesFrom);
  const chosen = cells[row]?.[column];
  const texts = everyTexts().find(({ planWords }) => RATE_SOURCES.some((kind) => planWords[kind] === chosen));
  return (texts ?? words()).planWords.measured;
}

/** What the present build lays into the cells of a stage's row. */
function plannedIn({ plan, rows, before, places, grid, agreed, isOwn }: MovingPlan): (at: number, column: number) => PlanCell {
  const followsHistory = plan.was.every((_, row) => isOwn(before.first - 1 + row, COUNTS_COLUMN));
  const measured = measuredIn(plan, before);
  return (at, column) => {
    if (column === COUNTS_COLUMN) return followsHistory ? monthlyCount(places.history, at) : "";
    if (column === RATES_COLUMN && at < rows.length - 1) return rateUsed(places, at + 1, agreed[at], measured);
    return column === LAGS_COLUMN ? "" : (grid[places.first - 1 + at]?.[column] ?? "");
  };
}

/** What is to stand in the cells of a stage's row; undefined where a cell is to be blank, or is filled by a formula elsewhere. */
function wantedIn(moving: MovingPlan): (at: number, from: number | null, column: number) => Cell | undefined {
  const { plan, before, places, wasLaid, isOwn, isTyped } = moving;
  const planned = plannedIn(moving);
  return (at, from, column) => {
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
}

/** The cells of the stages' rows, but for those in which what people typed has stayed. */
function stageWrites(moving: MovingPlan): PlanWrite[] {
  const { rows, before, places, isOwn, isTyped } = moving;
  const wanted = wantedIn(moving);
  const lay = layOf(rows);
  return rows.flatMap(({ from }, at) => {
    const present = lay[at] ?? null;
    return COLUMNS.flatMap((column): PlanWrite[] => {
      const cell = wanted(at, from, column);
      const isHere = from !== null && present === from && isTyped(from, column);
      const isInTheWay = present !== null && present !== from && (isTyped(present, column) || isOwn(before.first - 1 + present, column));
      const isWritten = cell === undefined ? isInTheWay : !isHere;
      return isWritten ? [{ row: places.first - 1 + at, column, cell: cell ?? "" }] : [];
    });
  });
}

/** The formulas of ours above and below the stages' rows. */
function formulaWrites({ plan, rows, before, grid, isOwn }: MovingPlan): PlanWrite[] {
  return plan.formulas.flatMap((line, row) => {
    if (row >= before.first - 1 && row <= before.last - 1) return [];
    const to = row < before.first - 1 ? row : row + rows.length - plan.was.length;
    return line.flatMap((_, column): PlanWrite[] => {
      const now = grid[to]?.[column] ?? "";
      return isFormula(now) && isOwn(row, column) ? [{ row: to, column, cell: now }] : [];
    });
  });
}

/** Whether a cell says already what would be written into it. */
function stands({ cells, formulas }: PlanCells, { row, column, cell }: PlanWrite): boolean {
  const formula = formulas[row]?.[column] ?? "";
  const present = cells[row]?.[column] ?? "";
  if (isFormula(cell as PlanCell)) return isSameFormula(formula, cell as string);
  return formula === "" && (typeof cell === "string" ? textOf(cell) === String(present) : cell === present);
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
  const moving = movingPlan(plan, rows, steps, funnel);
  const writes = [...stageWrites(moving), ...formulaWrites(moving)].filter((write) => !stands(after, write));
  // What is cleared makes room for what fills it.
  return [...writes.filter(({ cell }) => cell === ""), ...writes.filter(({ cell }) => cell !== "")];
}
