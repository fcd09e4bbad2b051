/** The panel's answers, saved fields, versions, files and printed copies in the language that writes every text in marks. */
import type { ExportAnswer, ImportAnswer } from "../../../src/entries/agreement-file";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { VersionAnswer, VersionList } from "../../../src/entries/versions";
import { markedText } from "../../../src/language/spoken/marked";
import { lead } from "../../harness/places";
import { agreeSilently, closeSheets } from "../../harness/sheet";
import { openOffice, type Watched } from "./marked-office";

afterEach(closeSheets);

async function save({ sheet, ask }: Watched, key: string, value: string | number): Promise<SaveAnswer> {
  const { fields } = await sheet.ask<PanelState>("panelOpen");
  return ask<SaveAnswer>("panelSave", [{ key, was: fields.find((field) => field.key === key)?.value ?? "", value }]);
}

const publish = ({ ask }: Watched, inForce: string): Promise<VersionAnswer> =>
  ask<VersionAnswer>("panelPublish", { inForce, who: "ANA", note: "WHY" });

/** What a view sends along where it sends anything. */
const SENT: Readonly<Record<string, unknown>> = {
  panelSetUpLook: {},
  panelMarked: { seen: null },
  panelLook: { seen: "" },
  panelShowTab: { tab: "plan" },
  panelJump: { row: 2, id: "L-99" },
  panelClick: { who: "X", wish: { click: "answer" }, next: null },
  panelClickBack: { who: "X", place: null },
};
const VIEWS = [
  ...["panelOpen", "panelMails", "panelVersions", "panelSetUpStep", "panelSetUpKept", "panelWhy", "panelLanguage"],
  ...["panelMailsHere", "panelOwnersLeftOut", "panelHourly", "panelExportBack"],
  ...Object.keys(SENT),
];

test.each(VIEWS)("what %s answers stands in marks", async (name) => {
  const office = await openOffice();
  await office.ask(name, SENT[name]);
  expect(office.found()).toEqual([]);
});

/** What is wrong with an item, in a sentence. */
const REFUSED: readonly (readonly [key: string, value: string | number])[] = [
  ["response.target", "X"],
  ["rate.1", 30],
  ["goal.target", "X"],
  ["goal.rounding", "X"],
  ["review.next", "X"],
  ["mails.owners", "ADA"],
  ["mails.digest", "X"],
  ["mails.reports", "X"],
  ["scoring.rules", "X | X | X | 5"],
  ["scoring.grades", "X"],
  ["response.targets", "HIGH"],
  ["handoff.barred", "HIGH"],
  ["monitor.metrics", "X"],
  ["document.language", "X"],
];

test("a field that is refused says why, and one that changed meanwhile shows both texts", async () => {
  const office = await openOffice();
  for (const [key, value] of REFUSED) {
    const { refused } = await save(office, key, value);
    expect([key, refused.length]).toEqual([key, 1]);
  }
  const { conflicts } = await office.ask<SaveAnswer>("panelSave", [{ key: "purpose", was: "X", value: "Y" }]);
  expect(conflicts).toHaveLength(1);
  for (const [key, value] of REFUSED) if (key !== "document.language") agreeSilently(office.sheet, key, value);
  const { fields } = await office.ask<PanelState>("panelOpen");
  expect(fields.filter(({ problem }) => problem)).not.toHaveLength(0);
  await office.choose("Check all leads now");
  expect(office.found()).toEqual([]);
});

const [contains, filled, warn] = ["contains", "is filled", "warn"].map(markedText);

/** Lines and rules in the document's words. */
const SAVED: readonly (readonly [key: string, value: string | number])[] = [
  ["scoring.on", "yes"],
  ["scoring.rules", `Title | ${contains} | HEAD | 20\nX | ${filled} | | 5`],
  ["response.targets", `HIGH: 45, ${warn} 5\nX: 20`],
  ["handoff.barred", `Title ${contains} HEAD OF`],
  ["handoff.required", "PHONE"],
  ["monitor.outside", "PRICE\nNOBODY"],
  ["contact.sales", "MAX, max@example.com"],
  ["mails.owners", "ADA | ada@example.com"],
];

test("what is saved is followed: scores, targets, profiles, hints on words that no lead carries", async () => {
  const office = await openOffice();
  for (const [key, value] of SAVED) expect(await save(office, key, value)).toMatchObject({ refused: [], conflicts: [] });
  await office.ask("panelOpen");
  await office.choose("Check all leads now");
  const reasons = office.sheet.look.display(lead(office.sheet, markedText("SLA score reasons"), 2)).flat();
  expect(reasons).toEqual([`+20 Title ${contains} HEAD`]);
  expect(office.found()).toEqual([]);
});

test("versions are published, accepted, compared and printed, and a file is taken in", async () => {
  const office = await openOffice();
  const { ask, sheet } = office;
  await expect(ask("panelAccept", { version: 1, team: "sales", who: "MAX" })).rejects.toThrow(markedText("SLA log").slice(1, 8));
  expect(await ask("panelPublish", { inForce: "2026-11-18", who: "", note: "" })).toMatchObject({ done: false });
  expect(await publish(office, "2026-11-18")).toMatchObject({ done: true });
  expect(await publish(office, "2026-11-18")).toMatchObject({ done: false });
  for (const team of ["sales", "marketing"])
    expect(await ask("panelAccept", { version: 1, team, who: "MAX" })).toMatchObject({ done: true });
  await save(office, "response.target", 45);
  await save(office, "mails.weekday", "monday");
  await sheet.type(lead(sheet, markedText("Open"), 2, 2, markedText("SLA hours")), "08:00");
  await sheet.type(lead(sheet, markedText("Stage"), 2, 2, markedText("SLA stages")), "ENQUIRY");
  const { draft } = await ask<VersionList>("panelVersions");
  expect(draft.differences.map(({ key }) => key)).toEqual(expect.arrayContaining(["response.target", "mails.weekday", "hours.week"]));
  await ask("panelVersion", 1);
  expect(await publish(office, "2026-12-01")).toMatchObject({ done: true });
  await ask("panelPrint", { version: 1 });
  await office.choose("Copy the agreement for printing");
  expect(sheet.engine.tabs().filter(({ name }) => name.startsWith(markedText("Agreement for printing")))).toHaveLength(2);

  const { text } = await sheet.ask<ExportAnswer>("panelExport");
  const file = JSON.parse(text);
  for (const fields of [
    "X",
    [
      { key: "rate.1", value: "X" },
      { key: "X", value: 1 },
    ],
    [{ key: "response.target", value: 50 }],
  ])
    await ask<ImportAnswer>("panelImport", { text: JSON.stringify({ ...file, fields }) });
  await ask<ImportAnswer>("panelImport", { text: "X" });
  const { draft: sum } = await sheet.ask<ImportAnswer>("panelImport", { text });
  await ask<ImportAnswer>("panelImport", { text, draft: sum });
  expect(office.found()).toEqual([]);
  // The version that was accepted before there was one.
  expect(sheet.faults()).toHaveLength(1);
});
