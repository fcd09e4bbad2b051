/** A lead tab in which no column says when sales answered: no row turns red for want of it, and everybody is told. */
import type { PanelState } from "../../../src/entries/panel";
import { lead, shownIn } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const CSV = [
  "Lead ID,Name,Stage,Received,Won on,Lost reason",
  "L-1,Ada,MQL,2026-11-12 09:00,,",
  "L-2,Ben,Lost,2026-11-12 09:00,,Price",
  "L-3,Cleo,Customer,2026-11-12 09:00,2026-11-16,",
  "L-4,Dan,Waiting on customer,2026-11-12 09:00,,",
  "L-5,Eve,MQL,2026-11-18 10:25,,",
].join("\n");
const MISSING = "No column says when sales answered: no row can turn On time or Overdue. Add a column Responded, or choose yours";

const open = (): Promise<Sheet> => openImported(CSV);
const status = (sheet: Sheet) => sheet.values(lead(sheet, "SLA status", 2, 6)).flat();

describe("where no column says when sales answered", () => {
  it("says Not tracked in grey letters, and no row turns red however long it takes", async () => {
    const sheet = await open();
    const words = ["Not tracked", "Not tracked", "Not tracked", "Paused", "Not tracked"];
    expect(status(sheet)).toEqual(words);
    sheet.engine.setNow(sheet.engine.now() + 3 * 24 * 3_600_000);
    await sheet.standIn.runTriggers();
    expect(status(sheet)).toEqual(words);
    const painted = (await sheet.look.painted(lead(sheet, "Name", 2, 6))).flat();
    expect(painted).toEqual(["#ffffff", "#ffffff", "#ffffff", "#f8f9fa", "#ffffff"]);
    expect(sheet.values(lead(sheet, "SLA due", 2, 6)).flat()).toEqual(["", "", "", "", ""]);
  });

  it("set-up calls no lead timed", async () => {
    const sheet = await open();
    expect((await sheet.setUp()).title).toBe("5 leads are listed, none of them is timed");
  });

  it("is said by the check, the panel and the monitor", async () => {
    const sheet = await open();
    await sheet.choose("Check all leads now");
    expect(sheet.said.at(-1)).toContain(MISSING);
    const { leads } = await sheet.ask<PanelState>("panelOpen");
    expect(leads?.notice).toContain(MISSING);
    expect(leads?.waiting).toEqual([]);
    expect(leads?.counts.find(({ state }) => state === "notTracked")).toEqual({
      ...{ state: "notTracked", leads: 4 },
      ...{ background: "#ffffff", text: "#5f6368", first: { row: 2, id: "L-1" } },
    });
    // The monitor shows what the lead tab can answer; the rest is one line, with the click that adds its columns.
    const monitor = shownIn(sheet, "SLA monitor");
    expect(monitor.find(([name]) => name === "Within SLA")).toBeUndefined();
    const line = monitor.flat().find((text) => text.startsWith("Not shown: ")) ?? "";
    expect(line).toMatch(/^Not shown: [^.]*\bWithin SLA\b[^.]*\. .*\bResponded\b.*Extensions > Lead SLA > /);
  });

  it("ends with the column: what was answered is judged, and what was not turns Overdue", async () => {
    const sheet = await open();
    const free = sheet.engine.lastCell(sheet.engine.tabs().find(({ name }) => name === "Leads")?.id ?? "").column + 1;
    const letter = String.fromCharCode(65 + free);
    await sheet.type(`Leads!${letter}1`, "Responded");
    await sheet.type(`Leads!${letter}3`, "2026-11-12 09:30");
    await sheet.choose("Check all leads now");
    expect(status(sheet)).toEqual(["Overdue", "On time", "Not recorded", "Paused", "Waiting"]);
    expect(sheet.said.at(-1)).not.toContain("No column says");
  });
});
