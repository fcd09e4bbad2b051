import type { Cell } from "../../../src/core/cells/cell";
import { lagToWon } from "../../../src/core/funnel/lag";
import { matureCounts, stageCounts } from "../../../src/core/funnel/stage-counts";
import { zone } from "../calendar/zones";
import { cells, column, expectSentence, type Given } from "./says";

const BERLIN = zone("Europe/Berlin");
const FUNNEL = column(["Lead", "MQL", "SAL", "Opportunity", "Customer"]);
/** Midnight of 1 November in Berlin is still October in UTC. */
const NOVEMBER = new Date("2026-10-31T23:00:00Z");

/** A tab as it is met: dates as cells and as text, stages in capitals, lost and unknown ones, rows that are no leads. */
const LEADS: [received: Cell, stage: Cell, pipeline: Cell, won: Cell][] = [
  ["2026-10-01", "Lead", "", ""],
  ["2026-10-01 23:59", "mql ", "", ""],
  [new Date("2026-10-31T22:59:00Z"), "SAL", "", ""],
  ["2026-10-15", "OPPORTUNITY", 12000, ""],
  ["2026-10-15", "Customer", 12000, "2026-11-02"],
  ["2026-10-15", "Lost", "", ""],
  ["2026-10-15", "Lost", 900, ""],
  ["2026-10-15", "Waiting on customer", "", "2026-11-02"],
  ["2026-10-15", "", "", ""],
  ["2026-10-15", "Lost", "n/a", "no"],
  ["2026-10-15", "Lost", 0, false],
  [NOVEMBER, "Customer", "", ""],
  ["2026-09-30 23:59", "Customer", "", ""],
  ["yesterday", "Customer", "", "2026-11-02"],
  ["", "Customer", "", ""],
  ["#REF!", "#REF!", "#REF!", "#REF!"],
  ["", "", "", ""],
];
const part = (at: number) => column(LEADS.map((row) => row[at]));
const [received, stage, , won] = [0, 1, 2, 3].map(part);
const proofs = cells(LEADS.map(([, , pipeline, date]) => [pipeline, date]));

const counts = (given: { from?: Given; to?: Given; proofs?: Given; stages?: Given } = {}) =>
  stageCounts(
    { received, stage, stages: cells(given.stages ?? FUNNEL), proofs: cells(given.proofs ?? "") },
    cells(given.from ?? "2026-10-01"),
    cells(given.to ?? "2026-10-31"),
    BERLIN,
  );

describe("SLA_STAGE_COUNTS", () => {
  it.each([
    ["by stage alone", counts(), [[11], [4], [3], [2], [1]]],
    ["won on proves the last stage", counts({ proofs: won }), [[11], [5], [4], [3], [2]]],
    ["a pipeline value proves the stage before it", counts({ proofs }), [[11], [6], [5], [4], [2]]],
    ["stages in a row", counts({ stages: [["Lead", "SAL", "Customer"]] }), [[11, 2, 1]]],
    ["from the beginning", counts({ from: "" }), [[12], [5], [4], [3], [2]]],
    ["up to the latest", counts({ to: "" }), [[12], [5], [4], [3], [2]]],
    ["one day, to its end", counts({ from: "2026-10-01", to: "2026-10-01" }), [[2], [1], [0], [0], [0]]],
    ["a day given with its time", counts({ to: "2026-10-01 08:00" }), [[2], [1], [0], [0], [0]]],
    ["a period without leads", counts({ from: "2020-01-01", to: "2020-12-31" }), [[0], [0], [0], [0], [0]]],
    ["no stages yet", counts({ stages: [[""], [""]] }), ""],
  ])("counts each lead in every stage that it reached: %s", (_, answer, expected) => expect(answer).toEqual(expected));

  it.each([
    ["a blank stage", () => counts({ stages: column(["Lead", "", "SAL"]) as never }), "stages: stage 2 is blank"],
    ["a stage twice", () => counts({ stages: column(["Lead", " lead"]) as never }), "stages: "],
    [
      "a table of stages",
      () =>
        counts({
          stages: [
            ["a", "b"],
            ["c", "d"],
          ],
        }),
      "stages: give one row",
    ],
    ["a day that is none", () => counts({ from: "October" }), 'from: "October" is no date'],
    ["a period that ends before it begins", () => counts({ from: "2026-11-02" }), "from: it lies after to"],
    ["proofs of another length", () => counts({ proofs: [[1], [2]] }), "proofs: give as many rows as in received (17)"],
    ["more proofs than stages", () => counts({ stages: [["Lead"]], proofs }), "proofs: give at most one column"],
  ])("says in a sentence what to do: %s", (_, ask, sentence) => expectSentence(ask, sentence));
});

