/** Moments that stand as text or as numbers: due and state of each row are those of real dates. The clock stands at 10:30. */
import { lead, leadArea, leadTexts } from "../../harness/places";
import { closeSheets, openImported, openSetUp, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");
const told = (sheet: Sheet, rows: number): unknown[][] => leadTexts(sheet, ["SLA due", "SLA status"], 2, 1 + rows);
const notes = (sheet: Sheet, rows: number): unknown[] => leadTexts(sheet, ["SLA note"], 2, 1 + rows).flat();

/** As an import without conversion leaves them: texts in cells, whatever they look like, or numbers; nobody's edit is heard. */
function fill(sheet: Sheet, heading: string, cells: (string | number)[]): void {
  const area = leadArea(sheet, heading, 2, 1 + cells.length);
  sheet.engine.write(
    area,
    cells.map((cell) => [cell === "" ? { clear: true } : typeof cell === "number" ? { raw: cell } : { text: cell }]),
  );
}

describe("a sheet whose moments are text", () => {
  it("ISO with offsets", async () => {
    const sheet = await openSetUp();
    fill(sheet, "Received", [
      "2026-11-18T08:00:00Z",
      "2026-11-18T08:05:00.000+00:00",
      "2026-11-18T06:00:00-0300",
      "2026-11-17 09:00 UTC",
      "next week",
    ]);
    fill(sheet, "Responded", ["2026-11-18T08:40:00Z", "2026-11-18T10:20:00+01:00", "", "", ""]);
    await check(sheet);
    expect(told(sheet, 5)).toEqual([
      ["2026-11-18 10:00", "On time"],
      ["2026-11-18 10:05", "Late"],
      ["2026-11-18 11:00", "Waiting"],
      ["2026-11-17 11:00", "Overdue"],
      ["", "Check dates"],
    ]);
    expect(notes(sheet, 5)[4]).toContain('"Received" holds the text "next week"');
    await sheet.standIn.advance(31);
    expect(told(sheet, 3)[2]).toEqual(["2026-11-18 11:00", "Overdue"]);
    await sheet.type(lead(sheet, "Responded", 4), "2026-11-18T09:59:00Z");
    expect(told(sheet, 3)[2]).toEqual(["2026-11-18 11:00", "On time"]);
    await sheet.type(lead(sheet, "Responded", 4), "2026-11-18 11:01");
    expect(told(sheet, 3)[2]).toEqual(["2026-11-18 11:00", "Late"]);
    // Taken away with no script run: the formula still knows.
    fill(sheet, "Responded", ["2026-11-18T08:40:00Z", ""]);
    await sheet.standIn.settle();
    expect(told(sheet, 2)[1]).toEqual(["2026-11-18 10:05", "Waiting"]);
    await check(sheet);
    expect(told(sheet, 2)[1]).toEqual(["2026-11-18 10:05", "Overdue"]);
  });

  it("day first in a sheet whose locale writes the month first", async () => {
    const sheet = await openSetUp();
    fill(sheet, "Received", ["03/11/2026 10:00", "17/11/2026 10:00", "18/11/2026 10:00", "18.11.2026, 9:30 Uhr"]);
    fill(sheet, "Responded", ["03/11/2026 10:30", "", "", "18 de novembro de 2026 às 10h20"]);
    await check(sheet);
    expect(told(sheet, 4)).toEqual([
      ["2026-11-03 11:00", "On time"],
      ["2026-11-17 11:00", "Overdue"],
      ["2026-11-18 11:00", "Waiting"],
      ["2026-11-18 10:30", "On time"],
    ]);
    await sheet.type(lead(sheet, "Received", 6), "'04/11/2026 10:00");
    expect(leadTexts(sheet, ["SLA due", "SLA status"], 6)).toEqual([["2026-11-04 11:00", "Overdue"]]);
  });

  it("seconds since 1970, and serial numbers that lost their format", async () => {
    const seconds = (moment: string): number => Date.parse(moment) / 1000;
    const sheet = await openImported(
      [
        "Lead ID,Name,Received,Responded",
        `1,Ann,${seconds("2026-11-18T08:00Z")},${seconds("2026-11-18T09:00Z")}`,
        `2,Bob,${seconds("2026-11-18T08:00Z")},${seconds("2026-11-18T09:20Z") * 1000}`,
        `3,Cy,${seconds("2026-11-17T09:00Z")},`,
        "4,Dee,46344.375,46344.5",
      ].join("\n"),
    );
    expect(told(sheet, 4)).toEqual([
      ["2026-11-18 10:00", "On time"],
      ["2026-11-18 10:00", "Late"],
      ["2026-11-17 11:00", "Overdue"],
      ["2026-11-18 10:00", "Late"],
    ]);
    expect(notes(sheet, 4)).toEqual(["", "", "", ""]);
  });
});

it("says at a check that an import turned dates round, and changes no cell", async () => {
  const sheet = await openImported("Lead ID,Name,Received\n1,Ann,03/11/2026 10:00\n2,Bob,13/11/2026 10:00\n3,Cy,05/11/2026 09:00");
  const before = leadTexts(sheet, ["Received"], 2, 4);
  sheet.said.length = 0;
  await check(sheet);
  expect(sheet.said.join()).toContain(
    '"Received": 1 of 3 cells is text like 13/11/2026 10:00; the other 2 were read month first, so 03/11/2026 stands as 11 March.',
  );
  expect(leadTexts(sheet, ["Received"], 2, 4)).toEqual(before);
});
