import fc from "fast-check";
import { memoryNote, memoryText } from "../../../src/core/sla/lead-memory";
import { OWNER_WAYS, type OwnerChange, ownerNotes, ownersNow } from "../../../src/core/sla/owner-changes";
import { said } from "../../../src/core/sla/sayings";

const AT = Date.UTC(2026, 10, 18, 11);
const turn: OwnerChange = { at: AT, from: "", to: "Ada Roth", by: "turn" };
const step: OwnerChange = { at: AT, from: "Ada Roth", to: "Ben", by: "step" };
const wall = (instant: number): number => instant;

describe("what a lead's memory says of its owner", () => {
  test("stands before its pauses and attempts", () => {
    const text = memoryText({ id: "L-1", pauses: [{ from: 0, to: null }], attempts: [null], owners: [turn] });
    expect(text).toBe("L-1 | ^2026-11-18T11:00:00.000Z/turn//Ada%20Roth | 1970-01-01T00:00:00Z/ | @");
  });

  test("may be read where none was remembered yet", () => {
    expect(memoryNote("L-1 | 1970-01-01T00:00:00Z/ | @")).toEqual({ id: "L-1", pauses: [{ from: 0, to: null }], attempts: [null] });
  });

  const name = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("", "Roth | Ada", "100 %", "%41", "A/B", "^2026", "@x", "Zoë\u00a0Ött", "王 | 小"),
  );
  const changes = fc.array(fc.record({ at: fc.integer({ min: 0, max: 4e12 }), from: name, to: name, by: fc.constantFrom(...OWNER_WAYS) }), {
    minLength: 1,
    maxLength: 4,
  });
  test("is read again whatever signs names and IDs hold", () => {
    fc.assert(
      fc.property(fc.constantFrom("L-1", "a | b", "^x"), changes, fc.boolean(), (id, owners, isPaused) => {
        const memory = { id, pauses: isPaused ? [{ from: 0, to: 1000 }] : [], attempts: [], owners };
        expect(memoryNote(memoryText(memory))).toEqual(memory);
      }),
    );
  });

  test.each([
    "L-1 | ^",
    "L-1 | ^2026/turn",
    "L-1 | ^never/turn//Ada",
    "L-1 | ^2026-11-18T11:00:00Z/gift//Ada",
    "L-1 | ^2026-11-18T11:00:00Z/turn//%E0%A4%A",
  ])("is none where it is not ours: %s", (text) => {
    expect(memoryNote(text)).toBeNull();
  });
});

describe("changes of an owner", () => {
  const back = (of: OwnerChange): OwnerChange => ({ at: AT + 1, from: of.to, to: of.from, by: "click" });
  const cases: [what: string, before: OwnerChange[], change: OwnerChange, after: OwnerChange[]][] = [
    ["a first one", [], turn, [turn]],
    ["a turn that is taken back was none", [turn], back(turn), []],
    ["a step that is taken back stays known", [turn, step], back(step), [turn, step, back(step)]],
    ["a turn after its cell was cleared", [turn], { ...turn, at: AT + 5, to: "Ben" }, [{ ...turn, at: AT + 5, to: "Ben" }]],
    ["a click after a turn", [turn], { ...step, by: "click" }, [turn, { ...step, by: "click" }]],
  ];
  test.each(cases)("%s", (_, before, change, after) => {
    expect(ownersNow(before, change)).toEqual(after);
  });

  const notes: [what: string, owners: OwnerChange[], owner: string, notes: unknown[]][] = [
    ["in turn", [turn], "Ada Roth", [said("ownerInTurn", AT)]],
    ["another since", [turn], "Ben", []],
    ["cleared since", [turn], " ", []],
    ["given on", [turn, step], " ben", [said("ownerUntil", "Ada Roth", AT)]],
    ["given by a step to a lead of nobody", [{ ...turn, by: "step" }], "Ada Roth", [said("ownerInTurn", AT)]],
    [
      "a step taken back from a lead of nobody",
      [
        { ...turn, by: "step" },
        { ...turn, from: "Ada Roth", to: "", by: "click" },
      ],
      "",
      [],
    ],
    ["given by a person to a lead of nobody", [{ ...turn, by: "click" }], "Ada Roth", []],
  ];
  test.each(notes)("are told: %s", (_, owners, owner, expected) => {
    expect(ownerNotes(owners, owner, wall)).toEqual(expected);
  });
});
