import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { join, part, sentence, text } from "../formulas/formula-words";
import {
  column,
  DATE,
  formula,
  HEADING,
  INPUT,
  isFilled,
  isNumber,
  orBlank,
  PERCENT,
  type PlanBlock,
  REMARK,
  rowsFrom,
  SIGNED,
  SUM,
  TITLE,
  timesFormat,
  WHOLE,
} from "./blocks";
import { countsFollow, isLong, periodInWords } from "./history";
import { noDay, whyNoDays } from "./missing";
import type { PlanPlaces } from "./places";
import { exampleStages, type PlanStage } from "./stages";

/** From the column of last month's counts to that of the days by which a stage must exist. */
function headings(): string[] {
  const { lastMonth, rateToNextStage, low, high, rateUsed: used, goal, gap, multiple, daysToNextStage, mustExistBy } = words().planWords;
  return [lastMonth, rateToNextStage, low, high, used, goal, gap, multiple, daysToNextStage, mustExistBy];
}

/** Where the column Last month comes from, as it is. */
export function countsInWords(places: Pick<PlanPlaces, "counts" | "leadsBefore" | "history">): string {
  const { counts, leadsBefore, history } = places;
  const says = words().planFunnel;
  const average = call("IF", isLong(history), text(says.asAverage), text(""));
  const follow = sentence(says.countsFollow(part(periodInWords(history)), part(average), says.countEntry));
  const typed = call("IF", call("ISFORMULA", leadsBefore), text(says.countsTypedOrFormulas), text(says.countsTyped));
  const own = join(call("IF", call("COUNT", counts), typed, text(says.countsMissing)), text(says.countInstead(says.countEntry)));
  return call("IF", countsFollow(places), follow, own);
}

/** Below the funnel: why days are missing, else where the counts come from. */
const below = (places: PlanPlaces, days: string): string =>
  call("IF", isNumber(places.targetDate), call("IF", isFilled(days), countsInWords(places), whyNoDays(places)), noDay());

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** The count of the next stage, by its place among the counts: it is found anew when rows come and go between. */
const next = (counts: string, row: number): string =>
  call("INDEX", absolute(counts), `${call("ROWS", `${absolute(counts.split(":")[0] ?? "")}:C${row}`)}+1`);

/** Blank where the counts give no rate: none before, more than before, no number. */
const measuredRate = (counts: string, row: number): string => {
  const after = next(counts, row);
  const isRate = call("AND", `C${row}>0`, `${after}>=0`, `${after}<=C${row}`);
  const areNumbers = call("AND", isNumber(`C${row}`), isNumber(after));
  return formula(call("IF", areNumbers, call("IF", isRate, `${after}/C${row}`, text("")), text("")));
};

/** Of a rate that is known. */
const interval = (successes: string, trials: string, rate: string): string =>
  formula(call("IF", isNumber(rate), orBlank(call("SLA_RATE_INTERVAL", successes, trials)), text("")));

/** Beside a goal and a count that are numbers. */
const ifGoal = (row: number, then: string): string =>
  formula(call("IF", call("AND", isNumber(`H${row}`), isNumber(`C${row}`)), then, text("")));

/** A figure that is computed by the rates, and only where a plan can be. */
export const ifRates = ({ rates }: Pick<PlanPlaces, "rates">, then: string): string =>
  call("IF", call("AND", isFilled(rates, 1), `${call("MIN", rates)}>0`, `${call("MAX", rates)}<=1`), then, text(""));

const goals = (places: PlanPlaces): string => {
  const planned = orBlank(call("SLA_GOAL", places.target, places.rates, places.rounding));
  return formula(call("IF", `${call("N", places.target)}>0`, ifRates(places, planned), text("")));
};

/** Right of the funnel's title, where nothing stands in plans of earlier builds. */
export const SIGN_COLUMN = 8;

/** Says of the published example's counts, whoever put them there, that they are nobody's own. */
export function exampleSign(counts: string): string {
  const example = exampleStages()
    .map(({ last }) => last)
    .join("/");
  const { exampleSign: sign } = words().planFunnel;
  return formula(call("IF", `${call("TEXTJOIN", text("/"), "TRUE", counts)}=${text(example)}`, text(sign), text("")));
}

const indexed = (number: number): string => call("INDEX", "SLA_FUNNEL_RATES", String(number));
const onceAgreedRate = (number: number): string => call("IFERROR", indexed(number), text(""));
/** Blank where it is still to be agreed; what nobody can plan by is shown, so that a sentence names it. */
const agreedRate = (number: number): string =>
  call("IFERROR", call("IF", `${call("LEN", indexed(number))}>0`, indexed(number), text("")), text(""));

