// npm start: builds the add-on and serves it inside a spreadsheet on this machine.
import path from "node:path";
import { parseArgs } from "node:util";
import { bundlePage } from "sheets-stand-in/bundle/page";
import { serve } from "sheets-stand-in/serve";
import { buildDist } from "./dist.mjs";
import { prepareSample } from "./sample.mjs";
import { isDesktop, show } from "./show.mjs";

const HELP = `npm start: opens Lead SLA in a spreadsheet on this machine.

  npm start -- --port 9000   another port than 8080 (the next free one is taken if it is in use)
  npm start -- --no-open     do not open the browser
`;

const root = path.resolve(import.meta.dirname, "..");

function settings() {
  const options = {
    port: { type: "string", default: "8080" },
    "no-open": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  };
  const { values } = parseArgs({ options });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  return { port, open: !values["no-open"], help: values.help };
}

async function step(text, work) {
  const begun = performance.now();
  process.stdout.write(`${text} ...`);
  try {
    const result = await work();
    console.log(` ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log(" failed");
    throw error;
  }
}

function endWith(server) {
  const end = () => {
    console.log("\nStopped.");
    server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

async function start() {
  const { port, open, help } = settings();
  if (help) return console.log(HELP);
  await step("Building the add-on into dist/", buildDist);
  const page = await step("Bundling the spreadsheet that it runs in (a moment longer the first time)", bundlePage);
  const { file: sample, told } = await step("Setting up the sample company (a moment longer after a change)", prepareSample);
  const server = await serve({ dist: path.join(root, "dist"), page, sample }, told, port);
  endWith(server);
  if (port !== 0 && server.port !== port) console.log(`Port ${port} is in use, took ${server.port}.`);
  console.log(`\nOpen ${server.address}\n`);
  console.log("The sample company opens there, with the add-on under Extensions > Lead SLA. Ctrl-C stops it.");
  if (open && isDesktop()) show(server.address);
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
