/** Leads that are given to a person, or in turn, by a click in the panel; and what it says before. */
import type { MarkedAnswer, TurnsShown } from "../../../src/entries/leads";
import { clickBack, clickMarked } from "../../harness/clicks";
import { lead, leadArea, leadTexts, markLeads } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";
import { faults, run } from "../mail/mail-office";

afterEach(closeSheets);

const HEADINGS = "Lead ID,Name,Source,Owner,Stage,Received,Responded,Lost reason";
const PEOPLE =
  "Ada Roth | Ada | sales | ada@example.com | | 2\nBen | | sales\nCem | | sales | | Source: Fair\nDora | | sales | | | | 2026-11-18\nMia | | marketing";

/** 10:30 on Wednesday 18 November 2026 in Berlin; turns are off. */
async function office(people = PEOPLE): Promise<Sheet> {
  const leads = [
    "L-1,Lea,Web,,,2026-11-18 09:00,,",
    "L-2,Lou,Web,,,2026-11-18 09:01,,",
    "L-3,Lex,Web,,,2026-11-18 09:02,,",
    "L-4,Liv,Web,Zoe,,2026-11-18 09:03,,",
    "L-5,Len,Web,,,2026-11-18 09:04,,Price",
    ",Lia,Web,,,2026-11-18 09:05,,",
  ];
  const sheet = await openImported([HEADINGS, ...leads].join("\n"), { now: "2026-11-18T09:30:00Z", wish: { adds: { minute: false } } });
  agreeSilently(sheet, "people", people);
  await run(sheet);
  return sheet;
}

const owners = (sheet: Sheet): unknown[] => leadTexts(sheet, ["Owner"], 2, 7).flat();
const noteOf = (sheet: Sheet, row: number): unknown => sheet.value(lead(sheet, "SLA note", row));
const inTurn = (sheet: Sheet) => clickMarked(sheet, "giveInTurn");
const giveTo = (sheet: Sheet, person: string) => clickMarked(sheet, "give", { person });
const takeBack = (sheet: Sheet) => clickBack(sheet);

it("says before whose leads would become: all of them, and the marked ones with whom they can be given to", async () => {
  const sheet = await office();
  expect(await sheet.ask<TurnsShown>("panelTurns", { of: "all" })).toEqual({
    said: "4 leads without an owner: Ada Roth 3, Ben 1.",
    takers: [],
  });
  markLeads(sheet, 3, 5);
  expect(await sheet.ask<TurnsShown>("panelTurns", { of: "marked" })).toEqual({
    said: "2 leads without an owner: Ada Roth 1, Ben 1.",
    takers: [
      { name: "Ada Roth", remark: "next in turn" },
      { name: "Ben", remark: "" },
      { name: "Cem", remark: "takes other leads" },
      { name: "Dora", remark: "away today" },
    ],
  });
  expect(owners(sheet)).toEqual(["", "", "", "Zoe", "", ""]);
  const nobody = await office("Mia | | marketing");
  expect((await nobody.ask<TurnsShown>("panelTurns", { of: "all" })).said).toBe(
    "Nobody in the table of people takes leads in turn: add a row for each person, with the team sales.",
  );
});

it("gives marked leads in turn, whatever the agreement says, and takes it back: the same people are next then", async () => {
  const sheet = await office();
  markLeads(sheet, 2, 7);
  expect(await inTurn(sheet)).toBe(
    "Given in turn to Ada Roth (3), Ben (1): Lea, L-1 and 3 more. Left alone: Liv, L-4 (it has an owner); Len, L-5 (it waits for nobody).",
  );
  expect(owners(sheet)).toEqual(["Ada Roth", "Ben", "Ada Roth", "Zoe", "", "Ada Roth"]);
  expect(noteOf(sheet, 2)).toBe("Owner in turn, Wed 18 Nov 10:30");
  expect(await takeBack(sheet)).toMatch(/^Taken back: the turn of Lea, L-1 and 3 more\./);
  expect(owners(sheet)).toEqual(["", "", "", "Zoe", "", ""]);
  expect(noteOf(sheet, 2)).toBe("");
  expect(await inTurn(sheet)).toContain("Given in turn to Ada Roth (3), Ben (1)");
  // The one after that is not Ada's: she has had her share.
  await sheet.type(lead(sheet, "Owner", 5), "");
  markLeads(sheet, 5);
  await inTurn(sheet);
  expect(owners(sheet)[3]).toBe("Ben");
  expect(faults(sheet)).toEqual([]);
});

