import { mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Kept, Look, StandIn } from "sheets-stand-in";
import { TOLD } from "../../sample/told";
import { address, type Shape } from "../harness/places";

declare global {
  interface Window {
    standIn: StandIn;
    look: Look;
  }
}

const SCREEN = { width: 1366, height: 768 };

let browser: Promise<Browser> | undefined;

/** The one browser of the run: to start one takes as long as many a test. */
function theBrowser(): Promise<Browser> {
  browser ??= chromium.connect(process.env.LEAD_SLA_BROWSER ?? "");
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

const pageAddress = (): string => process.env.LEAD_SLA_PAGE ?? "";

/** The panel's frame goes by this machine's other name. */
const isOurs = (url: string): boolean => url.replace("//localhost:", "//127.0.0.1:").startsWith(pageAddress());

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

interface Open {
  page: Page;
  faults: string[];
}

/** A page in a browser that has never seen it, or that the page left to open this file next. */
async function openPage(file: Kept["file"], prepare?: (page: Page) => Promise<void>): Promise<Open> {
  const { origin } = new URL(pageAddress());
  const left = { origin, localStorage: [{ name: TOLD.store, value: JSON.stringify({ file } satisfies Kept) }] };
  const storageState = { cookies: [], origins: file === "sample" ? [] : [left] };
  const context = await (await theBrowser()).newContext({ viewport: SCREEN, locale: "en-US", storageState });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults = faultsOf(page);
  await prepare?.(page);
  await page.goto(pageAddress());
  await opened(page);
  return { page, faults };
}

async function passes(name: string, { page, faults }: Open, body: (page: Page) => Promise<void>): Promise<void> {
  try {
    await body(page);
    expect(faults).toEqual([]);
  } catch (error) {
    mkdirSync("screenshots", { recursive: true });
    if (!page.isClosed()) await page.screenshot({ path: `screenshots/${name.replace(/[^a-z0-9]+/gi, "-")}.png` });
    throw error;
  }
}

/** A test in a page of its own, where the sample company is open, or an empty spreadsheet; nothing may stand in the console at the end. */
export function inPage(name: string, body: (page: Page) => Promise<void>, file: Kept["file"] = "sample"): void {
  it(name, async () => {
    const open = await openPage(file);
    try {
      await passes(name, open, body);
    } finally {
      await open.page.context().close();
    }
  });
}

/**
 * Tests that share one page with the sample, as a person goes on in it: each is as good alone, and leaves to the next what that one asks
 * of the sample. After one that failed, the next has a page of its own.
 *
 * @param prepare what is done with the page before it is opened
 */
export function inOnePage(prepare?: (page: Page) => Promise<void>): (name: string, body: (page: Page) => Promise<void>) => void {
  let shared: Open | undefined;
  const leave = async () => {
    await shared?.page.context().close();
    shared = undefined;
  };
  afterAll(leave);
  return (name, body) =>
    it(name, async () => {
      shared ??= await openPage("sample", prepare);
      try {
        await passes(name, shared, body);
      } catch (error) {
        await leave();
        throw error;
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
  // While the list of functions is open, Enter takes the one that is marked there; a busy page closes it a moment after the text is whole.
  await page.waitForFunction(() => !document.querySelector("ul[data-u-comp='sheets-formula-editor']"));
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.standIn.settle());
}

export const display = (page: Page, a1: string): Promise<string[][]> => page.evaluate((a1) => window.look.display(a1), a1);

/** Waits until cells read so. */
export const reads = (page: Page, a1: string, wanted: string[][]) =>
  page.waitForFunction(([a1, wanted]) => JSON.stringify(window.look.display(a1)) === wanted, [a1, JSON.stringify(wanted)] as const);

/** How many pixels of the grid are of a colour such as "#f9d3cf". */
export const drawn = (page: Page, colour: string): Promise<number> =>
  page.evaluate((colour) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")];
    const widest = canvases.reduce((best, one) => (one.width * one.height > best.width * best.height ? one : best));
    // Read from a copy: the browser warns of a canvas that is read and drawn by turns.
    const copy = new OffscreenCanvas(widest.width, widest.height).getContext("2d", { willReadFrequently: true });
    copy?.drawImage(widest, 0, 0);
    const { data } = copy?.getImageData(0, 0, widest.width, widest.height) ?? { data: [] };
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
    return count;
  }, colour);

/** All that a tab shows, as texts. */
export const shownIn = (page: Page, tab: string): Promise<string[][]> =>
  page.evaluate((tab) => {
    const { engine } = window.standIn;
    const sheet = engine.tabs().find(({ name }) => name === tab)?.id ?? "";
    const { row, column } = engine.lastCell(sheet);
    return row < 0 ? [] : engine.display({ sheet, row: 0, column: 0, rows: row + 1, columns: column + 1 });
  }, tab);

/** Column of a heading in the tab's first row, counted from 0; waits until it is there. */
export async function columnOf(page: Page, heading: string, tab = "Leads"): Promise<number> {
  const found = await page.waitForFunction(
    ([heading, tab]) => {
      const { engine } = window.standIn;
      const sheet = engine.tabs().find(({ name }) => name === tab)?.id;
      if (sheet === undefined || engine.lastCell(sheet).row < 0) return null;
      const columns = engine.lastCell(sheet).column + 1;
      const column = engine.display({ sheet, row: 0, column: 0, rows: 1, columns })[0]?.indexOf(heading) ?? -1;
      return column < 0 ? null : { column };
    },
    [heading, tab] as const,
  );
  return (await found.evaluate((place) => place?.column)) ?? -1;
}

/** Cells of a list's column, by the heading in the tab's first row; row 1 holds the headings. */
export const lead = async (page: Page, heading: string, row: number, lastRow = row, tab = "Leads"): Promise<string> =>
  address(tab, row - 1, await columnOf(page, heading, tab), lastRow - row + 1);

/** A rectangle of cells that begins at a label, or so many cells below or beside it. */
export async function at(
  page: Page,
  tab: string,
  label: string,
  { down = 0, right = 0, rows = 1, columns = 1 }: Omit<Shape, "after"> = {},
) {
  const cells = await shownIn(page, tab);
  const row = cells.findIndex((texts) => texts.includes(label));
  if (row < 0) throw new Error(`The tab ${tab} shows no cell "${label}".`);
  return address(tab, row + down, (cells[row]?.indexOf(label) ?? 0) + right, rows, columns);
}

const AGREEMENT = "SLA agreement";

/** What the agreement's tab shows, by key. */
export async function agreement(page: Page): Promise<Map<string, { row: number; text: string }>> {
  const [headings = [], ...rows] = await shownIn(page, AGREEMENT);
  const [keys, texts] = [headings.indexOf("Key"), headings.indexOf("Text or number")];
  return new Map(rows.map((cells, index) => [cells[keys] ?? "", { row: index + 2, text: cells[texts] ?? "" }]));
}

/** The cell of the agreement's tab that holds an item's value. */
export async function agreed(page: Page, key: string): Promise<string> {
  const row = (await agreement(page)).get(key)?.row;
  if (row === undefined) throw new Error(`The agreement has no row ${key}.`);
  return lead(page, "Text or number", row, row, AGREEMENT);
}
