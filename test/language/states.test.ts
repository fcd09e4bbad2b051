/** States in a language that marks its words: written in it alone, read in every one. */

import { en as PANEL } from "../../sidebar/language/en/en";
import { workingClock } from "../../src/core/calendar/clock";
import { workingWeek } from "../../src/core/calendar/working-week";
import type { Cell } from "../../src/core/cells/cell";
import { sharesMet } from "../../src/core/sla/back-test";
import { NO_MEMORY } from "../../src/core/sla/lead-memory";
import { responseStats } from "../../src/core/sla/response-stats";
import { STATES } from "../../src/core/sla/states";
import { statuses } from "../../src/core/sla/status";
import { promisedLeads } from "../../src/jobs/leads/promised-leads";
import { states as ENGLISH } from "../../src/language/en/states";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { saysRejected } from "../../src/language/spoken/peoples-words";
import { inStateWords, stateIn, statesIn, stateWord } from "../../src/language/spoken/states";
import { speakBy } from "../../src/language/spoken/words";
import { criterion } from "../../src/tables/formulas/quote";
import { leadReader } from "../../src/tables/leads/lead-row";
import { leadColumns, type TimedColumns } from "../../src/tables/leads/lead-table";
import { mailLeads } from "../../src/tables/leads/mail-leads";
import { shownState } from "../../src/tables/leads/shown-state";
import { stateRules } from "../../src/tables/looks/state-colours";
import { cellCounts, formulaText } from "../../src/tables/monitor/cell-counts";
import { metricLeads } from "../../src/tables/monitor/metric-leads";
import { ownCells, type RowBench, standsAlready } from "../../src/tables/own-columns/own-cells";
import { statusFormula } from "../../src/tables/own-columns/status-formula";

const utc = () => 0;
const HEADINGS = [
  "Lead ID",
  "Received",
  "Responded",
  "Stage",
  "SLA status",
  "SLA due",
  "SLA warn",
  "SLA next step",
  "SLA note",
  "SLA paused",
  "SLA next status",
  "SLA next due",
  "SLA next warn",
];
const COLUMNS = leadColumns(HEADINGS) as TimedColumns;
const CAME = new Date("2026-11-18T09:00:00Z");
const DUE = new Date("2026-11-18T10:00:00Z");
const NOON = new Date("2026-11-18T12:00:00Z");
const always = { week: workingWeek([["Mon-Sun", "00:00", "24:00"]], utc), holidays: new Map(), offsetAt: utc };
const TERMS: RowBench["terms"] = {
  ...{ usual: { targetMinutes: 60, warnMinutes: 15 }, targets: [], startsAt: "received", automaticMinutes: 5 },
  ...{ waitingStages: ["On hold"], endStages: [], required: [], barrings: [] },
  cadence: { attempts: 0, spacingMinutes: 540, acceptMinutes: 0 },
};
const BENCH: RowBench = {
  ...{ columns: COLUMNS, top: 0, calendar: always, terms: TERMS, clock: workingClock(always, CAME.getTime(), CAME.getTime()) },
  ...{ sheetOffset: utc, at: NOON.getTime(), saysRejected, versions: [] },
};

const speakMarked = () => speakBy(() => MARKED);
const speakEnglish = () => speakBy(() => "en");
beforeEach(speakMarked);
afterAll(speakEnglish);

