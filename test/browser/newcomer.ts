import type { FrameLocator, Page } from "playwright-core";
import { panel } from "./panel-in-page";

/** Files of these tests were written then, whatever day it is on this machine. */
const NOW = Date.parse("2026-11-18T10:30:00Z");

/** The rows of a file come to stand in a tab of its name, of an empty spreadsheet; dialogues over the page are agreed to. */
export async function bringFile(page: Page, name: string, csv: string): Promise<void> {
  page.on("dialog", (dialog) => void dialog.accept());
  await page.evaluate((now) => {
    window.standIn.engine.setNow(now);
    return window.standIn.settle();
  }, NOW);
  await page.getByRole("menuitem", { name: "File" }).click();
  await page.getByRole("menuitem", { name: "Import" }).click();
  const dialog = page.getByRole("dialog", { name: "Import file" });
  await dialog.getByLabel("CSV file").setInputFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(csv) });
  await dialog.getByRole("button", { name: "Import" }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** Opens the guided set-up from the menu. */
export async function openGuide(page: Page): Promise<FrameLocator> {
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Lead SLA" }).click();
  await page.getByRole("menuitem", { name: "Set up this spreadsheet" }).click();
  await panel(page).getByRole("heading", { name: "Set up Lead SLA" }).waitFor();
  return panel(page);
}

/** Goes through the questions as they were guessed, to the result. */
export async function answerAll(inPanel: FrameLocator, tab: string): Promise<void> {
  await inPanel.getByRole("button", { name: `Use ${tab}`, exact: true }).click();
  await inPanel.getByRole("button", { name: "Next: stages" }).click();
  await inPanel.getByRole("button", { name: "Next: what is added" }).click();
  await inPanel.getByRole("button", { name: "Set up", exact: true }).click();
  await inPanel.getByRole("heading", { name: /timed|is set up/ }).waitFor();
}
