import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { part, sentence, text } from "../formulas/formula-words";
import { formula, HEADING, INPUT, isNumber, orBlank, type PlanBlock, TITLE, WHOLE, WHOLE_PERCENT } from "./blocks";
import { whyNoGoals } from "./missing";
import type { PlanPlaces } from "./places";

const inWords = (row: number, places: PlanPlaces): string => {
  const { target, last } = places;
  const says = words().planRevenue;
  const whole = (cell: string): string => call("FIXED", cell, "0");
  const compared = call(
    "IF",
    call("AND", `E${row - 1}<>${text("")}`, isNumber(`F${row}`)),
    call("IF", `F${row}=${target}`, text(says.agree), sentence(says.differ(part(whole(`F${row}`)), part(whole(target))))),
    text(says.unknown),
  );
  return call("IF", call("AND", isNumber(`G${last + 1}`), `${call("N", target)}>0`), compared, whyNoGoals(places));
};

/** From a revenue goal to deals and discovery calls, beside the sales target; and what a lead is worth. */
export function revenueBlocks(places: PlanPlaces): PlanBlock[] {
  const { revenue, last } = places;
  const { title, values: row } = revenue;
  const product = `G${last + 1}`;
  const valueOfLead = call("IF", isNumber(product), orBlank(call("SLA_LEAD_VALUE", `C${row}`, product)), text(""));
  const heading = title + 1;
  const says = words().planRevenue;
  return [
    { range: `A${title}`, cells: [[says.title]], look: TITLE },
    {
      range: `A${heading}`,
      cells: [[says.goal, says.newBusiness, says.deal, says.closeRate]],
    },
    { range: `E${heading}`, cells: [[formula(orBlank(call("SLA_QUOTA", `A${row}`, `B${row}`, `C${row}`, `D${row}`)))]] },
    { range: `H${heading}`, cells: [[says.leadValue]] },
    { range: `A${heading}:H${heading}`, look: { ...HEADING, right: true } },
    { range: `A${row}`, cells: [["", "", "", formula(call("IF", isNumber(`G${last - 1}`), `G${last - 1}`, text("")))]] },
    { range: `H${row}`, cells: [[formula(valueOfLead)]] },
    { range: `A${row}:H${row}`, look: { numberFormat: WHOLE, right: true } },
    { range: `A${row}:C${row}`, look: { background: INPUT } },
    { range: `B${row}`, look: { numberFormat: WHOLE_PERCENT } },
    { range: `D${row}`, look: { numberFormat: WHOLE_PERCENT } },
    { range: `A${row + 1}`, cells: [[formula(inWords(row, places))]] },
  ];
}
