import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { barredLeads } from "../../../src/core/sla/barred-leads";
import { type Barring, barringsOf } from "../../../src/core/sla/blacklist";
import { barringNow, type Lead, type ResponseTerms } from "../../../src/core/sla/judge";
import { worded } from "../../../src/language/spoken/worded";

const rulesOf = (text: string): Barring[] => {
  const read = barringsOf(text);
  if ("sentence" in read) throw new Error(worded(read.sentence));
  return read;
};

const CAME = new Date("2026-11-18T09:00:00Z");

function leadWith(of: Record<string, Cell>, fields: Partial<Lead> = {}): Lead {
  const blank = { id: "", priority: "", source: "", stage: "", received: CAME, passed: "", accepted: "", responded: "", attempts: "" };
  const rest = { lastAttempt: "", connected: "", returned: "", returnReason: "", won: "", lostReason: "" };
  const days = { backOn: "", pauseUntil: "" };
  return { ...blank, ...rest, ...days, byHeading: (heading) => of[heading], ...fields };
}

const benchOf = (text: string) => ({
  terms: { barrings: rulesOf(text), automaticMinutes: 0, waitingStages: [], endStages: [] } as unknown as ResponseTerms,
  sheetOffset: () => 0,
  at: CAME.getTime(),
});

const RULES = "Email ends with @rival.com\nTitle contains student\nAt MQL: Phone is blank";
const LEADS: readonly (readonly [Record<string, Cell>, Partial<Lead>?])[] = [
  [{ Email: "a@rival.com", Title: "student", Phone: "" }, { stage: "MQL" }],
  [{ Email: "b@RIVAL.com", Title: "", Phone: "" }],
  [{ Email: "c@bo.com", Title: "Student", Phone: "1" }],
  [{ Email: "d@bo.com", Title: "", Phone: "" }, { stage: "mql" }],
  // Answered: only its stage's rule holds.
  [
    { Email: "e@rival.com", Title: "", Phone: "" },
    { stage: "MQL", responded: CAME },
  ],
  [{ Email: "f@rival.com", Title: "", Phone: "1" }, { responded: CAME }],
  [{ Email: "g@bo.com", Title: "", Phone: "" }],
  // No lead yet.
  [{ Email: "h@rival.com", Title: "", Phone: "" }, { received: "" }],
];
const leads = LEADS.map(([of, fields]) => leadWith(of, fields));

it.each<[string, string, [string, number][]]>([
  [
    "each under the first rule that bars it",
    RULES,
    [
      ["Email ends with @rival.com", 2],
      ["Title contains student", 1],
      ["At MQL: Phone is blank", 2],
    ],
  ],
  [
    "a rule that bars nobody with 0",
    "Title is Head\nTitle contains student",
    [
      ["Title is Head", 0],
      ["Title contains student", 2],
    ],
  ],
  ["a rule over a missing column with 0", "Fax is blank", [["Fax is blank", 0]]],
  ["a rule that stands twice once", "Title is student\nTitle is student", [["Title is student", 2]]],
  ["without rules nothing", "", []],
])("counts %s", (_, text, counts) => {
  const bench = benchOf(text);
  expect(barredLeads(leads, () => bench, bench.terms.barrings)).toEqual(counts.map(([line, count]) => ({ line, leads: count })));
});

it("names behind the rules of today those of an earlier version that still bar a lead", () => {
  const [earlier, now] = [benchOf("Title contains student"), benchOf("Email ends with @rival.com")];
  const counted = barredLeads(leads, (lead) => (lead.stage === "" ? earlier : now), now.terms.barrings);
  expect(counted).toEqual([
    { line: "Email ends with @rival.com", leads: 1 },
    { line: "Title contains student", leads: 1 },
  ]);
});

it("counts every barred lead once, whatever the rules", () => {
  const lines = fc.subarray(["A is x", "A is blank", "At MQL: A is one of x, y", "A is not z", "B contains x", "C is blank"]);
  const cell = fc.constantFrom("", "x", "y", "z");
  const some = fc.record({ A: cell, B: cell, stage: fc.constantFrom("", "MQL"), responded: fc.constantFrom<Cell>("", CAME) });
  fc.assert(
    fc.property(lines, fc.array(some), (rules, rows) => {
      const bench = benchOf(rules.join("\n"));
      const all = rows.map(({ A, B, stage, responded }) => leadWith({ A, B }, { stage, responded }));
      const counted = barredLeads(all, () => bench, bench.terms.barrings);
      const barred = all.filter((lead) => barringNow(lead, bench) !== null);
      expect(counted.reduce((sum, one) => sum + one.leads, 0)).toBe(barred.length);
    }),
  );
});
