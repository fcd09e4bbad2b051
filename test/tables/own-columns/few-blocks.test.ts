import fc from "fast-check";
import { fewBlocks } from "../../../src/tables/own-columns/few-blocks";

const MOST = 3;
const ROWS = 20;

describe("cells as few blocks", () => {
  it("says which rows go together: the smallest gaps first", () => {
    const cells = Array.from({ length: 9 }, (_, row) => [`held ${row}`]);
    const placed = [8, 1, 3].map((row) => ({ row, column: 0, content: row }));
    expect(fewBlocks(placed, cells, () => false, 2)).toEqual([
      { row: 1, column: 0, cells: [[1], ["'held 2"], [3]] },
      { row: 8, column: 0, cells: [[8]] },
    ]);
  });

  it("writes each cell once, no cell that is fixed, and few blocks where nothing is", () => {
    const place = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(1) });
    const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row} ${column}`, minLength: 1, maxLength: ROWS });
    fc.assert(
      fc.property(places, fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: 4 }), (placed, fixed) => {
        const own = placed.filter(({ row }) => !fixed.includes(row)).map((one) => ({ ...one, content: 100 + one.row }));
        const cells = Array.from({ length: ROWS }, (_, row) => [row, row]);
        const blocks = fewBlocks(own, cells, (row) => fixed.includes(row), MOST);
        const written = new Map(
          blocks.flatMap((block) => block.cells.map(([cell], down) => [`${block.row + down} ${block.column}`, cell] as const)),
        );
        expect(written.size).toBe(blocks.reduce((sum, block) => sum + block.cells.length, 0));
        for (const { row, column, content } of own) expect(written.get(`${row} ${column}`)).toBe(content);
        for (const [place, cell] of written) {
          const row = Number(place.split(" ")[0]);
          expect(fixed).not.toContain(row);
          if (!own.some((one) => `${one.row} ${one.column}` === place)) expect(cell).toBe(row);
        }
        if (fixed.length === 0) expect(blocks.length).toBeLessThanOrEqual(MOST);
      }),
    );
  });
});
