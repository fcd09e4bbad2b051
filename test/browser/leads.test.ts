/** A rep's day in the panel: the lead at hand, the list, the keyboard, in the sidebar's own width and in the lowest window. */
import type { Frame, FrameLocator, Page } from "playwright-core";
import { findings, panelFrame, width } from "./axe";
import { goTo, inOnePage, lead, reads } from "./in-page";
import { openPanel, panel, picture } from "./panel-in-page";

const WIDTH = 300;
const HIGH = 620;
const LOW = 430;

/** A window in which the panel is so high. */
async function high(page: Page, frame: Frame, height: number): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const now = await frame.evaluate(() => window.innerHeight);
  await page.setViewportSize({ ...size, height: size.height - now + height });
  await frame.waitForFunction((wanted) => window.innerHeight === wanted, height);
}

/** The panel alone, for people who lay it beside the mock-up. */
async function ofPanel(page: Page, name: string): Promise<void> {
  await picture(page, `${name}-in-sheet`);
  await page.locator("#panel iframe").screenshot({ path: `screenshots/${name}.png` });
}

/** How many lines of the list stand in sight, whole. */
const inSight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const list = document.querySelector(".to-do .scrolls")?.getBoundingClientRect();
    const lines = [...document.querySelectorAll(".to-do ol li")].map((line) => line.getBoundingClientRect());
    return lines.filter((line) => list && line.top >= list.top - 0.5 && line.bottom <= list.bottom + 0.5).length;
  });

/** Nothing but the list scrolls. */
const isWhole = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const view = document.querySelector("#view-leads");
    return view !== null && view.scrollHeight <= view.clientHeight && document.body.scrollHeight <= window.innerHeight;
  });

const focused = (frame: Frame): Promise<string> => frame.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

const nameAtHand = (inPanel: FrameLocator): Promise<string> =>
  inPanel
    .locator("section.lead h2")
    .textContent()
    .then((name) => name ?? "");

async function open(page: Page, height: number): Promise<[FrameLocator, Frame]> {
  await page.evaluate(() => window.standIn.closePanel());
  await openPanel(page);
  const frame = await panelFrame(page);
  await high(page, frame, height);
  const inPanel = panel(page);
  await inPanel.locator(".to-do ol button").first().click();
  await inPanel.locator("section.lead").waitFor();
  return [inPanel, frame];
}

/** Marks rows 40 to 51, and waits until the panel says so. */
async function markTwelve(page: Page, inPanel: FrameLocator): Promise<void> {
  await page.evaluate(() => {
    const { engine } = window.standIn;
    const sheet = engine.tabs().find(({ name }) => name === "Leads")?.id ?? "";
    engine.select({ sheet, row: 39, column: 0, rows: 12, columns: 1 });
  });
  await inPanel.getByRole("tab", { name: "Leads" }).hover();
  await inPanel.getByRole("heading", { name: "12 leads marked" }).waitFor();
}

