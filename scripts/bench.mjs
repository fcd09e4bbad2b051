// npm run bench: ratios, never seconds, because they hold on any machine.
import { build } from "esbuild";
import { bundleHeadless } from "sheets-stand-in/bundle/headless";

await build({
  entryPoints: ["bench/all.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: "build/bench.mjs",
  logLevel: "error",
});
await bundleHeadless();
await import("../build/bench.mjs");
