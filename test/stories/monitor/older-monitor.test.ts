/** The monitor that the build of November 2026 made goes on: the three promises beside the reps, goals in the agreement, every stored day where it was. */
import { readFileSync } from "node:fs";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { address, at, listAt, placeOf, shownIn } from "../../harness/places";
import { agreed, closeSheets, openKept, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const OLD = JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook;
const MONITOR = "SLA monitor";

/** The lines that are stored, headings first. */
const storedLines = (sheet: Sheet): unknown[][] =>
  sheet.values(listAt(sheet, MONITOR, "Day", { after: "One line a day: the month so far" }));

it("gets the promises after the first answer by its next check, and loses no day", async () => {
  const sheet = await openKept(OLD);
  const [place, before] = [placeOf(sheet, MONITOR, "One line a day: the month so far"), storedLines(sheet)];
  await sheet.choose("Check all leads now");
  expect(placeOf(sheet, MONITOR, "One line a day: the month so far")).toEqual(place);
  const [headings, ...lines] = storedLines(sheet);
  expect([headings, ...lines.slice(0, before.length - 2)]).toEqual(before.slice(0, -1));
  expect(lines.length).toBeGreaterThanOrEqual(before.length - 1);
  const reps = listAt(sheet, MONITOR, "Rep", { after: "Reps: workable leads of this month" });
  expect(sheet.look.display(reps)[0]).toEqual(expect.arrayContaining(["Within SLA", "Follow-ups in time", "Accepted in time"]));
  expect(sheet.look.display(reps)[1]?.[0]).toBe("Goal");
  await sheet.type(agreed(sheet, "monitor.followUps"), "80%");
  await sheet.type(agreed(sheet, "monitor.acceptances"), "90%");
  await sheet.choose("Check all leads now");
  const { row, column } = placeOf(sheet, MONITOR, "Within SLA", "Reps: workable leads of this month");
  expect(sheet.look.display(address(MONITOR, row + 1, column + 1, 1, 2))).toEqual([["80%", "90%"]]);
  expect(sheet.look.display(at(sheet, MONITOR, "Follow-ups in time", { after: "Metrics of the agreement", right: 3 }))).toEqual([
    ["80.0%"],
  ]);
  expect(shownIn(sheet, "SLA agreement").flat()).toEqual(
    expect.arrayContaining(["Mail: leads come back today", "Return reasons that mean not now"]),
  );
  // Formulas of its plan have nothing to count.
  expect(sheet.standIn.log().flatMap(({ cause, error }) => (error && cause !== "formula" ? [error] : []))).toEqual([]);
}, 300_000);
