import fc from "fast-check";
import { addRun, hasPassed, intervalFor, type TimeUsed, usedAt } from "../../../src/jobs/notes/time-used";

const MINUTE = 60_000;
const NOON = Date.parse("2026-11-18T12:00:00Z");
const at = (minutes: number): Date => new Date(NOON + minutes * MINUTE);

describe("how many minutes lie between two runs that work", () => {
  it.each([
    ["every 5 minutes, nothing used", 5, 0, 5],
    ["every 5 minutes, 15 used", 5, 15, 5],
    ["above 15 it is every third", 5, 15.1, 15],
    ["up to 25", 5, 25, 15],
    ["above 25 every hour", 5, 25.1, 60],
    ["near 30 none", 5, 29, Number.POSITIVE_INFINITY],
    ["a look after changes, a minute apart", 1, 3, 1],
    ["above 15", 1, 16, 3],
    ["above 25", 1, 26, 60],
    ["near 30", 1, 29.5, Number.POSITIVE_INFINITY],
    ["an hourly timer is as it is", 60, 16, 60],
    ["however much it used", 60, 80, 60],
    ["every half hour", 30, 16, 60],
  ])("%s", (_, every, used, minutes) => expect(intervalFor(every, used * MINUTE)).toBe(minutes));

  it("grows with the time that is used", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 5, 10, 15, 30, 60), fc.nat(40 * MINUTE), fc.nat(40 * MINUTE), (every, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(intervalFor(every, less)).toBeLessThanOrEqual(intervalFor(every, more));
        expect(intervalFor(every, less)).toBeGreaterThanOrEqual(every);
      }),
    );
  });

  it("keeps a day under 30 minutes whatever each run takes, up to one run's own time", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 * MINUTE }), { minLength: 1, maxLength: 20 }), (lengths) => {
        let used: TimeUsed | undefined;
        let ran = "";
        for (let minute = 0; minute < 24 * 60; minute += 5) {
          const took = lengths[minute % lengths.length] ?? 0;
          if (!hasPassed(intervalFor(5, usedAt(used, at(minute))), ran, at(minute))) continue;
          used = addRun(used, at(minute), took);
          ran = at(minute).toISOString();
        }
        expect(usedAt(used, at(24 * 60 - 5))).toBeLessThanOrEqual(29 * MINUTE + Math.max(...lengths));
      }),
    );
  });
});

describe("whether time has passed", () => {
  it.each([
    ["no run yet", 60, "", 0, 0, true],
    ["a minute to the second", 1, at(0).toISOString(), 1, 0, true],
    ["less", 1, at(0).toISOString(), 0.99, 0, false],
    ["a timer that came a little early", 15, at(0).toISOString(), 13.5, 2 * MINUTE, true],
    ["too early", 15, at(0).toISOString(), 12, 2 * MINUTE, false],
    ["never", Number.POSITIVE_INFINITY, at(0).toISOString(), 10_000, 0, false],
  ])("%s", (_, minutes, since, now, slack, passed) => expect(hasPassed(minutes, since, at(now), slack)).toBe(passed));
});
