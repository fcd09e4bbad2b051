/** Mails: off until turned on, each once, to who must act. Nothing leaves the machine: the stand-in keeps what is sent. */

import type { MailPreviews } from "../../../src/entries/mails";
import type { SaveAnswer } from "../../../src/entries/panel";
import { columnOf, crossing, paste, placeOf, shownIn, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets } from "../../harness/sheet";
import { brief, comes, faults, hours, office, panel, run, turnOn } from "./team-with-mails";

afterAll(closeSheets);

/** Overdue since 10:00 and 09:30, one waiting, one answered late. */
const MORNING = [
  "A-1,Ann,Acme,Webinar,Ada,MQL,2026-11-18 09:00,,,,,,,,",
  "A-2,Bo <b>Bold</b>,Bolt Ltd,Fair,Ben,MQL,2026-11-17 17:30,,,,,,,,",
  "A-3,Cy,,Fair,Ada,MQL,2026-11-18 10:20,,,,,,,,",
  "A-4,Di,,Fair,Ada,MQL,2026-11-18 09:00,,2026-11-18 10:20,,,,,,",
  "A-5,Ed,,Fair,Zoe,MQL,2026-11-16 09:00,,,,,,,,",
];

it("none goes out until somebody turns one on", async () => {
  const sheet = await office(MORNING);
  await hours(sheet, 24);
  expect(sheet.standIn.mails()).toEqual([]);
  expect(faults(sheet)).toEqual([]);
});

it("the overdue leads of the morning go to each owner and to the manager, the worst first, once a working day", async () => {
  const sheet = await office(MORNING);
  await sheet.type(crossing(sheet, "Leads", "A-1", "Name"), '\'=HYPERLINK("http://x")');
  turnOn(sheet, "digest");
  const first = await run(sheet);
  expect(brief(first)).toEqual([
    "max@example.com: 3 leads overdue, the oldest since Mon 16 Nov 10:00",
    "ben@example.com: 1 lead overdue since Wed 18 Nov 09:30",
    "ada@example.com: 1 lead overdue since Wed 18 Nov 10:00",
  ]);
  const [manager, ben, ada] = first;
  expect(manager?.body.match(/^(Ed|Bo .*|=HYPER.*)$/gm)).toEqual(["Ed", "Bo <b>Bold</b>, Bolt Ltd", '=HYPERLINK("x"), Acme']);
  expect(manager?.body).toContain("ZOE: 1 OVERDUE LEAD (NO ADDRESS IN THE AGREEMENT: GETS NO MAIL)");
  // Monday 10:00 to Wednesday 10:30, open 09:00 to 18:00: 8 + 9 + 1.5 hours.
  expect(manager?.body).toContain("Overdue since Mon 16 Nov 10:00, by 18 h 30 min of working time");
  expect(ben?.htmlBody).toContain("Bo &lt;b&gt;Bold&lt;/b&gt;, Bolt Ltd");
  expect(ben?.htmlBody).not.toContain("<b>");
  expect(ada?.body).toContain('=HYPERLINK("x"), Acme\nOverdue since Wed 18 Nov 10:00');
  const row = placeOf(sheet, "Leads", "A-1").row + 1;
  expect(ada?.body).toMatch(new RegExp(`https://docs\\.google\\.com/spreadsheets/d/\\S+/edit#gid=\\d+&range=A${row}\\n`));
  expect(await run(sheet)).toEqual([]);
  // Thursday 08:30 in Berlin: not open yet; at 09:30 it is; Saturday nobody works.
  await hours(sheet, 22);
  expect(sheet.standIn.mails()).toHaveLength(3);
  await hours(sheet, 1);
  expect(sheet.standIn.mails().length).toBeGreaterThan(3);
  await hours(sheet, 24);
  const friday = sheet.standIn.mails().length;
  await hours(sheet, 48);
  expect(sheet.standIn.mails()).toHaveLength(friday);
  expect(faults(sheet)).toEqual([]);
}, 240_000);

