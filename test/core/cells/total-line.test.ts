import fc from "fast-check";
import { isTotalLine } from "../../../src/core/cells/total-line";

const DAY = new Date("2026-11-16T10:00:00Z");
const COLUMNS = { email: 1, received: 2 };

describe("the line that sums a list up", () => {
  it.each(
    "Total | TOTAL | Totals | Total: | Total: 8 | Total (8) | Total (8 deals) | Total leads: 8 | Grand total | Subtotal | Sub-total | Sum | Summe | Gesamt | Gesamtsumme | Insgesamt: 12 | Zwischensumme | Total geral | Soma | Total general | Suma | Somme | Total général | Sous-total | Итого | Total 1.234,50"
      .split(" | ")
      .map((word) => [word]),
  )("is told by %s", (word) => {
    expect(isTotalLine([word, "", ""], COLUMNS)).toBe(true);
    expect(isTotalLine(["", "", "", word], COLUMNS)).toBe(true);
    expect(isTotalLine([word, "ann@example.com", ""], COLUMNS)).toBe(false);
    expect(isTotalLine([word, "", DAY], COLUMNS)).toBe(false);
  });

  it.each(
    [
      "TotalEnergies",
      "Total Fitness Club Ltd",
      "Totally new",
      "Summer Jones",
      "Ada",
      "Gesamtschule Köln",
      "Sumitra",
      "Sum of Us e.V. Bonn",
      "",
    ].map((word) => [word]),
  )("is not told by %j", (word) => {
    expect(isTotalLine([word, "", ""], COLUMNS)).toBe(false);
  });

  it("is none where a lead's own cells come first", () => {
    expect(isTotalLine(["L-1", "", "", "Total"], COLUMNS)).toBe(false);
    expect(isTotalLine([8, "Total"], {})).toBe(false);
  });

  it("never takes a row that says when a lead came", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("Total", "", "Summe")), (cells) => !isTotalLine([DAY, ...cells], { received: 0 })));
  });
});
