import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { join, part, sentence, text } from "../formulas/formula-words";
import {
  column,
  formula,
  HEADING,
  isFilled,
  isNumber,
  MOST_STAGES,
  PERCENT,
  type PlanBlock,
  REMARK,
  rowsFrom,
  TITLE,
  WHOLE,
} from "./blocks";
import type { PlanPlaces } from "./places";

/** Which stages a rate lies between, by its number; blank where there are fewer. */
const rateBetween = (names: string, number: number): string =>
  call(
    "IFERROR",
    join(call("INDEX", names, String(number)), text(words().planWords.to), call("INDEX", names, String(number + 1))),
    text(""),
  );

/** Why no lever can be solved: nobody was won, else what keeps the odds from being computed. */
const whyNot = ({ measured, last }: PlanPlaces): string =>
  call(
    "IF",
    call("IFERROR", call("AND", isFilled(measured, 1), `C${last}=0`), "FALSE"),
    sentence(words().planLevers.nobodyWon(part(`A${last}`))),
    "A1",
  );

/** What each lever would have to do by itself. */
export function leverBlocks(places: PlanPlaces): PlanBlock[] {
  const { levers, names, counts, target } = places;
  const { title } = levers;
  const heading = title + 1;
  const says = words().planLevers;
  const solved = call("IFERROR", call("SLA_LEVERS", counts, target), whyNot(places));
  const isAsked = call("AND", isFilled(counts), `${call("N", target)}>0`);
  return [
    { range: `A${title}`, cells: [[says.title]], look: TITLE },
    { range: `A${heading}:G${heading}`, look: HEADING },
    { range: `B${heading}:C${heading}`, look: { right: true } },
    { range: `A${heading}`, cells: [[formula(call("IF", isAsked, solved, "A1"))]] },
    { range: `F${heading}`, cells: [[says.rateOf]] },
    {
      range: `F${heading + 2}`,
      cells: column(
        rowsFrom(1, MOST_STAGES - 1).map((number) =>
          formula(call("IF", isNumber(`B${heading + 1}`), rateBetween(names, number), text(""))),
        ),
      ),
      look: REMARK,
    },
    { range: `B${heading + 1}:C${heading + 1}`, look: { numberFormat: WHOLE } },
    // Down to where the levers of the longest funnel end.
    { range: `B${heading + 2}:C${heading + MOST_STAGES + 3}`, look: { numberFormat: PERCENT } },
  ];
}
