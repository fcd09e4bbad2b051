import { mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Look, StandIn } from "../../preview/stand-in-contract";

declare global {
  interface Window {
    standIn: StandIn;
    look: Look;
  }
}

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SCREEN = { width: 1366, height: 768 };

let browser: Promise<Browser> | undefined;

function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

const address = (): string => process.env.LEAD_SLA_PAGE ?? "";

/** The panel's frame goes by this machine's other name. */
const isOurs = (url: string): boolean => url.replace("//localhost:", "//127.0.0.1:").startsWith(address());

/** What a page must not do, as it did it: messages of the console, and requests to other hosts. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => void faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !isOurs(url)) faults.push(`request: ${url}`);
  });
  return faults;
}

/** Resolves when the file is open and all is calculated. */
export async function opened(page: Page): Promise<void> {
  await page.locator("#opening").waitFor({ state: "hidden" });
  await page.evaluate(() => window.standIn.settle());
}

/** A test in a browser that has never seen the page: the sample company is open; nothing may stand in the console at the end. */
export function inPage(name: string, body: (page: Page) => Promise<void>): void {
  it(name, async () => {
    const context = await (await launch()).newContext({ viewport: SCREEN, locale: "en-US" });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const faults = faultsOf(page);
    try {
      await page.goto(address());
      await opened(page);
      await body(page);
      expect(faults).toEqual([]);
    } catch (error) {
      mkdirSync("screenshots", { recursive: true });
      await page.screenshot({ path: `screenshots/${name.replace(/[^a-z0-9]+/gi, "-")}.png` });
      throw error;
    } finally {
      await context.close();
    }
  });
}

/** Goes to a cell of a tab as the name box does, so that the keyboard writes there. */
export async function goTo(page: Page, tab: string, row: number, column: number): Promise<void> {
  await page.evaluate(
    ([tab, row, column]) => {
      const { engine } = window.standIn;
      const sheet = engine.tabs().find(({ name }) => name === tab)?.id ?? "";
      engine.select({ sheet, row, column, rows: 1, columns: 1 });
    },
    [tab, row, column] as const,
  );
}

/** Types into the selected cell with the keyboard and waits for all that follows from it. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.standIn.settle());
}

export const display = (page: Page, a1: string): Promise<string[][]> => page.evaluate((a1) => window.look.display(a1), a1);

/** Waits until cells read so. */
export const reads = (page: Page, a1: string, wanted: string[][]) =>
  page.waitForFunction(([a1, wanted]) => JSON.stringify(window.look.display(a1)) === wanted, [a1, JSON.stringify(wanted)] as const);

/** The cell of the agreement's tab that holds an item's value. */
export async function agreed(page: Page, key: string): Promise<string> {
  const keys = await page.evaluate(() => window.look.values("SLA agreement!E1:E200").flat());
  return `SLA agreement!C${keys.indexOf(key) + 1}`;
}
