import { pauseText } from "../../../src/core/sla/pauses";
import type { TimedColumns } from "../../../src/tables/leads/lead-table";
import { notedPauses, pausesNote } from "../../../src/tables/own-columns/noted-pauses";

const columns = { id: 0, paused: 1, received: 2 } as TimedColumns;
const OPEN = [{ from: 1000, to: null }];
const ENDED = [
  { from: 1000, to: 2000 },
  { from: 3000, to: null },
];
const row = (id: string, pauses = OPEN as { from: number; to: number | null }[]) => [id, pauseText({ id, pauses }), ""];

describe("pauses in the notes", () => {
  it("read back as they were", () => {
    const note = pausesNote(new Map(), [row("L-1"), row("L-2", ENDED), ["L-3", "", ""]], columns);
    expect([...notedPauses(note)]).toEqual([
      ["L-1", OPEN],
      ["L-2", ENDED],
    ]);
    expect([...notedPauses(null)]).toEqual([]);
  });

  it.each([
    ["a lead that is away for now keeps its own", [row("L-2")], ["L-2", "L-1"]],
    ["one that is there and has none has none", [["L-1", "", ""]], []],
    ["what the tab says is newer", [row("L-1", ENDED)], ["L-1"]],
  ])("%s", (_, rows, ids) => {
    const note = pausesNote(new Map([["L-1", OPEN]]), rows, columns);
    expect([...notedPauses(note || null).keys()]).toEqual(ids);
  });

  it("are no longer than notes may be, leads of the tab first", () => {
    const away = new Map(Array.from({ length: 9000 }, (_, at) => [`away-${at}`, OPEN] as const));
    const note = pausesNote(away, [row("L-1")], columns);
    expect(note.length).toBeLessThan(101_000);
    expect(notedPauses(note).has("L-1")).toBe(true);
  });
});
