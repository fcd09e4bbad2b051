/** The one list of stages: a tab that people fill, which the clock follows, and which travels with the agreement. */
import { readFileSync } from "node:fs";
import type { ExportAnswer, ImportAnswer } from "../../../src/entries/agreement-file";
import type { PanelState } from "../../../src/entries/panel";
import type { VersionAnswer } from "../../../src/entries/versions";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { address, at, columnOf, lead, shownIn } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, lastSaid, openImported, openKept, openSetUp, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const STAGES = "SLA stages";
const HEADINGS = "Lead ID,Name,Stage,Received,Passed to sales,Responded,Won on,Lost reason";
/** At the story's present, Wednesday 10:30, all were due at 10:00. */
const csvOf = (...stages: string[]) =>
  [HEADINGS, ...stages.map((stage, row) => `L-${row + 1},N${row},${stage},2026-11-18 09:00,,,,`)].join("\n");
const OWN = ["MQL", "Arquivo", "Na gaveta", "Na mesa do cliente", "Proposta na rua", "Aguardando", "Ganho", "Contactado"];

const open = (): Promise<Sheet> => openImported(csvOf(...OWN));
const status = (sheet: Sheet, rows = OWN.length) => sheet.values(lead(sheet, "SLA status", 2, 1 + rows)).flat();
const stageRows = (sheet: Sheet) => shownIn(sheet, STAGES).map((row) => row.slice(0, 8));
/** A cell of the table, by its heading and the stage's name. */
const cellOf = (sheet: Sheet, stage: string, heading: string) =>
  address(
    STAGES,
    stageRows(sheet).findIndex(([name]) => name === stage),
    columnOf(sheet, heading, STAGES),
  );
const freeRow = (sheet: Sheet) => address(STAGES, stageRows(sheet).length, 0);
const check = (sheet: Sheet) => sheet.choose("Check all leads now");

const ROWS = [
  ["Arquivo", "", "", "", "", "other", "", ""],
  ["Na mesa do cliente", "", "", "", "", "waiting", "", ""],
  ["Proposta", "sales", "", "", "", "", "Proposta na rua, Proposta feita", ""],
];

