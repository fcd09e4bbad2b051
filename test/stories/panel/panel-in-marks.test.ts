/** The panel as it is drawn with what a spreadsheet in the language of marks answers, from before set-up on: nothing in it is English. */
import type { ExportShown } from "../../../src/entries/exports";
import type { MarkedAnswer } from "../../../src/entries/leads";
import type { MailPreviews } from "../../../src/entries/mails";
import type { PanelState } from "../../../src/entries/panel";
import type { MendShown, SetUpAnswer, SetUpShown } from "../../../src/entries/set-up";
import type { VersionAnswer, VersionRead } from "../../../src/entries/versions";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { lead, markLeads, placeOf } from "../../harness/places";
import { closeSheets, openKept, openSheet, type Sheet, saveSheet } from "../../harness/sheet";

afterAll(closeSheets);

/** Whose headings and words the add-on understands without being told, some of them only by their cells. */
const LEADS = [
  "Nummer,Kunde,Kontakt,Quelle,Erstellt am,Beantwortet am,Betreuer,Phase,Wert",
  "1,Anna Meyer,anna@example.com,Messe,13/11/2026 09:37,13/11/2026 09:50,Sarah,Neu,12084",
  "2,Ben Brown,ben@example.com,Netz,03/11/2026 16:22,,Tom,Kontakt,5577",
  "3,Cleo Cruz,cleo@example.com,Netz,12/10/2026 08:05,,Tom,Gewonnen,tbd",
  "4,Dora Dean,dora@example.com,Netz,18/11/2026 10:00,,Tom,,100",
  "5,Emil Ernst,emil@example.com,Messe,17/11/2026 10:00,,emil@example.org,Sonderfall,100",
].join("\n");
const EXPORT = ["Nummer,Kunde,Wert", "1,Anna Meyer,13000", "9,Zoe Zimmer,5"].join("\n");
const WHO = ["Max Berg", "max@example.com", "Ana Lim"];

/** An empty spreadsheet of people whose language is the marked one, which no locale proposes. */
async function openMarked(): Promise<Sheet> {
  const kept = saveSheet(await openSheet());
  const state = JSON.parse(kept.standIn);
  return openKept({ ...kept, standIn: JSON.stringify({ ...state, document: { ...state.document, language: MARKED } }) });
}

const AGREEMENT = markedText("SLA agreement");

/** The cell of the agreement's tab that holds an item's value. */
function agreedOn(sheet: Sheet, key: string): string {
  const row = placeOf(sheet, AGREEMENT, key).row + 1;
  return lead(sheet, markedText("Text or number"), row, row, AGREEMENT);
}

type Answers = Record<string, unknown>;

/** What the server answers before anything is set up. */
async function beforeSetUp(sheet: Sheet): Promise<Answers> {
  const panelSetUpLook = await sheet.ask<SetUpShown>("panelSetUpLook", {});
  const column = { wish: { tab: panelSetUpLook.tab?.id }, heading: "Erstellt am" };
  const panelMendLook = await sheet.ask<MendShown>("panelMendLook", column);
  const panelMend = await sheet.ask<string>("panelMend", { ...column, sum: panelMendLook.sum });
  const panelMendBack = await sheet.ask<string>("panelMendBack", column);
  return { panelOpen: await sheet.ask<PanelState>("panelOpen"), panelSetUpLook, panelMendLook, panelMend, panelMendBack };
}

