// Bundles the stand-in for Node, because jest cannot load Univer's packages one by one.
import { build } from "esbuild";
import { quickerUniver } from "./quicker-univer.mjs";

export async function bundleHeadless() {
  await build({
    entryPoints: ["preview/headless.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: "build/preview/headless.cjs",
    logLevel: "error",
    // Univer's ES modules do not all load on Node: take its CommonJS (main before module).
    mainFields: ["main", "module"],
    conditions: ["require"],
    loader: { ".css": "empty" },
    plugins: [quickerUniver],
  });
}
