import { mkdirSync } from "node:fs";
import type { Frame, FrameLocator, Page } from "playwright-core";

/** The panel beside the grid. */
export const panel = (page: Page): FrameLocator => page.frameLocator("#panel iframe");

/** Opens the panel from the menu, at the view of a tab. */
export async function openPanel(page: Page, view = "Leads"): Promise<FrameLocator> {
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Lead SLA" }).click();
  await page.getByRole("menuitem", { name: "Open the panel" }).click();
  await panel(page).getByRole("tab", { name: view }).click();
  return panel(page);
}

/** Opens a section of the agreement. */
export async function openSection(inPanel: FrameLocator | Frame, name: string): Promise<void> {
  await inPanel.getByRole("button", { name, expanded: false }).click();
}

/** Pictures for people to look at; no test compares them. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync("screenshots", { recursive: true });
  await page.screenshot({ path: `screenshots/${name}.png` });
}
