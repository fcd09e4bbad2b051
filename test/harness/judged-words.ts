/** The words of both clocks as core judges a lead's typed cells, in a sheet in Berlin whose team never closes. */
import { workingWeek } from "../../src/core/calendar/working-week";
import { type Cell, MINUTE } from "../../src/core/cells/cell";
import { instantOfWall } from "../../src/core/cells/moments";
import { answeredAt, judgeLead } from "../../src/core/sla/judge";
import { laterStateAt } from "../../src/core/sla/later";
import { memoryNote, NO_MEMORY } from "../../src/core/sla/lead-memory";
import type { State } from "../../src/core/sla/states";
import { stateAt } from "../../src/core/sla/status";
import { stateWord } from "../../src/language/spoken/states";
import { BERLIN, benchAt, type LeadFields, leadOf } from "../core/sla/lead-made";

type Typed = Readonly<Record<string, string | number>>;

const FIELDS = {
  "Lead ID": "id",
  Received: "received",
  Responded: "responded",
  Attempts: "attempts",
  "Last attempt": "lastAttempt",
  Returned: "returned",
  "Return reason": "returnReason",
  "Passed to sales": "passed",
  Accepted: "accepted",
  Connected: "connected",
  "Back on": "backOn",
  "Pause until": "pauseUntil",
  "Won on": "won",
  "Lost reason": "lostReason",
} as const;

const instantOf = (serial: number): number => instantOfWall(Math.round((serial - 25_569) * 86_400) * 1000, BERLIN);

/** A serial number is a moment but where it counts. */
const cellOf = (field: string, typed: string | number | undefined): Cell =>
  typeof typed === "number" && field !== "attempts" ? new Date(instantOf(typed)) : (typed ?? "");

const ALWAYS = workingWeek([["Mon-Sun", "00:00", "24:00"]], () => 0);

/**
 * What SLA status and SLA next status must say.
 *
 * @param typed the lead's cells by heading, moments as serial numbers
 * @param memory what stands in its hidden column
 * @param now the sheet's present, a serial number
 */
export function judgedWords(typed: Typed, memory: string, now: number): [status: string, nextStatus: string] {
  const fields = Object.entries(FIELDS).map(([heading, field]) => [field, cellOf(field, typed[heading])] as const);
  const lead = leadOf(Object.fromEntries(fields) as LeadFields);
  const at = new Date(instantOf(now));
  const bench = benchAt({ at, week: ALWAYS });
  const judged = judgeLead(lead, memoryNote(memory) ?? NO_MEMORY, bench);
  const later = laterStateAt(judged.later, at.getTime());
  const word = (state: State | null): string => (state === null ? "" : stateWord(state));
  if (judged.kind === "blank") return ["", word(later)];
  if (judged.kind === "still") return [word(judged.state), word(later)];
  const { due, warn } = judged.deadline;
  return [word(stateAt(due, answeredAt(lead, bench), at.getTime(), (due - warn) / MINUTE)), word(later)];
}
