// npm run lists: what the stand-in offers, read from its sources and from the engine, in README.md; with --check only compared.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bundleHeadless } from "./bundle/headless.mjs";

const home = import.meta.dirname;
const readme = path.join(home, "README.md");
const checks = process.argv.includes("--check");

const CLASS = /^(?:export )?class /;
const GOOGLE = /^ {2}(?:override )?readonly google(?:: string)? = "([^"]+)"/;
const METHOD = /^ {2}(\w+)\(.*\{(?:\})?$/;
const INHERITS = { EmbeddedBarChartBuilder: "EmbeddedChartBuilder", EmbeddedLineChartBuilder: "EmbeddedChartBuilder" };

/** Google's classes with their methods, from the classes that stand for them. */
async function googleMethods() {
  const found = new Map();
  for (const name of (await readdir(path.join(home, "google"))).sort()) {
    let methods = null;
    for (const line of (await readFile(path.join(home, "google", name), "utf8")).split("\n")) {
      if (CLASS.test(line)) methods = [];
      if (line === "}") methods = null;
      const google = GOOGLE.exec(line)?.[1];
      if (google && methods) found.set(google, methods);
      const method = METHOD.exec(line)?.[1];
      if (method && method !== "constructor") methods?.push(method);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function methodRow([google, methods]) {
  const as = INHERITS[google.split(".").pop()];
  return `| \`${google}\` | ${as ? `as \`${as}\`` : [...methods].sort().join(", ")} |`;
}

async function lists() {
  const methods = await googleMethods();
  // A check runs beside tests that load the bundle: their set-up has made it.
  if (!checks) await bundleHeadless();
  const functions = createRequire(import.meta.url)("./build/headless.cjs").knownFunctions();
  return {
    methods: ["| class | methods |", "|---|---|", ...methods.map(methodRow)].join("\n"),
    functions: `${functions.length} functions: ${functions.join(", ")}.`,
  };
}

const filled = (text, name, list) =>
  text.replace(new RegExp(`(<!-- ${name}: [^>]*-->\n)[\\s\\S]*?(\n<!-- /${name} -->)`), (_, begin, end) => `${begin}${list}${end}`);

/** Files of patches/ that its list lacks, and lines of the list without a file. */
async function unlistedPatches() {
  const files = (await readdir(path.join(home, "patches"))).filter((name) => name !== "README.md");
  const text = await readFile(path.join(home, "patches/README.md"), "utf8");
  const listed = [...text.matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, name]) => name);
  return [...files.filter((name) => !listed.includes(name)), ...listed.filter((name) => !files.includes(name))];
}

const before = await readFile(readme, "utf8");
const after = Object.entries(await lists()).reduce((text, [name, list]) => filled(text, name, list), before);
const odd = await unlistedPatches();
if (odd.length > 0) throw new Error(`patches/README.md and the folder differ: ${odd.join(", ")}`);
if (!checks) await writeFile(readme, after);
else if (after !== before) throw new Error("README.md is out of date: npm run lists -w sheets-stand-in");
process.exit(0);
