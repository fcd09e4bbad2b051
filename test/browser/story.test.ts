import type { Page } from "playwright-core";
import { address } from "../harness/places";
import { columnOf, display, drawn, goTo, inOnePage, inPage, lead, reads, typeText } from "./in-page";
import { answerAll, bringFile, openGuide } from "./newcomer";
import { openPanel, picture } from "./panel-in-page";

const painted = (page: Page, a1: string) => page.evaluate(async (a1) => (await window.look.painted(a1))[0]?.[0], a1);

const inSamePage = inOnePage();

describe("a sales manager's morning", () => {
  inSamePage("finds the red row, writes down the answer, and the row settles", async (page) => {
    const row = (await display(page, await lead(page, "SLA status", 2, 201))).flat().indexOf("Overdue") + 2;
    expect(await painted(page, await lead(page, "Lead ID", row))).toBe("#f9d3cf");
    const red = await drawn(page, "#f9d3cf");
    expect(red).toBeGreaterThan(0);
    await goTo(page, "Leads", row - 1, await columnOf(page, "Responded"));
    await typeText(page, "2026-11-18 10:29");
    await reads(page, await lead(page, "SLA status", row), [["Late"]]);
    expect(await painted(page, await lead(page, "Lead ID", row))).toBe("#fdf4f2");
    // The grid is painted anew a moment after the cells are.
    while ((await drawn(page, "#f9d3cf")) >= red) await page.evaluate(() => new Promise(requestAnimationFrame));
    await picture(page, "leads-after-an-answer");
  });
});

describe("a sales manager at the panel", () => {
  inSamePage("jumps to the worst lead, asks why it is red, and marks it answered", async (page) => {
    const inPanel = await openPanel(page);
    await inPanel.getByLabel("Whose leads").selectOption("Dana Holm");
    await inPanel.getByLabel("Whose leads").selectOption("");
    await inPanel.locator("button.jump").first().click();
    await page.waitForFunction(() => window.standIn.engine.selection().row > 1);
    const row = (await page.evaluate(() => window.standIn.engine.selection().row)) + 1;
    await reads(page, await lead(page, "SLA status", row), [["Overdue"]]);
    await inPanel.getByRole("button", { name: "Why this colour?" }).click();
    await inPanel.getByText(/of working time, .* more than the 1 h assumed/).waitFor();
    await picture(page, "why-this-colour");
    await inPanel.getByRole("button", { name: "Mark answered" }).click();
    await inPanel.getByText(/^Marked answered: .+/).waitFor();
    await reads(page, await lead(page, "SLA status", row), [["Late"]]);
  });
});

describe("a newcomer with an export of leads", () => {
  inPage(
    "imports it into an empty spreadsheet, sets up, and sees the colours",
    async (page) => {
      const csv = "mql_id,first_contact_date,origin,responded\na1,2020-01-01,social,\nb2,soon,,\nc3,,email,\n";
      await bringFile(page, "export", csv);
      await answerAll(await openGuide(page), "export");
      const ours = [
        "SLA status",
        "SLA due",
        "SLA next status",
        "SLA next due",
        "SLA next step",
        "SLA note",
        "SLA warn",
        "SLA next warn",
        "SLA paused",
      ];
      await reads(page, address("export", 0, await columnOf(page, "SLA status", "export"), 1, ours.length), [ours]);
      await reads(page, await lead(page, "SLA status", 2, 4, "export"), [["Overdue"], ["Check dates"], [""]]);
      expect(await painted(page, await lead(page, "mql_id", 2, 2, "export"))).toBe("#f9d3cf");
      await picture(page, "set-up");
    },
    "empty",
  );
});
