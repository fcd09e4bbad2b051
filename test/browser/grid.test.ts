import { display, goTo, inPage, opened, reads, typeText } from "./in-page";

describe("the spreadsheet", () => {
  inPage("opens the sample company with its leads judged and its funnel planned", async (page) => {
    await reads(page, "Funnel!E2:E6", [["1,783"], ["535"], ["257"], ["175"], ["35"]]);
    await reads(page, "Funnel!E14:E18", [["1,783"], ["535"], ["257"], ["175"], ["35"]]);
    await reads(page, "Funnel!I2:I5", [["30.0%"], ["48.7%"], ["68.5%"], ["20.0%"]]);
    expect((await display(page, "Funnel!A9"))[0]?.[0]).toBe(
      "To win 35 customers in a month at these rates, marketing has to bring 1,783 leads.",
    );
    const states = new Set((await display(page, "Leads!Y2:Y201")).flat());
    for (const state of ["Waiting", "Due soon", "Overdue", "On time", "Late", "Check dates", "Paused", "Returned", "Given up"])
      expect(states).toContain(state);
  });

  inPage("calculates what hangs on a cell when one types into it", async (page) => {
    await goTo(page, "Funnel", 1, 1);
    await typeText(page, "60%");
    await reads(page, "Funnel!E2:E6", [["892"], ["535"], ["257"], ["175"], ["35"]]);
  });

  inPage("keeps the workbook across a reload", async (page) => {
    await goTo(page, "Funnel", 20, 0);
    await typeText(page, "still here");
    await reads(page, "Funnel!A21", [["still here"]]);
    await page.reload();
    await opened(page);
    await reads(page, "Funnel!A21", [["still here"]]);
    await reads(page, "Funnel!E2:E3", [["1,783"], ["535"]]);
  });

  inPage("shows the sentence behind an error cell that is selected", async (page) => {
    await goTo(page, "Funnel", 20, 0);
    await typeText(page, '=SLA_GOAL(35, "no rate")');
    await goTo(page, "Funnel", 20, 0);
    await page.locator("#cell-message").waitFor();
    const [[message]] = await page.evaluate(() => window.look.messages("Funnel!A21") as [[string]]);
    expect(message).not.toBe("");
    expect(await page.locator("#cell-message").textContent()).toBe(`A21: ${message}`);
  });

  inPage("turns a lead overdue while one looks at it, a moment after it was due", async (page) => {
    const at = (await display(page, "Leads!Y2:Y40")).flat().lastIndexOf("Due soon");
    await page.getByRole("button", { name: "Stand-in console" }).click();
    await page.getByLabel("Now, in the sheet's time zone").fill("2026-11-18T10:31:56");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await reads(page, `Leads!X${at + 2}:Y${at + 2}`, [["2026-11-18 10:32", "Overdue"]]);
    expect(await page.locator("#bar").textContent()).toContain("10:32:0");
  });

  inPage("turns a lead overdue when the clock is moved on", async (page) => {
    const before = (await display(page, "Leads!Y2:Y40")).flat();
    const at = before.lastIndexOf("Due soon");
    await page.getByRole("button", { name: "Stand-in console" }).click();
    for (let minute = 0; minute < 3; minute += 1) await page.getByRole("button", { name: "+1 min" }).click();
    await reads(page, `Leads!Y${at + 2}`, [["Overdue"]]);
  });
});
