import { aboveZero, SMALLEST, zeroOrMore } from "../cells/asked-numbers";
import type { Argument, Cell } from "../cells/cell";
import { answerLines } from "../cells/number-rows";
import type { Answer } from "../cells/saying";
import { headed } from "./sayings";
import { atLeast, atMost } from "./whole-numbers";

/** What leads ask of a team, and what the team has to give. */
export interface Workload {
  leads: number;
  /** Contact attempts that each lead is promised. */
  attempts: number;
  /** Minutes that one attempt takes. */
  minutes: number;
  reps: number;
  /** Hours that one rep has for leads in the period. */
  hours: number;
}

const MINUTES = 60;

const COLUMNS = ["hoursNeeded", "hoursAvailable", "load", "honoured", "perRep", "repsNeeded"] as const;

/**
 * Sets the work that leads bring beside the team's hours.
 *
 * @returns hours needed, hours available, needed / available ("" without hours), leads that the team can honour, leads
 * that one rep can, and reps that the leads need ("" where a rep has no hours)
 * @example loadOf({ leads: 1783, attempts: 6, minutes: 5, reps: 4, hours: 120 }) //=> [891.5, 480, 1.857…, 960, 240, 8]
 */
export function loadOf({ leads, attempts, minutes, reps, hours }: Workload): Cell[] {
  const hoursPerLead = (attempts * minutes) / MINUTES;
  const needed = leads * hoursPerLead;
  const available = reps * hours;
  return [
    needed,
    available,
    available >= SMALLEST ? needed / available : "",
    atMost(available / hoursPerLead),
    atMost(hours / hoursPerLead),
    hours >= SMALLEST ? atLeast(needed / hours) : "",
  ];
}

/**
 * The same in cells: a table with a heading, a line for each row of the arguments.
 *
 * @throws one sentence about a cell that all rows share, or arguments of unlike size
 */
export function capacity(leads: Argument, attempts: Argument, minutes: Argument, reps: Argument, hours: Argument): Answer[][] {
  return answerLines(
    [
      { name: "leads", given: leads, read: zeroOrMore },
      { name: "attempts", given: attempts, read: aboveZero },
      { name: "minutes", given: minutes, read: aboveZero },
      { name: "reps", given: reps, read: zeroOrMore },
      { name: "hours", given: hours, read: zeroOrMore },
    ],
    COLUMNS.length,
    ([many = 0, tries = 0, each = 0, people = 0, time = 0]) =>
      loadOf({ leads: many, attempts: tries, minutes: each, reps: people, hours: time }),
    headed(COLUMNS),
  );
}
