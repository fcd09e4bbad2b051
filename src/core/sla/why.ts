/** Why a row has its colour, in sentences that a sales manager can read out. */

import { durationWords } from "../calendar/duration";
import { explained } from "../calendar/explained";
import type { Calendar } from "../calendar/opening-spans";
import { MINUTE } from "../cells/cell";
import { headingOf } from "./dates";
import { answeredAt, type Bench, judgeLead, type Lead, momentText, pausedTime, startOf } from "./judge";
import type { Pause } from "./pauses";
import { stateAt } from "./status";
import { promiseFor } from "./targets";

const noLead = (heading: string): string => `There is no lead in this row: its cell under ${heading} is blank.`;

function pauseWords(pauses: readonly Pause[], { clock, sheetOffset, at }: Bench): string[] {
  return pauses.map(({ from, to }) => {
    const end = to ?? at;
    const until = to === null ? "now" : momentText(to, sheetOffset);
    const length = durationWords(clock.elapsed(from, end));
    return `The clock stood still from ${momentText(from, sheetOffset)} to ${until}: ${length} of working time that does not count.`;
  });
}

/**
 * Explains one lead.
 *
 * @param pauses what is remembered of it
 * @param calendar the calendar behind the bench's clock
 * @param isAssumed whether nobody has agreed on the usual target yet
 * @returns sentences, the state first
 */
export function whyLead(lead: Lead, pauses: readonly Pause[], calendar: Calendar, bench: Bench, isAssumed = false): string[] {
  const judged = judgeLead(lead, pauses, bench);
  if (judged.kind === "blank") return [noLead(headingOf(lead, "received"))];
  if (judged.kind === "still") return [`${judged.state}. ${judged.note}.`];
  const { terms, clock, at, sheetOffset } = bench;
  const { due, warn } = judged.deadline;
  const answered = answeredAt(lead, terms);
  const start = startOf(lead, terms);
  const end = Math.max(start, answered ?? at);
  const promise = promiseFor({ priority: String(lead.priority), source: String(lead.source) }, terms.targets, terms.usual);
  const standing = isAssumed && promise.targetMinutes === terms.usual.targetMinutes ? "assumed" : "promised";
  const early = at >= warn ? (due - at) / MINUTE + 1 : 0;
  const state = stateAt(due, answered, at, Math.max(0, early));
  return [
    `${state}. Due ${momentText(due, sheetOffset)}${answered === null ? "" : `, answered ${momentText(answered, sheetOffset)}`}.`,
    explained(calendar, clock, start, end, promise.targetMinutes * MINUTE, pausedTime(judged.pauses, start, end, bench), standing),
    ...pauseWords(judged.pauses, bench),
    ...(judged.note ? [`${judged.note}.`] : []),
    ...(judged.next ? [`Next: ${judged.next}.`] : []),
  ];
}
