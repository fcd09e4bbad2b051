import type { Cell } from "../../../src/core/cells/cell";
import { goesIn } from "../../../src/core/exports/taken-cells";

const berlin = (): number => 3_600_000;
const at = (text: string): Date => new Date(text);

describe("what an export's cell does to a lead's", () => {
  it.each<[string, Cell, Cell, boolean]>([
    ["another word goes in", "Kim", "Lee", true],
    ["other capitals go in", "KIM", "Kim", true],
    ["anything goes into a blank cell", "Kim", "", true],
    ["blanks around it say nothing new", " Kim ", "Kim", false],
    ["a blank cell replaces nothing", "", "Lee", false],
    ["nor do blanks", "  ", "Lee", false],
    ["nor does a dash", "-", "Lee", false],
    ["nor a CRM's word for nothing", "(none)", "Lee", false],
    ["nor a formula that failed", "#REF!", "Lee", false],
    ["nor one that is computed", "Loading...", "Lee", false],
    ["0 is a number", 0, 5, true],
    ["and so it is as text", "0", 5, true],
    ["the same number as text is no change", "50", 50, false],
    ["a number is no change of its text", 50, "50", false],
    ["a tick is taken away", false, true, true],
    ["the same tick stays", "TRUE", true, false],
  ])("%s", (_, exported, held, goes) =>
    expect(goesIn(exported, { cell: held, understood: held }, { isKept: false, isMoment: false }, berlin)).toBe(goes),
  );

  it.each<[string, Cell, Cell, Cell, boolean]>([
    ["another moment goes in", at("2026-11-18T09:00Z"), at("2026-11-17T09:00Z"), at("2026-11-17T09:00Z"), true],
    ["the same does not", at("2026-11-18T09:00Z"), at("2026-11-18T09:00:00.400Z"), at("2026-11-18T09:00Z"), false],
    ["nor does what the lead's text says already", at("2026-11-18T09:00Z"), "18.11.2026 10:00", at("2026-11-18T09:00Z"), false],
    ["a day replaces no moment of it", at("2026-11-17T23:00Z"), at("2026-11-18T09:12Z"), at("2026-11-18T09:12Z"), false],
    ["but one of another day", at("2026-11-16T23:00Z"), at("2026-11-18T09:12Z"), at("2026-11-18T09:12Z"), true],
    ["a text that is no date replaces none", "soon", at("2026-11-18T09:12Z"), at("2026-11-18T09:12Z"), false],
    ["but goes into a blank cell", "31/02/2026", "", "", true],
    ["an empty tick box is no moment", false, "", "", false],
  ])("of moments: %s", (_, exported, cell, understood, goes) =>
    expect(goesIn(exported, { cell, understood }, { isKept: false, isMoment: true }, berlin)).toBe(goes),
  );

  it("what a click wrote is kept, and only a blank cell is filled", () => {
    const kept = { isKept: true, isMoment: true };
    const moment = at("2026-11-18T09:00Z");
    expect(goesIn(moment, { cell: at("2026-11-01T09:00Z"), understood: at("2026-11-01T09:00Z") }, kept, berlin)).toBe(false);
    expect(goesIn(moment, { cell: "-", understood: "" }, kept, berlin)).toBe(false);
    expect(goesIn(moment, { cell: "", understood: "" }, kept, berlin)).toBe(true);
  });
});
