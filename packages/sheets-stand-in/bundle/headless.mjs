// Bundles the stand-in for Node, because jest cannot load Univer's packages one by one.
import { access, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { quickerUniver } from "../patches/quicker-univer.mjs";
import { digest, home } from "./digest.mjs";

const OUT = "build/headless.cjs";
const MADE_OF = path.join(home, "build/headless-of.txt");

/** Whether the bundle that stands there was made of these sources. */
async function isOf(sources) {
  const known = await Promise.all([readFile(MADE_OF, "utf8"), access(path.join(home, OUT))]).catch(() => []);
  return known[0] === sources;
}

/** @returns the bundle's file, build/headless.cjs, which is what `require("sheets-stand-in")` gives; nothing is bundled twice */
export async function bundleHeadless() {
  const sources = await digest();
  if (await isOf(sources)) return path.join(home, OUT);
  await build({
    absWorkingDir: home,
    entryPoints: ["headless.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: OUT,
    logLevel: "error",
    // Univer's ES modules do not all load on Node: take its CommonJS (main before module).
    mainFields: ["main", "module"],
    conditions: ["require"],
    loader: { ".css": "empty" },
    plugins: [quickerUniver],
  });
  await writeFile(MADE_OF, sources);
  return path.join(home, OUT);
}
