/** The promise after the first answer in the cells of a row: formulas that turn by themselves, and what they look at. */

import type { Cell } from "../../../src/core/cells/cell";
import { type LeadMemory, NO_MEMORY } from "../../../src/core/sla/lead-memory";
import { leadReader } from "../../../src/tables/leads/lead-row";
import { leadColumns, ownHeadings, type TimedColumns } from "../../../src/tables/leads/lead-table";
import { ownCells, type RowBench } from "../../../src/tables/own-columns/own-cells";
import { BERLIN, benchAt, wallIn } from "../../core/sla/lead-made";

const wall = wallIn(BERLIN);
const FIELDS = [
  "Lead ID",
  "Stage",
  "Received",
  "Passed to sales",
  "Accepted",
  "Responded",
  "Attempts",
  "Last attempt",
  "Returned",
  "Back on",
  "Pause until",
];
const at = wall("2026-11-18 12:00");
const on = (day: string, hour = "10:00"): Date => wall(`2026-11-${day} ${hour}`);

function own(fields: Record<string, Cell>, without: readonly string[] = [], known: LeadMemory = NO_MEMORY, now = at) {
  const headings = [...FIELDS.filter((heading) => !without.includes(heading)), ...ownHeadings()];
  const columns = leadColumns(headings) as TimedColumns;
  const bench: RowBench = {
    ...benchAt({ at: now }),
    ...{ columns, top: 0, versions: [], calendar: { week: [], holidays: new Map(), offsetAt: BERLIN } },
  };
  const row = headings.map((heading) => fields[heading] ?? "");
  const cells = ownCells(leadReader(headings, columns, BERLIN)(row), 1, known, bench);
  // Each column by its field, so that the formula can be read.
  const named = (formula: Cell): string =>
    String(formula).replace(/\b([A-Z])2\b/g, (_, letter: string) => `[${headings[letter.charCodeAt(0) - 65]}]`);
  return { ...cells, status: named(cells.status), nextStatus: named(cells.nextStatus) };
}

const CAME = { "Lead ID": "L-1", Received: on("16", "09:00"), Responded: on("16", "09:30") };
const FOLLOW_UP = 'IF(NOW()>[SLA next due];"Follow-up overdue";IF(NOW()>=[SLA next warn];"Follow-up due";"Waiting"))';
const ACCEPT = 'IF(NOW()>[SLA next due];"Accept overdue";IF(NOW()>=[SLA next warn];"Accept due";"Waiting"))';

describe("SLA next status", () => {
  it.each<[string, Record<string, Cell>, readonly string[], string]>([
    ["before the second attempt", CAME, [], `=IF([Last attempt]="";${FOLLOW_UP};"")`],
    [
      "after a later one",
      { ...CAME, Attempts: 2, "Last attempt": on("17") },
      [],
      `=IF([Last attempt]>DATE(2026;11;17)+TIME(10;0;0)+1/86400;"";${FOLLOW_UP})`,
    ],
    ["without a column Last attempt", { ...CAME, Attempts: 2 }, ["Last attempt"], `=IF([Attempts]=2;${FOLLOW_UP};"")`],
    ["with neither", { ...CAME, Attempts: 2 }, ["Last attempt", "Attempts"], ""],
    ["a text that says nothing", { ...CAME, "Last attempt": 'by "phone"' }, [], `=IF([Last attempt]="by ""phone""";${FOLLOW_UP};"")`],
    ["an error of a formula", { ...CAME, "Last attempt": "#N/A" }, [], `=IF(IFERROR([Last attempt]="#N/A";TRUE);${FOLLOW_UP};"")`],
    ["to be accepted", { ...CAME, Responded: "", "Passed to sales": on("18") }, [], `=IF([Accepted]="";${ACCEPT};"")`],
    ["an empty box", { ...CAME, Responded: "", "Passed to sales": on("18"), Accepted: false }, [], `=IF(N([Accepted])<>0;"";${ACCEPT})`],
    [
      "accepted before it was passed again",
      { ...CAME, Responded: "", "Passed to sales": on("18"), Accepted: on("16") },
      [],
      `=IF([Accepted]>DATE(2026;11;16)+TIME(10;0;0)+1/86400;"";${ACCEPT})`,
    ],
    ["without a column Accepted", { ...CAME, Responded: "", "Passed to sales": on("18") }, ["Accepted"], ""],
    ["given up", { ...CAME, Attempts: 6 }, [], "Given up"],
    ["given back", { ...CAME, Returned: on("17") }, [], "Resting"],
    ["until a day", { ...CAME, Returned: on("17"), "Back on": on("20") }, [], '=IF(NOW()>=DATE(2026;11;20);"Back today";"Resting")'],
    ["lost for now", { ...CAME, Stage: "Lost", "Back on": on("20") }, [], '=IF(NOW()>=DATE(2026;11;20);"Back today";"Resting")'],
    [
      "until an hour: passed on its day",
      { ...CAME, Stage: "Lost", "Back on": on("18", "14:00"), "Passed to sales": on("18", "09:00") },
      [],
      "",
    ],
    [
      "until an hour, and nobody says when it was given back: passed on its day",
      { ...CAME, Returned: "yes", "Back on": on("18", "14:00"), "Passed to sales": on("18", "09:00"), Attempts: 0 },
      [],
      `=IF([Accepted]="";${ACCEPT};"")`,
    ],
    [
      "until an hour: passed on the day before",
      { ...CAME, Returned: "yes", "Back on": on("18", "14:00"), "Passed to sales": on("17") },
      [],
      '=IF(NOW()>=DATE(2026;11;18);"Back today";"Resting")',
    ],
    ["dates that cannot be", { ...CAME, Responded: "x" }, [], "Check dates"],
    ["no lead", {}, [], ""],
  ])("%s", (_, fields, without, formula) => expect(own(fields, without).nextStatus).toBe(formula));
});

