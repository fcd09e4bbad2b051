import { display, goTo, inPage, reads, typeText } from "./in-page";

describe("a person whose sheet is of another country", () => {
  inPage("finds it in the list, types as there, and imports a file with and without converting", async (page) => {
    const console = page.getByRole("button", { name: "Stand-in console" });
    await console.click();
    const locale = page.getByLabel("Locale");
    expect(await locale.locator("option").allTextContents()).toEqual([
      "United States",
      "United Kingdom",
      "Brazil",
      "Spain",
      "France",
      "Germany",
    ]);
    await locale.selectOption("Brazil");
    await console.click();
    await page.mouse.click(700, 400);
    await goTo(page, "Funnel", 20, 0);
    for (const text of ["R$ 1.234,5", "13/11/2026", "13/nov/2026", "=A21+0,25"]) await typeText(page, text);
    await reads(page, "Funnel!A21:A23", [["R$ 1.234,50"], ["13/11/2026"], ["13/nov./2026"]]);
    await page.waitForFunction(() => window.look.values("Funnel!A24")[0]?.[0] === 1234.75);

    const imported = async (name: string, convert: boolean) => {
      await page.getByRole("menuitem", { name: "File" }).click();
      await page.getByRole("menuitem", { name: "Import" }).click();
      const dialog = page.getByRole("dialog", { name: "Import file" });
      const csv = "Nome;Criado em;Valor\nAna;13/11/2026 09:00;1.234,5\n\nBen;16/11/2026 16:30;=1+1\n";
      await dialog.getByLabel("CSV file").setInputFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(csv) });
      const box = dialog.getByLabel("Convert text to numbers, dates, and formulas");
      expect(await box.isChecked()).toBe(true);
      await box.setChecked(convert);
      await dialog.getByRole("button", { name: "Import" }).click();
      await dialog.waitFor({ state: "hidden" });
      await reads(page, `${name}!A1:A4`, [["Nome"], ["Ana"], [""], ["Ben"]]);
      return page.evaluate((tab) => window.look.values(`${tab}!C2:C4`).flat(), name);
    };
    expect(await imported("read", true)).toEqual([1234.5, "", 2]);
    expect(await imported("kept", false)).toEqual(["1.234,5", "", "=1+1"]);
    expect(await display(page, "kept!B2")).toEqual([["13/11/2026 09:00"]]);
  });
});
