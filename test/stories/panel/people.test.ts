/** The table of people is edited in the panel as rows, or typed into its cell; mails find people by it. */
import type { MailPreviews } from "../../../src/entries/mails";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { lead } from "../../harness/places";
import { agreed, closeSheets, openSetUp, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const fieldOf = async (sheet: Sheet, key: string) => (await sheet.ask<PanelState>("panelOpen")).fields.find((field) => field.key === key);
const save = async (sheet: Sheet, key: string, value: string) => {
  const was = (await fieldOf(sheet, key))?.value;
  return sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);
};
const goesTo = async (sheet: Sheet, key: string) =>
  (await sheet.ask<MailPreviews>("panelMails")).kinds.find((kind) => kind.key === key) ?? { to: [], problem: "" };

const OVERDUE = { Received: "2026-11-16 09:00", Owner: "Benny" };

describe("the table of people", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSetUp();
    for (const [heading, text] of Object.entries(OVERDUE)) await sheet.type(lead(sheet, heading, 2), text);
  });

  it("comes to the panel with what its columns hold", async () => {
    const field = await fieldOf(sheet, "people");
    expect(field?.columns).toEqual(["Name", "Also called", "Team", "E-mail", "Takes", "Share", "Away"]);
    expect(field?.cells?.map(({ kind }) => kind)).toEqual(["text", "text", "choice", "text", "text", "number", "text"]);
    expect(field?.cells?.[2]?.choices?.map(({ word }) => word)).toEqual(["sales", "marketing"]);
    expect(field?.value).toBe("");
  });

  it("is not saved while a row is not understood, which is named with its cell", async () => {
    const { saved, refused } = await save(sheet, "people", "Ada | | sales | ada@example.com\nBen | | sales | ben@example.com | | two");
    expect(saved).toEqual([]);
    expect(refused).toEqual([
      {
        key: "people",
        sentence: 'Row 2 (Ben): "two" is no share. Type a number such as 1, 0.5 or 2; 0 takes no turn.',
        at: { row: 2, column: 5 },
      },
    ]);
  });

  it("leads mails to its people by what they are also called, and to whom other rows name without an address", async () => {
    const people = "Ada | | sales | ada@example.com\nBen | Benny | sales | ben@example.com";
    expect((await save(sheet, "people", people)).saved).toHaveLength(1);
    expect((await save(sheet, "mails.manager", "Ada")).saved[0]?.problem).toBeUndefined();
    expect((await goesTo(sheet, "mails.digest")).to.sort()).toEqual(["ada@example.com", "ben@example.com"]);
  });

  it("says of somebody who is to get mails and is named nowhere with an address that none is known", async () => {
    expect((await save(sheet, "mails.manager", "Zoe")).saved[0]?.problem).toContain('No e-mail address is known of "Zoe"');
    expect((await goesTo(sheet, "mails.digest")).to).toEqual(["ben@example.com"]);
    await save(sheet, "mails.manager", "Ada");
    expect((await fieldOf(sheet, "mails.manager"))?.problem).toBeUndefined();
  });

  it("may be typed by hand: what is not understood of a row is shown beside it, and costs nobody else the mails", async () => {
    await sheet.type(agreed(sheet, "people"), "Ada|Adi|Sales|ada@example.com||50 %\nCem||salse\nBen|Benny||ben@example.com");
    const field = await fieldOf(sheet, "people");
    expect([field?.problem, field?.problemAt]).toEqual([
      'Row 2 (Cem): "salse" is no team. Type sales, marketing, or nothing.',
      { row: 2, column: 2 },
    ]);
    expect((await goesTo(sheet, "mails.digest")).to.sort()).toEqual(["ada@example.com", "ben@example.com"]);
  });

  it("says of owners without an address that they are to come into it", async () => {
    await sheet.type(lead(sheet, "Owner", 2), "Zoe");
    expect((await goesTo(sheet, "mails.digest")).problem).toContain(
      'No address is known of Zoe: add it in the table "People" of the agreement.',
    );
  });
});
