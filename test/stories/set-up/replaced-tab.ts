/** A lead tab that File > Import > Replace current sheet takes all from that is ours. */
import { ownHeadings } from "../../../src/tables/leads/lead-table";
import { leadTexts, shownIn, tabNamed } from "../../harness/places";
import { lastSaid, openImported, type Sheet } from "../../harness/sheet";

export const HEADINGS = "Lead ID,Name,Stage,Received,Responded";
export const LEADS = [
  HEADINGS,
  "L-1,Ada,MQL,2026-11-18 08:00,2026-11-18 08:20",
  "L-2,Ben,Waiting on customer,2026-11-18 08:15,",
  "L-3,Cleo,MQL,2026-11-18 09:15,",
].join("\n");

/** Monday's file: Ben waits no more, Ada is out, Dov is new; the columns stand in another order. */
export const NEXT = [
  "Name,Lead ID,Received,Stage,Responded",
  "Ben,L-2,2026-11-18 08:15,MQL,",
  "Dov,L-4,2026-11-18 10:00,MQL,",
  "Cleo,L-3,2026-11-18 09:15,MQL,",
];

export const check = (sheet: Sheet) => sheet.choose("Check all leads now");
export const id = (sheet: Sheet): string => tabNamed(sheet, "Leads").id;
export const rules = (sheet: Sheet): number => sheet.engine.rules(id(sheet)).length;
export const leadsName = (sheet: Sheet) => sheet.engine.names().find(({ name }) => name === "SLA_LEADS");
export const hidden = (sheet: Sheet): string[] =>
  (shownIn(sheet, "Leads").find((row) => row.includes("SLA due")) ?? []).filter((_, at) => sheet.engine.isColumnHidden(id(sheet), at));

/** A lead waited for its customer from 09:30 to 10:30. */
export async function waited(): Promise<Sheet> {
  const sheet = await openImported(LEADS, { zone: "Etc/UTC", now: "2026-11-18T09:30:00Z" });
  sheet.engine.setNow(Date.parse("2026-11-18T10:30:00Z"));
  return sheet;
}

export async function replace(sheet: Sheet, lines: readonly string[] = NEXT): Promise<void> {
  sheet.engine.select({ sheet: id(sheet), row: 0, column: 0, rows: 1, columns: 1 });
  await sheet.standIn.importCsv("Next.csv", lines.join("\n"), "replace");
  await sheet.standIn.settle();
}

/** What else may be gone with the cells: Google does not say. */
export const GONE: [string, (sheet: Sheet) => void][] = [
  ["the cells only", () => {}],
  [
    "rules and hidden columns",
    (sheet) => {
      sheet.engine.setRules(id(sheet), []);
      sheet.engine.hideColumns(id(sheet), 0, 12, false);
    },
  ],
  [
    "the name",
    (sheet) => {
      sheet.engine.setRules(id(sheet), []);
      sheet.engine.deleteName("SLA_LEADS");
    },
  ],
];

/** The next check brings back all that is ours, says so once, and nothing more is wrong. */
export async function comesBack(go: (sheet: Sheet) => void): Promise<void> {
  const sheet = await waited();
  const before = { rules: rules(sheet), paused: leadTexts(sheet, ["SLA paused"], 3)[0] };
  expect(before.paused).toEqual(["L-2 | 2026-11-18T09:30:00Z/"]);
  await replace(sheet);
  go(sheet);
  await check(sheet);
  expect(lastSaid(sheet)).toContain(
    'The columns headed SLA were gone from the tab "Leads", as after File > Import > Replace current sheet. They are back with their colours and the pauses of 1 lead.',
  );
  expect(shownIn(sheet, "Leads")[0]).toEqual([...(NEXT[0] ?? "").split(","), ...ownHeadings()]);
  expect(leadTexts(sheet, ["SLA paused"], 2).flat()).toEqual(["L-2 | 2026-11-18T09:30:00Z/2026-11-18T10:30:00Z"]);
  expect(leadTexts(sheet, ["SLA status"], 2, 4).flat()).toEqual(["Waiting", "Waiting", "Overdue"]);
  expect(rules(sheet)).toBe(before.rules);
  expect(leadsName(sheet)).toBeDefined();
  expect(hidden(sheet)).toEqual(["SLA warn", "SLA next warn", "SLA paused"]);
  await check(sheet);
  expect(lastSaid(sheet)).not.toContain("were gone");
  expect(sheet.faults()).toEqual([]);
}
