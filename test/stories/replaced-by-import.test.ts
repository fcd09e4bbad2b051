/** File > Import > Replace current sheet takes all that is ours out of the lead tab: the next check brings it back. */
import { OWN_HEADINGS } from "../../src/tables/lead-table";
import { leadTexts, placeOf, shownIn } from "./places";
import { check, GONE, hidden, leadsName, NEXT, replace, rules, waited } from "./replaced-tab";
import { closeSheets, lastSaid } from "./sheet";

afterEach(closeSheets);

describe("a lead tab that an import replaced", () => {
  it.each(GONE.slice(-1))("is restored by the next check where %s went", async (_, go) => {
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
});
