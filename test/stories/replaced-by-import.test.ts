/** File > Import > Replace current sheet takes all that is ours out of the lead tab: the next check brings it back. */
import { OWN_HEADINGS } from "../../src/tables/lead-table";
import { callsOf, cutAt } from "./cut";
import { columnOf, lead, leadTexts, placeOf, shownIn, tabNamed } from "./places";
import { closeSheets, lastSaid, openImported, type Sheet } from "./sheet";

afterEach(closeSheets);

const HEADINGS = "Lead ID,Name,Stage,Received,Responded";
const LEADS = [
  HEADINGS,
  "L-1,Ada,MQL,2026-11-18 08:00,2026-11-18 08:20",
  "L-2,Ben,Waiting on customer,2026-11-18 08:15,",
  "L-3,Cleo,MQL,2026-11-18 09:15,",
].join("\n");

/** Monday's file: Ben waits no more, Ada is out, Dov is new; the columns stand in another order. */
const NEXT = [
  "Name,Lead ID,Received,Stage,Responded",
  "Ben,L-2,2026-11-18 08:15,MQL,",
  "Dov,L-4,2026-11-18 10:00,MQL,",
  "Cleo,L-3,2026-11-18 09:15,MQL,",
];

const check = (sheet: Sheet) => sheet.choose("Check all leads now");
const id = (sheet: Sheet): string => tabNamed(sheet, "Leads").id;
const rules = (sheet: Sheet): number => sheet.engine.rules(id(sheet)).length;
const leadsName = (sheet: Sheet) => sheet.engine.names().find(({ name }) => name === "SLA_LEADS");
const hidden = (sheet: Sheet): string[] =>
  (shownIn(sheet, "Leads").find((row) => row.includes("SLA due")) ?? []).filter((_, at) => sheet.engine.isColumnHidden(id(sheet), at));

/** A lead waited for its customer from 09:30 to 10:30. */
async function waited(): Promise<Sheet> {
  const sheet = await openImported(LEADS, { zone: "Etc/UTC", now: "2026-11-18T09:30:00Z" });
  sheet.engine.setNow(Date.parse("2026-11-18T10:30:00Z"));
  return sheet;
}

async function replace(sheet: Sheet, lines: readonly string[] = NEXT): Promise<void> {
  sheet.engine.select({ sheet: id(sheet), row: 0, column: 0, rows: 1, columns: 1 });
  await sheet.standIn.importCsv("Next.csv", lines.join("\n"), "replace");
  await sheet.standIn.settle();
}

/** What else may be gone with the cells: Google does not say. */
const GONE: [string, (sheet: Sheet) => void][] = [
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

describe("a lead tab that an import replaced", () => {
  it.each(GONE)("is restored by the next check where %s went", async (_, go) => {
    const sheet = await waited();
    const before = { rules: rules(sheet), paused: leadTexts(sheet, ["SLA paused"], 3)[0] };
    expect(before.paused).toEqual(["L-2 | 2026-11-18T09:30:00Z/"]);
    await replace(sheet);
    go(sheet);
    await check(sheet);
    expect(lastSaid(sheet)).toContain(
      'The columns headed SLA were gone from the tab "Leads", as after File > Import > Replace current sheet. They are back with their colours and the pauses of 1 lead.',
    );
    expect(shownIn(sheet, "Leads")[0]).toEqual([...(NEXT[0] ?? "").split(","), ...OWN_HEADINGS]);
    expect(leadTexts(sheet, ["SLA paused"], 2).flat()).toEqual(["L-2 | 2026-11-18T09:30:00Z/2026-11-18T10:30:00Z"]);
    expect(leadTexts(sheet, ["SLA status"], 2, 4).flat()).toEqual(["Waiting", "Waiting", "Overdue"]);
    expect(rules(sheet)).toBe(before.rules);
    expect(leadsName(sheet)).toBeDefined();
    expect(hidden(sheet)).toEqual(["SLA warn", "SLA paused"]);
    await check(sheet);
    expect(lastSaid(sheet)).not.toContain("were gone");
    expect(sheet.faults()).toEqual([]);
  });

  it("is restored by the hourly check, below titles that were not there before; the panel says so once", async () => {
    const sheet = await waited();
    await replace(sheet, ["Leads of Monday", "", ...NEXT]);
    await sheet.standIn.runTriggers();
    const told = async () => (await sheet.ask<{ leads: { notice: string } }>("panelOpen")).leads.notice;
    expect(await told()).toContain("The columns headed SLA were gone");
    expect(placeOf(sheet, "Leads", "SLA status").row).toBe(2);
    expect(shownIn(sheet, "Leads")[0]?.[0]).toBe("Leads of Monday");
    await sheet.standIn.runTriggers();
    expect(await told()).not.toContain("were gone");
  });

  it("remembers the pause of a lead that is out of one file and back in the next", async () => {
    const sheet = await waited();
    await replace(sheet, [HEADINGS, "L-4,Dov,MQL,2026-11-18 10:00,"]);
    await check(sheet);
    await replace(sheet);
    await check(sheet);
    expect(leadTexts(sheet, ["SLA paused"], 2).flat()).toEqual(["L-2 | 2026-11-18T09:30:00Z/2026-11-18T10:30:00Z"]);
  });

  it("keeps its name and hidden columns where the file came from this tab and holds our columns", async () => {
    const sheet = await waited();
    const lines = shownIn(sheet, "Leads").map((row) => row.slice(0, 11).join(","));
    await replace(sheet, lines);
    sheet.engine.setRules(id(sheet), []);
    sheet.engine.deleteName("SLA_LEADS");
    sheet.engine.hideColumns(id(sheet), 0, 12, false);
    await check(sheet);
    expect(leadsName(sheet)).toBeDefined();
    expect(hidden(sheet)).toEqual(["SLA warn", "SLA paused"]);
    expect(leadTexts(sheet, ["SLA status"], 2).flat()).toEqual(["On time"]);
  });

  it("is not restored where it is no list of leads any more", async () => {
    const sheet = await waited();
    await replace(sheet, ["City,Inhabitants", "Berlin,3"]);
    await check(sheet);
    expect(lastSaid(sheet)).toContain("no column headed Received");
    expect(columnOf(sheet, "SLA due")).toBe(-1);
  });

  it("cut while it is restored, it is restored by the check after that", async () => {
    const sheet = await waited();
    await replace(sheet);
    const calls = await callsOf(sheet, () => check(sheet));
    const whole = leadTexts(sheet, ["SLA status", "SLA paused"], 2, 4);
    const first = calls.indexOf("Properties.setProperties");
    const last = calls.indexOf("Properties.deleteProperty");
    expect(first > 0 && last > first).toBe(true);
    for (const at of [0.2, 0.5, 0.8].map((share) => Math.round(first + share * (last - first)))) {
      await replace(sheet);
      await cutAt(sheet, at, () => check(sheet));
      await check(sheet);
      expect(leadTexts(sheet, ["SLA status", "SLA paused"], 2, 4)).toEqual(whole);
      expect(hidden(sheet)).toEqual(["SLA warn", "SLA paused"]);
    }
    expect(sheet.value(lead(sheet, "Name", 2))).toBe("Ben");
  });
});
