/** An office in Berlin whose mails are tried: leads from a file, people whom the agreement names, and hourly runs. */
import type { Mail } from "sheets-stand-in";
import { agreed, agreeSilently, openImported, type Sheet } from "../../harness/sheet";

const HEADINGS = "Lead ID,Name,Company,Source,Owner,Stage,Received,Passed to sales,Responded,Returned,Return reason";

/** 10:30 on Wednesday 18 November 2026 there. */
export const WEDNESDAY = "2026-11-18T09:30:00Z";

/** @param leads lines under the headings above */
export async function mailOffice(leads: readonly string[], now = WEDNESDAY): Promise<Sheet> {
  // Not by the minute: days pass in these stories.
  const sheet = await openImported([HEADINGS, ...leads].join("\n"), { now, wish: { adds: { minute: false } } });
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "people", "Ada | | sales | ada@example.com");
  return sheet;
}

export async function turnOn(sheet: Sheet, ...kinds: string[]): Promise<void> {
  for (const kind of kinds) await sheet.type(agreed(sheet, `mails.${kind}`), "yes");
}

/** An hourly run at a moment on Berlin's winter clock; what it sent. */
export async function runAt(sheet: Sheet, moment: string): Promise<Mail[]> {
  sheet.engine.setNow(Date.parse(`${moment.replace(" ", "T")}:00+01:00`));
  await sheet.standIn.settle();
  return run(sheet);
}

/** An hourly run now; what it sent. */
export async function run(sheet: Sheet): Promise<Mail[]> {
  const before = sheet.standIn.mails().length;
  await sheet.standIn.runTriggers();
  await sheet.standIn.settle();
  return sheet.standIn.mails().slice(before);
}

export const brief = (mails: readonly Mail[]): string[] => mails.map(({ to, subject }) => `${to.join()}: ${subject}`);

export const faults = (sheet: Sheet): string[] => sheet.standIn.log().flatMap(({ error }) => error ?? []);
