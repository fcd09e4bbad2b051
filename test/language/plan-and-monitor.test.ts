/** The tabs of plans and of the monitor in a language, and found again once the document speaks another. */

import type { Cell } from "../../src/core/cells/cell";
import { STATES } from "../../src/core/sla/states";
import { isPlan } from "../../src/jobs/plan/make-plan";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { areHeadings, headingsNow } from "../../src/language/spoken/names";
import { words } from "../../src/language/spoken/words";
import { monitorCharts, monitorColours } from "../../src/tables/monitor/monitor-looks";
import { FIRST_METRIC } from "../../src/tables/monitor/monitor-places";
import { areMonitorHeadings, historyHead, monitorGrid, trendCells } from "../../src/tables/monitor/monitor-table";
import { spendNotes, spendPlaces } from "../../src/tables/monitor/spend-table";
import { type FollowingPlan, gridOf, ownFormula, type PlanStep, typedRows } from "../../src/tables/plan/followed-plan";
import { NO_SOURCE, whence } from "../../src/tables/plan/history";
import { placesOf } from "../../src/tables/plan/places";
import { planFigures } from "../../src/tables/plan/plan-figures";
import { areaOfRange, COUNTS_COLUMN, funnelPicture, planBlocks, RATES_COLUMN, titleOf } from "../../src/tables/plan/plan-table";
import { planWrites } from "../../src/tables/plan/plan-writes";
import { exampleStages, type PlanStage, plannedStages } from "../../src/tables/plan/stages";
import { monitoredOf, newPlan, OWN_STAGES, SOURCE } from "../harness/laid-tabs";
import { speaking, unmarked } from "../harness/unmarked";

/** What people typed, as cells and conditions hold it; the word of sales begins what they typed into the tab of costs in English. */
const PEOPLES = [...OWN_STAGES.flatMap(({ name, owner, passes }) => [name, owner, passes]), "web", "falsch", "sales"];
/** In the monitor's colour rules, which are found again by it. */
const MARK = "Lead SLA monitor";
const TARGET = areaOfRange(placesOf(5).target);

const unmarkedIn = (make: () => readonly unknown[]): string[] =>
  speaking(MARKED, () => make().flatMap((cell) => unmarked(cell, [...PEOPLES, ...STATES, MARK])));

test("a text that stands in no marks is found, in formulas too", () => {
  const mark = markedText;
  expect(unmarked(`Goal`, [])).toEqual(["Goal"]);
  expect(unmarked(mark("Goal"), [])).toEqual([]);
  expect(unmarked(`=IF(A1>0;"${mark("behind")}";"on track")`, [])).toEqual(["on track"]);
  expect(unmarked(`="${mark("a").slice(0, 2)}"&IF(B1=1;" sale";"${mark(" sales")}")&"${mark("b").slice(2)}"`, [])).toEqual([" sale"]);
});

const plans = () => [
  newPlan(),
  newPlan({ channel: "ANFRAGE", target: 5, ratesFrom: "measured" }),
  newPlan({ source: NO_SOURCE }),
  newPlan({ source: { ...SOURCE, channel: "" } }),
  newPlan({ stages: plannedStages([]) }),
  newPlan({ stages: exampleStages() }),
];

test("no text of a plan is forgotten", () => {
  expect(
    unmarkedIn(() =>
      plans().flatMap((plan) =>
        planBlocks(plan).flatMap(({ cells = [], choices = [], look }) => [...cells.flat(), ...choices, `=${look?.numberFormat}`]),
      ),
    ),
  ).toEqual([]);
  expect(unmarkedIn(() => [funnelPicture(placesOf(5)).title, whence(SOURCE, "A9"), whence(NO_SOURCE, "A9")])).toEqual([]);
});

test("no text of the monitor and of the costs is forgotten", () => {
  const shown = () => [monitoredOf(), monitoredOf({ timeUsed: "1", spendLeftOut: 3, left: "" }), monitoredOf({ tables: [] })];
  expect(unmarkedIn(() => shown().flatMap((one) => monitorGrid(one, 0).flat()))).toEqual([]);
  expect(unmarkedIn(() => [...historyHead().flat(), ...trendCells().flat(), ...monitorCharts().map(({ title }) => title)])).toEqual([]);
  expect(
    unmarkedIn(() => [...monitorColours().map(({ formula }) => formula), ...headingsNow("spend"), ...Object.values(spendNotes())]),
  ).toEqual([]);
});

const uncounted = (stage: PlanStage): PlanStage => ({ ...stage, last: "", days: "" });

/** The example's plan as a check reads it: it followed the list, and nobody typed anything. */
function followingPlan(): { plan: FollowingPlan; formulas: [number, number][] } {
  const stages = exampleStages().map(uncounted);
  const grid = gridOf(stages, SOURCE);
  const formulas = grid.map((row) => row.map((cell) => (String(cell).startsWith("=") ? String(cell) : "")));
  const cells = grid.map((row) => row.map((cell) => (String(cell).startsWith("=") ? "" : cell)));
  const was = stages.map(({ name, owner, passes }) => ({ name, owner, passes }));
  return {
    plan: { cells, formulas, source: SOURCE, was, isLeadFormula: () => true },
    formulas: formulas.flatMap((row, down) => row.flatMap((one, right): [number, number][] => (one === "" ? [] : [[down, right]]))),
  };
}

const steps = ({ was }: FollowingPlan): PlanStep[] => was.flatMap((step) => step ?? []);

