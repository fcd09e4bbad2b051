import { words } from "../../language/spoken/words";
import { columnLetters } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
import { part, sentence, text } from "../formulas/formula-words";
import {
  column,
  DATE,
  formula,
  HEADING,
  INPUT,
  isFilled,
  isNumber,
  MOST_STAGES,
  orBlank,
  type PlanBlock,
  rowsFrom,
  SUM,
  TITLE,
  WHOLE,
} from "./blocks";
import { ifRates } from "./funnel";
import { noDay, whyNoMonths } from "./missing";
import { A_YEAR, type PlanPlaces } from "./places";

/** The column of the first "must exist by" day, counted from 0. */
const DAYS_FROM = 4;

const dayHeading = (names: string, number: number): string =>
  call("IFERROR", sentence(words().planMonths.stageBy(part(call("INDEX", names, String(number))))), text(""));

/** Why months are missing: the day, the weights, or what keeps the goals from being computed. */
function whyNot(places: PlanPlaces, end: string): string {
  const { months, targetDate, target } = places;
  const { weights, targets, first, last } = months;
  const areWeights = call(
    "AND",
    `${call("COUNTA", weights)}=${call("COUNT", weights)}`,
    `${call("MIN", weights)}>=0`,
    `${call("SUM", weights)}>0`,
  );
  const areFull = [targets, `D${first}:D${last}`, `E${first}:${end}${last}`].map((range) => `${call("COUNT", range)}>0`);
  const noWeights = text(words().planMonths.badWeights);
  const otherwise = call("IF", call("AND", ...areFull), text(""), whyNoMonths(places));
  const unweighted = call("IF", call("AND", `${call("N", target)}>0`, call("NOT", areWeights)), noWeights, otherwise);
  return call("IF", isNumber(targetDate), unweighted, noDay());
}

/** The year's plan by season: each month's customers and leads, and the days by which its stages must exist. */
export function monthBlocks(places: PlanPlaces): PlanBlock[] {
  const { months, names, first, last, target, targetDate, rates, rounding, lags } = places;
  const rows = rowsFrom(months.first, A_YEAR);
  const end = columnLetters(DAYS_FROM + MOST_STAGES - 1);
  const sum = months.last + 1;
  const says = words().planMonths;
  const leads = call("INDEX", call("SLA_GOAL", months.targets, rates, rounding), "0", "1");
  const sumOf = (range: string): string => formula(call("IF", call("COUNT", range), call("SUM", range), text("")));
  return [
    { range: `A${months.title}`, cells: [[says.title]], look: TITLE },
    { range: `A${months.title + 1}`, cells: [[says.month]], look: HEADING },
    {
      range: `B${months.title + 1}`,
      cells: [
        [
          says.seasonWeight,
          formula(`A${last}`),
          formula(`A${first}`),
          ...rowsFrom(1, MOST_STAGES).map((number) => formula(dayHeading(names, number))),
        ],
      ],
      look: { ...HEADING, right: true },
    },
    {
      range: months.dates,
      cells: column(rows.map((_, at) => formula(orBlank(call("EOMONTH", targetDate, String(at)))))),
      look: { numberFormat: "mmm yyyy", left: true },
    },
    { range: months.weights, cells: column(rows.map(() => 1)), look: { background: INPUT } },
    {
      range: `C${months.first}`,
      cells: [[formula(call("IF", `${call("N", target)}>0`, orBlank(call("SLA_SPLIT", `${A_YEAR}*${target}`, months.weights)), text("")))]],
    },
    { range: `D${months.first}`, cells: [[formula(ifRates(places, orBlank(leads)))]] },
    {
      range: `E${months.first}`,
      cells: [[formula(call("IF", isFilled(lags, 1), orBlank(call("SLA_EXIST_BY", months.dates, lags)), text("")))]],
    },
    { range: `C${months.first}:D${sum}`, look: { numberFormat: WHOLE } },
    { range: `E${months.first}:${end}${months.last}`, look: { numberFormat: DATE, right: true } },
    {
      range: `A${sum}`,
      cells: [[says.year, "", sumOf(months.targets), sumOf(`D${months.first}:D${months.last}`)]],
      look: { bold: true },
    },
    { range: `A${sum}:D${sum}`, look: { background: SUM } },
    { range: `A${sum + 1}`, cells: [[formula(whyNot(places, end))]] },
  ];
}
