/**
 * A spreadsheet as the build of November 2026 left it with a team that uses all of it. It was made once, by
 * `node scripts/keep-workbook.mjs 2026-11` at commit d9e5fd7, and is kept beside this file: every later build must carry it on.
 * Never make it anew with another build.
 */
import type { PanelState } from "../../src/entries/panel";
import { columnOf, lead, tabNamed } from "../harness/places";
import { agreed, agreeSilently, openSheet, type Sheet } from "../harness/sheet";

const HEADINGS = [
  "Lead ID,Name,Email,Company,Source,Segment,Priority,Stage,Owner,Received,Passed to sales,Accepted,Responded,Attempts,Last attempt",
  "Returned,Return reason,Pipeline value,Revenue,Won on,Lost reason,Our remark",
].join(",");

/** A lead's cells, by heading; the rest is blank. */
const LEADS: readonly Record<string, string>[] = [
  {
    "Lead ID": "B-1",
    Name: "Ada Quist",
    Source: "Webinar",
    Owner: "Ida",
    Stage: "MQL",
    Received: "2026-10-05 09:00",
    Responded: "2026-10-05 09:40",
  },
  {
    "Lead ID": "B-2",
    Name: "Bo Rahm",
    Source: "Webinar",
    Owner: "Ida",
    Stage: "Customer",
    Received: "2026-10-12 09:00",
    "Passed to sales": "2026-10-12 10:00",
    Responded: "2026-10-12 13:00",
    "Pipeline value": "900",
    Revenue: "900",
    "Won on": "2026-10-30",
  },
  {
    "Lead ID": "B-3",
    Name: "Cy Stahl",
    Source: "Partner",
    Owner: "Jo",
    Stage: "SAL",
    Received: "2026-10-20 09:00",
    "Passed to sales": "2026-10-20 10:00",
    Accepted: "2026-10-20 11:00",
    Responded: "2026-10-20 09:10",
  },
  {
    "Lead ID": "B-4",
    Name: "Di Thorn",
    Source: "Partner",
    Owner: "Jo",
    Stage: "Lost",
    Received: "2026-10-21 09:00",
    Responded: "2026-10-21 09:30",
    "Lost reason": "No budget",
  },
  {
    "Lead ID": "B-5",
    Name: "Ed Unger",
    Source: "Fair",
    Owner: "Ida",
    Stage: "MQL",
    Received: "2026-11-16 09:00",
    "Passed to sales": "2026-11-16 10:00",
    Responded: "2026-11-16 09:20",
    Returned: "2026-11-16 12:00",
    "Return reason": "Too small",
  },
  { "Lead ID": "B-6", Name: "Flo Veit", Source: "Fair", Priority: "High", Owner: "Ida", Stage: "MQL", Received: "2026-11-17 10:00" },
  { "Lead ID": "B-7", Name: "Gil Wolf", Source: "Webinar", Owner: "Jo", Stage: "MQL", Received: "2026-11-18 08:50" },
  {
    "Lead ID": "B-8",
    Name: "Hal & Co",
    Email: "hal@example.com",
    Source: "Webinar",
    Owner: "Jo",
    Stage: "MQL",
    Received: "2026-11-18 10:10",
  },
  {
    "Lead ID": "B-11",
    Name: "Kai Adler",
    Source: "Partner",
    Owner: "Jo",
    Stage: "Customer",
    Received: "2026-10-22 09:00",
    Responded: "2026-10-22 09:30",
    Revenue: "400",
    "Won on": "2026-11-10",
  },
  { "Lead ID": "B-9", Name: "Ina Yost", Source: "Webinar", Owner: "Ida", Stage: "MQL", Received: "last week" },
  { "Lead ID": "B-10", Name: "Jan Zorn", Source: "Partner", Owner: "", Stage: "MQL", Received: "2026-11-18 10:20" },
];

const csv = (): string => {
  const heads = HEADINGS.split(",");
  return [HEADINGS, ...LEADS.map((one) => heads.map((heading) => one[heading] ?? "").join(","))].join("\n");
};

const rowOf = (sheet: Sheet, id: string): number => {
  const tab = tabNamed(sheet, "Leads");
  const ids = sheet.engine.raw({ sheet: tab.id, row: 0, column: columnOf(sheet, "Lead ID"), rows: 20, columns: 1 });
  return ids.findIndex(([cell]) => cell === id) + 1;
};

async function save(sheet: Sheet, key: string, value: unknown): Promise<void> {
  const { fields } = await sheet.ask<PanelState>("panelOpen");
  const was = fields.find((field) => field.key === key)?.value;
  const answer = await sheet.ask<{ saved: unknown[] }>("panelSave", [{ key, was, value }]);
  if (answer.saved.length !== 1) throw new Error(`${key} was not saved.`);
}

