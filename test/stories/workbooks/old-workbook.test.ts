/**
 * A sheet in use: a spreadsheet that the build of November 2026 set up goes on under the present build. Its workbook is kept as
 * data and never changed; what later builds add or rename, they carry on.
 */
import { readFileSync } from "node:fs";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { VersionAnswer, VersionRead } from "../../../src/entries/versions";
import { ownHeadings } from "../../../src/tables/leads/lead-table";
import { scoreHeadings } from "../../../src/tables/leads/score-columns";
import { RULE_MARK, stateRules } from "../../../src/tables/looks/state-colours";
import { inventory, isListed } from "../../harness/inventory";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { address, at, columnOf, lead, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, openKept, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const OLD = JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook;

const isOurs = (heading: string): boolean =>
  [...ownHeadings(), ...scoreHeadings()].some((own) => own === heading) || heading.startsWith("SLA ");

/** What people typed into a tab of leads: each row's cells under people's headings, by Lead ID. */
function peoplesCells(sheet: Sheet): Record<string, Record<string, unknown>> {
  const { id } = tabNamed(sheet, "Leads");
  const last = sheet.engine.lastCell(id);
  const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  const [cells, formulas] = [sheet.engine.raw(area), sheet.engine.formulas(area)];
  const headings = (cells[0] ?? []).map(String);
  return Object.fromEntries(
    cells.slice(1).map((row, at) => {
      const own = headings.flatMap((heading, column) =>
        heading === "" || isOurs(heading) ? [] : [[heading, withoutLetters(formulas[at + 1]?.[column] || row[column])]],
      );
      return [String(row[headings.indexOf("Lead ID")]), Object.fromEntries(own)];
    }),
  );
}

/** References of a person's formula follow when columns move: what matters is that it stands there. */
const withoutLetters = (cell: unknown): unknown =>
  typeof cell === "string" && cell.startsWith("=") ? cell.replace(/\$?[A-Z]+\$?\d+/g, "cell") : cell;

/** Texts and numbers of the agreement, by key. */
function agreement(sheet: Sheet): Record<string, unknown> {
  const rows = sheet.values(address("SLA agreement", 0, 0, tabNamed(sheet, "SLA agreement").rows, 5));
  return Object.fromEntries(rows.slice(1).flatMap((row) => (row[4] ? [[String(row[4]), row[2]]] : [])));
}

/** What people typed, of a tab that they may fill: cells that are no formula. */
function typedIn(sheet: Sheet, tab: string): unknown[] {
  const { id } = tabNamed(sheet, tab);
  const last = sheet.engine.lastCell(id);
  const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  const formulas = sheet.engine.formulas(area);
  return sheet.engine.raw(area).map((row, at) => row.map((cell, column) => (formulas[at]?.[column] ? "formula" : (cell ?? ""))));
}

const rowOf = (sheet: Sheet, id: string): number => shownIn(sheet, "Leads").findIndex((row) => row[columnOf(sheet, "Lead ID")] === id) + 1;
const of = (sheet: Sheet, id: string, heading: string): string => sheet.look.display(lead(sheet, heading, rowOf(sheet, id)))[0]?.[0] ?? "";
const states = (sheet: Sheet): Record<string, string> =>
  Object.fromEntries(Object.keys(peoplesCells(sheet)).map((id) => [id, of(sheet, id, "SLA status")]));
const faults = (sheet: Sheet): string[] => sheet.standIn.log().flatMap(({ cause, error }) => (error && cause !== "formula" ? [error] : []));
const open = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");

/** What each lead is under the rules of now. */
const STATES: Record<string, string> = {
  "B-1": "On time",
  "B-2": "Late",
  "B-3": "On time",
  "B-4": "On time",
  "B-5": "Resting",
  "B-6": "Overdue",
  "B-7": "Overdue",
  "B-8": "Paused",
  "B-9": "Check dates",
  "B-10": "On time",
  "B-11": "On time",
  "B-12": "Overdue",
  "B-13": "Waiting",
};

describe("a spreadsheet of November 2026", () => {
  let sheet: Sheet;
  let leads: ReturnType<typeof peoplesCells>;
  let texts: Record<string, unknown>;
  let mails: number;
  const TYPED_TABS = ["SLA hours", "SLA spend", "Ours"];
  let typed: unknown[][];

  beforeAll(async () => {
    sheet = await openKept(OLD);
    // As the file holds them, before anything of the present build has run but the opening.
    leads = peoplesCells(sheet);
    texts = agreement(sheet);
    typed = TYPED_TABS.map((tab) => typedIn(sheet, tab));
    mails = sheet.standIn.mails().length;
  });

  /** After each act: nobody's cells, texts or versions have changed but those that the act itself changed. */
  const allIsThere = (): void => {
    expect(peoplesCells(sheet)).toEqual(leads);
    expect(agreement(sheet)).toMatchObject(texts);
    expect(TYPED_TABS.map((tab) => typedIn(sheet, tab))).toEqual(typed);
    expect(faults(sheet)).toEqual([]);
  };

  it("opens with every row in the state that it must have", () => {
    expect(states(sheet)).toEqual(STATES);
    expect(of(sheet, "B-7", "SLA due")).toBe("2026-11-18 10:20");
    expect(of(sheet, "B-6", "SLA due")).toBe("2026-11-17 10:30");
    allIsThere();
  });

  it("follows an edit", async () => {
    await sheet.type(lead(sheet, "Responded", rowOf(sheet, "B-12")), "2026-11-18 12:40");
    Object.assign(leads["B-12"] ?? {}, { Responded: expect.closeTo(46344.5277, 3) });
    expect(of(sheet, "B-12", "SLA status")).toBe("On time");
    allIsThere();
  });

  it("is checked, and checked again without a change", async () => {
    await sheet.choose("Check all leads now");
    const once = shownIn(sheet, "Leads");
    await sheet.choose("Check all leads now");
    expect(shownIn(sheet, "Leads")).toEqual(once);
    expect(states(sheet)).toEqual({ ...STATES, "B-12": "On time" });
    allIsThere();
  });

  it("has its stages in one list, with what the team had typed, and says so where they stood", () => {
    const [, ...rows] = shownIn(sheet, "SLA stages").map((row) =>
      row
        .slice(0, 8)
        .join(" | ")
        .replace(/[ |]+$/, ""),
    );
    expect(rows).toEqual([
      "Lead | marketing |  | Gave a way to reach them, and asked for something of ours.",
      "MQL | marketing |  | Fits the profile that both teams wrote down, and shows interest.",
      "SAL | sales | yes | Sales has looked at it, and accepts to work it.",
      "Opportunity | sales |  | A need, a budget and a date were named in a conversation.",
      "Customer | sales |  | Has signed. |  | won | Won",
      "Waiting on customer |  |  |  |  | waiting",
      "Lost |  |  |  |  | lost",
      "Rejected |  |  |  |  | lost",
    ]);
    const labels = shownIn(sheet, "SLA agreement").flatMap((row) => (row[1]?.includes("now in the tab SLA stages") ? [row[1]] : []));
    expect(labels).toEqual([
      "Owner of each funnel stage (now in the tab SLA stages)",
      "Stages that wait for the customer (now in the tab SLA stages)",
      "Stages at which nothing more is due (now in the tab SLA stages)",
    ]);
    allIsThere();
  });

  it("counts leads that people put in right below the headings, in plans that the older build made", async () => {
    const { id } = tabNamed(sheet, "Leads");
    const october = () => sheet.value(at(sheet, "SLA plan", "Leads then", { down: 1 }));
    expect(october()).toBe(5);
    sheet.engine.insertRows(id, 1, 1);
    await sheet.type(lead(sheet, "Lead ID", 2), "B-14");
    await sheet.type(lead(sheet, "Received", 2), "2026-10-23 09:00");
    await sheet.type(lead(sheet, "Responded", 2), "2026-10-23 09:10");
    await sheet.choose("Check all leads now");
    expect(october()).toBe(6);
    sheet.engine.deleteRows(id, 1, 1);
    await sheet.standIn.settle();
    expect(october()).toBe(5);
    allIsThere();
  });

  it("shows the panel all that was agreed on, and what is waiting", async () => {
    const state = await open(sheet);
    const field = (key: string) => state.fields.find((one) => one.key === key)?.value;
    expect(field("purpose")).toBe("So that no lead waits longer than both teams said.");
    expect([field("goal.target"), field("response.target"), field("colours.palette")]).toEqual([40, 45, "strong"]);
    expect(state.published).toMatchObject({ newest: 2, inForce: 2 });
    expect(state.leads?.waiting.map(({ id }) => id)).toEqual(expect.arrayContaining(["B-6", "B-7"]));
    allIsThere();
  });

  it("saves a text and a number, and leads, formulas and the plan follow", async () => {
    const save = async (key: string, was: unknown, value: unknown) => {
      const answer = await sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);
      expect(answer.saved.map((field) => field.key)).toEqual([key]);
      texts[key] = value;
    };
    await save("definition.lead", texts["definition.lead"], "Whoever left an address.");
    await save("goal.target", 40, 35);
    expect(sheet.values("Ours!A2:A6").flat()).toEqual([1783, 535, 257, 175, 35]);
    typed = TYPED_TABS.map((tab) => typedIn(sheet, tab));
    allIsThere();
  });

  it("is set up again: what was missing is there, once, and nothing else has changed", async () => {
    await sheet.setUp();
    const once = inventory(sheet);
    await sheet.setUp();
    expect(inventory(sheet)).toEqual(once);
    expect(
      sheet.engine
        .tabs()
        .filter(({ name }) => name.startsWith("SLA "))
        .map(({ name }) => name),
    ).toEqual(
      expect.arrayContaining(["SLA agreement", "SLA hours", "SLA plan", "SLA spend", "SLA monitor", "SLA log", "SLA plan Partner"]),
    );
    expect(sheet.standIn.triggers()).toHaveLength(1);
    allIsThere();
  });

  it("has our columns where they stood, and one set of rules, in the palette that the team chose", () => {
    const headings = shownIn(sheet, "Leads")[0] ?? [];
    const later = ["SLA next status", "SLA next due", "SLA next warn"];
    expect(headings.slice(1, 8)).toEqual(["Name", "SLA status", "SLA due", ...later, "Email"]);
    expect(headings.slice(27, 32)).toEqual(["SLA next step", "SLA note", "SLA warn", "SLA paused", "Our call list"]);
    const rules = sheet.engine.rules(tabNamed(sheet, "Leads").id).filter(({ formula }) => formula.includes(RULE_MARK));
    const wanted = stateRules("strong", {
      status: columnOf(sheet, "SLA status"),
      nextStatus: columnOf(sheet, "SLA next status"),
    });
    expect(rules.map(({ formula, look }) => [formula, look.background])).toEqual(
      wanted.map(({ formula, background }) => [formula.replaceAll(";", ","), background]),
    );
  });

  it("keeps both versions, and publishes a third", async () => {
    const third = await sheet.ask<VersionAnswer>("panelPublish", { inForce: "2026-11-18", who: "Mia Roth", note: "Third" });
    expect(third.versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    const [first, second] = [await sheet.ask<VersionRead>("panelVersion", 1), await sheet.ask<VersionRead>("panelVersion", 2)];
    const said = ({ fields }: VersionRead, key: string) => fields.find((field) => field.key === key)?.value;
    expect([first, second].map((one) => said(one, "purpose"))).toEqual(Array(2).fill("So that no lead waits longer than we said."));
    expect([first, second].map((one) => said(one, "response.target"))).toEqual([60, 45]);
    expect(first.summary.accepted.map(({ who }) => who)).toEqual(["Mia Roth", "Max Berg"]);
    expect(states(sheet)).toEqual({ ...STATES, "B-12": "On time" });
    allIsThere();
  });

  it("does what one click asks, and takes back a click of the older build", async () => {
    const mark = (id: string) =>
      sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: rowOf(sheet, id) - 1, column: 0, rows: 1, columns: 1 });
    mark("B-13");
    await sheet.choose("Mark answered now");
    expect(of(sheet, "B-13", "SLA status")).toBe("On time");
    await sheet.choose("Take back the last click");
    expect(of(sheet, "B-13", "SLA status")).toBe("Waiting");
    mark("B-10");
    await sheet.choose("Take back the last click");
    for (const heading of ["Responded", "Attempts", "Last attempt"]) (leads["B-10"] ?? {})[heading] = "";
    expect(of(sheet, "B-10", "SLA status")).toBe("Overdue");
    allIsThere();
  });

  it("sends no mail twice, and the next morning's once", async () => {
    const told = () =>
      sheet.standIn
        .mails()
        .slice(mails)
        .map(({ to, subject }) => `${to.join()}: ${subject}`);
    await sheet.standIn.runTriggers();
    await sheet.standIn.settle();
    // Of the same day: those of the morning had theirs, B-7 and B-12 were told of. B-10 became overdue by the click that was taken back.
    expect(told().filter((line) => /overdue(, the oldest)? since/.test(line))).toEqual([]);
    expect(told().filter((line) => line.includes("not answered in time")).length).toBeLessThanOrEqual(1);
    sheet.engine.setNow(Date.parse("2026-11-19T08:30:00Z"));
    await sheet.standIn.runTriggers();
    await sheet.standIn.settle();
    await sheet.standIn.runTriggers();
    await sheet.standIn.settle();
    const digests = told().filter((line) => /overdue(, the oldest)? since/.test(line));
    expect(digests.map((line) => line.split(":")[0]).sort()).toEqual(["ida@example.com", "jo@example.com", "max@example.com"]);
    const bodies = sheet.standIn.mails().map(({ to, subject, body }) => [to.join(), subject, body].join("\n"));
    expect(new Set(bodies).size).toBe(bodies.length);
    allIsThere();
  });

  it("ends a pause that the older build began, and credits all of it", async () => {
    await sheet.type(lead(sheet, "Stage", rowOf(sheet, "B-8")), "MQL");
    (leads["B-8"] ?? {}).Stage = "MQL";
    // Came at 10:10 under the first version, waited from 10:30 on: 40 of its 60 minutes are left from the end of the pause, at 09:30.
    expect(of(sheet, "B-8", "SLA due")).toBe("2026-11-19 10:10");
    allIsThere();
  });

  it("holds nothing that is not in the list of parts", () => {
    const isTheirs = (line: string) => /Ours|Sheet1/.test(line);
    expect(inventory(sheet).filter((line) => !isTheirs(line) && !isListed(line))).toEqual([]);
  });

  it("is left with its people's cells when the add-on goes", async () => {
    sheet.answers.push("YES", "NO");
    await sheet.choose("Remove from this spreadsheet…");
    expect(shownIn(sheet, "Leads")[0]?.filter(isOurs)).toEqual([]);
    const withoutCalls = (cells: ReturnType<typeof peoplesCells>) =>
      Object.fromEntries(Object.entries(cells).map(([id, { "Our call list": _, ...rest }]) => [id, rest]));
    expect(withoutCalls(peoplesCells(sheet))).toEqual(withoutCalls(leads));
    expect(agreement(sheet)).toMatchObject(texts);
    expect([sheet.engine.names(), sheet.standIn.triggers()]).toEqual([[], []]);
    expect(faults(sheet)).toEqual([]);
  });
});
