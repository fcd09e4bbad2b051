/** What Google refuses is said or repeated, and never taken for something else. */

import type { PanelState } from "../../../src/entries/panel";
import type { SetUpShown } from "../../../src/entries/set-up";
import { variations } from "../../harness/amounts";
import { clickBack } from "../../harness/clicks";
import { at, lead, leadValues, markLeads, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets, openExample, openImported, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const SERVICE = "Service error: Spreadsheets";

/** Refuses the nth call of a method during what happens, and tells how many there were. */
async function refusing(sheet: Sheet, method: string, nth: number, happens: () => Promise<unknown>, says = SERVICE): Promise<number> {
  let seen = 0;
  sheet.standIn.beforeCall((called) => {
    if (called !== method) return;
    seen += 1;
    if (seen === nth) throw new Error(says);
  });
  await happens().catch(() => {});
  sheet.standIn.beforeCall(null);
  await sheet.standIn.settle();
  return seen;
}

/** The long tests refuse at six calls of so many, these at three: the first, the last, and some between. */
const FIFTHS = process.env.LEAD_SLA_LONG ? [0, 1, 2, 3, 4, 5] : [0, 2, 5];
const pointsOf = (calls: number): number[] => [...new Set(FIFTHS.map((fifth) => 1 + Math.round((fifth * (calls - 1)) / 5)))];

describe("a service error while a name is read", () => {
  /** A lead of a Saturday, on which this team works, that nobody answered, and what is judged of it. */
  const openSaturday = async () => {
    const sheet = await openImported("Lead ID,Received,Responded\nL1,2026-11-14 10:00,\nL2,2026-11-17 10:00,2026-11-17 10:30");
    sheet.engine.write({ ...tabArea(sheet, "SLA hours", "Saturday"), columns: 3 }, [
      [{ raw: "Saturday" }, { raw: "09:00" }, { raw: "18:00" }],
    ]);
    return sheet;
  };
  const tabArea = (sheet: Sheet, tab: string, label: string) => {
    const a1 = at(sheet, tab, label);
    const [, column = "A", row = "1"] = /!([A-Z]+)(\d+)$/.exec(a1) ?? [];
    return { sheet: tabNamed(sheet, tab).id, row: Number(row) - 1, column: column.charCodeAt(0) - 65, rows: 1, columns: 1 };
  };
  const judged = (sheet: Sheet) => leadValues(sheet, ["SLA due", "SLA status"], 2, 3);

  it.each(["Spreadsheet.getRangeByName", "Range.getValues"])("at any %s leaves no lead judged by another agreement", async (method) => {
    const clean = await openSaturday();
    const before = judged(clean);
    const calls = await refusing(clean, method, 0, () => clean.standIn.runTriggers());
    const right = judged(clean);
    expect(right).not.toEqual(before);
    expect(calls).toBeGreaterThan(2);
    for (const nth of pointsOf(calls)) {
      const sheet = await openSaturday();
      await refusing(sheet, method, nth, () => sheet.standIn.runTriggers());
      expect({ nth, faults: sheet.faults() }).toEqual({ nth, faults: [SERVICE] });
      expect([before, right]).toContainEqual(judged(sheet));
      await sheet.standIn.runTriggers();
      expect({ nth, judged: judged(sheet) }).toEqual({ nth, judged: right });
    }
  });

  it("at any name that set-up reads makes no second tab beside a renamed one", async () => {
    const renamed = async () => {
      const sheet = await openExample();
      for (const tab of sheet.engine.tabs()) sheet.engine.renameTab(tab.id, `Our ${tab.name}`);
      return sheet;
    };
    const clean = await renamed();
    const tabs = clean.engine.tabs().map(({ name }) => name);
    const calls = await refusing(clean, "Spreadsheet.getRangeByName", 0, () => clean.setUp());
    expect(clean.engine.tabs().map(({ name }) => name)).toEqual(tabs);
    expect(calls).toBeGreaterThan(5);
    for (const nth of pointsOf(calls)) {
      const sheet = await renamed();
      await refusing(sheet, "Spreadsheet.getRangeByName", nth, () => sheet.setUp());
      expect({ nth, tabs: sheet.engine.tabs().map(({ name }) => name) }).toEqual({ nth, tabs });
    }
  });

  it("while formulas are calculated anew is repeated by the next check", async () => {
    const sheet = await openExample();
    await sheet.type(at(sheet, "SLA hours", "Time zone", { right: 2 }), "=SLA_GOAL()");
    agreeSilently(sheet, "goal.target", 33);
    expect(await refusing(sheet, "TextFinder.replaceAllWith", 1, () => sheet.choose("Check all leads now"))).toBeGreaterThan(0);
    expect(await refusing(sheet, "TextFinder.replaceAllWith", 0, () => sheet.choose("Check all leads now"))).toBeGreaterThan(0);
  });
});

describe("protected cells", () => {
  it("keep their day and their formulas, and keep no mail and no check from going on", async () => {
    const sheet = await openExample();
    for (const name of ["SLA plan", "SLA hours"]) {
      const tab = tabNamed(sheet, name);
      sheet.standIn.protect({ sheet: tab.id, row: 0, column: 0, rows: tab.rows, columns: tab.columns });
    }
    sheet.engine.setNow(Date.parse("2026-11-20T09:30:00Z"));
    await sheet.standIn.runTriggers();
    expect(sheet.faults()).toEqual([]);
    await sheet.type(lead(sheet, "Received", 2), "2026-11-20 10:00");
    await sheet.standIn.runTriggers();
    expect(leadValues(sheet, ["SLA status"], 2)).toEqual([["Waiting"]]);
  });
});

describe("what the menu answers", () => {
  const LEADS = "Lead ID,Received,Responded\nL1,2026-11-17 10:00,\nL2,2026-11-17 10:00,2026-11-17 10:30";

  /** The lines of the lead tab that are marked, what is chosen, what it answers, and whether that waits for the person. */
  const CASES: [entry: string, rows: [number, number], answer: string, waits: boolean][] = [
    ["Mark answered", [2, 2], "Marked answered: L1.", false],
    ["Mark answered", [2, 3], "Left alone", true],
    ["Mark answered", [9, 9], "No lead", true],
    ["Take back the last click", [2, 2], "Nothing was taken back", true],
    ["Check all leads now", [2, 2], "2 leads checked.", false],
    ["Agree on the plan's rates…", [2, 2], "The plan's rates stand in the agreement now.", false],
    ["Count from our own leads…", [2, 2], "lead tab needs a column headed Stage", true],
    ["Copy the agreement for printing", [2, 2], "Choose File > Print", true],
    ["Plan another funnel…", [2, 2], "Nothing was changed.", false],
    ["Remove from this spreadsheet…", [2, 2], "Lead SLA is removed", true],
  ];

  it.each(CASES)("%s on rows %j: %s (waits until it was read: %s)", async (entry, [first, last], answer, waits) => {
    const sheet = await openImported(LEADS, { example: true });
    markLeads(sheet, first, last);
    await sheet.choose(entry);
    const said = sheet.said.at(-1) ?? "";
    expect(said).toContain(answer);
    expect(said.startsWith(`${entry.replace("…", "")}: `)).toBe(waits);
    expect(sheet.passing.has(said)).toBe(!waits);
    expect(sheet.faults()).toEqual([]);
  });

  it("passes by as slowly as it is long", async () => {
    const sheet = await openImported(LEADS);
    await sheet.choose("Check all leads now");
    expect(sheet.passing.get("2 leads checked.")).toBe(5);
    sheet.standIn.holdLock();
    await sheet.type(lead(sheet, "Responded", 2), "2026-11-18 10:00");
    for (const [message, seconds] of sheet.passing) expect(seconds).toBeGreaterThanOrEqual(message.length / 15);
  });
});

describe("a refusal in a menu entry", () => {
  const ENTRIES = [
    "Open the panel",
    "Mark answered",
    "Log attempt…",
    "Explain this colour",
    "Take back the last click",
    "Check all leads now",
    "Turn texts into dates…",
    "Take over an export…",
    "Count from our own leads…",
    "Agree on the plan's rates…",
    "Plan another funnel…",
    "Copy the agreement for printing",
    "Remove from this spreadsheet…",
    "Set up this spreadsheet",
  ];

  type Entry = { label: string; run?: string; items?: Entry[] };
  const labels = (entry: Entry | null): string[] =>
    entry ? [...(entry.run ? [entry.label] : []), ...(entry.items ?? []).flatMap(labels)] : [];

  it("is tried in every one of them", async () => {
    const sheet = await openExample();
    expect(labels(sheet.standIn.menu() as Entry).sort()).toEqual([...ENTRIES].sort());
  });

  /** All but the dialogues themselves. */
  const isOfService = (method: string) => !/^(Ui\.(alert|prompt)|SpreadsheetApp\.getUi|PromptResponse\..*)$/.test(method);

  it.each(ENTRIES)("%s: is a dialogue of ours that says what Google said and what to do", async (entry) => {
    const sheet = await openImported("Lead ID,Received\nL1,2026-11-17 10:00");
    sheet.texts.push("too early", "10");
    sheet.standIn.beforeCall((method) => {
      if (isOfService(method)) throw new Error("Service error: Spreadsheets");
    });
    const before = sheet.said.length;
    await sheet.choose(entry);
    sheet.standIn.beforeCall(null);
    const told = sheet.said.slice(before);
    expect(told.at(-1)).toMatch(
      new RegExp(`^${entry.replace("…", "").replace("?", "\\?")}: .*Google says: Service error: Spreadsheets\\. Choose it again`),
    );
    expect(told).not.toContain(SERVICE);
    // It stays in the execution log.
    expect(sheet.faults()).toEqual([SERVICE]);
  });

  it.each([
    ["You are trying to edit a protected cell or object.", "Ask the owner of the spreadsheet"],
    ["You do not have permission to call Spreadsheet.getRangeByName", "allow what Google asks for"],
    ["Service Spreadsheets timed out while accessing document with id x.", "Choose it again in a moment"],
    ["Service invoked too many times for one day: premium.", "choose it again tomorrow"],
    ["", "no reason was given"],
  ])("says what to do about: %s", async (says, advice) => {
    const sheet = await openExample();
    await refusing(sheet, "Spreadsheet.getRangeByName", 1, () => sheet.choose("Check all leads now"), says);
    expect(sheet.said.at(-1)).toContain(advice);
  });

  it("by a protected tab is a dialogue, too", async () => {
    const sheet = await openExample();
    const tab = tabNamed(sheet, "SLA agreement");
    sheet.standIn.protect({ sheet: tab.id, row: 0, column: 0, rows: tab.rows, columns: tab.columns });
    await sheet.choose("Agree on the plan's rates…");
    expect(sheet.said.at(-1)).toMatch(/^Agree on the plan's rates: .*protected cell.*Ask the owner/);
  });
});

describe("a person whom Google names by another key", () => {
  const hourly = async (sheet: Sheet) => (await sheet.ask<PanelState>("panelOpen")).leads?.hourly;

  it("still has the hourly check: the panel says so, and the note names him anew", async () => {
    const sheet = await openExample();
    sheet.standIn.changeUserKeys();
    expect(await hourly(sheet)).toMatchObject({ mine: true });
    expect(await sheet.ask("panelHourly")).toBe("The hourly check is on.");
    sheet.standIn.resetCalls();
    expect(await hourly(sheet)).toMatchObject({ mine: true });
    // The key is renewed: nobody has to look for timers again.
    expect(sheet.standIn.calls().byMethod["ScriptApp.getUserTriggers"]).toBeUndefined();
    expect(sheet.standIn.triggers()).toHaveLength(1);
  });

  it("is none of the others", async () => {
    const sheet = await openExample();
    sheet.standIn.changeUserKeys();
    sheet.standIn.setUser("ben@example.com");
    expect(await hourly(sheet)).toMatchObject({ mine: false });
    await sheet.setUp();
    expect(sheet.standIn.triggers()).toHaveLength(1);
    expect(await sheet.ask("panelHourly")).toBe("The hourly check is on already: another person switched it on.");
    sheet.standIn.setUser("ana@example.com");
    expect(await hourly(sheet)).toMatchObject({ mine: true });
    await sheet.setUp();
    expect(sheet.standIn.triggers()).toHaveLength(1);
  });

  it("takes back his own click, and nobody else's", async () => {
    const sheet = await openImported("Lead ID,Received,Responded\nL1,2026-11-17 10:00,");
    markLeads(sheet, 2);
    await sheet.choose("Mark answered");
    sheet.standIn.changeUserKeys();
    sheet.standIn.setUser("ben@example.com");
    expect(await clickBack(sheet)).toContain("no click of yours is remembered");
    sheet.standIn.setUser("ana@example.com");
    expect(await clickBack(sheet)).toBe("Taken back: the answer of L1.");
  });
});

it("set-up never takes the tab of versions for a list of leads, also where a removal left it", async () => {
  const sheet = await openExample();
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
  const offered = async () => (await sheet.ask<SetUpShown>("panelSetUpLook", {})).tabs.map(({ name }) => name);
  expect(await offered()).toEqual(["Sheet1", "Leads"]);
  sheet.answers.push("YES", "NO");
  await sheet.choose("Remove from this spreadsheet…");
  sheet.engine.renameTab(tabNamed(sheet, "SLA log").id, "What we agreed on");
  expect(await offered()).not.toContain("What we agreed on");
});

describe("a tab whose name differs from ours in capitals only", () => {
  const names = ["leads", "LEADS", "sla agreement", "SLA HOURS", "sla Plan", "sla spend", "sla monitor"];

  it.each(variations(names, 0, 3, 4))("%s: set-up takes it for ours", async (name) => {
    const sheet = await openSheet();
    sheet.engine.addTab(name);
    await sheet.setUp();
    expect(sheet.faults()).toEqual([]);
    expect(sheet.engine.tabs().filter((tab) => tab.name.toLowerCase() === name.toLowerCase())).toHaveLength(1);
  });

  it("is no place for a copy for printing", async () => {
    const sheet = await openExample();
    sheet.engine.addTab("agreement for PRINTING");
    await sheet.choose("Copy the agreement for printing");
    expect(sheet.said.at(-1)).toContain('in the tab "Agreement for printing 2"');
  });
});