/** What a row can prove beside its stage: Passed to sales, Accepted, Pipeline value, Won on; and why it was lost. */
describe("a lead's proofs", () => {
  const PROVES = [["MQL", "SAL", "Opportunity", "Customer"]];
  type Row = [stage: Cell, passed: Cell, accepted: Cell, pipeline: Cell, won: Cell, reason: Cell];
  const of = (rows: Row[], proves: Given = PROVES, stages: Given = FUNNEL) =>
    (
      stageCounts(
        {
          received: column(rows.map(() => "2026-10-05")),
          stage: column(rows.map(([first]) => first)),
          stages: cells(stages),
          proofs: rows.map((row) => row.slice(1, 5)) as Cell[][],
          proves: cells(proves),
          lostReason: column(rows.map((row) => row[5])),
        },
        "",
        "",
        BERLIN,
      ) as Cell[][]
    ).flat();

  it.each<[string, Row, number[]]>([
    ["a lost lead without more", ["Lost", "", "", "", "", ""], [1, 0, 0, 0, 0]],
    ["lost after it was passed to sales", ["Lost", "2026-10-06", "", "", "", "No budget"], [1, 1, 0, 0, 0]],
    ["lost after sales accepted it", ["Lost", "", "2026-10-07", "", "", ""], [1, 1, 1, 0, 0]],
    ["lost with a pipeline value", ["Lost", "2026-10-06", "2026-10-07", 900, "", ""], [1, 1, 1, 1, 0]],
    ["lost with the day on which the deal was closed", ["Closed Lost", "2026-10-06", "", 900, "2026-11-02", ""], [1, 1, 1, 1, 0]],
    ["a reason stands beside a date in Won on", ["Opportunity", "", "", "", "2026-11-02", "No budget"], [1, 1, 1, 1, 0]],
    ["a dash is no reason", ["", "", "", "", "2026-11-02", "-"], [1, 1, 1, 1, 1]],
    ["won, whatever else is blank", ["Negotiation", "", "", "", "2026-11-02", ""], [1, 1, 1, 1, 1]],
    ["a tick in Accepted", ["New", "", true, "", "", ""], [1, 1, 1, 0, 0]],
    ["words that prove nothing", ["New", "no", "n/a", "none", "no", ""], [1, 0, 0, 0, 0]],
    ["a pipeline value of 0", ["New", "", "", 0, "", ""], [1, 0, 0, 0, 0]],
    ["the stage says more than the proofs", ["Opportunity", "2026-10-06", "", "", "", ""], [1, 1, 1, 1, 0]],
    ["customers at their stage stay customers", ["Customer", "", "", "", "", "No budget"], [1, 1, 1, 1, 1]],
  ])("count every stage that the row shows: %s", (_, row, expected) => expect(of([row])).toEqual(expected));

  it.each<[string, Given, Given, number[]]>([
    ["a stage more in between", PROVES, [["Lead", "MQL", "SAL", "Demo", "Opportunity", "Customer"]], [1, 1, 1, 1, 1, 0]],
    ["a column whose stage is gone proves none", [["MQL", "SAL", "", "Customer"]], [["Lead", "MQL", "SAL", "Customer"]], [1, 1, 1, 0]],
    ["a stage that is not in the list", [["MQL", "SAL", "Offer", "Customer"]], FUNNEL, [1, 1, 1, 0, 0]],
    ["capitals and spaces", column([" mql", "sal ", "OPPORTUNITY", "Customer"]) as Given, FUNNEL, [1, 1, 1, 1, 0]],
    ["left out: the last stages in their order", "", FUNNEL, [1, 1, 1, 1, 0]],
  ])("prove the stages that are named: %s", (_, proves, stages, expected) =>
    expect(of([["Lost", "2026-10-06", "2026-10-07", 900, "", ""]], proves, stages)).toEqual(expected),
  );

  it("need a stage for each column", () =>
    expectSentence(() => of([["Lost", "", "", "", "", ""]], [["MQL", "SAL"]]), "proves: give one stage"));
});

describe("SLA_MATURE_COUNTS", () => {
  const mature = (asOf: Cell, days: Cell) => matureCounts({ received, stage, stages: FUNNEL, proofs: won }, asOf, days, BERLIN);

  it.each([
    ["90 days unless given", mature("2026-12-29", ""), [[1], [1], [1], [1], [1]]],
    ["a lead of just so many days counts", mature("2026-12-30", ""), [[3], [2], [1], [1], [1]]],
    ["other days", mature("2026-11-18", 30), [[11], [5], [4], [4], [3]]],
    ["no days at all: every lead that came", mature("2026-11-18", 0), [[13], [7], [6], [5], [4]]],
  ])("counts only leads that are old enough: %s", (_, answer, expected) => expect(answer).toEqual(expected));

  it("needs a day of judging", () => expectSentence(() => mature("", ""), "as_of: give the day of judging"));
  it("needs a number of days", () => expectSentence(() => mature("2026-11-18", -1), "days: give a number of 0 or more"));
});

