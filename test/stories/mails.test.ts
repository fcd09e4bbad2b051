/** Mails: off until turned on, each once, to who must act. Nothing leaves the machine: the stand-in keeps what is sent. */

import type { Mail } from "../../preview/stand-in-contract";
import type { MailPreviews } from "../../src/entries/mails";
import type { PanelState, SaveAnswer } from "../../src/entries/panel";
import { columnOf, crossing, freeRow, lead, paste, placeOf, shownIn, tabNamed } from "./places";
import { agreed, agreeSilently, closeSheets, openMade, SET_UP, type Sheet } from "./sheet";

afterAll(closeSheets);

const HEADINGS =
  "Lead ID,Name,Company,Source,Owner,Stage,Received,Passed to sales,Responded,Returned,Return reason,Pipeline value,Revenue,Won on,Lost reason";

/** The sheet is in Berlin: 10:30 on Wednesday 18 November 2026. */
const NOW = "2026-11-18T09:30:00Z";

async function office(leads: readonly string[], granted?: string[]): Promise<Sheet> {
  const make = async (sheet: Sheet): Promise<void> => {
    await sheet.standIn.importCsv("Leads.csv", [HEADINGS, ...leads].join("\n"), "new");
    // Not by the minute: days pass in these stories.
    sheet.answers.push("NO");
    await sheet.choose(SET_UP);
    expect(faults(sheet)).toEqual([]);
  };
  const sheet = await openMade(["office", HEADINGS, leads], make, { now: NOW, ...(granted && { granted }) });
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "mails.owners", "Ada | ada@example.com\nBen | ben@example.com");
  return sheet;
}

/** Leads that come below the others, their ID first. */
const comes = (sheet: Sheet, ...leads: string[][]): Promise<void> =>
  paste(sheet, freeRow(sheet, "Lead ID"), ["Lead ID", "Name", "Company", "Source", "Owner", "Stage", "Received"], leads);

function turnOn(sheet: Sheet, ...kinds: string[]): void {
  for (const kind of kinds) agreeSilently(sheet, `mails.${kind}`, "yes");
}

/** The hourly timer's own hours pass. */
async function hours(sheet: Sheet, count: number): Promise<void> {
  await sheet.standIn.advance(count * 60);
  await sheet.standIn.settle();
}

/** The next hourly run, wherever in the hour it stands. */
async function run(sheet: Sheet): Promise<Mail[]> {
  const before = sheet.standIn.mails().length;
  await sheet.standIn.runTriggers();
  await sheet.standIn.settle();
  return sheet.standIn.mails().slice(before);
}

const brief = (mails: readonly Mail[]): string[] => mails.map(({ to, subject }) => `${to.join()}: ${subject}`);
const faults = (sheet: Sheet): string[] => sheet.standIn.log().flatMap(({ error }) => error ?? []);
const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");

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
    "ben@example.com: 1 lead overdue, the oldest since Wed 18 Nov 09:30",
    "ada@example.com: 1 lead overdue, the oldest since Wed 18 Nov 10:00",
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
  agreeSilently(sheet, "mails.owners", owners.map((owner) => `${owner} | ${owner}`).join("\n"));
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
  expect(before.kinds.map(({ label, isOn, to }) => [label, isOn, to])).toEqual([
    ["Mail: a lead was not answered in time", false, ["max@example.com"]],
    ["Mail: a lead is ready", false, ["ada@example.com", "ben@example.com", "max@example.com"]],
    ["Mail: a lead was returned", false, ["mia@example.com"]],
    ["Mail: overdue leads, every morning", false, ["max@example.com", "ben@example.com", "ada@example.com"]],
    ["Mail: review and end of term", false, []],
    ["Mail: weekly pipeline status", false, ["mia@example.com", "max@example.com"]],
    ["Mail: monthly report", false, ["mia@example.com", "max@example.com"]],
  ]);
  expect(before).toMatchObject({ left: 100, problem: "" });
  expect(before.kinds[3]?.problem).toContain("No address is known of Zoe");
  expect(sheet.standIn.mails()).toEqual([]);
  turnOn(sheet, "digest");
  expect(await run(sheet)).toHaveLength(3);
  agreeSilently(sheet, "contact.sales", "");
  expect((await sheet.ask<MailPreviews>("panelMails")).kinds[0]).toMatchObject({
    to: [],
    problem:
      'Nobody gets "Mail: a lead was not answered in time": name the contact persons of marketing and sales in the agreement, with e-mail addresses.',
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
  turnOn(sheet, "digest", "breach", "ready", "returned", "weekly", "monthly", "reminders");
  await run(sheet);
  sheet.standIn.resetCalls();
  const told = await calls();
  expect(told - without).toBe(0);
  await comes(sheet, ["N-9", "Nia", "", "Webinar", "Ada", "MQL", "2026-11-18 10:31"]);
  await run(sheet);
  await comes(sheet, ["N-10", "Noa", "", "Webinar", "Ada", "MQL", "2026-11-18 10:32"]);
  const one = await calls();
  expect(one - told).toBe(3 + 1);
});

