import fc from "fast-check";
import { countedIn, latestFullPeriod, latestMonth, monthsIn, unknownStages } from "../../../src/core/funnel/counted-period";
import type { CountedLead } from "../../../src/core/funnel/stage-counts";
import { stageListOf } from "../../../src/core/funnel/stage-list";
import { inWords } from "../../harness/in-words";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const text = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
const came = (on: string, reached: number, stage = ""): CountedLead => ({ day: day(on), reached, stage });
const STAGES = stageListOf([["Lead"], ["MQL"], ["Customer"]]);

describe("the latest month of mature leads", () => {
  it.each([
    ["2026-08-20", "2026-07-01", "2026-07-31"],
    ["2026-08-31", "2026-08-01", "2026-08-31"],
    ["2026-09-01", "2026-08-01", "2026-08-31"],
    ["2026-03-01", "2026-02-01", "2026-02-28"],
    ["2028-03-30", "2028-02-01", "2028-02-29"],
    ["2026-01-30", "2025-12-01", "2025-12-31"],
  ])("up to %s is %s to %s", (mature, first, last) => {
    const month = latestMonth(day(mature));
    expect([text(month.first), text(month.last)]).toEqual([first, last]);
  });
});

describe("the latest period with a lead in every stage", () => {
  const found = (leads: CountedLead[]) => {
    const period = latestFullPeriod(leads, 3, day("2026-08-20"));
    return period && [text(period.first), text(period.last), ...period.counts];
  };
  it.each<[string, CountedLead[], unknown[] | null]>([
    ["no lead at all", [], null],
    ["nobody was ever won", [came("2026-07-05", 1), came("2026-05-05", 1)], null],
    ["the latest month", [came("2026-07-05", 2), came("2026-07-06", 0)], ["2026-07-01", "2026-07-31", 2, 1, 1]],
    ["a month before", [came("2026-07-05", 1), came("2026-05-31", 2)], ["2026-05-01", "2026-05-31", 1, 1, 1]],
    [
      "of two months the later",
      [came("2026-04-05", 2), came("2026-06-30", 2), came("2026-07-01", 0)],
      ["2026-06-01", "2026-06-30", 1, 1, 1],
    ],
    ["young leads do not count", [came("2026-08-01", 2), came("2026-11-01", 2)], null],
    ["two years ago: all since then", [came("2024-07-15", 2), came("2026-07-01", 0)], ["2024-07-01", "2026-07-31", 2, 1, 1]],
  ])("%s", (_, leads, expected) => expect(found(leads)).toEqual(expected));

  it("is found whenever there is one, ends with mature leads, and leaves no stage empty", () => {
    const lead = fc.record({
      day: fc.integer({ min: day("2023-01-01"), max: day("2026-12-31") }),
      reached: fc.integer({ min: 0, max: 2 }),
      stage: fc.constant(""),
    });
    fc.assert(
      fc.property(fc.array(lead, { maxLength: 40 }), (leads) => {
        const period = latestFullPeriod(leads, 3, day("2026-08-20"));
        const all = countedIn(leads, { first: Number.NEGATIVE_INFINITY, last: day("2026-07-31") }, 3);
        expect(period === null).toBe(all.counts.includes(0));
        if (!period) return;
        expect(period.last).toBeLessThanOrEqual(day("2026-08-20"));
        expect(period.counts).not.toContain(0);
        expect(countedIn(leads, period, 3)).toEqual(period);
      }),
    );
  });
});

describe("how many months a period is long", () => {
  it.each([
    ["2026-07-01", "2026-07-31", 1],
    ["2026-02-01", "2026-02-28", 1],
    ["2026-07-01", "2026-07-07", 1],
    ["2026-06-01", "2026-07-31", 2],
    ["2026-05-01", "2026-07-31", 3],
    ["2025-08-01", "2026-07-31", 12],
    ["2024-02-01", "2026-01-31", 24],
  ])("%s to %s: %p", (first, last, months) => expect(monthsIn({ first: day(first), last: day(last) })).toBe(months));
});

it("names the stages that the plan does not know, the most leads first", () => {
  const words = [
    "Neu",
    " neu ",
    "Kontaktiert",
    "Lost",
    "Closed - Not Converted",
    "MQL",
    "customer",
    "",
    "Offer",
    "offer",
    "OFFER",
    "#N/A",
    "#NAME?",
    "Cancelado",
  ];
  const leads = words.map((stage) => came("2026-07-01", 0, stage));
  expect(STAGES && inWords(unknownStages(leads, STAGES))).toEqual([
    { word: "Offer", leads: 3 },
    { word: "Neu", leads: 2 },
    { word: "an error instead of a word", leads: 2 },
    { word: "Kontaktiert", leads: 1 },
  ]);
});
