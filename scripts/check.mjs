// npm run check: types of every project, lint and format, and the layers' import law.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { breachesOfImportLaw } from "./import-law.mjs";

const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const tsc = require.resolve("typescript/bin/tsc");
const biome = path.join(root, "node_modules/.bin/biome");

const CHECKS = [
  ["types of the add-on", process.execPath, [tsc, "-b", "src/entries"]],
  ["types of the panel", process.execPath, [tsc, "-p", "sidebar"]],
  ["types of the stand-in", process.execPath, [tsc, "-p", "preview"]],
  ["types of the tests", process.execPath, [tsc, "-p", "test"]],
  ["lint and format", biome, ["ci", "--colors=off", "."]],
];

const failed = CHECKS.filter(([name, command, args]) => {
  console.log(`- ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status !== 0;
}).map(([name]) => name);

console.log("- import law");
const breaches = breachesOfImportLaw();
for (const breach of breaches) console.error(breach);
if (breaches.length > 0) failed.push("import law");

if (failed.length > 0) {
  console.error(`Not clean: ${failed.join(", ")}.`);
  process.exit(1);
}
console.log("All clean.");
