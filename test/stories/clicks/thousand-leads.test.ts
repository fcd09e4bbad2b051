/** A thousand leads under a filter: a click on one that is seen changes that one, and both clocks of all of them go on. */
import { clickMarked } from "../../harness/clicks";
import { columnOf, lead, markLeads, tabNamed } from "../../harness/places";
import { closeSheets, openImported } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = 1000;
const HEAD = "Lead ID,Name,Owner,Received,Passed to sales,Accepted,Responded,Attempts,Last attempt,Back on,Pause until";
/** Half of them are Bo's; all were answered on Tuesday morning, so that the second attempt is due on Wednesday. */
const rows = Array.from(
  { length: LEADS },
  (_, at) => `L-${at + 1},Lead ${at + 1},${at % 2 === 0 ? "Ana" : "Bo"},2026-11-17 09:00,,,2026-11-17 09:30,1,2026-11-17 09:30,,`,
);

it("changes the lead that was clicked and no other, loses nothing, and its promise alone moves", async () => {
  const sheet = await openImported([HEAD, ...rows].join("\n"));
  const { id } = tabNamed(sheet, "Leads");
  const words = (): string[] => sheet.look.display(lead(sheet, "SLA next status", 2, LEADS + 1)).flat();
  const typed = (heading: string): string[] => sheet.look.display(lead(sheet, heading, 2, LEADS + 1)).flat();
  expect(new Set(words())).toEqual(new Set(["Follow-up overdue"]));
  sheet.engine.setFilter({
    area: { sheet: id, row: 0, column: 0, rows: LEADS + 1, columns: columnOf(sheet, "Pause until") + 1 },
    tests: [[columnOf(sheet, "Owner"), { kind: "TEXT_EQUAL_TO", values: ["Ana"] }]],
  });
  const before = ["Lead ID", "Name", "Responded"].map(typed);
  // From one lead of Ana's to the next, with one of Bo's hidden between them.
  markLeads(sheet, 502, 504);
  const said = await clickMarked(sheet, "notReached");
  expect(said).toContain("L-501");
  expect(said).toContain("L-502 (hidden by the filter)");
  expect(["Lead ID", "Name", "Responded"].map(typed)).toEqual(before);
  const attempts = typed("Attempts");
  expect(attempts.filter((count) => count !== "1")).toHaveLength(2);
  expect([attempts[500], attempts[501], attempts[502]]).toEqual(["2", "1", "2"]);
  expect(words().flatMap((word, at) => (word === "Follow-up overdue" ? [] : [`L-${at + 1} ${word}`]))).toEqual([
    "L-501 Waiting",
    "L-503 Waiting",
  ]);
  await sheet.choose("Check all leads now");
  expect(words().filter((word) => word === "Waiting")).toHaveLength(2);
  expect(typed("Lead ID")).toEqual(before[0]);
  expect(sheet.faults()).toEqual([]);
}, 240_000);
