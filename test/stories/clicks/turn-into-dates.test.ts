/** "Turn texts into dates": says what each cell becomes, writes only when asked to, keeps what stood there, gives it back. */
import { at, lead, placeOf, shownIn, tabNamed, wholeOf } from "../../harness/places";
import { closeSheets, lastSaid, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const ENTRY = "Turn texts into dates…";

/** In an en_US sheet 13/11/2026 stays text, 03/11/2026 becomes 11 March, and what has a T and a Z stays text, too. */
const CSV = [
  "Lead ID,Name,Received,Responded",
  "L-1,Ada,13/11/2026 09:30,2026-11-13T10:00:00Z",
  "L-2,Ben,03/11/2026 14:00,",
  "L-3,Cleo,14/11/2026,soon",
  "L-4,Dora,31/02/2026,",
  "L-5,Eve,17/11/2026 08:00,",
].join("\n");

const opened = (): Promise<Sheet> => openImported(CSV, { wish: {}, zone: "Etc/UTC" });

const received = (sheet: Sheet): unknown[] => sheet.values(lead(sheet, "Received", 2, 6)).flat();
const shown = (sheet: Sheet): string[] => sheet.look.display(lead(sheet, "Received", 2, 6)).flat();
const people = (sheet: Sheet): string => JSON.stringify(sheet.values(wholeOf(sheet, "Leads")).map((row) => row.slice(0, 4)));

const instant = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 16) : cell);

describe("texts become dates", () => {
  it("says what each becomes, and that real dates were read in the other order; No changes nothing", async () => {
    const sheet = await opened();
    const before = people(sheet);
    sheet.answers.push("NO");
    await sheet.choose(ENTRY);
    const asked = sheet.said.join("\n");
    expect(asked).toContain("Received: 4 cells become real dates.");
    expect(asked).toContain('Row 2: "13/11/2026 09:30" becomes Fri 13 November 2026 09:30');
    expect(asked).toContain("Row 3: Wed 11 March 2026 14:00 becomes Tue 3 November 2026 14:00");
    expect(asked).toContain('1 text is not understood and stays (row 5: "31/02/2026": there is no such day).');
    expect(asked).toContain('Responded: 1 cell becomes a real date.\nRow 2: "2026-11-13T10:00:00Z" becomes Fri 13 November 2026 10:00');
    expect(asked).toContain("Change 5 cells?");
    expect(people(sheet)).toBe(before);
    expect(sheet.engine.tabs().map(({ name }) => name)).not.toContain("SLA dates before");
  });

  it("writes them when asked to, keeps what stood there, judges the leads, and gives it back", async () => {
    const sheet = await opened();
    const before = people(sheet);
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("5 cells are real dates now.");
    expect(received(sheet).map(instant)).toEqual([
      "2026-11-13T09:30",
      "2026-11-03T14:00",
      "2026-11-14T00:00",
      "31/02/2026",
      "2026-11-17T08:00",
    ]);
    expect(shown(sheet)[0]).toBe("2026-11-13 09:30");
    expect(sheet.value(lead(sheet, "SLA status", 2))).toBe("On time");
    expect(shownIn(sheet, "SLA dates before").slice(1, 3)).toEqual([
      expect.arrayContaining(["Ada, L-1", "Received", "13/11/2026 09:30", "2026-11-13 09:30", "2"]),
      expect.arrayContaining(["Ben, L-2", "Received", "2026-03-11 14:00", "2026-11-03 14:00", "3"]),
    ]);
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    expect(people(sheet)).toBe(before);
    expect(sheet.engine.tabs().map(({ name }) => name)).not.toContain("SLA dates before");
    expect(sheet.engine.names().map(({ name }) => name)).not.toContain("SLA_DATES_BEFORE");
  });

  it("finds leads that were sorted since, and leaves alone what somebody typed since", async () => {
    const sheet = await opened();
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    const { id } = tabNamed(sheet, "Leads");
    const { column } = placeOf(sheet, "Leads", "Name");
    sheet.engine.sort({ sheet: id, row: 1, column: 0, rows: 5, columns: placeOf(sheet, "Leads", "SLA paused").column + 1 }, column, false);
    await sheet.type(at(sheet, "Leads", "Dora", { right: 1 }), "2026-11-16 12:00");
    await sheet.type(at(sheet, "Leads", "Eve", { right: 1 }), "2026-11-16 13:00");
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    expect(sheet.value(at(sheet, "Leads", "Ada", { right: 1 }))).toBe("13/11/2026 09:30");
    expect(sheet.look.display(at(sheet, "Leads", "Eve", { right: 1 })).flat()).toEqual(["2026-11-16 13:00"]);
    expect(lastSaid(sheet)).toContain("1 cell holds something else by now and was left alone");
    expect(shownIn(sheet, "SLA dates before").flat()).toContain("Eve, L-5");
  });

  it("leaves formulas alone, and has nothing to do where all are dates", async () => {
    const sheet = await openImported("Lead ID,Received\nL-1,2026-11-13 09:30\nL-2,2026-11-13 10:30", { wish: {} });
    await sheet.type(lead(sheet, "Received", 3), '="13/11/2026"');
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("All dates in the tab");
    expect(sheet.look.formulas(lead(sheet, "Received", 3))).toEqual([['="13/11/2026"']]);
  });
});

describe("cells that a formula fills", () => {
  it("stay as they are, and the formula's cell is named", async () => {
    const sheet = await openImported("Lead ID,Name,Received\nL-1,Ada,13/11/2026 09:30\nL-2,Ben,14/11/2026", { wish: {} });
    sheet.engine.addTab("Form");
    await sheet.type("Form!A1", [["13/11/2026 08:00"], ["14/11/2026"]]);
    await sheet.type(lead(sheet, "Received", 2, 3), [[""], [""]]);
    await sheet.type(lead(sheet, "Received", 2), "=ARRAYFORMULA(Form!A1:A2)");
    const before = people(sheet);
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("Left alone: the formula in Leads!C2 fills Received; type it in the tab Form");
    expect(people(sheet)).toBe(before);
  });
});
