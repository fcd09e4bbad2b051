/** Leads whose deal was closed and lost are customers in no table. */

import { byChannel as byChannelOf } from "../../../src/core/metrics/by-channel";
import { lateness as latenessOf } from "../../../src/core/metrics/lateness";
import { lostReasons as lostReasonsOf } from "../../../src/core/metrics/lost-reasons";
import { segments as segmentsOf } from "../../../src/core/metrics/segments";
import { responseStats } from "../../../src/core/sla/response-stats";
import { inWords, spokenTable } from "../../harness/in-words";

const [byChannel, lateness] = [spokenTable(byChannelOf), spokenTable(latenessOf)];
const [lostReasons, segments] = [spokenTable(lostReasonsOf), spokenTable(segmentsOf)];
const utc = () => 0;
const column = (...cells: (string | number | boolean)[]) => cells.map((cell) => [cell]);
const received = column("2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07");
const won = column("2026-07-01", "2026-07-02", "2026-07-03", true);
const revenue = column(900, 0, 700, 300);
const stage = column("Won", "Closed Lost", "Customer", "Lost");
const lostReason = column("", "", "Price", "-");
const source = column("Web", "web ", "WEB", "Fair");

test("by channel, names in any capitals", () => {
  const question = { received, channel: source, passed: "", wonOn: won, revenue, spend: "" };
  const shown = (more: object) => byChannel({ ...question, ...more }, "", "", utc).map((row) => [row[0], row[1], row[3], row[8]]);
  expect(shown({}).slice(1)).toEqual([
    ["Web", 3, 3, 1600],
    ["Fair", 1, 1, 300],
    ["All", 4, 4, 1900],
  ]);
  expect(shown({ stage, lostReason }).slice(1)).toEqual([
    ["Web", 3, 1, 900],
    ["Fair", 1, 0, 0],
    ["All", 4, 1, 900],
  ]);
  expect(shown({ stage }).slice(1, 2)).toEqual([["Web", 3, 2, 1600]]);
});

test("by segment", () => {
  const found = segments({ received, segment: source, wonOn: won, revenue, cost: 10, stage, lostReason }, "2026-11-18", 90, "", utc);
  expect(found.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ["Web", 3, 1],
    ["Fair", 1, 0],
  ]);
});

test("the price of lateness", () => {
  const question = {
    received,
    responded: column("2026-05-04", "2026-05-05", "2026-05-06", ""),
    due: received,
    wonOn: won,
    revenue,
    stage,
    lostReason,
  };
  const [, onTime, late] = lateness(question, "2026-11-18 12:00", 90, "", utc);
  expect([onTime?.slice(0, 3), late?.slice(0, 3)]).toEqual([
    ["On time", 3, 1],
    ["Late", 1, 0],
  ]);
});

test.each<[string, string[], [string, number][]]>([
  [
    "two agreed phrases in one reason",
    ["Not a fit, student", "Price"],
    [
      ["All", 2],
      ["Out of profile", 1],
    ],
  ],
  [
    "other capitals and blanks",
    ["NOT  A FIT ", "not a fit", "Price"],
    [
      ["All", 3],
      ["Out of profile", 2],
    ],
  ],
  [
    "dashes",
    ["-", "n/a", "Price"],
    [
      ["All", 1],
      ["Out of profile", 0],
    ],
  ],
])("lost reasons: %s", (_, reasons, sums) => {
  const found = lostReasons(column(...reasons), "", "", "", { outOfProfile: "Not a fit\nStudent", limit: 0.2 }, utc);
  expect(found.slice(-3, -1).map(([name, count]) => [name, count])).toEqual(sums);
});

test("answers of one rep in three spellings", () => {
  const calendar = { week: Array.from({ length: 7 }, () => []), holidays: new Map(), offsetAt: utc };
  const question = { received, responded: "", due: "", asOf: "2026-11-18", group: column("Ada", "ADA", " ada ", "Ben") };
  expect(inWords(responseStats(question as never, calendar as never, utc).map(([name, leads]) => [name, leads]))).toEqual([
    ["Group", "Leads"],
    ["Ada", 3],
    ["Ben", 1],
    ["All", 4],
  ]);
});
