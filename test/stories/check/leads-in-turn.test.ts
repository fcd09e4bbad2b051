/** Leads without an owner get one in turn, by what people take and by their shares, where the agreement says so. */

import { lead, leadArea, leadTexts, paste } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, lastSaid, openImported, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";
import { faults, run } from "../mail/mail-office";

afterEach(closeSheets);

const HEADINGS =
  "Lead ID,Name,Email,Source,Priority,Owner,Stage,Received,Passed to sales,Responded,Attempts,Last attempt,Returned,Lost reason,Won on";

/** A lead that came on Tuesday afternoon and waits, with what differs from that by heading. */
function line(at: number, cells: Partial<Record<string, string>> = {}): string {
  const usual: Record<string, string> = { "Lead ID": `L-${at}`, Name: `Lead ${at}`, Received: `2026-11-17 1${at % 6}:${10 + at}` };
  return HEADINGS.split(",")
    .map((heading) => cells[heading] ?? usual[heading] ?? "")
    .join(",");
}

const lines = (count: number, cells?: Partial<Record<string, string>>): string[] =>
  Array.from({ length: count }, (_, at) => line(at + 1, cells));

const PEOPLE = [
  "Ada | | sales | ada@example.com | | 2",
  "Ben | | sales | ben@example.com",
  "Cem | | sales | | | 1",
  "Dora | | sales | | | 3 | 2026-11-16 to 2026-11-20",
  "Mia | | marketing",
].join("\n");

/** 10:30 on Wednesday 18 November 2026 in Berlin. */
async function office(leads: readonly string[], people = PEOPLE): Promise<Sheet> {
  const sheet = await openImported([HEADINGS, ...leads].join("\n"), { now: "2026-11-18T09:30:00Z", wish: { adds: { minute: false } } });
  agreeSilently(sheet, "people", people);
  return sheet;
}

const turnOn = (sheet: Sheet) => sheet.type(agreed(sheet, "turns"), "yes");
const owners = (sheet: Sheet, rows: number): string[] => leadTexts(sheet, ["Owner"], 2, rows + 1).map(([owner]) => String(owner));
const notes = (sheet: Sheet, rows: number): string[] => leadTexts(sheet, ["SLA note"], 2, rows + 1).map(([note]) => String(note));
const counted = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]));

it("forty leads go to three people by their shares, none to who is away, each with a note; off before that", async () => {
  const sheet = await office(lines(40));
  await run(sheet);
  await sheet.choose("Check all leads now");
  expect(counted(owners(sheet, 40))).toEqual({ "": 40 });
  await turnOn(sheet);
  expect(counted(owners(sheet, 40))).toEqual({ "": 40 });
  await sheet.choose("Check all leads now");
  expect(counted(owners(sheet, 40))).toEqual({ Ada: 20, Ben: 10, Cem: 10 });
  expect(lastSaid(sheet)).toContain("40 leads got an owner in turn: Ada 20, Ben 10, Cem 10.");
  expect(new Set(notes(sheet, 40))).toEqual(new Set(["Owner in turn, Wed 18 Nov 10:30"]));
  expect(faults(sheet)).toEqual([]);
});

it("leads that people take by source or priority go to those alone; the others wait, and the check says so", async () => {
  const people = "Ada | | sales | | Source: Fair\nBen | | sales | | Source: Web; Priority: High";
  const sheet = await office(
    [
      ...lines(3, { Source: "Fair" }),
      line(4, { Source: "web", Priority: " high" }),
      line(5, { Source: "Web", Priority: "Low" }),
      line(6, { Source: "Other" }),
    ],
    people,
  );
  await turnOn(sheet);
  await sheet.choose("Check all leads now");
  expect(owners(sheet, 6)).toEqual(["Ada", "Ada", "Ada", "Ben", "", ""]);
  expect(lastSaid(sheet)).toContain("4 leads got an owner in turn: Ada 3, Ben 1.");
  expect(lastSaid(sheet)).toContain("2 leads without an owner wait: nobody of the table of people takes them.");
});

