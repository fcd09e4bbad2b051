import type { Page } from "playwright-core";
import { display, goTo, inOnePage, reads } from "./in-page";
import { openPanel, picture } from "./panel-in-page";

const LETTERS = (column: number): string =>
  (column < 26 ? "" : LETTERS(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The headings of the sample's lead tab, however wide it is. */
const headings = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { engine } = window.standIn;
    const tab = engine.tabs().find(({ name }) => name === "Leads");
    return engine.display({ sheet: tab?.id ?? "", row: 0, column: 0, rows: 1, columns: tab?.columns ?? 1 })[0] ?? [];
  });

async function cell(page: Page, heading: string, row: number): Promise<string> {
  return `Leads!${LETTERS((await headings(page)).indexOf(heading))}${row}`;
}

/** As one edit of that cell: it may stand out of sight, where the grid drops keys. */
async function type(page: Page, heading: string, row: number, text: string): Promise<void> {
  const column = (await headings(page)).indexOf(heading);
  await page.evaluate(
    ([row, column, text]) => {
      const { engine } = window.standIn;
      const sheet = engine.tabs().find(({ name }) => name === "Leads")?.id ?? "";
      engine.type({ sheet, row, column, rows: 1, columns: 1 }, [[text]]);
    },
    [row - 1, column, text] as const,
  );
  await page.evaluate(() => window.standIn.settle());
}

const painted = (page: Page, a1: string) => page.evaluate(async (a1) => (await window.look.painted(a1))[0]?.[0], a1);

async function overdueRow(page: Page): Promise<number> {
  const [first, last] = [await cell(page, "SLA status", 2), await cell(page, "SLA status", 201)];
  return (await display(page, `${first}:${last.split("!")[1]}`)).flat().indexOf("Overdue") + 2;
}

describe("a lead that waits for nobody", () => {
  const inSamePage = inOnePage();

  inSamePage("leaves the red rows and the panel's list as it is won or closed, and says what it is", async (page) => {
    const row = await overdueRow(page);
    const status = await cell(page, "SLA status", row);
    const first = await cell(page, "Name", row);
    const name = (await display(page, first))[0]?.[0] ?? "";

    await type(page, "Stage", row, "Opportunity");
    await reads(page, status, [["Not recorded"]]);
    expect(await painted(page, first)).toBe("#ffffff");
    await picture(page, "not-recorded");

    await type(page, "Stage", row, "Lost");
    await reads(page, status, [["Never answered"]]);
    expect(await painted(page, first)).toBe("#eceef0");
    const inPanel = await openPanel(page);
    await inPanel.locator(".to-do ol li").first().waitFor();
    expect(await inPanel.locator(".to-do ol li").filter({ hasText: name }).count()).toBe(0);
    await goTo(page, "Leads", row - 1, 0);
    await inPanel.getByRole("tab", { name: "Leads" }).hover();
    await inPanel.getByRole("heading", { name: new RegExp(`^${name}`) }).waitFor();
    await inPanel.getByRole("button", { name: "Why?" }).click();
    await inPanel
      .getByText(`${name}`, { exact: false })
      .filter({ hasText: "Never answered. Closed without an answer; it was due" })
      .waitFor();
    await picture(page, "never-answered");
  });

  inSamePage("has its words in the panel's help, in the colours of the sheet", async (page) => {
    const row = await overdueRow(page);
    await type(page, "Stage", row, "Lost");
    await reads(page, await cell(page, "SLA status", row), [["Never answered"]]);
    const inPanel = await openPanel(page, "Help");
    for (const word of ["Not recorded", "Never answered"]) await inPanel.locator("dt", { hasText: word }).waitFor();
    const colour = await inPanel.locator("dt", { hasText: "Never answered" }).evaluate((term) => getComputedStyle(term).backgroundColor);
    expect(colour).toBe("rgb(154, 160, 166)");
  });
});
