import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Sheet } from "../harness/sheet";

/** As wide as Google shows a sidebar, and as low as a small window leaves it. */
const SIZE = { width: 300, height: 600 };
const ADDRESS = "http://panel.test/";
const GOOGLES = /<link\b[^>]*add-ons1\.css[^>]*>/;

const PACKAGE = path.dirname(createRequire(__filename).resolve("sheets-stand-in/package.json"));
const css = () => readFileSync(path.join(PACKAGE, "page/add-ons1.css"), "utf8");

/** google.script.run, whose answers come from `served`. */
const SCRIPT = `
  const runner = (succeed, fail) => new Proxy({}, { get: (_, name) => {
    if (name === "withSuccessHandler") return (handler) => runner(handler, fail);
    if (name === "withFailureHandler") return (handler) => runner(succeed, handler);
    return (...args) => window.served(name, args).then(succeed, (error) => fail(new Error(error.message)));
  } });
  window.google = { script: { host: { close() {} }, run: runner(() => {}, () => {}) } };
`;

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** The panel in a page of its own, without the grid: a spreadsheet without a screen answers it. */
export async function openAlone(sheet: Sheet): Promise<Page> {
  browser ??= chromium.connect(process.env.LEAD_SLA_BROWSER ?? "");
  const page = await (await (await browser).newContext({ viewport: SIZE, locale: "en-US" })).newPage();
  page.setDefaultTimeout(20_000);
  await page.exposeFunction("served", async (name: string, args: unknown[]) => {
    const answer = await sheet.standIn.call(name, args);
    await sheet.standIn.settle();
    return answer;
  });
  const { html = "" } = sheet.standIn.panel() ?? {};
  const body = html.replace(GOOGLES, () => `<style>${css()}</style><script>${SCRIPT}</script>`);
  await page.route(`${ADDRESS}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(ADDRESS);
  return page;
}
