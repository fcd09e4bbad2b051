import type { Page } from "playwright-core";
import { display, inOnePage, opened, reads, shownIn } from "./in-page";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe("the menus", () => {
  const inSamePage = inOnePage();

  inSamePage("are reached and used with the keyboard alone", async (page) => {
    await page.keyboard.press("Alt+KeyF");
    expect(await focused(page)).toBe("New empty spreadsheet");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Show only rows like this cell");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Lead SLA");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("Open the panel");
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toBe("Lead SLA");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Extensions");
    expect(await page.getByRole("menu").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.querySelector("#grid")?.contains(document.activeElement))).toBe(true);
  });

  inSamePage("open the panel, exactly 300 pixels wide, and Close gives its place back", async (page) => {
    await page.keyboard.press("Alt+KeyN");
    for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
    const frame = page.locator("#panel iframe");
    await frame.waitFor();
    expect(await frame.evaluate((element) => element.getBoundingClientRect().width)).toBe(300);
    expect(await page.locator("#panel").evaluate((element) => element.getBoundingClientRect().width)).toBe(300);
    expect(
      await page
        .frameLocator("#panel iframe")
        .locator("html")
        .evaluate((html) => html.scrollWidth),
    ).toBeLessThanOrEqual(300);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.locator("#panel").waitFor({ state: "hidden" });
  });

  inSamePage("lead on with F6: from the menus to the grid, the panel, the console, and round", async (page) => {
    await page.evaluate(() => window.standIn.choose("Open the panel"));
    await page.frameLocator("#panel iframe").locator("body button").first().waitFor();
    const inside = (id: string) => page.waitForFunction((id) => document.getElementById(id)?.contains(document.activeElement), id);
    for (const id of ["bar", "menus", "grid", "panel", "bar"]) {
      await page.keyboard.press("F6");
      await inside(id);
    }
    await page.keyboard.press("Shift+F6");
    await inside("panel");
  });

  inSamePage("import a CSV file as a sheet of its own", async (page) => {
    await page.getByRole("menuitem", { name: "File" }).click();
    await page.getByRole("menuitem", { name: "Import" }).click();
    const dialog = page.getByRole("dialog", { name: "Import file" });
    const csv = 'Name,Created at,Company\n"Ödön, Ana",2026-11-18 09:00,Küstner\nBen,2026-11-17 16:30,\n';
    await dialog.getByLabel("CSV file").setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await dialog.getByRole("button", { name: "Import" }).click();
    await dialog.waitFor({ state: "hidden" });
    await reads(page, "export!A1:C1", [["Name", "Created at", "Company"]]);
    expect((await display(page, "export!A2:A3")).flat()).toEqual(["Ödön, Ana", "Ben"]);
    expect(await page.evaluate(() => window.look.values("export!B2")[0]?.[0] instanceof Date)).toBe(true);
  });

  inSamePage("make an empty spreadsheet, and bring the sample back", async (page) => {
    const choose = async (item: string, button: string) => {
      await page.getByRole("menuitem", { name: "File" }).click();
      await page.getByRole("menuitem", { name: item }).click();
      await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: button }).click()]);
      await opened(page);
    };
    await choose("New empty spreadsheet", "Make an empty one");
    expect(await page.evaluate(() => window.standIn.engine.tabs().map(({ name }) => name))).toEqual(["Sheet1"]);
    await choose("Open the sample company", "Open the sample");
    expect((await shownIn(page, "Leads"))[0]).toEqual(expect.arrayContaining(["Lead ID", "Name"]));
  });
});
