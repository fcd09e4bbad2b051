import { asText, textOf } from "../../../src/tables/formulas/as-text";
import { countsOver, inWholeColumns, wholeColumn } from "../../../src/tables/formulas/whole-column";
import { numberText } from "../../../src/tables/leads/lead-conditions";

test("names a column of a tab", () => expect(wholeColumn("Ana's leads", 27)).toBe("'Ana''s leads'!$AB:$AB"));

test.each([
  ["as written", "=SLA_LAG('Leads'!K2:K;'Leads'!S2:S;B71;B72)", "=SLA_LAG('Leads'!K:K;'Leads'!S:S;B71;B72)"],
  ["after rows were put in", "=SLA_LAG('Leads'!K4:K,'Leads'!S4:S,B71,B72)", "=SLA_LAG('Leads'!K:K,'Leads'!S:S,B71,B72)"],
  ["as Sheets shows it", "=SLA_LAG(Leads!K2:K, Leads!S2:S, $B$71, B72)", "=SLA_LAG(Leads!K:K, Leads!S:S, $B$71, B72)"],
  [
    "with arguments left out",
    "=SLA_STAGE_COUNTS('A''s'!$K2:$K;'A''s'!I2:I;A9:A13;B1;B2;)",
    "=SLA_STAGE_COUNTS('A''s'!K:K;'A''s'!I:I;A9:A13;B1;B2;)",
  ],
  ["whole already", "=SLA_LAG('Leads'!K:K;'Leads'!S:S;B71)", null],
  ["with an end", "=SLA_LAG('Leads'!K2:K99;'Leads'!S2:S99;B71)", null],
  ["with a word of a person's", '=SLA_STAGE_COUNTS(Leads!K2:K;Leads!I2:I;A9:A13;B1;B2;;Leads!F2:F;"Web")', null],
  ["inside another call", "=IFERROR(SLA_LAG(Leads!K2:K;Leads!S2:S;B71))", null],
  ["with a sum behind it", "=SLA_LAG(Leads!K2:K;Leads!S2:S;B71)+1", null],
])("a formula %s", (_, formula, expected) => expect(inWholeColumns(formula)).toBe(expected));

test.each([
  ["=SLA_LAG(Leads!K4:K;Leads!S4:S)", "'Leads'!K:K", true],
  ["=SLA_LAG('My leads'!K:K)", "'My leads'!K:K", true],
  ["=SLA_LAG('Old leads'!K2:K)", "'Leads'!K:K", false],
  ["=SLA_LAG(Leads!AK2:AK)", "'Leads'!K:K", false],
  ["=SLA_LAG(Leads!K2:K;Leads!S2:S)", "'Leads'!$K:$K", true],
  ["=sla_lag( leads!$k:$k , leads!$s:$s )", "'Leads'!$K:$K", true],
  ["=SLA_LAG('LEADS'!K:K)", "Leads!$K:$K", true],
  ["=SLA_LAG(MyLeads!K2:K)", "'Leads'!$K:$K", false],
  ["=SLA_LAG('My Leads'!K2:K)", "'Leads'!$K:$K", false],
  ["=SLA_LAG(Leads!K:KA)", "'Leads'!$K:$K", false],
])("%s over %s: %s", (formula, column, expected) => expect(countsOver(formula, column)).toBe(expected));

test.each(["007", "2026-01-05", "TRUE", "WAHR", "1e5", "5%", "5,0 %", "1.5", "1/5", "=1+1", "+49", "-", "@x", "'t", "plain"])(
  "%s stays the text that it is",
  (text) => {
    expect(asText(text)).toBe(`'${text}`);
    expect(textOf(asText(text) as string)).toBe(text);
  },
);

test("what is no text is left as it is", () => {
  const day = new Date(0);
  expect([7, 0.5, true, day, ""].map((cell) => asText(cell))).toEqual([7, 0.5, true, day, ""]);
});

test.each([
  [50, "50"],
  [7.5, "75/10"],
  [0.05, "5/100"],
  [-1.25, "-125/100"],
])("%d as %s in a formula", (number, text) => expect(numberText(number)).toBe(text));
