import { areaOfRange, PLAN_SIZE, planBlocks } from "../../src/tables/plan-table";

const blocks = planBlocks(new Date("2026-11-18"));
const cells = blocks.flatMap((block) => block.cells?.flat() ?? []);
const formulas = cells.filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

describe("the plan tab's layout", () => {
  it.each([
    ["C9:D13", { row: 8, column: 2, rows: 5, columns: 2 }],
    ["M4", { row: 3, column: 12, rows: 1, columns: 1 }],
  ])("knows where %s stands", (range, area) => expect(areaOfRange(range)).toEqual(area));

  it("holds no decimal number and no comma in a formula: what they mean depends on the sheet's language", () => {
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.filter((formula) => /[.,]/.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
  });

  it("closes every bracket and every text", () => {
    const open = (formula: string, sign: string) => formula.replace(/"[^"]*"/g, "").split(sign).length;
    expect(formulas.filter((formula) => open(formula, "(") !== open(formula, ")") || formula.split('"').length % 2 === 0)).toEqual([]);
  });

  it("says in each range of cells how many there are, and lies within the named range", () => {
    for (const { range, cells: held } of blocks) {
      const area = areaOfRange(range);
      if (held && range.includes(":")) expect([range, area.rows, area.columns]).toEqual([range, held.length, held[0]?.length]);
      const [rows, columns] = [held?.length ?? area.rows, held?.[0]?.length ?? area.columns];
      expect(area.row + rows).toBeLessThanOrEqual(PLAN_SIZE.rows);
      expect(area.column + columns).toBeLessThanOrEqual(PLAN_SIZE.columns);
    }
  });

  it.each([
    ["2026-11-18", "=DATE(2027;2;28)"],
    ["2026-12-31", "=DATE(2027;3;31)"],
    ["2027-11-01", "=DATE(2028;2;29)"],
  ])("plans from %s on for %s", (at, formula) => expect(planBlocks(new Date(at))[0]?.cells).toEqual([[formula]]));
});
