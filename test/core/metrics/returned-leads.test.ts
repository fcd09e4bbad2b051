/** Why leads came back from sales, and which of the reasons judge what marketing passed on. */
import type { Cell } from "../../../src/core/cells/cell";
import { judgesQuality, returnedLeads } from "../../../src/core/metrics/returned-leads";
import { inWords } from "../../harness/in-words";

const utc = () => 0;
const DAY = 86_400_000;
const at = (day: number) => new Date(Date.UTC(2026, 10, day, 9));
const PERIOD = { first: Date.UTC(2026, 10, 1) / DAY, last: Date.UTC(2026, 10, 18) / DAY };
const TERMS = { notNow: ["Not now", "No budget"], outside: ["Student"], limit: null };

it.each<[string, Cell, boolean]>([
  ["any reason", "Wrong person", true],
  ["a rejection", "Rejected: wrong region", true],
  ["not now", "not  now, perhaps in May", false],
  ["within a rejection, too", "Rejected: no budget", false],
  ["a reason that is both never fitted", "Student, no budget", true],
  ["no reason judges nobody", "", false],
  ["a dash is none", "-", false],
])("a return judges the quality of a lead: %s", (_, reason, expected) => expect(judgesQuality(TERMS)(reason)).toBe(expected));

const lead = (returned: Cell, returnReason: Cell, passed: Cell = at(3)) => ({ received: at(2), passed, returned, returnReason });
const table = (leads: Parameters<typeof returnedLeads>[0], limit: number | null = null) =>
  inWords(returnedLeads(leads, PERIOD, { ...TERMS, limit }, utc)) as Cell[][];

it("counts each reason by the day of the return, a tick by the day the lead came", () => {
  expect(
    table([
      lead(at(4), "Student"),
      lead(true, "student "),
      lead(at(5), "Not now"),
      lead(at(6), ""),
      lead("", ""),
      // In other months: passed before and returned now; returned later; passed and returned before.
      lead(at(7), "Student", at(-10)),
      lead(at(20), "Student", at(-10)),
      lead(at(-3), "Student", at(-10)),
    ]),
  ).toEqual([
    ["Return reason", "Leads", "Share", "What it says"],
    ["Student", 3, 0.5, "quality"],
    ["Not now", 1, 1 / 6, "not now"],
    ["(none)", 1, 1 / 6, ""],
    ["All", 5, 5 / 6, ""],
    ["Returned for their quality", 3, 0.5, ""],
    ["Not enough data: only 6 leads passed to sales.", "", "", ""],
  ]);
});

it.each<[string, number, number | null, string]>([
  ["no share was agreed", 3, null, ""],
  [
    "above the agreed share",
    3,
    0.2,
    "Marketing's side is not kept: 30 % of the leads that sales had were returned for their quality, agreed is 20 % at most.",
  ],
  ["at it", 2, 0.2, "Marketing's side is kept: 20 % of the leads that sales had were returned for their quality, agreed is 20 % at most."],
])("judges marketing's side: %s", (_, quality, limit, expected) => {
  const leads = Array.from({ length: 10 }, (_, place) => (place < quality ? lead(at(4), "Student") : lead("", "")));
  expect(table(leads, limit).at(-1)?.[0]).toBe(expected);
});

it("has no share where sales had no lead", () =>
  expect(table([]).slice(1)).toEqual([
    ["All", 0, "", ""],
    ["Returned for their quality", 0, "", ""],
    ["Not enough data: no lead passed to sales.", "", "", ""],
  ]));
