/** What the menu and clicks say and write in the language that writes every text in marks. */
import { LATER_STATES } from "../../../src/core/sla/states";
import type { ExportShown } from "../../../src/entries/exports";
import type { Clicked, MarkedAnswer, MarkedNow } from "../../../src/entries/leads";
import type { PanelState } from "../../../src/entries/panel";
import type { MendShown, SetUpShown } from "../../../src/entries/set-up";
import { states } from "../../../src/language/en/states";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { ONE_CLICKS } from "../../../src/tables/leads/lead-fields";
import { variations } from "../../harness/amounts";
import { lead, leadTexts, markLeads, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets, leap, openSheet, type Sheet } from "../../harness/sheet";
import { openOffice, type Watched, watched } from "./marked-office";

afterEach(closeSheets);

const CLICKS = ["Mark answered", "Log attempt…"];

/** Clicks in the panel, with what is typed for them, some of it wrong. */
const WISHES = variations(
  [
    {},
    { reason: "WHY", day: "2027-03-01", amount: "5" },
    { reason: "WHY", day: "2026-11-17", amount: "7" },
    { reason: "WHY", day: "2026-11-18" },
    { reason: "WHY", day: "X" },
    { reason: "WHY", day: "2072-03-01", amount: "X" },
    { reason: "WHY", amount: "-1" },
  ],
  0,
  2,
  5,
).flatMap((typed) => ONE_CLICKS.map((click) => ({ click, ...typed })));
const lookAt = (sheet: Sheet, tab: string): void =>
  sheet.engine.select({ sheet: tabNamed(sheet, markedText(tab)).id, row: 0, column: 0, rows: 1, columns: 1 });
const lastRow = (sheet: Sheet): number => sheet.engine.lastCell(tabNamed(sheet, "Leads").id).row + 1;

/** Which leads the panel shows as marked. */
async function whoIsMarked({ ask }: Watched): Promise<string> {
  const answer = await ask<MarkedAnswer>("panelMarked", { seen: null });
  return answer.same ? "" : answer.marked.who;
}

const clickBy = async (office: Watched, wish: object): Promise<Clicked> =>
  office.ask<Clicked>("panelClick", { who: await whoIsMarked(office), wish, next: null });

test("a click on leads of every state, on none and on a heading, and why each has its colour", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  for (const click of CLICKS) {
    sheet.texts.push("WHY");
    markLeads(sheet, 1, lastRow(sheet) + 3);
    await choose(click);
    await choose("Take back the last click");
    sheet.texts.push("WHY");
    markLeads(sheet, 4, 7);
    await choose(click);
  }
  for (const wish of WISHES) {
    markLeads(sheet, 2, 4);
    await clickBy(office, wish);
  }
  await ask("panelClickBack", { who: await whoIsMarked(office), place: null });
  for (let row = 1; row <= lastRow(sheet) + 1; row += 1) {
    markLeads(sheet, row);
    await ask("panelWhy");
    await ask("panelMarked", { seen: null });
  }
  await choose("Explain this colour");
  const found = new Set(leadTexts(sheet, [markedText("SLA status")], 2, lastRow(sheet)).flat());
  expect(found.size).toBeGreaterThan(4);
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});

test("the lead that the panel has at hand, its clicks one after the other, and those of several leads", async () => {
  const office = await openOffice();
  const { sheet, ask } = office;
  const atHand = async (from: number, to = from): Promise<MarkedNow> => {
    markLeads(sheet, from, to);
    const answer = await ask<MarkedAnswer>("panelMarked", { seen: null });
    if (answer.same) throw new Error("Nothing was known before.");
    return answer.marked;
  };
  const typed = { reason: "WHY", day: "2027-03-01", amount: "5" };
  let done = 0;
  for (const click of ONE_CLICKS) {
    const { who, lead: one } = await atHand(4);
    const place = one && { row: one.row, id: one.id };
    const said = await ask<Clicked>("panelClick", { who, wish: { click, ...typed }, next: { row: 3, id: "L-2" } });
    done += Number(said.isDone);
    await ask("panelClick", { who, wish: { click, ...typed }, next: null });
    await ask("panelClickBack", { who, place });
    await ask("panelClickBack", { who, place });
    const { who: several } = await atHand(2, 8);
    await ask("panelClick", { who: several, wish: { click, ...typed }, next: null });
    await ask("panelMarked", { seen: null });
    await ask("panelClickBack", { who: several, place: null });
  }
  expect(done).toBeGreaterThan(8);
  const { who } = await atHand(2, 8);
  await atHand(2);
  await ask("panelClickBack", { who, place: null });
  expect((await atHand(2, 700)).problem).not.toBe("");
  for (const place of [
    { row: 3, id: "L-2" },
    { row: 3, id: "L-99" },
    { row: 90, id: "" },
  ])
    await ask("panelJump", place);
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});

/** What turns the second clock on, with a goal for each of its shares and a profile that bars leads. */
const LATER: readonly (readonly [key: string, value: string | number])[] = [
  ["handoff.accept", 120],
  ["monitor.followUps", 0.8],
  ["monitor.acceptances", 0.9],
  ["monitor.cadences", 0.7],
  ["handoff.barred", `Source ${markedText("is")} FAIR`],
];

