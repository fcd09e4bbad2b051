/** What is told of a file that a team really has, imported and set up with its columns as they are understood: every row says what it ought to. */

import { address, at, placeOf, shownIn, shownUnder, wholeOf } from "../../harness/places";
import { agreed, closeSheets, openImported, openMade, type Sheet } from "../../harness/sheet";
import type { OwnFile } from "./own-files";

/** The palette of a new agreement; a row without a colour of its own is white. */
/** Of both words of a row, the first one here gives it its tint. */
const COLOURS: Record<string, string> = {
  Overdue: "#f9d3cf",
  "Follow-up overdue": "#fdebd3",
  "Accept overdue": "#fdebd3",
  "Due soon": "#fff9e3",
  "Follow-up due": "#fff9e3",
  "Accept due": "#fff9e3",
  "Check dates": "#f7f3fa",
  Late: "#fdf4f2",
  "Never answered": "#eceef0",
  "Given up": "#eceef0",
  "On time": "#f4f8fe",
};
const WORST_FIRST = Object.keys(COLOURS);

/** Each cell of the file's own columns, as its value and as it is shown. */
function cellsOf(sheet: Sheet, a1: string): string[][] {
  const shown = sheet.look.display(a1);
  return sheet.values(a1).map((row, at) => row.map((cell, column) => `${JSON.stringify(cell)} ${shown[at]?.[column]}`));
}

interface Column {
  field: string;
  heading: string;
}
async function found(sheet: Sheet): Promise<Record<string, string>> {
  const { leads } = await sheet.ask<{ leads: { columns: Column[] } }>("panelOpen");
  return Object.fromEntries(leads.columns.flatMap(({ field, heading }) => (heading === "" ? [] : [[field, heading]])));
}

/** What the plan's history counts of all that came this year. */
async function history(sheet: Sheet): Promise<unknown> {
  await sheet.type(at(sheet, "SLA plan", "Counted from", { right: 1 }), [["2026-01-01"], ["2026-11-18"]]);
  return sheet.value(at(sheet, "SLA plan", "Leads then", { down: 1 }));
}

export function tellOf(file: OwnFile): void {
  const { csv, convert = true, locale, zone, now, rows } = file;
  let sheet: Sheet;
  let area: string;
  let before: string[][];
  afterAll(closeSheets);
  beforeAll(async () => {
    const imported = await openMade(
      ["imported", csv, convert],
      async (empty) => {
        await empty.standIn.importCsv("Leads.csv", csv, "new", { convert });
      },
      { locale, zone, now },
    );
    area = wholeOf(imported, "Leads");
    before = cellsOf(imported, area);
    sheet = await openImported(csv, { convert, locale, zone, now });
  });

  const under = (heading: string, down = 1, many = rows.length): string => at(sheet, "Leads", heading, { down, rows: many });
  const judged = (): string[][] => {
    const [due, state] = ["SLA due", "SLA status"].map((heading) => sheet.look.display(under(heading)).flat());
    return rows.map((_, row) => [due?.[row] ?? "", state?.[row] ?? ""]);
  };
  const painted = async (): Promise<unknown[]> => {
    const { row } = placeOf(sheet, "Leads", "SLA status");
    return (await sheet.look.painted(address("Leads", row + 1, 0, rows.length))).flat();
  };
  const colours = (states: readonly string[]): string[] => {
    const next = sheet.look.display(under("SLA next status")).flat();
    return states.map((state, row) => COLOURS[WORST_FIRST.find((word) => word === state || word === next[row]) ?? ""] ?? "#ffffff");
  };

  it("has its columns found", async () => {
    expect(await found(sheet)).toEqual(file.found);
  });

  it("says of each row when it is due and how it stands, in its colour", async () => {
    expect(judged()).toEqual(rows);
    expect(await painted()).toEqual(colours(rows.map(([, state]) => state)));
    expect(cellsOf(sheet, area)).toEqual(before);
  });

  it("says the same after a check, and changes no cell of a person", async () => {
    sheet.said.length = 0;
    await sheet.choose("Check all leads now");
    expect(judged()).toEqual(rows);
    expect(cellsOf(sheet, area)).toEqual(before);
    if (file.says) expect(sheet.said.join()).toContain(file.says);
    else expect(sheet.said.join()).not.toContain("stands as");
    const notes = sheet.look.display(under("SLA note")).flat();
    for (const [row, note] of Object.entries(file.notes ?? {})) expect(notes[Number(row)]).toBe(note);
    rows.forEach(([, state], row) => {
      const named = [file.found.received, file.found.responded].map((heading) => `"${heading}" is in the future`);
      if (state === "Check dates") expect(named).toContain(notes[row]);
      if (state === "Not recorded") expect(notes[row]).toContain(`"${file.found.responded}" does not say when it was answered`);
    });
  });

  it("counts the same leads in the monitor and in the plan's history", async () => {
    expect(shownUnder(sheet, "SLA monitor", ["Rows", "How many"], { rows: 1 })).toEqual([["Leads that count", String(file.counted)]]);
    expect(await history(sheet)).toBe(file.counted);
    if (!file.revenue) return;
    await sheet.type(agreed(sheet, "monitor.metrics"), "Customers\nRevenue");
    await sheet.choose("Check all leads now");
    expect(sheet.look.display(at(sheet, "SLA monitor", "Revenue", { after: "Metric", right: 2 })).flat()).toEqual([file.revenue.shown]);
    expect(shownIn(sheet, "SLA monitor").flat().join("\n")).toContain(file.revenue.left);
  });

  it("follows an answer that is typed, and changes that cell alone", async () => {
    const { row, column } = placeOf(sheet, "Leads", file.found.responded ?? "");
    await sheet.type(address("Leads", row + 1 + file.answers, column), "2026-11-18 10:29");
    const states = rows.map(([, state], place) => (place === file.answers ? "On time" : state));
    expect(judged().map(([, state]) => state)).toEqual(states);
    expect(await painted()).toEqual(colours(states));
    const after = cellsOf(sheet, area);
    const changed = before.flatMap((cells, at) => cells.flatMap((cell, place) => (cell === after[at]?.[place] ? [] : [[at, place]])));
    expect(changed).toEqual([[row + 1 + file.answers, column]]);
    expect(sheet.faults()).toEqual([]);
  });
}
