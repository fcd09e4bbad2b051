/** A team whose mails are told of: its people, its leads, its hours. */

import type { PanelState } from "../../../src/entries/panel";
import { freeRow, paste } from "../../harness/places";
import { agreeSilently, openMade, type Sheet } from "../../harness/sheet";
import { brief, faults, run } from "./mail-office";

export const HEADINGS =
  "Lead ID,Name,Company,Source,Owner,Stage,Received,Passed to sales,Responded,Returned,Return reason,Pipeline value,Revenue,Won on,Lost reason";

/** The sheet is in Berlin: 10:30 on Wednesday 18 November 2026. */
export const NOW = "2026-11-18T09:30:00Z";

export async function office(leads: readonly string[], granted?: string[]): Promise<Sheet> {
  const make = async (sheet: Sheet): Promise<void> => {
    await sheet.standIn.importCsv("Leads.csv", [HEADINGS, ...leads].join("\n"), "new");
    // Not by the minute: days pass in these stories.
    await sheet.setUp({ adds: { minute: false } });
    expect(faults(sheet)).toEqual([]);
  };
  const sheet = await openMade(["office", HEADINGS, leads], make, { now: NOW, ...(granted && { granted }) });
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "people", "Ada | | sales | ada@example.com\nBen | | sales | ben@example.com");
  return sheet;
}

export { brief, faults, run };

/** Leads that come below the others, their ID first. */
export const comes = (sheet: Sheet, ...leads: string[][]): Promise<void> =>
  paste(sheet, freeRow(sheet, "Lead ID"), ["Lead ID", "Name", "Company", "Source", "Owner", "Stage", "Received"], leads);

export function turnOn(sheet: Sheet, ...kinds: string[]): void {
  for (const kind of kinds) agreeSilently(sheet, `mails.${kind}`, "yes");
}

/** The hourly timer's own hours pass. */
export async function hours(sheet: Sheet, count: number): Promise<void> {
  await sheet.standIn.advance(count * 60);
  await sheet.standIn.settle();
}

export const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");
