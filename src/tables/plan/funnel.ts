import { call } from "../formula-separator";
import {
  column,
  DATE,
  formula,
  HEADING,
  INPUT,
  join,
  PERCENT,
  type PlanBlock,
  REMARK,
  rowsFrom,
  SIGNED,
  SUM,
  TIMES,
  TITLE,
  text,
  WHOLE,
} from "./blocks";
import type { PlanPlaces } from "./places";
import type { PlanStage } from "./stages";

const HEADINGS = [
  "Last month",
  "Rate to next stage",
  "Low (95 %)",
  "High (95 %)",
  "Rate used",
  "Goal",
  "Gap",
  "Multiple",
  "Days to next stage",
  "Must exist by",
];

const FROM_LEADS =
  "Last month's counts are typed. Extensions > Lead SLA > Plan > Count from our own leads takes them from the lead tab instead, and follows it.";

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The count of the next stage, by its place among the counts: it is found anew when rows come and go between. */
const next = (counts: string, row: number): string =>
  call("INDEX", absolute(counts), `${call("ROWS", `${absolute(counts.split(":")[0] ?? "")}:C${row}`)}+1`);

const measured = (counts: string, row: number): string =>
  formula(
    call("IF", call("N", `C${row}`), call("IF", call("ISNUMBER", next(counts, row)), `${next(counts, row)}/C${row}`, text("")), text("")),
  );

const interval = (counts: string, row: number): string => formula(call("SLA_RATE_INTERVAL", next(counts, row), `C${row}`));

const ifGoal = (row: number, then: string): string => formula(call("IF", call("ISNUMBER", `H${row}`), then, text("")));

/** The rate of a stage by its number from 1: measured, or the agreed one where there is one. */
const rateUsed = ({ ratesFrom, first }: PlanPlaces, number: number): string =>
  formula(
    call(
      "IF",
      `${absolute(ratesFrom)}=${text("measured")}`,
      `D${first + number - 1}`,
      call("IFERROR", call("INDEX", "SLA_FUNNEL_RATES", String(number)), text("")),
    ),
  );

/** The funnel itself: counts, rates with their intervals, goals and the days by which each stage must exist. */
export function funnelBlocks(places: PlanPlaces, stages: readonly PlanStage[], title: string): PlanBlock[] {
  const { first, last } = places;
  const rows = rowsFrom(first, stages.length);
  const leaving = rows.slice(0, -1);
  const sum = last + 1;
  return [
    { range: `A${first - 2}`, cells: [[title]], look: TITLE },
    { range: `G${first - 2}`, cells: [["Rounding", formula("SLA_ROUNDING")]], look: { ...REMARK, right: true } },
    { range: `A${first - 1}`, cells: [["Stage", "Owner"]], look: HEADING },
    { range: `C${first - 1}`, cells: [HEADINGS], look: { ...HEADING, right: true } },
    { range: `M${first - 1}`, cells: [["Passes when"]], look: HEADING },
    { range: `A${first}:M${last}`, look: { top: true } },
    { range: `A${first}`, cells: stages.map(({ name, owner }) => [name, owner]) },
    { range: places.counts, cells: column(stages.map(({ last: count }) => count)), look: { numberFormat: WHOLE, background: INPUT } },
    { range: `D${first}`, cells: column(leaving.map((row) => measured(places.counts, row))) },
    { range: `E${first}`, cells: column(leaving.map((row) => interval(places.counts, row))) },
    { range: `D${first}:F${last}`, look: { numberFormat: PERCENT } },
    { range: `G${first}`, cells: column(leaving.map((_, at) => rateUsed(places, at + 1))) },
    { range: `G${first}:G${last - 1}`, look: { numberFormat: PERCENT, background: INPUT } },
    { range: places.leads, cells: [[formula(call("SLA_GOAL", places.target, places.rates, places.rounding))]] },
    { range: places.goals, look: { numberFormat: WHOLE, bold: true } },
    { range: `I${first}:I${last}`, cells: column(rows.map((row) => ifGoal(row, `H${row}-C${row}`))), look: { numberFormat: SIGNED } },
    {
      range: `J${first}:J${last}`,
      cells: column(rows.map((row) => ifGoal(row, call("IF", call("N", `C${row}`), `H${row}/C${row}`, text(""))))),
      look: { numberFormat: TIMES },
    },
    { range: `K${first}`, cells: column(stages.slice(0, -1).map(({ days = 0 }) => days)) },
    { range: `K${first}:K${last - 1}`, look: { numberFormat: WHOLE, background: INPUT } },
    { range: `L${first}`, cells: [[formula(call("SLA_EXIST_BY", places.targetDate, places.lags))]] },
    { range: `L${first}:L${last}`, look: { numberFormat: DATE, right: true } },
    { range: `M${first}:M${last}`, cells: column(stages.map(({ passes }) => passes)), look: { wrap: true } },
    {
      range: `A${sum}`,
      cells: [
        [
          formula(join(`A${first}`, text(" to "), `A${last}`)),
          "",
          "",
          formula(call("IF", call("N", places.leadsBefore), `C${last}/${places.leadsBefore}`, text(""))),
          formula(call("SLA_RATE_INTERVAL", `C${last}`, places.leadsBefore)),
        ],
      ],
    },
    { range: `G${sum}`, cells: [[formula(call("PRODUCT", places.rates))]] },
    { range: `A${sum}:M${sum}`, look: { numberFormat: PERCENT, italic: true, background: SUM } },
    { range: `A${sum + 1}`, cells: [[FROM_LEADS]], look: REMARK },
  ];
}
