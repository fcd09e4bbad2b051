import { workingClock } from "../../../src/core/calendar/clock";
import type { Calendar } from "../../../src/core/calendar/opening-spans";
import { type FigureWords, type MetricLead, repsOf } from "../../../src/core/metrics/month-counts";
import { monthFigures } from "../../../src/core/metrics/month-figures";

const utc = () => 0;
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));
const WEEK: Calendar = { week: Array.from({ length: 7 }, () => []), holidays: new Map(), offsetAt: utc } as unknown as Calendar;
const STRETCH = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 18, 12) };
const WORDS: FigureWords = {
  inbound: ["Webinar"],
  marketing: ["Webinar"],
  outside: ["Not a fit", "Student", "student "],
  readyFrom: 50,
  covers: null,
  margin: null,
};
const BLANK: MetricLead = {
  received: at(2),
  source: "",
  stage: "",
  owner: "",
  passed: "",
  responded: "",
  due: "",
  status: "",
  won: "",
  revenue: "",
  attempts: "",
  connected: "",
  pipeline: "",
  lostReason: "",
  accepted: "",
  score: "",
  until: "",
};
const figures = (leads: Partial<MetricLead>[]) =>
  monthFigures(
    leads.map((lead) => ({ ...BLANK, ...lead })),
    {
      spend: { lines: [], leftOut: [] },
      words: WORDS,
      stretch: STRETCH,
      promises: [],
      clock: workingClock(WEEK, STRETCH.from, STRETCH.to),
      offsetAt: utc,
    },
  );

test.each<[string, (string | number | boolean)[], number | null]>([
  ["two phrases in one reason", ["Not a fit, student"], 1],
  ["in other capitals and blanks", ["NOT  A FIT", "Price"], 0.5],
  ["a dash and n/a are no reasons", ["Student", "-", "n/a", "Price"], 0.5],
  ["no reason at all", ["", " "], null],
])("the share out of profile: %s", (_, reasons, expected) => {
  expect(figures(reasons.map((lostReason) => ({ lostReason }))).outside.value).toBe(expected);
});

test("a closing date is a win only of a lead that was not lost", () => {
  const closed = { won: at(12), revenue: 100, source: "webinar ", passed: at(3), score: 80 };
  const found = figures([
    { ...closed, stage: "Won" },
    { ...closed, stage: "Closed Lost", revenue: 0 },
    { ...closed, lostReason: "Price" },
    { ...closed, won: true, stage: "lost" },
    { stage: "Engaging" },
  ]);
  expect([found.customers, found.revenue.value, found.marketingShare.value, found.conversion.value]).toEqual([
    { value: 1, counted: 1 },
    100,
    1,
    0.2,
  ]);
});

test.each<[string, Partial<MetricLead>[], number | null]>([
  ["more won than came: they came before", [{ received: at(-20), won: at(3) }, { received: at(-30), won: at(4) }, {}], null],
  ["as many", [{ received: at(-20), won: at(3) }, {}], 1],
  ["none came", [{ received: at(-20), won: at(3) }], null],
])("lead conversion where %s", (_, leads, expected) => {
  expect(figures(leads).conversion.value).toBe(expected);
});

test.each<[string, (string | number | boolean | Date)[], number]>([
  ["a word with blanks around", ["Yes ", " y", "no", ""], 0.5],
  ["ticks, dates and ones", [true, at(5), 1, false], 0.75],
  ["a text that looks like a date is a word", ["2026-11-05 09:00", "x"], 0.5],
])("connected: %s", (_, connected, expected) => {
  expect(figures(connected.map((cell) => ({ connected: cell, passed: at(3) }))).connect.value).toBe(expected);
});

test("a rep in several spellings is one, and counts from his first lead that came", () => {
  const owned = ["Ada", "ADA ", "Ben"].map((owner) => ({ ...BLANK, owner }));
  expect(repsOf([...owned, { ...BLANK, owner: "Cleo", received: at(28) }], STRETCH.to, utc)).toBe(2);
});

test("without a lead no moment is asked for its zone but those of the month", () => {
  const asked: number[] = [];
  const offsetAt = (instant: number) => {
    asked.push(instant);
    return 0;
  };
  const clock = workingClock(WEEK, STRETCH.from, STRETCH.to);
  const found = monthFigures([], { spend: { lines: [], leftOut: [] }, words: WORDS, stretch: STRETCH, promises: [], clock, offsetAt });
  expect(found.average).toEqual({ value: null, counted: 0 });
  expect(asked.every(Number.isFinite)).toBe(true);
});
