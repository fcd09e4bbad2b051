/** File > Import > Replace current sheet takes all that is ours out of the lead tab: the next check brings it back. */
import { placeOf, shownIn } from "../../harness/places";
import { closeSheets } from "../../harness/sheet";
import { comesBack, GONE, NEXT, replace, waited } from "./replaced-tab";

afterEach(closeSheets);

describe("a lead tab that an import replaced", () => {
  it.each(GONE.slice(-1))("is restored by the next check where %s went", (_, go) => comesBack(go));

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
