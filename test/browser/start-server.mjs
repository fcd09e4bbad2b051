// What a newcomer gets from npm start, built anew, on a port of its own; and the browser that the tests drive.
import path from "node:path";
import { chromium } from "playwright-core";
import { bundlePage } from "sheets-stand-in/bundle/page";
import { serve } from "sheets-stand-in/serve";
import { prepareSample } from "../../scripts/sample.mjs";
import buildOnce from "../build-once.mjs";

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
  const [page] = await Promise.all([bundlePage(), buildOnce()]);
  const { file: sample, told } = await prepareSample();
  const server = await serve({ dist: path.resolve("dist"), page, sample }, told, 0);
  const browser = await chromium.launchServer({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
  process.env.LEAD_SLA_PAGE = server.address;
  process.env.LEAD_SLA_BROWSER = browser.wsEndpoint();
  globalThis.leadSlaServer = server;
  globalThis.leadSlaBrowser = browser;
}
