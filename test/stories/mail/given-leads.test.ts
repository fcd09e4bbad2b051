/** Leads that nobody answers go to the next person by themselves: only where the version in force says so, once, and told to all concerned. */

import type { MailPreviews } from "../../../src/entries/mails";
import { crossing, lead, leadArea, leadTexts, markLeads } from "../../harness/places";
import { closeSheets, type Sheet } from "../../harness/sheet";
import { choose, ladderOffice, owners, publish, secondTimer, told } from "./ladder-office";
import { faults, runAt } from "./mail-office";

afterEach(closeSheets);

/** Due at 11:00; an hour later it is another one's. */
const came = (id: string, owner: string, rest = ",,"): string => `${id},Lead ${id},${owner},MQL,2026-11-18 10:00,${rest}`;

const GIVEN = "A lead was given to another owner";

const note = (sheet: Sheet, row: number): unknown => leadTexts(sheet, ["SLA note"], row)[0]?.[0];

async function givingOffice(leads: readonly string[], people?: string[], timers = 1): Promise<Sheet> {
  const sheet = await ladderOffice(leads, people);
  if (timers > 1) await secondTimer(sheet, "2026-11-18 10:05");
  await choose(sheet, { reassign: "given" });
  await publish(sheet);
  expect(await told(sheet, "2026-11-18 10:10")).toEqual([]);
  return sheet;
}

const ALL_TOLD = [
  "ben@example.com: 1 lead was given to you",
  "ada@example.com: 1 lead of yours was given to another owner",
  "max@example.com: 1 lead was given to another owner",
];

