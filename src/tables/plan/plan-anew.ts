/** What of a plan follows when the document's language changes: labels, sentences in formulas, and the choice of its rates. */

import type { Cell } from "../../core/cells/cell";
import { type Anew, anew } from "../../language/spoken/anew";
import { isWord } from "../../language/spoken/is-word";
import { inEveryLanguage, words } from "../../language/spoken/words";
import { inPlaceOf, likenessOf } from "../formulas/alike-formula";
import { textOf } from "../formulas/as-text";
import { type PlacedText, placedTexts } from "../formulas/placed-text";
import { quote } from "../formulas/quote";
import { type PlanCell, timesFormat } from "./blocks";
import { isFormula, nameless, OWNER_COLUMN, PASSES_COLUMN, type PlanCells } from "./followed-plan";
import { RATE_SOURCES } from "./head";
import { type LeadSource, NO_SOURCE } from "./history";
import { areaOfRange, type NewPlan, planBlocks } from "./plan-table";

/** A plan as it stands: its cells from the tab's first one on, and where the names of its stages stand in them. */
export interface StandingPlan extends PlanCells {
  stages: { row: number; column: number; count: number };
  /** "" for the plan of all leads. */
  channel: string;
  /** From where its history may count. */
  source: LeadSource;
}

/** A date and names stand in it that nobody reads. */
const ANY_DAY = [2026, 1, 1] as const;

interface LaidCell {
  row: number;
  column: number;
  cell: PlanCell;
}

/** All that the present build may have written into such a plan, in an order that is the same in each language. */
function laid({ stages, channel, source }: StandingPlan): LaidCell[] {
  const like = { today: ANY_DAY, stages: nameless(stages.count) };
  const plans: NewPlan[] = [
    { ...like, channel: "", target: "", source, ratesFrom: "agreed" },
    { ...like, channel, target: 1, source: NO_SOURCE, ratesFrom: "measured" },
    { ...like, channel, target: 1, source: { ...NO_SOURCE, tab: source.tab }, ratesFrom: "measured" },
  ];
  return plans.flatMap(planBlocks).flatMap(({ range, cells = [] }) => {
    const { row, column } = areaOfRange(range);
    return cells.flatMap((line, down) => line.map((cell, right) => ({ row: row + down, column: column + right, cell })));
  });
}

const written = (plan: StandingPlan): PlanCell[] => laid(plan).map(({ cell }) => cell);

/** What a formula of ours is in the document's language, wherever its rows stand by now. */
function formulasAnew(plan: StandingPlan): (formula: string) => string | undefined {
  const [now = [], ...others] = inEveryLanguage(() => written(plan));
  const known = new Map<string, { was: string; now: string }[]>();
  for (const texts of others) {
    texts.forEach((was, at) => {
      const then = now[at];
      if (!isFormula(was) || !isFormula(then) || was === then) return;
      const alike = likenessOf(was);
      known.set(alike, [...(known.get(alike) ?? []), { was, now: then }]);
    });
  }
  return (formula) => {
    for (const one of known.get(likenessOf(formula)) ?? []) {
      const found = inPlaceOf(formula, one.was, one.now);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

const ratesWords = (): string[] => RATE_SOURCES.map((kind) => words().planWords[kind]);

/** The cell in which the plan's rates are chosen, by its label; -1 where it is gone. */
export const rowOfRates = (cells: PlanCells["cells"]): number =>
  cells.findIndex(([label]) => isWord(label, ({ planWords }) => planWords.ratesUsed));

/** Formulas that ask which rates are chosen, whoever wrote them: the word for it changes with the choice. */
function askedAnew(cells: PlanCells["cells"]): (formula: string) => string | undefined {
  const chosen = anew(() => ratesWords().map(quote));
  const cell = `$B$${rowOfRates(cells) + 1}`;
  return (formula) => {
    if (!formula.toUpperCase().includes(cell)) return undefined;
    const asked = formula.replace(/"(?:[^"]|"")*"/g, (text) => chosen(text) ?? text);
    return asked === formula ? undefined : asked;
  };
}

/** Texts of ours, but for those that stand where people name stages and say when a lead passes. */
function textAnew(plan: StandingPlan): (cell: Cell, row: number, column: number) => string | undefined {
  const { row: first, column: names, count } = plan.stages;
  const text = anew(() => written(plan).map((cell) => (isFormula(cell) ? "" : textOf(String(cell)))));
  const team = anew(() => Object.values(words().contents.owners));
  const ofStages: Readonly<Record<number, Anew>> = { 0: () => undefined, [OWNER_COLUMN]: team, [PASSES_COLUMN]: () => undefined };
  return (cell, row, column) => {
    const isStage = row >= first && row < first + count;
    return ((isStage && ofStages[column - names]) || text)(cell);
  };
}

/** Whether a text stands where we lay it out in some language. */
function isLaidIn(plan: StandingPlan): (cell: Cell, row: number, column: number) => boolean {
  const placeOf = (cell: Cell, row: number, column: number): string => `${row} ${column} ${cell}`;
  const known = new Set(
    inEveryLanguage(() => laid(plan))
      .flat()
      .map(({ row, column, cell }) => placeOf(textOf(String(cell)), row, column)),
  );
  return (cell, row, column) => known.has(placeOf(cell, row, column));
}

/** The cells of a plan in the document's language, where they are ours in another one. */
export function planAnew(plan: StandingPlan): PlacedText[] {
  const [formula, asked, text] = [formulasAnew(plan), askedAnew(plan.cells), textAnew(plan)];
  const isLaid = isLaidIn(plan);
  const texts = placedTexts(plan.cells, (cell, row, column) => {
    const present = plan.formulas[row]?.[column] ?? "";
    return present === "" ? text(cell, row, column) : (formula(present) ?? asked(present));
  });
  return texts.map((one) => ({ ...one, isLaid: isLaid(plan.cells[one.row]?.[one.column] ?? "", one.row, one.column) }));
}

/** Formulas of a plan that are ours in the document's language or another. */
export function ourFormulas(plan: StandingPlan): (formula: string) => boolean {
  const known = new Set(
    inEveryLanguage(() => written(plan))
      .flat()
      .filter(isFormula)
      .map(likenessOf),
  );
  return (formula) => known.has(likenessOf(formula));
}

/** What a number format of a plan, which names a word, is in the document's language. */
export const formatAnew = (): Anew => anew(() => [timesFormat()]);

/** The title of the picture of a funnel in the document's language. */
export const pictureAnew = (): Anew => anew(() => [words().planFunnel.picture]);

/** What a plan's rates are chosen from. */
export const ratesOffered = ratesWords;
