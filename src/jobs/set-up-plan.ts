import type { Tab } from "../google/tab";
import type { Place, Workbook } from "../google/workbook";
import { columnLetters } from "../tables/column-letters";
import { formulaCore } from "../tables/formula-separator";
import { type Counted, type LeadSource, leadFormulas } from "../tables/plan/history";
import { historyAt, placesOf, TITLE_TO_STAGES } from "../tables/plan/places";
import { stagesProven } from "../tables/plan/proofs";
import { EXAMPLE_STAGES } from "../tables/plan/stages";
import {
  areaOfRange,
  funnelPicture,
  type NewPlan,
  namedAreas,
  PLAN_COLUMNS,
  PLAN_PIXELS,
  PLAN_TAB,
  PLANS,
  type PlanNames,
  planBlocks,
  planNames,
} from "../tables/plan-table";
import { todayIn } from "./plan-day";
import { writeTogether } from "./write-together";

function makeRoom(tab: Tab, wantedRows: number): void {
  const rows = wantedRows - tab.rowCount();
  const columns = PLAN_COLUMNS - tab.columnCount();
  if (rows > 0) tab.addRows(tab.rowCount() - 1, rows);
  if (columns > 0) tab.addColumns(tab.columnCount() - 1, columns);
}

const isEmpty = (tab: Tab): boolean => tab.read().every((row) => row.every((cell) => cell === ""));

/** Writes a new plan into an empty tab and names its parts. */
export function makePlan(workbook: Workbook, tab: Tab, names: PlanNames, plan: NewPlan): void {
  const places = placesOf(plan.stages.length);
  makeRoom(tab, places.rows);
  // Widths first: a wrapped text makes its row as high as the column is narrow.
  tab.setWidths(PLAN_PIXELS);
  // Names first, too: formulas of the plan may lean on them.
  for (const [name, range] of Object.entries(namedAreas(places)) as [keyof PlanNames, string][]) {
    const { row, column, rows, columns } = areaOfRange(range);
    workbook.setName(names[name], tab, row, column, rows, columns);
  }
  writeTogether(tab, planBlocks(plan));
  const { at, ranges, ...picture } = funnelPicture(places);
  const { row, column } = areaOfRange(at);
  tab.placeChart({ ...picture, ranges: ranges.map(areaOfRange), row, column, valuesShown: true });
  tab.freezeHeadings();
}

const a1 = ({ row, column, cells }: Place): string => `${columnLetters(column)}${row + 1}:${columnLetters(column)}${row + cells.length}`;

const OURS = /^=\s*(IFERROR\s*\(\s*)?SLA_(STAGE_COUNTS|MATURE_COUNTS|LAG)\s*\(/i;

/** Columns that a formula of ours may not have known: the tab got them later, or an earlier build did not read them. */
const LATER = ["passed", "accepted", "pipeline", "won", "channel", "lostReason"] as const;

/** Without what an earlier build did not write around it. */
const bare = (formula: string): string => formulaCore(formula).replace(/^=IFERROR\((.*);""\)$/i, "=$1");

/** Every formula that set-up may have written into a cell, while it knew fewer columns of the same lead tab. */
function earlierForms(places: Counted, source: LeadSource, cell: string): Set<string> {
  const forms = new Set<string>();
  for (let known = 0; known < 2 ** LATER.length; known += 1) {
    const blanked = LATER.filter((_, at) => !(known & (2 ** at))).map((field) => [field, ""]);
    const then = leadFormulas(places, { ...source, ...Object.fromEntries(blanked) });
    for (const one of then) if (one.cell === cell) forms.add(bare(one.text));
  }
  return forms;
}

/** Another lead tab, or one that has got its columns only now: the history counts from it, unless people wrote it anew. */
function followLeads(stages: Place, history: Place, source: LeadSource): void {
  if (!source.received || !source.stage) return;
  const named = stages.tab.readBlock(stages.row, stages.column, stages.cells.length, 2);
  const proven = stagesProven(named.map(([name = "", owner = ""]) => ({ name: String(name), owner: String(owner) })));
  const places = { names: a1(stages), history: historyAt(history.row + 1 - TITLE_TO_STAGES), proven };
  const wanted = leadFormulas(places, source).map((one) => ({ ...one, ...areaOfRange(one.cell) }));
  // The name covers the leads of the period; the mature ones stand right of them.
  const width = Math.max(...wanted.map(({ column }) => column)) - history.column + 1;
  const window = history.tab.window(history.row, history.column, history.cells.length, width);
  for (const { cell, text, row, column } of wanted) {
    const [line, at] = [row - history.row, column - history.column];
    const present = window.formulas[line]?.[at] ?? "";
    const isFree = present === "" && window.cells[line]?.[at] === "";
    if (formulaCore(present) === formulaCore(text)) continue;
    const isOurs = OURS.test(present) && (!present.includes(source.received) || earlierForms(places, source, cell).has(bare(present)));
    if (isFree || isOurs) history.tab.write(row, column, [[text]]);
  }
}

/**
 * Makes the plan tab where there is none, filled with the published example; what stands in one is left as it is, but for
 * formulas of its history that still count from another lead tab.
 *
 * @param at the present: the plan begins some months ahead
 */
export function setUpPlan(workbook: Workbook, source: LeadSource, at: Date): void {
  const first = planNames(1);
  for (const names of PLANS) {
    const [stages, history] = [workbook.placeOfName(names.stages), workbook.placeOfName(names.history)];
    if (stages && history) followLeads(stages, history, source);
    else if (names.all === first.all && !workbook.tabOfName(first.all)) makeFirst(workbook, first, source, at);
    else return;
  }
}

function makeFirst(workbook: Workbook, names: PlanNames, source: LeadSource, at: Date): void {
  const tab = workbook.tabNamed(PLAN_TAB) ?? workbook.addTab(PLAN_TAB);
  if (!isEmpty(tab)) return;
  makePlan(workbook, tab, names, {
    today: todayIn(workbook.zone(), at).day,
    channel: "",
    target: "=SLA_SALES_TARGET",
    stages: EXAMPLE_STAGES,
    source,
    ratesFrom: "agreed",
  });
}
