// Makes a workbook that later builds must carry on, and keeps it as data: node scripts/keep-workbook.mjs 2026-11
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { bundleHeadless } from "sheets-stand-in/bundle/headless";
import { buildDist } from "./dist.mjs";

const name = process.argv[2];
const kept = `test/workbooks/${name}.json`;
if (existsSync(kept)) {
  console.error(`${kept} is there: a sheet in use is never made anew.`);
  process.exit(1);
}
await Promise.all([buildDist(), bundleHeadless()]);
const script = path.resolve("build/make-workbook.cjs");
await build({
  stdin: {
    contents: `export { make } from "./test/workbooks/${name}"; export { saveSheet, closeSheets } from "./test/harness/sheet";`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  platform: "node",
  format: "cjs",
  outfile: script,
  external: ["sheets-stand-in"],
  logLevel: "error",
});
const { make, saveSheet, closeSheets } = createRequire(import.meta.url)(script);
const sheet = await make();
const failed = sheet.standIn.log().flatMap(({ cause, error }) => (error && cause !== "formula" ? [error] : []));
if (failed.length > 0) throw new Error(failed.join("\n"));
writeFileSync(kept, `${JSON.stringify(saveSheet(sheet))}\n`);
console.log(`${kept}: ${sheet.said.length} sentences said, ${sheet.standIn.mails().length} mails sent.`);
console.log(sheet.said.join("\n"));
closeSheets();
