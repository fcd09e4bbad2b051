/** Whoever fills the column Owner chooses nobody's mail: it goes to addresses that the agreement names. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { lead } from "../../harness/places";
import { agreed, closeSheets, openKept, type Sheet, saveSheet } from "../../harness/sheet";
import { brief, faults, mailOffice, run, turnOn, WEDNESDAY } from "./mail-office";

afterAll(closeSheets);

const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");
const mailsOf = async (sheet: Sheet) => {
  const { mails } = await panel(sheet);
  if (!mails) throw new Error("The panel says nothing of mails.");
  return mails;
};

const LEADS = [
  "A-1,Ann http://evil.com,Acme.io,Webinar,Ada,MQL,2026-11-17 09:00,,,,",
  "A-2,Bo,,Fair,eve@evil.com,MQL,2026-11-17 10:00,,,,",
  "A-3,Cy,,Fair,Ada <eve@evil.com>,MQL,2026-11-17 11:00,,,,",
  "A-4,Di,,Fair,dan@team.example,MQL,2026-11-17 12:00,,,,",
  "A-5,Ed,,Fair,Fay Low <fay@team.example>,MQL,2026-11-17 13:00,,,,",
];

it("a stranger's address in the column Owner gets no mail, is listed, and gets it once somebody adds it", async () => {
  const sheet = await mailOffice(LEADS);
  await sheet.type(lead(sheet, "Owner", 3), "eve@evil.com\nBcc: all@evil.com");
  await turnOn(sheet, "digest");
  const first = await run(sheet);
  expect(brief(first)).toEqual([
    "max@example.com: 5 leads overdue, the oldest since Tue 17 Nov 10:00",
    "ada@example.com: 1 lead overdue since Tue 17 Nov 10:00",
  ]);
  const [manager] = first;
  for (const { body, htmlBody = "" } of first) {
    expect(body.replace(/https:\/\/docs\.google\.com\S+/g, "")).not.toMatch(/http|evil\.com|acme\.io/i);
    expect(htmlBody.replace(/https:\/\/docs\.google\.com[^"]+/g, "")).not.toMatch(/http|evil\.com|acme\.io/i);
  }
  expect(manager?.body).toContain("Ann evil. com, Acme. io");
  expect(manager?.body).toContain("DAN@TEAM. EXAMPLE: 1 OVERDUE LEAD (NO ADDRESS IN THE AGREEMENT: GETS NO MAIL)");
  expect(await mailsOf(sheet)).toMatchObject({
    owners: [
      { address: "eve@evil.com", name: "Ada", open: 1, hadMail: false },
      { address: "dan@team.example", name: "", open: 1, hadMail: false },
      { address: "fay@team.example", name: "Fay Low", open: 1, hadMail: false },
    ],
    ownersInAll: 3,
    dropped: 0,
  });
  // What "Add" writes.
  const was = "Ada | | sales | ada@example.com";
  const value = `${was}\nFay Low | | sales | fay@team.example`;
  expect((await sheet.ask<SaveAnswer>("panelSave", [{ key: "people", was, value }])).saved).toHaveLength(1);
  expect((await mailsOf(sheet)).owners.map(({ address }) => address)).toEqual(["eve@evil.com", "dan@team.example"]);
  expect(brief(await run(sheet))).toEqual(["fay@team.example: 1 lead overdue since Tue 17 Nov 14:00"]);
  expect(faults(sheet)).toEqual([]);
}, 240_000);

/** The notes as the add-on kept them before mail went to named addresses only, after it had sent these mails. */
async function asBefore(sheet: Sheet): Promise<Sheet> {
  const kept = saveSheet(sheet);
  const state = JSON.parse(kept.standIn) as { document: Record<string, string> };
  const { document } = state;
  for (const key of Object.keys(document)) if (key.startsWith("mails before")) delete document[key];
  const { sheet: _, ...mails } = JSON.parse(document.mails ?? "{}");
  const { sheet: __, ...hourly } = JSON.parse(document["hourly check"] ?? "{}");
  document.mails = JSON.stringify(mails);
  document["hourly check"] = JSON.stringify(hourly);
  return openKept({ ...kept, standIn: JSON.stringify(state) });
}

