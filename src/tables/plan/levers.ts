import { call } from "../formula-separator";
import { column, formula, HEADING, join, MOST_STAGES, PERCENT, type PlanBlock, REMARK, rowsFrom, TITLE, text, WHOLE } from "./blocks";
import type { PlanPlaces } from "./places";

/** Which stages a rate lies between, by its number; blank where there are fewer. */
const rateBetween = (names: string, number: number): string =>
  call("IFERROR", join(call("INDEX", names, String(number)), text(" to "), call("INDEX", names, String(number + 1))), text(""));

/** What each lever would have to do by itself. */
export function leverBlocks({ levers: { title }, names, counts, target }: PlanPlaces): PlanBlock[] {
  const heading = title + 1;
  return [
    { range: `A${title}`, cells: [["Levers: what would close the gap by itself"]], look: TITLE },
    { range: `A${heading}:G${heading}`, look: HEADING },
    { range: `B${heading}:C${heading}`, look: { right: true } },
    { range: `A${heading}`, cells: [[formula(call("SLA_LEVERS", counts, target))]] },
    { range: `F${heading}`, cells: [["Rate of"]] },
    {
      range: `F${heading + 2}`,
      cells: column(rowsFrom(1, MOST_STAGES - 1).map((number) => formula(rateBetween(names, number)))),
      look: REMARK,
    },
    { range: `B${heading + 1}:C${heading + 1}`, look: { numberFormat: WHOLE } },
    // Down to where the levers of the longest funnel end.
    { range: `B${heading + 2}:C${heading + MOST_STAGES + 3}`, look: { numberFormat: PERCENT } },
  ];
}