describe("a pause until a moment", () => {
  const UNTIL = { ...CAME, "Pause until": on("18", "14:00") };
  const since: LeadMemory = { pauses: [{ from: on("18", "10:00").getTime(), to: null }], attempts: [] };
  const turned = (after: string): string => `=IF(NOW()>=DATE(2026;11;18)+TIME(14;0;0);${after};"Paused")`;
  const moment = (day: number, hour: number, minute: number): string => `DATE(2026;11;${day})+TIME(${hour};${minute};0)`;
  const openFrom = (due: string, warn: string): string => `IF(NOW()>${due};"Overdue";IF(NOW()>=${warn};"Due soon";"Waiting"))`;
  const UNANSWERED = { ...UNTIL, Responded: "", Received: on("18", "09:30") };

  it.each<[string, Record<string, Cell>, LeadMemory, readonly [status: unknown, nextStatus: string]]>([
    [
      "turns the later promise with its moments, and leaves the answer alone",
      { ...UNTIL, "Last attempt": on("17", "12:00"), Attempts: 2 },
      since,
      [
        expect.not.stringContaining("NOW()"),
        turned(
          `IF([Last attempt]>${moment(17, 12, 0)}+1/86400;"";IF(NOW()>${moment(18, 16, 0)};"Follow-up overdue";IF(NOW()>=${moment(18, 9, 0)};"Follow-up due";"Waiting")))`,
        ),
      ],
    ],
    [
      "turns the first answer as well",
      UNANSWERED,
      since,
      [
        turned(
          `IF(ISNUMBER([Responded]);IF([Responded]<[Received];"Check dates";IF([Responded]-${moment(18, 14, 30)}<=1/864000;"On time";"Late"));IF([Responded]<>"";"Check dates";${openFrom(moment(18, 14, 30), moment(18, 14, 15))}))`,
        ),
        turned('""'),
      ],
    ],
    [
      "of a lead without an ID counts as no pause",
      { ...UNANSWERED, "Lead ID": "" },
      NO_MEMORY,
      [
        turned(
          `IF(ISNUMBER([Responded]);IF([Responded]<[Received];"Check dates";IF([Responded]-${moment(18, 10, 30)}<=1/864000;"On time";"Late"));IF([Responded]<>"";"Check dates";${openFrom(moment(18, 10, 30), moment(18, 10, 15))}))`,
        ),
        turned('""'),
      ],
    ],
    ["at a stage that waits goes on", { ...UNANSWERED, Stage: "Waiting on customer" }, since, ["Paused", "Paused"]],
    ["that nobody knows the end of goes on", { ...UNANSWERED, "Pause until": "open" }, since, ["Paused", "Paused"]],
    ["of a lead that is not ready is none", { ...UNANSWERED, Received: "soon" }, since, ["Check dates", "Check dates"]],
    [
      "of a lead that will be given up says so",
      { ...UNTIL, Attempts: 6 },
      since,
      [expect.not.stringContaining("NOW()"), turned('"Given up"')],
    ],
  ])("%s", (_, fields, known, [status, nextStatus]) => {
    const cells = own(fields, [], known);
    expect(cells).toMatchObject({ status, nextStatus });
  });

  it("shows no due moment yet: it is not promised while nobody may work", () => {
    expect(own(UNANSWERED, [], since)).toMatchObject({
      due: "",
      warn: "",
      nextDue: "",
      nextWarn: "",
      note: "Paused until Wed 18 Nov 14:00",
    });
  });

  it("says after its moment what it said it would say", () => {
    expect(own(UNANSWERED, [], since, on("18", "14:00"))).toMatchObject({ due: on("18", "14:30"), warn: on("18", "14:15") });
  });
});

