import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { parts, sentence, text } from "../formulas/formula-words";
import { formula, HEADING, INPUT, isNumber, orBlank, type PlanBlock, TITLE, WHOLE, WHOLE_PERCENT } from "./blocks";
import { whyNoGoals } from "./missing";
import type { PlanPlaces } from "./places";

function canWork(row: number, places: PlanPlaces): string {
  const says = words().planCapacity;
  const whole = (cell: string): string => call("FIXED", cell, "0");
  const lead = call("IF", `${whole(`H${row}`)}="1"`, text(says.lead), text(says.leads));
  const figures = [whole(`H${row}`), lead, whole(places.leads), whole(`I${row}`), `J${row}`] as const;
  return call(
    "IF",
    call("AND", `E${row - 1}<>${text("")}`, isNumber(`H${row}`), isNumber(`J${row}`)),
    sentence(says.canWork(...parts(figures))),
    call("IF", isNumber(places.leads), text(says.unknown), whyNoGoals(places)),
  );
}

/** The leads beside what the team can work. */
export function capacityBlocks(places: PlanPlaces): PlanBlock[] {
  const { title, values: row } = places.capacity;
  const heading = title + 1;
  const says = words().planCapacity;
  return [
    { range: `A${title}`, cells: [[says.title]], look: TITLE },
    { range: `A${heading}`, cells: [[says.reps, says.hours, says.attempts, says.minutes]] },
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
