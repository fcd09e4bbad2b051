import { LOCALES, type Locale } from "../../engine/locale-ways";
import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const CSV = 'Name,Received,Share,Note\n"Bo, Ltd",2026-11-18 10:00,30%,"a ""b"""\nAl,,0.5,=1+1\n';

it("makes a tab named after the file, with texts read as typed, and is no edit", async () => {
  const { standIn, look } = await openScript({ code: "function onEdit() {}" });
  expect(await standIn.importCsv("leads.csv", CSV, "new")).toEqual({ sheet: "leads", rows: 3 });
  expect(look.values("leads!A1:D3")).toEqual([
    ["Name", "Received", "Share", "Note"],
    ["Bo, Ltd", new Date("2026-11-18T09:00:00Z"), 0.3, 'a "b"'],
    ["Al", "", 0.5, 2],
  ]);
  expect(standIn.log()).toEqual([]);
});

it("replaces what the tab held", async () => {
  const { standIn, type, look } = await openScript();
  await type("A1", [["old"], ["old"], ["old"], ["old"]]);
  await standIn.importCsv("leads.csv", CSV, "replace");
  expect(look.values("A1:A4")).toEqual([["Name"], ["Bo, Ltd"], ["Al"], [""]]);
});

it("appends after the last row, and the grid grows", async () => {
  const { standIn, engine, type, look } = await openScript();
  await type("B999", "last");
  const lines = Array.from({ length: 50 }, (_, at) => `${at},x`).join("\n");
  expect(await standIn.importCsv("more.csv", lines, "append")).toEqual({ sheet: "Sheet1", rows: 50 });
  expect(engine.tabs()[0]?.rows).toBe(1049);
  expect(look.values("A1000:B1000")).toEqual([[0, "x"]]);
  expect(look.values("A1049:B1049")).toEqual([[49, "x"]]);
});

it("takes 8,000 rows", async () => {
  const { standIn, engine, look } = await openScript();
  const lines = Array.from({ length: 8000 }, (_, at) => `L${at},2026-11-18 10:00,${at % 7},text`).join("\n");
  await standIn.importCsv("Leads.csv", lines, "new");
  expect(engine.tabs()[1]).toMatchObject({ name: "Leads" });
  expect(look.values("Leads!A8000:C8000")).toEqual([["L7999", new Date("2026-11-18T09:00:00Z"), 7999 % 7]]);
});

/** The cells of a file's first rows, as an import into a new tab shows them. */
async function imported(csv: string, { locale = "en_US", convert = true }: { locale?: Locale; convert?: boolean } = {}) {
  const { standIn, engine, look } = await openScript();
  engine.setLocale(locale);
  const { rows } = await standIn.importCsv("f.csv", csv, "new", { convert });
  const { row, column } = engine.lastCell(engine.tabs().find(({ name }) => name === "f")?.id ?? "");
  const area = `f!A1:${"ABCDEFG"[column]}${row + 1}`;
  return { rows, values: look.values(area), shown: look.display(area) };
}

