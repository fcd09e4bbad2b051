import { call } from "../formulas/formula-separator";
import { formula, HEADING, INPUT, isNumber, join, orBlank, type PlanBlock, TITLE, text, WHOLE, WHOLE_PERCENT } from "./blocks";
import { whyNoGoals } from "./missing";
import type { PlanPlaces } from "./places";

const canWork = (row: number, places: PlanPlaces): string =>
  call(
    "IF",
    call("AND", `E${row - 1}<>${text("")}`, isNumber(`H${row}`), isNumber(`J${row}`)),
    join(
      text("The team can work "),
      call("FIXED", `H${row}`, "0"),
      call("IF", `${call("FIXED", `H${row}`, "0")}="1"`, text(" lead"), text(" leads")),
      text(" a month, the plan brings "),
      call("FIXED", places.leads, "0"),
      text(". Workable leads per rep per month: "),
      call("FIXED", `I${row}`, "0"),
      text(". Reps needed for all of them: "),
      `J${row}`,
      text("."),
    ),
    call(
      "IF",
      isNumber(places.leads),
      text("Fill in reps, hours and minutes, all above 0: then this line says whether the team can work the plan's leads."),
      whyNoGoals(places),
    ),
  );

/** The leads beside what the team can work. */
export function capacityBlocks(places: PlanPlaces): PlanBlock[] {
  const { title, values: row } = places.capacity;
  const heading = title + 1;
  return [
    { range: `A${title}`, cells: [["Capacity: can the team work these leads?"]], look: TITLE },
    { range: `A${heading}`, cells: [["Reps", "Hours a month for leads, each", "Attempts a lead", "Minutes an attempt"]] },
    { range: `E${heading}`, cells: [[formula(orBlank(call("SLA_CAPACITY", places.leads, `C${row}`, `D${row}`, `A${row}`, `B${row}`)))]] },
    { range: `A${heading}:J${heading}`, look: { ...HEADING, right: true } },
    { range: `A${row}`, cells: [["", "", formula(call("MAX", "1", "SLA_ATTEMPTS")), ""]] },
    { range: `A${row}:B${row}`, look: { background: INPUT } },
    { range: `D${row}`, look: { background: INPUT } },
    { range: `A${row}:J${row}`, look: { numberFormat: WHOLE, right: true } },
    { range: `G${row}`, look: { numberFormat: WHOLE_PERCENT } },
    { range: `A${row + 1}`, cells: [[formula(canWork(row, places))]] },
  ];
}
