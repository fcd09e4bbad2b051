import { call } from "../formulas/formula-separator";
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
  TIMES,
  TITLE,
  text,
  WHOLE,
  WHOLE_PERCENT,
} from "./blocks";
import type { PlanPlaces } from "./places";

/** How likely the plan is, and how many leads would make it likely. */
export function oddsBlocks({ odds, counts, target, leads, leadsBefore }: PlanPlaces): PlanBlock[] {
  const { title } = odds;
  const planned = title + 2;
  const ifCounted = (then: string): string => formula(call("IF", isFilled(counts), orBlank(then), text("")));
  const times = (row: number): string =>
    formula(call("IF", call("AND", isNumber(`C${row}`), isNumber(odds.planned)), `C${row}/${leadsBefore}`, text("")));
  return [
    { range: `A${title}`, cells: [["Odds: how many leads make it likely"]], look: TITLE },
    { range: `A${title + 1}`, cells: [["Leads"]], look: HEADING },
    { range: `B${title + 1}`, cells: [["How likely", "Leads needed", "Times last month's"]], look: { ...HEADING, right: true } },
    { range: `A${planned}`, cells: [["As planned", ifCounted(call("SLA_CHANCE", counts, target, leads)), formula(leads)]] },
    { range: `A${planned + 1}`, cells: [["To be likely"], ["To be safe"]] },
    { range: odds.confidences, cells: [[0.8], [0.9]], look: { background: INPUT } },
    { range: `C${planned + 1}`, cells: [[ifCounted(call("SLA_LEADS_FOR", counts, target, odds.confidences))]] },
    { range: `D${planned}`, cells: column(rowsFrom(planned, 3).map((row) => times(row))) },
    { range: `A${planned + 3}`, cells: [[formula(call("IF", isNumber(odds.planned), text(""), "A1"))]] },
    { range: `B${planned}:B${planned + 2}`, look: { numberFormat: WHOLE_PERCENT } },
    { range: `C${planned}:C${planned + 2}`, look: { numberFormat: WHOLE } },
    { range: `D${planned}:D${planned + 2}`, look: { numberFormat: TIMES } },
  ];
}
