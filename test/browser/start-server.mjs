// What a newcomer gets from npm start, built anew, on a port of its own.
import path from "node:path";
import { buildDistIfStale } from "../../scripts/dist.mjs";
import { bundlePage } from "../../scripts/page.mjs";
import { prepareSample } from "../../scripts/sample.mjs";
import { serve } from "../../scripts/serve.mjs";

export default async function startServer() {
  const [page] = await Promise.all([bundlePage(), buildDistIfStale()]);
  const server = await serve({ dist: path.resolve("dist"), page, sample: await prepareSample() }, 0);
  process.env.LEAD_SLA_PAGE = server.address;
  globalThis.leadSlaServer = server;
}
