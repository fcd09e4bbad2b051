import { call } from "../formulas/formula-separator";
import { formula, HEADING, INPUT, isNumber, join, orBlank, type PlanBlock, TITLE, text, WHOLE, WHOLE_PERCENT } from "./blocks";
import { whyNoGoals } from "./missing";
import type { PlanPlaces } from "./places";

const inWords = (row: number, places: PlanPlaces): string => {
  const { target, last } = places;
  const compared = call(
    "IF",
    call("AND", `E${row - 1}<>${text("")}`, isNumber(`F${row}`)),
    call(
      "IF",
      `F${row}=${target}`,
      text("The revenue goal and the sales target agree."),
      join(
        text("The revenue goal needs "),
        call("FIXED", `F${row}`, "0"),
        text(" deals a month, the sales target is "),
        call("FIXED", target, "0"),
        text(". One of the two should follow the other."),
      ),
    ),
    text("Fill in a month's revenue goal, the share of new business and the average deal: then this line compares them with the target."),
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
  return [
    { range: `A${title}`, cells: [["Revenue: does the sales target fit the company's goal?"]], look: TITLE },
    {
      range: `A${heading}`,
      cells: [["Revenue goal a month", "Share of new business", "Average deal", "Close rate"]],
    },
    { range: `E${heading}`, cells: [[formula(orBlank(call("SLA_QUOTA", `A${row}`, `B${row}`, `C${row}`, `D${row}`)))]] },
    { range: `H${heading}`, cells: [["Value of a lead"]] },
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