it("a lead that becomes ready, overdue and returned is told of once each, to who must act", async () => {
  const sheet = await office([
    "O-1,Old,,Fair,Ada,MQL,2026-11-10 09:00,,,,,,,,",
    "O-2,Gone,,Fair,Ada,MQL,2026-11-10 09:00,,,2026-11-11 09:00,no,,,,",
  ]);
  await run(sheet);
  turnOn(sheet, "ready", "breach", "returned");
  expect(await run(sheet)).toEqual([]);
  await comes(
    sheet,
    ["N-1", "Nia", "", "Webinar", "Ada", "MQL", "2026-11-18 10:32"],
    ["N-2", "Noa", "", "Webinar", "", "MQL", "2026-11-18 10:32"],
    ["N-3", "Ned", "", "Webinar", "Zoe", "MQL", "2026-11-18 10:33"],
  );
  await sheet.standIn.advance(10);
  expect(brief(await run(sheet))).toEqual(["ada@example.com: 1 lead is ready for you", "max@example.com: 2 leads are ready"]);
  // Sorted, copied below and checked again: the same leads.
  const [headings = [], ...leads] = shownIn(sheet, "Leads");
  const all = { sheet: tabNamed(sheet, "Leads").id, row: 1, column: 0, rows: leads.length, columns: headings.length };
  sheet.engine.sort(all, columnOf(sheet, "Lead ID"), false);
  expect(await run(sheet)).toEqual([]);
  await sheet.standIn.advance(130);
  expect(brief(sheet.standIn.mails().slice(2))).toEqual(["max@example.com: 3 leads not answered in time"]);
  const row = placeOf(sheet, "Leads", "N-1").row + 1;
  await paste(sheet, row, ["Returned", "Return reason"], [["2026-11-18 11:50", "Wrong\ncountry"]]);
  const [returned] = await run(sheet);
  expect(brief(returned ? [returned] : [])).toEqual(["mia@example.com: 1 lead came back from sales"]);
  expect(returned?.body).toContain("Nia\nReturned Wed 18 Nov 11:50: Wrong country\nOwner Ada, source Webinar, row");
  await hours(sheet, 6);
  expect(sheet.standIn.mails()).toHaveLength(4);
  expect(faults(sheet)).toEqual([]);
}, 240_000);

it("what the quota of the day does not allow goes the next day, and says so until then", async () => {
  const owners = Array.from({ length: 110 }, (_, at) => `p${at}@example.com`);
  const sheet = await office(owners.map((owner, at) => `Q-${at},Lead ${at},,Fair,${owner},MQL,2026-11-18 09:00,,,,,,,,`));
  agreeSilently(sheet, "people", owners.map((owner) => `${owner} | | sales | ${owner}`).join("\n"));
  turnOn(sheet, "digest");
  expect(await run(sheet)).toHaveLength(100);
  const said = "The day's mail quota of Google is spent: 11 mails wait for the next hourly check.";
  expect((await panel(sheet)).mails?.problem).toBe(said);
  expect((await panel(sheet)).notices).toContain(said);
  expect(await run(sheet)).toEqual([]);
  expect((await panel(sheet)).mails?.problem).toBe(said);
  expect(new Set(sheet.standIn.mails().flatMap(({ to }) => to)).size).toBe(100);
}, 240_000);

it("a run that Google ends while it sends tells nobody twice, and the panel says that some may not have gone", async () => {
  const sheet = await office(MORNING);
  turnOn(sheet, "digest");
  let sends = 0;
  sheet.standIn.beforeCall((method) => {
    if (method !== "MailApp.sendEmail" && !(sends > 1 && method.startsWith("Properties."))) return;
    sends += 1;
    if (sends > 1) throw new Error("Exceeded maximum execution time");
  });
  await sheet.standIn.runTriggers().catch(() => {});
  sheet.standIn.beforeCall(null);
  expect(sheet.standIn.mails()).toHaveLength(1);
  await run(sheet);
  expect(new Set(brief(sheet.standIn.mails())).size).toBe(sheet.standIn.mails().length);
  expect((await panel(sheet)).mails?.problem).toContain("Google ended a check while it was sending mail");
}, 240_000);

