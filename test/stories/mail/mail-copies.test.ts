/** A copied spreadsheet carries "mails on" in its cells: it sends none until somebody turns mails on there. */
import type { PanelState } from "../../../src/entries/panel";
import { lead } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openKept, type Sheet, saveSheet } from "../../harness/sheet";
import { brief, faults, mailOffice, run, turnOn } from "./mail-office";

afterAll(closeSheets);

const LEADS = ["A-1,Ann,Acme,Webinar,Ada,MQL,2026-11-17 09:00,,,,"];
const OFF = /^Mails are off in this copy of the spreadsheet/;

const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");

/** File > Make a copy, opened by the person who made it. */
const copyOf = (sheet: Sheet, withProperties: boolean): Promise<Sheet> =>
  openKept({ ...saveSheet(sheet), ...sheet.standIn.copy(withProperties) });

async function mailing(): Promise<Sheet> {
  const sheet = await mailOffice(LEADS);
  await turnOn(sheet, "digest", "ready");
  expect(brief(await run(sheet))).toHaveLength(2);
  return sheet;
}

const addLead = (sheet: Sheet, row: number) =>
  sheet.type(lead(sheet, "Lead ID", row), [[`N-${row}`, "Nia", "", "Fair", "Ada", "MQL", "2026-11-18 10:32"]]);

it.each([
  ["along", true],
  ["not along", false],
])(
  "none goes from a copy that properties came %s with, until mails are turned on there; the first goes on",
  async (_, withProperties) => {
    const sheet = await mailing();
    const copy = await copyOf(sheet, withProperties);
    expect([copy.standIn.triggers(), copy.engine.name().startsWith("Copy of ")]).toEqual([[], true]);
    await copy.setUp();
    expect(copy.standIn.triggers()).toHaveLength(1);
    expect(copy.said.join("\n")).toContain("Mails are off in this copy of the spreadsheet");
    await addLead(copy, 3);
    expect(brief(await run(copy))).toEqual([]);
    expect(brief(await run(copy))).toEqual([]);
    const off = await panel(copy);
    expect([off.mails?.isElsewhere, off.notices?.filter((notice) => OFF.test(notice)).length]).toEqual([true, 1]);
    await addLead(sheet, 3);
    expect(brief(await run(sheet))).toEqual(["ada@example.com: 1 lead is ready for you"]);
    await copy.standIn.advance(20);
    expect(await copy.ask<string>("panelMailsHere")).toBe("Mails are on in this spreadsheet now: 2 kinds.");
    expect((await panel(copy)).mails?.isElsewhere).toBe(false);
    await copy.type(lead(copy, "Lead ID", 4), [["N-4", "Noa", "", "Fair", "Ada", "MQL", "2026-11-18 11:00"]]);
    // From when they are on there is news; who was told of the morning before the copy is not told again.
    expect(brief(await run(copy)).filter((mail) => mail.includes("ready"))).toEqual(["ada@example.com: 1 lead is ready for you"]);
    expect(brief(await run(copy))).toEqual([]);
    expect([...faults(sheet), ...faults(copy)]).toEqual([]);
  },
  300_000,
);

it("no lead is given to anybody in a copy until mails are turned on there: nobody would hear of it", async () => {
  const sheet = await mailOffice(["A-1,Ann,Acme,Webinar,Ada,MQL,2026-11-18 09:00,,,,"]);
  agreeSilently(sheet, "people", "Ada | | sales | ada@example.com\nBen | | sales | ben@example.com");
  agreeSilently(sheet, "reassign", "given");
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
  await run(sheet);
  const copy = await copyOf(sheet, true);
  await copy.setUp();
  const owner = (of: Sheet) => of.value(lead(of, "Owner", 2));
  // Due at 10:00 and given at 11:00; it is 11:10.
  for (const one of [sheet, copy]) {
    await one.standIn.advance(40);
    await run(one);
  }
  expect([owner(sheet), brief(sheet.standIn.mails()).length]).toEqual(["Ben", 3]);
  expect([owner(copy), copy.standIn.mails()]).toEqual(["Ada", []]);
  expect([...faults(sheet), ...faults(copy)]).toEqual([]);
}, 300_000);

it("a copy of one whose mails were off sends those that are turned on in it", async () => {
  const sheet = await mailOffice(LEADS);
  await run(sheet);
  const copy = await copyOf(sheet, true);
  await copy.ask("panelHourly");
  expect((await panel(copy)).mails?.isElsewhere).toBe(false);
  await copy.ask("panelSave", [{ key: "mails.digest", was: "no", value: "yes" }]);
  expect((await panel(copy)).mails?.isElsewhere).toBe(false);
  expect(brief(await run(copy))).toHaveLength(2);
}, 240_000);

it("mails that were turned on a moment before the copy was made stay in the first", async () => {
  const sheet = await mailOffice(LEADS);
  await run(sheet);
  await turnOn(sheet, "digest");
  const copy = await copyOf(sheet, true);
  expect((await panel(copy)).leads?.hourly).toBeNull();
  expect(await copy.ask<string>("panelHourly")).toBe("The hourly check is on.");
  expect(await run(copy)).toEqual([]);
  expect((await panel(copy)).notices).toContainEqual(expect.stringMatching(OFF));
  // All kinds off and one on again, by a person's hand in the copy.
  await copy.ask("panelSave", [{ key: "mails.digest", was: "yes", value: "no" }]);
  await copy.ask("panelSave", [{ key: "mails.digest", was: "no", value: "yes" }]);
  expect((await panel(copy)).mails?.isElsewhere).toBe(false);
  expect(brief(await run(copy))).toHaveLength(2);
  expect(brief(await run(sheet))).toHaveLength(2);
}, 240_000);

/** What an older add-on kept names no spreadsheet. */
function asOlder(standIn: string): string {
  const state = JSON.parse(standIn) as { document: Record<string, string> };
  for (const key of ["mails", "hourly check"]) {
    const { sheet: _, ...rest } = JSON.parse(state.document[key] ?? "{}");
    state.document[key] = JSON.stringify(rest);
  }
  return JSON.stringify(state);
}

it("a spreadsheet that an older add-on mailed from goes on by itself, a copy of it does not", async () => {
  const first = await mailing();
  const kept = saveSheet(first);
  const sheet = await openKept({ ...kept, standIn: asOlder(kept.standIn) });
  await addLead(sheet, 3);
  expect(brief(await run(sheet))).toEqual(["ada@example.com: 1 lead is ready for you"]);
  expect((await panel(sheet)).mails?.isElsewhere).toBe(false);
  const made = first.standIn.copy(true);
  const copy = await openKept({ ...kept, ...made, standIn: asOlder(made.standIn) });
  await copy.ask("panelHourly");
  await addLead(copy, 3);
  expect([await run(copy), await run(copy)]).toEqual([[], []]);
  expect((await panel(copy)).notices).toContainEqual(expect.stringMatching(OFF));
  // Typed by hand: the value of a person's, which the copy's own run has seen off before.
  await copy.type(agreed(copy, "mails.digest"), "no");
  await copy.type(agreed(copy, "mails.ready"), "no");
  await run(copy);
  await copy.type(agreed(copy, "mails.ready"), "yes");
  expect((await panel(copy)).mails?.isElsewhere).toBe(false);
}, 300_000);
