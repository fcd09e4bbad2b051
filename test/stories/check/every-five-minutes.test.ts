/** The check by the clock: every 5 minutes where Google allows it, and sparing of the time that Google gives a person a day. */
import type { PanelState } from "../../../src/entries/panel";
import { lead } from "../../harness/places";
import { closeSheets, openImported, openKept, type Sheet, saveSheet } from "../../harness/sheet";
import { BUDGETS } from "./budgets";

afterEach(closeSheets);

const CSV = "Lead ID,Received,Responded\nL1,2026-11-18 09:00,2026-11-18 09:20\nL2,2026-11-18 09:30,";

const bound = (): Promise<Sheet> => openImported(CSV, { addOn: "bound", wish: { adds: { change: true } } });
const hourly = async (sheet: Sheet) => (await sheet.ask<PanelState>("panelOpen")).leads?.hourly;
const timed = (sheet: Sheet) => sheet.standIn.log().filter((run) => run.cause === "timed trigger");
const worked = (sheet: Sheet): number => timed(sheet).filter(({ calls }) => calls > BUDGETS.notYet[1] + 1).length;

/** What came in so many minutes: how often the timer ran, and how often it worked. */
async function during(sheet: Sheet, minutes: number): Promise<[ran: number, worked: number]> {
  const before = [timed(sheet).length, worked(sheet)] as const;
  await sheet.standIn.advance(minutes);
  return [timed(sheet).length - before[0], worked(sheet) - before[1]];
}

/** From now on each run that does more than look at its notes takes so many seconds. */
function letRunsTake(sheet: Sheet, seconds: number): void {
  sheet.standIn.beforeCall((method, cause) => {
    if (cause === "timed trigger" && method === "Lock.tryLock") sheet.engine.setNow(sheet.engine.now() + seconds * 1000);
  });
}