describe("a file's rows", () => {
  it.each<[string, string, unknown[][]]>([
    [
      "commas",
      "a,b\n1,2",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "semicolons",
      "a;b\n1;2",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "tabs",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "semicolons with commas in texts",
      "name;note\nBo;one, two\nAl;one, two, three",
      [
        ["name", "note"],
        ["Bo", "one, two"],
        ["Al", "one, two, three"],
      ],
    ],
    [
      "semicolons after a blank line",
      "\na;b\n\n1;2",
      [
        ["", ""],
        ["a", "b"],
        ["", ""],
        [1, 2],
      ],
    ],
    [
      "semicolons with commas in every amount",
      "a;b\n1,5;2,5\n3,5;4,5",
      [
        ["a", "b"],
        ["1,5", "2,5"],
        ["3,5", "4,5"],
      ],
    ],
    [
      "commas with semicolons in texts",
      "a,b\nx;y,1\nz;w;q,2",
      [
        ["a", "b"],
        ["x;y", 1],
        ["z;w;q", 2],
      ],
    ],
    [
      "tabs with commas and semicolons in texts",
      "a\tb\nx,y;z\t1\np,q;r\t2",
      [
        ["a", "b"],
        ["x,y;z", 1],
        ["p,q;r", 2],
      ],
    ],
    [
      "a separator in the quoted heading",
      '"a;b",c\n1,2',
      [
        ["a;b", "c"],
        [1, 2],
      ],
    ],
    ["one row", "a;b;c", [["a", "b", "c"]]],
    ["one column", "name\nBo\nAl", [["name"], ["Bo"], ["Al"]]],
    [
      "blank lines",
      "a,b\n\n1,2\n\n\n3,4\n",
      [
        ["a", "b"],
        ["", ""],
        [1, 2],
        ["", ""],
        ["", ""],
        [3, 4],
      ],
    ],
    [
      "lines of separators alone",
      "a,b\n,\n1,2",
      [
        ["a", "b"],
        ["", ""],
        [1, 2],
      ],
    ],
    [
      "lines that end as in Windows",
      "a,b\r\n\r\n1,2\r\n",
      [
        ["a", "b"],
        ["", ""],
        [1, 2],
      ],
    ],
    [
      "a mark at its beginning",
      "\ufeffa,b\n1,2",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "a mark before a quoted heading",
      '\ufeff"a",b\n1,2',
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "lines within a cell",
      'a,b\n"one\ntwo",2',
      [
        ["a", "b"],
        ["one\ntwo", 2],
      ],
    ],
    [
      "lines within a cell, as in Windows",
      'a,b\r\n"one\r\n\r\ntwo",2\r\n',
      [
        ["a", "b"],
        ["one\n\ntwo", 2],
      ],
    ],
    [
      "quotes and separators within a cell",
      'a,b\n"say ""x"", then",2',
      [
        ["a", "b"],
        ['say "x", then', 2],
      ],
    ],
    [
      "rows shorter and longer than the headings",
      "a,b\n1\n1,2,3",
      [
        ["a", "b", ""],
        [1, "", ""],
        [1, 2, 3],
      ],
    ],
  ])("%s", async (_, csv, values) => {
    const made = await imported(csv);
    expect([made.rows, made.values]).toEqual([values.length, values]);
  });

  it.each(["", "\n", "\ufeff", "\ufeff\r\n"])("nothing in %j makes an empty tab", async (csv) => {
    const { standIn, engine } = await openScript();
    expect(await standIn.importCsv("f.csv", csv, "new")).toEqual({ sheet: "f", rows: 0 });
    expect(engine.lastCell(engine.activeTab())).toEqual({ row: -1, column: -1 });
  });

  it("blank lines stay between what stood there and what is appended", async () => {
    const { standIn, look } = await openScript();
    await standIn.importCsv("one.csv", "a\n1", "replace");
    await standIn.importCsv("two.csv", "\n2\n\n3", "append");
    expect(look.values("A1:A6").flat()).toEqual(["a", 1, "", 2, "", 3]);
  });
});

describe("what is converted", () => {
  const FILE = 'Day;Month;Amount;Share;Other;Formula\n13/11/2026 09:30;13 nov. 2026;"1.234,56";12,5%;2026-11-13T09:30:00Z;=1+1';
  const texts = ["13/11/2026 09:30", "13 nov. 2026", "1.234,56", "12,5%", "2026-11-13T09:30:00Z", "=1+1"];
  const nine = new Date("2026-11-13T08:30:00Z");
  const day = new Date("2026-11-12T23:00:00Z");

  it.each<[Locale, unknown[]]>([
    ["pt_BR", [nine, day, 1234.56, 0.125, texts[4], 2]],
    ["fr_FR", [nine, day, texts[2], 0.125, texts[4], 2]],
    ["es_ES", [nine, texts[1], 1234.56, 0.125, texts[4], 2]],
    ["de_DE", [texts[0], day, 1234.56, 0.125, texts[4], 2]],
    ["en_GB", [nine, texts[1], texts[2], texts[3], texts[4], 2]],
    ["en_US", [texts[0], texts[1], texts[2], texts[3], texts[4], 2]],
  ])("in a sheet of %s", async (locale, values) => expect((await imported(FILE, { locale })).values[1]).toEqual(values));

  it.each(LOCALES)("nothing where it is not wanted, in a sheet of %s", async (locale) => {
    const made = await imported(FILE, { locale, convert: false });
    expect([made.values[1], made.shown[1]]).toEqual([texts, texts]);
  });

  it("numbers and what looks like more stay as the file has them", async () => {
    const file = "ID,Count,True,Typed,Blank,Padded\n007,35,TRUE,'x,, y ";
    expect((await imported(file, { convert: false })).values[1]).toEqual(["007", "35", "TRUE", "'x", "", " y "]);
    expect((await imported(file)).values[1]).toEqual([7, 35, true, "x", "", " y "]);
  });

  it("a text that was kept becomes a day once it is typed again", async () => {
    const { standIn, type, look } = await openScript();
    await standIn.importCsv("f.csv", "Day\n2026-11-13", "replace", { convert: false });
    expect(look.values("A2")).toEqual([["2026-11-13"]]);
    await type("A2", "2026-11-13");
    expect(look.values("A2")).toEqual([[day]]);
  });
});