it("what has an owner, a formula, or waits for nobody is left as it is", async () => {
  const sheet = await office([
    line(1, { Owner: "Zoe" }),
    line(2),
    line(3, { "Won on": "2026-11-17 18:00" }),
    line(4, { "Lost reason": "Price" }),
    line(5, { Returned: "2026-11-18 09:00" }),
    line(6, { Received: "soon" }),
    line(7, { Email: "x@rival.com" }),
    line(8, { Owner: " " }),
    line(9, { Responded: "2026-11-17 19:45" }),
  ]);
  agreeSilently(sheet, "handoff.barred", "Email ends with @rival.com");
  await sheet.type(lead(sheet, "Owner", 3), '=""');
  await turnOn(sheet);
  await sheet.choose("Check all leads now");
  // The last one was answered by somebody, and is promised a follow-up.
  expect(owners(sheet, 9)).toEqual(["Zoe", "", "", "", "", "", "", "Ada", "Ben"]);
  expect(sheet.look.formulas(lead(sheet, "Owner", 3))).toEqual([['=""']]);
});

it("shares go on from check to check, and from table to table when a person leaves", async () => {
  const sheet = await office(lines(20), "Ada | | sales\nBen | | sales\nCem | | sales");
  await turnOn(sheet);
  for (const row of [8, 15]) sheet.engine.write(leadArea(sheet, "Owner", row), [[{ raw: "Zoe" }]]);
  await sheet.choose("Check all leads now");
  expect(counted(owners(sheet, 20))).toEqual({ Ada: 6, Ben: 6, Cem: 6, Zoe: 2 });
  agreeSilently(sheet, "people", "Ada | | sales\nBen | | sales");
  for (const row of [3, 4, 5, 6]) await sheet.type(lead(sheet, "Owner", row), "");
  await run(sheet);
  const after = owners(sheet, 20).slice(1, 5);
  expect(counted(after)).toEqual({ Ada: 2, Ben: 2 });
  expect(faults(sheet)).toEqual([]);
});

it("giving costs the owners' cells alone beside what the check of new leads costs, and nothing where nobody is to get one", async () => {
  const check = (sheet: Sheet) => callsOf(sheet, () => sheet.standIn.runTriggers());
  /** Twelve leads that came through the API, after a check with the same agreement. */
  const cameSilently = async (turns: string): Promise<Sheet> => {
    const sheet = await office(lines(12));
    agreeSilently(sheet, "turns", turns);
    await run(sheet);
    for (const heading of ["Owner", "SLA status", "SLA due", "SLA paused"])
      sheet.engine.write(leadArea(sheet, heading, 2, 13), Array(12).fill([{ clear: true }]));
    return sheet;
  };
  const off = await cameSilently("no");
  const without = await check(off);
  const idle = await check(off);
  const on = await cameSilently("yes");
  const giving = await check(on);
  expect(counted(owners(on, 12))).toEqual({ Ada: 6, Ben: 3, Cem: 3 });
  expect(giving.length - without.length).toBe(2);
  expect((await check(on)).length).toBe(idle.length);
});

/** Twelve leads of nobody, turns turned on, and what happens before the nth call of a kind in the run that gives them. */
async function disturbed(act: (sheet: Sheet) => void, method: string, nth = 1): Promise<Sheet> {
  const sheet = await office(lines(12));
  agreeSilently(sheet, "turns", "yes");
  let seen = 0;
  sheet.standIn.beforeCall((called) => {
    if (called !== method) return;
    seen += 1;
    if (seen === nth) act(sheet);
  });
  await sheet.standIn.runTriggers();
  sheet.standIn.beforeCall(null);
  await sheet.standIn.settle();
  await run(sheet);
  return sheet;
}

it("an owner whom somebody types while the check reads is left, and counts for nobody", async () => {
  const sheet = await disturbed((one) => one.engine.write(leadArea(one, "Owner", 4), [[{ raw: "Zoe" }]]), "Range.getFormulas");
  expect(owners(sheet, 12)[2]).toBe("Zoe");
  expect(counted(owners(sheet, 12).filter((name) => name !== "Zoe"))).toEqual({ Ada: 5, Ben: 3, Cem: 3 });
});

const byId = (sheet: Sheet, rows: number): Record<string, string> =>
  Object.fromEntries(leadTexts(sheet, ["Lead ID", "Owner"], 2, rows + 1).map(([id, owner]) => [String(id), String(owner)]));

it.each([1, 2, 3])("rows that are sorted before the %dth write leave every lead the owner of its turn", async (nth) => {
  const calm = await disturbed(() => {}, "Range.setValues");
  const expected = byId(calm, 12);
  const sort = (sheet: Sheet): void => {
    const area = leadArea(sheet, "Lead ID", 2, 13);
    sheet.engine.sort({ ...area, column: 0, columns: sheet.engine.lastCell(area.sheet).column + 1 }, area.column, false);
  };
  const sheet = await disturbed(sort, "Range.setValues", nth);
  expect(counted(Object.values(byId(sheet, 12)))).toEqual(counted(Object.values(expected)));
  expect(owners(sheet, 12)).not.toContain("");
});

