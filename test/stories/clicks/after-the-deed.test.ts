/** A job whose deed is done says so, whatever Google refuses after it: what stands, what could not be done, and what to do. */

import type { ImportAnswer, ImportWish } from "../../../src/entries/agreement-file";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { PublishWish, VersionAnswer, VersionList } from "../../../src/entries/versions";
import { clickMarked } from "../../harness/clicks";
import { at, lead, leadValues, markLeads, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, openImported, openMade, openSetUp, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const SERVICE = "Service error: Spreadsheets";
const SAID = `Google says: ${SERVICE}.`;
const LOG = "SLA log";

/** Google fails at the nth call that the job makes, and at all after it where it is told so; what the job answered or threw. */
async function failing<Answer>(sheet: Sheet, from: number, job: () => Promise<Answer>, forGood = false): Promise<Answer | Error> {
  let seen = 0;
  sheet.standIn.beforeCall(() => {
    seen += 1;
    if (seen === from || (forGood && seen > from)) throw new Error(SERVICE);
  });
  const answer = await job().catch((error: Error) => error);
  sheet.standIn.beforeCall(null);
  await sheet.standIn.settle();
  return answer;
}

/** The calls that a job makes, in their order. */
async function callsOf(sheet: Sheet, job: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  sheet.standIn.beforeCall((method) => void calls.push(method));
  await job();
  sheet.standIn.beforeCall(null);
  return calls;
}

/** The short tests fail at about so many calls of a job, and at its last; the long ones at each. */
const AT_MOST = process.env.LEAD_SLA_LONG === "all" ? Number.POSITIVE_INFINITY : 3;
function spread(first: number, last: number): number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / AT_MOST));
  const points = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, one) => first + one * step);
  return [...new Set([...points, last])];
}

/** Whose timer it is, which the panel asks for last; what comes after it are formulas that are calculated anew. */
const lastOfPanel = (calls: readonly string[]): number => calls.lastIndexOf("Session.getTemporaryActiveUserKey") + 1;