/** What it answers once all is set up, and much is amiss. */
async function afterSetUp(sheet: Sheet): Promise<Answers> {
  const ask = (name: string, message?: unknown) => sheet.ask<unknown>(name, message);
  const panelSetUp = await sheet.ask<SetUpAnswer>("panelSetUp", { takesOver: "SAL" });
  await sheet.type(agreedOn(sheet, "contact.sales"), "Max Berg, max@example.com");
  await sheet.type(agreedOn(sheet, "response.warning"), "soon");
  for (const kind of ["digest", "ready", "weekly", "monthly"]) await sheet.type(agreedOn(sheet, `mails.${kind}`), "yes");
  await sheet.standIn.importCsv("Ausfuhr.csv", EXPORT, "new");
  const refused = [
    { key: "response.target", was: 60, value: -1 },
    { key: "agreement.title", was: "Nothing of the kind", value: "Pact" },
    { key: "gone", was: "", value: "x" },
  ];
  const panelSave = await ask("panelSave", refused);
  markLeads(sheet, 2, 2, "Kunden");
  const panelWhy = await ask("panelWhy");
  const panelMarked = await sheet.ask<MarkedAnswer>("panelMarked", { seen: null });
  const who = panelMarked.same ? "" : panelMarked.marked.who;
  const panelClick = await ask("panelClick", { who, wish: { click: "notReached" }, next: null });
  const panelClickBack = await ask("panelClickBack", { who, place: { row: 2, id: "1" } });
  const panelJump = await ask("panelJump", { row: 90, id: "none" });
  markLeads(sheet, 2, 2, "Kunden");
  const panelClickDone = await ask("panelClick", { who, wish: { click: "answer" }, next: null });
  const panelClickGone = await ask("panelClickBack", { who, place: null });
  const panelExportLook = await sheet.ask<ExportShown>("panelExportLook", { tab: "Ausfuhr" });
  const panelExportTake = await ask("panelExportTake", { tab: "Ausfuhr", sum: panelExportLook.sum });
  const panelExportBack = await ask("panelExportBack");
  const panelMails = await sheet.ask<MailPreviews>("panelMails");
  const panelVersionsBefore = await ask("panelVersions");
  await sheet.type(agreedOn(sheet, "response.warning"), "10");
  await sheet.type(agreedOn(sheet, "scoring.rules"), "");
  const publish = { inForce: "2026-11-18", who: "Ana Lim", note: "Ana Lim" };
  const panelPublish = await sheet.ask<VersionAnswer>("panelPublish", publish);
  expect(panelPublish.draft.problems).toEqual([]);
  const panelAccept = await ask("panelAccept", { version: 1, team: "sales", who: "Ana Lim" });
  const file = await sheet.ask<{ text: string }>("panelExport");
  const panelPrint = await ask("panelPrint", {});
  await sheet.type(agreedOn(sheet, "response.target"), "30");
  await sheet.type(agreedOn(sheet, "duties.sales"), "");
  return {
    panelOpen: await sheet.ask<PanelState>("panelOpen"),
    panelSetUp,
    panelSave,
    panelWhy,
    panelMarked,
    panelClick,
    panelClickBack,
    panelJump,
    panelClickDone,
    panelClickGone,
    panelExportLook,
    panelExportTake,
    panelExportBack,
    panelMails,
    panelVersionsBefore,
    panelPublish,
    panelAccept,
    panelPrint,
    panelVersions: await ask("panelVersions"),
    panelVersion: await sheet.ask<VersionRead>("panelVersion", 1),
    panelExport: file,
    panelImport: await ask("panelImport", { text: file.text }),
    panelSetUpLook: await ask("panelSetUpLook", {}),
    panelAddColumns: await ask("panelAddColumns", { fields: ["company"] }),
    panelHourly: await ask("panelHourly"),
    panelMailsHere: await ask("panelMailsHere"),
    panelOwnersLeftOut: await ask("panelOwnersLeftOut"),
    panelShowTab: await ask("panelShowTab", { tab: "plan" }),
    panelSetUpStep: await ask("panelSetUpStep"),
    panelSetUpKept: await ask("panelSetUpKept"),
    panelShowLead: await ask("panelShowLead", { row: 90, id: "none" }),
    panelRemove: await ask("panelRemove"),
  };
}

const textsIn: typeof import("../../sidebar/fake-page").textsIn = (node) =>
  jest.requireActual<typeof import("../../sidebar/fake-page")>("../../sidebar/fake-page").textsIn(node);
const panel = () => jest.requireActual<typeof import("../../sidebar/shell/drawn-panel")>("../../sidebar/shell/drawn-panel");

/** The first grades of a new agreement. */
const GRADES = ["A", "B", "C"].flatMap((grade, at) => ["\u00b7", "|"].map((sign) => `${grade} ${sign} ${[50, 30, 10][at]}`));

/** What people wrote, and names that are nobody's words. */
const PEOPLE = [LEADS, EXPORT]
  .flatMap((csv) => csv.split(/[\n,]/))
  .concat(WHO, MARKED, "English", "soon", "Kunden", "Ausfuhr", "Sheet1", "Europe/Berlin", GRADES);

let before: Answers = {};
let after: Answers = {};

beforeAll(async () => {
  const sheet = await openMarked();
  await sheet.standIn.importCsv("Kunden.csv", LEADS, "new");
  before = await beforeSetUp(sheet);
  after = await afterSetUp(sheet);
  expect(sheet.faults()).toEqual([]);
  // The page comes after the sheet: the stand-in is none.
  panel().drawn.people = PEOPLE.map((text) => text.toLowerCase()).sort((one, other) => other.length - one.length);
});

it.each(["tab", "headings", "columns", "mend", "stages", "adds"] as const)("the question of set-up %s", async (step) => {
  const { guided, pushAll, nothingForgotten } = panel();
  const { guide } = await guided("tab", before);
  nothingForgotten();
  if (step === "mend") await guide.showMending("Erstellt am");
  else if (step !== "tab") guide.go(step);
  nothingForgotten();
  await pushAll();
});

it("every view, whatever is pushed", async () => {
  const { opened, pushAll, nothingForgotten } = panel();
  await opened({ ...before, ...after });
  nothingForgotten();
  expect(await pushAll()).toBeGreaterThan(60);
});

it("what stands in the way of publishing, and what is refused", async () => {
  const { drawn, opened, nothingForgotten } = panel();
  const { store } = await opened({ ...after, panelVersions: after.panelVersionsBefore });
  store.look({ view: "agreement", screen: "versions" });
  store.type("response.target", "61");
  await store.save();
  nothingForgotten();
  expect(textsIn(drawn.root).join(" ")).toContain(markedText("Before it can be published, put right:"));
});
