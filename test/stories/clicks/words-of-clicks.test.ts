/** Every answer to a click says for whom it was. */
import { clickMarked } from "../../harness/clicks";
import { lead, tabNamed } from "../../harness/places";
import { closeSheets, logAttempt, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Email,Company,Stage,Received,Responded,Attempts,Last attempt,Returned,Return reason",
  "L-4288,Henrik Chaudhry,,,MQL,2026-11-18 10:00,,,,,",
  "L-2,Ben,,,MQL,2026-11-18 10:00,,,,,",
  ",,cleo@example.com,Tallow,MQL,2026-11-18 10:00,,,,,",
  ",,,,MQL,2026-11-18 10:00,,,,,",
];
const open = (): Promise<Sheet> => openImported(LEADS.join("\n"));

const mark = (sheet: Sheet, from: number, to = from): void =>
  sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: from - 1, column: 0, rows: to - from + 1, columns: 1 });

async function choose(sheet: Sheet, entry: string): Promise<string> {
  if (entry === "Log attempt…") await logAttempt(sheet);
  else await sheet.choose(entry);
  // A dialogue has the entry for its title.
  return sheet.said.at(-1)?.replace(`${entry.replace("…", "")}: `, "") ?? "";
}

describe("the answer to a click", () => {
  it("names the lead, or the first of several", async () => {
    const sheet = await open();
    mark(sheet, 2);
    expect(await choose(sheet, "Mark answered")).toBe("Marked answered: Henrik Chaudhry, L-4288.");
    expect(await choose(sheet, "Mark answered")).toBe(
      "No lead was marked answered. Left alone: Henrik Chaudhry, L-4288 (answered before).",
    );
    expect(await choose(sheet, "Take back the last click")).toBe("Taken back: the answer of Henrik Chaudhry, L-4288.");
    mark(sheet, 2, 4);
    expect(await choose(sheet, "Log attempt…")).toBe("Logged an attempt: Henrik Chaudhry, L-4288 and 2 more.");
    expect(await choose(sheet, "Take back the last click")).toBe("Taken back: an attempt at Henrik Chaudhry, L-4288 and 2 more.");
  });

  it("names who has no name by what else there is", async () => {
    const sheet = await open();
    mark(sheet, 4);
    expect(await choose(sheet, "Mark answered")).toBe("Marked answered: cleo@example.com.");
    mark(sheet, 5);
    expect(await choose(sheet, "Mark answered")).toBe("Marked answered: row 5.");
    mark(sheet, 9);
    expect(await choose(sheet, "Mark answered")).toBe("No lead was marked answered. Left alone: row 9 (no lead in the row).");
  });

  it("names the lead where it is refused", async () => {
    const sheet = await open();
    mark(sheet, 3);
    expect(await clickMarked(sheet, "return", { reason: " " })).toBe(
      "Type a reason for Ben, L-2: marketing needs it to do better. Nothing was changed.",
    );
    await sheet.type(lead(sheet, "Responded", 1), "Reply");
    expect(await choose(sheet, "Mark answered")).toContain(
      'Nothing was written for Ben, L-2: the tab "Leads" has no column headed Responded.',
    );
  });

  it("names the lead where rows moved at that moment", async () => {
    const sheet = await open();
    mark(sheet, 2, 3);
    let hits = 0;
    sheet.standIn.beforeCall((method) => {
      if (method === "Range.setValues" && hits++ === 0) sheet.engine.insertRows(tabNamed(sheet, "Leads").id, 1, 1);
    });
    expect(await choose(sheet, "Mark answered")).toBe(
      "The rows changed at that moment, so nothing was written for Henrik Chaudhry, L-4288 and 1 more. Mark the rows again and try once more.",
    );
    sheet.standIn.beforeCall(null);
  });

  it("explains the colour of a lead by its name, and quotes what is no date", async () => {
    const sheet = await open();
    mark(sheet, 3);
    const [state] = await sheet.ask<string[]>("panelWhy");
    expect(state).toBe("Ben, L-2: Waiting. Due Wed 18 Nov 11:00.");
    await sheet.type(lead(sheet, "Received", 3), "'18.11. 10:00");
    const [unclear] = await sheet.ask<string[]>("panelWhy");
    expect(unclear).toBe(
      'Ben, L-2: Check dates. "Received" holds the text "18.11. 10:00", not a date, because its year is missing: choose Format > Number > Automatic, then type it again with its year, such as 2026-11-18 09:30.',
    );
    expect(`Ben, L-2: Check dates. ${sheet.value(lead(sheet, "SLA note", 3))}.`).toBe(unclear);
    mark(sheet, 9);
    expect((await sheet.ask<string[]>("panelWhy"))[0]).toBe('Row 9: There is no lead in this row: its cell under "Received" is blank.');
  });
});
