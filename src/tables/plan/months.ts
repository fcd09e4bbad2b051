import { columnLetters } from "../column-letters";
import { call } from "../formula-separator";
import { column, DATE, formula, HEADING, INPUT, join, MOST_STAGES, type PlanBlock, rowsFrom, SUM, TITLE, text, WHOLE } from "./blocks";
import { A_YEAR, type PlanPlaces } from "./places";

/** The column of the first "must exist by" day, counted from 0. */
const DAYS_FROM = 4;

const dayHeading = (names: string, number: number): string =>
  call("IFERROR", join(call("INDEX", names, String(number)), text(" by")), text(""));

/** The year's plan by season: each month's customers and leads, and the days by which its stages must exist. */
export function monthBlocks({ months, names, first, last, target, targetDate, rates, rounding, lags }: PlanPlaces): PlanBlock[] {
  const rows = rowsFrom(months.first, A_YEAR);
  const end = columnLetters(DAYS_FROM + MOST_STAGES - 1);
  const sum = months.last + 1;
  return [
    { range: `A${months.title}`, cells: [["Months: the year's plan by season"]], look: TITLE },
    { range: `A${months.title + 1}`, cells: [["Month"]], look: HEADING },
    {
      range: `B${months.title + 1}`,
      cells: [
        [
          "Season weight",
          formula(`A${last}`),
          formula(`A${first}`),
          ...rowsFrom(1, MOST_STAGES).map((number) => formula(dayHeading(names, number))),
        ],
      ],
      look: { ...HEADING, right: true },
    },
    {
      range: months.dates,
      cells: column(rows.map((_, at) => formula(call("EOMONTH", targetDate, String(at))))),
      look: { numberFormat: "mmm yyyy", left: true },
    },
    { range: months.weights, cells: column(rows.map(() => 1)), look: { background: INPUT } },
    { range: `C${months.first}`, cells: [[formula(call("SLA_SPLIT", `${A_YEAR}*${target}`, months.weights))]] },
    { range: `D${months.first}`, cells: [[formula(call("INDEX", call("SLA_GOAL", months.targets, rates, rounding), "0", "1"))]] },
    { range: `E${months.first}`, cells: [[formula(call("SLA_EXIST_BY", months.dates, lags))]] },
    { range: `C${months.first}:D${sum}`, look: { numberFormat: WHOLE } },
    { range: `E${months.first}:${end}${months.last}`, look: { numberFormat: DATE, right: true } },
    {
      range: `A${sum}`,
      cells: [["Year", "", formula(call("SUM", months.targets)), formula(call("SUM", `D${months.first}:D${months.last}`))]],
      look: { bold: true },
    },
    { range: `A${sum}:D${sum}`, look: { background: SUM } },
  ];
}
