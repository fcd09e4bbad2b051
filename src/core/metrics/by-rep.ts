import type { Calendar } from "../calendar/opening-spans";
import { zeroOrMore } from "../cells/asked-numbers";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { groupsBy, NO_NAME } from "../cells/groups";
import { isLeftOut, rowsOf } from "../cells/lists";
import { type OffsetAt, readMoment } from "../cells/moments";
import type { Answer } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { leadLines } from "../funnel/lead-columns";
import { dayOf } from "../funnel/lead-days";
import { sharedMoment, stateAt } from "../sla/status";
import { amountOf, dayOfEvent, happened, plus } from "./events";
import { monthGone, paceOf } from "./pace";
import { headed, said } from "./sayings";

const COLUMNS = ["rep", "workableLeads", "pace", "status", "attempts", "connectRate", "pipelineRate", "pipelineValue", "within"] as const;

export interface MonitorQuestion {
  owner: Argument;
  received: Argument;
  /** When the lead was passed to sales, which makes it workable. */
  passed: Argument;
  responded: Argument;
  due: Argument;
  attempts: Argument;
  connected: Argument;
  pipeline: Argument;
}

interface RepTally {
  workable: number;
  attempts: number | null;
  connected: number;
  forecast: number;
  pipeline: number | null;
  met: number;
  missed: number;
}

const emptyTally = (): RepTally => ({ workable: 0, attempts: null, connected: 0, forecast: 0, pipeline: null, met: 0, missed: 0 });

/** Columns that nobody fills say nothing: their metrics stay blank. */
interface KeptByRep {
  attempts: boolean;
  connected: boolean;
  pipeline: boolean;
}

/** Leads promised to each rep a month; null where nothing is. */
function promisedOf(argument: Argument): number | null {
  const cell = rowsOf(argument ?? "")[0]?.[0] ?? "";
  if (isBlank(cell)) return null;
  const read = zeroOrMore(cell);
  if (typeof read !== "number") throw new Unclear(ofCells("inArgument", "promised", read));
  return read;
}

function rowOf(name: Answer, tally: RepTally, expected: number | null, kept: KeptByRep): Answer[] {
  const { workable, met, missed } = tally;
  const each = (isKept: boolean, sum: number): Cell => (isKept && workable > 0 ? sum / workable : "");
  return [
    name,
    workable,
    expected ?? "",
    name === NO_NAME ? "" : said(paceOf(workable, expected)),
    each(kept.attempts, tally.attempts ?? 0),
    each(kept.connected, tally.connected),
    each(kept.pipeline, tally.forecast),
    kept.pipeline ? (tally.pipeline ?? 0) : "",
    met + missed === 0 ? "" : met / (met + missed),
  ];
}

function countLead(tally: RepTally, cells: readonly Cell[], asOf: number, offsetAt: OffsetAt): void {
  const [, , , responded = "", due = "", attempts = "", connected = "", pipeline = ""] = cells;
  tally.workable += 1;
  tally.attempts = plus(tally.attempts, amountOf(attempts));
  if (happened(connected, offsetAt)) tally.connected += 1;
  const value = amountOf(pipeline);
  if (value !== null && value > 0) tally.forecast += 1;
  tally.pipeline = plus(tally.pipeline, value);
  const [dueAt, answer] = [readMoment(due, offsetAt), readMoment(responded, offsetAt)];
  if ("instead" in dueAt || ("instead" in answer && answer.instead !== "blank")) return;
  const state = stateAt(dueAt.instant, "instant" in answer ? answer.instant : null, asOf, 0);
  if (state === "onTime") tally.met += 1;
  if (state === "late" || state === "overdue") tally.missed += 1;
}

/**
 * Each rep's workable leads of the month to date against the pace of the working days gone, and what became of them. A lead is
 * workable from the day it was passed to sales; without that column, from the day it came.
 *
 * @param question columns of one length
 * @param asOf the moment of judging: the month to date ends there
 * @param promised workable leads a rep and month; blank: no pace
 * @param calendar the working hours, whose days make the pace
 * @param sheetOffset the sheet's own zone
 * @returns a table with a heading, the rep with the most workable leads first, and a row for all at the end; leads without an
 * owner stand in a row of their own without a pace
 * @throws one sentence about asOf, promised, or a column of another length
 */
export function byRep(
  question: MonitorQuestion,
  asOf: Argument,
  promised: Argument,
  calendar: Calendar,
  sheetOffset: OffsetAt,
): Answer[][] {
  const at = sharedMoment(asOf, sheetOffset);
  const perRep = promisedOf(promised);
  const month = monthGone(calendar, at, sheetOffset);
  const groups = groupsBy(emptyTally, sheetOffset);
  const all = emptyTally();
  const lines = leadLines([
    { name: "owner", given: question.owner },
    { name: "received", given: question.received },
    { name: "passed", given: question.passed },
    { name: "responded", given: question.responded },
    { name: "due", given: question.due },
    { name: "attempts", given: question.attempts },
    { name: "connected", given: question.connected },
    { name: "pipeline", given: question.pipeline },
  ]).map((line) => line.map(([cell = ""]) => cell));
  const isFilled = (column: number) => lines.some((cells) => !isBlank(cells[column]));
  const kept = { attempts: isFilled(5), connected: isFilled(6), pipeline: isFilled(7) };
  for (const cells of lines) {
    const [owner = "", received = "", passed = ""] = cells;
    const came = dayOf(received, sheetOffset);
    // A rep whom a lead names has a row, and a pace to keep, before his first lead of the month.
    if (came === null) continue;
    const tally = groups.of(owner);
    const day = isLeftOut(question.passed) ? came : dayOfEvent(passed, came, sheetOffset);
    if (day === null || day < month.first || day > month.today) continue;
    for (const one of [tally, all]) countLead(one, cells, at, sheetOffset);
  }
  const reps = groups.sorted(({ workable }) => workable).filter(([name, { workable }]) => name !== NO_NAME || workable > 0);
  const expected = perRep === null || month.days === 0 ? null : (perRep * month.gone) / month.days;
  const rows = reps.map(([name, tally]) => rowOf(name, tally, name === NO_NAME ? null : expected, kept));
  const named = reps.filter(([name]) => name !== NO_NAME).length;
  return [headed(COLUMNS), ...rows, rowOf(said("all"), all, expected === null || named === 0 ? null : expected * named, kept)];
}