/** Berlin keeps winter time from 25 October 2026 to 28 March 2027. */
const inBerlin = (day: string, time: string): number => Date.parse(`${day}T${time}:00+01:00`);

describe("a month with leads arriving", () => {
  let sheet: Sheet;
  const seen: Mail[] = [];
  const on = (kind: RegExp): Mail[] => seen.filter(({ subject }) => kind.test(subject));
  const days = (mails: readonly Mail[]): string[] => [...new Set(mails.map(({ at }) => new Date(at).toISOString().slice(0, 10)))];

  /** The runs that matter of the hours from 18 November to 4 January: nights and hours without an event are left out. */
  beforeAll(async () => {
    sheet = await office([
      "M-1,Ann,Acme,Webinar,Ada,Opportunity,2026-11-02 09:00,2026-11-02 10:00,2026-11-02 09:30,,,5000,,,",
      "M-2,Bob,Bolt,Fair,Ben,SAL,2026-11-03 09:00,2026-11-03 10:00,2026-11-03 13:00,,,,,,",
      "M-3,Cay,Cord,Webinar,Ada,Customer,2026-11-04 09:00,2026-11-04 10:00,2026-11-04 09:30,,,4000,3000,2026-11-20 09:00,",
      "M-4,Dan,Dock,Fair,Ben,Customer,2026-11-05 09:00,2026-11-05 10:00,2026-11-05 09:30,,,2000,1000,2026-11-20 09:00,",
      "M-5,Eve,Ends,Fair,Ben,SAL,2026-11-06 09:00,2026-11-06 10:00,2026-11-06 09:30,,,,,,Not a fit",
    ]);
    // Typed: a day's cell holds a date, no text.
    await sheet.type(agreed(sheet, "review.next"), "2026-12-10");
    await sheet.type(agreed(sheet, "term.end"), "2026-12-31");
    turnOn(sheet, "digest", "ready", "breach", "returned", "weekly", "monthly", "reminders");
    await run(sheet);
    for (let day = Date.parse("2026-11-18"); day <= Date.parse("2027-01-04"); day += 86_400_000) {
      const name = new Date(day).toISOString().slice(0, 10);
      for (const time of ["09:10", "15:10"]) {
        if (inBerlin(name, time) <= sheet.engine.now()) continue;
        sheet.engine.setNow(inBerlin(name, time));
        await sheet.standIn.settle();
        if (time === "09:10" && name <= "2026-12-18") {
          await comes(sheet, [`D-${name}`, "Lee", "", "Webinar", "Ada", "MQL", `${name} 07:00`]);
        }
        seen.push(...(await run(sheet)));
        // A run that is repeated, by Google or by a second person's timer, tells nothing again.
        if (name.endsWith("0")) expect(await run(sheet)).toEqual([]);
      }
    }
  }, 300_000);

  it("tells of each lead once that it is ready and once that it is late", () => {
    const ids = sheet.values(lead(sheet, "Lead ID", 2, freeRow(sheet, "Lead ID")));
    const leads = ids.filter(([id]) => String(id).startsWith("D-")).length;
    expect(leads).toBe(30);
    const ready = on(/ready/).flatMap(({ body }) => body.match(/^(Answer by|Overdue since) .*$/gm) ?? []);
    expect(ready).toHaveLength(leads);
    // What came on a day off is told on Monday with what came then.
    expect(days(on(/ready/)).filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    const late = on(/not answered in time/).flatMap(({ body }) => body.match(/^Overdue since .*$/gm) ?? []);
    expect(late).toHaveLength(leads);
    expect(new Set(late.map((line) => line.replace(/, by.*/, ""))).size).toBeGreaterThan(20);
  });

  it("brings the overdue leads on working days only, once a day and person", () => {
    const mornings = on(/overdue/);
    expect(days(mornings).filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    expect(mornings).toHaveLength(2 * days(mornings).length);
    // Thursday 19 November to Monday 4 January without weekends.
    expect(days(mornings)).toHaveLength(33);
  });

  it("brings the pipeline every Friday to both contact persons, with what the seven days before brought", () => {
    const weekly = on(/^Pipeline/);
    expect(days(weekly)).toEqual(["2026-11-20", "2026-11-27", "2026-12-04", "2026-12-11", "2026-12-18", "2026-12-25", "2027-01-01"]);
    expect(weekly).toHaveLength(14);
    expect(weekly[0]?.subject).toBe("Pipeline, 20 November 2026");
    // M-1 and M-2 are open, M-3 and M-4 won, M-5 lost; 13 to 19 November brought the lead of the 19th, the week before M-5.
    expect(weekly[0]?.body).toContain("2 deals are open. Their pipeline value is 5,000; 1 of them has none typed.");
    expect(weekly[0]?.body).toContain("SAL: 1 (Open deals), no data (Pipeline value)\nOpportunity: 1 (Open deals), 5,000 (Pipeline value)");
    expect(weekly[0]?.body).toContain("Leads: 1 (Last 7 days), 1 (7 days before)");
    expect(weekly[2]?.body).toContain("Customers: 2 (Last 7 days), 0 (7 days before)");
    expect(weekly[2]?.body).toContain("Revenue: 4,000.00 (Last 7 days), 0.00 (7 days before)");
  });

  it("brings the month's report on the first working day of the next, with marketing's share of the revenue", () => {
    const monthly = on(/^Marketing and sales/);
    expect(monthly.map(({ subject, to, at }) => [subject, to[0], new Date(at).toISOString().slice(0, 10)])).toEqual([
      ["Marketing and sales, November 2026", "mia@example.com", "2026-12-01"],
      ["Marketing and sales, November 2026", "max@example.com", "2026-12-01"],
      ["Marketing and sales, December 2026", "mia@example.com", "2027-01-01"],
      ["Marketing and sales, December 2026", "max@example.com", "2027-01-01"],
    ]);
    const [november] = monthly;
    // 3,000 of the webinar and 1,000 of a source that marketing does not generate.
    expect(november?.body).toContain("Marketing leads brought 75.0% of the revenue: 3,000.00 of 4,000.00.");
    // M-1 to M-5, and a lead a day from the 19th to the 30th: 4 of 17 were answered in time.
    expect(november?.body).toContain("Leads: 17 (November 2026), 0 (Month before), 1,783: missed (Goal)\n");
    expect(november?.body).toContain("Within SLA: 23.5% (November 2026), no data (Month before), 90.0%: missed (Goal)");
    // One lost lead says nothing about a share.
    expect(november?.body).toContain("Out-of-profile share: 100.0% (November 2026), no data (Month before), 20.0%: too few rows (Goal)");
    expect(november?.body).toContain("Missed: Leads, Leads passed to sales, Within SLA and Workable leads per rep.");
  });

  it("reminds of the review and of the term, once before and once after", () => {
    const said = on(/^(Review|Term)/).map(({ body, at }) => `${new Date(at).toISOString().slice(0, 10)} ${body.split("\n")[0]}`);
    expect([...new Set(said)]).toEqual([
      "2026-12-01 The term of the agreement ends in 30 days, on 31 December 2026: decide whether to renew it.",
      "2026-12-03 The next review is in 7 days, on 10 December 2026.",
      "2026-12-11 The next review was due on 10 December 2026: go through the agreement together, then set the day of the next one.",
      "2027-01-01 The term of the agreement ended on 31 December 2026: renew it by setting a new last day, then publish it.",
    ]);
    expect(said).toHaveLength(8);
  });

  it("holds a text and an HTML body each, and nothing failed", () => {
    expect(seen.filter(({ body, htmlBody }) => body === "" || !htmlBody?.startsWith("<div"))).toEqual([]);
    expect(faults(sheet)).toEqual([]);
  });
});
