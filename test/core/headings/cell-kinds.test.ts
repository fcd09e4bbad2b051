import type { Cell } from "../../../src/core/cells/cell";
import { areMostly, columnKinds, kindOf } from "../../../src/core/headings/cell-kinds";

describe("what a cell looks like", () => {
  it.each<[string | null, Cell[]]>([
    [
      "moment",
      [
        new Date("2026-11-16T10:00:00Z"),
        "2026-10-16T12:12:17-05:00",
        "2026-11-17",
        "13/11/2026 09:15",
        "11/16/2026 9:05 AM",
        "16.11.2026",
        "Nov 17, 2026 10:15",
        "17 November 2026",
        "17 de novembro de 2026",
        "3 févr. 2026",
        "5. März 2026",
        "Tue Nov 17 2026 10:15:00 GMT+0100",
      ],
    ],
    ["counted moment", [1794820200, 1794820200000, 46000.5, "1794820200"]],
    ["hour", [new Date("1899-12-30T02:10:00Z"), "10:30", "9:05 AM", "120:15:00"]],
    ["span", ["2h 10m", "35 min", "1,5 Std.", "3 dias", "2 days", "4 heures", "90 s"]],
    ["number", [3, 0, "0", -1, 1200, "12", "1.234", "3,5", "12 %", "1 234 567"]],
    ["amount", ["R$ 1.234,56", "€ 500", "$1,200.00", "1.234,56 €", "USD 34,000.00", "1,000 USD"]],
    ["email", ["ann@example.com", " Bob.Sample@Example.co.uk "]],
    ["phone", ["+1 555-0101", "(11) 91234-5678", "0171/1234567", "+49 171 1234567"]],
    ["yes or no", [true, false, "yes", "Nein", "SIM", "não", "sí", "oui", "x", "✓"]],
    ["words", ["New", "Ann", "Rita Rep", "May", "soon", "2026 fair", "May be 12 of 2026"]],
    [null, ["", "  ", "#N/A", "Loading...", "-", "n/a", "--None--", "(null)", "0000-00-00", "0000-00-00 00:00:00"]],
  ])("%s", (kind, cells) => expect(cells.map(kindOf)).toEqual(cells.map(() => kind)));

  it("is a column's where nearly all of its filled cells look so", () => {
    const rows = [["2h"], ["3h"], [""], ["5 min"], ["1 day"], ["soon"]];
    expect(areMostly(columnKinds(rows, 0), "span")).toBe(true);
    expect(areMostly(columnKinds([...rows, ["later"]], 0), "span")).toBe(false);
    expect(areMostly(columnKinds([[""]], 0), "span")).toBe(false);
  });
});
