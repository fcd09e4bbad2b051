import { agreed, at, display, inPage, reads } from "./in-page";
import { answerAll, bringFile } from "./newcomer";
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

  inPage(
    "a panel that set the spreadsheet up shows its leads without being read again",
    async (page) => {
      const csv = ["Lead ID,Received,Responded", ...Array.from({ length: 60 }, (_, at) => `L${at},2026-11-1${at % 8} 08:15,`)].join("\n");
      await bringFile(page, "export", csv);
      await page.evaluate(() => window.standIn.choose("Open the panel"));
      await answerAll(panel(page), "export");
      await panel(page).getByRole("tab", { name: "Leads" }).click();
      await panel(page)
        .getByRole("button", { name: /^60 Overdue/ })
        .waitFor();
      expect(
        await panel(page)
          .getByText(/No lead has a moment/)
          .count(),
      ).toBe(0);
      await picture(page, "panel-after-set-up");
    },
    "empty",
  );
});