/**
 * The rate of a stage by its number from 1: measured, or the agreed one where there is one.
 *
 * @param agreed its number among the agreed rates, where that is another; null where none of them is from this stage to the next
 * @param measured the word for measured rates in the language in which the plan's choice is written
 */
export const rateUsed = (
  { ratesFrom, first }: PlanPlaces,
  number: number,
  agreed: number | null = number,
  measured: string = words().planWords.measured,
): string => {
  const rate = agreed === null ? text("") : agreedRate(agreed);
  return formula(call("IF", `${absolute(ratesFrom)}=${text(measured)}`, `D${first + number - 1}`, rate));
};

/** The same as earlier builds wrote it, which took a rate that is still to be agreed for a number. */
export const rateUsedOnce = (places: PlanPlaces, number: number, agreed: number): string =>
  rateUsed(places, number, agreed).replace(agreedRate(agreed), onceAgreedRate(agreed));

/** The funnel itself: counts, rates with their intervals, goals and the days by which each stage must exist. */
export function funnelBlocks(places: PlanPlaces, stages: readonly PlanStage[], title: string): PlanBlock[] {
  const { first, last } = places;
  const rows = rowsFrom(first, stages.length);
  const leaving = rows.slice(0, -1);
  const sum = last + 1;
  const says = words().planWords;
  return [
    { range: `A${first - 2}`, cells: [[title]], look: TITLE },
    { range: `I${first - 2}`, cells: [[exampleSign(places.counts)]], look: { bold: true, fontColor: "#b06000" } },
    { range: `G${first - 2}`, cells: [[says.rounding, formula("SLA_ROUNDING")]], look: { ...REMARK, right: true } },
    { range: `A${first - 1}`, cells: [[says.stage, says.owner]], look: HEADING },
    { range: `C${first - 1}`, cells: [headings()], look: { ...HEADING, right: true } },
    { range: `M${first - 1}`, cells: [[says.passesWhen]], look: HEADING },
    { range: `A${first}:M${last}`, look: { top: true } },
    { range: `A${first}`, cells: stages.map(({ name, owner }) => [name, owner]) },
    { range: places.counts, cells: column(stages.map(({ last: count }) => count)), look: { numberFormat: WHOLE, background: INPUT } },
    { range: `D${first}`, cells: column(leaving.map((row) => measuredRate(places.counts, row))) },
    { range: `E${first}`, cells: column(leaving.map((row) => interval(next(places.counts, row), `C${row}`, `D${row}`))) },
    { range: `D${first}:F${last}`, look: { numberFormat: PERCENT } },
    { range: `G${first}`, cells: column(leaving.map((_, at) => rateUsed(places, at + 1))) },
    { range: `G${first}:G${last - 1}`, look: { numberFormat: PERCENT, background: INPUT } },
    { range: places.leads, cells: [[goals(places)]] },
    { range: places.goals, look: { numberFormat: WHOLE, bold: true } },
    { range: `I${first}:I${last}`, cells: column(rows.map((row) => ifGoal(row, `H${row}-C${row}`))), look: { numberFormat: SIGNED } },
    {
      range: `J${first}:J${last}`,
      cells: column(rows.map((row) => ifGoal(row, call("IF", `C${row}>0`, `H${row}/C${row}`, text(""))))),
      look: { numberFormat: timesFormat() },
    },
    { range: `K${first}`, cells: column(stages.slice(0, -1).map(({ days = 0 }) => days)) },
    { range: `K${first}:K${last - 1}`, look: { numberFormat: WHOLE, background: INPUT } },
    {
      range: `L${first}`,
      cells: [[formula(call("IF", isFilled(places.lags, 1), orBlank(call("SLA_EXIST_BY", places.targetDate, places.lags)), text("")))]],
    },
    { range: `L${first}:L${last}`, look: { numberFormat: DATE, right: true } },
    { range: `M${first}:M${last}`, cells: column(stages.map(({ passes }) => passes)), look: { wrap: true } },
    {
      range: `A${sum}`,
      cells: [
        [
          formula(join(`A${first}`, text(says.to), `A${last}`)),
          "",
          "",
          formula(call("IF", isFilled(places.measured, 1), `C${last}/${places.leadsBefore}`, text(""))),
          interval(`C${last}`, places.leadsBefore, `D${sum}`),
        ],
      ],
    },
    { range: `G${sum}`, cells: [[formula(ifRates(places, call("PRODUCT", places.rates)))]] },
    { range: `A${sum}:M${sum}`, look: { numberFormat: PERCENT, italic: true, background: SUM } },
    { range: `A${sum + 1}`, cells: [[formula(below(places, `L${first}:L${last}`))]], look: REMARK },
  ];
}