it("a team whose column Owner holds addresses is told that they get none, until it has said who does", async () => {
  const before = await mailOffice(LEADS.slice(3));
  // The mails that both had when any address in the column Owner got some.
  await before.type(agreed(before, "people"), "Dan | | | dan@team.example\nFay | | | fay@team.example");
  await turnOn(before, "digest");
  expect(await run(before)).toHaveLength(3);
  await before.type(agreed(before, "people"), "");
  const sheet = await asBefore(before);
  await sheet.standIn.advance(24 * 60);
  const sent = sheet.standIn.mails().slice(3);
  expect(brief(sent)).toEqual(["max@example.com: 2 leads overdue, the oldest since Tue 17 Nov 13:00"]);
  expect(sent[0]?.body).toContain("2 owners who got mail before get none now");
  const { mails, notices } = await panel(sheet);
  expect(mails?.dropped).toBe(2);
  expect(mails?.owners.map(({ address, hadMail }) => [address, hadMail])).toEqual([
    ["dan@team.example", true],
    ["fay@team.example", true],
  ]);
  expect(notices).toContainEqual(expect.stringMatching(/^2 owners who got mail before get none now/));
  await sheet.ask("panelOwnersLeftOut");
  expect((await panel(sheet)).notices?.join()).not.toContain("got mail before");
  expect(await mailsOf(sheet)).toMatchObject({ dropped: 0, ownersInAll: 2 });
  await sheet.standIn.advance(24 * 60);
  expect(
    sheet.standIn
      .mails()
      .slice(4)
      .map(({ body }) => body.includes("got mail before")),
  ).toEqual([false]);
  expect(faults(sheet)).toEqual([]);
}, 240_000);

it("a formula that is not calculated yet, or failed, says nothing in a mail and waits to be told once", async () => {
  const sheet = await mailOffice(["F-0,Old,,Fair,Ada,MQL,2026-11-10 09:00,,2026-11-10 09:10,,"]);
  await turnOn(sheet, "ready", "digest");
  await run(sheet);
  await sheet.type(lead(sheet, "Lead ID", 3), [["F-1", "#REF!", "#N/A", "Loading...", "Ada", "MQL", "2026-11-18 10:32"]]);
  await sheet.type(lead(sheet, "Lead ID", 4), [["F-2", "Loading...", "", "Fair", "Ada", "MQL", "2026-11-18 10:33"]]);
  const [ready, ...others] = await run(sheet);
  expect([ready?.subject, others]).toEqual(["1 lead is ready for you", []]);
  expect(ready?.body).not.toMatch(/#REF|#N\/A|Loading/);
  expect(ready?.body).toContain("F-1\nAnswer by");
  await sheet.type(lead(sheet, "Name", 4), "Flo");
  const later = await run(sheet);
  expect(later.map(({ body }) => body.includes("Flo"))).toEqual([true]);
  expect(await run(sheet)).toEqual([]);
}, 240_000);

it("a flood of rows names some leads and counts the rest", async () => {
  const sheet = await mailOffice(["F-0,Old,,Fair,Ada,MQL,2026-11-10 09:00,,2026-11-10 09:10,,"], WEDNESDAY);
  await turnOn(sheet, "ready");
  await run(sheet);
  const rows = Array.from({ length: 300 }, (_, at) => [
    `S-${at}`,
    `Win at evil.com ${at}`,
    "",
    "Form",
    at % 2 ? "Ada" : "",
    "MQL",
    "2026-11-18 10:32",
  ]);
  await sheet.type(lead(sheet, "Lead ID", 3), rows);
  const mails = await run(sheet);
  expect(brief(mails).sort()).toEqual(["ada@example.com: 150 leads are ready for you", "max@example.com: 150 leads are ready"]);
  for (const { body } of mails) {
    expect(body.match(/Win at/g)).toHaveLength(50);
    expect(body).toContain("And 100 more leads: the sheet shows all of them.");
  }
  expect(await run(sheet)).toEqual([]);
}, 240_000);
