import { at, display, goTo, inPage, lead, reads, typeText } from "./in-page";

describe("a person in a German sheet", () => {
  inPage("sees, edits and types formulas and numbers with the signs of the sheet", async (page) => {
    await page.getByRole("button", { name: "Stand-in console" }).click();
    await page.getByLabel("Locale").selectOption("Germany");
    await reads(page, await at(page, "Funnel", "Needed", { down: 1 }), [["1.783"]]);
    await page.getByRole("button", { name: "Stand-in console" }).click();
    await page.mouse.click(700, 400);
    await goTo(page, "Funnel", 20, 0);
    await typeText(page, "1,5");
    await typeText(page, "=SUM(A21;0,25)");
    await reads(page, "Funnel!A21:A22", [["1,5"], ["1,75"]]);
    await goTo(page, "Funnel", 21, 0);
    await page.keyboard.press("F2");
    await page.keyboard.type("+1");
    await page.keyboard.press("Enter");
    await reads(page, "Funnel!A22", [["2,75"]]);
    await goTo(page, "Funnel", 20, 0);
    await page.keyboard.press("F2");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await reads(page, "Funnel!A21:A22", [["1,55"], ["2,8"]]);
    expect(await display(page, await lead(page, "Rate", 2, 2, "Funnel"))).toEqual([["30%"]]);
  });
});
