/** Why a row has its colour, as a sales manager can read it out. */

import { type ExplainWords, explained } from "../calendar/explained";
import type { Calendar } from "../calendar/opening-spans";
import { MINUTE } from "../cells/cell";
import type { Saying } from "../cells/saying";
import { headingOf } from "./dates";
import { answeredAt, judgeLead } from "./judge";
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
  if (judged.kind === "still") return [said("still", judged.state, judged.notes)];
  const { terms, clock, at } = bench;
  const { due, warn } = judged.deadline;
  const answered = answeredAt(lead, bench);
  const start = startOf(lead, terms);
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
    ...stoodStill(judged.memory.pauses, bench),
    ...(judged.notes.length > 0 ? [said("notes", judged.notes)] : []),
    ...(judged.next ? [said("next", judged.next)] : []),
  ];
}
