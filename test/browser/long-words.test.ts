/** @jest-environment sheets-stand-in/jest-environment */
/** The panel at the width of a sidebar, in words that are half as long again as English: nothing is cut off. */
import type { Page } from "playwright-core";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { agreed, closeSheets, openImported, openKept, openSheet, type Sheet, saveSheet } from "../harness/sheet";
import { cutOff, parted } from "./cut-off";
import { openAlone } from "./panel-alone";
import { picture } from "./panel-in-page";

afterAll(closeSheets);

const LEADS = [
  "Lead ID,Name,Received,Passed to sales,Responded,Owner,Stage",
  "L-1,Ada Lovelace,2026-11-18 09:05,,,Sarah,Lead",
  "L-2,Ben Brown,2026-11-18 10:00,2026-11-18 10:15,,Tom,MQL",
  "L-3,Cleo Cruz,2026-11-17 10:00,2026-11-17 10:00,2026-11-17 10:20,emil@example.com,Lead",
  "L-4,Dora Dean,2026-11-18 10:25,,,Tom,Sonderfall",
].join("\n");

/** Days that were read two ways, a column that is missing, and words of the team's own. */
const ENQUIRIES = [
  "Created Date,Full name,E-mail,Lead Source,Lead Owner,Status,Deal amount",
  "13/11/2026 09:37,Anna Meyer,anna@example.com,Website,Sarah,New,12084",
  "03/11/2026 16:22,Ben Brown,ben@example.com,Google Ads,Tom,Contacted,5577",
  "12/10/2026 08:05,Cleo Cruz,cleo@example.com,Website,Tom,Closed Won,tbd",
  "16/11/2026 10:00,Dora Dean,dora@example.com,Website,Tom,,100",
].join("\n");

/** A spreadsheet in use, in the language. */
async function inUse(language: string): Promise<Sheet> {
  const sheet = await openImported(LEADS, { example: true });
  if (language !== "en") await sheet.type(agreed(sheet, "document.language"), language);
  await sheet.choose("Open the panel");
  return sheet;
}

/** One of people who speak it, before set-up. */
async function beforeSetUp(language: string): Promise<Sheet> {
  const kept = saveSheet(await openSheet());
  const state = JSON.parse(kept.standIn);
  const sheet = await openKept({ ...kept, standIn: JSON.stringify({ ...state, document: { ...state.document, language } }) });
  await sheet.standIn.importCsv("Enquiries.csv", ENQUIRIES, "new");
  await sheet.choose(markedText("Set up this spreadsheet"));
  return sheet;
}

/** All is folded out, and drawn. */
async function unfolded(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(".guide-head [role=status]")?.textContent?.includes("\u2026"));
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("details")) one.open = true;
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Collects what of each view cannot be read. */
function looking(page: Page, look: (page: Page) => Promise<string[]>) {
  const found: string[] = [];
  return {
    found,
    async at(view: string) {
      await unfolded(page);
      for (const fault of await look(page)) found.push(`${view}: ${fault}`);
    },
  };
}

const VIEWS = ["leads", "agreement", "plan", "setUp", "help"];
const tab = (page: Page, view: string) => page.locator(`#tab-${view}`);

it("every view of a spreadsheet in use can be read, each section and each screen", async () => {
  const page = await openAlone(await inUse(MARKED));
  const { at, found } = looking(page, cutOff);
  for (const view of VIEWS) {
    await tab(page, view).click();
    await at(view);
    await picture(page, `long-words-${view}`);
  }
  await tab(page, "agreement").click();
  const sections = page.locator(".section h2 button");
  for (let one = 0; one < (await sections.count()); one += 1) {
    await sections.nth(one).click();
    await at(`section ${one}`);
  }
  await page.locator(".screens button").nth(1).click();
  await page.getByLabel(markedText("Your name")).fill("Ana Lim");
  await at("versions");
  await page.getByRole("button", { name: markedText("Publish all the same"), exact: true }).click();
  await page.getByRole("button", { name: markedText("Read it") }).waitFor();
  await at("published");
  await page.locator(".screens button").nth(2).click();
  await at("copies");
  expect(found).toEqual([]);
});

it("every question of set-up can be read, and how it ends", async () => {
  const page = await openAlone(await beforeSetUp(MARKED));
  const { at, found } = looking(page, cutOff);
  const question = page.locator(".questions button.question");
  const back = page.locator(".guide-foot button.plain");
  const on = page.locator(".guide-foot button.action");
  await question.first().waitFor();
  await at("tab");
  for (const [place, name] of ["headings", "columns", "stages", "adds"].entries()) {
    await question.nth(place).click();
    await at(name);
    if (name === "columns") {
      await page.getByRole("button", { name: "Add an empty column" }).click();
      await page.getByRole("button", { name: "Mend the column" }).click();
      await page.locator("table").waitFor();
      await at("mend");
      await on.click();
      await page.getByRole("button", { name: "Take back" }).waitFor();
      await at("mended");
    }
    while ((await question.count()) === 0) await back.click();
  }
  await question.last().click();
  await on.click();
  await page.locator(".set-up-done .tile").first().waitFor();
  await at("done");
  await picture(page, "long-words-done");
  expect(found).toEqual([]);
});

it("English stands as it stood: tabs in one row, and no word parted", async () => {
  const page = await openAlone(await inUse("en"));
  const { at, found } = looking(page, async () => [...(await cutOff(page)), ...(await parted(page))]);
  for (const view of VIEWS) {
    await tab(page, view).click();
    await at(view);
  }
  const tops = await page.locator("[role=tab]").evaluateAll((tabs) => tabs.map((one) => one.getBoundingClientRect().top));
  expect([found, new Set(tops).size]).toEqual([[], 1]);
});