describe("the tab of stages", () => {
  it("begins with a funnel that a team could keep, and its ends", async () => {
    const sheet = await openSetUp();
    const [headings, ...rows] = stageRows(sheet);
    expect(headings).toEqual(["Stage", "Whose", "Sales takes over", "Criterion", "Owner", "End", "Also called", "Funnel"]);
    expect(rows.map(([name, whose, over, , , end, also]) => [name, whose, over, end, also].filter(Boolean).join(" "))).toEqual([
      "Lead marketing",
      "MQL marketing",
      "SAL sales yes",
      "Opportunity sales",
      "Customer sales won Won",
      "Waiting on customer waiting",
      "Lost lost",
      "Rejected lost",
    ]);
    const tab = sheet.engine.tabs().find(({ name }) => name === STAGES);
    const named = sheet.engine.names().find(({ name }) => name === "SLA_STAGES");
    expect(named?.area).toMatchObject({ sheet: tab?.id, row: 0, column: 0, columns: 8 });
  });

  it("is followed at once, whatever the team calls its stages", async () => {
    const sheet = await open();
    expect(status(sheet)).toEqual(["Overdue", "Overdue", "Overdue", "Overdue", "Not recorded", "Paused", "Not recorded", "Overdue"]);
    await sheet.type(freeRow(sheet), ROWS);
    await sheet.type(cellOf(sheet, "Customer", "Also called"), "Won, Na gaveta");
    expect(status(sheet)).toEqual([
      "Overdue",
      "Never answered",
      "Not recorded",
      "Paused",
      "Not recorded",
      "Paused",
      "Not recorded",
      "Overdue",
    ]);
    expect(sheet.value(lead(sheet, "SLA note", 4))).toBe('Won; "Responded" does not say when it was answered');
    expect(sheet.faults()).toEqual([]);
  });

  it("names the steps of the plan anew, but for those that somebody named there", async () => {
    const sheet = await open();
    const plan = () => sheet.values(at(sheet, "SLA plan", "Lead", { down: 1, rows: 4 })).flat();
    expect(plan()).toEqual(["MQL", "SAL", "Opportunity", "Customer"]);
    await sheet.type(at(sheet, "SLA plan", "Customer"), "Member");
    await sheet.type(cellOf(sheet, "Opportunity", "Stage"), "Negócio");
    await sheet.type(cellOf(sheet, "Customer", "Stage"), "Cliente");
    expect(plan()).toEqual(["MQL", "SAL", "Negócio", "Member"]);
    await sheet.type(lead(sheet, "Stage", 2), "negocio");
    expect(status(sheet)[0]).toBe("Not recorded");
  });

  it("counts in the plan what the team calls its stages", async () => {
    const sheet = await openImported(csvOf("MQL", "Quente", "quente", "SAL").replaceAll("2026-11-18 09:00", "2026-10-05 09:00"));
    const reached = () => sheet.values(at(sheet, "SLA plan", "Leads then", { down: 1, rows: 5 })).flat();
    const before = reached();
    await sheet.type(cellOf(sheet, "MQL", "Also called"), "Quente");
    expect([before, reached()]).toEqual([
      [4, 2, 1, 0, 0],
      [4, 4, 1, 0, 0],
    ]);
  });

  it("says in a sentence which row it does not understand, and leads stay as they were judged before", async () => {
    const sheet = await open();
    const before = status(sheet);
    // Pasted cells heed no drop-down.
    await sheet.type(cellOf(sheet, "Lost", "End"), [["maybe"]]);
    await check(sheet);
    const sentence = 'Tab SLA stages: Row 8, End: choose won, lost, other or waiting, not "maybe".';
    expect(lastSaid(sheet)).toBe(sentence);
    const { leads } = await sheet.ask<PanelState>("panelOpen");
    expect(leads?.problem).toBe(sentence);
    expect(status(sheet)).toEqual(before);
    await sheet.type(cellOf(sheet, "Lost", "End"), "lost");
    await check(sheet);
    expect(lastSaid(sheet)).not.toContain("SLA stages");
  });

  it("is asked for where the tab is gone, and made again by set-up", async () => {
    const sheet = await open();
    const tab = sheet.engine.tabs().find(({ name }) => name === STAGES);
    if (!tab) throw new Error("There is no tab of stages.");
    sheet.engine.deleteTab(tab.id);
    await check(sheet);
    expect(lastSaid(sheet)).toBe(
      "The tab SLA stages was not found. Choose Extensions > Lead SLA > Set up this spreadsheet to make it again; nothing else changes.",
    );
    await sheet.setUp();
    expect(stageRows(sheet)).toHaveLength(9);
    expect(status(sheet)[0]).toBe("Overdue");
  });
});