it("goes to the next in turn once, and who has it, who had it and the manager hear of it in that run", async () => {
  const sheet = await givingOffice([came("L-1", "Ada"), came("L-2", "Ben", "2026-11-18 10:30,,")], undefined, 2);
  expect(await told(sheet, "2026-11-18 11:59")).toEqual([]);
  expect(owners(sheet, 2, 3)).toEqual(["Ada", "Ben"]);
  const mails = await runAt(sheet, "2026-11-18 12:05");
  expect(mails.map(({ to, subject }) => `${to.join()}: ${subject}`)).toEqual(ALL_TOLD);
  expect(mails[0]?.body).toContain(
    "Lead L-1\nOverdue since Wed 18 Nov 11:00, by 1 h 5 min of working time\nRow 2\nGiven to Ben Wed 18 Nov 12:05 in place of Ada\n",
  );
  expect(owners(sheet, 2, 3)).toEqual(["Ben", "Ben"]);
  expect(note(sheet, 2)).toContain("Owner until Wed 18 Nov 12:05: Ada");
  for (const moment of ["2026-11-18 12:20", "2026-11-18 16:00", "2026-11-19 10:00"]) expect(await told(sheet, moment)).toEqual([]);
  expect(owners(sheet, 2, 3)).toEqual(["Ben", "Ben"]);
  expect(note(sheet, 2)).toContain("Owner until Wed 18 Nov 12:05: Ada");
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("is taken back by one click, whoever clicks, and not given away again", async () => {
  const sheet = await givingOffice([came("L-1", "Ada"), came("L-2", "Ada")]);
  await runAt(sheet, "2026-11-18 12:05");
  expect(owners(sheet, 2, 3)).toEqual(["Ben", "Cem"]);
  sheet.standIn.setUser("max@example.com");
  markLeads(sheet, 2);
  await sheet.choose("Mark answered");
  markLeads(sheet, 2, 3);
  await sheet.choose("Take back the last click");
  // The newest first: the answer that he marked himself, and of the other lead the step.
  expect([owners(sheet, 2, 3), leadTexts(sheet, ["Responded"], 2, 3).flat()]).toEqual([
    ["Ben", "Ada"],
    ["", ""],
  ]);
  await sheet.choose("Take back the last click");
  expect(owners(sheet, 2, 3)).toEqual(["Ada", "Ada"]);
  expect(note(sheet, 2)).toContain("Owner until Wed 18 Nov 12:05: Ben");
  await sheet.choose("Take back the last click");
  expect(owners(sheet, 2, 3)).toEqual(["Ada", "Ada"]);
  sheet.standIn.setUser("ana@example.com");
  for (const moment of ["2026-11-18 12:20", "2026-11-18 16:00"]) expect(await told(sheet, moment)).toEqual([]);
  expect(owners(sheet, 2, 3)).toEqual(["Ada", "Ada"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("is not given a second time once somebody has put its owner back", async () => {
  const sheet = await givingOffice([came("L-1", "Ada")]);
  expect(await told(sheet, "2026-11-18 12:05")).toEqual(ALL_TOLD);
  await sheet.type(crossing(sheet, "Leads", "L-1", "Owner"), "Ada");
  for (const moment of ["2026-11-18 12:20", "2026-11-18 16:00"]) expect(await told(sheet, moment)).toEqual([]);
  expect(owners(sheet, 2)).toEqual(["Ada"]);
  expect(note(sheet, 2)).not.toContain("Owner until");
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("a draft that says it gives nothing away: the manager is told who could have it, until a version says it", async () => {
  const sheet = await ladderOffice([came("L-1", "Ada")]);
  await publish(sheet);
  await choose(sheet, { reassign: "given" });
  expect(await told(sheet, "2026-11-18 10:10")).toEqual([]);
  expect(await told(sheet, "2026-11-18 12:05")).toEqual(["max@example.com: 1 overdue lead may go to another owner"]);
  expect(owners(sheet, 2)).toEqual(["Ada"]);
  const problem = async () => (await sheet.ask<MailPreviews>("panelMails")).kinds.find(({ name }) => name === GIVEN)?.problem;
  expect(await problem()).toContain("No lead is given to anybody yet");
  await sheet.type(lead(sheet, "Lead ID", 3), [["L-2", "Lead L-2", "Ada", "MQL", "2026-11-18 12:10"]]);
  await publish(sheet);
  expect(await problem()).toBe("");
  expect(await told(sheet, "2026-11-18 13:50")).toEqual([]);
  expect(await told(sheet, "2026-11-18 14:15")).toEqual(ALL_TOLD);
  expect(owners(sheet, 2, 3)).toEqual(["Ada", "Ben"]);
  // The version still says it; the cell ends it at once.
  await sheet.type(lead(sheet, "Lead ID", 4), [["L-3", "Lead L-3", "Ada", "MQL", "2026-11-18 14:20"]]);
  await choose(sheet, { reassign: "no" });
  expect(await told(sheet, "2026-11-18 16:30")).toEqual([]);
  expect(owners(sheet, 4)).toEqual(["Ada"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("a mail that Google refused is sent by the next run, and nothing is given twice for it", async () => {
  const sheet = await givingOffice([came("L-1", "Ada")]);
  sheet.standIn.beforeCall((method) => {
    if (method === "MailApp.sendEmail") throw new Error("Service invoked too many times for one day: email.");
  });
  expect(await told(sheet, "2026-11-18 12:05")).toEqual([]);
  expect(owners(sheet, 2)).toEqual(["Ben"]);
  sheet.standIn.beforeCall(null);
  expect(await told(sheet, "2026-11-18 13:05")).toEqual(ALL_TOLD);
  expect(await told(sheet, "2026-11-18 14:05")).toEqual([]);
  expect(owners(sheet, 2)).toEqual(["Ben"]);
  expect(note(sheet, 2)).toContain("Owner until Wed 18 Nov 12:05: Ada");
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("leads are shared out by what people take; one that nobody else takes, a formula's and one without an ID are offered", async () => {
  const people = [
    "Ada | | sales | ada@example.com",
    "Ben | | sales | ben@example.com | source: Fair",
    "Cem | | sales | cem@example.com | source: Fair",
  ];
  const leads = [
    came("L-1", "Ada", ",,Fair"),
    came("L-2", "Ada", ",,Fair"),
    came("L-3", "Ada", ",,Web"),
    came("", "Ada", ",,Fair"),
    came("L-5", "Ada", ",,Fair"),
    came("L-6", "", ",,Fair"),
  ];
  const sheet = await givingOffice(leads, people);
  await sheet.type(lead(sheet, "Owner", 6), '="A"&"da"');
  const mails = await runAt(sheet, "2026-11-18 12:05");
  expect(owners(sheet, 2, 7)).toEqual(["Ben", "Cem", "Ada", "Ada", "Ada", expect.stringMatching(/^(Ada|Ben|Cem)$/)]);
  expect(sheet.engine.formulas(leadArea(sheet, "Owner", 6))).toEqual([['="A"&"da"']]);
  const offer = mails.find(({ subject }) => subject === "3 overdue leads may go to another owner");
  expect(offer?.to.join()).toBe("max@example.com");
  expect(offer?.body).toContain("Owner Ada, source Web, row 4\nNobody else in the table of people takes it now.");
  expect(await told(sheet, "2026-11-18 12:30")).toEqual([]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("costs nothing while nobody is given a lead; then eight calls, and those of its mails", async () => {
  const sheet = await givingOffice([came("L-1", "Ada"), came("L-2", "Ada"), came("L-3", "Ada", "2026-11-18 10:30,,")]);
  await choose(sheet, { "mails.dueSoon": "yes", "mails.breach": "yes", "mails.breachAfter": 30 });
  for (const moment of ["2026-11-18 11:40", "2026-11-18 11:45"]) await runAt(sheet, moment);
  const calls = async (moment: string): Promise<[mails: number, calls: number]> => {
    sheet.standIn.resetCalls();
    const mails = await told(sheet, moment);
    return [mails.length, sheet.standIn.calls().total];
  };
  const [none, quiet] = await calls("2026-11-18 11:50");
  const [mails, giving] = await calls("2026-11-18 12:05");
  expect([none, mails, giving - quiet]).toEqual([0, 4, 8 + 2 + 4]);
  // The monitor counts by owner.
  await runAt(sheet, "2026-11-18 12:20");
  expect(await calls("2026-11-18 12:30")).toEqual([0, quiet]);
}, 300_000);

it("is shown before it is turned on: who would get what, and nothing is written", async () => {
  const sheet = await ladderOffice([came("L-1", "Ada"), came("L-2", "Ben")]);
  sheet.engine.setNow(Date.parse("2026-11-18T12:05:00+01:00"));
  await sheet.standIn.settle();
  const { kinds } = await sheet.ask<MailPreviews>("panelMails");
  const shown = (name: string) => kinds.find((kind) => kind.name === name);
  expect(shown("Overdue leads may go to another owner")).toMatchObject({
    key: "reassign",
    isOn: false,
    to: ["max@example.com"],
    problem: "",
  });
  const given = shown(GIVEN);
  expect([given?.isOn, given?.to]).toEqual([false, ["ben@example.com", "ada@example.com", "max@example.com"]]);
  expect(given?.mails[2]?.html).toContain("Given to Ben Wed 18 Nov 12:05 in place of Ada");
  expect(owners(sheet, 2, 3)).toEqual(["Ada", "Ben"]);
  expect(sheet.standIn.mails()).toEqual([]);
});
