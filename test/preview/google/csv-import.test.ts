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
