import { callsOfOurs, callThatLeans } from "../../../src/core/formulas/omitted-arguments";

describe("a formula that leans on the agreement", () => {
  it.each([
    ["=SLA_GOAL()", true],
    ["=sla_goal( )", true],
    ["=SLA_GOAL(35)", true],
    ["=SLA_GOAL(35, B2:B5)", true],
    ["=SLA_GOAL(35; B2:B5)", true],
    ['=SLA_GOAL(35, , "up")', true],
    ["=SUM(SLA_GOAL(MAX(1, 2)))", true],
    ['=IF(A1="SLA_GOAL(1,2,3)", SLA_GOAL(), 0)', true],
    ['=SLA_GOAL(35, B2:B5, "up")', false],
    ['=SLA_GOAL(35; {0.3, 0.4}; "up")', false],
    ["=SLA_GOAL(35, OFFSET(A1, 0, 1, 2, 3), A9)", false],
    ["=SLA_GOAL(35, 'My, tab'!A1:A2, \"up\")", false],
    ["=SLA_DUE(K2:K, 60)", true],
    ['=SLA_DUE(K2:K, 60, A2:C6, E2:E9, "Europe/Berlin")', false],
    ["=SLA_EXIST_BY(A1, B2:B5, D2:F6)", true],
    ["=SLA_EXIST_BY(A1, B2:B5, D2:F6, H2:H9)", false],
    ["=SLA_LAG(A2:A, B2:B, D1)", true],
    ['=SLA_LAG(A2:A, B2:B, D1, 90, , "Web")', false],
    ['=SLA_LAG(A2:A, B2:B, D1, 90, , "Web", I2:I)', true],
    ["=SLA_STAGE_COUNTS(K:K, I:I, A2:A6, D1, D2)", true],
    ["=SLA_MATURE_COUNTS(K:K, I:I, A2:A6, D1, 90)", true],
    ["=SLA_CHANCE(B2:B6, 35, 1783)", false],
    ["=SLA_LEADS_FOR(B2:B6, 35)", false],
    ["=SLA_RATES(B2:B6)", false],
    ['=SLA_LOST_REASONS(T2:T, "Not a fit")', true],
    ['=SLA_LOST_REASONS(T2:T, "Not a fit", 0.2)', false],
    ['=SLA_EXPLAIN(A2:A, B2:B, , A2:C6, E2:E9, "Europe/Berlin")', false],
    ['=SLA_EXPLAIN(A2:A, B2:B, 60, A2:C6, , "Europe/Berlin")', true],
    ["=SLA_BY_CHANNEL(K:K, F:F, L:L, S:S, R:R, , , , I:I)", true],
    ["=SLA_BY_CHANNEL(K:K, F:F, L:L, S:S, R:R)", false],
    ['="=SLA_GOAL()"', false],
    ["=MY_SLA_GOAL()", false],
    ["=SUM(A1:A9)", false],
    ["", false],
  ])("%s: %p", (formula, leans) => expect(callThatLeans(formula) !== null).toBe(leans));

  it("is found by what has changed", () => {
    const counts = "=SLA_STAGE_COUNTS(K:K, I:I, A2:A6, D1, D2)";
    expect(callThatLeans(counts, { agreement: true, stages: false })).toBeNull();
    expect(callThatLeans("=SLA_GOAL()", { agreement: false, stages: true })).toBeNull();
    expect(callThatLeans(`=SUM(SLA_GOAL()) + ${counts.slice(1)}`, { agreement: false, stages: true })).toBe("SLA_STAGE_COUNTS(");
  });

  it("is named as it is spelt", () => expect(callThatLeans('="sla_goal" & sla_Goal (35)')).toBe("sla_Goal ("));
});

describe("calls of our functions", () => {
  it.each<[string, string[]]>([
    ["=SLA_RATES(B2:B6)", ["SLA_RATES("]],
    ["=sla_Goal (35)+SLA_STATUS(A2:A, SLA_DUE(K2, 60))", ["sla_Goal (", "SLA_STATUS(", "SLA_DUE("]],
    ['=IF(A1="SLA_GOAL(1)", SLA_TODAY, MY_SLA_GOAL())', []],
    ["=SUM(A1:A9)", []],
    ["", []],
  ])("in %s: %p", (formula, calls) => expect(callsOfOurs(formula)).toEqual(calls));
});
