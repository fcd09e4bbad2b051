// Bundles the stand-in for Node, because jest cannot load Univer's packages one by one.
import path from "node:path";
import { build } from "esbuild";
import { quickerUniver } from "../patches/quicker-univer.mjs";

const OUT = "build/headless.cjs";
const home = path.resolve(import.meta.dirname, "..");

/** @returns the bundle's file, build/headless.cjs, which is what `require("sheets-stand-in")` gives */
export async function bundleHeadless() {
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
  return path.join(home, OUT);
}
