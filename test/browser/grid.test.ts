import type { Page } from "playwright-core";
import { at, columnOf, display, goTo, inOnePage, lead, opened, reads, typeText } from "./in-page";

const needed = (page: Page, rows = 5) => at(page, "Funnel", "Needed", { down: 1, rows });

async function openConsole(page: Page): Promise<void> {
  const now = page.getByLabel("Now, in the sheet's time zone");
  if (!(await now.isVisible())) await page.getByRole("button", { name: "Stand-in console" }).click();
  await now.waitFor();
}

describe("the spreadsheet", () => {
  const inSamePage = inOnePage();

  inSamePage("opens the sample company with its leads judged and its funnel planned", async (page) => {
    await reads(page, await needed(page), [["1,783"], ["535"], ["257"], ["175"], ["35"]]);
    await reads(page, await at(page, "Funnel", "Plan from the agreement", { down: 1, right: 1, rows: 5 }), [
      ["1,783"],
      ["535"],
      ["257"],
      ["175"],
      ["35"],
    ]);
    await reads(page, await at(page, "Funnel", "Rate to next stage", { down: 1, rows: 4 }), [["30.0%"], ["48.7%"], ["68.5%"], ["20.0%"]]);
    expect((await display(page, await at(page, "Funnel", "In words", { down: 1 })))[0]?.[0]).toBe(
      "To win 35 customers in a month at these rates, marketing has to bring 1,783 leads.",
    );
    const states = new Set((await display(page, await lead(page, "SLA status", 2, 201))).flat());
    for (const state of ["Waiting", "Due soon", "Overdue", "On time", "Late", "Check dates", "Paused", "Resting", "Given up"])
      expect(states).toContain(state);
  });

  inSamePage("shows the sentence behind an error cell that is selected", async (page) => {
    await goTo(page, "Funnel", 20, 0);
    await typeText(page, '=SLA_GOAL(35, "no rate")');
    await goTo(page, "Funnel", 20, 0);
    await page.locator("#cell-message").waitFor();
    const [[message]] = await page.evaluate(() => window.look.messages("Funnel!A21") as [[string]]);
    expect(message).not.toBe("");
    expect(await page.locator("#cell-message").textContent()).toBe(`A21: ${message}`);
  });

  inSamePage("keeps the workbook across a reload", async (page) => {
    await goTo(page, "Funnel", 20, 0);
    await typeText(page, "still here");
    await reads(page, "Funnel!A21", [["still here"]]);
    await page.reload();
    await opened(page);
    await reads(page, "Funnel!A21", [["still here"]]);
    await reads(page, await needed(page, 2), [["1,783"], ["535"]]);
  });

  inSamePage("calculates what hangs on a cell when one types into it", async (page) => {
    await goTo(page, "Funnel", 1, await columnOf(page, "Rate", "Funnel"));
    await typeText(page, "60%");
    await reads(page, await needed(page), [["892"], ["535"], ["257"], ["175"], ["35"]]);
  });

  inSamePage("turns a lead overdue while one looks at it, a moment after it was due", async (page) => {
    const last = (await display(page, await lead(page, "SLA status", 2, 40))).flat().lastIndexOf("Due soon");
    await openConsole(page);
    await page.getByLabel("Now, in the sheet's time zone").fill("2026-11-18T10:31:56");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await reads(page, await lead(page, "SLA status", last + 2), [["Overdue"]]);
    await reads(page, await lead(page, "SLA due", last + 2), [["2026-11-18 10:32"]]);
    expect(await page.locator("#bar").textContent()).toContain("10:32:0");
  });

  inSamePage("turns a lead overdue when the clock is moved on", async (page) => {
    const before = (await display(page, await lead(page, "SLA status", 2, 40))).flat();
    const last = before.lastIndexOf("Due soon");
    await openConsole(page);
    const due = await page.evaluate((a1) => Number(window.look.values(a1)[0]?.[0]), await lead(page, "SLA due", last + 2));
    const minutes = await page.evaluate((due) => Math.floor((due - window.standIn.engine.now()) / 60_000) + 1, due);
    for (let minute = 0; minute < minutes; minute += 1) await page.getByRole("button", { name: "+1 min" }).click();
    await reads(page, await lead(page, "SLA status", last + 2), [["Overdue"]]);
  });
});
