import { type LeadMemory, memoryText } from "../../../src/core/sla/lead-memory";
import type { TimedColumns } from "../../../src/tables/leads/lead-table";
import { memoryNotes, notedMemories } from "../../../src/tables/own-columns/noted-memory";

const columns = { id: 0, paused: 1, received: 2 } as TimedColumns;
const OPEN: LeadMemory = { pauses: [{ from: 1000, to: null }], attempts: [] };
const ENDED: LeadMemory = {
  pauses: [
    { from: 1000, to: 2000 },
    { from: 3000, to: null },
  ],
  attempts: [],
};
const TRIED: LeadMemory = { pauses: [], attempts: [1_794_992_400_000, null, 1_795_000_000_000] };
const BOTH: LeadMemory = { ...ENDED, attempts: [500_000] };
const OWNED: LeadMemory = { pauses: [], attempts: [null], owners: [{ at: 1000, from: "", to: "Roth | Ada", by: "turn" }] };
const row = (id: string, memory = OPEN) => [id, memoryText({ id, ...memory }), ""];

describe("what is remembered, in the notes", () => {
  it("reads back as it was", () => {
    const note = memoryNotes(
      new Map(),
      [row("L-1"), row("L-2", ENDED), row("L-4", TRIED), row("L-5", BOTH), row("L-6", OWNED), ["L-3", "", ""]],
      columns,
    );
    expect([...notedMemories(note)]).toEqual([
      ["L-1", OPEN],
      ["L-2", ENDED],
      ["L-5", BOTH],
      ["L-4", TRIED],
      ["L-6", OWNED],
    ]);
    expect([...notedMemories(null)]).toEqual([]);
  });

  it("is read as an earlier build noted it, and pauses stand where that looks for them", () => {
    expect([...notedMemories('{"L-1":[1000],"L-2":[1000,2000,3000]}')]).toEqual([
      ["L-1", OPEN],
      ["L-2", ENDED],
    ]);
    expect(JSON.parse(memoryNotes(new Map(), [row("L-5", BOTH)], columns))).toMatchObject({ "L-5": [1000, 2000, 3000] });
  });

  it.each([
    ["a lead that is away for now keeps its own", [row("L-2")], ["L-2", "L-1"]],
    ["one that is there and has none has none", [["L-1", "", ""]], []],
    ["what the tab says is newer", [row("L-1", ENDED)], ["L-1"]],
  ])("%s", (_, rows, ids) => {
    const note = memoryNotes(new Map([["L-1", OPEN]]), rows, columns);
    expect([...notedMemories(note || null).keys()]).toEqual(ids);
  });

  it("keeps pauses where there is no room for all attempts", () => {
    const rows = Array.from({ length: 4000 }, (_, at) => row(`L-${at}`, at === 3999 ? ENDED : TRIED));
    const note = memoryNotes(new Map(), rows, columns);
    expect(note.length).toBeLessThan(101_000);
    expect(notedMemories(note).get("L-3999")).toEqual(ENDED);
    expect(notedMemories(note).get("L-1")).toEqual(TRIED);
  });

  it("is no longer than notes may be, leads of the tab first", () => {
    const away = new Map(Array.from({ length: 9000 }, (_, at) => [`away-${at}`, BOTH] as const));
    const note = memoryNotes(away, [row("L-1")], columns);
    expect(note.length).toBeLessThan(101_000);
    expect(notedMemories(note).has("L-1")).toBe(true);
  });
});
