/** Answers to set-up that were begun, where the person's browser keeps nothing for the panel. */
import { closeSheets, openSheet } from "../../harness/sheet";

afterEach(closeSheets);

const LONG = "x".repeat(25_001);

describe("answers that were begun", () => {
  it("are kept for the person who gave them, and write nothing into the spreadsheet", async () => {
    const sheet = await openSheet();
    const before = JSON.stringify(sheet.standIn.engine.tabs());
    expect(await sheet.ask("panelSetUpKept")).toBeNull();
    expect(await sheet.ask("panelSetUpKeep", { answers: "tab 1, Überschriften" })).toBe(true);
    expect(await sheet.ask("panelSetUpKept")).toBe("tab 1, Überschriften");
    expect(JSON.stringify(sheet.standIn.engine.tabs())).toBe(before);
    sheet.standIn.setUser("ben@example.com");
    expect(await sheet.ask("panelSetUpKept")).toBeNull();
  });

  it("are forgotten when the person says so, and after six hours", async () => {
    const sheet = await openSheet();
    await sheet.ask("panelSetUpKeep", { answers: "a" });
    await sheet.ask("panelSetUpKeep", { answers: null });
    expect(await sheet.ask("panelSetUpKept")).toBeNull();
    await sheet.ask("panelSetUpKeep", { answers: "b" });
    await sheet.standIn.advance(359);
    expect(await sheet.ask("panelSetUpKept")).toBe("b");
    await sheet.standIn.advance(2);
    expect(await sheet.ask("panelSetUpKept")).toBeNull();
  });

  it("are not kept where they are longer than Google's cache takes", async () => {
    const sheet = await openSheet();
    await sheet.ask("panelSetUpKeep", { answers: "a" });
    await sheet.ask("panelSetUpKeep", { answers: LONG });
    expect(await sheet.ask("panelSetUpKept")).toBeNull();
  });

  it.each([{}, { answers: 1 }])("are none of what no panel sends (%#)", async (message) => {
    const sheet = await openSheet();
    await expect(sheet.ask("panelSetUpKeep", message)).rejects.toThrow();
    expect(await sheet.ask("panelSetUpKept")).toBeNull();
  });
});
