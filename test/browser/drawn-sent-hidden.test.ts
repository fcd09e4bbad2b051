import type { Page } from "playwright-core";
import { columnOf, goTo, inOnePage, opened, shownIn, typeText } from "./in-page";

/** A script of the story's own beside the add-on's: what any script may draw and send. */
const SCRIPT = `
function storyChart() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Funnel");
  const cells = sheet.getDataRange().getDisplayValues();
  const row = cells.findIndex((texts) => texts.includes("Plan for 35 new customers"));
  const plan = sheet.getRange(row + 1, cells[row].indexOf("Plan for 35 new customers") + 1, 6, 2);
  sheet.insertChart(sheet.newChart().asBarChart().setOption("title", "The funnel").addRange(plan).setNumHeaders(1)
    .setOption("width", 480).setOption("height", 300).setOption("legend", "none").setOption("series.0.dataLabel", "value").setPosition(8, 4, 0, 0).build());
}
function storyMail() {
  MailApp.sendEmail({ to: "dana.holm@tallowbrook.example", subject: "3 leads are overdue", name: "Lead SLA", htmlBody: "<h1>Overdue</h1><p>Ada, since 09:05</p>" });
}`;
const SEND = "https://www.googleapis.com/auth/script.send_mail";

async function addScript(page: Page): Promise<void> {
  await page.route("**/bundle.json", async (route) => {
    const bundle = await (await route.fetch()).json();
    const oauthScopes = [...new Set([...bundle.manifest.oauthScopes, SEND])];
    await route.fulfill({ json: { ...bundle, code: bundle.code + SCRIPT, manifest: { ...bundle.manifest, oauthScopes } } });
  });
}

const run = (page: Page, name: string) => page.evaluate((name) => window.standIn.call(name, []), name);

describe("what a script draws, sends and meets", () => {
  const inSamePage = inOnePage(addScript);

  inSamePage("a chart stands over its cell, follows its numbers, goes with its tab out of sight, and is kept", async (page) => {
    await goTo(page, "Funnel", 0, 0);
    await run(page, "storyChart");
    const chart = page.getByRole("img", { name: /^The funnel\. Bar chart\. Needed: Lead 1,783, MQL 535/ });
    await chart.waitFor();
    const before = await chart.boundingBox();
    expect([before?.width, before?.height]).toEqual([480, 300]);
    await goTo(page, "Funnel", 1, await columnOf(page, "Rate", "Funnel"));
    await typeText(page, "60%");
    await page.getByRole("img", { name: /Needed: Lead 892, MQL 535/ }).waitFor();
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 100);
    await page.waitForFunction((top) => (document.querySelector(".chart svg")?.getBoundingClientRect().top ?? top) < top, before?.y ?? 0);
    await page.getByText("Leads", { exact: true }).click();
    await page.getByRole("img", { name: /The funnel/ }).waitFor({ state: "hidden" });
    await page.reload();
    await opened(page);
    await goTo(page, "Funnel", 0, 0);
    await page.getByRole("img", { name: /Needed: Lead 892/ }).waitFor();
  });

  inSamePage("a mail stands in the list and can be read as on a phone and on a desk", async (page) => {
    await run(page, "storyMail");
    await page.getByRole("button", { name: "Mails (1)" }).click();
    await page.getByRole("button", { name: /3 leads are overdue/ }).click();
    const frame = page.getByTitle("Mail: 3 leads are overdue");
    expect(await page.frameLocator(".mail-html").getByRole("heading").textContent()).toBe("Overdue");
    expect([await frame.getAttribute("sandbox"), (await frame.boundingBox())?.width]).toEqual(["", 360]);
    await page.getByRole("button", { name: "Desktop" }).click();
    expect((await frame.boundingBox())?.width).toBe(720);
    await page.reload();
    await opened(page);
    await page.getByRole("button", { name: "Mails (1)" }).waitFor();
  });

  inSamePage("a filter hides the other rows, and the same menu shows them all again", async (page) => {
    const [ids, column] = [await columnOf(page, "Lead ID"), await columnOf(page, "Owner")];
    const leads = (await shownIn(page, "Leads")).slice(1).filter((row) => row[ids] !== "").length;
    const owners = async () => (await shownIn(page, "Leads")).slice(1, leads + 1).map((row) => row[column] ?? "");
    const owner = (await owners()).find(Boolean) ?? "";
    const first = (await owners()).indexOf(owner);
    await goTo(page, "Leads", first + 1, column);
    await page.keyboard.press("Alt+KeyD");
    await page.keyboard.press("Enter");
    const hidden = await page.evaluate((count) => {
      const { engine } = window.standIn;
      return Array.from({ length: count }, (_, row) => engine.isRowFiltered(engine.activeTab(), row + 1));
    }, leads);
    expect(hidden).toEqual((await owners()).map((name) => name !== owner));
    await page.getByRole("menuitem", { name: "Data" }).click();
    const rows = hidden.filter(Boolean).length;
    await page.getByRole("menuitem", { name: new RegExp(`^Show all rows \\(${rows} hidden\\)$`) }).click();
    await page.waitForFunction(() => window.standIn.engine.filter(window.standIn.engine.activeTab()) === null);
    expect((await shownIn(page, "Leads"))[0]).toContain("Lead ID");
  });
});