it("without the permission to send, a check goes on as ever and says what is missing", async () => {
  const scopes = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"];
  const sheet = await office(
    MORNING,
    scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  );
  turnOn(sheet, "digest");
  expect(await run(sheet)).toEqual([]);
  expect((await panel(sheet)).mails?.problem).toContain("Google has not been given the permission to send mail");
  expect(faults(sheet)).toEqual([]);
  expect((await sheet.ask<MailPreviews>("panelMails")).left).toBeNull();
});

it("each kind shows what it would say and to whom, sends nothing and notes nothing", async () => {
  const sheet = await office([...MORNING, "R-1,Ria,,Fair,Ada,MQL,2026-11-16 09:00,,,2026-11-17 10:00,Too small,,,,"]);
  const before = await sheet.ask<MailPreviews>("panelMails");
  expect(before.kinds.map(({ name, isOn, to }) => [name, isOn, to])).toEqual([
    ["A promise was not kept in time", false, ["max@example.com"]],
    ["A lead is due soon", false, ["ada@example.com", "ben@example.com", "max@example.com"]],
    ["A lead was given to another owner", false, ["ada@example.com", "ben@example.com", "max@example.com"]],
    ["Overdue leads may go to another owner", false, ["max@example.com"]],
    ["A lead is ready", false, ["ada@example.com", "ben@example.com", "max@example.com"]],
    ["A lead was returned", false, ["mia@example.com"]],
    ["Leads come back today", false, []],
    ["Overdue leads, every morning", false, ["max@example.com", "ben@example.com", "ada@example.com"]],
    ["Review and end of term", false, []],
    ["Weekly pipeline status", false, ["mia@example.com", "max@example.com"]],
    ["Monthly report", false, ["mia@example.com", "max@example.com"]],
  ]);
  expect(before).toMatchObject({ left: 100, problem: "" });
  expect(before.kinds.find(({ name }) => name.startsWith("Overdue leads, every"))?.problem).toContain("No address is known of Zoe");
  expect(sheet.standIn.mails()).toEqual([]);
  turnOn(sheet, "digest");
  expect(await run(sheet)).toHaveLength(3);
  agreeSilently(sheet, "contact.sales", "");
  expect((await sheet.ask<MailPreviews>("panelMails")).kinds[0]).toMatchObject({
    to: [],
    problem:
      'Nobody gets "Mail: a promise was not kept in time": name the contact persons of marketing and sales in the agreement, with e-mail addresses.',
  });
});

it("is turned on in the panel, and off again", async () => {
  const sheet = await office(MORNING);
  const save = async (value: string, was: string) =>
    (await sheet.ask<SaveAnswer>("panelSave", [{ key: "mails.breach", was, value }])).saved.length;
  expect(await save("yes", "no")).toBe(1);
  // What was overdue long before is no news.
  expect(await run(sheet)).toEqual([]);
  await sheet.standIn.advance(60);
  expect(brief(sheet.standIn.mails())).toEqual(["max@example.com: 1 lead not answered in time"]);
  expect(await save("no", "yes")).toBe(1);
  await comes(sheet, ["N-9", "Nia", "", "Webinar", "Ada", "MQL", "2026-11-18 11:00"]);
  await hours(sheet, 3);
  expect(sheet.standIn.mails()).toHaveLength(1);
}, 240_000);

it("costs a call for each mail and three besides, nothing where all is told", async () => {
  const sheet = await office(MORNING);
  await run(sheet);
  const calls = async () => {
    sheet.standIn.resetCalls();
    await run(sheet);
    return sheet.standIn.calls().total;
  };
  const without = await calls();
  turnOn(sheet, "digest", "breach", "dueSoon", "ready", "returned", "back", "weekly", "monthly", "reminders");
  agreeSilently(sheet, "reassign", "given");
  await run(sheet);
  sheet.standIn.resetCalls();
  const told = await calls();
  expect(told - without).toBe(0);
  await comes(sheet, ["N-9", "Nia", "", "Webinar", "Ada", "MQL", "2026-11-18 10:31"]);
  await run(sheet);
  await comes(sheet, ["N-10", "Noa", "", "Webinar", "Ada", "MQL", "2026-11-18 10:32"]);
  const one = await calls();
  // A lead that came changes the monitor, whose formulas ask what the lead tab is called; and it proves no more that the zone is the same.
  expect(one - told).toBe(3 + 1 + 2);
});
