import { formulaCore, isSameFormula } from "../../../src/tables/formulas/same-formula";

const COUNT = "=SLA_STAGE_COUNTS('Leads'!$K:$K;'Leads'!$S:$S;A9:A13;\"Google, Ads\")";

describe("formulas that say the same", () => {
  it.each([
    ["as it was written", COUNT],
    ["tabs without quotes", '=SLA_STAGE_COUNTS(Leads!$K:$K;Leads!$S:$S;A9:A13;"Google, Ads")'],
    ["commas between arguments", "=SLA_STAGE_COUNTS('Leads'!$K:$K,'Leads'!$S:$S,A9:A13,\"Google, Ads\")"],
    ["functions in small letters", "=sla_stage_counts('Leads'!$K:$K;'Leads'!$S:$S;A9:A13;\"Google, Ads\")"],
    ["cells and tabs in small letters", "=SLA_STAGE_COUNTS('leads'!$k:$k;leads!$s:$s;a9:a13;\"Google, Ads\")"],
    ["spaces and lines", "= SLA_STAGE_COUNTS (\n  'Leads'!$K:$K ;\u00a0'Leads'!$S:$S; A9:A13; \"Google, Ads\" )"],
    ["all of it", "=Sla_Stage_Counts(leads!$K:$K, 'LEADS'!$S:$S, a9:A13, \"Google, Ads\")"],
  ])("%s", (_, written) => expect(isSameFormula(COUNT, written)).toBe(true));

  it.each([
    ["another text", COUNT.replace("Google, Ads", "Google; Ads")],
    ["a text in small letters", COUNT.replace("Google", "google")],
    ["a text with one space more", COUNT.replace("Google, ", "Google,  ")],
    ["another tab", COUNT.replaceAll("'Leads'", "'Our Leads'")],
    ["a tab whose name ends alike", COUNT.replaceAll("'Leads'", "MyLeads")],
    ["another column", COUNT.replace("$K:$K", "$L:$L")],
    ["one argument less", COUNT.replace(";A9:A13", "")],
    ["no formula", COUNT.slice(1)],
    ["nothing", ""],
  ])("not: %s", (_, written) => expect(isSameFormula(COUNT, written)).toBe(false));

  it.each([
    ["a name that needs its quotes", "='Our leads'!a1", "='OUR LEADS'!A1"],
    ["a name with a comma, a bracket and a mark", "=SUM('a, {b} \"c\"'!a1,b2)", "=SUM('A, {B} \"C\"'!A1;B2)"],
    ["a name with an apostrophe", "='Ana''s leads'!A1", "='ANA''S LEADS'!A1"],
    ["letters of every alphabet", "='Führung'!A1+'潜在客户'!A1", "=FÜHRUNG!A1+潜在客户!A1"],
    ["a text with doubled marks", '="say ""a, b"" " & A1', '="say ""a, b"" "&A1'],
    ["a mark that nobody closed", '=A1&"x', '=A1&"X'],
    ["columns of an array", "=SUM({1,2;3,4},5)", "=SUM({1,2;3,4};5)"],
    ["columns of an array where commas part decimals", "=SUM({1\\2;3\\4};5)", "=SUM({1,2;3,4};5)"],
    ["a call within an array", "={MAX(a1,b1),2;3,4}", "={MAX(A1;B1),2;3,4}"],
    ["rows of an array are no columns", "={1;2}", "={1;2}"],
  ])("reads %s", (_, written, core) => expect(formulaCore(written)).toBe(core));
});
