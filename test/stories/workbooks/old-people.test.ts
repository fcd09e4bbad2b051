/**
 * A spreadsheet that the build of November 2026 set up kept owners with their addresses in a row of their own: its next check carries
 * them into the table of people, with the contacts, once; the mails go where they went.
 */
import { readFileSync } from "node:fs";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { VersionList, VersionRead } from "../../../src/entries/versions";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { lead, shownIn, tabNamed } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openKept, openSetUp, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const OLD = JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook;
const TABLE = [
  "Ida |  | sales | ida@example.com",
  "Jo |  | sales | jo@example.com",
  "Max Berg |  | sales | max@example.com |  | 0",
  "Mia Roth |  | marketing | mia@example.com |  | 0",
];

const bare = (text: unknown): string => String(text).replace(/\| (?=\|)/g, "|  ");
const people = (sheet: Sheet): string[] => bare(sheet.value(agreed(sheet, "people"))).split("\n");
const labels = (sheet: Sheet): string[] =>
  shownIn(sheet, "SLA agreement").flatMap((row) => (row[1]?.includes("now in the row People") ? [row[1]] : []));
const field = async (sheet: Sheet, key: string) => (await sheet.ask<PanelState>("panelOpen")).fields.find((one) => one.key === key);

describe("owners of an older build", () => {
  let sheet: Sheet;
  let mailsBefore: string[];
  beforeAll(async () => {
    sheet = await openKept(OLD);
    mailsBefore = [...new Set(sheet.standIn.mails().flatMap(({ to }) => to))].sort();
  });

  it("come into the table of people by the next check, which says so once, with the contacts, who take no turn", async () => {
    // The check at the opening.
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.notice).toContain('"People" holds 4 people');
    expect(people(sheet)).toEqual(TABLE);
    expect(labels(sheet)).toEqual(["E-mail addresses of the owners (now in the row People)"]);
    expect(sheet.value(agreed(sheet, "mails.owners"))).toBe("Ida | ida@example.com\nJo | jo@example.com");
    await sheet.choose("Check all leads now");
    expect(sheet.said.join(" ")).not.toContain("People");
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.notice).not.toContain("People");
    expect(people(sheet)).toEqual(TABLE);
  });

  it("differ from no version by that alone", async () => {
    const { draft } = await sheet.ask<VersionList>("panelVersions");
    expect(draft.differences.map(({ key }) => key)).not.toContain("people");
    const { fields } = await sheet.ask<VersionRead>("panelVersion", 2);
    expect(bare(fields.find(({ key }) => key === "people")?.value)).toBe(TABLE.slice(0, 2).join("\n"));
  });

  it("get their mails at the addresses at which they got them before", async () => {
    // The next morning's list.
    await sheet.standIn.advance(24 * 60);
    const sent = sheet.standIn.mails().slice(-3);
    expect([...new Set(sent.flatMap(({ to }) => to))].sort()).toEqual(mailsBefore);
  });

  it("who leave the table get none, though the earlier row still names them", async () => {
    const was = String((await field(sheet, "people"))?.value);
    const value = was.split("\n").slice(1).join("\n");
    expect((await sheet.ask<SaveAnswer>("panelSave", [{ key: "people", was, value }])).saved).toHaveLength(1);
    const sent = sheet.standIn.mails().length;
    await sheet.standIn.advance(24 * 60);
    expect(
      sheet.standIn
        .mails()
        .slice(sent)
        .flatMap(({ to }) => to),
    ).not.toContain("ida@example.com");
    expect(people(sheet)).toEqual(TABLE.slice(1));
  });

  it("come in, too, when somebody goes on typing into the earlier row", async () => {
    await sheet.type(agreed(sheet, "mails.owners"), "Jo | jo@example.com\nCem | cem@example.com\nJ. Park | jo@example.com");
    await sheet.choose("Check all leads now");
    expect(people(sheet)).toEqual([bare("Jo | J. Park | sales | jo@example.com"), ...TABLE.slice(2), "Cem |  | sales | cem@example.com"]);
    expect(sheet.said.join(" ")).toContain('Cem and J. Park came into the table "People"');
    await sheet.type(lead(sheet, "Owner", 2), "J. Park");
    await sheet.choose("Check all leads now");
    expect(people(sheet)).toHaveLength(4);
  });
});

describe("an agreement that lacks the table", () => {
  const lacking = async (): Promise<Sheet> => {
    const sheet = await openSetUp();
    agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
    const row = shownIn(sheet, "SLA agreement").findIndex((cells) => cells[4] === "people");
    sheet.engine.deleteRows(tabNamed(sheet, "SLA agreement").id, row, 1);
    return sheet;
  };
  const CONTACT = ["Max Berg |  | sales | max@example.com |  | 0"];

  it("gets it by the next set-up, with whom other rows name", async () => {
    const sheet = await lacking();
    await sheet.setUp();
    expect(people(sheet)).toEqual(CONTACT);
  });

  it("gets it by a save that leads follow", async () => {
    const sheet = await lacking();
    await sheet.ask("panelSave", [{ key: "response.target", was: 60, value: 45 }]);
    expect(people(sheet)).toEqual(CONTACT);
  });
});
