import { agreed, at, display, inPage, opened, reads } from "./in-page";
import { openPanel, openSection, panel, picture } from "./panel-in-page";

describe("figures that are yet to come", () => {
  inPage("the plan beside the sheet says that it counts after a save, and then shows what the tab shows", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await openSection(inPanel, "Sales target and funnel");
    await inPanel.getByRole("textbox", { name: "Sales target" }).fill("70");
    await inPanel.getByRole("tab", { name: "Plan" }).click();
    await inPanel.getByText(/^Counting…/).waitFor();
    await picture(page, "plan-counting");
    await inPanel.getByText(/^Counting…/).waitFor({ state: "detached" });
    await reads(page, await agreed(page, "goal.target"), [["70"]]);
    const [[goal = ""] = []] = await display(page, await at(page, "SLA plan", "Goal", { down: 1 }));
    expect(await inPanel.locator("table.figures").first().locator("tbody tr").first().textContent()).toContain(goal);
    expect(await inPanel.locator("p.headline").textContent()).toContain("70");
  });

  inPage("a panel that set the spreadsheet up shows its leads without being read again", async (page) => {
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("menuitem", { name: "File" }).click();
    await page.getByRole("menuitem", { name: "New empty spreadsheet" }).click();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Make an empty one" }).click()]);
    await opened(page);
    await page.getByRole("menuitem", { name: "File" }).click();
    await page.getByRole("menuitem", { name: "Import" }).click();
    const dialog = page.getByRole("dialog", { name: "Import file" });
    const csv = ["Lead ID,Received,Responded", ...Array.from({ length: 60 }, (_, at) => `L${at},2026-11-1${at % 8} 08:15,`)].join("\n");
    await dialog.getByLabel("CSV file").setInputFiles({ name: "export.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await dialog.getByRole("button", { name: "Import" }).click();
    await dialog.waitFor({ state: "hidden" });
    await page.evaluate(() => window.standIn.choose("Open the panel"));
    await panel(page).getByRole("button", { name: "Set up this spreadsheet" }).click();
    await panel(page).getByRole("tab", { name: "Leads" }).click();
    await panel(page).getByRole("listitem").filter({ hasText: "Overdue 60" }).waitFor();
    expect(
      await panel(page)
        .getByText(/No lead has a moment/)
        .count(),
    ).toBe(0);
    await picture(page, "panel-after-set-up");
  });
});
