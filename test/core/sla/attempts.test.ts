/** When a lead was tried to be reached: what is remembered after each look at its row. */

import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { type Attempt, type AttemptsSeen, attemptsNow, attemptsOf, attemptsThatCount } from "../../../src/core/sla/attempts";
import { memoryNote, memoryText } from "../../../src/core/sla/lead-memory";
import { BERLIN, benchAt, leadOf, wallIn } from "./lead-made";

const NOW = 100;

describe("after a look", () => {
  it.each<[string, Attempt[], AttemptsSeen, Attempt[]]>([
    ["nothing yet", [], { count: null, last: null }, []],
    ["one, with its moment", [], { count: 1, last: 10 }, [10]],
    ["one, and nothing says when", [], { count: 1, last: null }, [null]],
    ["several at once: only the last one's moment is known", [], { count: 3, last: 30 }, [null, null, 30]],
    ["one more", [10], { count: 2, last: 20 }, [10, 20]],
    ["two more at once", [10], { count: 3, last: 30 }, [10, null, 30]],
    ["one more while its moment is not typed yet", [10], { count: 2, last: 10 }, [10, NOW]],
    ["its moment typed after that", [10, NOW], { count: 2, last: 90 }, [10, 90]],
    ["its moment typed before it is counted", [10], { count: 1, last: 20 }, [10]],
    ["then counted", [10], { count: 2, last: 20 }, [10, 20]],
    ["one more, and the tab has no moments", [10, 20], { count: 3, last: null }, [10, 20, NOW]],
    ["two more at once, and the tab has no moments", [10], { count: 3, last: null }, [10, null, null]],
    ["the same again", [10, null, 30], { count: 3, last: 30 }, [10, null, 30]],
    ["a moment that was not known", [10, null], { count: 2, last: 20 }, [10, 20]],
    ["one less: the newest is dropped", [10, 20, 30], { count: 2, last: 20 }, [10, 20]],
    ["a slip of the hand", [10, null, null, 30], { count: 2, last: 15 }, [10, 15]],
    ["none any more", [10, 20], { count: 0, last: 20 }, []],
    ["a last moment older than those before it", [10, 20], { count: 2, last: 5 }, [10, 20]],
    ["no number: what is known stays", [10, 20], { count: "unclear", last: 30 }, [10, 20]],
    ["nobody counts: a first moment", [], { count: null, last: 10 }, [10]],
    ["nobody counts: a later one", [10], { count: null, last: 20 }, [10, 20]],
    ["nobody counts: the same", [10, 20], { count: null, last: 20 }, [10, 20]],
    ["nobody counts: mended to an earlier one", [10, 30], { count: null, last: 20 }, [10, 20]],
    ["nobody counts: cleared", [10, 30], { count: null, last: null }, []],
    ["nobody counts: no moment that can be right: what is known stays", [10, 30], { count: null, last: "unclear" }, [10, 30]],
    ["one more, and its moment cannot be right", [10], { count: 2, last: "unclear" }, [10, NOW]],
    ["the same count, and the moment cannot be right", [10, 30], { count: 2, last: "unclear" }, [10, 30]],
  ])("%s", (_, known, seen, wanted) => expect(attemptsNow(known, seen, NOW)).toEqual(wanted));

  it("is never longer than anybody tries", () => expect(attemptsNow([], { count: 1e15, last: 10 }, NOW)).toHaveLength(99));
});

describe("a count", () => {
  it.each<[Cell, AttemptsSeen["count"]]>([
    ["", null],
    [" ", null],
    [false, null],
    [0, 0],
    [3, 3],
    ["3", 3],
    [2.7, 2],
    [-1, "unclear"],
    ["three", "unclear"],
    ["3 calls", "unclear"],
    [true, "unclear"],
    [new Date(0), "unclear"],
    ["#N/A", "unclear"],
  ])("%p is %p", (cell, wanted) => expect(attemptsOf(cell)).toBe(wanted));
});

describe("of a lead that was passed to sales again", () => {
  const wall = wallIn(BERLIN);
  const bench = benchAt({ at: wall("2026-11-20 12:00") });
  const again = leadOf({ received: wall("2026-11-16 09:00"), returned: wall("2026-11-17 12:00"), passed: wall("2026-11-18 09:00") });
  const instant = (text: string): number => wall(text).getTime();
  const [BEFORE, SINCE, LATER] = [instant("2026-11-17 10:00"), instant("2026-11-18 10:00"), instant("2026-11-19 10:00")];

  it.each<[string, Attempt[], number | null, Attempt[]]>([
    ["those since then count", [BEFORE, SINCE, LATER], null, [SINCE, LATER]],
    ["one at that moment does", [instant("2026-11-18 09:00")], null, [instant("2026-11-18 09:00")]],
    ["one of that day alone does", [instant("2026-11-18 00:00")], null, [instant("2026-11-18 00:00")]],
    ["one that nobody saw counts behind one that counts", [BEFORE, null, SINCE, null], null, [SINCE, null]],
    ["none of before counts", [null, BEFORE], null, []],
    ["the answer is the first where none is counted", [BEFORE], SINCE, [SINCE]],
  ])("%s", (_, attempts, answered, wanted) => expect(attemptsThatCount(attempts, again, answered, bench)).toEqual(wanted));
});

describe("whatever stands in a row", () => {
  const moment = fc.integer({ min: 1, max: 90 });
  const seen = fc.record({
    count: fc.option(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant("unclear" as const)), { nil: null }),
    last: fc.option(fc.oneof(moment, fc.constant("unclear" as const)), { nil: null }),
  });
  const looks = fc.array(seen, { minLength: 1, maxLength: 8 });
  const remembered = (all: readonly AttemptsSeen[]): Attempt[] => all.reduce<Attempt[]>((known, one) => attemptsNow(known, one, NOW), []);

  it("a second look changes nothing", () => {
    fc.assert(
      fc.property(looks, (all) => {
        const known = remembered(all);
        expect(attemptsNow(known, all[all.length - 1] as AttemptsSeen, NOW + 5)).toEqual(known);
      }),
    );
  });

  it("as many are remembered as are counted", () => {
    fc.assert(
      fc.property(looks, (all) => {
        const { count } = all[all.length - 1] as AttemptsSeen;
        if (typeof count === "number") expect(remembered(all)).toHaveLength(count);
      }),
    );
  });

  it("they stand in the order in which they were made", () => {
    fc.assert(
      fc.property(looks, (all) => {
        const known = remembered(all).filter((one): one is number => one !== null);
        expect(known).toEqual([...known].sort((one, other) => one - other));
      }),
    );
  });

  it("they are read from the cell as they were written", () => {
    const attempts = fc.array(fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: null }), { maxLength: 9 });
    const pause = fc.record({ from: fc.integer({ min: 0, max: 4e12 }), to: fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: null }) });
    // All but one that ends as a memory does.
    const id = fc.string({ minLength: 1 }).filter((one) => !/ \| \S*[@/]\S*$/.test(one));
    fc.assert(
      fc.property(id, fc.array(pause, { maxLength: 4 }), attempts, (lead, pauses, made) => {
        const note = { id: lead, pauses, attempts: made };
        const text = memoryText(note);
        if (text === "") expect(pauses.length + made.length).toBe(0);
        else expect(memoryNote(text)).toEqual(note);
      }),
      {
        examples: [
          [" |", [], [null]],
          ["A | b", [{ from: 0, to: null }], []],
          ["a | ", [], [0]],
        ],
      },
    );
  });
});