describe("the timer", () => {
  it("runs every 5 minutes in a script bound to its spreadsheet, found out by trying once; the panel says so", async () => {
    const sheet = await bound();
    expect(sheet.standIn.triggers()).toMatchObject([{ function: "onClock", every: 5 }, { function: "onSheetChange" }]);
    expect(await hourly(sheet)).toMatchObject({ mine: true, every: 5, now: 5 });
    expect(await during(sheet, 30)).toEqual([6, 6]);
    expect(sheet.faults()).toEqual([]);
  });

  it("runs every hour in the published add-on, and was tried once", async () => {
    const sheet = await openImported(CSV, { wish: { adds: { change: true } } });
    expect(sheet.standIn.triggers()).toMatchObject([{ function: "onClock", every: 60 }, { function: "onSheetChange" }]);
    expect(await hourly(sheet)).toMatchObject({ every: 60, now: 60 });
    sheet.standIn.resetCalls();
    await sheet.standIn.advance(180);
    await sheet.ask("panelHourly");
    await sheet.ask("panelAtOnce");
    expect(sheet.standIn.calls().byMethod["ClockTriggerBuilder.create"]).toBeUndefined();
    expect(worked(sheet)).toBe(3);
  });

  it("of a sheet from before is made anew at a click where the script may run oftener, and tried once where it may not", async () => {
    const kept = saveSheet(await openImported(CSV));
    const { document, triggers, ...state } = JSON.parse(kept.standIn);
    const { every: _, ...known } = JSON.parse(document["hourly check"]);
    const old = {
      ...kept,
      standIn: JSON.stringify({ ...state, triggers, document: { ...document, "hourly check": JSON.stringify(known) } }),
    };
    const click = async (addOn: "bound" | "enabled", isFull = false) => {
      const sheet = await openKept(old, { addOn });
      if (isFull) {
        // That Google takes no trigger more says nothing of how often one may run.
        sheet.standIn.haveTriggersElsewhere(19);
        expect(await sheet.ask("panelAtOnce")).toContain("your Google account has as many triggers");
        sheet.standIn.haveTriggersElsewhere(0);
      }
      expect(sheet.standIn.triggers()).toMatchObject([{ function: "onClock", every: 60 }]);
      const says = "Leads that imports and other programs bring are timed within a minute.";
      expect([await sheet.ask("panelAtOnce"), await sheet.ask("panelAtOnce")]).toEqual([says, says]);
      expect(sheet.faults()).toEqual([]);
      return sheet.standIn.triggers().map(({ function: name, every }) => [name, every]);
    };
    expect(await click("bound")).toEqual([
      ["onClock", 5],
      ["onSheetChange", undefined],
    ]);
    expect(await click("bound", true)).toEqual(await click("bound"));
    expect(await click("enabled")).toEqual([
      ["onClock", 60],
      ["onSheetChange", undefined],
    ]);
  });

  it("outside working hours ends after 2 calls but once an hour", async () => {
    const sheet = await bound();
    // Wednesday 18:00 in Berlin.
    sheet.engine.setNow(Date.parse("2026-11-18T17:00:30Z"));
    expect(await during(sheet, 120)).toEqual([25, 3]);
    expect(Math.max(...timed(sheet).map(({ calls }) => (calls > BUDGETS.notYet[1] ? 0 : calls)))).toBe(BUDGETS.notYet[1]);
    // Saturday, and Monday as the team opens.
    sheet.engine.setNow(Date.parse("2026-11-21T10:00:30Z"));
    expect((await during(sheet, 120))[1]).toBe(3);
    sheet.engine.setNow(Date.parse("2026-11-23T08:01:00Z"));
    expect(await during(sheet, 30)).toEqual([7, 7]);
    expect(await hourly(sheet)).toMatchObject({ mine: true });
  });

  it("spares a day's time: every third run above 15 minutes, every hour above 25, and anew the next day; no trigger is made anew", async () => {
    const sheet = await bound();
    const triggers = sheet.standIn.triggers().map(({ id }) => id);
    letRunsTake(sheet, 60);
    const hours: unknown[] = [];
    for (let hour = 0; hour < 7; hour += 1) {
      const [, runs] = await during(sheet, 60);
      const shown = await hourly(sheet);
      hours.push([runs, shown?.now, shown?.used]);
    }
    expect(hours).toEqual([
      [12, 5, "about 12 of 90 minutes"],
      [6, 15, "about 18 of 90 minutes"],
      [4, 15, "about 22 of 90 minutes"],
      [4, 60, "about 26 of 90 minutes"],
      [1, 60, "about 27 of 90 minutes"],
      [1, 60, "about 28 of 90 minutes"],
      [1, null, "about 29 of 90 minutes"],
    ]);
    // The rest of the night: it shows that it lives, and takes no time.
    await during(sheet, 6 * 60);
    expect(await hourly(sheet)).toMatchObject({ mine: true, now: null, used: "about 29 of 90 minutes" });
    expect(sheet.standIn.triggers().map(({ id }) => id)).toEqual(triggers);
    sheet.engine.setNow(Date.parse("2026-11-19T09:40:00Z"));
    sheet.standIn.beforeCall(null);
    await sheet.standIn.runTriggers();
    expect(await hourly(sheet)).toMatchObject({ now: 5, used: "less than 1 of 90 minutes" });
  });

  it("counts the runs after changes, too, which are spared alike", async () => {
    const sheet = await bound();
    sheet.standIn.tellChanges({ api: "EDIT" });
    sheet.standIn.beforeCall((method, cause) => {
      if (cause === "change trigger" && method === "Spreadsheet.getSheetById") sheet.engine.setNow(sheet.engine.now() + 8.5 * 60_000);
    });
    const looks = () => sheet.standIn.log().filter((run) => run.function === "onSheetChange" && run.calls > BUDGETS.changeAgain[1]).length;
    const change = async (minutes: number): Promise<number> => {
      const before = looks();
      sheet.engine.setNow(sheet.engine.now() + minutes * 60_000);
      await sheet.type(lead(sheet, "Responded", 3), "");
      return looks() - before;
    };
    expect([await change(2), await change(2)]).toEqual([1, 1]);
    expect((await hourly(sheet))?.now).toBe(15);
    expect(await change(2)).toBe(1);
    expect(await hourly(sheet)).toMatchObject({ now: 60, used: "about 26 of 90 minutes" });
    expect(await change(10)).toBe(0);
    expect(await change(60)).toBe(1);
    expect((await hourly(sheet))?.now).toBe(null);
    expect(await change(120)).toBe(0);
  });
});