test("promises after the first answer: their words, steps, shares and goals, and why each has its colour", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  for (const [key, value] of LATER) agreeSilently(sheet, key, value);
  await sheet.standIn.advance(15);
  await choose("Check all leads now");
  const words = new Set(leadTexts(sheet, [markedText("SLA next status")], 2, lastRow(sheet)).flat());
  const wanted = [...LATER_STATES, "resting", "backToday"] as const;
  expect([...words]).toEqual(expect.arrayContaining(wanted.map((state) => markedText(states[state]))));
  for (let row = 2; row <= lastRow(sheet); row += 1) {
    markLeads(sheet, row);
    await ask("panelWhy");
    await ask("panelMarked", { seen: null });
  }
  const { fields } = await ask<PanelState>("panelOpen");
  expect(fields.filter(({ key, problem }) => problem !== undefined && LATER.some(([later]) => later === key))).toEqual([]);
  await ask("panelMails");
  await leap(sheet, 24 * 60);
  await choose("Check all leads now");
  await ask("panelOpen");
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});

test("columns that are chosen, added and gone, and leads that are not there", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  await ask("panelShowLead", { row: 99, id: "X" });
  await ask("panelColumns", { received: "X" });
  await ask("panelAddColumns", { fields: ["until", "lastName"] });
  for (const heading of ["Responded", "Back on", "Pause until"]) await sheet.type(lead(sheet, heading, 1), "X");
  markLeads(sheet, 2);
  for (const click of ["rest", "pause"]) await clickBy(office, { click, day: "2027-03-01" });
  for (const click of CLICKS) {
    markLeads(sheet, 2);
    sheet.texts.push("WHY");
    await choose(click);
  }
  await choose("Check all leads now");
  await ask("panelOpen");
  await sheet.type(lead(sheet, "Received", 1), "Y");
  await choose("Check all leads now");
  await ask("panelOpen");
  expect(office.found()).toEqual([]);
});

test("the plan: from our own leads and back, rates agreed on, a funnel more, and what is wrong with one", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  for (const entry of ["Count from our own leads…", "Count from our own leads…", "Agree on the plan's rates…"]) {
    lookAt(sheet, "SLA plan");
    await choose(entry);
  }
  for (const texts of [
    ["PARTNERS", "X"],
    ["PARTNERS", "5"],
    ["PARTNERS", "5"],
    ["EVENTS", "500"],
  ]) {
    sheet.texts.splice(0, 9, ...texts);
    lookAt(sheet, "SLA plan");
    await choose("Plan another funnel…");
  }
  expect(sheet.engine.tabs().map(({ name }) => name)).toContain(`${markedText("SLA plan")} PARTNERS`);
  await ask("panelOpen");
  await choose("Check all leads now");
  await sheet.type(lead(sheet, markedText("Month"), 2, 2, markedText("SLA spend")), [
    ["2026-11", "WEBINAR", "", markedText("Marketing"), "500"],
    ["2026-11", "", "", markedText("Sales"), "900"],
    ["X", "FAIR", "", "", "Y"],
  ] as string[][]);
  await sheet.standIn.advance(60);
  await choose("Check all leads now");
  expect(office.found()).toEqual([]);
});

/** In an en_US sheet 13/11/2026 stays text, 03/11/2026 becomes 11 March. */
const TEXTS = [
  "Lead ID,Name,Received,Responded",
  "L-1,ADA,13/11/2026 09:30,2026-11-13T10:00:00Z",
  "L-2,BEN,03/11/2026 14:00,",
  "L-3,CLEO,14/11/2026,SOON",
  "L-4,DORA,31/02/2026,",
  "L-5,EVE,17/11/2026 08:00,",
].join("\n");
const EXPORT =
  "Lead ID,Name,Received,Responded,COLOUR\nL-1,ADA,2026-11-13 09:31,2026-11-13 10:00,RED\nL-9,FAY,2026-11-18 10:00,,BLUE\n,NOBODY,,,";

test("dates as text are mended and turned, and an export is taken over and given back", async () => {
  const sheet = await openSheet({ language: MARKED, zone: "Etc/UTC" });
  const office = watched(sheet);
  const { ask, choose } = office;
  await sheet.standIn.importCsv("Leads.csv", TEXTS, "new");
  const { tab } = await ask<SetUpShown>("panelSetUpLook", {});
  const wish = { tab: tab?.id ?? -1 };
  const { sum } = await ask<MendShown>("panelMendLook", { wish, heading: "Received" });
  await ask("panelMend", { wish, heading: "Received", sum: "X" });
  await ask("panelMend", { wish, heading: "Received", sum });
  await ask("panelMendLook", { wish, heading: "Received" });
  await ask("panelMendBack", { wish, heading: "Received" });
  await ask("panelMendBack", { wish, heading: "Received" });
  expect(await ask("panelSetUp")).toMatchObject({ problem: "" });
  sheet.answers.push("NO");
  for (const _ of ["shown", "turned", "put back"]) await choose("Turn texts into dates…");
  await choose("Turn texts into dates…");
  office.lookAround();

  await choose("Take over an export…");
  await sheet.standIn.importCsv("MONDAY.csv", EXPORT, "new");
  const shown = await ask<ExportShown>("panelExportLook", { tab: "" });
  expect(shown).toMatchObject({ tab: "MONDAY", leads: 2 });
  await ask("panelExportTake", { tab: "MONDAY", sum: "X" });
  await ask("panelExportTake", { tab: "MONDAY", sum: shown.sum });
  office.lookAround();
  await ask("panelExportLook", { tab: "" });
  await ask("panelExportBack");
  await choose("Take over an export…");
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});
