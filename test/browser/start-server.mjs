// What a newcomer gets from npm start, built anew, on a port of its own; and the browser that the tests drive.
import path from "node:path";
import { chromium } from "playwright-core";
import { buildDistIfStale } from "../../scripts/dist.mjs";
import { bundlePage } from "../../scripts/page.mjs";
import { prepareSample } from "../../scripts/sample.mjs";
import { serve } from "../../scripts/serve.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
export default async function startServer() {
  const [page] = await Promise.all([bundlePage(), buildDistIfStale()]);
  const server = await serve({ dist: path.resolve("dist"), page, sample: await prepareSample() }, 0);
  const browser = await chromium.launchServer({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
  process.env.LEAD_SLA_PAGE = server.address;
  process.env.LEAD_SLA_BROWSER = browser.wsEndpoint();
  globalThis.leadSlaServer = server;
  globalThis.leadSlaBrowser = browser;
}
