/** However many versions were published, the properties hold a bounded part of them, and every lead is judged by its own. */
import fc from "fast-check";
import { itemOf } from "../../../src/core/agreement/items";
import { versionAt } from "../../../src/core/agreement/versions";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import { listedTerms } from "../../../src/core/sla/ending";
import { NO_MEMORY } from "../../../src/core/sla/lead-memory";
import { responseTerms } from "../../../src/core/sla/terms";
import { longNoteParts, stalePartsOf } from "../../../src/jobs/notes/long-note";
import { type ClockRules, rowBench } from "../../../src/jobs/rules/clock-rules";
import { type HeldRules, heldRules, heldVersions, rulesFor, versionsInForce } from "../../../src/jobs/rules/held-versions";
import type { VersionRules } from "../../../src/jobs/rules/version-rules";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import type { RowLead } from "../../../src/tables/leads/lead-row";
import type { TimedColumns } from "../../../src/tables/leads/lead-table";
import { ownCells } from "../../../src/tables/own-columns/own-cells";

const STARTING_STAGES = startingStages();

const HOUR = 3_600_000;
const FIRST = Date.UTC(2026, 0, 5, 9);
const NOW = FIRST + 5_000 * HOUR;

const terms = (target: number) =>
  responseTerms((key) => (key === "response.target" ? target : (itemOf(key)?.start ?? "")), listedTerms(STARTING_STAGES));
const version = (from: number, target: number): VersionRules => ({ from, terms: terms(target), week: USUAL_WEEK, zone: "Europe/Berlin" });
const rulesOf = (versions: readonly VersionRules[]): ClockRules => ({
  ...{ terms: terms(60), week: USUAL_WEEK, holidays: [], palette: "clear", zone: "Europe/Berlin", sheetZone: "Europe/Berlin", versions },
});
const never = (): VersionRules[] => {
  throw new Error("the log was read without need");
};
/** As the properties give it back. */
const kept = (rules: HeldRules): HeldRules => JSON.parse(JSON.stringify(rules));

/** Published one after the other, each from its moment or from a later one that another may take back. */
const published = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 60 }),
      ahead: fc.integer({ min: 0, max: 200 }),
      target: fc.integer({ min: 1, max: 900 }),
    }),
    {
      maxLength: 120,
    },
  )
  .map((list) => {
    let at = FIRST;
    return list.map(({ after, ahead, target }) => {
      at += after * HOUR;
      return version(at + (ahead < 150 ? 0 : ahead * HOUR), target);
    });
  });
const instants = (maxLength: number) =>
  fc.array(
    fc.integer({ min: -100, max: 9_000 }).map((hours) => FIRST + hours * HOUR),
    { maxLength },
  );

it("versions that judge any lead judge each as all do", () => {
  fc.assert(
    fc.property(published, instants(40), (versions, leads) => {
      const inForce = versionsInForce(versions);
      for (const lead of leads) expect(versionAt(inForce, lead)).toBe(versionAt(versions, lead));
      expect(inForce.map(({ from }) => from)).toEqual([...new Set(inForce.map(({ from }) => from))].sort((one, other) => one - other));
    }),
  );
});

const COLUMNS = { received: 0, due: 1, status: 2, next: 3, note: 4, warn: 5, paused: 6, responded: 7 } as unknown as TimedColumns;
const lead = (received: number): RowLead => ({
  written: { received: new Date(received), responded: "", accepted: "", attempts: "", lastAttempt: "" },
  ...{ id: "L1", priority: "", source: "", stage: "", received: new Date(received), passed: "", accepted: "", responded: "" },
  ...{
    attempts: "",
    lastAttempt: "",
    connected: "",
    returned: "",
    returnReason: "",
    won: "",
    lostReason: "",
    backOn: "",
    pauseUntil: "",
    byHeading: () => undefined,
  },
});
const judged = (rules: ClockRules, received: number) =>
  ownCells(lead(received), 1, NO_MEMORY, rowBench(rules, COLUMNS, 0, [[new Date(received)]], new Date(NOW)));

it("a lead is judged by what is held and what the log holds as by all versions", () => {
  fc.assert(
    fc.property(published, instants(6), instants(10), (versions, leads, open) => {
      const rules = rulesOf(versions);
      const held = kept(heldRules(rules, open, new Date(NOW)));
      for (const received of leads) {
        const found = rulesFor(held, [received], () => [...versions]);
        if ("problem" in found) throw new Error(found.problem);
        expect(judged(found, received)).toEqual(judged(rules, received));
      }
    }),
    { numRuns: 40 },
  );
});

it.each([1, 10, 100, 1_000, 10_000])("of %i versions the properties hold no more than a bounded part, whatever leads are open", (count) => {
  const versions = Array.from({ length: count }, (_, at) => version(FIRST + at * HOUR, 1 + (at % 900)));
  const open = versions.map(({ from }) => from + 1);
  const size = (leads: readonly number[]) => JSON.stringify(heldVersions(versions, leads, FIRST + count * HOUR)).length;
  expect(size(open)).toBeLessThan(30_000);
  expect(size([])).toBeLessThan(8_000);
});

it("what is in force, what came last and what open leads came under needs no log", () => {
  const versions = Array.from({ length: 200 }, (_, at) => version(FIRST + at * HOUR, 1 + at));
  const now = FIRST + 500 * HOUR;
  const old = FIRST + 3 * HOUR + 1;
  const held = kept(heldRules(rulesOf(versions), [old], new Date(now)));
  for (const came of [now, FIRST + 195 * HOUR, old]) {
    const found = rulesFor(held, [came], never) as ClockRules;
    expect(versionAt(found.versions, came)).toEqual(versionAt(versions, came));
  }
  expect(() => rulesFor(held, [now, FIRST + 50 * HOUR], never)).toThrow("without need");
  // Before the first version the cells hold, as ever.
  expect(versionAt((rulesFor(held, [FIRST - 1], never) as ClockRules).versions, FIRST - 1)).toBeNull();
});

it("what an older add-on kept is read as it stands", () => {
  const versions = [version(FIRST, 5), version(FIRST + HOUR, 7)];
  expect(rulesFor(kept(rulesOf(versions)), [FIRST + 1], never)).toEqual(kept(rulesOf(versions)));
  const { versions: _, ...without } = rulesOf([]);
  expect(rulesFor(without, [FIRST], never)).toMatchObject({ versions: [] });
});

it.each<[string, VersionRules[] | { problem: string }, string]>([
  ["is not understood", { problem: "Tab SLA log, version 3, some of its rows are gone." }, "version 3"],
  ["is empty by now", [], "lacks the version"],
])("a log that is needed and %s is said, and judges nothing", (_, log, says) => {
  const versions = Array.from({ length: 50 }, (_, at) => version(FIRST + at * HOUR, 1 + at));
  const held = heldRules(rulesOf(versions), [], new Date(NOW));
  expect(rulesFor(held, [FIRST + 1], () => log)).toEqual({ problem: expect.stringContaining(says) });
});

it("the parts of a longer text before are named, and no other note", () => {
  const notes = { ...longNoteParts("clock", "x".repeat(9_500)), "clock tower": "1", clocks: "2", "clicks 3": "3" };
  expect(stalePartsOf(notes, "clock", longNoteParts("clock", "x".repeat(3_500)))).toEqual(["clock 2", "clock 3"]);
});