describe("SLA_LAG", () => {
  /** Lags of 0, 10, 20, 30 and 40 days, and rows that do not count. */
  const WON: [received: Cell, won: Cell][] = [
    ["2026-03-01 15:00", "2026-03-01"],
    ["2026-03-01", "2026-03-11"],
    ["2026-03-01", "2026-03-21 18:00"],
    ["2026-03-20", "2026-04-19"],
    ["2026-03-01", "2026-04-10"],
    ["2026-03-01", ""],
    ["2026-03-02", "2026-03-01"],
    ["2026-03-02", "2027-03-01"],
    ["soon", "2026-03-01"],
    ["2026-03-01", "soon"],
    ["2026-11-01", "2026-11-02"],
  ];
  const lag = (asOf: Cell, days: Cell, rows = WON) =>
    lagToWon({ received: column(rows.map(([came]) => came)), wonOn: column(rows.map(([, date]) => date)) }, asOf, days, BERLIN);

  it.each([
    ["won leads of mature cohorts only", lag("2026-11-18", ""), [[20, 36]]],
    ["young ones would make it look faster", lag("2026-11-18", 0), [[15, 35]]],
    ["won after the day of judging is not won yet", lag("2026-03-21", 0), [[10, 18]]],
    ["nothing won", lag("2026-11-18", "", [["", ""]]), [["", ""]]],
  ])("is the median and the 90th percentile: %s", (_, answer, expected) => expect(answer).toEqual(expected));

  it.each<[string, Cell[], Cell[], number[]]>([
    ["nobody was lost", ["Customer", "Customer", ""], ["", "-", ""], [10, 18]],
    ["a stage says lost", ["Closed lost", "Customer", ""], ["", "", ""], [15, 19]],
    ["a reason stands", ["", "", ""], ["", "", "No budget"], [5, 9]],
  ])("leaves lost leads out: %s", (_, stages, reasons, expected) => {
    const leads = {
      received: column(["2026-03-01", "2026-03-01", "2026-03-01"]),
      wonOn: column(["2026-03-01", "2026-03-11", "2026-03-21"]),
    };
    const told = { ...leads, stage: column(stages), lostReason: column(reasons) };
    expect(lagToWon(told, "2026-11-18", "", BERLIN)).toEqual([expected]);
  });
});

describe("one channel's leads", () => {
  const COMING = column(["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"]);
  const STAGE = column(["Customer", "MQL", "Customer", "Lead", "MQL"]);
  const WON = column(["2026-03-11", "", "2026-03-23", "", ""]);
  const CHANNEL = column(["Partner", " PARTNER ", "Web", "", "Web  form"]);
  const history = (only: Cell | Cell[][]) => ({ received: COMING, stage: STAGE, stages: FUNNEL, proofs: "", channel: CHANNEL, only });
  const reached = (only: Cell | Cell[][]) => (stageCounts(history(only), "", "", BERLIN) as Cell[][]).flat();

  it.each<[string, Cell | Cell[][], number[]]>([
    ["one word, in whatever capitals", "partner", [2, 2, 1, 1, 1]],
    ["several words", [["Partner"], ["web form"], [""]], [3, 3, 1, 1, 1]],
    ["a word that no lead has", "Fair", [0, 0, 0, 0, 0]],
    ["none: every lead", "", [5, 4, 2, 2, 2]],
    ["blank cells only: every lead", [[""], [" "]], [5, 4, 2, 2, 2]],
  ])("counts by %s", (_, only, counts) => expect(reached(only)).toEqual(counts));

  it("counts mature ones and days to won alike", () => {
    expect(matureCounts(history("Web"), "2026-11-18", "", BERLIN)).toEqual([[1], [1], [1], [1], [1]]);
    expect(lagToWon({ received: COMING, wonOn: WON, channel: CHANNEL, only: "partner" }, "2026-11-18", "", BERLIN)).toEqual([[10, 10]]);
    expect(lagToWon({ received: COMING, wonOn: WON, channel: CHANNEL, only: "" }, "2026-11-18", "", BERLIN)).toEqual([[15, 19]]);
  });

  it("needs the column in which to look", () =>
    expectSentence(() => stageCounts({ ...history("Web"), channel: "" }, "", "", BERLIN), "channel: give the column"));
});
