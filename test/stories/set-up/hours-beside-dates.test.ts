/** Day and hour in two columns, as RD Station writes them: due, state and figures are those of one moment. The clock stands at 10:30. */
import { variations } from "../../harness/amounts";
import { at, lead, leadArea, leadTexts } from "../../harness/places";
import { agreeSilently, closeSheets, lastSaid, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const ENTRY = "Turn texts into dates…";

/** The usual agreement answers within an hour of work from 9 to 18. Hours as people write them. */
const CSV = [
  "Lead ID;Nome;Data de entrada;Hora de entrada;Data do primeiro contato;Hora do primeiro contato",
  "L-1;Ada;18/11/2026;09:30;18/11/2026;10:20",
  "L-2;Ben;17/11/2026;16:00;17/11/2026;17h05",
  "L-3;Cleo;18/11/2026;10h10;;",
  "L-4;Davi;18/11/2026;9:05 AM;;",
  "L-5;Eva;17/11/2026;;17/11/2026;09:40",
  "L-6;Fabio;18/11/2026;de manhã;;",
  "L-7;Gil;31/02/2026;10:00;;",
].join("\n");
const ROWS = CSV.split("\n").length - 1;

const told = (sheet: Sheet, rows = ROWS): unknown[][] => leadTexts(sheet, ["SLA due", "SLA status"], 2, 1 + rows);
const note = (sheet: Sheet, row: number): unknown => sheet.value(lead(sheet, "SLA note", row));

const EXPECTED = [
  ["2026-11-18 10:30", "On time"],
  ["2026-11-17 17:00", "Late"],
  ["2026-11-18 11:10", "Waiting"],
  ["2026-11-18 10:05", "Overdue"],
  ["2026-11-17 10:00", "On time"],
  ["", "Check dates"],
  ["", "Check dates"],
];

const FILES = [
  ["real dates beside time cells", "pt_BR", true],
  ["texts", "pt_BR", false],
  ["texts and turned dates in a sheet of another country", "en_US", true],
] as const;

describe.each(variations(FILES, 0, 2))("%s", (_, locale, convert) => {
  it("are timed by day and hour together", async () => {
    const sheet = await openImported(CSV, { locale, convert });
    expect(told(sheet)).toEqual(EXPECTED);
    expect(note(sheet, 7)).toBe('The hour of "Data de entrada" is the text "de manhã", not a time of day: type it again, such as 09:30');
    expect(note(sheet, 8)).toContain('"Data de entrada" holds the text "31/02/2026", not a date, because there is no such day: ');
    // What the formula in the cell says goes on with the sheet's clock.
    await sheet.standIn.advance(45);
    expect(told(sheet)[2]).toEqual(["2026-11-18 11:10", "Overdue"]);
  });
});

it("an edit of the hour alone times the row again", async () => {
  const sheet = await openImported(CSV, { locale: "pt_BR" });
  await sheet.type(lead(sheet, "Hora de entrada", 4), "09:15");
  expect(told(sheet)[2]).toEqual(["2026-11-18 10:15", "Overdue"]);
  await sheet.type(lead(sheet, "Hora do primeiro contato", 3), "16:50");
  expect(told(sheet)[1]).toEqual(["2026-11-17 17:00", "On time"]);
  await sheet.type(lead(sheet, "Hora de entrada", 7), "10:00");
  expect(told(sheet)[5]).toEqual(["2026-11-18 11:00", "Waiting"]);
  expect(note(sheet, 7)).toBe("");
});

it("a row is explained, and its answer taken away is missed, by day and hour", async () => {
  const sheet = await openImported(CSV, { locale: "pt_BR" });
  sheet.engine.select(leadArea(sheet, "Nome", 3));
  await sheet.choose("Explain this colour");
  expect(sheet.said.join("\n")).toContain("16:00");
  // With no script run: the formula still knows.
  sheet.engine.write(leadArea(sheet, "Data do primeiro contato", 2), [[{ clear: true }]]);
  await sheet.standIn.settle();
  expect(told(sheet)[0]).toEqual(["2026-11-18 10:30", "Waiting"]);
});

/** The same leads, each moment in one cell. */
const ONE_CELL = [
  "Lead ID;Nome;Data de entrada;Data do primeiro contato",
  "L-1;Ada;18/11/2026 09:30;18/11/2026 10:20",
  "L-2;Ben;17/11/2026 16:00;17/11/2026 17:05",
  "L-3;Cleo;18/11/2026 10:10;",
  "L-4;Davi;18/11/2026 09:05;",
].join("\n");
const TWO_CELLS = CSV.split("\n").slice(0, 5).join("\n");

it("monitor and mails say of them what they say of moments in one cell", async () => {
  const seen = async (csv: string): Promise<{ monitor: string[][]; mails: unknown }> => {
    const sheet = await openImported(csv, { locale: "pt_BR" });
    agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
    await sheet.choose("Check all leads now");
    const monitor = ["Leads", "Within SLA", "Median minutes to the answer"].flatMap((metric) =>
      sheet.look.display(at(sheet, "SLA monitor", metric, { columns: 9 })),
    );
    return { monitor, mails: await sheet.ask("panelMails") };
  };
  const wanted = await seen(ONE_CELL);
  expect(wanted.monitor.map(([metric, , figure]) => [metric, figure])).toEqual([
    ["Leads", "4"],
    ["Within SLA", "33,3%"],
    ["Median minutes to the answer", "57,5"],
  ]);
  expect(JSON.stringify(wanted.mails)).toContain("Davi");
  expect(await seen(TWO_CELLS)).toEqual(wanted);
});

describe("Turn texts into dates", () => {
  const cells = (sheet: Sheet): unknown[] => leadTexts(sheet, ["Data de entrada", "Hora de entrada"], 2, 1 + ROWS);

  it("makes one moment of day and hour, changes no state by it, and gives both back", async () => {
    const sheet = await openImported(CSV, { locale: "pt_BR", convert: false });
    const before = cells(sheet);
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    const asked = sheet.said.join("\n");
    expect(asked).toContain(
      'Data de entrada: 5 cells become real dates.\nTheir hours are taken from "Hora de entrada"; from then on the date\'s own cell says when it was.',
    );
    expect(asked).toContain('Row 4: "18/11/2026" becomes Wed 18 November 2026 10:10');
    expect(asked).toContain('2 texts are not understood and stay (row 7: "de manhã": its hour is not understood).');
    expect(leadTexts(sheet, ["Data de entrada", "Hora de entrada"], 3)).toEqual([["2026-11-17 16:00", "16:00"]]);
    expect(told(sheet)).toEqual(EXPECTED);
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    expect(lastSaid(sheet)).toContain("hold again what stood there before");
    expect(cells(sheet)).toEqual(before);
    expect(told(sheet)).toEqual(EXPECTED);
  });

  it("puts the hour into real dates, too, as it says before", async () => {
    const sheet = await openImported(CSV, { locale: "pt_BR" });
    const shown = () => leadTexts(sheet, ["Data de entrada"], 2, 1 + ROWS).flat();
    const before = shown();
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    expect(sheet.said.join("\n")).toContain("Row 4: Wed 18 November 2026 becomes Wed 18 November 2026 10:10");
    expect(sheet.value(lead(sheet, "Data de entrada", 4))).toEqual(new Date("2026-11-18T09:10:00Z"));
    // The cell that showed a day shows the hour that it holds now; one that got none keeps its format.
    expect([shown()[2], shown()[4]]).toEqual(["2026-11-18 10:10", before[4]]);
    expect(told(sheet)).toEqual(EXPECTED);
    sheet.answers.push("YES");
    await sheet.choose(ENTRY);
    expect(shown()).toEqual(before);
  });
});