const rowOf = (fields: Record<string, Cell>): Cell[] => HEADINGS.map((heading) => fields[heading] ?? "");
const ownOf = (fields: Record<string, Cell>) => ownCells(leadReader(HEADINGS, COLUMNS, utc)(rowOf(fields)), 1, NO_MEMORY, BENCH);
/** What stands in quotes in a formula. */
const textsIn = (formula: string): string[] => (formula.match(/"[^"]*"/g) ?? []).map((text) => text.slice(1, -1));
const isMarked = (text: string): boolean => /^\u27e6.*\u27e7$/.test(text);

it("the panel says of each state what it means", () => {
  expect(Object.keys(PANEL.help.means).sort()).toEqual([...STATES].sort());
});

describe("a cell that says", () => {
  it.each(STATES.map((state) => [ENGLISH[state], state] as const))("%s", (word, state) => {
    expect([stateIn(word), stateIn(` ${word} `), stateIn(markedText(word)), stateWord(state)]).toEqual([
      state,
      state,
      state,
      markedText(word),
    ]);
    speakEnglish();
    expect([stateIn(word), stateIn(markedText(word)), stateWord(state)]).toEqual([state, state, word]);
  });

  it.each<[Cell | undefined]>([[""], ["waiting"], ["notReady"], ["Done"], ["Loading..."], ["#N/A"], [true], [0], [CAME], [undefined]])(
    "%p is in no state",
    (cell) => expect(stateIn(cell)).toBeNull(),
  );
});

it("a word by which an earlier build called a state is read still", () => {
  expect([stateIn("Returned"), stateIn(" Returned "), stateIn("returned")]).toEqual(["resting", "resting", null]);
});

describe("a column of the words", () => {
  const both: Cell[][] = [["Not recorded"], [markedText("Late")], ["Done"], [""], [7]];

  it("is read in either language, and stays left out where it is", () => {
    expect(statesIn(both)).toEqual([["notRecorded"], ["late"], [""], [""], [""]]);
    expect([statesIn("Late"), statesIn(""), statesIn(undefined), statesIn(null)]).toEqual(["late", "", undefined, null]);
  });

  it.each([
    ["in English", "Not recorded"],
    ["in the document's language", markedText("Not recorded")],
  ])("keeps a lead out of the shares: %s", (_, word) => {
    const [received, responded] = [
      [[CAME], [CAME]],
      [[new Date("2026-11-18T09:30:00Z")], [""]],
    ] as Cell[][][];
    const status = statesIn([["On time"], [word]]);
    expect(sharesMet(received, responded, 60, NOON, always, utc, status)).toBe(1);
    const [, all = []] = responseStats({ received, responded, due: [[DUE], [DUE]], asOf: NOON, group: "", status }, always, utc);
    expect(all.slice(1, 4)).toEqual([2, 1, 1]);
  });

  it("is answered in the document's language alone", () => {
    expect(inStateWords(statuses([[DUE], [""]], [[""], [""]], NOON, "", utc))).toEqual([[markedText("Overdue")], [""]]);
    expect(inStateWords(statuses(DUE, CAME, NOON, "", utc))).toBe(markedText("On time"));
  });
});

describe("what is written holds words of the document's language alone:", () => {
  it.each<[string, () => string]>([
    ["the formula of an open lead", () => statusFormula(COLUMNS, 2, true)],
    ["the formula of an answered one", () => statusFormula(COLUMNS, 2, false, 5, "neverAnswered")],
    [
      "the colours' rules",
      () => stateRules("clear", { status: 4, nextStatus: 6 }).reduce((all, { formula }) => all + formula.replace('N("Lead SLA")', ""), ""),
    ],
  ])("%s", (_, write) => {
    const texts = textsIn(write()).filter(Boolean);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => !isMarked(text))).toEqual([]);
  });

  it("a state in which no clock runs", () => {
    expect(ownOf({ "Lead ID": "L-1", Received: CAME, Stage: "On hold" }).status).toBe(markedText("Paused"));
  });

  it("what the monitor counts", () => {
    const cells = [HEADINGS, rowOf({ Received: CAME })];
    const counted = { leadTab: "Leads", top: 0, columns: COLUMNS, cells, written: cells, counted: cells, notRead: {}, spend: null };
    const agreed = { from: "A1", to: "A2", inbound: [], marketing: [], outside: [], readyFrom: 0, covers: null, reps: 0 };
    const piece = cellCounts({ ...counted, ...agreed }).inState("late");
    expect(piece && formulaText(piece)).toContain(`;"\u27e6Late~~\u27e7"`);
    expect(criterion('Why? "*"')).toBe('"Why~? ""~*"""');
  });
});

describe("a row whose status was written in another language", () => {
  const lead = { "Lead ID": "L-1", Received: CAME, Responded: "" };

  it("does not stand already, and does once it is written anew", () => {
    speakEnglish();
    const before = ownOf(lead);
    speakMarked();
    const wanted = ownOf(lead);
    const rowWith = (own: typeof wanted, word: string) =>
      rowOf({ ...lead, "SLA status": word, "SLA due": own.due, "SLA warn": own.warn, "SLA note": own.note, "SLA next step": own.next });
    const formulas = (own: typeof wanted) => HEADINGS.map((heading) => (heading === "SLA status" ? String(own.status) : ""));
    expect(standsAlready(wanted, rowWith(before, "Overdue"), formulas(before), COLUMNS)).toBe(false);
    expect(standsAlready(wanted, rowWith(wanted, markedText("Overdue")), formulas(wanted), COLUMNS)).toBe(true);
  });

  it("does not stand already where no clock runs", () => {
    const paused = { ...lead, Stage: "On hold" };
    const wanted = ownOf(paused);
    const rowWith = (word: string) =>
      rowOf({ ...paused, "SLA status": word, "SLA next status": word, "SLA note": wanted.note, "SLA paused": wanted.paused });
    const none = HEADINGS.map(() => "");
    expect(standsAlready(wanted, rowWith("Paused"), none, COLUMNS)).toBe(false);
    expect(standsAlready(wanted, rowWith(markedText("Paused")), none, COLUMNS)).toBe(true);
  });

  it.each([
    ["in English", "Overdue"],
    ["in the document's", markedText("Overdue")],
  ])("is read by whoever asks: %s", (_, word) => {
    const row = rowOf({ ...lead, "SLA status": word, "SLA due": DUE, "SLA warn": CAME });
    const cells = [HEADINGS, row];
    expect(shownState(row, COLUMNS, CAME)).toBe("overdue");
    expect(mailLeads(cells, COLUMNS, 0, TERMS, NOON.getTime(), utc).map(({ state }) => state)).toEqual(["overdue"]);
    const tab = { cells, columns: COLUMNS, top: 0, sheetOffset: utc };
    expect(promisedLeads(tab, null, NOON).lines.map(({ state }) => state)).toEqual(["overdue"]);
    expect(metricLeads(cells, COLUMNS, utc).map(({ status }) => status)).toEqual(["overdue"]);
  });

  it("counts by its due moment only where nothing stands in it", () => {
    const statusOf = (status: Cell) => metricLeads([HEADINGS, rowOf({ ...lead, "SLA status": status })], COLUMNS, utc)[0]?.status;
    expect([statusOf(""), statusOf("Done"), statusOf("late")]).toEqual(["", null, null]);
  });
});
