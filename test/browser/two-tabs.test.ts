import { goTo, inPage, opened, reads, typeText } from "./in-page";

const SAYS = "This spreadsheet is open in another tab. Nothing that you do in this tab is kept.";

describe("a second tab with the same spreadsheet", () => {
  inPage("says so and keeps nothing, until the first one is closed", async (first) => {
    await goTo(first, "Funnel", 20, 0);
    await typeText(first, "from the first");
    await first.reload();
    await opened(first);
    const second = await first.context().newPage();
    await second.goto(first.url());
    await opened(second);
    await second.getByText(SAYS).waitFor();
    await goTo(second, "Funnel", 20, 0);
    await typeText(second, "from the second");
    await reads(second, "Funnel!A21", [["from the second"]]);
    await second.getByRole("menuitem", { name: "File" }).click();
    await second.getByRole("menuitem", { name: "New empty spreadsheet" }).click();
    await second.getByRole("button", { name: "Make an empty one" }).click();
    await second.getByRole("dialog").getByText(SAYS).waitFor();
    await first.reload();
    await opened(first);
    await reads(first, "Funnel!A21", [["from the first"]]);
    await first.getByText(SAYS).waitFor({ state: "hidden" });
    await first.close();
    await second.reload();
    await opened(second);
    await second.getByText(SAYS).waitFor({ state: "hidden" });
    await reads(second, "Funnel!A21", [["from the first"]]);
  });
});
