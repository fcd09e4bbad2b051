/** The monitor tab: what it shows, that it follows, and that a line a day is kept. */
import { closeSheets, openSheet, type Sheet } from "./sheet";

afterAll(closeSheets);

const LEADS: string[][] = [
  [
    "Lead ID",
    "Source",
    "Segment",
    "Owner",
    "Received",
    "Passed to sales",
    "Responded",
    "Attempts",
    "Connected",
    "Pipeline value",
    "Revenue",
    "Won on",
    "Lost reason",
  ],
  // October, to the 18th and after.
  ["O-1", "Webinar", "Big", "Ada", "2026-10-05 09:00", "2026-10-05 10:00", "2026-10-05 09:30", "2", "Yes", "", "", "", "No budget"],
  ["O-2", "Webinar", "Big", "Ben", "2026-10-12 09:00", "2026-10-12 10:00", "2026-10-12 13:00", "1", "No", "900", "900", "2026-10-16", ""],
  ["O-3", "Fair", "Small", "Ben", "2026-10-28 09:00", "", "", "", "", "", "", "", ""],
  // November, twelve leads of two channels.
  ...Array.from({ length: 10 }, (_, at) => [
    `N-${at}`,
    at < 6 ? "Webinar" : "Fair",
    "Small",
    at % 2 ? "Ada" : "Ben",
    `2026-11-${String(2 + at).padStart(2, "0")} 09:00`,
    `2026-11-${String(2 + at).padStart(2, "0")} 10:00`,
    at < 8 ? `2026-11-${String(2 + at).padStart(2, "0")} 09:40` : "",
    at < 5 ? "3" : "1",
    at < 6 ? "Yes" : "No",
    at < 4 ? "1000" : "",
    at === 0 ? "1000" : "",
    at === 0 ? "2026-11-17" : "",
    at > 7 ? "Not a fit" : "",
  ]),
  ["X-1", "Webinar", "Small", "Ada", "last week", "", "", "", "", "", "", "", ""],
  ["X-2", "Webinar", "Small", "Ada", "", "", "", "", "", "", "", "", ""],
  ["X-3", "Webinar", "Small", "Ada", "2027-11-02 09:00", "", "", "", "", "", "", "", ""],
];

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(",")).join("\n");
const show = (sheet: Sheet, range: string): string[][] => sheet.look.display(`'SLA monitor'!${range}`);
const faults = (sheet: Sheet): string[] => sheet.standIn.log().flatMap((run) => run.error ?? []);
const line = (sheet: Sheet, metric: string): string[] => show(sheet, "A11:I32").find(([name]) => name === metric) ?? [];

async function monitored(): Promise<Sheet> {
  const sheet = await openSheet({ now: "2026-11-18T09:30:00Z" });
  await sheet.standIn.importCsv("Leads.csv", csv(LEADS), "new");
  await sheet.standIn.choose("Set up this spreadsheet");
  await sheet.standIn.settle();
  return sheet;
}

describe("a new monitor", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await monitored();
  });

  it("shows each metric for the month so far, against its goal, else against last month to the same day", () => {
    console.log(
      show(sheet, "A1:I43")
        .map((row) => row.join(" | "))
        .join("\n"),
    );
    expect(faults(sheet)).toEqual([]);
  });
});
