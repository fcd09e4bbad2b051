import type { Cell } from "../agreement/item-values";
import { type ClockMoment, clockMoments, clockOver } from "../calendar/clock-columns";
import type { Calendar } from "../calendar/opening-spans";
import { cellWords } from "../cells/cell-words";
import { alongside } from "../cells/columns";
import { type Argument, isBlank, isLeftOut } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import { quantile } from "./quantile";
import { sharedMoment, stateAt } from "./status";

const MINUTE = 60_000;

export const STATS_HEADING = [
  "Group",
  "Leads",
  "Answered",
  "Within SLA",
  "Median minutes",
  "90th percentile",
  "Open",
  "Overdue",
  "Check dates",
] as const;

/** One lead as the statistics see it. Instants in milliseconds. */
interface Lead {
  group: string;
  received: number;
  responded: number | null;
  due: number | null;
}

/** What the rows of one group came to. */
interface Tally {
  leads: number;
  /** Working minutes from received to responded. */
  minutes: number[];
  met: number;
  missed: number;
  overdue: number;
  open: number;
  unclear: number;
}

const NO_GROUP = "(none)";
const TOTAL = "All";

const emptyTally = (): Tally => ({ leads: 0, minutes: [], met: 0, missed: 0, overdue: 0, open: 0, unclear: 0 });

function count(tally: Tally, lead: Lead, minutes: number | null, asOf: number): void {
  tally.leads += 1;
  if (minutes === null) tally.open += 1;
  else tally.minutes.push(minutes);
  if (lead.due === null) return;
  const state = stateAt(lead.due, lead.responded, asOf, 0);
  if (state === "On time") tally.met += 1;
  if (state === "Late") tally.missed += 1;
  if (state === "Overdue") tally.overdue += 1;
}

function rowOf(name: string, { leads, minutes, met, missed, overdue, open, unclear }: Tally): Cell[] {
  const sorted = minutes.sort((one, other) => one - other);
  const due = met + missed + overdue;
  const at = (share: number): Cell => (sorted.length === 0 ? "" : quantile(sorted, share));
  return [name, leads, sorted.length, due === 0 ? "" : met / due, at(0.5), at(0.9), open, overdue, unclear];
}

const instantOf = (moment: ClockMoment | undefined): number | null => (moment && "instant" in moment ? moment.instant : null);
const isFaulty = (moment: ClockMoment | undefined): boolean => moment !== undefined && "say" in moment && moment.say !== "";

function readLead(moments: readonly ClockMoment[], group: Cell): Lead | "blank" | "unclear" {
  const [received, responded, due] = moments;
  if (isFaulty(received) || isFaulty(responded) || isFaulty(due)) return "unclear";
  const came = instantOf(received);
  const answered = instantOf(responded);
  if (came === null) return answered === null ? "blank" : "unclear";
  if (answered !== null && answered < came) return "unclear";
  return { group: isBlank(group) ? NO_GROUP : String(group).trim(), received: came, responded: answered, due: instantOf(due) };
}

export interface StatsQuestion {
  received: Argument;
  responded: Argument;
  due: Argument;
  asOf: Argument;
  group: Argument;
}

/**
 * Response times by group: leads, answered, share within the agreement (of the due ones), median and 90th percentile of the
 * working minutes to the first answer, open and overdue. Rows with impossible dates are left out of all of these and
 * counted beside them.
 *
 * @param question columns of one length; `group` may be left out
 * @param sheetOffset the zone in which dates without one stand
 * @returns a table with a heading, the largest group first, and a row for all at the end
 * @throws one sentence where as_of is no moment or the columns differ in length
 */
export function responseStats(
  { received, responded, due, asOf, group }: StatsQuestion,
  calendar: Calendar,
  sheetOffset: OffsetAt,
): Cell[][] {
  const at = sharedMoment(asOf, sheetOffset);
  const names = ["received", "responded", "due", "group"];
  const moments = clockMoments([received, responded, due], names, sheetOffset);
  const clock = clockOver(calendar, moments);
  const groups = new Map<string, Tally>();
  const all = emptyTally();
  alongside([received, responded, due, group], names, ([, , , cell], row) => {
    const lead = readLead(moments[row] ?? [], cell ?? "");
    if (lead === "blank") return "";
    const name = isBlank(cell) ? NO_GROUP : cellWords(cell, sheetOffset).trim();
    const tally = groups.get(name) ?? emptyTally();
    groups.set(name, tally);
    for (const one of [tally, all]) {
      if (lead === "unclear") one.unclear += 1;
      else count(one, lead, lead.responded === null ? null : clock.elapsed(lead.received, lead.responded) / MINUTE, at);
    }
    return "";
  });
  const parts = isLeftOut(group) ? [] : [...groups].sort(([, one], [, other]) => other.leads - one.leads);
  return [[...STATS_HEADING], ...parts.map(([name, tally]) => rowOf(name, tally)), rowOf(TOTAL, all)];
}
