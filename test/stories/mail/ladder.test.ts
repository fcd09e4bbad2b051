/** A promise about to break climbs step by step: to its owner, to the manager, to another owner. Each step once. */

import { clickMarked } from "../../harness/clicks";
import { crossing, leadTexts, markLeads } from "../../harness/places";
import { closeSheets } from "../../harness/sheet";
import { choose, ladderOffice, owners, secondTimer, told } from "./ladder-office";
import { faults, runAt } from "./mail-office";

afterEach(closeSheets);

/** Due soon at 10:45, due at 11:00. */
const LEAD = "L-1,Ann,Ada,MQL,2026-11-18 10:00,,,";

it("nothing of it happens until somebody turns it on", async () => {
  const sheet = await ladderOffice([LEAD]);
  for (const hour of ["10:00", "10:50", "11:30", "13:00", "17:00"]) expect(await told(sheet, `2026-11-18 ${hour}`)).toEqual([]);
  expect(owners(sheet, 2)).toEqual(["Ada"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("every step comes once and only once, with two people's timers and a mail that Google refused", async () => {
  const sheet = await ladderOffice([LEAD]);
  await secondTimer(sheet, "2026-11-18 10:00");
  await choose(sheet, {
    "mails.dueSoon": "yes",
    "mails.breach": "yes",
    "mails.breachAfter": 30,
    reassign: "offered",
    "reassign.after": 90,
  });
  const steps: [moment: string, mails: string[]][] = [
    ["10:10", []],
    ["10:44", []],
    ["10:50", ["ada@example.com: 1 lead of yours is due soon"]],
    ["10:55", []],
    ["11:20", []],
    ["11:31", ["max@example.com: 1 lead not answered in time"]],
    ["12:00", []],
  ];
  for (const [hour, mails] of steps) expect([hour, await told(sheet, `2026-11-18 ${hour}`)]).toEqual([hour, mails]);
  sheet.standIn.beforeCall((method) => {
    if (method === "MailApp.sendEmail") throw new Error("Service invoked too many times for one day: email.");
  });
  expect(await told(sheet, "2026-11-18 12:35")).toEqual([]);
  sheet.standIn.beforeCall(null);
  expect(await told(sheet, "2026-11-18 12:40")).toEqual(["max@example.com: 1 overdue lead may go to another owner"]);
  for (const hour of ["12:50", "14:00", "17:00"]) expect(await told(sheet, `2026-11-18 ${hour}`)).toEqual([]);
  expect(await told(sheet, "2026-11-19 10:00")).toEqual([]);
  expect(owners(sheet, 2)).toEqual(["Ada"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("a lead that is answered, paused or given to somebody else meanwhile climbs no more, or climbs for who has it", async () => {
  const leads = ["L-1,Ann", "L-2,Bo", "L-3,Cy", "L-4,Di"].map((lead) => `${lead},Ada,MQL,2026-11-18 10:00,,,`);
  const sheet = await ladderOffice(leads);
  await choose(sheet, { "mails.dueSoon": "yes", "mails.breach": "yes", "mails.breachAfter": 30, reassign: "offered" });
  await runAt(sheet, "2026-11-18 10:10");
  expect(await told(sheet, "2026-11-18 10:50")).toEqual(["ada@example.com: 4 leads of yours are due soon"]);
  await sheet.type(crossing(sheet, "Leads", "L-1", "Responded"), "2026-11-18 10:58");
  expect(await told(sheet, "2026-11-18 11:35")).toEqual(["max@example.com: 3 leads not answered in time"]);
  await sheet.type(crossing(sheet, "Leads", "L-2", "Responded"), "2026-11-18 11:40");
  await sheet.type(crossing(sheet, "Leads", "L-3", "Pause until"), "open");
  await sheet.type(crossing(sheet, "Leads", "L-4", "Owner"), "Ben");
  const [offer, ...rest] = await runAt(sheet, "2026-11-18 12:05");
  expect([offer?.subject, rest]).toEqual(["1 overdue lead may go to another owner", []]);
  expect(offer?.body).toContain("Owner Ben, row 5\nCould be given to Ada, the next in turn; also to Cem.");
  expect(offer?.body).toMatch(/https:\/\/docs\.google\.com\/spreadsheets\/d\/\S+&range=A5\n/);
  expect(await told(sheet, "2026-11-18 13:05")).toEqual([]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("an offer is taken by a click, which the note keeps and one click takes back; the lead is not offered again", async () => {
  const sheet = await ladderOffice([LEAD]);
  await choose(sheet, { reassign: "offered", "mails.dueSoon": "yes" });
  await runAt(sheet, "2026-11-18 10:10");
  await runAt(sheet, "2026-11-18 10:50");
  expect(await told(sheet, "2026-11-18 12:05")).toEqual(["max@example.com: 1 overdue lead may go to another owner"]);
  markLeads(sheet, 2);
  expect(await clickMarked(sheet, "give", { person: "Ben" })).toContain("Ben");
  const note = () => leadTexts(sheet, ["SLA note"], 2)[0]?.[0];
  expect([owners(sheet, 2), note()]).toEqual([["Ben"], expect.stringContaining("Owner until Wed 18 Nov 12:05: Ada")]);
  expect(await told(sheet, "2026-11-18 13:05")).toEqual([]);
  markLeads(sheet, 2);
  await sheet.choose("Take back the last click");
  expect([owners(sheet, 2), note()]).toEqual([["Ada"], ""]);
  expect(await told(sheet, "2026-11-18 14:05")).toEqual([]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("an owner who is away hears of nothing: the manager does, and nobody who is away is named", async () => {
  const people = [
    "Ada | | sales | ada@example.com | | | 2026-11-16 to 2026-11-20",
    "Ben | | sales | ben@example.com",
    "Cem | | sales | cem@example.com | | | 2026-11-18",
  ];
  const sheet = await ladderOffice([LEAD, "L-2,Bo,,MQL,2026-11-18 10:00,,,"], people);
  await choose(sheet, { "mails.dueSoon": "yes", reassign: "offered" });
  await runAt(sheet, "2026-11-18 10:10");
  expect(await told(sheet, "2026-11-18 10:50")).toEqual(["max@example.com: 2 leads are due soon"]);
  const [offer] = await runAt(sheet, "2026-11-18 12:05");
  expect(offer?.body).toContain("Owner Ada, row 2\nCould be given to Ben, the next in turn.\n");
  expect(offer?.body).toContain("No owner, row 3\nCould be given to Ben, the next in turn.\n");
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("an evening and a weekend are no working time", async () => {
  const sheet = await ladderOffice(["L-1,Ann,Ada,MQL,2026-11-20 16:30,,,"]);
  await choose(sheet, {
    "mails.dueSoon": "yes",
    "mails.breach": "yes",
    "mails.breachAfter": 60,
    reassign: "offered",
    "reassign.after": 120,
  });
  await runAt(sheet, "2026-11-20 16:40");
  expect(await told(sheet, "2026-11-20 17:20")).toEqual(["ada@example.com: 1 lead of yours is due soon"]);
  for (const moment of ["2026-11-20 17:59", "2026-11-20 21:00", "2026-11-22 12:00", "2026-11-23 08:30", "2026-11-23 09:20"])
    expect([moment, await told(sheet, moment)]).toEqual([moment, []]);
  expect(await told(sheet, "2026-11-23 09:31")).toEqual(["max@example.com: 1 lead not answered in time"]);
  expect(await told(sheet, "2026-11-23 10:31")).toEqual(["max@example.com: 1 overdue lead may go to another owner"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);
