import { agreeing, counted } from "../../../src/language/en/counted";
import { enumerated } from "../../../src/language/en/enumeration";

describe("a count with its noun", () => {
  it.each<[number, string]>([
    [0, "0 leads"],
    [1, "1 lead"],
    [2, "2 leads"],
    [1200, "1,200 leads"],
  ])("%d: %s", (count, words) => expect(counted(count, "lead")).toBe(words));

  it("takes a plural that is no s", () =>
    expect([1, 2].map((count) => counted(count, "reply", "replies"))).toEqual(["1 reply", "2 replies"]));
  it("has its verb", () => expect([0, 1, 2].map((count) => agreeing(count, "is", "are"))).toEqual(["are", "is", "are"]));
});

describe("names in a sentence", () => {
  it.each<[string[], string]>([
    [[], ""],
    [["Leads"], "Leads"],
    [["Leads", "Revenue"], "Leads and Revenue"],
    [["Won on", "Revenue", "Source"], "Won on, Revenue and Source"],
    [["Leads, monthly average"], "Leads, monthly average"],
    [["Leads, monthly average", "Within SLA"], "Leads, monthly average; and Within SLA"],
    [["Leads", "Leads, monthly average", "Within SLA"], "Leads; Leads, monthly average; and Within SLA"],
  ])("%j", (names, words) => expect(enumerated(names)).toBe(words));
});
