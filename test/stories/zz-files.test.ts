import { appendFileSync } from "node:fs";
import { FILES } from "../../../../tmp/b-set/files";
import { address, at, placeOf, wholeOf } from "./places";
import { closeSheets, openImported, openMade, type Sheet } from "./sheet";

afterAll(closeSheets);
interface Column { field: string; heading: string }
const cellsOf = (sheet: Sheet, a1: string): string[][] => {
  const shown = sheet.look.display(a1);
  return sheet.values(a1).map((row, r) => row.map((cell, c) => `${JSON.stringify(cell)} ${shown[r]?.[c]}`));
};
const only = process.env.ONLY;
for (const f of FILES) for (const locale of [f.locale, f.wrong]) {
  if (only && !only.split(",").includes(f.name.split(" ")[0] ?? "")) continue;
  test(`${f.name} in ${locale}`, async () => {
    const csv = f.rows.join("\n");
    const imported = await openMade(["zz", csv, true], async (empty) => { await empty.standIn.importCsv("Leads.csv", csv, "new", { convert: true }); }, { locale, zone: f.zone, now: f.now });
    const area = wholeOf(imported, "Leads");
    const before = cellsOf(imported, area);
    const sheet = await openImported(csv, { convert: true, locale, zone: f.zone, now: f.now });
    const said0 = sheet.said.join(" ¶ ");
    sheet.said.length = 0;
    const { leads } = await sheet.ask<any>("panelOpen");
    await sheet.choose("Check all leads now");
    const after = cellsOf(sheet, area);
    const n = f.rows.length;
    let out = `\n=== ${f.name} in ${locale}\nfound ${JSON.stringify(Object.fromEntries(leads.columns.flatMap(({ field, heading }: Column) => (heading === "" ? [] : [[field, heading]]))))}\n`;
    out += `same cells ${JSON.stringify(before) === JSON.stringify(after)}; said0 ${said0.slice(0, 300)}; said ${sheet.said.join(" ¶ ").slice(0, 500)}\n`;
    try {
      const { row, column } = placeOf(sheet, "Leads", "SLA status");
      const due = sheet.look.display(at(sheet, "Leads", "SLA due", { down: 1, rows: n - row - 1 })).flat();
      const st = sheet.look.display(at(sheet, "Leads", "SLA status", { down: 1, rows: n - row - 1 })).flat();
      const note = sheet.look.display(at(sheet, "Leads", "SLA note", { down: 1, rows: n - row - 1 })).flat();
      const colour = (await sheet.look.painted(address("Leads", row + 1, 0, n - row - 1))).flat();
      f.rows.slice(row + 1).forEach((line, i) => { out += `${(due[i] ?? "").padEnd(17)} ${(st[i] ?? "").padEnd(14)} ${colour[i]} | ${line.slice(0, 130)} | ${note[i] ?? ""}\n`; });
    } catch (e) { out += `NO SLA: ${e}\n`; }
    appendFileSync("/tmp/b-set/files.out", out);
  });
}
