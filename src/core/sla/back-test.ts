import { clockMoments, clockOver } from "../calendar/clock-columns";
import type { Calendar } from "../calendar/opening-spans";
import { type Argument, type Cell, MINUTE } from "../cells/cell";
import { alongside } from "../cells/columns";

import type { OffsetAt } from "../cells/moments";
import { numberTrouble, readNumber } from "../cells/numbers";
import type { Answer, Saying } from "../cells/saying";
import { said } from "./sayings";
import { UNKNOWN_ANSWERS } from "./states";
import { sharedMoment } from "./status";

/** Moments pass through decimal serial numbers: what is met to a tenth of a second is met. */
const SLACK = 100;

interface AnsweredAfter {
  /** Working milliseconds to the answer, or, while there is none, to the moment of judging. */
  took: number;
  answered: boolean;
}

/** A lead counts against a target once it was answered or has waited longer than the target. */
function shareMet(answers: readonly AnsweredAfter[], target: number): Cell {
  let met = 0;
  let counted = 0;
  for (const { took, answered } of answers) {
    const late = took - target > SLACK;
    if (!answered && !late) continue;
    counted += 1;
    if (!late) met += 1;
  }
  return counted === 0 ? "" : met / counted;
}

function badTarget(cell: Cell | undefined): Saying {
  const trouble = numberTrouble(cell);
  return trouble ? said("unclearTarget", trouble) : said("badTarget");
}

/** The state of each row; blank where the column was left out. */
function statesBeside(received: Argument, status: Argument): Cell[] {
  const states: Cell[] = [];
  alongside([received, status ?? ""], ["received", "status"], ([, state = ""]) => {
    states.push(state);
    return "";
  });
  return states;
}

/**
 * Tries response targets on the team's own history: the share of leads that each of them would have seen answered in time.
 *
 * @param targets working minutes: one, a row or a column
 * @param asOf one moment at which leads without an answer are judged
 * @param status the states of the leads by code, or left out: a lead that is Not recorded counts in no share
 * @returns shares 0..1 in the shape of the targets, "" where no lead counts; rows with impossible dates are left out
 * @throws one sentence where as_of is no moment or the columns differ in length
 */
export function sharesMet(
  received: Argument,
  responded: Argument,
  targets: Argument,
  asOf: Argument,
  calendar: Calendar,
  sheetOffset: OffsetAt,
  status?: Argument,
): Answer | Answer[][] {
  const at = sharedMoment(asOf, sheetOffset);
  const moments = clockMoments([received, responded], ["received", "responded"], sheetOffset);
  const clock = clockOver(calendar, [...moments, [{ instant: at }]]);
  const states = statesBeside(received, status);
  const answers: AnsweredAfter[] = [];
  for (const [row, [came, answer]] of moments.entries()) {
    const isUnknown = UNKNOWN_ANSWERS.includes(states[row]) && answer && !("instant" in answer);
    if (isUnknown) continue;
    if (!came || !answer || !("instant" in came) || ("why" in answer && answer.why)) continue;
    const end = "instant" in answer ? answer.instant : at;
    if (end < came.instant) continue;
    answers.push({ took: clock.elapsed(came.instant, end), answered: "instant" in answer });
  }
  return alongside([targets], ["targets"], ([cell]) => {
    const read = readNumber(cell);
    if ("instead" in read) return read.instead === "blank" ? "" : badTarget(cell);
    return read.number >= 0 ? shareMet(answers, read.number * MINUTE) : badTarget(cell);
  });
}
