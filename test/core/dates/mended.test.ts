import type { Cell } from "../../../src/core/agreement/item-values";
import { mendedDates } from "../../../src/core/dates/mended";

const utc = () => 0;
const of = (cells: Cell[], isFormula: (row: number) => boolean = () => false) =>
  mendedDates({ cells, locale: () => "month first", offsetAt: utc }, isFormula);
const rows = ({ changes }: ReturnType<typeof of>) => changes.map(({ row, becomes }) => [row, new Date(becomes).toISOString().slice(0, 16)]);

describe("what becomes a date", () => {
  const march = new Date("2026-03-11T00:00Z");
  test.each<[string, Cell[], unknown[]]>([
    ["nothing of real dates and blanks", [march, "", march], []],
    [
      "texts in the order that one of them proves",
      ["13/11/2026", "03/11/2026 9:30"],
      [
        [0, "2026-11-13T00:00"],
        [1, "2026-11-03T09:30"],
      ],
    ],
    [
      "a real date that was read in the other order, with the texts",
      ["13/11/2026", march],
      [
        [0, "2026-11-13T00:00"],
        [1, "2026-11-03T00:00"],
      ],
    ],
    ["seconds since 1970", [1_794_820_200, ""], [[0, "2026-11-16T09:10"]]],
    ["words stay words", ["yes", "soon", true], []],
  ])("%s", (_, cells, expected) => expect(rows(of(cells))).toEqual(expected));

  it("leaves formulas and what is not understood as they are, and names the rows of these", () => {
    const mended = of(["2026-11-18T10:00:00Z", "31/02/2026", "2026-11-19T10:00:00Z", "later"], (row) => row === 2);
    expect(rows(mended)).toEqual([[0, "2026-11-18T10:00"]]);
    expect(mended.unread).toEqual([1]);
  });
});
