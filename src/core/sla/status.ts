import { FIRST_MOMENT, LAST_MOMENT } from "../calendar/clock";
import { type Argument, type Cell, isBlank, MINUTE } from "../cells/cell";
import { alongside } from "../cells/columns";

import { rowsOf } from "../cells/lists";
import { type OffsetAt, readMoment } from "../cells/moments";
import { numberTrouble, readNumber } from "../cells/numbers";
import type { Answer } from "../cells/saying";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";
import type { State } from "./states";

/** Moments pass through decimal serial numbers: what is met to a tenth of a second is met. */
const SLACK = 100;

/**
 * The state of one lead at a moment. A lead answered at its due moment is on time; one open at it is not overdue yet.
 *
 * @param due the instant at which the answer is due, in milliseconds since 1970
 * @param responded the instant of the answer, null while there is none
 * @param asOf the instant at which it is judged
 * @param warnMinutes minutes before due at which an open lead is due soon
 */
export function stateAt(due: number, responded: number | null, asOf: number, warnMinutes: number): State {
  if (responded !== null) return responded - due <= SLACK ? "onTime" : "late";
  if (asOf - due > SLACK) return "overdue";
  return warnMinutes > 0 && asOf >= due - warnMinutes * MINUTE ? "dueSoon" : "waiting";
}

const oneCell = (argument: Argument): Cell => (Array.isArray(argument) ? (rowsOf(argument)[0]?.[0] ?? "") : (argument ?? ""));

/** The one moment at which a whole column is judged. */
export function sharedMoment(argument: Argument, offsetAt: OffsetAt): number {
  const read = readMoment(oneCell(argument), offsetAt);
  if ("instead" in read) throw new Unclear(said("asOf"));
  if (read.instant < FIRST_MOMENT || read.instant > LAST_MOMENT) throw new Unclear(said("farAsOf"));
  return read.instant;
}

function sharedMinutes(argument: Argument): number {
  const cell = oneCell(argument);
  if (isBlank(cell)) return 0;
  const read = readNumber(cell);
  if ("instead" in read || read.number < 0) throw new Unclear(said("warnMinutes", numberTrouble(cell)));
  return read.number;
}

/**
 * States by code, cell by cell.
 *
 * @param due due moments
 * @param responded moments of the answers, blank while open
 * @param asOf one moment at which open leads are judged
 * @param warnMinutes one number; left out, no lead is due soon
 * @returns a code in the shape of the question; blank for a blank due moment; what to say where a cell is no date
 * @throws one sentence where asOf or warnMinutes is not understood
 */
export function statuses(
  due: Argument,
  responded: Argument,
  asOf: Argument,
  warnMinutes: Argument,
  offsetAt: OffsetAt,
): Answer | Answer[][] {
  const at = sharedMoment(asOf, offsetAt);
  const warn = sharedMinutes(warnMinutes);
  return alongside([due, responded], ["due", "responded"], ([dueCell, respondedCell]) => {
    const dueAt = readMoment(dueCell, offsetAt);
    if ("instead" in dueAt) return dueAt.instead === "blank" ? "" : said("badMoment", "due");
    const answered = readMoment(respondedCell, offsetAt);
    if ("instead" in answered && answered.instead !== "blank") return said("badMoment", "responded");
    return stateAt(dueAt.instant, "instant" in answered ? answered.instant : null, at, warn);
  });
}

/**
 * The share of due leads that were answered in time. A lead counts once it is answered or its due moment has passed.
 *
 * @returns 0..1, or "" where no lead counts yet; cells that are no dates are left out
 */
export function compliance(due: Argument, responded: Argument, asOf: Argument, offsetAt: OffsetAt): Cell {
  const states = statuses(due, responded, asOf, "", offsetAt);
  const all = Array.isArray(states) ? states.flat() : [states];
  const count = (state: State) => all.filter((one) => one === state).length;
  const met = count("onTime");
  const counted = met + count("late") + count("overdue");
  return counted === 0 ? "" : met / counted;
}