describe("the list of stages in the agreement", () => {
  const publish = (sheet: Sheet) => sheet.ask<VersionAnswer>("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });

  it("is published, compared and kept for leads that came before", async () => {
    const sheet = await open();
    await publish(sheet);
    expect(
      shownIn(sheet, "SLA log")
        .find((row) => row.at(7) === "stages")
        ?.slice(2, 4),
    ).toEqual(["Stages", expect.stringContaining("SAL | sales | yes")]);
    await sheet.type(freeRow(sheet), ROWS);
    const { draft } = await sheet.ask<VersionAnswer>("panelVersions");
    expect(draft.differences.map(({ key, label }) => [key, label])).toEqual([["stages", "Stages"]]);
    expect(draft.differences[0]?.after).toContain("Arquivo |  |  |  |  | other");
    // The version came into force after these leads; one that comes now is judged by it, and not by the draft.
    expect(status(sheet)[1]).toBe("Never answered");
    await sheet.type(lead(sheet, "Lead ID", 10), [["L-9", "Now", "Arquivo", "2026-11-18 10:31"]]);
    expect(sheet.value(lead(sheet, "SLA status", 10))).toBe("Waiting");
    expect((await publish(sheet)).done).toBe(true);
  });

  it("goes out with the agreement's file, and into another spreadsheet", async () => {
    const sheet = await open();
    await sheet.type(freeRow(sheet), ROWS);
    const { text } = await sheet.ask<ExportAnswer>("panelExport");
    const rows = stageRows(sheet);
    const other = await openSetUp();
    const asked = await other.ask<ImportAnswer>("panelImport", { text });
    expect(asked.differences.map(({ key }) => key)).toEqual(["stages"]);
    const answer = await other.ask<ImportAnswer>("panelImport", { text, draft: asked.draft });
    expect(answer.done).toBe(true);
    expect(stageRows(other)).toEqual(rows);
    expect((await other.ask<ImportAnswer>("panelImport", { text })).sentence).toContain("says all that the file says already");
  });

  it("is printed with the agreement", async () => {
    const sheet = await open();
    await sheet.ask("panelPrint", {});
    const tab = "Agreement for printing";
    expect(sheet.look.display(at(sheet, tab, "What it says", { right: -3, down: 5, columns: 4 }))).toEqual([
      ["Customer also called Won", "Has signed.", "sales", "won"],
    ]);
  });
});

describe("a spreadsheet that an earlier build set up", () => {
  const OLD = JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook;
  const status = (sheet: Sheet, id: string) => {
    const row = shownIn(sheet, "Leads").findIndex((cells) => cells[columnOf(sheet, "Lead ID")] === id) + 1;
    return sheet.value(lead(sheet, "SLA status", row));
  };

  it("has what its teams typed of stages carried into the list, once, and none of it lost", async () => {
    const sheet = await openKept(OLD);
    agreeSilently(sheet, "duties.stages", "Lead | Ana | Left an address\nMQL | Marketing | Asked for a call\nSAL | Rui (sales)");
    agreeSilently(sheet, "response.waiting", "Waiting on customer\nBeim Kunden");
    agreeSilently(sheet, "attempts.end", "Opportunity\nCustomer\nGanho\nLost\nArquivo");
    await check(sheet);
    const before = status(sheet, "B-8");
    const [, ...rows] = stageRows(sheet).map((row) => row.join(" | ").replace(/[ |]+$/, ""));
    expect(rows).toEqual([
      "Lead | marketing |  | Gave a way to reach them, and asked for something of ours. | Ana",
      "MQL | marketing |  | Fits the profile that both teams wrote down, and shows interest; Left an address",
      "SAL | sales | yes | Sales has looked at it, and accepts to work it; Asked for a call | Rui (sales)",
      "Opportunity | sales |  | A need, a budget and a date were named in a conversation.",
      "Customer | sales |  | Has signed. |  | won | Ganho",
      "Waiting on customer |  |  |  |  | waiting",
      "Beim Kunden |  |  |  |  | waiting",
      "Lost |  |  |  |  | lost",
      "Arquivo |  |  |  |  | other",
    ]);
    // The rows that held it keep their texts; what is typed there now changes nothing.
    expect(sheet.value(agreed(sheet, "attempts.end"))).toContain("Arquivo");
    agreeSilently(sheet, "attempts.end", "Nothing");
    await check(sheet);
    expect(stageRows(sheet)).toHaveLength(10);
    expect(status(sheet, "B-8")).toBe(before);
    expect(sheet.standIn.log().filter(({ cause, error }) => error && cause !== "formula")).toEqual([]);
  });

  it("compares its published versions with the list as one item", async () => {
    const sheet = await openKept(OLD);
    await check(sheet);
    const { draft } = await sheet.ask<VersionAnswer>("panelVersions");
    expect(draft.differences.map(({ key }) => key).filter((key) => /stages|waiting|attempts.end/.test(key))).toEqual([]);
    await sheet.type(cellOf(sheet, "Rejected", "End"), "other");
    const after = await sheet.ask<VersionAnswer>("panelVersions");
    const item = after.draft.differences.find(({ key }) => key === "stages");
    expect(item?.label).toBe("Stages");
    expect([item?.before, item?.after]).toEqual([
      expect.stringContaining("Rejected |  |  |  |  | lost"),
      expect.stringContaining("| other"),
    ]);
  });
});
