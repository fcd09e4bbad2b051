import type { Page } from "playwright-core";
import { HEADINGS } from "../../sample/leads";
import { inOnePage, inPage, shownIn } from "./in-page";
import { openPanel, panel, picture } from "./panel-in-page";

const tabs = (page: Page) => page.evaluate(() => window.standIn.engine.tabs().map(({ name }) => name));

/** What set-up changes of the lead tab besides its cells. */
const leadTab = (page: Page) =>
  page.evaluate(() => {
    const { engine } = window.standIn;
    const tab = engine.tabs().find(({ name }) => name === "Leads");
    if (!tab) throw new Error("There is no tab Leads.");
    const hidden = Array.from({ length: tab.columns }, (_, column) => engine.isColumnHidden(tab.id, column)).filter(Boolean).length;
    return { rows: tab.rows, columns: tab.columns, frozenRows: tab.frozenRows, hidden, rules: engine.rules(tab.id).length };
  });

/** A new tab has so many, and the sample's leads have one for each heading. */
const COLUMNS = Math.max(26, HEADINGS.length);

/** The cells of the sample's own columns. */
async function peoples(page: Page): Promise<string[][]> {
  const rows = await shownIn(page, "Leads");
  const own = (rows[0] ?? []).flatMap((heading, column) => (heading === "" || heading.startsWith("SLA ") ? [] : [column]));
  return rows.map((row) => own.map((column) => row[column] ?? ""));
}

async function removed(page: Page, choose: () => Promise<void>): Promise<void> {
  page.on("dialog", (dialog) => void dialog.accept());
  const before = await leadTab(page);
  const cells = await peoples(page);
  expect(cells[0]).toEqual(HEADINGS);
  expect(before.columns).toBeGreaterThan(COLUMNS);
  await openPanel(page, "Set-up");
  await choose();
  await page.locator("#panel").waitFor({ state: "hidden" });
  await page.evaluate(() => window.standIn.settle());
  expect(await leadTab(page)).toEqual({ rows: before.rows, columns: COLUMNS, frozenRows: 1, hidden: 0, rules: 0 });
  expect(await peoples(page)).toEqual(cells);
  expect((await shownIn(page, "Leads"))[0]?.filter((heading) => heading.startsWith("SLA "))).toEqual([]);
  expect((await tabs(page)).filter((name) => name.startsWith("SLA "))).toEqual([]);
  expect(await page.evaluate(() => window.standIn.log().flatMap(({ error }) => error ?? []))).toEqual([]);
}

const inSamePage = inOnePage();

describe("removal from the sample", () => {
  inSamePage("leaves the lead tab as it was and closes the panel, chosen in the panel", async (page) => {
    await removed(page, () => panel(page).getByRole("button", { name: "Remove…" }).click());
    await picture(page, "removed");
  });

  inPage("does the same chosen in the menu", async (page) => {
    await removed(page, async () => {
      await page.getByRole("menuitem", { name: "Extensions" }).click();
      await page.getByRole("menuitem", { name: "Lead SLA" }).click();
      await page.getByRole("menuitem", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Remove from this spreadsheet…" }).click();
    });
  });
});

describe("the last column and the last row of a tab", () => {
  inSamePage("go as any other, and what is refused is still said", async (page) => {
    const sizes = await page.evaluate(() => {
      const { engine } = window.standIn;
      const leads = () => {
        const tab = engine.tabs().find(({ name }) => name === "Leads");
        if (!tab) throw new Error("There is no tab Leads.");
        return tab;
      };
      const { id, rows, columns } = leads();
      engine.deleteColumns(id, columns - 1, 1);
      engine.deleteRows(id, rows - 2, 2);
      let refusal = "";
      try {
        engine.deleteRows(id, leads().rows, 1);
      } catch (error) {
        refusal = String(error);
      }
      return { lost: [rows - leads().rows, columns - leads().columns], refusal };
    });
    expect(sizes).toEqual({ lost: [2, 1], refusal: expect.stringContaining("not all on the tab") });
  });
});
