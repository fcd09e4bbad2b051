import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { ALL_TESTS, takesList, takesValue } from "../../../src/core/scoring/cell-test";
import { type Barring, barredBy, barringLine, barringsOf as codedBarrings } from "../../../src/core/sla/blacklist";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { worded } from "../../../src/language/spoken/worded";
import { inWords } from "../../harness/in-words";

const barringsOf = (text: string) => codedBarrings(text, PEOPLES_WORDS.ofLines?.barrings);

type Rule = Omit<Barring, "line">;

const rulesOf = (text: string): Barring[] => {
  const read = barringsOf(text);
  if ("sentence" in read) throw new Error(worded(read.sentence));
  return read;
};

const rule = (column: string, test: Barring["test"], text = "", more: Partial<Rule> = {}): Rule => ({
  stage: null,
  column,
  test,
  text,
  ...more,
});

describe("a line", () => {
  it.each<[string, Rule]>([
    ["Email ends with @rival.com", rule("Email", "ends with", "@rival.com")],
    ["at MQL: Job Title CONTAINS student", rule("Job Title", "contains", "student", { stage: "MQL" })],
    ["At  Waiting on customer :Title is x", rule("Title", "is", "x", { stage: "Waiting on customer" })],
    ["Company is Tallow is Ltd", rule("Company", "is", "Tallow is Ltd")],
    ["Company is not Tallow Ltd", rule("Company", "is not", "Tallow Ltd")],
    ["Email starts  with info@", rule("Email", "starts with", "info@")],
    ["Employees at least 1,000", rule("Employees", "at least", "1,000", { limit: 1000 })],
    ["Employees is at most 5", rule("Employees", "at most", "5", { limit: 5 })],
    ["Founded at least 2020-01-01", rule("Founded", "at least", "2020-01-01")],
    ["Founded at most 31.12.2020", rule("Founded", "at most", "31.12.2020")],
    ["Phone is blank", rule("Phone", "is blank")],
    ["At Opportunity: Budget IS  BLANK", rule("Budget", "is blank", "", { stage: "Opportunity" })],
    ["Phone is empty", rule("Phone", "is blank")],
    ["Phone is not empty", rule("Phone", "is filled")],
    ["Do not call is filled", rule("Do not call", "is filled")],
    ["Title is blank sheet", rule("Title", "is", "blank sheet")],
    ["Country is one of Norway, Sweden", rule("Country", "is one of", "Norway, Sweden")],
    ["Country one of Norway; Sweden", rule("Country", "is one of", "Norway; Sweden")],
    ["Country is not one of Norway; Sweden", rule("Country", "is not one of", "Norway; Sweden")],
    ['"What is your role?" contains student', rule("What is your role?", "contains", "student")],
    ['"At "work": is" is x', rule('At "work": is', "is", "x")],
    ["At MQL: “This is at least one” is x", rule("This is at least one", "is", "x", { stage: "MQL" })],
  ])("%p", (line, read) => {
    const lines = rulesOf(line);
    expect(lines).toEqual([{ ...read, line: line.trim() }]);
  });
});

describe("several rules in one cell", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["A is x\n\n B is y ", ["A is x", "B is y"]],
    ["A is x; B is y", ["A is x", "B is y"]],
    ["A is x\r\nB is y;", ["A is x", "B is y"]],
    // Behind a list a semicolon parts its values, until a rule begins.
    ["A is one of x; y; z", ["A is one of x; y; z"]],
    ["A is one of x; y; B is blank", ["A is one of x; y", "B is blank"]],
    ["A is one of x;y\nB is y", ["A is one of x; y", "B is y"]],
    ["B is blank; A is one of Tallow, Ltd; Acme, Inc.", ["B is blank", "A is one of Tallow, Ltd; Acme, Inc."]],
  ])("%p", (text, lines) => expect(rulesOf(text).map(barringLine)).toEqual(lines));
});

