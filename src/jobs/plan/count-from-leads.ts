import { yearMonthDay } from "../../core/calendar/months";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { type CountedPeriod, countedIn, latestFullPeriod, latestMonth, monthsIn, unknownStages } from "../../core/funnel/counted-period";
import { dayOf } from "../../core/funnel/lead-days";
import { planFault } from "../../core/funnel/plan-check";
import { askYesNo } from "../../google/dialogs";
import { type Notebook, openNotebook } from "../../google/notebook";
import { openWorkbook, type Place } from "../../google/workbook";
import { ALWAYS_TYPED } from "../../language/en/earlier-plans";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { columnLetters } from "../../tables/formulas/column-letters";
import { type Filler, filledAmong, filledBy, fillersIn } from "../../tables/formulas/filled-cells";
import { WHOLE } from "../../tables/plan/blocks";
import { countsInWords } from "../../tables/plan/funnel";
import { firstDay, isMonthlyCount, lastDay, monthlyCount } from "../../tables/plan/history";
import type { HistoryPlaces } from "../../tables/plan/places";
import { areaOfRange, COUNTS_COLUMN, dayFormula, type PlanNames } from "../../tables/plan/plan-table";
import { cellsFilled } from "../leads/filled-sentences";
import { type OwnLeads, ownLeads } from "../leads/own-leads";
import { offsetOrUtc } from "../rules/clock-rules";
import { type Done, done } from "../run/done";
import { planInSight, type SeenPlan } from "./plan-in-sight";
import { type PlanPeriod, planPeriod } from "./plan-period";

/** As many words as anybody compares with the stages of a plan. */
const SHOWN_WORDS = 8;
/** Averages of several months are no whole numbers. */
const TENTHS = "#,##0.0";

/** Where what stood in a plan before is kept, so that it can be put back. */
const keptKey = ({ stages }: PlanNames): string => `counts before ${stages}`;

interface KeptCounts {
  counts: Cell[];
  period: [Cell, Cell];
}

function keptOf(notebook: Notebook, { names }: SeenPlan): KeptCounts | null {
  const note = notebook.get(keptKey(names));
  return note === null ? null : (JSON.parse(note) as KeptCounts);
}

/** Keeps what stands in the plan. Where an earlier try was cut, its period is ours already: what that try kept is what stood there. */
function keep(plan: SeenPlan, counts: Cell[], { cells, typed }: PlanPeriod, offsetAt: OffsetAt): void {
  const notebook = openNotebook();
  const known = keptOf(notebook, plan);
  const wasCut = typed === "ours" && JSON.stringify(known?.counts) === JSON.stringify(counts);
  const kept: KeptCounts = { counts, period: cells.map((cell) => keepable(cell, offsetAt)) as KeptCounts["period"] };
  if (!wasCut) notebook.set(keptKey(plan.names), JSON.stringify(kept));
}

/** A day in JSON is no date cell any more: it comes back as a formula. */
function keepable(cell: Cell, offsetAt: OffsetAt): Cell {
  const day = cell instanceof Date ? dayOf(cell, offsetAt) : null;
  return day === null ? cell : dayFormula(...yearMonthDay(day));
}

/**
 * Lets what is kept of a plan's counts follow its rows, so that it can still be put back.
 *
 * @param from of each row as it is now the one that it was, null for a new one
 */
export function keptCountsFollow(notebook: Notebook, names: PlanNames, from: readonly (number | null)[]): void {
  const note = notebook.get(keptKey(names));
  if (note === null) return;
  const kept = JSON.parse(note) as KeptCounts;
  const counts = from.map((row): Cell => (row === null ? "" : (kept.counts[row] ?? "")));
  notebook.later({ [keptKey(names)]: JSON.stringify({ ...kept, counts }) });
}

/** What a plan's counts and period would be written over: a formula of people's elsewhere that fills these cells, null for none. */
function fillerOfPlan(
  { stages, history }: SeenPlan,
  { from }: HistoryPlaces,
  takesPeriod: boolean,
): { tab: string; filler: Filler } | null {
  const counts = { row: stages.row, column: stages.column + COUNTS_COLUMN, cells: stages.cells.map(() => [""]) };
  const period = { ...areaOfRange(from), cells: [[""], [""]] };
  const isOver = ({ row, column, cells }: typeof counts, one: Filler): boolean =>
    one.column === column && one.row >= row && one.row < row + cells.length;
  for (const [{ tab }, block] of [[stages, counts] as const, ...(takesPeriod ? [[history, period] as const] : [])]) {
    // What is itself written over fills nothing afterwards.
    const fillers = fillersIn(tab.formulas()).filter((one) => !isOver(block, one));
    const filler = filledAmong(fillers, [block]);
    if (filler) return { tab: tab.name(), filler };
  }
  return null;
}

/** What stood in the counts: formulas, else values, but for those that a formula among them filled. */
function countsBefore({ cells, formulas }: ReturnType<typeof present>, offsetAt: OffsetAt): Cell[] {
  const fillers = fillersIn(formulas);
  return cells.map(([cell = ""], row) => {
    const formula = formulas[row]?.[0] ?? "";
    if (formula !== "") return formula;
    return filledBy(fillers, { row, column: 0 })?.isSure ? "" : keepable(cell, offsetAt);
  });
}

const present = ({ stages }: SeenPlan) => stages.tab.window(stages.row, stages.column + COUNTS_COLUMN, stages.cells.length, 1);

/** Puts formulas that follow the history into the counts, and before them a format that shows what they give. */
export function followHistory({ tab, row, column, cells }: Place, history: HistoryPlaces, months: number): void {
  const formulas = cells.map((_, at) => [monthlyCount(history, at)]);
  tab.format(row, column + COUNTS_COLUMN, formulas.length, 1, { numberFormat: months > 1 ? TENTHS : WHOLE });
  tab.write(row, column + COUNTS_COLUMN, formulas);
}

