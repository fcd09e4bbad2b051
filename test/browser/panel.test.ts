import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { agreed, agreement, at, columnOf, inOnePage, reads } from "./in-page";
import { openPanel, openSection, panel, picture } from "./panel-in-page";

/** Somebody else types into the agreement's tab. */
async function typeInAgreement(page: Page, key: string, text: string): Promise<void> {
  const row = (await agreement(page)).get(key)?.row ?? 0;
  const column = await columnOf(page, "Text or number", "SLA agreement");
  await page.evaluate(
    ([row, column, text]) => {
      const { engine } = window.standIn;
      const sheet = engine.tabs().find(({ name }) => name === "SLA agreement")?.id ?? "";
      engine.type({ sheet, row: row - 1, column, rows: 1, columns: 1 }, [[text]]);
      return window.standIn.settle();
    },
    [row, column, text] as const,
  );
}

/** Waits until the agreement's cell of a key reads so. */
const says = async (page: Page, key: string, text: string) => reads(page, await agreed(page, key), [[text]]);

describe("a marketer at the panel", () => {
  const inSamePage = inOnePage();

  inSamePage("changes the agreement, and cells, rows and formulas follow", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await picture(page, "panel");
    await openSection(inPanel, "Purpose");
    await inPanel.getByRole("textbox", { name: "Purpose of this agreement" }).fill("=We answer fast.");
    await openSection(inPanel, "Lead response");
    await inPanel.getByRole("textbox", { name: "Response target" }).fill("30");
    await openSection(inPanel, "Sales target and funnel");
    await inPanel.getByRole("textbox", { name: "Sales target" }).fill("70");
    await page.keyboard.press("Control+s");
    await inPanel.getByText(/^Saved at/).waitFor();
    await says(page, "purpose", "=We answer fast.");
    await says(page, "response.target", "30");
    await reads(page, await at(page, "Funnel", "Plan from the agreement", { down: 5, right: 1 }), [["70"]]);
    expect(await page.evaluate((a1) => window.look.formulas(a1)[0]?.[0], await agreed(page, "purpose"))).toBe("");
    await inPanel.getByRole("button", { name: "Undo" }).click();
    await says(page, "goal.target", "35");
    await picture(page, "panel-saved");
  });

  inSamePage("sees what someone else wrote meanwhile, and decides", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await openSection(inPanel, "Lead response");
    await typeInAgreement(page, "response.target", "45");
    await inPanel.getByRole("textbox", { name: "Response target" }).fill("20");
    await page.keyboard.press("Control+s");
    await inPanel.getByRole("button", { name: "Use mine" }).waitFor();
    expect(await inPanel.locator("body").textContent()).toContain("45");
    await says(page, "response.target", "45");
    await picture(page, "panel-conflict");
    await inPanel.getByRole("button", { name: "Use mine" }).click();
    await says(page, "response.target", "20");
  });

  inSamePage("fills in the agreement by keyboard alone", async (page) => {
    await page.evaluate(() => window.standIn.choose("Open the panel"));
    await panel(page).getByRole("tab", { name: "Leads" }).waitFor();
    const focused = () => panel(page).locator(":focus");
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    };
    const walkTo = async (name: RegExp) => {
      for (let step = 0; step < 40; step += 1) {
        const label = await focused().evaluateAll(([element]) => (element as HTMLElement | undefined)?.textContent ?? "");
        const byLabel = await focused().evaluateAll(
          ([element]) => (element as HTMLInputElement | undefined)?.labels?.[0]?.textContent ?? "",
        );
        if (name.test(label) || name.test(byLabel)) return;
        await press("Tab");
      }
      throw new Error(`The Tab key never came to ${name}`);
    };
    await walkTo(/^Leads$/);
    await press("ArrowRight");
    await walkTo(/^Purpose/);
    await press("Enter");
    await walkTo(/^Purpose of this agreement/);
    await press("Control+a");
    await page.keyboard.type("Typed without a mouse.");
    await press("Tab");
    await says(page, "purpose", "Typed without a mouse.");
    await picture(page, "panel-by-keyboard");
  });

  inSamePage("exports the agreement, imports it after a look at what it changes, and copies it for printing", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await inPanel.getByRole("button", { name: "Copies" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      inPanel.getByRole("button", { name: "Export the agreement" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("agreement-2026-11-18.json");
    const exported = await text(await download.createReadStream());
    const choose = (content: string) =>
      inPanel
        .getByLabel("File of an agreement")
        .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await choose("no file of ours");
    await inPanel.getByText(/Nothing was imported/).waitFor();
    const file = JSON.parse(exported) as { fields: { key: string; value: unknown }[] };
    const fields = file.fields.map((field) => (field.key === "response.target" ? { ...field, value: 45 } : field));
    await choose(JSON.stringify({ ...file, fields }));
    await inPanel.getByText("What it changes (1)").click();
    await inPanel.getByRole("listitem").filter({ hasText: "Response target" }).waitFor();
    await picture(page, "panel-import");
    await inPanel.getByRole("button", { name: "Import it" }).click();
    await says(page, "response.target", "45");
    await inPanel.getByRole("button", { name: "Copy the draft" }).click();
    await inPanel.getByText(/The copy stands in the tab "Agreement for printing"/).waitFor();
    await picture(page, "panel-copy-for-printing");
  });

  inSamePage("adds, moves and removes entries of a list, and rows of a table, by keyboard", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await openSection(inPanel, "Responsibilities");
    const list = inPanel.getByRole("group", { name: "Responsibilities of marketing" });
    const entries = () => list.getByRole("textbox").evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
    const [first = "", second = ""] = await entries();
    await list.getByRole("textbox").first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Typed between");
    await page.keyboard.press("Alt+ArrowDown");
    expect((await entries()).slice(0, 3)).toEqual([first, second, "Typed between"]);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Backspace");
    expect((await entries()).slice(0, 3)).toEqual([first, second, "Typed between"]);
    await page.keyboard.press("Control+s");
    await inPanel.getByText(/^Saved at/).waitFor();
    const cell = await page.evaluate(async (a1) => window.look.values(a1)[0]?.[0], await agreed(page, "duties.marketing"));
    expect(String(cell).split("\n").slice(0, 3)).toEqual([first, second, "Typed between"]);

    await openSection(inPanel, "Reports");
    const table = inPanel.getByRole("group", { name: "Reports that marketing sends" });
    const rows = () => table.locator("button.turn").allTextContents();
    const before = await rows();
    await table.getByRole("button", { name: "Add a row" }).click();
    for (const text of ["Partner", "Sales", "A | B"]) {
      await page.keyboard.type(text);
      if (text !== "A | B") await page.keyboard.press("Enter");
    }
    await page.keyboard.press("Alt+ArrowUp");
    await table.locator(".turn[aria-expanded=true]").click();
    expect(await rows()).toEqual([...before.slice(0, -1), "Partner · Sales · A / B", before[before.length - 1]]);
    await picture(page, "panel-list-and-table");
  });

  inSamePage("publishes the agreement, both sides accept it, and the draft is seen to differ from it after a change", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await inPanel.getByRole("button", { name: "Versions" }).click();
    await inPanel.getByText("Nothing is published yet.").waitFor();
    await inPanel.getByLabel("Your name").fill("Ana Lim");
    await inPanel.getByLabel("What changed, and why").fill("The first one.");
    await inPanel.getByRole("button", { name: "Publish" }).click();
    await inPanel.getByText(/Version 1 is published, in force from 2026-11-18/).waitFor();
    for (const team of ["Marketing", "Sales"]) {
      await inPanel.getByLabel("Your name").fill(`${team}'s own`);
      await inPanel.getByLabel("For", { exact: true }).selectOption(team);
      await inPanel.getByRole("button", { name: "Accept version 1" }).click();
      await inPanel.getByText(`Accepted for ${team.toLowerCase()} by ${team}'s own on 18 Nov 2026.`).waitFor();
    }
    await picture(page, "panel-published");
    await inPanel.getByRole("button", { name: "Contents" }).click();
    await openSection(inPanel, "Lead response");
    await inPanel.getByRole("textbox", { name: "Response target" }).fill("30");
    await page.keyboard.press("Control+s");
    await inPanel.getByText(/^Saved at/).waitFor();
    await inPanel.getByRole("button", { name: "Versions" }).click();
    await inPanel.getByText("The draft differs from version 1, in force since 18 Nov 2026: 1 item.").waitFor();
    await inPanel.getByText("What differs (1)").click();
    await inPanel.getByRole("listitem").filter({ hasText: "Response target" }).waitFor();
    await inPanel.getByRole("button", { name: "Read it" }).click();
    await inPanel.getByRole("heading", { name: "Lead response" }).waitFor();
    await inPanel.getByRole("button", { name: "Back" }).click();
    await inPanel.getByRole("button", { name: "Publish" }).waitFor();
  });

  inSamePage("finds a word that cannot be saved again after the panel was closed", async (page) => {
    const inPanel = await openPanel(page, "Agreement");
    await openSection(inPanel, "Lead response");
    const target = inPanel.getByRole("textbox", { name: "Response target" });
    await target.fill("soon");
    await page.keyboard.press("Control+s");
    await inPanel.getByText("Type a number of minutes").first().waitFor();
    expect(await target.inputValue()).toBe("soon");
    await picture(page, "panel-invalid");
    await page.waitForFunction(() => JSON.stringify(window.standIn.log()).includes("panelKeep"));
    await page.getByRole("button", { name: "Close", exact: true }).click();
    const again = await openPanel(page, "Agreement");
    await openSection(again, "Lead response");
    expect(await again.getByRole("textbox", { name: "Response target" }).inputValue()).toBe("soon");
  });
});
