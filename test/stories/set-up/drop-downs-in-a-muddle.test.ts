/** Drop-downs of columns that people renamed, exchanged and pasted into; and words that no list can hold. */
import { lead, leadArea, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets, type Sheet } from "../../harness/sheet";
import { agreeAll, check, listOf, offeredIn, openTicked } from "./drop-downs";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";
const all = (sheet: Sheet) => sheet.engine.dropdowns(tabNamed(sheet, "Leads").id);

describe("columns in mid-life", () => {
  it.each<[string, (sheet: Sheet) => void, string]>([
    ["as it was", () => undefined, "Website form"],
    ["with the next list", (sheet) => agreeSilently(sheet, "monitor.inbound", "Partner"), "Partner"],
    [
      "with rows that were added",
      (sheet) => sheet.engine.insertRows(tabNamed(sheet, "Leads").id, tabNamed(sheet, "Leads").rows, 5),
      "Website form",
    ],
  ])("a column that is put aside under another name for a new one of its name leaves its list to that: %s", async (...told) => {
    const [, act, first] = told;
    const sheet = await openTicked();
    const { id, rows } = tabNamed(sheet, "Leads");
    const place = lead(sheet, "Source", 1);
    const { column } = leadArea(sheet, "Source", 1);
    sheet.engine.insertColumns(id, column, 1);
    sheet.engine.clearDropdown({ sheet: id, row: 1, rows: rows - 1, column, columns: 1 });
    await sheet.type(lead(sheet, "Source", 1), "Before");
    await sheet.type(place, "Source");
    expect([offeredIn(sheet, "Source"), listOf(sheet, "Before")?.length]).toEqual([[], 8]);
    act(sheet);
    await check(sheet);
    expect([listOf(sheet, "Source")?.[0], offeredIn(sheet, "Before")]).toEqual([first, []]);
    await sheet.choose(REMOVE);
    expect([all(sheet), sheet.faults()]).toEqual([[], []]);
  });

  it("two columns whose headings are exchanged have the lists of their names again, and lose them at removal", async () => {
    const sheet = await openTicked();
    agreeAll(sheet);
    await check(sheet);
    const [source, priority] = [lead(sheet, "Source", 1), lead(sheet, "Priority", 1)];
    await sheet.type(source, "Priority");
    await sheet.type(priority, "Source");
    agreeSilently(sheet, "monitor.inbound", "Partner");
    agreeSilently(sheet, "response.targets", "High: 15\nUrgent: 5\nSource Fair: 30");
    await check(sheet);
    expect([listOf(sheet, "Source")?.[0], listOf(sheet, "Priority")?.[1]]).toEqual(["Partner", "Urgent"]);
    await sheet.choose(REMOVE);
    expect(all(sheet)).toEqual([]);
  });

  it("a rule of people that is pasted over some cells stays, whatever comes", async () => {
    const sheet = await openTicked();
    sheet.engine.setDropdown({ area: leadArea(sheet, "Source", 3, 3), choices: ["Mine"], strict: false });
    agreeSilently(sheet, "monitor.inbound", "Partner");
    await check(sheet);
    expect(offeredIn(sheet, "Source").map(({ choices }) => choices[0])).toEqual(["Partner", "Mine", "Partner"]);
  });
});

describe("words that a list cannot hold", () => {
  it("leaves out what choosing would make a formula, and keeps commas", async () => {
    const sheet = await openTicked();
    agreeSilently(sheet, "monitor.inbound", "Fair, Berlin\n=HYPERLINK(1)\n+49 calls\nPartner");
    await check(sheet);
    const list = listOf(sheet, "Source") ?? [];
    expect(list.slice(0, 2)).toEqual(["Fair, Berlin", "Partner"]);
    expect(list.filter((word) => /^[=+]/.test(word))).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });
});
