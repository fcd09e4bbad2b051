/** "Take over an export": says what a new file changes, writes only that and only when asked to, and gives it back. */

import { lead, leadTexts, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, lastSaid, openImported } from "../../harness/sheet";
import { EXPORT, KEPT, LEADS, look, names, opened, people, take } from "./monday-export";

afterEach(closeSheets);

const ENTRY = "Take over an export…";

describe("an export", () => {
  it("is shown before anything is written, taken over by a click, and taken back", async () => {
    const sheet = await opened();
    const before = people(sheet);
    const shown = await look(sheet);
    expect(shown).toMatchObject({
      tabs: expect.arrayContaining(["Monday"]),
      tab: "Monday",
      problem: "",
      sentence: "2 new, 2 changed, 1 no longer in it.",
      columns: [
        { heading: "Owner", cells: 2 },
        { heading: "Responded", cells: 1 },
      ],
      leads: 4,
      button: "Take over 4 leads",
      back: "",
    });
    expect(shown.tabs).not.toContain("Leads");
    expect(shown.tabs).not.toContain("SLA plan");
    expect(shown.notes).toEqual([
      "1 row without a Lead ID and an e-mail is not taken: Nobody.",
      "1 cell of the columns that clicks write holds a value and stays.",
      'The tab "Leads" has no column for Colour. Add one with the same heading if you want it.',
      "No longer in it: Dov, L-4. It stays in the tab.",
    ]);
    expect(shown.rows).toContainEqual({ lead: "Ben, L-2", is: "changed", says: "Owner: blank becomes Kim" });
    expect(people(sheet)).toEqual(before);
    expect(names(sheet)).not.toContain(KEPT);

    expect(await sheet.ask("panelExportTake", { tab: shown.tab, sum: "another" })).toContain("nothing was taken over");
    expect(people(sheet)).toEqual(before);

    expect(await take(sheet)).toBe(
      `4 leads taken over: 2 new, 2 changed. What stood there is kept in the tab "${KEPT}" until the next time.`,
    );
    expect(leadTexts(sheet, ["Lead ID", "Name", "Owner", "Received", "Responded", "Budget"], 2, 7)).toEqual([
      ["L-1", "Ada", "Lee", before[1]?.[5], "2026-11-18 10:00:00", "100"],
      ["L-2", "Ben", "Kim", before[2]?.[5], before[2]?.[6], "200"],
      ["", "Cleo", "Lee", before[3]?.[5], "", "300"],
      ["L-4", "Dov", "Lee", before[4]?.[5], "", "400"],
      ["L-9", "Eve", "Kim", "2026-11-18 10:15:00", "", ""],
      ["L-8", "Fay", "Kim", "2026-11-03 10:15:00", "", ""],
    ]);
    expect(sheet.value(lead(sheet, "Received", 7))).toEqual(new Date("2026-11-03T10:15:00Z"));
    expect(leadTexts(sheet, ["SLA status"], 2, 6).flat()).toEqual(["Late", "On time", "Waiting", "Waiting", "Waiting"]);
    expect(shownIn(sheet, KEPT).slice(0, 2)).toEqual([
      expect.arrayContaining(["Lead", "Column", "What stood there", "Became", "Row"]),
      expect.arrayContaining(["Ada, L-1", "Owner", "Kim", "Lee", "2"]),
    ]);

    const again = await look(sheet);
    expect(again).toMatchObject({ leads: 0, button: "", back: "What the last export changed in 4 leads can be taken back." });
    expect(await sheet.ask("panelExportBack")).toBe("2 leads hold again what stood there before. 2 new leads are gone.");
    expect(people(sheet)).toEqual(before);
    expect(leadTexts(sheet, ["SLA status"], 2, 7).flat()).toEqual(["Overdue", "On time", "Waiting", "Waiting", "", ""]);
    expect(names(sheet)).not.toContain(KEPT);
    expect(names(sheet)).not.toContain("SLA_EXPORT_BEFORE");
    expect(sheet.faults()).toEqual([]);
  });

  it("goes in from the menu, after a question; No changes nothing; the entry takes it back", async () => {
    const sheet = await opened();
    const before = people(sheet);
    sheet.answers.push("NO");
    await sheet.choose(ENTRY);
    expect(sheet.said.join("\n")).toContain('The tab "Monday": 2 new, 2 changed, 1 no longer in it.');
    expect(sheet.said.join("\n")).toContain("Changed: Owner (2) and Responded (1).");
    expect(people(sheet)).toEqual(before);
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("4 leads taken over: 2 new, 2 changed.");
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("2 new leads are gone.");
    expect(people(sheet)).toEqual(before);
  });

  it("says what stands in the way", async () => {
    const sheet = await openImported(LEADS, { zone: "Etc/UTC" });
    expect((await look(sheet)).tabs).not.toContain("Leads");
    await sheet.standIn.importCsv("Notes.csv", "a\nb", "new");
    expect((await look(sheet, "Notes")).problem).toContain('No row of headings was found in rows 1 to 10 of the tab "Notes".');
    await sheet.standIn.importCsv("Firms.csv", "Company,Owner,Source\nX,Kim,Web", "new");
    expect((await look(sheet, "Firms")).problem).toContain("share neither a column Lead ID nor a column Email");
    expect((await look(sheet, "gone")).problem).toContain("not there any more");
    await sheet.standIn.importCsv("Monday.csv", EXPORT, "new");
    const owner = lead(sheet, "Owner", 2, 3);
    sheet.standIn.protect({
      ...sheet.engine.selection(),
      sheet: tabNamed(sheet, "Leads").id,
      row: 1,
      column: shownIn(sheet, "Leads")[0]?.indexOf("Owner") ?? 0,
      rows: 2,
      columns: 1,
    });
    const before = sheet.values(owner);
    const shown = await look(sheet, "Monday");
    expect(shown.problem).toContain("cells of Owner are protected from you");
    expect(await sheet.ask("panelExportTake", { tab: "Monday", sum: shown.sum })).toContain("cells of Owner are protected from you");
    expect(sheet.values(owner)).toEqual(before);
  });
});

it("the line that sums the export up is no lead, nor is the lead tab's", async () => {
  const sum = (of: number): string => `Total,,,,,,,${of}`;
  const sheet = await opened([LEADS, sum(1000)].join("\n"), [LEADS.replace(",400", ",450"), sum(1050)].join("\n"));
  expect(await look(sheet)).toMatchObject({
    sentence: "0 new, 1 changed, 0 no longer in it.",
    leads: 1,
    columns: [{ heading: "Budget", cells: 1 }],
    notes: [],
  });
});