it("a check that Google cuts at any of its writes is gone on with: nobody gets a lead twice, and shares hold", async () => {
  async function on(): Promise<Sheet> {
    const sheet = await office(lines(12));
    agreeSilently(sheet, "turns", "yes");
    return sheet;
  }
  const whole = await on();
  const all = await callsOf(whole, () => whole.standIn.runTriggers());
  const first = all.indexOf("Range.setValues");
  // The writes of our own cells and of owners, the look at what came of them, and the notes at the end.
  for (const nth of [first + 1, first + 3, first + 4, all.length]) {
    const sheet = await on();
    const cut = await cutAt(sheet, nth, () => sheet.standIn.runTriggers());
    sheet.engine.setNow(Date.parse("2026-11-18T10:30:00Z"));
    await run(sheet);
    await run(sheet);
    expect([cut, counted(owners(sheet, 12))]).toEqual([cut, { Ada: 6, Ben: 3, Cem: 3 }]);
    closeSheets();
  }
});

it("cells of owners that are protected are left and said; the others get theirs", async () => {
  const sheet = await office(lines(6), "Ada | | sales\nBen | | sales");
  await turnOn(sheet);
  sheet.standIn.protect(leadArea(sheet, "Owner", 3));
  await sheet.choose("Check all leads now");
  expect(owners(sheet, 6).map((owner) => owner !== "")).toEqual([true, false, true, true, true, true]);
  expect(lastSaid(sheet)).toMatch(
    /5 leads got an owner in turn: .* 1 lead could not be given to \w+\. Google says: .* Look at the column Owner/,
  );
  expect(notes(sheet, 6)[1]).toBe("");
});

it("the mail of a lead that was passed to sales goes to the owner of its turn, in the same run", async () => {
  const sheet = await office([], "Ada | | sales | ada@example.com\nBen | | sales | ben@example.com");
  agreeSilently(sheet, "turns", "yes");
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  await sheet.type(agreed(sheet, "mails.ready"), "yes");
  await run(sheet);
  const came = (id: string) => [id, id, "Web", "MQL", "2026-11-18 10:32", "2026-11-18 10:33"];
  await sheet.standIn.advance(10);
  await paste(sheet, 2, ["Lead ID", "Name", "Source", "Stage", "Received", "Passed to sales"], [came("L-1"), came("L-2")]);
  expect(owners(sheet, 2)).toEqual(["", ""]);
  const mails = await run(sheet);
  expect(owners(sheet, 2)).toEqual(["Ada", "Ben"]);
  expect(mails.map(({ to }) => to.join()).sort()).toEqual(["ada@example.com", "ben@example.com"]);
});

it("a check that two people start gives each lead once", async () => {
  const sheet = await office(lines(6), "Ada | | sales\nBen | | sales");
  agreeSilently(sheet, "turns", "yes");
  await Promise.all([sheet.standIn.runTriggers(), sheet.standIn.choose("Check all leads now")]);
  await sheet.standIn.settle();
  expect(counted(owners(sheet, 6))).toEqual({ Ada: 3, Ben: 3 });
  expect(counted(notes(sheet, 6))).toEqual({ "Owner in turn, Wed 18 Nov 10:30": 6 });
});

it("the memory of owners outlives rows that are sorted, and goes with the add-on", async () => {
  const sheet = await office(lines(4), "Ada; | | sales\nRoth | Ben | sales");
  await turnOn(sheet);
  await run(sheet);
  const before = byId(sheet, 4);
  const area = leadArea(sheet, "Lead ID", 2, 5);
  sheet.engine.sort({ ...area, column: 0, columns: sheet.engine.lastCell(area.sheet).column + 1 }, area.column, false);
  await sheet.choose("Check all leads now");
  expect(byId(sheet, 4)).toEqual(before);
  expect(new Set(notes(sheet, 4))).toEqual(new Set(["Owner in turn, Wed 18 Nov 10:30"]));
  sheet.answers.push("YES", "NO");
  await sheet.choose("Remove from this spreadsheet…");
  expect(Object.keys(JSON.parse(sheet.standIn.save()).document ?? {})).toEqual([]);
});
