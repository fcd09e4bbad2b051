import { columnOf, display, goTo, inPage, lead, reads, typeText } from "./in-page";

describe("a column that a formula fills", () => {
  inPage("stays as it is when one marks its lead answered, and the formula's cell is named", async (page) => {
    const said: string[] = [];
    page.on("dialog", (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    const responded = await lead(page, "Responded", 2, 60);
    const shown = await display(page, responded);
    const column = await columnOf(page, "Responded");
    const row = (await display(page, await lead(page, "SLA status", 2, 60))).flat().indexOf("Overdue") + 1;
    // The answers move into a tab that a form fills.
    const rows = await page.evaluate((column) => {
      const { engine } = window.standIn;
      const form = engine.addTab("Form");
      const leads = engine.tabs().find(({ name }) => name === "Leads");
      const rows = Math.min(leads?.rows ?? 0, form.rows);
      const answers = { sheet: leads?.id ?? "", row: 1, column, rows: rows - 1, columns: 1 };
      const cells = engine.raw(answers);
      engine.write(
        { ...answers, sheet: form.id, column: 0 },
        cells.map(([raw = ""]) => [{ raw, format: "yyyy-mm-dd hh:mm" }]),
      );
      engine.write(
        answers,
        cells.map(() => [{ clear: true }]),
      );
      return rows;
    }, column);
    await goTo(page, "Leads", 1, column);
    await typeText(page, `=ARRAYFORMULA(Form!A2:A${rows})`);
    await reads(page, responded, shown);
    await goTo(page, "Leads", row, column);
    await page.getByRole("menuitem", { name: "Extensions" }).click();
    await page.getByRole("menuitem", { name: "Lead SLA" }).click();
    await page.getByRole("menuitem", { name: "Mark answered" }).click();
    await page.waitForFunction((entry) => window.standIn.log().some(({ function: name }) => name === entry), "markAnswered");
    await page.evaluate(() => window.standIn.settle());
    expect(said.join()).toContain("No lead was marked answered. Left alone: ");
    expect(said.join()).toMatch(/the formula in Leads![A-Z]+2 fills Responded; type it in the tab Form, where the formula takes it from/);
    await reads(page, responded, shown);
    await reads(page, await lead(page, "SLA status", row + 1), [["Overdue"]]);
  });
});
