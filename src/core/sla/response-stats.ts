import { type ClockMoment, clockMoments, clockOver } from "../calendar/clock-columns";
import type { Calendar } from "../calendar/opening-spans";
import { type Argument, type Cell, MINUTE } from "../cells/cell";
import { alongside } from "../cells/columns";
import { groupsBy } from "../cells/groups";
import { isLeftOut } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import type { Answer } from "../cells/saying";
import { quantile } from "./quantile";
import { type StatsColumn, said } from "./sayings";
import { UNKNOWN_ANSWERS } from "./states";
import { sharedMoment, stateAt } from "./status";

const COLUMNS: readonly StatsColumn[] = ["group", "leads", "answered", "withinSla", "median", "ninetieth", "open", "overdue", "checkDates"];

/** One lead as the statistics see it. Instants in milliseconds. */
interface AnsweredLead {
  received: number;
  responded: number | null;
  due: number | null;
  /** Whether it waits for an answer, as long as it has none. */
  waits: boolean;
}

/** What the rows of one group came to. */
interface ResponseTally {
  leads: number;
  /** Working minutes from received to responded. */
  minutes: number[];
  met: number;
  missed: number;
  overdue: number;
  open: number;
  unclear: number;
}

const emptyTally = (): ResponseTally => ({ leads: 0, minutes: [], met: 0, missed: 0, overdue: 0, open: 0, unclear: 0 });

function count(tally: ResponseTally, lead: AnsweredLead, minutes: number | null, asOf: number): void {
  tally.leads += 1;
  if (minutes !== null) tally.minutes.push(minutes);
  else if (lead.waits) tally.open += 1;
  if (lead.due === null) return;
  const state = stateAt(lead.due, lead.responded, asOf, 0);
  if (state === "onTime") tally.met += 1;
  if (state === "late") tally.missed += 1;
  if (state !== "overdue") return;
  if (lead.waits) tally.overdue += 1;
  else tally.missed += 1;
}

function rowOf(name: Answer, { leads, minutes, met, missed, overdue, open, unclear }: ResponseTally): Answer[] {
  const sorted = minutes.sort((one, other) => one - other);
  const due = met + missed + overdue;
  const at = (share: number): Cell => (sorted.length === 0 ? "" : quantile(sorted, share));
  return [name, leads, sorted.length, due === 0 ? "" : met / due, at(0.5), at(0.9), open, overdue, unclear];
}

const instantOf = (moment: ClockMoment | undefined): number | null => (moment && "instant" in moment ? moment.instant : null);
const isFaulty = (moment: ClockMoment | undefined): boolean => moment !== undefined && "why" in moment && moment.why !== null;

/** Leads that do not wait for an answer, or of which nobody knows it. */
const OVER: readonly unknown[] = [...UNKNOWN_ANSWERS, "neverAnswered"];

function readLead(moments: readonly ClockMoment[], state: Cell): AnsweredLead | "blank" | "unclear" {
  const [received, responded, due] = moments;
  if (isFaulty(received) || isFaulty(responded) || isFaulty(due)) return "unclear";
  const came = instantOf(received);
  const answered = instantOf(responded);
  if (came === null) return answered === null ? "blank" : "unclear";
  if (answered !== null && answered < came) return "unclear";
  const waits = !OVER.includes(state);
  const judgedBy = answered === null && UNKNOWN_ANSWERS.includes(state) ? null : instantOf(due);
  return { received: came, responded: answered, due: judgedBy, waits };
}

export interface StatsQuestion {
  received: Argument;
  responded: Argument;
  due: Argument;
  asOf: Argument;
  group: Argument;
  /** States by code; blank where it is not known. */
  status?: Argument;
}

/**
 * Response times by group: leads, answered, share within the agreement (of the due ones), median and 90th percentile of the
 * working minutes to the first answer, open and overdue. Rows with impossible dates are left out of all of these and
 * counted beside them. A lead whose status says Never answered counts as not kept, one that is Not recorded in no share; neither is
 * open or overdue.
 *
 * @param question columns of one length; `group` and `status` may be left out
 * @param sheetOffset the zone in which dates without one stand
 * @returns a table with a heading, the largest group first, and a row for all at the end
 * @throws one sentence where as_of is no moment or the columns differ in length
 */
export function responseStats(
  { received, responded, due, asOf, group, status }: StatsQuestion,
  calendar: Calendar,
  sheetOffset: OffsetAt,
): Answer[][] {
  const at = sharedMoment(asOf, sheetOffset);
  const names = ["received", "responded", "due", "group", "status"];
  const moments = clockMoments([received, responded, due], names, sheetOffset);
  const clock = clockOver(calendar, moments);
  const groups = groupsBy(emptyTally, sheetOffset);
  const all = emptyTally();
  alongside([received, responded, due, group, status ?? ""], names, ([, , , cell = "", state = ""], row) => {
    const lead = readLead(moments[row] ?? [], state);
    if (lead === "blank") return "";
    for (const one of [groups.of(cell), all]) {
      if (lead === "unclear") one.unclear += 1;
      else count(one, lead, lead.responded === null ? null : clock.elapsed(lead.received, lead.responded) / MINUTE, at);
    }
    return "";
  });
  const parts = isLeftOut(group) ? [] : groups.sorted(({ leads }) => leads);
  return [
    COLUMNS.map((column) => said("statsColumn", column)),
    ...parts.map(([name, tally]) => rowOf(name, tally)),
    rowOf(said("all"), all),
  ];
}
