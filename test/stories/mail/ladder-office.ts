/** An office in Berlin where promises are about to break: people in turn, their leads, and runs of everybody's timers. */
import type { SaveAnswer } from "../../../src/entries/panel";
import type { VersionAnswer } from "../../../src/entries/versions";
import { leadTexts } from "../../harness/places";
import { agreeSilently, openImported, type Sheet } from "../../harness/sheet";
import { runAt } from "./mail-office";

const HEADINGS = "Lead ID,Name,Owner,Stage,Received,Responded,Pause until,Source";

const PEOPLE = ["Ada", "Ben", "Cem"].map((name) => `${name} | | sales | ${name.toLowerCase()}@example.com`);

/**
 * Its sales answer within an hour, and are warned 15 minutes before.
 *
 * @param leads lines under the headings above
 */
export async function ladderOffice(leads: readonly string[], people = PEOPLE): Promise<Sheet> {
  // 06:30 on Wednesday 18 November 2026 there. Not by the minute: days pass in these stories.
  const opening = { now: "2026-11-18T05:30:00Z", wish: { adds: { minute: false } } };
  const sheet = await openImported([HEADINGS, ...leads].join("\n"), opening);
  namePeople(sheet, people);
  return sheet;
}

/** The same in an empty spreadsheet that was opened then. */
export async function fillLadderOffice(sheet: Sheet, leads: readonly string[]): Promise<void> {
  await sheet.standIn.importCsv("Leads.csv", [HEADINGS, ...leads].join("\n"), "new");
  await sheet.setUp({ adds: { minute: false } });
  namePeople(sheet, PEOPLE);
}

function namePeople(sheet: Sheet, people: readonly string[]): void {
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "people", people.join("\n"));
}

/** What somebody chooses in the panel, cell by cell. */
export async function choose(sheet: Sheet, wanted: Readonly<Record<string, string | number>>): Promise<void> {
  const { fields } = await sheet.ask<{ fields: { key: string; value: string | number }[] }>("panelOpen");
  const changes = Object.entries(wanted).map(([key, value]) => ({ key, was: fields.find((one) => one.key === key)?.value, value }));
  const { saved, refused } = await sheet.ask<SaveAnswer>("panelSave", changes);
  expect([saved.map(({ key }) => key).sort(), refused]).toEqual([Object.keys(wanted).sort(), []]);
}

export const publish = async (sheet: Sheet, inForce = "2026-11-18"): Promise<void> => {
  expect(await sheet.ask<VersionAnswer>("panelPublish", { inForce, who: "Ana Lim", note: "" })).toMatchObject({ done: true });
};

/** Ben's timer besides Ana's, which was silent for hours: from now on each hour has two runs. */
export async function secondTimer(sheet: Sheet, moment: string): Promise<void> {
  sheet.engine.setNow(Date.parse(`${moment.replace(" ", "T")}:00+01:00`));
  sheet.standIn.setUser("ben@example.com");
  await sheet.ask("panelHourly");
  sheet.standIn.setUser("ana@example.com");
  expect(sheet.standIn.triggers().filter((one) => one.function === "onClock")).toHaveLength(2);
}

/** What the runs of that moment sent, by address. */
export const told = async (sheet: Sheet, moment: string): Promise<string[]> =>
  (await runAt(sheet, moment)).map(({ to, subject }) => `${to.join()}: ${subject}`);

/** Rows of the lead tab by their owners. */
export const owners = (sheet: Sheet, first: number, last = first): unknown[] => leadTexts(sheet, ["Owner"], first, last).flat();
