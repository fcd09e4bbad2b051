import { metrics } from "../../../src/language/en/metrics";
import { monitorRemarks } from "../../../src/language/en/monitor-remarks";

describe("a comparison of shares", () => {
  it.each<[string, string]>([
    [metrics.marketingBroken(0.3, 0.2), "30 % of the lost leads were out of profile, agreed is 20 % at most."],
    [metrics.marketingBroken(0.2004, 0.2), "20.04 % of the lost leads were out of profile, agreed is 20 % at most."],
    [metrics.marketingBroken(0.0034, 0.003), "0.34 % of the lost leads were out of profile, agreed is 0.3 % at most."],
    [metrics.marketingKept(0.1996, 0.2), "19.96 % of the lost leads were out of profile, agreed is 20 % at most."],
    [metrics.marketingKept(0.2, 0.2), "20 % of the lost leads were out of profile, agreed is 20 % at most."],
  ])("never reads equal where it is not: %s", (said, end) => expect(said).toMatch(new RegExp(`${end.replace(/[.]/g, "\\.")}$`)));
});

describe("remarks of the monitor agree with their counts", () => {
  it.each<[string, string]>([
    [monitorRemarks.lateness(1, 5, 1), "1 lead of 5 counts. 1 is too young; 3 not due, not recorded, or with dates to check."],
    [monitorRemarks.lateness(2, 1200, 0), "2 leads of 1,200 count. 0 are too young; 1,198 not due, not recorded, or with dates to check."],
  ])("%s", (said, wanted) => expect(said).toBe(wanted));

  it.each<[number, number, string]>([
    [0, 0, "of those that were due."],
    [1, 1, "No answer is recorded of 1 of them (1 lead in all): it counts in no share."],
    [2, 1300, "No answer is recorded of 2 of them (1,300 leads in all): they count in no share."],
  ])("says how many answers are not recorded: %d of %d", (ofMonth, all, end) => {
    const said = monitorRemarks.answers(ofMonth, all);
    expect(said.endsWith(end)).toBe(true);
    expect(said.length).toBeLessThan(260);
  });
});