/** A plan's cells as they show: the line below the funnel names two stages, every other formula gives a number of its own. */
function shownPlan(): Cell[][] {
  const plan = newPlan({ ratesFrom: "measured" });
  const { first, last } = placesOf(plan.stages.length);
  const grid = gridOf(plan.stages, plan.source);
  const between = String(grid[last]?.[0]).split("&")[1]?.slice(1, -1);
  return grid.map((row, down) =>
    row.map((cell, right) => {
      if (down === TARGET.row && right === TARGET.column) return 35;
      if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
      if (right !== 0) return 100 * down + right;
      return down === last ? `${grid[first - 1]?.[0]}${between}${grid[last - 1]?.[0]}` : "";
    }),
  );
}

const LANGUAGES = [
  [MARKED, "en"],
  ["en", MARKED],
] as const;

describe.each(LANGUAGES)("what was laid out in %s while the document speaks %s", (written, spoken) => {
  test("is found: each figure of a plan", () => {
    const found = speaking(spoken, () => planFigures(speaking(written, shownPlan)));
    const same = speaking("en", () => planFigures(shownPlan()));
    expect({ ...found, odds: found.odds.map(({ label: _, ...odds }) => odds) }).toEqual({
      ...same,
      odds: same.odds.map(({ label: _, ...odds }) => odds),
    });
    expect(found.stages.map(({ name }) => name)).toEqual(OWN_STAGES.map(({ name }) => name));
    // A goal stands beside the first stage only: its formula fills the others, and no formula is computed here.
    const [first] = found.stages;
    expect([first?.last, first?.rate, first?.goal, first?.gap, found.target].map((figure) => typeof figure)).toEqual(
      Array(5).fill("number"),
    );
    expect([found.stages.every(({ last, gap }) => typeof last === "number" && typeof gap === "number"), found.odds.length]).toEqual([
      true,
      3,
    ]);
  });

  test("is known: the sign of the example, and the plan's title", () => {
    const sign = speaking(written, () => words().planFunnel.exampleSign);
    const { warning } = speaking(spoken, () => planFigures([["", "", sign]]));
    expect(warning).toBe(speaking(spoken, () => words().planFunnel.exampleSign));
    const plan = newPlan({ channel: "MESSE" });
    const cells = speaking(written, () => planBlocks(plan).flatMap(({ range, cells: lines = [] }) => (range === "A7" ? lines : [])));
    expect(cells).toEqual([[speaking(written, () => titleOf("MESSE"))]]);
    const laid = [...Array.from({ length: 6 }, () => [""]), ...cells, [""], ...OWN_STAGES.map(({ name }) => [name])];
    expect(speaking(spoken, () => [isPlan(laid, plan), isPlan(laid, newPlan())])).toEqual([true, false]);
  });

  test("is ours: each formula of a plan, and no text of its stages counts as typed but people's own", () => {
    const { plan, formulas } = speaking(written, followingPlan);
    const isOwn = speaking(spoken, () => ownFormula(plan));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter(([row, column]) => !isOwn(row, column))).toEqual([]);
    expect(speaking(spoken, () => typedRows(plan))).toEqual([false, false, false, false, false]);
  });

  test("follows: its formulas are written in the language that is spoken, and none that people changed", () => {
    const { plan } = speaking(written, followingPlan);
    const typed = '=IF(A1="";"mine";2)';
    const formulas = plan.formulas.map((row, down) => row.map((one, right) => (down === 0 && right === 0 ? typed : one)));
    const rows = plan.was.map((_, at) => ({ from: at, step: at }));
    const writes = speaking(spoken, () => planWrites({ ...plan, formulas }, { ...plan, formulas }, rows, steps(plan), []));
    const planned = speaking(spoken, () => gridOf(exampleStages().map(uncounted), SOURCE));
    const wanted = writes.filter(({ row, column }) => column !== COUNTS_COLUMN && column !== RATES_COLUMN && row !== 0);
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter(({ row, column, cell }) => cell !== planned[row]?.[column])).toEqual([]);
    expect(writes.filter(({ row, column }) => row === 0 && column === 0)).toEqual([]);
  });

  test("keeps its choice of rates: a stage that comes asks for the word that stands there", () => {
    const { plan } = speaking(written, followingPlan);
    const { names, measured } = speaking(written, () => ({ names: steps(plan), measured: words().planWords.measured }));
    const demo = { name: "DEMO", owner: "BEN", passes: "" };
    const rows = [
      ...plan.was.map((_, at) => ({ from: at, step: at < 4 ? at : 5 })).slice(0, 4),
      { from: null, step: 4 },
      { from: 4, step: 5 },
    ];
    const writes = speaking(spoken, () =>
      planWrites(plan, { cells: [], formulas: [] }, rows, [...names.slice(0, 4), demo, ...names.slice(4)], []),
    );
    const rates = writes.filter(({ column, cell }) => column === RATES_COLUMN && String(cell).includes("B$6"));
    expect(rates.length).toBe(5);
    expect(rates.filter(({ cell }) => !String(cell).includes(`="${measured}";`))).toEqual([]);
  });

  test("is known: the headings of the monitor and of the costs, wherever they were moved", () => {
    const row = speaking(written, () => monitorGrid(monitoredOf(), 0)[FIRST_METRIC - 1] ?? []);
    expect(speaking(spoken, () => [areMonitorHeadings(row), areMonitorHeadings(row.slice(1))])).toEqual([true, false]);
    const costs = speaking(written, () => headingsNow("spend"));
    const moved = ["Note", ...[...costs].reverse()];
    expect(
      speaking(spoken, () => [spendPlaces([costs]), spendPlaces([moved]), areHeadings("spend", costs), areHeadings("spend", moved)]),
    ).toEqual([[0, 1, 2, 3, 4], [5, 4, 3, 2, 1], true, false]);
  });
});
