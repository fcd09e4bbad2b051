import type { Cell } from "../../../src/core/cells/cell";
import { isUncounted } from "../../../src/tables/leads/shown-state";

const DATE = new Date("2026-11-18T09:00:00Z");
const COLUMNS = { received: 0, status: 1 };

describe("a lead that shows no status yet", () => {
  it.each<[string, Cell, Cell]>([
    ["came on a date", DATE, ""],
    ["has a status that Sheets computes", DATE, "Loading..."],
    ["has one that Sheets computes in German", DATE, "Wird geladen..."],
    ["came on a date that stands as text", "01.11.26 08.00", ""],
    ["came on a date in words", "6. November 2026, 13 Uhr", ""],
    ["came so many seconds after 1970", 1_763_456_400, ""],
    ["has a date as text and is computed", "13/11/2026", "Loading..."],
  ])("%s", (_, received, status) => expect(isUncounted([received, status], COLUMNS)).toBe(true));

  it.each<[string, Cell, Cell]>([
    ["shows one", DATE, "Overdue"],
    ["shows one beside a date as text", "01.11.26 08.00", "Overdue"],
    ["did not come yet", "", ""],
    ["has a dash for a date", "–", ""],
    ["has words for a date", "to be asked", ""],
    ["has an error for a date", "#REF!", ""],
    ["has a date that is computed", "Loading...", ""],
  ])("is none that %s", (_, received, status) => expect(isUncounted([received, status], COLUMNS)).toBe(false));

  it("is none where a column is missing", () => {
    expect(isUncounted([DATE, ""], { status: 1 })).toBe(false);
    expect(isUncounted([DATE, ""], { received: 0 })).toBe(false);
  });
});