it("the due moment and the warning stand beside it, and the day on which a lead comes back", () => {
  expect(own(CAME)).toMatchObject({
    nextDue: on("17", "09:30"),
    nextWarn: on("17", "09:00"),
    next: "Attempt 2: overdue since Tue 17 Nov 09:30",
  });
  expect(own({ ...CAME, Returned: on("17"), "Back on": on("20") })).toMatchObject({ nextDue: on("20", "00:00"), nextWarn: "" });
  expect(own({ ...CAME, Attempts: 6 })).toMatchObject({ nextDue: "", nextWarn: "" });
});

describe("SLA status", () => {
  it("turns to Back today with the other one where sales gave the lead back", () => {
    const { status, nextStatus } = own({ ...CAME, Returned: on("17"), "Back on": on("20") });
    expect(status).toBe(nextStatus);
  });

  it("stays the first answer's where a lead is lost for now", () => {
    expect(own({ ...CAME, Stage: "Lost", "Back on": on("20") }).status).toContain('"On time"');
  });

  const AGAIN = { ...CAME, Returned: on("17", "12:00"), "Passed to sales": on("18", "09:00"), Accepted: "yes" };
  const turning = 'IF(NOW()>[SLA due];"Overdue";IF(NOW()>=[SLA warn];"Due soon";"Waiting"))';
  const tried = (waiting: string, since = "DATE(2026;11;18)+TIME(9;0;0)") =>
    `=IF(ISNUMBER([Last attempt]);IF([Last attempt]>=${since};IF([Last attempt]-[SLA due]<=1/864000;"On time";"Late");${waiting});${waiting})`;

  it.each<[string, Record<string, Cell>, string]>([
    ["looks at the last attempt of a lead that was passed again", AGAIN, tried(turning)],
    ["the same once it was tried", { ...AGAIN, Attempts: 1, "Last attempt": on("18", "09:30") }, tried('"Waiting"')],
    ["not one from before, of the same day", { ...AGAIN, Attempts: 1, "Last attempt": on("18", "08:30") }, tried(turning)],
    ["nor one of the evening before", { ...AGAIN, Attempts: 1, "Last attempt": on("17", "18:00") }, tried(turning)],
    ["on a day alone", { ...AGAIN, Attempts: 1, "Last attempt": on("18", "00:00") }, tried('"Waiting"', "DATE(2026;11;18)+TIME(0;0;0)")],
  ])("%s", (_, fields, formula) => expect(own(fields).status).toBe(formula));

  it("looks at Responded again where a new answer stands there", () => {
    expect(own({ ...AGAIN, Responded: on("18", "09:30") }).status).toContain("ISNUMBER([Responded])");
    expect(own(AGAIN, ["Last attempt"]).status).toContain("ISNUMBER([Responded])");
  });
});

it("attempts are remembered in the hidden column, by Lead ID", () => {
  const tried = { ...CAME, Attempts: 2, "Last attempt": on("17") };
  const first = own(tried);
  expect(first.paused).toBe("L-1 | @ | @2026-11-17T09:00:00Z");
  expect(own({ ...tried, "Lead ID": "" }).paused).toBe("");
});