const publish = (sheet: Sheet, wish: Partial<PublishWish> = {}) =>
  sheet.ask<VersionAnswer>("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "", ...wish });
const numbers = async (sheet: Sheet) => (await sheet.ask<VersionList>("panelVersions")).versions.map(({ version }) => version);

async function save(sheet: Sheet, key: string, value: unknown): Promise<SaveAnswer> {
  const { fields } = await sheet.ask<PanelState>("panelOpen");
  return sheet.ask<SaveAnswer>("panelSave", [{ key, was: fields.find((field) => field.key === key)?.value, value }]);
}

/** Version 1 is published, the draft says something else since. */
const openDiffering = (): Promise<Sheet> =>
  openMade([SET_UP, "version 1, then a target of 20"], async (sheet) => {
    await sheet.setUp();
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:00");
    await publish(sheet);
    await save(sheet, "response.target", 20);
  });

const logRows = (sheet: Sheet) => shownIn(sheet, LOG).map((row) => row.join("|"));

describe("publishing", () => {
  const whole = async () => {
    const sheet = await openDiffering();
    const calls = await callsOf(sheet, () => publish(sheet));
    return { calls, log: logRows(sheet), judged: leadValues(sheet, ["SLA due", "SLA status"], 2) };
  };

  it("says that the version is in force and what could not be done, at whatever call after the log Google fails", async () => {
    const { calls, log, judged } = await whole();
    const written = calls.indexOf("SpreadsheetApp.flush") + 1;
    for (const forGood of [false, true]) {
      for (const nth of spread(written, calls.length)) {
        const sheet = await openDiffering();
        const answer = await failing(sheet, nth, () => publish(sheet), forGood);
        expect({ nth, answer }).toEqual({ nth, answer: expect.objectContaining({ done: true }) });
        const { sentence, versions } = answer as VersionAnswer;
        expect(sentence).toMatch(/^Version 2 (is published, in force from 2026-11-18\.|was written, but)/);
        // One call may be made up for by the job itself; nothing is ever refused in silence.
        if (forGood) expect(sentence).toContain(SAID);
        expect(versions.map(({ version }) => version)).toEqual([2, 1]);
        expect(await numbers(sheet)).toEqual([2, 1]);
        // Publishing once more makes no third one, and brings it to the leads.
        expect(await publish(sheet)).toMatchObject({ done: false, sentence: expect.stringContaining("what version 2 says") });
        expect({ nth, log: logRows(sheet) }).toEqual({ nth, log });
        expect({ nth, judged: leadValues(sheet, ["SLA due", "SLA status"], 2) }).toEqual({ nth, judged });
      }
    }
  });

  it("that fails before it leaves no version, and the next one gets its number", async () => {
    const { calls, log } = await whole();
    const written = calls.indexOf("SpreadsheetApp.flush") + 1;
    for (const nth of spread(1, written - 1)) {
      const sheet = await openDiffering();
      expect(await failing(sheet, nth, () => publish(sheet), true)).toBeInstanceOf(Error);
      expect(await numbers(sheet)).toEqual([1]);
      expect(await publish(sheet)).toMatchObject({ done: true, sentence: expect.stringContaining("Version 2 is published") });
      expect({ nth, log: logRows(sheet) }).toEqual({ nth, log });
    }
  });

  it("mends a log whose making was cut: its headings, its hidden column, its name", async () => {
    const clean = await openSetUp();
    const calls = await callsOf(clean, () => publish(clean));
    const [made, named] = [calls.indexOf("Spreadsheet.insertSheet"), calls.indexOf("Spreadsheet.setNamedRange")];
    expect(made).toBeGreaterThan(0);
    for (const nth of spread(made + 2, named + 2)) {
      const sheet = await openSetUp();
      expect(await failing(sheet, nth, () => publish(sheet))).toBeInstanceOf(Error);
      expect(await publish(sheet)).toMatchObject({ done: true });
      expect({ nth, log: logRows(sheet) }).toEqual({ nth, log: logRows(clean) });
      const look = ({ engine }: Sheet) => {
        const { id = "", frozenRows } = engine.tabs().find(({ name }) => name === LOG) ?? {};
        return { frozenRows, hidden: Array.from({ length: 8 }, (_, column) => engine.isColumnHidden(id, column)) };
      };
      expect({ nth, ...look(sheet) }).toEqual({ nth, ...look(clean) });
    }
  });

  it("replaces a version whose first row never came to be written", async () => {
    const sheet = await openDiffering();
    await publish(sheet);
    const log = logRows(sheet);
    const first = log.findIndex((row) => row.startsWith("2|"));
    sheet.engine.deleteRows(tabNamed(sheet, LOG).id, first, 1);
    expect(await numbers(sheet)).toEqual([1]);
    expect(await publish(sheet)).toMatchObject({ done: true, versions: [{ version: 2 }, { version: 1 }] });
    expect(logRows(sheet)).toEqual(log);
  });

  it("says that the cells are gone only after it says that the version is in force", async () => {
    const sheet = await openDiffering();
    let isWritten = false;
    sheet.standIn.beforeCall((method) => {
      if (method === "SpreadsheetApp.flush" && !isWritten) {
        isWritten = true;
        sheet.engine.deleteTab(tabNamed(sheet, "SLA agreement").id);
      }
    });
    const answer = await publish(sheet);
    sheet.standIn.beforeCall(null);
    expect(answer).toMatchObject({ done: true, versions: [{ version: 2 }, { version: 1 }] });
    expect(answer.sentence).toMatch(/^Version 2 is published, in force from .*The agreement's cells were not found/);
  });

  it("and accepting: the acceptance stands, and what could not be read is said", async () => {
    const accept = (sheet: Sheet) => sheet.ask<VersionAnswer>("panelAccept", { version: 1, team: "sales", who: "Ben" });
    const clean = await openDiffering();
    const calls = await callsOf(clean, () => accept(clean));
    for (const nth of spread(calls.indexOf("SpreadsheetApp.flush") + 1, calls.length)) {
      const sheet = await openDiffering();
      const answer = (await failing(sheet, nth, () => accept(sheet), true)) as VersionAnswer;
      expect({ nth, done: answer.done }).toEqual({ nth, done: true });
      expect(answer.sentence).toMatch(/^(Version 1 is accepted for sales|That sales accepts version 1 was written)/);
      expect(answer.sentence).toContain(SAID);
      expect(answer.versions[0]?.accepted).toMatchObject([{ team: "sales", who: "Ben" }]);
      expect((await sheet.ask<VersionList>("panelVersions")).versions[0]?.accepted).toMatchObject([{ team: "sales", who: "Ben" }]);
    }
  });
});

describe("a save", () => {
  it("is saved, and what could not follow is said", async () => {
    const act = (sheet: Sheet) => sheet.ask<SaveAnswer>("panelSave", [{ key: "response.target", was: 20, value: 25 }]);
    const clean = await openDiffering();
    const calls = await callsOf(clean, () => act(clean));
    for (const nth of spread(calls.indexOf("SpreadsheetApp.flush") + 1, lastOfPanel(calls))) {
      const sheet = await openDiffering();
      const answer = (await failing(sheet, nth, () => act(sheet), true)) as SaveAnswer;
      expect({ nth, saved: answer.saved.map(({ key, value }) => [key, value]) }).toEqual({ nth, saved: [["response.target", 25]] });
      expect({ nth, said: answer.notFollowed }).toEqual({ nth, said: expect.stringContaining(SAID) });
    }
  });
});

describe("a file that is taken in", () => {
  const open = () => openDiffering();
  const wishFor = async (sheet: Sheet): Promise<ImportWish> => {
    const fields = [{ key: "response.target", value: 45 }];
    const hours = { week: [["Monday", "08:00", "12:00"]], holidays: [], timeZone: "Europe/Berlin" };
    const text = JSON.stringify({ format: "lead-sla-agreement", formatVersion: 1, fields, hours });
    const { draft } = await sheet.ask<ImportAnswer>("panelImport", { text });
    return { text, draft };
  };
  const state = (sheet: Sheet) => [shownIn(sheet, "SLA hours"), shownIn(sheet, "SLA agreement")];

  it("is imported and says what could not follow, or is not imported at all", async () => {
    const clean = await open();
    const wish = await wishFor(clean);
    const before = state(clean);
    const calls = await callsOf(clean, () => clean.ask("panelImport", wish));
    const done = state(clean);
    expect(done).not.toEqual(before);
    for (const nth of spread(2, calls.length)) {
      const sheet = await open();
      const answer = await failing(sheet, nth, () => sheet.ask<ImportAnswer>("panelImport", wish));
      const isDone = !(answer instanceof Error) && answer.done;
      expect({ nth, state: state(sheet) }).toEqual({ nth, state: isDone ? done : before });
      if (isDone) expect((answer as ImportAnswer).sentence).toMatch(/^\d items imported\./);
    }
  });
});

describe("what makes a tab", () => {
  const tabs = (sheet: Sheet) => sheet.engine.tabs().map(({ name }) => name);

  it("a copy for printing stands and says that it could not be shown, or leaves nothing behind", async () => {
    const act = (sheet: Sheet) => sheet.ask<string>("panelPrint", {});
    const clean = await openSetUp();
    const before = tabs(clean);
    const calls = await callsOf(clean, () => act(clean));
    for (const nth of spread(1, calls.length)) {
      const sheet = await openSetUp();
      const answer = await failing(sheet, nth, () => act(sheet));
      const isDone = typeof answer === "string";
      expect({ nth, tabs: tabs(sheet) }).toEqual({ nth, tabs: isDone ? [...before, "Agreement for printing"] : before });
      if (isDone) expect(answer).toMatch(/The copy stands in the tab "Agreement for printing"\. .*could not be brought into sight/s);
      // Chosen again it stands under the same name.
      if (!isDone) expect(await act(sheet)).toContain('in the tab "Agreement for printing".');
    }
  });

  const planFunnel = async (sheet: Sheet) => {
    sheet.texts.push("Partners", "10");
    await sheet.choose("Plan another funnel…");
    sheet.texts.splice(0);
  };
  const FUNNEL = "SLA plan Partners";
  it("another funnel that could only not be shown stands, and says so", async () => {
    const clean = await openSetUp();
    const calls = await callsOf(clean, () => planFunnel(clean));
    const sheet = await openSetUp();
    const before = tabs(sheet);
    await failing(sheet, calls.indexOf("Sheet.activate") + 1, () => planFunnel(sheet));
    expect(sheet.said.at(-1)).toContain("The plan for Partners is made");
    expect(sheet.said.at(-1)).toContain(SAID);
    expect(tabs(sheet)).toEqual([...before, FUNNEL]);
  });
});

describe("the hourly check", () => {
  it("that is on says so, and that it could not be noted; switched on once more it makes no second one", async () => {
    const sheet = await openSetUp();
    // Ana's timer has been silent for hours: whoever comes then makes another.
    sheet.engine.setNow(Date.parse("2026-11-18T20:30:00Z"));
    sheet.standIn.setUser("ben@example.com");
    const act = () => sheet.ask<string>("panelHourly");
    let isMade = false;
    sheet.standIn.beforeCall((method) => {
      if (method === "ClockTriggerBuilder.create") isMade = true;
      else if (isMade) throw new Error(SERVICE);
    });
    const answer = await act();
    sheet.standIn.beforeCall(null);
    expect(answer).toMatch(/^The hourly check is on, but that could not be noted.*Google says: Service error: Spreadsheets\./);
    expect(await act()).toBe("The hourly check is on.");
    expect(sheet.standIn.triggers()).toHaveLength(2);
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.hourly).toMatchObject({ mine: true });
  });
});

describe("a click", () => {
  const judged = (sheet: Sheet) => leadValues(sheet, ["SLA due", "SLA status"], 2);
  const answeredAt = (sheet: Sheet) => sheet.value(lead(sheet, "Responded", 2));

  it.each(["panel", "menu"])("(%s) that is written says so, and what could not follow", async (way) => {
    const open = async () => {
      const sheet = await openImported("Lead ID,Received,Responded\nL1,2026-11-17 10:00,");
      markLeads(sheet, 2);
      return sheet;
    };
    const act = (sheet: Sheet): Promise<unknown> => (way === "menu" ? sheet.choose("Mark answered") : clickMarked(sheet, "answer"));
    const clean = await open();
    const calls = await callsOf(clean, () => act(clean));
    const written = calls.indexOf("Range.setValues") + 1;
    for (const nth of spread(written + 1, calls.length - (way === "menu" ? 2 : 0))) {
      const sheet = await open();
      const answer = await failing(sheet, nth, () => act(sheet));
      const said = way === "menu" ? (sheet.said.at(-1) ?? "") : answer;
      if (String(said).includes("Marked answered")) expect(answeredAt(sheet)).toBeInstanceOf(Date);
      // Nothing is refused in silence but what the click made up for itself.
      if (!String(said).includes(SERVICE)) expect({ nth, judged: judged(sheet) }).toEqual({ nth, judged: judged(clean) });
    }
  });
});

describe("set-up from the panel", () => {
  it("that has run says so where the panel cannot read the spreadsheet after it", async () => {
    const sheet = await openSetUp();
    // The second run is like the third: what the first remembers spares them calls.
    await sheet.ask("panelSetUp");
    const calls = await callsOf(sheet, () => sheet.ask("panelSetUp"));
    const answer = await failing(sheet, lastOfPanel(calls), () => sheet.ask("panelSetUp"), true);
    expect((answer as Error).message).toMatch(/^Set-up has run, but .*Google says: Service error: Spreadsheets\. Choose Read again\./);
    expect(at(sheet, "SLA plan", "Goal")).toContain("SLA plan");
  });
});
