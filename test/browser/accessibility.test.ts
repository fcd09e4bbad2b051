import { findings, panelFrame, width } from "./axe";
import { inOnePage } from "./in-page";
import { openPanel, openSection, panel, picture } from "./panel-in-page";

const WIDTH = 300;

describe("the panel, as axe sees it", () => {
  const inSamePage = inOnePage();

  inSamePage("has no finding in any view, and no view is wider than the sidebar", async (page) => {
    const inPanel = await openPanel(page);
    const frame = await panelFrame(page);
    for (const view of ["Leads", "Agreement", "Plan", "Set-up", "Help"]) {
      await inPanel.getByRole("tab", { name: view }).click();
      expect([view, await findings(frame)]).toEqual([view, []]);
      expect([view, await width(frame)]).toEqual([view, WIDTH]);
    }
  });

  inSamePage("has no finding where versions are published, accepted and read, and files come and go", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    const frame = await panelFrame(page);
    await inPanel.getByRole("button", { name: "Versions" }).click();
    await inPanel.getByLabel("Your name").fill("Ana Lim");
    expect(await findings(frame)).toEqual([]);
    await inPanel.getByRole("button", { name: "Publish" }).click();
    await inPanel.getByRole("button", { name: "Accept version 1" }).waitFor();
    expect(await findings(frame)).toEqual([]);
    await inPanel.getByRole("button", { name: "Read it" }).click();
    await inPanel.getByRole("button", { name: "Back" }).waitFor();
    expect([await findings(frame), await width(frame)]).toEqual([[], WIDTH]);
    await inPanel.getByRole("button", { name: "Copies" }).click();
    expect([await findings(frame), await width(frame)]).toEqual([[], WIDTH]);
  });

  inSamePage(
    "has no finding in the questions of set-up where the spreadsheet is in use, and leaves them without a change",
    async (page) => {
      await page.evaluate(() => window.standIn.choose("Set up this spreadsheet"));
      const inPanel = panel(page);
      await inPanel.getByRole("button", { name: "Set up again" }).waitFor();
      const frame = await panelFrame(page);
      expect([await findings(frame), await width(frame)]).toEqual([[], WIDTH]);
      for (const name of ["Headings", "Columns", "Stages", "What will be added"]) {
        await inPanel.getByRole("button", { name: new RegExp(`^${name}`) }).click();
        await inPanel.getByRole("heading", { name, exact: true }).waitFor();
        expect([name, await findings(frame), await width(frame)]).toEqual([name, [], WIDTH]);
        await picture(page, `set-up-in-use-${name.toLowerCase().replaceAll(" ", "-")}`);
        await inPanel.getByRole("button", { name: "All answers" }).click();
      }
      await inPanel.getByRole("button", { name: "Close without changes" }).click();
      await inPanel.getByRole("tab", { name: "Set-up", selected: true }).waitFor();
      expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("Set-up");
    },
  );

  inSamePage("has no finding in any section of the agreement, or where it refuses a text", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    const frame = await panelFrame(page);
    const names = await inPanel.locator(".section h2 .name").allTextContents();
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      await openSection(inPanel, name);
      expect([name, await findings(frame)]).toEqual([name, []]);
      expect([name, await width(frame)]).toEqual([name, WIDTH]);
    }
    await openSection(inPanel, "Lead response");
    await inPanel.getByRole("textbox", { name: "Response target" }).fill("soon");
    await page.keyboard.press("Control+s");
    await inPanel.getByText("Type a number of minutes").first().waitFor();
    expect(await findings(frame)).toEqual([]);
  });
});
