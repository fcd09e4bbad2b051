import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { text } from "../formulas/formula-words";
import {
  column,
  formula,
  HEADING,
  INPUT,
  isFilled,
  isNumber,
  orBlank,
  type PlanBlock,
  rowsFrom,
  TITLE,
  timesFormat,
  WHOLE,
  WHOLE_PERCENT,
} from "./blocks";
import type { PlanPlaces } from "./places";

/** How likely the plan is, and how many leads would make it likely. */
export function oddsBlocks({ odds, counts, target, leads, leadsBefore }: PlanPlaces): PlanBlock[] {
  const { title } = odds;
  const { planOdds: says, planWords } = words();
  const planned = title + 2;
  const ifCounted = (then: string): string => formula(call("IF", isFilled(counts), orBlank(then), text("")));
  const times = (row: number): string =>
    formula(call("IF", call("AND", isNumber(`C${row}`), isNumber(odds.planned)), `C${row}/${leadsBefore}`, text("")));
  return [
    { range: `A${title}`, cells: [[says.title]], look: TITLE },
    { range: `A${title + 1}`, cells: [[planWords.leads]], look: HEADING },
    {
      range: `B${title + 1}`,
      cells: [[planWords.howLikely, planWords.leadsNeeded, planWords.timesLastMonths]],
      look: { ...HEADING, right: true },
    },
    { range: `A${planned}`, cells: [[says.planned, ifCounted(call("SLA_CHANCE", counts, target, leads)), formula(leads)]] },
    { range: `A${planned + 1}`, cells: [[says.likely], [says.safe]] },
    { range: odds.confidences, cells: [[0.8], [0.9]], look: { background: INPUT } },
    { range: `C${planned + 1}`, cells: [[ifCounted(call("SLA_LEADS_FOR", counts, target, odds.confidences))]] },
    { range: `D${planned}`, cells: column(rowsFrom(planned, 3).map((row) => times(row))) },
    { range: `A${planned + 3}`, cells: [[formula(call("IF", isNumber(odds.planned), text(""), "A1"))]] },
    { range: `B${planned}:B${planned + 2}`, look: { numberFormat: WHOLE_PERCENT } },
    { range: `C${planned}:C${planned + 2}`, look: { numberFormat: WHOLE } },
    { range: `D${planned}:D${planned + 2}`, look: { numberFormat: timesFormat() } },
  ];
}
