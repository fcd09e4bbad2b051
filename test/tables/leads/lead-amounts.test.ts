import type { Cell } from "../../../src/core/cells/cell";
import { rowsWithAmounts } from "../../../src/tables/leads/lead-amounts";

it.each<[Cell[], string, number, string]>([
  [["1.234"], "", 1, "1.234"],
  [["1.234", "R$ 2,50"], "", 0, ""],
  [[5, "to be agreed", "1.234"], "", 2, "to be agreed"],
  [[5, "", "-"], "", 0, ""],
])("of %j in a sheet that says %p %i are not read, such as %p", (cells, sign, count, sample) => {
  const { notRead } = rowsWithAmounts(
    cells.map((cell) => [cell]),
    { revenue: 0 },
    () => (sign === "" ? null : ","),
  );
  expect(notRead.revenue ?? { cells: 0, sample: "" }).toEqual({ cells: count, sample });
});
