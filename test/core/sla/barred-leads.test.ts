import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { barredLeads } from "../../../src/core/sla/barred-leads";
import { type Barring, barringLine, barringsOf } from "../../../src/core/sla/blacklist";
import { judgeLead, type Lead } from "../../../src/core/sla/judge";
import { NO_MEMORY } from "../../../src/core/sla/lead-memory";
import { worded } from "../../../src/language/spoken/worded";
import { BERLIN, benchAt, type LeadFields, leadOf, wallIn } from "./lead-made";

const rulesOf = (text: string): Barring[] => {
  const read = barringsOf(text);
  if ("sentence" in read) throw new Error(worded(read.sentence));
  return read;
};

const wall = wallIn(BERLIN);
const CAME = wall("2026-11-18 09:00");

const leadWith = (of: Record<string, Cell>, fields: LeadFields = {}): Lead => ({
  ...leadOf({ received: CAME, ...fields }),
  byHeading: (heading) => of[heading],
});

const benchOf = (text: string) => benchAt({ at: wall("2026-11-18 09:10"), terms: { barrings: rulesOf(text) } });
const judge = (lead: Lead, bench: ReturnType<typeof benchOf>) => judgeLead(lead, NO_MEMORY, bench);

const RULES = "Email ends with @rival.com\nTitle contains student\nAt MQL: Phone is blank";
const LEADS: readonly (readonly [Record<string, Cell>, LeadFields?])[] = [
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
    "each under the first rule that bars it, the one that bars most first",
    RULES,
    [
      ["Email ends with @rival.com", 2],
      ["At MQL: Phone is blank", 2],
      ["Title contains student", 1],
    ],
  ],
  ["no rule that bars nobody", "Title is Head\nTitle contains student", [["Title contains student", 2]]],
  ["nobody over a missing column", "Fax is blank", []],
  ["a rule that stands twice once", "Title is student\nTitle is student", [["Title is student", 2]]],
  ["without rules nothing", "", []],
])("counts %s", (_, text, counts) => {
  const bench = benchOf(text);
  expect(barredLeads(leads.map((lead) => judge(lead, bench)))).toEqual(counts);
});

it("counts the rules of today beside those of an earlier version that still bar a lead", () => {
  const [earlier, now] = [benchOf("Title contains student"), benchOf("Email ends with @rival.com")];
  const counted = barredLeads(leads.map((lead) => judge(lead, lead.stage === "" ? earlier : now)));
  expect(counted).toEqual([
    ["Email ends with @rival.com", 1],
    ["Title contains student", 1],
  ]);
});

describe("the rule that bars a lead is the one of which its note speaks", () => {
  const [student, phone] = [
    { Title: "student", Phone: "" },
    { Title: "", Phone: "" },
  ];
  const bench = { ...benchOf(RULES), saysRejected: () => false };
  it.each<[string, Record<string, Cell>, LeadFields, string | null]>([
    ["open", student, {}, "Title contains student"],
    ["open, at the rule's stage", phone, { stage: "MQL" }, "At MQL: Phone is blank"],
    ["answered, at the rule's stage", phone, { stage: "MQL", responded: CAME }, "At MQL: Phone is blank"],
    ["answered", student, { responded: CAME }, null],
    ["returned, at the rule's stage", phone, { stage: "MQL", responded: CAME, returned: CAME }, "At MQL: Phone is blank"],
    ["lost: only its stage's rule is asked", student, { lostReason: "No budget" }, null],
    ["with dates to check", student, { received: "soon" }, null],
    ["no lead", student, { received: "" }, null],
  ])("%s", (_, of, fields, line) => {
    const { barring, notes } = judge(leadWith(of, fields), bench);
    expect(barring && barringLine(barring)).toBe(line);
    const told = notes.filter(({ say }) => say === "sla.barred" || say === "sla.barredAtStage").map(({ figures }) => figures[0]);
    expect(told).toEqual(line === null ? [] : [line]);
  });
});

it("counts every barred lead once, whatever the rules", () => {
  const lines = fc.subarray(["A is x", "A is blank", "At MQL: A is one of x, y", "A is not z", "B contains x", "C is blank"]);
  const cell = fc.constantFrom("", "x", "y", "z");
  const some = fc.record({ A: cell, B: cell, stage: fc.constantFrom("", "MQL"), responded: fc.constantFrom<Cell>("", CAME) });
  fc.assert(
    fc.property(lines, fc.array(some), (rules, rows) => {
      const bench = benchOf(rules.join("\n"));
      const judged = rows.map(({ A, B, stage, responded }) => judge(leadWith({ A, B }, { stage, responded }), bench));
      const counted = barredLeads(judged);
      const holds = judged.filter(({ later }) => later?.kind === "still" && later.state === "notReady");
      expect(counted.reduce((sum, [, leads]) => sum + leads, 0)).toBe(holds.length);
    }),
  );
});
