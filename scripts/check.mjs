// npm run check: types of all layers, lint and format, the layers' import law, and the law of errors.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { breachesOfErrorLaw } from "./error-law.mjs";
import { breachesOfImportLaw } from "./import-law.mjs";

const root = path.resolve(import.meta.dirname, "..");
const tsc = path.join(root, "node_modules/typescript/bin/tsc");
const biome = path.join(root, "node_modules/.bin/biome");

const CHECKS = [
  ["types", process.execPath, [tsc, "-b"]],
  ["lint and format", biome, ["ci", "--colors=off", "."]],
];

const failed = CHECKS.filter(([name, command, args]) => {
  console.log(`- ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status !== 0;
}).map(([name]) => name);

const LAWS = [
  ["import law", breachesOfImportLaw],
  ["law of errors", breachesOfErrorLaw],
];

for (const [name, breachesOf] of LAWS) {
  console.log(`- ${name}`);
  const breaches = breachesOf();
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) failed.push(name);
}

if (failed.length > 0) {
  console.error(`Not clean: ${failed.join(", ")}.`);
  process.exit(1);
}
console.log("All clean.");
