/** What holds of later promises whatever stands in a row, and an independent count of when they are due. */

import fc from "fast-check";
import { MINUTE } from "../../../src/core/cells/cell";
import { judgeLead } from "../../../src/core/sla/judge";
import type { LaterPromise } from "../../../src/core/sla/later";
import type { LeadMemory } from "../../../src/core/sla/lead-memory";
import { AGREED, BERLIN, benchAt, leadOf, wallIn } from "./lead-made";

const wall = wallIn(BERLIN);
/** A Monday three weeks before clocks change. */
const BEGIN = wall("2026-10-05 00:00").getTime();
const WEEKS_6 = 6 * 7 * 24 * 60;
const AT = wall("2026-11-18 12:00");

const minute = fc.integer({ min: 0, max: WEEKS_6 });
const moment = minute.map((at) => new Date(BEGIN + at * MINUTE));
const orBlank = fc.option(moment, { nil: "" as const });
const cells = fc.record({
  received: moment,
  responded: orBlank,
  passed: orBlank,
  accepted: fc.oneof(orBlank, fc.constantFrom("yes", "later", false)),
  attempts: fc.constantFrom("", 0, 1, 2, 5, 6, "2", "two", -1),
  lastAttempt: fc.oneof(orBlank, fc.constant("yesterday")),
  connected: fc.constantFrom("", "", "", "yes"),
  returned: orBlank,
  backOn: orBlank,
  pauseUntil: orBlank,
  stage: fc.constantFrom("", "SAL", "Waiting on customer", "Lost", "Opportunity"),
});
const pause = fc.tuple(minute, fc.integer({ min: 1, max: 3000 })).map(([from, length]) => ({
  from: BEGIN + from * MINUTE,
  to: BEGIN + (from + length) * MINUTE,
}));
const memory: fc.Arbitrary<LeadMemory> = fc.record({
  pauses: fc.option(pause, { nil: null }).map((one) => (one ? [one] : [])),
  attempts: fc.array(minute, { maxLength: 4 }).map((all) => all.sort((one, other) => one - other).map((at) => BEGIN + at * MINUTE)),
});
const cadence = fc.record({
  attempts: fc.constantFrom(0, 3, 6),
  spacingMinutes: fc.constantFrom(0, 45, 540, 2000),
  spacingDays: fc.constantFrom(undefined, undefined, 1, 3),
  perDay: fc.constantFrom(0, 1, 2),
  acceptMinutes: fc.constantFrom(0, 120, 1000),
  acceptWarnMinutes: fc.constantFrom(0, 30, 5000),
});
const bench = (agreed: Partial<typeof AGREED.cadence>) => benchAt({ at: AT, terms: { cadence: { ...AGREED.cadence, ...agreed } } });
const withoutBlanks = <Agreed extends { spacingDays: number | undefined }>({ spacingDays, ...rest }: Agreed) =>
  spacingDays === undefined ? rest : { ...rest, spacingDays };

const isPromise = (later: ReturnType<typeof judgeLead>["later"]): later is LaterPromise =>
  later?.kind === "followUp" || later?.kind === "accept";

it("no promise is due before what it is counted from, nor warned after it is due", () => {
  fc.assert(
    fc.property(cells, memory, cadence, (fields, known, agreed) => {
      const { later } = judgeLead(leadOf(fields), known, bench(withoutBlanks(agreed)));
      if (!isPromise(later)) return;
      expect(later.due).toBeGreaterThanOrEqual(later.from);
      expect(later.warn).toBeLessThanOrEqual(later.due);
      expect(later.warn).toBeGreaterThanOrEqual(later.from);
    }),
    { numRuns: 500 },
  );
});

it("the same row gets the same answer, and what is remembered by then changes nothing", () => {
  fc.assert(
    fc.property(cells, memory, cadence, (fields, known, agreed) => {
      const on = bench(withoutBlanks(agreed));
      const first = judgeLead(leadOf(fields), known, on);
      expect(judgeLead(leadOf(fields), known, on)).toEqual(first);
      const again = judgeLead(leadOf(fields), first.memory, on);
      expect([again.memory, again.later, again.kind]).toEqual([first.memory, first.later, first.kind]);
    }),
    { numRuns: 500 },
  );
});

/** The team is open, counted by the wall clock alone. */
function isOpen(instant: number): boolean {
  const at = new Date(instant + BERLIN(instant));
  const day = at.getUTCDay();
  return day > 0 && day < 6 && at.getUTCHours() >= 9 && at.getUTCHours() < 18;
}

/** Minute by minute. */
function walked(start: number, minutes: number): number {
  let [at, left] = [start, minutes];
  while (left > 0) {
    if (isOpen(at)) left -= 1;
    at += MINUTE;
  }
  return at;
}

const worked = (from: number, to: number): number => {
  let open = 0;
  for (let at = from; at < to; at += MINUTE) if (isOpen(at)) open += 1;
  return open;
};

it("attempts and acceptances are due where a walk minute by minute comes to, and a pause moves them by its working time", () => {
  const stop = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }));
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 900 }),
      fc.option(stop, { nil: null }),
      fc.boolean(),
      (start, minutes, stopped, isAttempt) => {
        const promise = isAttempt ? { attempts: 6, acceptMinutes: 0 } : { attempts: 0, acceptMinutes: minutes };
        const on = bench({ ...promise, spacingMinutes: minutes, perDay: 0 });
        const from = start.getTime() + (stopped?.[0] ?? 0) * MINUTE;
        const pauses = stopped ? [{ from, to: from + stopped[1] * MINUTE }] : [];
        const lead = leadOf({ received: start, responded: start, passed: start });
        const { later } = judgeLead(lead, { pauses, attempts: [] }, on);
        const paused = pauses.reduce((sum, one) => sum + worked(one.from, one.to), 0);
        expect(isPromise(later) && later.due).toBe(walked(start.getTime(), minutes + paused));
      },
    ),
    { numRuns: 200 },
  );
});
