import type { Calendar } from "../../core/calendar/opening-spans";
import { type Argument, type Cell, DAY } from "../../core/cells/cell";
import { groupsBy } from "../../core/cells/groups";
import { instantOfWall, type OffsetAt, readMoment } from "../../core/cells/moments";
import { plainWord } from "../../core/cells/plain-word";
import { dayText } from "../../core/dates/days";
import { dayOf, maturePeriod } from "../../core/funnel/lead-days";
import { byChannel } from "../../core/metrics/by-channel";
import { byRep } from "../../core/metrics/by-rep";
import { amountOf } from "../../core/metrics/events";
import { lateness } from "../../core/metrics/lateness";
import { type KeptCount, keptIn, LATER_PROMISES, type SettledPromise } from "../../core/metrics/later-promises";
import { lostReasons } from "../../core/metrics/lost-reasons";
import { THIN } from "../../core/metrics/metric";
import type { Stretch } from "../../core/metrics/month-counts";
import { firstOfMonth } from "../../core/metrics/pace";
import { returnedLeads } from "../../core/metrics/returned-leads";
import { said } from "../../core/metrics/sayings";
import { segments } from "../../core/metrics/segments";
import { averageCost, type Spend } from "../../core/metrics/spend";
import type { BarredLeads } from "../../core/sla/barred-leads";
import { responseStats } from "../../core/sla/response-stats";
import { isSalesTeam } from "../../language/spoken/peoples-words";
import { stateIn, statesIn } from "../../language/spoken/states";
import { inWords, worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import type { LeadField } from "../../tables/leads/lead-table";
import { belowTable } from "../../tables/monitor/monitor-looks";
import { ANSWERS_BELOW, COLUMNS } from "../../tables/monitor/monitor-places";
import type { MonitorTable } from "../../tables/monitor/monitor-table";
import type { CheckReading } from "../rules/reading-of-check";
import { agreedGoals } from "./agreed-goals";
import type { LeadWithPromises } from "./leads-with-promises";

/** Months before the present one whose lost leads count. */
const LAST_MONTHS = 2;

const MOMENTS: readonly LeadField[] = ["received", "passed", "responded", "won", "returned"];

type ColumnOf = (field: LeadField) => Cell[][] | null;

/**
 * Columns of the lead tab as our functions take them, null for one that the tab lacks. What lies ahead of a moment has not happened
 * by then: our functions count whole days. Due moments may lie ahead. A text is no moment, as formulas over the lead tab have it.
 */
function columnsAt({ counted: cells, columns }: CheckReading, at: number): ColumnOf {
  const rows = cells.slice(1);
  const byThen = (cell: Cell): Cell => (cell instanceof Date && cell.getTime() > at ? "" : cell);
  return (field) => {
    const column = columns[field];
    if (column === undefined) return null;
    const isMoment = MOMENTS.includes(field);
    return rows.map((row) => {
      const cell = row[column] ?? "";
      return [field === "due" ? cell : isMoment && typeof cell === "string" ? "" : byThen(cell)];
    });
  };
}

/** The channels of this month, each beside its leads of last month to the same day, with the word: no goal is agreed on for a channel. */
function channelTable(now: Cell[][], then: Cell[][]): Cell[][] {
  const before = new Map(then.map(([name, leads]) => [plainWord(name ?? ""), Number(leads)]));
  const { leadsBefore, against, compared } = words().monitorTables;
  return now.map((row, at): Cell[] => {
    if (at === 0) return [...row, leadsBefore, against];
    const [leads, last] = [Number(row[1]), before.get(plainWord(row[0] ?? "")) ?? 0];
    const isThin = last === 0 || leads + last < THIN;
    return [...row, last, isThin ? compared.thin : leads > last ? compared.more : leads < last ? compared.fewer : compared.same];
  });
}

const shareOf = ({ kept, counted }: KeptCount): Cell => (counted === 0 ? "" : kept / counted);

/** The promises of the leads of each name, and of all. */
function promisesBy(field: PromiseGroup, { reading: { promised }, period: { offsetAt } }: TableGround): [name: string, SettledPromise[]][] {
  const groups = groupsBy((): SettledPromise[] => [], offsetAt);
  for (const lead of promised) if (lead.promises.length > 0) groups.of(lead[field]).push(...lead.promises);
  return groups.sorted(({ length }) => length).map(([name, all]) => [typeof name === "string" ? name : worded(name), all]);
}

const PROMISE_GROUPS = ["owner", "source", "priority"] as const;
type PromiseGroup = (typeof PROMISE_GROUPS)[number];

/** Where the table of reps that our function answers has the pace. */
const PACE = 2;

/**
 * The reps: the three promises of sales side by side under their goals, and beside his workable leads those of last month to the same
 * day.
 */
function repTable(now: Cell[][], then: Cell[][], ground: TableGround): Cell[][] {
  const { reading, period } = ground;
  const before = new Map(then.map(([name, leads]) => [plainWord(name ?? ""), leads ?? 0]));
  const theirs = new Map(promisesBy("owner", ground).map(([name, all]) => [plainWord(name), all]));
  const all = reading.promised.flatMap(({ promises }) => promises);
  const says = words().monitorTables;
  const goal = agreedGoals(reading);
  const [headings = [], ...rows] = now;
  const line = (row: readonly Cell[], inTime: readonly Cell[], last: Cell): Cell[] => {
    const [rep = "", leads = "", , status = "", attempts = "", connect = "", rate = "", value = "", within = ""] = row;
    return [rep, leads, status, within, ...inTime, attempts, connect, rate, last, value];
  };
  // Each rep has the same pace to keep.
  const pace = rows.slice(0, -1).flatMap((row) => (typeof row[PACE] === "number" ? Math.floor(row[PACE] + 1e-9) : []))[0] ?? "";
  const goals: Cell[] = (["within", "followUps", "acceptances"] as const).map((key) => goal(key) ?? "");
  return [
    line(headings, [says.followUps, says.acceptances], says.before),
    [says.goal, pace, "", ...goals, "", "", "", "", ""],
    ...rows.map((row, at) => {
      const name = plainWord(row[0] ?? "");
      const made = at === rows.length - 1 ? all : (theirs.get(name) ?? []);
      const inTime = (["followUp", "accept"] as const).map((kind) => shareOf(keptIn(made, kind, period.month)));
      return line(row, inTime, before.get(name) ?? 0);
    }),
  ];
}

/** Of each rep, source and priority how many promises were due this month, the share that was kept, and that of last month. */
function promiseTable(ground: TableGround): Cell[][] {
  const { now, reading, period } = ground;
  const says = words().monitorTables;
  const line = (name: string, made: readonly SettledPromise[]): Cell[] => [
    name,
    ...LATER_PROMISES.flatMap((kind): Cell[] => {
      const due = keptIn(made, kind, period.month);
      return [due.counted, shareOf(due), shareOf(keptIn(made, kind, period.before))];
    }),
  ];
  const isSaying = ([, ...cells]: Cell[]): boolean => cells.some((cell) => cell !== "" && cell !== 0);
  const groups = PROMISE_GROUPS.filter((field) => now(field) !== null).flatMap((field) =>
    promisesBy(field, ground).map(([name, made]) => line(says.groups[field](name), made)),
  );
  const all = line(
    worded(said("all")),
    reading.promised.flatMap(({ promises }) => promises),
  );
  return [[...says.promiseHeadings], ...groups.filter(isSaying), all];
}

const ANSWER_GROUPS = ["owner", "source", "priority"] as const;

/** Leads whose answer is not recorded, those that came in a stretch or all. */
function unrecordedIn(column: ColumnOf, stretch?: Stretch): number {
  const received = column("received") ?? [];
  const isWithin = (cell: Cell = "") =>
    !stretch || (cell instanceof Date && cell.getTime() >= stretch.from && cell.getTime() <= stretch.to);
  return (column("status") ?? []).filter(([word], at) => stateIn(word) === "notRecorded" && isWithin(received[at]?.[0])).length;
}

/** How the leads that came this month were answered: by each rep, of each source and priority, and all together. */
function answersBy({ calendar, offsetAt, month }: MonitorPeriod, column: ColumnOf): Cell[][] {
  const came = (column("received") ?? []).flatMap(([cell = ""], at) => {
    const read = readMoment(cell, offsetAt);
    return "instant" in read && read.instant >= month.from && read.instant <= month.to ? [at] : [];
  });
  const ofMonth = (field: LeadField): Argument => {
    const cells = column(field);
    return cells === null || came.length === 0 ? "" : came.map((at) => cells[at] ?? [""]);
  };
  const [received, responded, due, status] = (["received", "responded", "due", "status"] as const).map(ofMonth);
  const asOf = new Date(month.to);
  const states = statesIn(status);
  const by = (group: Argument) =>
    inWords(responseStats({ received, responded, due, asOf, group, status: states }, calendar, offsetAt)) as Cell[][];
  const groups = ANSWER_GROUPS.filter((field) => column(field) !== null).map((field) => {
    const [, ...lines] = by(ofMonth(field));
    const named = words().monitorTables.groups[field];
    return lines.slice(0, -1).map(([group = "", ...figures]) => [named(String(group)), ...figures]);
  });
  const [heading = [], ...all] = by("");
  return [[words().monitorTables.leads, ...heading.slice(1)], ...groups.flat(), ...all.slice(-1)];
}

/** The numbers of a table's column, but for its heading. */
const summed = (cells: readonly (readonly Cell[])[], column: number): number =>
  cells.slice(1).reduce((sum, row) => sum + (typeof row[column] === "number" ? row[column] : 0), 0);

/** Days on which leads came, and how many of these leads are too young to have shown what becomes of them. */
function agesOf(received: Cell[][] | null, today: number, days: Argument, offsetAt: OffsetAt): { came: number[]; young: number } {
  const { last } = maturePeriod(today, days);
  const came = (received ?? []).flatMap(([cell = ""]) => dayOf(cell, offsetAt) ?? []);
  return { came, young: came.filter((day) => day > last).length };
}

/** The month that the monitor shows, the stretch of the last one beside it, and all costs. */
export interface MonitorPeriod {
  calendar: Calendar;
  offsetAt: OffsetAt;
  month: Stretch;
  before: Stretch;
  costs: Spend;
}

/** What a check read, with what was promised of each lead. */
export type PromisedReading = CheckReading & { promised: readonly LeadWithPromises[]; barred: readonly BarredLeads[] };

/** What the tables are made from. */
interface TableGround {
  reading: PromisedReading;
  period: MonitorPeriod;
  /** The lead tab as it is at the end of this month's stretch, and at that of the last one. */
  now: ColumnOf;
  then: ColumnOf;
  /** What says that a lead was lost. */
  lostBy: { stage: Argument; lostReason: Argument };
  to: Date;
  /** Days since 1970-01-01. */
  today: number;
  /** After how many days a lead is judged. */
  days: Argument;
  ages: { came: number[]; young: number };
  /** What a lead costs on average; null where no costs are known. */
  cost: number | null;
}

const orBlank = (column: ColumnOf, field: LeadField): Argument => column(field) ?? "";

function groundOf(reading: PromisedReading, period: MonitorPeriod): TableGround {
  const { offsetAt, month, before, costs } = period;
  const [now, then] = [month.to, before.to].map((at) => columnsAt(reading, at)) as [ColumnOf, ColumnOf];
  const today = Math.floor((month.to + offsetAt(month.to)) / DAY);
  const days = reading.agreed("history.mature");
  const ages = agesOf(now("received"), today, days, offsetAt);
  return {
    reading,
    period,
    now,
    then,
    lostBy: { stage: orBlank(now, "stage"), lostReason: orBlank(now, "lostReason") },
    to: new Date(month.to),
    today,
    days,
    ages,
    cost: averageCost(costs, ages.came, today),
  };
}

/** A table where the lead tab has the columns that it needs; none where it lacks one. */
function tableOf(
  place: Pick<MonitorTable, "title" | "column"> & Partial<Pick<MonitorTable, "below" | "isLow">>,
  isKnown: boolean,
  cells: () => Cell[][],
  remark: (cells: Cell[][]) => string,
): MonitorTable {
  const known = isKnown ? cells() : [];
  return { below: 0, ...place, cells: known, remark: isKnown ? remark(known) : "" };
}

function repsOf({ reading, period: { calendar, offsetAt } }: TableGround, at: number, column: ColumnOf): Cell[][] {
  const { agreed, promised } = reading;
  const fields = ["owner", "received", "passed", "responded", "due", "attempts", "connected", "pipeline"] as const;
  const question = Object.fromEntries(fields.map((field) => [field, orBlank(column, field)])) as Record<(typeof fields)[number], Argument>;
  // Where no column counts attempts, those that are remembered do.
  const attempts = column("attempts") ?? promised.map(({ remembered = "" }): Cell[] => [remembered]);
  return inWords(byRep({ ...question, attempts }, new Date(at), agreed("monitor.workable"), calendar, offsetAt));
}

function reps(ground: TableGround): MonitorTable {
  const { now, then, period, reading } = ground;
  return tableOf(
    { title: words().monitorTables.reps, column: COLUMNS.reps },
    now("owner") !== null,
    () => repTable(repsOf(ground, period.month.to, now), repsOf(ground, period.before.to, then), ground),
    (cells) =>
      words().monitorRemarks.reps(Number(cells[cells.length - 1]?.[1]), now("passed") !== null, reading.agreed("monitor.workable") !== ""),
  );
}

function channelsOf({ reading: { spend }, period: { offsetAt }, lostBy }: TableGround, { from, to }: Stretch, column: ColumnOf): Cell[][] {
  const question = {
    received: orBlank(column, "received"),
    channel: orBlank(column, "source"),
    passed: orBlank(column, "passed"),
    wonOn: orBlank(column, "won"),
    revenue: orBlank(column, "revenue"),
    spend,
    isSales: isSalesTeam,
    ...lostBy,
  };
  return inWords(byChannel(question, new Date(from), new Date(to), offsetAt));
}

function channels(ground: TableGround): MonitorTable {
  const { now, then, period } = ground;
  return tableOf(
    { title: words().monitorTables.channels, column: COLUMNS.channels },
    now("source") !== null,
    () => channelTable(channelsOf(ground, period.month, now), channelsOf(ground, period.before, then)),
    () => words().monitorRemarks.channels,
  );
}

/** The promises after the first answer, under the channels. */
function promises(ground: TableGround, above: MonitorTable): MonitorTable {
  const { now } = ground;
  const isLogged = now("attempts") !== null || now("lastAttempt") !== null;
  const place = { title: words().monitorTables.promises, column: COLUMNS.channels, below: belowTable(above.cells), isLow: true } as const;
  return tableOf(
    place,
    isLogged || (now("passed") !== null && now("accepted") !== null),
    () => promiseTable(ground),
    () => words().monitorRemarks.promises,
  );
}

/** The beginning of the months whose lost and returned leads count. */
const earlyIn = ({ today, period: { offsetAt } }: TableGround): Date =>
  new Date(instantOfWall(firstOfMonth(today, LAST_MONTHS) * DAY, offsetAt));

/** Leads that sales gave back, under the lost ones. */
function returned(ground: TableGround, above: MonitorTable): MonitorTable {
  const { reading, period, now, today } = ground;
  const { offsetAt } = period;
  const [received, passed, back, reason] = (["received", "passed", "returned", "returnReason"] as const).map((field) => now(field) ?? []);
  const early = earlyIn(ground);
  const cells = (): Cell[][] => {
    const leads = (received ?? []).map(([came = ""], at) => ({
      received: came,
      passed: passed?.[at]?.[0] ?? "",
      returned: back?.[at]?.[0] ?? "",
      returnReason: reason?.[at]?.[0] ?? "",
    }));
    const terms = {
      notNow: reading.lines("monitor.notNow"),
      outside: reading.lines("monitor.outside"),
      limit: amountOf(reading.agreed("monitor.returnedLimit")),
    };
    const barred = reading.barred.map(([line, count]): Cell[] => [words().monitorTables.barred(line), count, "", ""]);
    return [...inWords(returnedLeads(leads, { first: firstOfMonth(today, LAST_MONTHS), last: today }, terms, offsetAt)), ...barred];
  };
  return tableOf(
    { title: words().monitorTables.returned, column: COLUMNS.lost, below: belowTable(above.cells), isLow: true },
    now("returned") !== null || reading.barred.length > 0,
    cells,
    () => words().monitorRemarks.returned(dayText(early.getTime(), offsetAt)),
  );
}

function lost(ground: TableGround): MonitorTable {
  const { reading, period, now, to } = ground;
  const { agreed } = reading;
  const { offsetAt } = period;
  const early = earlyIn(ground);
  const profile = { outOfProfile: agreed("monitor.outside"), limit: agreed("monitor.outsideLimit") };
  return tableOf(
    { title: words().monitorTables.lost, column: COLUMNS.lost },
    now("lostReason") !== null,
    () => inWords(lostReasons(orBlank(now, "lostReason"), orBlank(now, "received"), early, to, profile, offsetAt)),
    () => words().monitorRemarks.lost(dayText(early.getTime(), offsetAt)),
  );
}

function late({ period: { offsetAt }, now, lostBy, to, days, ages: { came, young } }: TableGround): MonitorTable {
  const question = () => ({
    received: orBlank(now, "received"),
    responded: orBlank(now, "responded"),
    due: orBlank(now, "due"),
    wonOn: orBlank(now, "won"),
    revenue: orBlank(now, "revenue"),
    ...lostBy,
  });
  return tableOf(
    { title: words().monitorTables.late, column: COLUMNS.late },
    now("won") !== null,
    () => inWords(lateness(question(), to, days, "", offsetAt)),
    (cells) => words().monitorRemarks.lateness(summed(cells.slice(0, 3), 1), came.length, young),
  );
}

function answers({ period, now }: TableGround): MonitorTable {
  return tableOf(
    { title: words().monitorTables.answers, column: COLUMNS.late, below: ANSWERS_BELOW },
    now("responded") !== null && ANSWER_GROUPS.some((field) => now(field) !== null),
    () => answersBy(period, now),
    () => words().monitorRemarks.answers(unrecordedIn(now, period.month), unrecordedIn(now)),
  );
}

function ofSegments({ period: { offsetAt }, now, lostBy, to, days, ages, cost }: TableGround): MonitorTable {
  const question = () => ({
    received: orBlank(now, "received"),
    segment: orBlank(now, "segment"),
    wonOn: orBlank(now, "won"),
    revenue: orBlank(now, "revenue"),
    cost: cost ?? "",
    ...lostBy,
  });
  return tableOf(
    { title: words().monitorTables.segments, column: COLUMNS.segments },
    now("segment") !== null && now("won") !== null,
    () => inWords(segments(question(), to, days, "", offsetAt)),
    (cells) => words().monitorRemarks.segments(summed(cells, 1), ages.young, cost !== null),
  );
}

/** The tables under the metrics, each with which rows count in it and why others do not. */
export function monitorTables(reading: PromisedReading, period: MonitorPeriod): MonitorTable[] {
  const ground = groundOf(reading, period);
  const [ofReps, ofChannels, ofLost, ...others] = [reps, channels, lost, late, answers, ofSegments].map((table) => table(ground)) as [
    MonitorTable,
    MonitorTable,
    MonitorTable,
    ...MonitorTable[],
  ];
  return [ofReps, ofChannels, ofLost, ...others, promises(ground, ofChannels), returned(ground, ofLost)];
}