describe("a line that is not understood is named, with an example", () => {
  it.each<[string, string]>([
    ["no students", '"no students" is no rule. Write a line like "Email ends with @rival.com"'],
    ["A is x\nTitle has student", '"Title has student" is no rule'],
    ["A is x; students", '"students" is no rule'],
    ["Title is", '"Title is" does not say what to compare with. Write a line like "Country is Norway".'],
    ["Title is one of", '"Title is one of" does not say what to compare with. Write a line like "Country is one of Norway".'],
    ["Title is one of ,", '"Title is one of ," does not say what to compare with'],
    ["Employees at least many", '"Employees at least many" needs a number or a day. Write a line like "Employees at least 50"'],
    ["Founded at most 03/04/2026", '"Founded at most 03/04/2026" needs a number or a day'],
    ["Score at least 0,5", '"Score at least 0,5": '],
    [`Title ${"x".repeat(300)}`, '…" is no rule'],
  ])("%p", (text, sentence) => {
    const said = (inWords(barringsOf(text)) as { sentence: string }).sentence;
    expect(said).toContain(sentence);
    expect(said.length).toBeLessThan(200);
  });
});

describe("a lead", () => {
  const cells = (of: Record<string, Cell>) => (heading: string) => of[heading];
  it.each<[string, string, Record<string, Cell>, string | null]>([
    ["Phone is blank", "", { Phone: " " }, "Phone is blank"],
    ["Phone is blank", "", { Phone: 0 }, null],
    ["Phone is blank", "", {}, null],
    ["Phone is not one of 1, 2", "", {}, null],
    ["Country is not Norway", "", { Country: "" }, "Country is not Norway"],
    ["A is x\nB is y", "", { A: "z", B: "Y" }, "B is y"],
    ["A is x\nA contains x", "", { A: "x" }, "A is x"],
    ["At Férias: A is x", "ferias ", { A: "x" }, "At Férias: A is x"],
    ["At MQL: A is x", "SAL", { A: "x" }, null],
    ["Size at least 50", "", { Size: "1.250" }, "Size at least 50"],
    ["Size at most 50", "", { Size: "1.250" }, null],
    ["Size at most 50", "", { Size: "" }, null],
    ["Company is one of Acme, Inc., Tallow", "", { Company: "ACME, Inc." }, "Company is one of Acme, Inc., Tallow"],
  ])("%p at %p with %p: %p", (text, stage, of, line) =>
    expect(barredBy(rulesOf(text), stage, cells(of), undefined, { sign: () => "," })?.line ?? null).toBe(line),
  );
});

const someText = fc.stringMatching(/^[A-Za-z0-9@.äéß]([A-Za-z0-9@., äéß-]{0,12}[A-Za-z0-9@äéß])?$/);
const someValue = someText.filter((text) => /[^,\s]/.test(text));
/** Headings are what people make of them: questions of a form, too. */
const someColumn = fc.oneof(someText, fc.constantFrom("What is your role?", "At risk", "Is one of us", "at least"));
const someRule = fc
  .record({
    stage: fc.option(fc.constantFrom("MQL", "Waiting on customer", "At risk")),
    column: someColumn,
    test: fc.constantFrom(...ALL_TESTS),
  })
  .chain((parts) => {
    const limits = fc.constantFrom("50", "1,250", "2026-11-18", "18.11.2026");
    const lists = fc.oneof(
      someValue,
      fc.array(someValue, { minLength: 2, maxLength: 4 }).map((values) => values.join("; ")),
    );
    const bySize = parts.test === "at least" || parts.test === "at most";
    const text = bySize ? limits : takesList(parts.test) ? lists : takesValue(parts.test) ? someValue : fc.constant("");
    return text.map((value): Barring => ({ ...parts, text: value }));
  });

it("reads what it prints as the same rule", () => {
  fc.assert(
    fc.property(someRule, (one) => {
      const [read, ...more] = rulesOf(barringLine(one));
      expect(more).toEqual([]);
      expect(read).toMatchObject(one);
    }),
  );
});

/** Lines of the words that lines are made of, in any order. */
const someLines = fc
  .array(
    fc.constantFrom(...'Title is not one of none at At least most blank filled empty contains MQL: x 5 , ; " \n'.split(/ (?=\S|\n)/)),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(" "));

it("reads what it prints of any rule that it read as the same rule", () => {
  fc.assert(
    fc.property(someLines, (text) => {
      const rules = barringsOf(text);
      if ("sentence" in rules) return;
      for (const { line: _, ...read } of rules) {
        expect(barringsOf(barringLine(read))).toEqual([{ ...read, line: barringLine(read) }]);
      }
    }),
    { numRuns: 2000, examples: [['" At " is MQL: Title is'], ['At MQL: "At" is x: Title is']] },
  );
});

it("bars nobody by a column that is missing", () => {
  fc.assert(fc.property(someRule, fc.string(), (one, stage) => expect(barredBy([one], stage, () => undefined)).toBeNull()));
});