export function writePeriod(tab: Place["tab"], history: HistoryPlaces, from: Cell, to: Cell): void {
  const { row, column } = areaOfRange(history.from);
  tab.write(row, column, [[from], [to]]);
}

/** An earlier build's line below the funnel claimed that the counts are typed. */
function mendLine({ stages }: SeenPlan, history: HistoryPlaces): void {
  const [row, letters] = [stages.row + stages.cells.length + 1, columnLetters(stages.column + COUNTS_COLUMN)];
  const [[line = ""] = []] = stages.tab.readBlock(row, stages.column, 1, 1);
  if (line !== ALWAYS_TYPED) return;
  const first = `${letters}${stages.row + 1}`;
  const places = { counts: `${first}:${letters}${stages.row + stages.cells.length}`, leadsBefore: first, history };
  stages.tab.write(row, stages.column, [[`=${countsInWords(places)}`]]);
}

function putBack(plan: SeenPlan, names: readonly string[], { places, typed }: PlanPeriod): string | Done {
  const kept = keptOf(openNotebook(), plan);
  if (!kept || kept.counts.length !== names.length) return words().planCounts.followAlready;
  const fillers = fillersIn(kept.counts.map((count) => [String(count)]));
  const shown = kept.counts.map((count, row) =>
    count === "" && filledBy(fillers, { row, column: 0 }) ? words().planCounts.sameFormula : count,
  );
  if (!askYesNo(words().planCounts.title, words().planCounts.askToPutBack(names, shown))) return done(words().saving.nothingChanged);
  const { tab, row, column } = plan.stages;
  // The counts last: as long as they follow the history, choosing it again puts back. What was kept stays, for the same reason.
  if (typed === "ours") writePeriod(tab, places, ...kept.period);
  tab.format(row, column + COUNTS_COLUMN, kept.counts.length, 1, { numberFormat: WHOLE });
  tab.write(
    row,
    column + COUNTS_COLUMN,
    kept.counts.map((count) => [count]),
  );
  return done(words().planCounts.putBack);
}

/** The stages of the leads that the plan does not know, to follow a sentence; "" where it knows them all. */
function unknownText({ leads, stages }: OwnLeads): string {
  const unknown = unknownStages(leads, stages);
  if (unknown.length === 0) return "";
  const shown = unknown.slice(0, SHOWN_WORDS).map(({ word, leads }) => ({ word: worded(word), leads }));
  return words().planCounts.unknown(shown, unknown.length - shown.length);
}

/** The counts to take, or why there are none. */
function countsToTake(own: OwnLeads, names: readonly string[], period: PlanPeriod): CountedPeriod | string {
  const { typed, lastMature, age } = period;
  if (lastMature === null || typed === null) return words().planCounts.noDays;
  const asked = countedIn(own.leads, typed === "ours" ? latestMonth(lastMature) : typed, names.length);
  const isOld = asked.last <= lastMature;
  if (isOld && !asked.counts.includes(0)) return asked;
  const full = latestFullPeriod(own.leads, names.length, lastMature);
  const all = countedIn(own.leads, { first: Number.NEGATIVE_INFINITY, last: lastMature }, names.length);
  const way = full ? { full } : { never: names[all.counts.indexOf(0)] ?? null };
  const { tooYoung, noLeads, stageEmpty } = words().planCounts;
  if (!isOld) return tooYoung(asked, age, way);
  const empty = asked.counts.indexOf(0);
  const unknown = unknownText(own);
  return empty === 0 ? noLeads(asked, way, unknown) : stageEmpty(names, asked, names[empty] ?? "", way, unknown);
}

/**
 * Puts what the team's own mature leads show in place of a plan's typed counts: formulas that follow the history, after
 * asking. Where they follow it already, it puts back what stood there.
 *
 * @returns how it went, in a sentence
 */
export function countFromLeads(): string | Done {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  if (!plan) return words().tabs.noPlan;
  const offsetAt = offsetOrUtc(workbook.zone());
  const stages = plan.stages.tab
    .readBlock(plan.stages.row, plan.stages.column, plan.stages.cells.length, 2)
    .map(([name = "", owner = ""]) => ({ name: String(name), owner: String(owner) }));
  const names = stages.map(({ name }) => name);
  const unnamed = planFault({ stages: names.map((name) => [name]) });
  if (unnamed !== "") return worded(unnamed);
  const period = planPeriod(plan, offsetAt);
  const before = present(plan);
  const follows = before.formulas.every(([formula = ""], at) => isMonthlyCount(formula, period.places, at));
  if (follows) return putBack(plan, names, period);
  const filled = fillerOfPlan(plan, period.places, period.typed === "ours");
  if (filled) return cellsFilled(filled.tab, filled.filler);
  const own = ownLeads(workbook, stages, period.only, offsetAt);
  if (!own) return words().tabs.noHistory;
  const taken = countsToTake(own, names, period);
  if (typeof taken === "string") return taken;
  const months = monthsIn(taken);
  const { title, askToCount, counted } = words().planCounts;
  if (!askYesNo(title, askToCount(names, taken, period.age, months, unknownText(own)))) return done(words().saving.nothingChanged);
  const counts = countsBefore(before, offsetAt);
  keep(plan, counts, period, offsetAt);
  const { tab } = plan.history;
  if (period.typed === "ours") writePeriod(tab, period.places, firstDay(period.places, "mature"), lastDay(period.places, "mature"));
  mendLine(plan, period.places);
  // Last: counts that follow the history say that all is done.
  followHistory(plan.stages, period.places, months);
  return done(counted(taken, months, words().planFunnel.countEntry));
}