/** Two weeks of a team's work. */
export async function make(): Promise<Sheet> {
  const sheet = await openSheet({ now: "2026-11-18T08:30:00Z" });
  await sheet.standIn.importCsv("Leads.csv", csv(), "new");
  await sheet.setUp();

  // The agreement: people, targets, a palette, words; a version, a change, another version.
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "mails.owners", "Ida | ida@example.com\nJo | jo@example.com");
  await sheet.type(agreed(sheet, "term.end"), "2027-10-31");
  await sheet.type(agreed(sheet, "review.next"), "2026-12-15");
  await save(sheet, "purpose", "So that no lead waits longer than we said.");
  await save(sheet, "colours.palette", "strong");
  await save(sheet, "response.targets", "High: 30, warn 10");
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Mia Roth", note: "First" });
  await sheet.ask("panelAccept", { version: 1, team: "Marketing", who: "Mia Roth" });
  await sheet.ask("panelAccept", { version: 1, team: "Sales", who: "Max Berg" });
  await save(sheet, "goal.target", 40);
  await save(sheet, "response.target", 45);
  await sheet.standIn.advance(60);
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Max Berg", note: "Faster" });
  await save(sheet, "purpose", "So that no lead waits longer than both teams said.");

  // Working hours with a break, a holiday.
  await sheet.type("'SLA hours'!A2", [["Mon-Fri", "08:00", "18:00"]]);

  // Own columns in the order that somebody likes better, and formulas of people that read them.
  const leads = tabNamed(sheet, "Leads").id;
  sheet.engine.moveColumns(leads, columnOf(sheet, "SLA status"), 1, 2);
  sheet.engine.moveColumns(leads, columnOf(sheet, "SLA due"), 1, 3);
  await sheet.standIn.settle();
  const own = columnOf(sheet, "SLA paused") + 1;
  if (own >= tabNamed(sheet, "Leads").columns) sheet.engine.insertColumns(leads, own, 1);
  const letter = (address: string) => address.split("!")[1]?.replace(/\d.*/, "") ?? "";
  const status = letter(lead(sheet, "SLA status", 1));
  sheet.engine.write({ sheet: leads, row: 0, column: own, rows: 1, columns: 1 }, [[{ text: "Our call list" }]]);
  for (let row = 2; row <= LEADS.length + 1; row += 1)
    sheet.engine.write({ sheet: leads, row: row - 1, column: own, rows: 1, columns: 1 }, [
      [{ formula: `=IF(${status}${row}="Overdue","call","")` }],
    ]);
  const ours = sheet.engine.addTab("Ours").id;
  sheet.engine.write({ sheet: ours, row: 0, column: 0, rows: 2, columns: 1 }, [
    [{ formula: `=COUNTIF(Leads!$${status}$2:$${status},"Overdue")` }],
    [{ formula: "=SLA_GOAL()" }],
  ]);
  await sheet.standIn.settle();

  // Costs, a season, a second funnel.
  await sheet.type("'SLA spend'!A2", [
    ["2026-10-01", "Webinar", "Autumn", "Marketing", "600"],
    ["2026-11-01", "Webinar", "Autumn", "Marketing", "750"],
    ["2026-11-01", "", "", "Sales", "200"],
  ]);
  sheet.texts.push("Partner", "5");
  await sheet.choose("Plan another funnel…");

  // Texts that look like something else.
  await sheet.type(lead(sheet, "Name", rowOf(sheet, "B-8")), "'=Hal & Co");
  await sheet.type(lead(sheet, "Our remark", rowOf(sheet, "B-10")), "'007");

  // A pause that is over, one that is not, a click, an attempt.
  const stage = (id: string, word: string) => sheet.type(lead(sheet, "Stage", rowOf(sheet, id)), word);
  await stage("B-7", "Waiting on customer");
  await stage("B-8", "Waiting on customer");
  await sheet.standIn.advance(45);
  await stage("B-7", "MQL");
  const marked = { sheet: leads, row: rowOf(sheet, "B-10") - 1, column: 0, rows: 1, columns: 1 };
  sheet.engine.select(marked);
  await sheet.choose("Log an attempt now");

  // Mails on, and two hours of them.
  for (const kind of ["digest", "ready", "returned", "breach", "weekly", "monthly", "reminders"]) await save(sheet, `mails.${kind}`, "yes");
  await sheet.standIn.runTriggers();
  const comes = (row: number, id: string, received: string) =>
    sheet.type(lead(sheet, "Lead ID", row), id).then(() => sheet.type(lead(sheet, "Received", row), received));
  await sheet.standIn.advance(60);
  await comes(LEADS.length + 2, "B-12", "2026-11-18 12:05");
  await sheet.standIn.advance(60);
  await sheet.standIn.runTriggers();
  await comes(LEADS.length + 3, "B-13", "2026-11-18 13:10");
  await sheet.choose("Check all leads now");
  return sheet;
}
