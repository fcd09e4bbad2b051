/** A lead tab, and Monday's file in a tab of its own. */
import type { ExportShown } from "../../../src/entries/exports";
import { shownIn } from "../../harness/places";
import { openImported, type Sheet } from "../../harness/sheet";

export const KEPT = "SLA export before";

export const LEADS = [
  "Lead ID,Name,Email,Owner,Stage,Received,Responded,Budget",
  "L-1,Ada,ada@x.com,Kim,MQL,2026-11-16 09:00,,100",
  "L-2,Ben,ben@x.com,,MQL,2026-11-17 09:00,2026-11-17 09:20,200",
  ",Cleo,cleo@x.com,Lee,MQL,2026-11-18 09:00,,300",
  "L-4,Dov,dov@x.com,Lee,MQL,2026-11-18 09:00,,400",
].join("\n");

/** Monday's file: in other words, below a title, its dates with the day first. */
export const EXPORT = [
  "Export of Monday,,,,,,",
  "Record ID,Full name,E-mail,Lead owner,Create date,First response date,Colour",
  "L-1,Ada,ada@x.com,Lee,16/11/2026 09:00,18/11/2026 10:00,red",
  "L-2,Ben,ben@x.com,Kim,17/11/2026 09:00,18/11/2026 10:00,",
  ",Cleo,CLEO@X.com,,18/11/2026 09:00,,",
  "L-9,Eve,eve@x.com,Kim,18/11/2026 10:15,,blue",
  "L-8,Fay,fay@x.com,Kim,03/11/2026 10:15,,",
  ",Nobody,,Kim,18/11/2026 10:15,,",
].join("\n");

export async function opened(leads = LEADS, exported = EXPORT): Promise<Sheet> {
  const sheet = await openImported(leads, { zone: "Etc/UTC" });
  await sheet.standIn.importCsv("Monday.csv", exported, "new");
  return sheet;
}

export const look = (sheet: Sheet, tab = "") => sheet.ask<ExportShown>("panelExportLook", { tab });
export const take = async (sheet: Sheet): Promise<string> => {
  const { tab, sum } = await look(sheet);
  return sheet.ask<string>("panelExportTake", { tab, sum });
};
export const people = (sheet: Sheet): string[][] => shownIn(sheet, "Leads").map((row) => row.slice(0, 8));
export const names = (sheet: Sheet): string[] => [...sheet.engine.tabs(), ...sheet.engine.names()].map(({ name }) => name);