it("gives a lead to a person by any of his names, says who had it, and takes it back", async () => {
  const sheet = await office();
  markLeads(sheet, 5);
  expect(await giveTo(sheet, "ada")).toBe("Given to Ada Roth: Liv, L-4.");
  expect(owners(sheet)[3]).toBe("Ada Roth");
  expect(noteOf(sheet, 5)).toBe("Owner until Wed 18 Nov 10:30: Zoe");
  expect(await giveTo(sheet, "Ada Roth")).toBe("No lead was given. Left alone: Liv, L-4 (Ada Roth has it already).");
  expect(await takeBack(sheet)).toBe("Taken back: the giving of Liv, L-4.");
  expect(owners(sheet)[3]).toBe("Zoe");
  expect(noteOf(sheet, 5)).toBe("");
  expect(await giveTo(sheet, "")).toBe("Choose who gets Liv, L-4. Nothing was changed.");
  expect(await giveTo(sheet, "Mia")).toContain('names nobody of sales called "Mia"');
  expect(await giveTo(sheet, "Ben")).toBe("Given to Ben: Liv, L-4.");
  await sheet.type(lead(sheet, "Owner", 5), "Kim");
  expect(noteOf(sheet, 5)).toBe("");
  expect(await takeBack(sheet)).toContain("changed since the click");
  expect(owners(sheet)[3]).toBe("Kim");
});

it("a formula that says the owner stays", async () => {
  const sheet = await office();
  await sheet.type(lead(sheet, "Owner", 2), '=""');
  markLeads(sheet, 2);
  expect(await inTurn(sheet)).toContain("Lea, L-1 (a formula stands there)");
  expect(await giveTo(sheet, "Ben")).toContain("Lea, L-1 (a formula stands there)");
  expect(sheet.look.formulas(lead(sheet, "Owner", 2))).toEqual([['=""']]);
});

it("goes on where Google cut it, and counts nobody's turn twice", async () => {
  const sheet = await office("Ada | | sales\nBen | | sales");
  markLeads(sheet, 2, 4);
  const calls = await callsOf(sheet, () => inTurn(sheet));
  await takeBack(sheet);
  const written = calls.flatMap((call, at) => (call === "Range.setValues" ? [at + 1] : []));
  const read = (written.at(-1) ?? 0) + 1;
  sheet.standIn.advance(20);
  for (const nth of [calls.lastIndexOf("Lock.tryLock") + 2, ...written, read, read + 1]) {
    markLeads(sheet, 2, 4);
    const cut = await cutAt(sheet, nth, () => inTurn(sheet));
    await inTurn(sheet);
    const [first, second, third] = owners(sheet);
    expect([cut, first === third, first === second, new Set([first, second]).has("")]).toEqual([cut, true, false, false]);
    for (const row of [2, 3, 4]) await sheet.type(lead(sheet, "Owner", row), "");
    sheet.standIn.advance(20);
  }
});

it("is offered once there are people of sales", async () => {
  const clicksFor = async (sheet: Sheet): Promise<readonly string[]> => {
    markLeads(sheet, 2);
    const answer = await sheet.ask<MarkedAnswer>("panelMarked", { seen: null });
    return answer.same ? [] : (answer.marked.lead?.clicks ?? []);
  };
  const sheet = await office();
  expect(await clicksFor(sheet)).toEqual(expect.arrayContaining(["give", "giveInTurn"]));
  expect(await clicksFor(await office(""))).not.toEqual(expect.arrayContaining(["give"]));
});

it("another person may not take it back, and rows that somebody sorts meanwhile keep their owners", async () => {
  const sheet = await office();
  markLeads(sheet, 2, 4);
  let seen = 0;
  sheet.standIn.beforeCall((method) => {
    if (method !== "Range.setValues") return;
    seen += 1;
    const area = leadArea(sheet, "Received", 2, 7);
    const columns = sheet.engine.lastCell(area.sheet).column + 1;
    if (seen === 1) sheet.engine.sort({ ...area, column: 0, columns }, area.column, false);
  });
  expect(await inTurn(sheet)).toContain("nothing was written");
  sheet.standIn.beforeCall(null);
  expect(owners(sheet).filter((owner) => owner !== "")).toEqual(["Zoe"]);
  markLeads(sheet, 2, 7);
  await inTurn(sheet);
  sheet.standIn.setUser("bob@example.com");
  expect(await takeBack(sheet)).toContain("no click of yours is remembered");
  expect(await sheet.value(agreed(sheet, "turns"))).toBe("no");
});
