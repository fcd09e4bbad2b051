/** Why a row has its colour, as a sales manager can read it out. */

import { type ExplainWords, explained } from "../calendar/explained";
import type { Calendar } from "../calendar/opening-spans";
import { MINUTE } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { headingOf } from "./dates";
import { answeredAt, type Judgement, judgeLead } from "./judge";
import { laterStateAt } from "./later";
import { type Bench, type Lead, startOf, wallOf } from "./lead";
import type { LeadMemory } from "./lead-memory";
import { type Pause, pausedTime } from "./pauses";
import { said } from "./sayings";
import { stateAt } from "./status";
import { promiseFor } from "./targets";

const stoodStill = (pauses: readonly Pause[], bench: Bench): Saying[] =>
  pauses.map(({ from, to }) =>
    said("stoodStill", wallOf(from, bench), to === null ? null : wallOf(to, bench), bench.clock.elapsed(from, to ?? bench.at)),
  );

/** What was promised after the first answer, from when and until when; nothing where the state of the first one says it all. */
function whyLater({ later, ...judged }: Judgement, bench: Bench): Saying[] {
  const state = laterStateAt(later, bench.at);
  if (!later || state === null) return [];
  const { cadence } = bench.terms;
  const wall = (instant: number): number => wallOf(instant, bench);
  if (later.kind === "followUp") {
    const { number, of, from, due } = later;
    const { spacingMinutes, spacingDays = null, perDay = 0 } = cadence;
    return [said("attemptPromised", state, number, of, wall(from), spacingMinutes, spacingDays, perDay, wall(due))];
  }
  if (later.kind === "accept") return [said("acceptPromised", state, wall(later.from), cadence.acceptMinutes, wall(later.due))];
  return judged.kind === "still" && judged.state === state ? [] : [said("laterStill", state)];
}

/**
 * Explains one lead.
 *
 * @param remembered what is remembered of it
 * @param calendar the calendar behind the bench's clock
 * @param words of the sentence that counts the working time
 * @param isAssumed whether nobody has agreed on the usual target yet
 * @returns sentences, the state first
 */
export function whyLead(
  lead: Lead,
  remembered: LeadMemory,
  calendar: Calendar,
  bench: Bench,
  words: ExplainWords,
  isAssumed = false,
): (Saying | string)[] {
  const judged = judgeLead(lead, remembered, bench);
  if (judged.kind === "blank") return [said("noLead", headingOf(lead, "received"))];
  const next = judged.next ? [said("next", judged.next)] : [];
  if (judged.kind === "still") {
    const pauses = judged.later?.kind === "followUp" || judged.later?.kind === "accept" ? stoodStill(judged.memory.pauses, bench) : [];
    return [said("still", judged.state, judged.notes), ...whyLater(judged, bench), ...pauses, ...next];
  }
  const { terms, clock, at } = bench;
  const { due, warn } = judged.deadline;
  const answered = answeredAt(lead, bench);
  const start = startOf(lead, bench);
  const end = Math.max(start, answered ?? at);
  const promise = promiseFor({ priority: String(lead.priority), source: String(lead.source) }, terms.targets, terms.usual);
  const standing = isAssumed && promise.targetMinutes === terms.usual.targetMinutes ? "assumed" : "promised";
  const early = at >= warn ? (due - at) / MINUTE + 1 : 0;
  const state = stateAt(due, answered, at, Math.max(0, early));
  return [
    said("judged", state, wallOf(due, bench), answered === null ? null : wallOf(answered, bench)),
    explained(
      calendar,
      clock,
      [start, end],
      promise.targetMinutes * MINUTE,
      words,
      pausedTime(judged.memory.pauses, start, end, bench),
      standing,
    ),
    ...whyLater(judged, bench),
    ...stoodStill(judged.memory.pauses, bench),
    ...(judged.notes.length > 0 ? [said("notes", judged.notes)] : []),
    ...next,
  ];
}
