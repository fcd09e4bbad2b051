/** File > Import > Replace current sheet, with more of it gone, cut, and one file after the other. */

import { columnOf, lead, leadTexts, shownIn } from "../../harness/places";
import { closeSheets, lastSaid } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";
import { check, comesBack, GONE, HEADINGS, hidden, id, leadsName, replace, waited } from "./replaced-tab";

afterEach(closeSheets);

describe("a lead tab that an import replaced", () => {
  it.each(GONE.slice(0, -1))("is restored by the next check where %s went", (_, go) => comesBack(go));

  it("remembers the pause of a lead that is out of one file and back in the next", async () => {
    const sheet = await waited();
    await replace(sheet, [HEADINGS, "L-4,Dov,MQL,2026-11-18 10:00,"]);
    await check(sheet);
    await replace(sheet);
    await check(sheet);
    expect(leadTexts(sheet, ["SLA paused"], 2).flat()).toEqual(["L-2 | 2026-11-18T09:30:00Z/2026-11-18T10:30:00Z"]);
  });

  it.each([
    ["holds our columns", 14],
    ["holds some of our columns", 11],
  ])("keeps its name and hidden columns where the file came from this tab and %s", async (_, width) => {
    const sheet = await waited();
    const lines = shownIn(sheet, "Leads").map((row) => row.slice(0, width).join(","));
    await replace(sheet, lines);
    sheet.engine.setRules(id(sheet), []);
    sheet.engine.deleteName("SLA_LEADS");
    sheet.engine.hideColumns(id(sheet), 0, width + 1, false);
    await check(sheet);
    expect(leadsName(sheet)).toBeDefined();
    expect(hidden(sheet)).toEqual(["SLA warn", "SLA next warn", "SLA paused"]);
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
      expect(hidden(sheet)).toEqual(["SLA warn", "SLA next warn", "SLA paused"]);
    }
    expect(sheet.value(lead(sheet, "Name", 2))).toBe("Ben");
  });
});
