/** What the panel's list says of today and of the days to come. */

import { workingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { promisedLeads } from "../../../src/jobs/leads/promised-leads";
import { rowJudge } from "../../../src/jobs/leads/row-judge";
import type { ClockState } from "../../../src/jobs/rules/clock-state";
import { leadColumns } from "../../../src/tables/leads/lead-table";

const HEADINGS = [
  ...["Lead ID", "Name", "Received", "Passed to sales", "Accepted", "Responded", "Attempts", "Last attempt", "Returned", "Back on"],
  ...["SLA status", "SLA due", "SLA next status", "SLA next due", "SLA next step", "SLA note", "SLA warn", "SLA next warn", "SLA paused"],
] as const;
type Row = Partial<Record<(typeof HEADINGS)[number], Cell>>;
const COLUMNS = leadColumns(HEADINGS);
const utc = () => 0;

/** Moments of November 2026 by UTC: the 18th is a Wednesday, the 25th a holiday. */
const on = (day: number, time = "10:00"): Date => new Date(`2026-11-${day}T${time}:00Z`);
const NOW = on(18, "17:30");

const CLOCK = {
  rules: {
    terms: {
      ...{ usual: { targetMinutes: 60, warnMinutes: 15 }, targets: [], startsAt: "received", automaticMinutes: 5 },
      ...{ waitingStages: [], endStages: [], required: [], barrings: [] },
      cadence: { attempts: 6, spacingMinutes: 0, spacingDays: 1, acceptMinutes: 480, acceptWarnMinutes: 0 },
    },
    week: workingWeek([["Mon-Fri", "09:00", "18:00"]], utc),
    holidays: [[Date.UTC(2026, 10, 25) / 86_400_000, []]],
    ...{ palette: "clear", zone: "Etc/UTC", sheetZone: "Etc/UTC", versions: [] },
  },
} as unknown as ClockState;

const listed = (rows: readonly Row[]) => {
  const cells = [[...HEADINGS], ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? ""))];
  const judge = rowJudge({ headings: HEADINGS, rows: cells, columns: COLUMNS, top: 0, clock: CLOCK, at: NOW });
  if (!judge) throw new Error("Nothing can be judged.");
  return promisedLeads({ cells, columns: COLUMNS, top: 0, sheetOffset: utc }, judge, NOW);
};

const answered = (name: string, day: number, more: Row = {}): Row => ({
  ...{ "Lead ID": name, Name: name, Received: on(day, "09:00"), Responded: on(day, "09:30"), "SLA status": "On time" },
  ...{ "SLA due": on(day), ...more },
});
const memory = (name: string, ...attempts: Date[]): Row => ({
  ...{ Attempts: attempts.length, "Last attempt": attempts[attempts.length - 1] ?? "" },
  "SLA paused": [name, ...attempts.map((one) => `@${one.toISOString()}`)].join(" | "),
});

describe("how today went", () => {
  it.each<[string, Row[], { due: number; kept: number }]>([
    ["nothing was due", [answered("a", 17)], { due: 0, kept: 0 }],
    ["a first answer in time", [answered("a", 18)], { due: 1, kept: 1 }],
    ["a late one", [answered("a", 18, { "SLA status": "Late" })], { due: 1, kept: 0 }],
    [
      "an attempt that was made on the day on which it was due",
      [answered("a", 17, memory("a", on(17), on(18, "15:00")))],
      { due: 1, kept: 1 },
    ],
    ["one that was made the evening before", [answered("a", 17, memory("a", on(17), on(17, "17:00")))], { due: 1, kept: 1 }],
    ["one that was made too late", [answered("a", 13, memory("a", on(16), on(18, "12:00")))], { due: 0, kept: 0 }],
    ["an acceptance in time", [answered("a", 17, { "Passed to sales": on(17, "12:00"), Accepted: on(18, "09:30") })], { due: 1, kept: 1 }],
    ["a late acceptance", [answered("a", 17, { "Passed to sales": on(17, "12:00"), Accepted: on(18, "15:30") })], { due: 1, kept: 0 }],
    ["a rejection, which is an answer", [answered("a", 17, { "Passed to sales": on(17, "12:00"), Returned: on(18) })], { due: 1, kept: 1 }],
    ["an acceptance that nobody gave", [answered("a", 17, { "Passed to sales": on(17, "12:00") })], { due: 1, kept: 0 }],
    [
      "all of them, each for itself",
      [answered("a", 18, { "Passed to sales": on(18, "09:00"), Accepted: on(18) }), answered("b", 17, memory("b", on(17), on(18)))],
      { due: 3, kept: 3 },
    ],
  ])("%s", (_, rows, today) => {
    expect(listed(rows).today).toEqual(today);
  });
});

it("counts first answers only as long as something is to do: nobody waits for the rest before the day is done", () => {
  const late = answered("late", 18, { "SLA status": "Overdue", Responded: "" });
  expect(listed([late, answered("a", 17, memory("a", on(17), on(18)))]).today).toEqual({ due: 1, kept: 0 });
});

describe("the days to come", () => {
  const followUp = (name: string, due: Date): Row =>
    answered(name, 17, { ...memory(name, on(17)), "SLA next status": "Waiting", "SLA next due": due });
  const resting = (name: string, due: Date | ""): Row =>
    answered(name, 2, { Returned: on(3), "Back on": due, "SLA next status": "Resting", "SLA next due": due });
  const waiting = (name: string, due: Date): Row => ({
    ...{ "Lead ID": name, Name: name, Received: NOW, "SLA status": "Waiting", "SLA due": due },
  });

  it("are five working days after today: what is due, and who comes back, in the order of days", () => {
    const { coming } = listed([
      ...[followUp("thursday", on(19, "18:00")), resting("back on Monday", on(23, "00:00")), waiting("early on Thursday", on(19, "09:30"))],
      ...[followUp("last of the five", on(26, "18:00")), followUp("the day after", on(27, "09:00"))],
      ...[followUp("today", on(18, "18:00")), resting("no day", ""), { ...waiting("late", on(17)), "SLA status": "Overdue" }],
    ]);
    expect(coming.days).toBe(5);
    expect(coming.leads).toBe(4);
    expect(coming.lines.map(({ name, state, promise }) => [name, state, promise.kind])).toEqual([
      ["early on Thursday", "waiting", "firstAnswer"],
      ["thursday", "waiting", "followUp"],
      ["back on Monday", "resting", "comesBack"],
      ["last of the five", "waiting", "followUp"],
    ]);
    expect(coming.lines[1]?.promise).toMatchObject({ number: 2, of: 6 });
  });

  it("are counted in full where the list is cut short", () => {
    const { coming } = listed(Array.from({ length: 70 }, (_, at) => followUp(`L-${at}`, on(19, "18:00"))));
    expect(coming.leads).toBe(70);
    expect(coming.lines).toHaveLength(60);
  });

  it("hold nothing where nothing can be judged", () => {
    const cells = [[...HEADINGS], HEADINGS.map((heading) => followUp("a", on(19))[heading] ?? "")];
    const found = promisedLeads({ cells, columns: COLUMNS, top: 0, sheetOffset: utc }, null, NOW);
    expect(found.coming).toEqual({ days: 5, leads: 0, lines: [] });
    expect(found.lines).toHaveLength(1);
  });
});