describe("a rep at the panel", () => {
  const inSamePage = inOnePage();

  inSamePage("has the lead at hand and six more in sight, five in a low window, and only the list scrolls", async (page) => {
    for (const [height, least, name] of [
      [HIGH, 6, "leads-normal"],
      [LOW, 5, "leads-low"],
    ] as const) {
      const [, frame] = await open(page, height);
      expect([height, await inSight(frame)]).toEqual([height, expect.any(Number)]);
      expect(await inSight(frame)).toBeGreaterThanOrEqual(least);
      expect([height, await isWhole(frame), await width(frame)]).toEqual([height, true, WIDTH]);
      expect([height, await findings(frame)]).toEqual([height, []]);
      await ofPanel(page, name);
    }
  });

  inSamePage("keeps five in sight in a low window, after a click and under a marked block, too", async (page) => {
    const [inPanel, frame] = await open(page, LOW);
    await inPanel.locator("section.lead .action").click();
    await inPanel.locator(".strip").getByText("Take back").waitFor();
    expect(await inSight(frame)).toBeGreaterThanOrEqual(5);
    expect([await isWhole(frame), await findings(frame)]).toEqual([true, []]);
    await ofPanel(page, "leads-low-clicked");
    await inPanel.getByRole("button", { name: "Take back" }).click();
    await inPanel
      .locator(".strip")
      .getByText(/^Taken back/)
      .waitFor();
    await markTwelve(page, inPanel);
    expect(await inSight(frame)).toBeGreaterThanOrEqual(5);
    expect([await isWhole(frame), await findings(frame)]).toEqual([true, []]);
    await ofPanel(page, "leads-low-block");
  });

  inSamePage("filters the list by its counts", async (page) => {
    const [inPanel, frame] = await open(page, HIGH);
    const tile = inPanel.getByRole("button", { name: /^\d+ Overdue/ });
    await tile.click();
    expect(await tile.getAttribute("aria-pressed")).toBe("true");
    expect(await inPanel.locator(".to-do ol li").count()).toBe(await inPanel.locator(".to-do ol li.late").count());
    expect(await findings(frame)).toEqual([]);
    await tile.click();
    expect(await tile.getAttribute("aria-pressed")).toBe("false");
  });

  inSamePage(
    "works by keyboard alone: answers, has the next lead at hand, takes back, opens and leaves More, gives a reason",
    async (page) => {
      const [inPanel, frame] = await open(page, HIGH);
      await inPanel.getByRole("button", { name: /^\d+ Overdue/ }).click();
      await inPanel.locator(".to-do ol button").first().click();
      await inPanel.getByRole("button", { name: "Answered", exact: true }).waitFor();
      const name = await nameAtHand(inPanel);
      const row = (await page.evaluate(() => window.standIn.engine.selection().row)) + 1;
      await inPanel.getByRole("button", { name: "Answered", exact: true }).focus();
      await page.keyboard.press("Enter");
      await inPanel.locator(".strip").getByText(name, { exact: false }).waitFor();
      await reads(page, await lead(page, "SLA status", row), [["Late"]]);
      expect(await nameAtHand(inPanel)).not.toBe(name);
      expect(await focused(frame)).toMatch(/^(Answered|Reached|Accept)$/);
      await ofPanel(page, "leads-clicked");

      await inPanel.getByRole("button", { name: "Take back" }).focus();
      await page.keyboard.press("Enter");
      await inPanel
        .locator(".strip")
        .getByText(/^Taken back/)
        .waitFor();
      expect(await nameAtHand(inPanel)).toBe(name);
      await reads(page, await lead(page, "SLA status", row), [["Overdue"]]);

      const more = inPanel.getByRole("button", { name: "More", exact: true });
      await more.focus();
      await page.keyboard.press("ArrowDown");
      await inPanel.getByRole("menu").waitFor();
      const first = await focused(frame);
      await page.keyboard.press("ArrowDown");
      expect(await focused(frame)).not.toBe(first);
      await ofPanel(page, "leads-more");
      expect(await findings(frame)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await focused(frame)).toBe("More");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("End");
      expect(await focused(frame)).toMatch(/^Lost…/);
      await page.keyboard.press("Enter");
      await inPanel.getByLabel("Why was it lost?").waitFor();
      await ofPanel(page, "leads-form");
      expect(await findings(frame)).toEqual([]);
      await page.keyboard.press("Escape");
      await inPanel.getByRole("button", { name: "Answered", exact: true }).waitFor();
    },
  );

  inSamePage("marks several at once, and reads how many stay as they are", async (page) => {
    const [inPanel, frame] = await open(page, HIGH);
    await markTwelve(page, inPanel);
    await inPanel.getByText("Rows 40 to 51").waitFor();
    expect([await isWhole(frame), await findings(frame)]).toEqual([true, []]);
    await ofPanel(page, "leads-block");
  });

  inSamePage("sees where no lead is marked what to do", async (page) => {
    const [inPanel] = await open(page, HIGH);
    await goTo(page, "Leads", 0, 0);
    await inPanel.getByRole("tab", { name: "Leads" }).hover();
    await inPanel.getByText("Click a lead in the sheet to see its promises.").waitFor();
    await inPanel.locator(".about-leads summary").click();
    await inPanel.getByText("In the tab “Leads”.", { exact: false }).waitFor();
    await ofPanel(page, "leads-about");
  });
});
